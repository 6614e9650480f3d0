package vn.cancu.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.PartialDate;
import vn.cancu.document.PrintedNumber;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Effect;
import vn.cancu.lineage.Node;
import vn.cancu.lineage.Validity;
import vn.cancu.search.Passage;

/** Validity in full sentences that nobody can read the wrong way round. */
final class ValidityText {
  private static final Words WORDS = Words.VIETNAMESE;

  private ValidityText() {}

  /**
   * One sentence around a link: before, the citing document's name, behind.
   *
   * @param kind for the style sheet: the relation, or "claim" where nothing is changed by it
   * @param dateless whether the day of effect is not told and the day of issue stands for it
   * @param quote the sentence of the citing document, the citation marked
   * @param place of that sentence
   */
  public record Statement(
      String kind,
      String before,
      String href,
      String label,
      String behind,
      boolean dateless,
      boolean unsure,
      Passage quote,
      String place,
      @Nullable Integer page) {

    /** The sentence as plain text. */
    public String text() {
      return (before + " " + label + behind).strip();
    }
  }

  static List<Statement> of(Validity validity, LocalDate today) {
    return validity.effects().stream().map(effect -> statement(effect, today)).toList();
  }

  static Statement of(Effect effect, LocalDate today) {
    return statement(effect, today);
  }

  private static Statement statement(Effect effect, LocalDate today) {
    var by = effect.evidence().from();
    boolean state = effect.isState();
    var said = said(effect, state && effect.isFuture(today));
    return new Statement(
        state ? effect.relation().slug() : "claim",
        state ? said + WORDS.say("hieu-luc.boi") : "",
        Titles.href(by.slug()),
        name(by),
        named(by) + (state ? "." : WORDS.say("hieu-luc.chi-noi", lowered(said), reason(effect))),
        state && !effect.sinceGiven(),
        !effect.isSure(),
        quote(effect.evidence()),
        RelationGroup.place(effect.evidence()),
        effect.evidence().page());
  }

  /** An item of a list does not say what its heading says of it: "Bãi bỏ … 1. Quyết định …". */
  private static Passage quote(Edge evidence) {
    var sentence = RelationGroup.marked(evidence.context(), evidence.raw());
    var verb = evidence.trigger();
    if (verb == null
        || evidence.context().toLowerCase(Locale.ROOT).contains(verb.toLowerCase(Locale.ROOT))) {
      return sentence;
    }
    var parts = new ArrayList<>(sentence.parts());
    parts.addFirst(new Passage.Part(verb + " … ", false));
    return new Passage(parts);
  }

  /** "Một phần văn bản này (Điều 5) bị bãi bỏ từ ngày 01/07/2025". */
  private static String said(Effect effect, boolean future) {
    var parts =
        effect.provisions().isEmpty() ? "" : " (" + String.join(", ", effect.provisions()) + ")";
    var since = effect.since();
    var until = effect.until();
    return WORDS.say(
            "hieu-luc." + effect.relation().slug() + (effect.whole() ? ".toan" : ".phan"),
            parts,
            future ? WORDS.say("hieu-luc.se") : "")
        + (since == null || !effect.sinceGiven() ? "" : WORDS.say("hieu-luc.tu", day(since)))
        + (until == null ? "" : WORDS.say("hieu-luc.den", day(until)));
  }

  private static String reason(Effect effect) {
    return WORDS.say(
        switch (effect.standing()) {
          case FORM -> "hieu-luc.vi.loai";
          case BODY -> "hieu-luc.vi.co-quan";
          case INDIVIDUAL -> "hieu-luc.vi.ca-biet";
          case EARLIER -> "hieu-luc.vi.truoc";
          case UNKNOWN, STATE -> "hieu-luc.vi.khong-ro";
        });
  }

  /** "Quyết định số 11/QĐ-UBND". */
  private static String name(Node node) {
    var identifier = node.identifier();
    return node.type() == null || identifier == null
        ? node.label()
        : WORDS.say("hieu-luc.so", DocumentTypes.name(node.type()), PrintedNumber.of(identifier));
  }

  /** " ngày 14/06/2021 của Ủy ban nhân dân tỉnh Hà Giang". */
  private static String named(Node node) {
    var date = node.date();
    return (date == null ? "" : " " + day(date))
        + (node.issuer() == null ? "" : WORDS.say("hieu-luc.cua", node.issuer()));
  }

  private static String day(PartialDate date) {
    var written = String.valueOf(Titles.date(date));
    return date.iso().length() == 10 ? WORDS.say("hieu-luc.ngay", written) : written;
  }

  private static String lowered(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
