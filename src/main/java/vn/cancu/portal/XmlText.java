package vn.cancu.portal;

import org.jspecify.annotations.Nullable;

/**
 * Text for XML 1.0, which has no way to write most control characters (production 2, Char). The end
 * of a page becomes a space: without it two words would be one.
 */
final class XmlText {
  private XmlText() {}

  static String clean(@Nullable String text) {
    if (text == null) {
      return "";
    }
    if (text.codePoints().allMatch(XmlText::isWritten)) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == 0xB || c == 0xC ? ' ' : c)
        .filter(XmlText::isWritten)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isWritten(int c) {
    return c >= 0x20 && c <= 0xD7FF
        || c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
