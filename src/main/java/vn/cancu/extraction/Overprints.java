package vn.cancu.extraction;

import java.util.Arrays;

/**
 * Letters of one page that are printed a second time over themselves, to look bold or to cast a
 * shadow: each is to be read once. The same rule as PDFBox's own, which keeps trees of trees and
 * took a quarter of the time of a PDF.
 */
final class Overprints {
  /** In points: most letters of running text look into four cells. */
  private static final float CELL = 4;

  private static final int FIRST_SIZE = 1 << 12;

  private int[] heads = new int[FIRST_SIZE];
  private int[] next = new int[FIRST_SIZE];
  private String[] letters = new String[FIRST_SIZE];
  private float[] xs = new float[FIRST_SIZE];
  private float[] ys = new float[FIRST_SIZE];
  private int size;

  Overprints() {
    Arrays.fill(heads, -1);
  }

  /** Begins a page. */
  void clear() {
    size = 0;
    Arrays.fill(heads, -1);
    Arrays.fill(letters, null);
  }

  /**
   * Whether this letter was printed within reach before, to either side, up or down; remembers it
   * where it was not.
   */
  boolean isTwice(String letter, float x, float y, float reach) {
    if (reach > 0 && isPrinted(letter, x, y, reach)) {
      return true;
    }
    put(letter, x, y);
    return false;
  }

  private boolean isPrinted(String letter, float x, float y, float reach) {
    int left = cell(x - reach);
    int right = cell(x + reach);
    int top = cell(y - reach);
    int bottom = cell(y + reach);
    long columns = right - (long) left + 1;
    long rows = bottom - (long) top + 1;
    // Each by itself, since the product of both may be too large for a number.
    if (columns > size || rows > size || columns * rows > size) {
      for (int i = 0; i < size; i++) {
        if (isSame(i, letter, x, y, reach)) {
          return true;
        }
      }
      return false;
    }
    for (int column = left; column <= right; column++) {
      for (int row = top; row <= bottom; row++) {
        for (int i = heads[slot(letter, column, row)]; i >= 0; i = next[i]) {
          if (isSame(i, letter, x, y, reach)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isSame(int place, String letter, float x, float y, float reach) {
    return xs[place] >= x - reach
        && xs[place] < x + reach
        && ys[place] >= y - reach
        && ys[place] < y + reach
        && letters[place].equals(letter);
  }

  private void put(String letter, float x, float y) {
    if (size == xs.length) {
      grow();
    }
    letters[size] = letter;
    xs[size] = x;
    ys[size] = y;
    link(size++);
  }

  private void link(int place) {
    int slot = slot(letters[place], cell(xs[place]), cell(ys[place]));
    next[place] = heads[slot];
    heads[slot] = place;
  }

  private static int cell(float at) {
    return (int) Math.floor(at / CELL);
  }

  private int slot(String letter, int column, int row) {
    int mixed = ((letter.hashCode() * 31 + column) * 31 + row) * 0x9e3779b9;
    return (mixed ^ mixed >>> 16) & (heads.length - 1);
  }

  private void grow() {
    int larger = size * 2;
    letters = Arrays.copyOf(letters, larger);
    xs = Arrays.copyOf(xs, larger);
    ys = Arrays.copyOf(ys, larger);
    next = Arrays.copyOf(next, larger);
    heads = new int[larger];
    Arrays.fill(heads, -1);
    for (int i = 0; i < size; i++) {
      link(i);
    }
  }
}
