package vn.cancu.portal;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Reviewed;
import vn.cancu.correction.Ruling;
import vn.cancu.correction.Ruling.Meaning;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.document.Verdict;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.RelationLabels;
import vn.cancu.search.Passage;

/**
 * One citation on the page where people say whether it is right.
 *
 * @param tag of what is seen here, sent back with what is said of it
 * @param place of the words in the text of the citing document
 * @param relation how it counts now, or how it was read where it does not count
 * @param targetHref null where no address can be made of it
 * @param percent how certain the machine was
 * @param said the sentence about what a person said of it; null where nobody has
 * @param verdict accepted, corrected, rejected; "" where nobody has said anything
 * @param found whether the machine's reading has it still
 * @param relations each that it can be changed to
 */
public record ReviewRow(
    String id,
    String tag,
    String title,
    String place,
    @Nullable Integer page,
    Passage passage,
    String relation,
    String target,
    @Nullable String targetHref,
    boolean held,
    int percent,
    @Nullable String rule,
    @Nullable String said,
    String verdict,
    boolean found,
    List<Option> relations,
    Values values) {

  /**
   * @param key that chooses it; 0 for none
   */
  public record Option(String value, String label, boolean chosen, int key) {}

  /** What the boxes hold. */
  public record Values(String type, String number, String symbol, String date, String issuer) {
    static Values of(Meaning meaning) {
      return new Values(
          text(meaning.type()),
          text(meaning.number()),
          text(meaning.symbol()),
          ReviewRow.date(meaning.date()),
          text(meaning.issuer()));
    }

    String in(FormField box) {
      return switch (box) {
        case TYPE -> type;
        case NUMBER -> number;
        case SYMBOL -> symbol;
        case DATE -> date;
        case ISSUER -> issuer;
        default -> throw new IllegalArgumentException("no box of a citation: " + box);
      };
    }
  }

  /** Those that archives meet most, on the keys 1 to 9; the others follow. */
  private static final List<Relation> KEYS =
      List.of(
          Relation.BASED_ON,
          Relation.IMPLEMENTS,
          Relation.CITES,
          Relation.REPLIES_TO,
          Relation.AMENDS,
          Relation.REPLACES,
          Relation.REPEALS,
          Relation.GUIDES,
          Relation.APPLIES);

  /**
   * @param edge null where it counts for no reader
   */
  static ReviewRow of(ArchivedDocument document, Reviewed reviewed, @Nullable Edge edge) {
    var read = reviewed.read();
    var counted = Objects.requireNonNullElse(reviewed.counted(), read);
    var to = edge == null ? null : edge.to();
    var ruling = reviewed.ruling();
    var slug = document.entry().slug();
    return new ReviewRow(
        document.entry().id(),
        reviewed.tag(),
        Titles.of(document.record()),
        Titles.href(slug) + "#" + CitedText.anchor(read.start()),
        read.page(),
        RelationGroup.marked(read.context(), read.raw()),
        RelationLabels.VIETNAMESE.out(counted.relation()),
        to == null ? named(counted) : to.label(),
        to == null || to.id().isEmpty() ? null : Titles.href(to.slug()),
        to != null && to.held(),
        (int) Math.round(100 * read.confidence()),
        read.rule(),
        ruling == null ? null : said(ruling),
        ruling == null ? "" : ruling.verdict().slug(),
        reviewed.found(),
        relations(counted.relation()),
        Values.of(Meaning.of(counted)));
  }

  private static String named(Citation citation) {
    return citation.identifier() == null
        ? citation.raw()
        : DocumentTypes.name(citation.type()) + " " + citation.identifier();
  }

  /** Who said what, when, and of which reading where it was another one. */
  private static String said(Ruling ruling) {
    var words = Words.VIETNAMESE;
    var what = words.say(ReviewForm.Choice.of(ruling.verdict()).key);
    var read =
        ruling.verdict() == Verdict.CORRECTED
            ? " " + words.say("soat.may-doc", brief(ruling.read()))
            : "";
    var why = ruling.reason() == null ? "" : " " + words.say("soat.vi", ruling.reason());
    return words.say("soat.nguoi-noi", what, ruling.by(), Moments.of(ruling.at())) + read + why;
  }

  /** "thay thế, Quyết định 5/QĐ-UBND". */
  static String brief(Citation citation) {
    return RelationLabels.VIETNAMESE.out(citation.relation()) + ", " + named(citation);
  }

  private static List<Option> relations(Relation chosen) {
    var all = new ArrayList<>(KEYS);
    Arrays.stream(Relation.values()).filter(each -> !KEYS.contains(each)).forEach(all::add);
    return all.stream()
        .map(each ->
            new Option(
                each.slug(),
                RelationLabels.VIETNAMESE.out(each),
                each == chosen,
                KEYS.indexOf(each) + 1))
        .toList();
  }

  private static String date(@Nullable PartialDate date) {
    return date == null ? "" : FormField.DATE.shown(TextNode.valueOf(date.iso()));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The types that a cited document can be of. */
  static List<Option> types() {
    return DocumentTypes.all().stream()
        .map(type -> new Option(type.slug(), type.name(), false, 0))
        .toList();
  }
}
