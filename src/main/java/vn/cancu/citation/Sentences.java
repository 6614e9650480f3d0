package vn.cancu.citation;

import vn.cancu.document.NumberReader;

/**
 * Where sentences begin and end, as far as lists of citations go: a semicolon does not end one. An
 * instance goes through the text once, however long its sentences are.
 */
final class Sentences {
  private static final int LONGEST = 2000;

  private final Flow flow;
  private int last;
  private int seen;
  private int askedEnd;
  private int next;

  Sentences(Flow flow) {
    this.flow = flow;
  }

  /** The beginning of the sentence around a place; places are asked for in reading order. */
  int start(int at) {
    if (at < last) {
      return start(flow, at);
    }
    for (int blank = at > seen ? flow.text.indexOf(' ', seen, at) : -1; blank >= 0; ) {
      if (ends(flow, blank + 1)) {
        last = blank + 1;
      }
      blank = flow.text.indexOf(' ', blank + 1, at);
    }
    seen = Math.max(seen, at);
    return last;
  }

  /** The end of the sentence around a place; places are asked for in reading order. */
  int end(int at) {
    if (at < askedEnd) {
      return end(flow, at);
    }
    askedEnd = at;
    for (next = Math.max(next, at + 1); next < flow.length(); next++) {
      if (ends(flow, next)) {
        return next - 1;
      }
    }
    return flow.length();
  }

  /** Where the sentence around a place begins at the earliest. */
  static int least(int at) {
    return Math.max(0, at - LONGEST);
  }

  static int start(Flow flow, int at) {
    int least = least(at);
    for (int i = at; i > least; i--) {
      if (ends(flow, i)) {
        return i;
      }
    }
    return least;
  }

  static int end(Flow flow, int at) {
    int most = Math.min(flow.length(), at + LONGEST);
    for (int i = at + 1; i < most; i++) {
      if (ends(flow, i)) {
        return flow.text.charAt(i - 1) == ' ' ? i - 1 : i;
      }
    }
    return most;
  }

  /** Whether a sentence begins at this place. */
  private static boolean ends(Flow flow, int at) {
    if (at < 2 || flow.text.charAt(at - 1) != ' ') {
      return false;
    }
    char before = flow.text.charAt(at - 2);
    if (flow.breaksAt(at)) {
      return before != ';' && before != ',';
    }
    char first = flow.text.charAt(at);
    if (before == '!' || before == '?') {
      return true;
    }
    if (before != '.' || !(Character.isUpperCase(first) || Character.isDigit(first))) {
      return false;
    }
    // "TP. Hồ Chí Minh", "1. Đề cao": a point behind one or two letters ends nothing
    int word = at - 2;
    while (word > 0 && Character.isLetterOrDigit(flow.text.charAt(word - 1)) && at - word < 6) {
      word--;
    }
    // "146/2018/NĐ-CP. Riêng": the end of a symbol is no abbreviation
    if (word > 0 && "-/".indexOf(flow.text.charAt(word - 1)) >= 0 && word < at - 2) {
      return true;
    }
    boolean number = NumberReader.isDigit(flow.text.charAt(word));
    return at - 2 - word > 2
        || at - 2 == word
        || (number && at - 2 - word > 1)
        || isWord(flow.key, flow.text, word, at - 2);
  }

  /** "ngành đường bộ. Kinh phí", "Bộ Công an. Các": with a vowel it is no abbreviation. */
  private static boolean isWord(String key, String text, int from, int to) {
    return to - from == 2
        && Character.isLowerCase(text.charAt(from + 1))
        && (isVowel(key.charAt(from)) || isVowel(key.charAt(from + 1)));
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0 || (c > 'z' && c != 'đ' && Character.isLetter(c));
  }
}
