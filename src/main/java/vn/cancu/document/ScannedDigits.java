package vn.cancu.document;

/**
 * Digits as scanning leaves them: O for 0, l and I for 1 ("2O18", "l5/2003"). Only among real
 * digits, so that no word becomes a number.
 */
public final class ScannedDigits {
  private ScannedDigits() {}

  /**
   * Behind a run of at most so many digits and their look-alikes with a real digit among them,
   * which no other letter or digit follows; from itself where there is none.
   */
  public static int at(String text, int from, int most) {
    boolean real = false;
    int end = from;
    while (end < text.length() && end - from < most) {
      char c = text.charAt(end);
      if (!NumberReader.isDigit(c) && !looksLikeDigit(c)) {
        break;
      }
      real |= NumberReader.isDigit(c);
      end++;
    }
    boolean goesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return real && !goesOn ? end : from;
  }

  /** The digits meant. */
  public static String right(String digits) {
    return digits
        .replace('O', '0')
        .replace('o', '0')
        .replace('l', '1')
        .replace('I', '1')
        .replace('i', '1');
  }

  public static boolean looksLikeDigit(char c) {
    return c == 'O' || c == 'o' || c == 'l' || c == 'I' || c == 'i';
  }
}
