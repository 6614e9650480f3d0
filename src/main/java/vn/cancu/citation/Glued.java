package vn.cancu.citation;

/** Words that have lost the blank between them: "củaSở Y tế", "UBNDtỉnh ĐắkLắk". */
final class Glued {
  private Glued() {}

  /**
   * Whether a new word begins at this letter: a capital before a small letter, behind two small
   * ones ("QyĐ", "VNeID" have one); a small letter behind "UBND" or "HĐND".
   *
   * @param written what stands before it
   */
  static boolean before(char[] written, int length, String original, int at) {
    char c = original.charAt(at);
    char last = written[length - 1];
    boolean small = c >= 'a' && c <= 'z';
    if (last == ' '
        || small && last != 'D'
        || !Character.isLetter(last)
        || !Character.isLetter(c)) {
      return false;
    }
    if (Character.isUpperCase(c)) {
      return Character.isLowerCase(last)
          && Character.isLowerCase(written[length - 2])
          && at + 1 < original.length()
          && Character.isLowerCase(original.charAt(at + 1));
    }
    return last == 'D'
        && written[length - 2] == 'N'
        && length > 3
        && (written[length - 3] == 'B' || written[length - 3] == 'Đ')
        && Character.isLowerCase(c);
  }
}
