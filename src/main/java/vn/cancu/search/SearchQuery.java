package vn.cancu.search;

import java.util.List;
import java.util.Map;

/**
 * What a reader asks: bounded here, so that no later step meets 10 kB of words or page 10^9.
 *
 * @param text words as typed, composed, without what nobody sees, cut to 500 characters
 * @param chosen values of facets: OR within one, AND between them; at most {@link #MOST_VALUES} a
 *     facet
 * @param page from 1; beyond the {@link #DEEPEST} result there is nothing
 * @param size 1..100
 * @param basisWords words that the legal bases which are offered must have in number or title; ""
 *     to offer the most frequent
 */
public record SearchQuery(
    String text,
    Map<Facet, List<String>> chosen,
    Sort sort,
    int page,
    int size,
    String basisWords) {
  public static final int DEFAULT_SIZE = 10;

  /** As far as anyone can leaf; an export goes to the end. */
  public static final int DEEPEST = 100_000;

  /** So many values of one facet are taken; what is typed behind them is not. */
  public static final int MOST_VALUES = 20;

  private static final int LONGEST = 500;

  public SearchQuery(String text, Map<Facet, List<String>> chosen, Sort sort, int page, int size) {
    this(text, chosen, sort, page, size, "");
  }

  public SearchQuery {
    basisWords = readable(basisWords, 100);
    text = readable(text, LONGEST);
    chosen = Map.copyOf(chosen);
    size = Math.clamp(size, 1, 100);
    page = Math.clamp(page, 1, DEEPEST);
  }

  /**
   * A typed text as it is searched and shown: without control characters and marks that turn the
   * direction of what stands around it, and at most so many characters long.
   */
  public static String readable(String typed, int longest) {
    var clean =
        TypedText.clean(typed.length() > 4 * longest ? typed.substring(0, 4 * longest) : typed);
    if (clean.length() <= longest) {
      return clean;
    }
    int end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
    return clean.substring(0, end).strip();
  }

  /** How many results stand before this page. */
  long skipped() {
    return (page - 1L) * size;
  }
}
