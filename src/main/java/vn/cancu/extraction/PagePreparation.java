package vn.cancu.extraction;

/** What a scanned page needs before it is recognised: the right size, straight lines, no dust. */
final class PagePreparation {
  private static final int BEST_DPI = 300;

  /** Beyond this a page is a drawing or a poster; it is read coarser. */
  private static final long MOST_PIXELS = 40_000_000;

  /** Lines this little aslant do no harm, and turning blurs the strokes. */
  private static final double STRAIGHT = 0.2;

  private static final double MOST_ASLANT = 5;
  private static final int DARK = 128;

  /** So many of a thousand dots alone among white ones are dust. */
  private static final int DUSTY = 2;

  private PagePreparation() {}

  static GrayImage of(GrayImage page) {
    var clean = isDusty(page) ? page.dusted() : page;
    var sized = sized(clean);
    double angle = slant(sized);
    return Math.abs(angle) < STRAIGHT ? sized : sized.straightened(angle);
  }

  private static GrayImage sized(GrayImage page) {
    double factor = (double) BEST_DPI / page.dpi();
    // Within these bounds the letters are as good as they are.
    if (factor > 0.7 && factor < 1.15) {
      factor = 1;
    }
    double most = Math.sqrt((double) MOST_PIXELS / ((double) page.width() * page.height()));
    factor = Math.min(factor, most);
    return factor == 1 ? page : page.scaled(factor, (int) Math.round(page.dpi() * factor));
  }

  /** Single dark dots on white, which print has none of. */
  private static boolean isDusty(GrayImage page) {
    long seen = 0;
    long alone = 0;
    for (int y = 1; y + 1 < page.height(); y += 3) {
      for (int x = 1; x + 1 < page.width(); x += 3) {
        seen++;
        if (page.at(x, y) < DARK
            && page.at(x - 1, y) >= DARK
            && page.at(x + 1, y) >= DARK
            && page.at(x, y - 1) >= DARK
            && page.at(x, y + 1) >= DARK) {
          alone++;
        }
      }
    }
    return alone * 1000 > seen * DUSTY;
  }

  /** Whether there is more ink on the page than a few specks and a number. */
  static boolean hasInk(GrayImage page) {
    long dark = 0;
    for (byte pixel : page.pixels()) {
      dark += (pixel & 255) < DARK ? 1 : 0;
    }
    return dark * 4000 > page.pixels().length;
  }

  /**
   * By how many degrees the lines fall to the right: the angle at which the ink gathers best into
   * rows. Within five degrees either way.
   */
  static double slant(GrayImage page) {
    int step = Math.max(1, page.dpi() / 75);
    int width = page.width() / step;
    int height = page.height() / step;
    var xs = new int[width * height];
    var ys = new int[width * height];
    int ink = 0;
    // The lower edges of strokes: they stand on the line, and a photo or a stamp has few.
    for (int y = 0; y + 1 < height; y++) {
      for (int x = 0; x < width; x++) {
        if (isDark(page, x, y, step) && !isDark(page, x, y + 1, step)) {
          xs[ink] = x;
          ys[ink++] = y;
        }
      }
    }
    if (ink < 200) {
      return 0;
    }
    double coarse = best(xs, ys, ink, height, -MOST_ASLANT, MOST_ASLANT, 0.25);
    return best(xs, ys, ink, height, coarse - 0.25, coarse + 0.25, 0.05);
  }

  private static boolean isDark(GrayImage page, int x, int y, int step) {
    int sum = 0;
    for (int i = 0; i < step; i++) {
      for (int j = 0; j < step; j++) {
        sum += page.at(x * step + j, y * step + i);
      }
    }
    return sum < step * step * 160;
  }

  private static double best(
      int[] xs, int[] ys, int ink, int height, double from, double to, double step) {
    double best = 0;
    long most = -1;
    int margin = height / 2;
    var rows = new int[2 * height + 1];
    for (double angle = from; angle <= to + 1e-9; angle += step) {
      double fall = Math.tan(Math.toRadians(angle));
      java.util.Arrays.fill(rows, 0);
      for (int i = 0; i < ink; i++) {
        int row = (int) Math.round(ys[i] - xs[i] * fall) + margin;
        if (row >= 0 && row < rows.length) {
          rows[row]++;
        }
      }
      long sum = 0;
      for (int row : rows) {
        sum += (long) row * row;
      }
      if (sum > most) {
        most = sum;
        best = angle;
      }
    }
    return best;
  }
}
