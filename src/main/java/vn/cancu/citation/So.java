package vn.cancu.citation;

import org.jspecify.annotations.Nullable;
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
    int so = at - 2;
    if (Phrases.endsAt(flow.key, at, "số")) {
      return so;
    }
    return so > 0 && Phrases.standsWorn(flow.key, so, "số") && behindType(flow, so) ? so : start;
  }

  /** "Thông tư sô 47/…", "Công vănsố 61/…": worn or run together, known by the type before it. */
  private static boolean behindType(Flow flow, int so) {
    boolean apart = flow.text.charAt(so - 1) == ' ';
    int end = apart ? so - 1 : so;
    return (apart || flow.key.startsWith("số", so))
        && (TypeWords.before(flow.key, end) != null
            || TypeWords.worn(flow.text, flow.key, end) != null);
  }

  /**
   * @param so place of "số" before the first number
   * @param range whether "đến" stands before the last one
   */
  record Shared(int so, boolean range) {}

  /** "số 12, 13, 14/SYT-NVY": the numbers before this one that share its symbol; null if none. */
  static @Nullable Shared shared(Flow flow, int start) {
    int at = start;
    boolean range = false;
    for (int i = 0; i < MOST_SHARED; i++) {
      int join = joinBefore(flow, at);
      if (join < 0) {
        return null;
      }
      range |= flow.key.startsWith(" đến", join);
      int digits = join;
      while (digits > 0
          && join - digits < 6
          && Character.isLetterOrDigit(flow.text.charAt(digits - 1))) {
        digits--;
      }
      if (digits == join || !NumberReader.isDigit(flow.text.charAt(digits))) {
        return null;
      }
      int so = at(flow, digits);
      if (so < digits) {
        return new Shared(so, range);
      }
      at = digits;
    }
    return null;
  }

  private static int joinBefore(Flow flow, int at) {
    for (var join :
        new String[] {
          ", ", " và ", ",", "; ", " đến số ", " đến ", ", số ", " và số ", "; số ", " hoặc "
        }) {
      if (flow.key.startsWith(join, at - join.length())) {
        return at - join.length();
      }
    }
    return -1;
  }
}
