package vn.cancu.citation;

import vn.cancu.document.NumberReader;
import vn.cancu.document.Phrases;

/** The word "số" before a number, or before the first of several that share a symbol. */
final class So {
  private static final int MOST_SHARED = 30;

  private So() {}

  /** "số" before the number: its place, or the number's own where there is none. */
  static int at(Flow flow, int start) {
    int at = start;
    at -= at > 0 && flow.text.charAt(at - 1) == ' ' ? 1 : 0;
    at -= at > 0 && flow.text.charAt(at - 1) == ':' ? 1 : 0;
    at -= at > 0 && flow.text.charAt(at - 1) == ' ' ? 1 : 0;
    return Phrases.endsAt(flow.key, at, "số") ? at - 2 : start;
  }

  /** "số 12, 13, 14/SYT-NVY": the place of "số" before the first number, or -1. */
  static int shared(Flow flow, int start) {
    int at = start;
    for (int i = 0; i < MOST_SHARED; i++) {
      int join = joinBefore(flow, at);
      if (join < 0) {
        return -1;
      }
      int digits = join;
      while (digits > 0
          && join - digits < 6
          && Character.isLetterOrDigit(flow.text.charAt(digits - 1))) {
        digits--;
      }
      if (digits == join || !NumberReader.isDigit(flow.text.charAt(digits))) {
        return -1;
      }
      int so = at(flow, digits);
      if (so < digits) {
        return so;
      }
      at = digits;
    }
    return -1;
  }

  private static int joinBefore(Flow flow, int at) {
    for (var join : new String[] {", ", " và ", ",", "; ", " đến số ", " đến "}) {
      if (Phrases.endsAt(flow.key, at, join) || flow.key.startsWith(join, at - join.length())) {
        return at - join.length();
      }
    }
    return -1;
  }
}
