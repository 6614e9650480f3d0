package vn.cancu.rendition;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.DocumentRecord;

/**
 * Decides whether two files are one document. Merged without a person is only what no field and no
 * number, name or telling word of the text speaks against: letters made from one template differ in
 * little, and that little is all of it.
 */
public final class Likeness {
  /** Below this a text is too formulaic to be known by its words alone. */
  private static final int ENOUGH_WORDS = 120;

  /** A key is a strong sign, but a number can be given twice: some text must go with it. */
  private static final int FEW_WORDS = 15;

  private static final double SHARED_TYPED = 0.9;
  private static final double SHARED_RECOGNISED = 0.75;

  /** Annexes may be missing in one of two files of the same number, not in files without one. */
  private static final double SHARED_OF_LONGER = 0.75;

  private static final double MOST_REPLACED = 0.02;

  private Likeness() {}

  public static Verdict of(Witness one, Witness other) {
    if (!one.isComparable() || !other.isComparable() || numbersDiffer(one, other)) {
      return new Verdict.Different();
    }
    return one.isNumbered() && other.isNumbered() ? sameNumber(one, other) : byWording(one, other);
  }

  /** Where a picture was read, a letter of the symbol or of the issuer's name may be another. */
  private static boolean numbersDiffer(Witness one, Witness other) {
    var a = one.record();
    var b = other.record();
    if (!one.isNumbered() || !other.isNumbered()) {
      return false;
    }
    var key = one.key();
    return !(key != null && key.equals(other.key())) && !Fields.sameNumber(a, b, recognised(a, b));
  }

  private static Verdict sameNumber(Witness one, Witness other) {
    var words = Wording.of(CertifiedCopy.copied(one.text()));
    var others = Wording.of(CertifiedCopy.copied(other.text()));
    boolean certain = one.record().issuer() != null && other.record().issuer() != null;
    int shorter = Math.min(words.size(), others.size());
    if (shorter < FEW_WORDS) {
      return certain ? new Verdict.Unclear(List.of("text")) : new Verdict.Different();
    }
    if (words.sameAs(others)) {
      return new Verdict.Same();
    }
    boolean recognised = recognised(one.record(), other.record());
    var against = new ArrayList<>(conflicts(one, other));
    var difference = new WordingDifference(words, others);
    if (difference.ofShorter() < (recognised ? SHARED_RECOGNISED : SHARED_TYPED)) {
      against.add("text");
    } else {
      against.addAll(inside(difference, recognised, Fields.sameDay(one.record(), other.record())));
    }
    if (against.isEmpty()) {
      return new Verdict.Same();
    }
    // Every province has its own 12/SYT-VP: without an issuer and with another text they are two.
    return certain || shorter >= ENOUGH_WORDS && !against.contains("text")
        ? new Verdict.Unclear(against)
        : new Verdict.Different();
  }

  private static Verdict byWording(Witness one, Witness other) {
    var words = Wording.of(CertifiedCopy.copied(one.text()));
    var others = Wording.of(CertifiedCopy.copied(other.text()));
    if (Math.min(words.size(), others.size()) < ENOUGH_WORDS) {
      return new Verdict.Different();
    }
    boolean recognised = recognised(one.record(), other.record());
    var against = new ArrayList<>(conflicts(one, other));
    if (against.size() > 1) {
      return new Verdict.Different();
    }
    var difference = new WordingDifference(words, others);
    if (difference.ofShorter() < (recognised ? SHARED_RECOGNISED : SHARED_TYPED)
        || difference.ofLonger() < SHARED_OF_LONGER) {
      return new Verdict.Different();
    }
    against.addAll(inside(difference, recognised, false));
    if (!recognised && difference.replaced() > MOST_REPLACED || difference.inTellingWords()) {
      against.add("wording");
    }
    if (against.isEmpty()) {
      return new Verdict.Same();
    }
    // One misread word is worth a look; of typed texts the difference is meant.
    return recognised && against.size() == 1
        ? new Verdict.Unclear(against)
        : new Verdict.Different();
  }

  /** The signer of a certified copy is who copied it. */
  private static List<String> conflicts(Witness one, Witness other) {
    boolean copied = CertifiedCopy.is(one.text()) != CertifiedCopy.is(other.text());
    return Fields.inConflict(one.record(), other.record()).stream()
        .filter(field -> !(copied && field.equals("signer")))
        .toList();
  }

  /**
   * @param sameDay the register itself says that they are one, number and day: then of numbers
   *     misread only those of days count, which are what letters of one template differ in
   */
  private static List<String> inside(
      WordingDifference difference, boolean recognised, boolean sameDay) {
    var against = new ArrayList<String>();
    if (recognised
        ? difference.inNumbers(sameDay)
        : difference.inNumbers(false) || difference.inNumbersAnywhere()) {
      against.add("numbers");
    }
    if (difference.inNames(recognised)) {
      against.add("names");
    }
    return against;
  }

  private static boolean recognised(DocumentRecord one, DocumentRecord other) {
    return one.ocr() || other.ocr();
  }
}
