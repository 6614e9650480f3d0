package vn.cancu.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.PartialDate;
import vn.cancu.lineage.CitedDocument;
import vn.cancu.lineage.Discrepancy;
import vn.cancu.lineage.Node;
import vn.cancu.search.Passage;

/**
 * What is told of a draft.
 *
 * @param name of the file; null for a text that was pasted
 * @param doubts of the reading, in sentences
 * @param sound documents that are held, that nothing changed and whose description fits
 * @param changed held or not, of which some document says that it does not hold as it was
 * @param missing not in the archive
 * @param doubtful whose number and description differ, or that can't be told
 */
public record DraftReport(
    @Nullable String name,
    List<Item> items,
    List<String> doubts,
    long sound,
    long changed,
    long missing,
    long doubtful) {

  /**
   * A cited document.
   *
   * @param answer "held", "missing", "ambiguous" or "unclear"
   * @param href null where there is nothing to show
   * @param problems discrepancies in sentences
   */
  public record Item(
      String answer,
      String label,
      @Nullable String href,
      @Nullable String subject,
      @Nullable String issuer,
      @Nullable String date,
      Badges.@Nullable Badge badge,
      List<ValidityText.Statement> changes,
      List<String> problems,
      List<Other> others,
      List<Passage> sentences) {
    boolean isSound() {
      return answer.equals("held") && badge == null && problems.isEmpty();
    }
  }

  /** A document with the same number. */
  public record Other(String href, String label, @Nullable String subject) {}

  private static final int MOST_SENTENCES = 3;

  /** Characters on either side of a citation. */
  private static final int AROUND = 120;

  private static final Words WORDS = Words.VIETNAMESE;

  static DraftReport of(@Nullable String name, List<CitedDocument> cited, List<String> doubts) {
    var items = cited.stream().map(DraftReport::item).toList();
    return new DraftReport(
        name,
        items,
        doubts,
        items.stream().filter(Item::isSound).count(),
        items.stream().filter(item -> item.badge() != null).count(),
        items.stream().filter(item -> item.answer().equals("missing")).count(),
        items.stream()
            .filter(item ->
                !item.problems().isEmpty()
                    || item.answer().equals("ambiguous")
                    || item.answer().equals("unclear"))
            .count());
  }

  private static Item item(CitedDocument cited) {
    var node = cited.node();
    return new Item(
        answer(cited),
        node.label(),
        node.slug().isEmpty() ? null : Titles.href(node.slug()),
        node.subject(),
        node.issuer(),
        Titles.date(node.date()),
        Badges.of(cited.validity()),
        ValidityText.of(cited.validity(), LocalDate.now(Titles.HANOI)),
        cited.discrepancies().stream().map(DraftReport::sentence).toList(),
        cited.others().stream().map(DraftReport::other).toList(),
        cited.mentions().stream().limit(MOST_SENTENCES).map(DraftReport::sentence).toList());
  }

  static String answer(CitedDocument cited) {
    return cited.answer().name().toLowerCase(Locale.ROOT);
  }

  private static Other other(Node node) {
    var date = Titles.date(node.date());
    var label =
        node.label()
            + (date == null ? "" : ", " + date)
            + (node.issuer() == null ? "" : ", " + node.issuer());
    return new Other(Titles.href(node.slug()), label, node.subject());
  }

  static String sentence(Discrepancy discrepancy) {
    return WORDS.say(
        switch (discrepancy.kind()) {
          case TYPE -> "kiem.khac.type";
          case DATE -> "kiem.khac.date";
          case SUBJECT -> "kiem.khac.subject";
        },
        said(discrepancy.kind(), discrepancy.written()),
        said(discrepancy.kind(), discrepancy.held()));
  }

  private static String said(Discrepancy.Kind kind, String value) {
    return kind == Discrepancy.Kind.DATE
        ? String.valueOf(Titles.date(new PartialDate(value)))
        : value;
  }

  /** The citation with the words around it: a sentence of a directive can fill a page. */
  private static Passage sentence(Citation mention) {
    var parts = RelationGroup.marked(mention.context(), mention.raw()).parts();
    return parts.size() < 3
        ? new Passage(parts)
        : new Passage(
            List.of(
                new Passage.Part(ending(parts.getFirst().text()), false),
                parts.get(1),
                new Passage.Part(beginning(parts.getLast().text()), false)));
  }

  private static String ending(String text) {
    int from = text.indexOf(' ', Math.max(0, text.length() - AROUND));
    return text.length() <= AROUND || from < 0 ? text : "…" + text.substring(from);
  }

  private static String beginning(String text) {
    int to = text.lastIndexOf(' ', AROUND);
    return text.length() <= AROUND || to < 0 ? text : text.substring(0, to) + " …";
  }
}
