package vn.cancu.rendition;

/** How near two short texts are: one less the edits (Levenshtein) by the longer one's length. */
final class Closeness {
  private static final int LONGEST = 300;

  private Closeness() {}

  static double of(String one, String other) {
    int longer = Math.max(cut(one).length(), cut(other).length());
    return longer == 0 ? 1 : 1 - (double) edits(one, other) / longer;
  }

  /** How near they are between what they begin and what they end with alike. */
  static double ofMiddles(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return of(
        one.substring(start, one.length() - end), other.substring(start, other.length() - end));
  }

  /** Letters replaced, added or left out. */
  static int edits(String one, String other) {
    var a = cut(one);
    var b = cut(other);
    var above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = above[0];
      above[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = above[j];
        above[j] = Math.min(replaced, Math.min(above[j], above[j - 1]) + 1);
      }
    }
    return above[b.length()];
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
