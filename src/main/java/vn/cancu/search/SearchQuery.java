package vn.cancu.search;

import java.util.List;
import java.util.Map;

/**
 * What a reader asks: bounded here, so that no later step meets 10 kB of words or page 10^9.
 *
 * @param text words as typed, cut to 500 characters
 * @param chosen values of facets: OR within one, AND between them; at most 20 a facet
 * @param page from 1; page * size stays within 10,000
 * @param size 1..100
 */
public record SearchQuery(
    String text, Map<Facet, List<String>> chosen, Sort sort, int page, int size) {
  public static final int DEFAULT_SIZE = 10;
  private static final int MAX_WINDOW = 10_000;

  public SearchQuery {
    text = text.strip();
    text = text.length() > 500 ? text.substring(0, 500) : text;
    chosen = Map.copyOf(chosen);
    size = Math.clamp(size, 1, 100);
    page = Math.clamp(page, 1, MAX_WINDOW / size);
  }
}
