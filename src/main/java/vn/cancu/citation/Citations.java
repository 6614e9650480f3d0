package vn.cancu.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Home;
import vn.cancu.document.Issuers;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Provinces;
import vn.cancu.document.Warning;

/**
 * Finds citations. Pure: the same text always gives the same list, in reading order; never throws
 * for any text.
 */
public final class Citations {
  private static final int LONGEST_CONTEXT = 700;

  /** A sentence too long to be shown whole is shown from one of its steps to another. */
  private static final int CONTEXT_STEP = 350;

  /** No real document has as many; a file made to fill the memory may have. */
  private static final int MOST = 100_000;

  private Citations() {}

  /**
   * What must be known of the citing document: its own number is not a citation, and its province
   * completes "UBND tỉnh": the issuer's, or that of the body above where the issuer names none
   * ("Trung tâm Y tế thành phố Quy Nhơn" under "Sở Y tế tỉnh Bình Định").
   *
   * @param above a body whose name tells the province
   * @param parent the body above as the head prints it
   * @param addressees whom "Quý Sở" means, as printed
   */
  public record Citing(
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String issuer,
      @Nullable String above,
      @Nullable PartialDate date,
      @Nullable String parent,
      List<String> addressees) {

    public Citing(
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String issuer,
        @Nullable PartialDate date) {
      this(number, symbol, issuer, null, date, null, List.of());
    }

    /** Whether its place is known, or it needs none. */
    boolean isPlaced() {
      return issuer == null || Issuers.isCentral(issuer) || Provinces.of(home()) != null;
    }

    Citing under(String above) {
      return new Citing(number, symbol, issuer, above, date, parent, addressees);
    }

    /** The body whose province completes others. */
    @Nullable String home() {
      return Home.of(issuer, above);
    }
  }

  /** Offsets are UTF-16 units of text; pages are counted by the form feeds before an offset. */
  public static CitationReading in(String text, Citing document) {
    return in(text, document, SignTable.all());
  }

  static CitationReading in(String text, Citing document, Weighing weighing) {
    var flow = Flow.of(text);
    var provisions = new Provisions(flow);
    var mentions = Mentions.in(flow, document, provisions);
    var pages = new Pages(text);
    var sentences = new Sentences(flow);
    var governing = new Governing(flow, document, mentions.found(), weighing);
    var contexts = new Contexts(text, flow);
    var citations = new ArrayList<Citation>();
    var warnings = new ArrayList<>(mentions.conflicts());
    var found = mentions.found();
    for (int i = 0; i < found.size(); i++) {
      var mention = found.get(i);
      var provision = provisions.before(mention.start());
      int start = provision == null ? mention.start() : provision.start();
      int sentence = sentences.start(start);
      var relation = governing.read(mention, start, sentence);
      if (mentions.isOwn(mention)) {
        governing.skip(mention);
        continue;
      }
      if (citations.size() == MOST) {
        warnings.add(new Warning("citations-cut", String.valueOf(MOST)));
        break;
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
              provision == null
                  ? provisions.behind(
                      mention.end(),
                      i + 1 < found.size() ? found.get(i + 1).start() : flow.length())
                  : provision.words(),
              relation.relation(),
              relation.trigger(),
              rule,
              contexts.of(sentence, sentences.end(mention.end()), mention),
              null,
              Confidence.of(rule, relation.relation(), mention.confidence())));
    }
    return new CitationReading(citations, warnings);
  }

  /** The sentences around citations; neighbours in one sentence have the same string. */
  private static final class Contexts {
    private final String text;
    private final Flow flow;
    private int from;
    private int to;
    private @Nullable String last;

    Contexts(String text, Flow flow) {
      this.text = text;
      this.flow = flow;
    }

    String of(int sentence, int sentenceEnd, Mention mention) {
      int back = Math.max(0, mention.start() - LONGEST_CONTEXT - sentence);
      int start = sentence + back / CONTEXT_STEP * CONTEXT_STEP;
      int steps = Math.ceilDiv(mention.end() + LONGEST_CONTEXT - sentence, CONTEXT_STEP);
      int end = Math.max(mention.end(), Math.min(sentenceEnd, sentence + steps * CONTEXT_STEP));
      if (last == null || start != from || end != to) {
        last = Flow.collapse(text, flow.start(start), flow.end(end)).strip();
        from = start;
        to = end;
      }
      return last;
    }
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
