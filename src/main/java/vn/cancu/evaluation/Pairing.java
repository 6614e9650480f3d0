package vn.cancu.evaluation;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Folding;
import vn.cancu.evaluation.GoldDocument.GoldCitation;

/**
 * Which citation read answers which citation asked for: the same words, else the same number, else
 * words that overlap.
 */
final class Pairing {
  private Pairing() {}

  /** Takes the partner out of those left; null where there is none. */
  static @Nullable Citation take(GoldCitation gold, List<Citation> left) {
    var found = first(left, citation -> citation.raw().equals(gold.raw()));
    if (found == null && gold.isNumbered()) {
      var number = identifier(gold.text("number"), gold.text("symbol"));
      found =
          first(left, citation -> identifier(citation.number(), citation.symbol()).equals(number));
    }
    if (found == null) {
      found =
          first(
              left,
              citation ->
                  gold.isNumbered() == (citation.number() != null)
                      && (citation.raw().contains(gold.raw())
                          || gold.raw().contains(citation.raw())));
    }
    return found;
  }

  private static @Nullable Citation first(List<Citation> left, Predicate<Citation> fits) {
    for (int i = 0; i < left.size(); i++) {
      if (fits.test(left.get(i))) {
        return left.remove(i);
      }
    }
    return null;
  }

  private static String identifier(@Nullable String number, @Nullable String symbol) {
    return Folding.compact(number + "/" + symbol);
  }
}
