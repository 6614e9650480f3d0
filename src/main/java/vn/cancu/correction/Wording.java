package vn.cancu.correction;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words that a person typed: composed letters (NFC), and no signs that nobody can see. */
record Wording(String text) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

  static Wording of(String typed) {
    return new Wording(Normalizer.normalize(typed, Normalizer.Form.NFC));
  }

  /** On one line, with one space between words. */
  String line() {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  String strip() {
    return text.replace("\r\n", "\n").strip();
  }

  /** Whether a reader sees all of it, in the order in which it was written. */
  static boolean isReadable(String text) {
    return text.codePoints()
        .allMatch(c ->
            switch (Character.getType(c)) {
              case Character.CONTROL -> c == '\n';
              case Character.FORMAT,
                  Character.SURROGATE,
                  Character.UNASSIGNED,
                  Character.PRIVATE_USE,
                  Character.LINE_SEPARATOR,
                  Character.PARAGRAPH_SEPARATOR ->
                  false;
              default -> true;
            });
  }
}
