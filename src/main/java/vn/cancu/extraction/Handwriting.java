package vn.cancu.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Warning;

/**
 * Number and day of a document are written into it by hand: "Số: 275/STTTT-CNTT", "ngày 16 tháng 12
 * năm 2011". What the machine is not sure of there, a person must confirm; what it hardly read at
 * all is left out, so that nobody takes "2†§" for a number or half of it for another one.
 *
 * @param page without what could not be read
 */
record Handwriting(ScannedPage page, List<Warning> warnings) {
  private static final int HEAD_LINES = 15;

  /** Print is read with more. */
  private static final int SURE = 75;

  /** A hand writes this many words there at most. */
  private static final int LONGEST = 4;

  /** "Sở" is an office, not a number. */
  private static final char HORN = '\u031b';

  /**
   * Where a person writes: from and to are places in the line, seen is what the machine made of it.
   */
  private record Zone(int from, int to, String seen, int confidence) {}

  /** Finds the two places in the head of a first page. */
  static Handwriting of(ScannedPage page) {
    var lines = new ArrayList<>(page.lines());
    var warnings = new ArrayList<Warning>();
    boolean number = false;
    boolean date = false;
    for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
      var zone = number ? null : number(lines.get(i));
      if (zone != null) {
        number = true;
        lines.set(i, judged("number-to-confirm", zone, lines.get(i), warnings));
      }
      zone = date ? null : day(lines.get(i));
      if (zone != null) {
        date = true;
        lines.set(i, judged("date-to-confirm", zone, lines.get(i), warnings));
      }
    }
    return new Handwriting(new ScannedPage(lines, page.dpi()), warnings);
  }

  private static List<ScannedPage.Word> judged(
      String code, Zone zone, List<ScannedPage.Word> line, List<Warning> warnings) {
    if (zone.confidence() >= SURE) {
      return line;
    }
    if (zone.confidence() >= ScannedPage.DOUBTFUL) {
      warnings.add(
          new Warning(
              code, "máy đọc là «" + zone.seen() + "», độ chắc " + zone.confidence() + " %"));
      return line;
    }
    warnings.add(new Warning(code, "máy không đọc được"));
    var rest = new ArrayList<>(line.subList(0, zone.from()));
    for (var word : line.subList(zone.from(), zone.to())) {
      int stroke = word.text().indexOf('/');
      if (stroke >= 0) {
        rest.add(word.from(stroke));
      }
    }
    rest.addAll(line.subList(zone.to(), line.size()));
    return rest;
  }

  /** From behind "Số:" to the stroke before the symbol. */
  private static @Nullable Zone number(List<ScannedPage.Word> line) {
    int at = first(line, 0, word -> isNumberWord(word.text()));
    if (at < 0) {
      return null;
    }
    var own = line.get(at);
    int colon = own.text().indexOf(':');
    if (colon >= 0 && colon + 1 < own.text().length()) {
      // "Số:275/UBND" is one word, and its confidence is that of all its letters.
      return new Zone(
          at,
          at + 1,
          own.text().substring(colon + 1),
          Math.max(ScannedPage.DOUBTFUL, own.confidence()));
    }
    var seen = new ArrayList<String>();
    int confidence = 100;
    for (int i = at + 1; i < Math.min(line.size(), at + 1 + LONGEST); i++) {
      var word = line.get(i);
      int stroke = word.text().indexOf('/');
      if (stroke != 0) {
        seen.add(stroke < 0 ? word.text() : word.text().substring(0, stroke));
        confidence = Math.min(confidence, confidence(word, stroke));
      }
      if (stroke >= 0) {
        return new Zone(at + 1, i + 1, String.join(" ", seen), seen.isEmpty() ? 0 : confidence);
      }
    }
    return null;
  }

  /** A symbol is in no dictionary and is read with less: it alone makes no number unreadable. */
  private static int confidence(ScannedPage.Word word, int stroke) {
    boolean digits = stroke > 0 && isDigits(word.text().substring(0, stroke));
    return digits ? Math.max(ScannedPage.DOUBTFUL, word.confidence()) : word.confidence();
  }

  /** Between "ngày" and "tháng". */
  private static @Nullable Zone day(List<ScannedPage.Word> line) {
    int from = first(line, 0, word -> word.text().equalsIgnoreCase("ngày")) + 1;
    int to = first(line, from, word -> word.text().equalsIgnoreCase("tháng"));
    if (from == 0 || to < 0 || to > from + LONGEST) {
      return null;
    }
    var words = line.subList(from, to);
    var seen = String.join(" ", words.stream().map(ScannedPage.Word::text).toList());
    int confidence = words.stream().mapToInt(ScannedPage.Word::confidence).min().orElse(0);
    // "ngày tháng 12" of a draft, or signs that are no digits: nothing was read.
    return new Zone(from, to, seen, isDigits(seen) ? confidence : 0);
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int first(
      List<ScannedPage.Word> line, int from, Predicate<ScannedPage.Word> wanted) {
    for (int i = from; i < line.size(); i++) {
      if (wanted.test(line.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "Số", "Số:" or "Số:275", with the accents that a scan leaves of it. */
  private static boolean isNumberWord(String word) {
    var letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var plain = letters.replaceAll("\\p{M}", "");
    return letters.indexOf(HORN) < 0 && (plain.equals("so") || plain.startsWith("so:"));
  }
}
