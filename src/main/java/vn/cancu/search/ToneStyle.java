package vn.cancu.search;

import java.text.Normalizer;

/** The two places of the tone in "oa", "oe" and "uy": khoẻ and khỏe are one word. */
final class ToneStyle {
  private ToneStyle() {}

  /** The text with each tone behind its letters: equal for both styles. Never shown. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])", "$1$3$2");
  }
}
