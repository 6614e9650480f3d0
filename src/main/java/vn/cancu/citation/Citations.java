package vn.cancu.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.PartialDate;

/**
 * Finds citations. Pure: the same text always gives the same list, in reading order; never throws
 * for any text.
 */
public final class Citations {
  private Citations() {}

  /**
   * What must be known of the citing document: its own number is not a citation, and its province
   * completes "UBND tỉnh".
   */
  public record Citing(
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String issuer,
      @Nullable PartialDate date) {}

  /** Offsets are UTF-16 units of text; pages are counted by the form feeds before an offset. */
  public static List<Citation> in(String text, Citing document) {
    throw new UnsupportedOperationException();
  }
}
