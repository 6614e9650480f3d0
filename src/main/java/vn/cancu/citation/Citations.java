package vn.cancu.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Home;
import vn.cancu.document.Issuers;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Provinces;

/**
 * Finds citations. Pure: the same text always gives the same list, in reading order; never throws
 * for any text.
 */
public final class Citations {
  private static final int LONGEST_CONTEXT = 700;

  private Citations() {}

  /**
   * What must be known of the citing document: its own number is not a citation, and its province
   * completes "UBND tỉnh": the issuer's, or the parent's where the issuer names none ("Trung tâm Y
   * tế thành phố Quy Nhơn" under "Sở Y tế tỉnh Bình Định").
   */
  public record Citing(
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String issuer,
      @Nullable String parent,
      @Nullable PartialDate date) {

    public Citing(
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String issuer,
        @Nullable PartialDate date) {
      this(number, symbol, issuer, null, date);
    }

    /** Whether its place is known, or it needs none. */
    boolean isPlaced() {
      return issuer == null || Issuers.isCentral(issuer) || Provinces.of(home()) != null;
    }

    Citing under(String above) {
      return new Citing(number, symbol, issuer, above, date);
    }

    /** The body whose province completes others. */
    @Nullable String home() {
      return Home.of(issuer, parent);
    }
  }

  /** Offsets are UTF-16 units of text; pages are counted by the form feeds before an offset. */
  public static CitationReading in(String text, Citing document) {
    var flow = Flow.of(text);
    var mentions = Mentions.in(flow, document);
    var pages = new Pages(text);
    var sentences = new Sentences(flow);
    var governing = new Governing(flow, document);
    var citations = new ArrayList<Citation>();
    for (var mention : mentions.found()) {
      var provision = Provisions.before(flow, mention.start());
      int start = provision == null ? mention.start() : provision.start();
      int sentence = sentences.start(start);
      var relation = governing.read(mention, start, sentence);
      if (mentions.isOwn(mention)) {
        continue;
      }
      int from = flow.start(mention.start());
      int to = flow.end(mention.end());
      var issuer = mentions.issuer(mention);
      var rule = Confidence.rule(mention, issuer, relation);
      citations.add(
          new Citation(
              Flow.collapse(text, from, to),
              from,
              to,
              pages.at(from),
              mention.type(),
              mention.number(),
              mention.symbol(),
              mention.date(),
              issuer,
              provision == null ? null : provision.words(),
              relation.relation(),
              relation.trigger(),
              rule,
              context(text, flow, sentence, sentences.end(mention.end()), mention),
              null,
              Confidence.of(rule, relation.relation(), mention.confidence())));
    }
    return new CitationReading(citations, mentions.conflicts());
  }

  private static String context(
      String text, Flow flow, int sentence, int sentenceEnd, Mention mention) {
    int start = Math.max(sentence, mention.start() - LONGEST_CONTEXT);
    int end = Math.min(sentenceEnd, mention.end() + LONGEST_CONTEXT);
    return Flow.collapse(text, flow.start(start), flow.end(Math.max(end, mention.end()))).strip();
  }

  /** Pages by form feeds; null where the text has none. */
  private static final class Pages {
    private final List<Integer> feeds = new ArrayList<>();

    Pages(String text) {
      for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
        feeds.add(at);
      }
    }

    @Nullable Integer at(int offset) {
      if (feeds.isEmpty()) {
        return null;
      }
      int place = java.util.Collections.binarySearch(feeds, offset);
      return (place < 0 ? -place - 1 : place) + 1;
    }
  }
}
