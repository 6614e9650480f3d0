package vn.cancu.citation;

import java.util.Arrays;

/**
 * Where the letters of a shorter text stood in the longer one: only the places where something was
 * left out are kept, so that a plain text of any length costs next to nothing.
 */
final class Origins {
  private int[] places = new int[64];
  private int[] shifts = new int[64];
  private int size;

  /** The letter at this place, behind all earlier ones, stood there. */
  void add(int place, int origin) {
    int shift = origin - place;
    if (shift == (size == 0 ? 0 : shifts[size - 1])) {
      return;
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      shifts = Arrays.copyOf(shifts, size * 2);
    }
    places[size] = place;
    shifts[size++] = shift;
  }

  int of(int place) {
    int found = Arrays.binarySearch(places, 0, size, place);
    int last = found >= 0 ? found : -found - 2;
    return last < 0 ? place : place + shifts[last];
  }
}
