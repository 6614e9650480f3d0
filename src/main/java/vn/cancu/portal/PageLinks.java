package vn.cancu.portal;

import io.micronaut.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Links through a long list: the pages around this one, the first and the last. */
public record PageLinks(
    int page, int last, @Nullable String previous, @Nullable String next, List<Link> links) {
  private static final int AROUND = 2;

  /**
   * @param gap pages were left out before this one
   */
  public record Link(int page, String href, boolean current, boolean gap) {}

  static PageLinks of(int page, int last, IntFunction<String> address) {
    var links = new ArrayList<Link>();
    int shown = 0;
    for (int i = 1; i <= last; i++) {
      if (i == 1 || i == last || Math.abs(i - page) <= AROUND) {
        links.add(new Link(i, address.apply(i), i == page, i > shown + 1));
        shown = i;
      }
    }
    return new PageLinks(
        page,
        last,
        page > 1 ? address.apply(page - 1) : null,
        page < last ? address.apply(page + 1) : null,
        links);
  }

  static void refuseBeyond(int page, int last) {
    if (page > last) {
      throw new Refusal(HttpStatus.NOT_FOUND, "loi.het-trang", page, last);
    }
  }

  /** How many pages a list has: at least one. */
  static int count(long total, int size, int most) {
    return (int) Math.clamp((total + size - 1) / size, 1, most);
  }
}
