package vn.cancu.document;

import java.util.Locale;

/** Names printed in capitals, as they stand in a sentence: "SỞ Y TẾ" -> "Sở Y tế". */
public final class Capitals {
  private Capitals() {}

  /** Whether letters stand in the text and none of them is lower case. */
  public static boolean only(String text) {
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      any |= Character.isUpperCase(c);
    }
    return any;
  }

  /**
   * A body's name as in a sentence, from the tables where they know it; otherwise the first letter
   * and the names of provinces as capitals. A name that has lower-case letters stays as it is.
   */
  public static String sentence(String name) {
    if (!only(name) || name.length() < 2) {
      return name;
    }
    var lower = name.toLowerCase(Locale.ROOT);
    var key = Spelling.key(lower);
    var out = new StringBuilder(lower);
    for (int i = 0; i < key.length(); i++) {
      if (i > 0 && Character.isLetterOrDigit(key.charAt(i - 1))) {
        continue;
      }
      var province = Provinces.at(key, i);
      var issuer = Issuers.at(key, i);
      if (issuer != null && (province == null || issuer.end() > province.end())) {
        boolean code = !key.substring(i, issuer.end()).contains(" ");
        boolean named = issuer.issuer().name().length() == issuer.end() - i;
        if (named || code) {
          out.replace(
              i, issuer.end(), named ? issuer.issuer().name() : name.substring(i, issuer.end()));
        } else {
          out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
        }
        i = issuer.end() - 1;
      } else if (province != null) {
        capitalizeWords(out, i, province.end());
        i = province.end() - 1;
      } else if (i == 0 || afterUnit(key, i)) {
        capitalizeWords(out, i, i == 0 ? 1 : out.length());
      }
    }
    return out.toString();
  }

  /** "huyện", "xã" and their like: all that follows is a proper name. */
  private static boolean afterUnit(String key, int at) {
    if (Phrases.endsAt(key, at, "thành phố ")) {
      return true;
    }
    for (var unit : IssuerPlace.LOWER_UNITS) {
      if (Phrases.endsAt(key, at, unit + " ")) {
        return true;
      }
    }
    return false;
  }

  private static void capitalizeWords(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i == from || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-') {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
  }
}
