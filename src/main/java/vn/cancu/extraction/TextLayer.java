package vn.cancu.extraction;

import vn.cancu.encoding.Legibility;
import vn.cancu.encoding.UnicodeText;

/** Whether the text layer of a page says what stands on the page. */
final class TextLayer {
  /** Fewer letters are a stamp or a page number. */
  private static final int FEWEST_LETTERS = 10;

  /** Fewer letters over the picture of a whole page are stamps and the box of a signature. */
  private static final int FEWEST_ON_PICTURE = 400;

  private static final int ENOUGH_WORDS = 20;

  /** What is recognised must be this much more to take the place of a layer. */
  private static final double BETTER = 1.15;

  private TextLayer() {}

  static boolean isUsable(String layer, PageMarks.Seen seen) {
    var said = Legibility.of(layer);
    if (said.letters() < FEWEST_LETTERS || isForeign(said)) {
      return said.letters() > 0 && isForeign(said) || !seen.canHideText(said.letters());
    }
    if (isNonsense(said)) {
      // The marks of a font of before Unicode stand for letters; it is decoded only to judge.
      said = Legibility.of(UnicodeText.repair(layer).text());
      if (isNonsense(said)) {
        return false;
      }
    }
    return !seen.isPicture() || !isPoorOnPicture(said);
  }

  /** Writing that is not Latin: nothing is known here of how it should read. */
  private static boolean isForeign(Legibility said) {
    return said.letters() >= FEWEST_LETTERS && said.latin() * 2 < said.letters();
  }

  /** Fonts without a table of their letters give signs, or words of no language. */
  private static boolean isNonsense(Legibility said) {
    return said.letters() * 5L < said.signs() * 2L && said.share() < 0.5
        || said.words() >= ENOUGH_WORDS && said.share() < 0.08;
  }

  /** Stamps alone, or what a program that knows no Vietnamese made of it ("CQNG HOA"). */
  private static boolean isPoorOnPicture(Legibility said) {
    return said.letters() < FEWEST_ON_PICTURE
        || said.share() < 0.6
        || said.accented() < 0.3 * said.words();
  }

  /** Whether a page as recognised says more than its layer. */
  static boolean isWorseThan(ScannedPage page, String layer) {
    var read = page.legibility();
    var said = Legibility.of(UnicodeText.repair(layer).text());
    return said.letters() < FEWEST_LETTERS
        ? read.letters() > 0
        : read.syllables() > BETTER * said.syllables();
  }
}
