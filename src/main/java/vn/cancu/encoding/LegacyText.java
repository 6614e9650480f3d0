package vn.cancu.encoding;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Repair;

/**
 * Text in the fonts of before Unicode. Readers of files mark runs by the font that drew them; the
 * text itself decides, since fonts lie: files saved again in Unicode keep naming .VnTime, and signs
 * of .VnTime stand in Times New Roman.
 */
public final class LegacyText {
  private static final char PLAIN = '\ue000';
  private static final char LAST_MARK = '\ue00f';

  /** This share of the words beyond ASCII must read as Vietnamese where no font speaks for it. */
  private static final double READS = 0.8;

  /** The same where the font does. */
  private static final double MARKED_READS = 0.6;

  /** What has a digit or a slash in it. */
  private static final Pattern NUMBER = Pattern.compile("[^\\s\\d/]{0,20}[\\d/]\\S*");

  private LegacyText() {}

  /** A stretch of text that one kind of font drew; encoding null: a font of no such kind. */
  private record Run(String text, @Nullable LegacyEncoding encoding, boolean capitals) {
    /** Signs of a symbol font are the font's bytes above U+F000. */
    String signs() {
      if (encoding == null || text.chars().noneMatch(c -> c > 0xf01f && c < 0xf100)) {
        return text;
      }
      var signs = new StringBuilder(text);
      for (int i = 0; i < signs.length(); i++) {
        char c = signs.charAt(i);
        if (c > 0xf01f && c < 0xf100) {
          signs.setCharAt(i, (char) (c - 0xf000));
        }
      }
      return signs.toString();
    }
  }

  /**
   * What to put before text in this font; the empty string where the font says nothing. A marked
   * run ends with {@link #endMark}.
   */
  public static String mark(@Nullable String font) {
    var encoding = font == null ? null : LegacyEncoding.ofFont(font);
    if (font == null || encoding == null) {
      return "";
    }
    int capitals = LegacyEncoding.drawsCapitals(font) ? 1 : 0;
    return String.valueOf((char) (PLAIN + 1 + 2 * encoding.ordinal() + capitals));
  }

  public static String endMark() {
    return String.valueOf(PLAIN);
  }

  /** Text of one byte a character and the code page it was read by. */
  public record Bytes(String text, Charset charset) {}

  /**
   * Bytes without a word on their code page: windows-1258 where that reads as Vietnamese, else
   * windows-1252, in which the signs of a legacy font are left to {@link #decode}.
   */
  public static Bytes ofBytes(byte[] bytes) {
    var vietnamese = Charset.forName("windows-1258");
    var text = new String(bytes, vietnamese);
    var windows = Charset.forName("windows-1252");
    var signs = new StringBuilder(new String(bytes, windows));
    for (int i = 0; i < bytes.length; i++) {
      if (signs.charAt(i) == '\ufffd') {
        signs.setCharAt(i, (char) (bytes[i] & 0xff));
      }
    }
    double other = Evidence.of(decode(signs.toString()).text()).share();
    return Evidence.of(Normalizer.normalize(text, Normalizer.Form.NFC)).share() >= other
        ? new Bytes(text, vietnamese)
        : new Bytes(signs.toString(), windows);
  }

  /** The text without marks and in Unicode, and how many paragraphs of runs were converted. */
  public static UnicodeText.Repaired decode(String marked) {
    if (!isMarked(marked) && Paragraphs.areUnicode(marked)) {
      return new UnicodeText.Repaired(marked, List.of());
    }
    var runs = runs(marked);
    var verdicts = verdicts(runs);
    var converted = new EnumMap<LegacyEncoding, Integer>(LegacyEncoding.class);
    var text = new StringBuilder(marked.length());
    for (var run : runs) {
      for (var paragraph : Paragraphs.of(run.signs())) {
        var letters = convert(paragraph, verdicts.get(run.encoding()), verdicts.values());
        boolean capitals = letters.from() != null && run.capitals();
        text.append(capitals ? letters.text().toUpperCase(Locale.ROOT) : letters.text());
        if (letters.from() != null && !letters.text().equals(paragraph)) {
          converted.merge(letters.from(), 1, Integer::sum);
        }
      }
    }
    var repairs = new ArrayList<Repair>();
    converted.forEach((encoding, count) -> repairs.add(new Repair(encoding.kind(), count)));
    return new UnicodeText.Repaired(
        converted.containsKey(LegacyEncoding.TCVN3)
            ? capitalLines(text.toString())
            : text.toString(),
        repairs);
  }

  private static boolean isMarked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= PLAIN && text.charAt(i) <= LAST_MARK) {
        return true;
      }
    }
    return false;
  }

  private static List<Run> runs(String marked) {
    var runs = new ArrayList<Run>();
    int start = 0;
    char mark = PLAIN;
    for (int i = 0; i <= marked.length(); i++) {
      char c = i < marked.length() ? marked.charAt(i) : PLAIN;
      if (c >= PLAIN && c <= LAST_MARK) {
        if (i > start) {
          runs.add(run(marked.substring(start, i), mark));
        }
        mark = c;
        start = i + 1;
      }
    }
    return runs;
  }

  private static Run run(String text, char mark) {
    int kind = mark - PLAIN - 1;
    return kind < 0 || kind / 2 >= LegacyEncoding.values().length
        ? new Run(text, null, false)
        : new Run(text, LegacyEncoding.values()[kind / 2], kind % 2 == 1);
  }

  /** What the runs of each kind of font are in truth; a kind that is absent is Unicode. */
  private static Map<@Nullable LegacyEncoding, LegacyEncoding> verdicts(List<Run> runs) {
    var texts = new HashMap<@Nullable LegacyEncoding, StringBuilder>();
    LegacyEncoding last = null;
    for (var run : runs) {
      var text = texts.computeIfAbsent(run.encoding(), encoding -> new StringBuilder());
      if (run.encoding() != last) {
        text.append('\n');
      }
      text.append(run.signs());
      last = run.encoding();
    }
    var verdicts = new HashMap<@Nullable LegacyEncoding, LegacyEncoding>();
    texts.forEach((font, text) -> {
      var verdict = verdict(font, withoutUnicode(text.toString()));
      if (verdict != null) {
        verdicts.put(font, verdict);
      }
    });
    return verdicts;
  }

  private static String withoutUnicode(String text) {
    var rest = new StringBuilder();
    for (var paragraph : Paragraphs.of(text)) {
      if (!Paragraphs.inUnicode(paragraph)) {
        rest.append(paragraph);
      }
    }
    return rest.toString();
  }

  private static @Nullable LegacyEncoding verdict(@Nullable LegacyEncoding font, String text) {
    var plain = Evidence.of(text);
    if (font != null) {
      var decoded = Evidence.of(font.decode(text));
      if (decoded.words() == 0
          || (decoded.share() >= plain.share() && decoded.share() >= MARKED_READS)) {
        return font;
      }
    }
    if (plain.speaksForUnicode()) {
      return null;
    }
    LegacyEncoding best = null;
    double reads = READS;
    for (var encoding : LegacyEncoding.values()) {
      double share = Evidence.of(encoding.decode(text)).share();
      if (share >= reads) {
        best = encoding;
        reads = share;
      }
    }
    return best;
  }

  /** A paragraph in Unicode letters, and the encoding that it was in; null if it was in none. */
  private record Converted(String text, @Nullable LegacyEncoding from) {}

  private static Converted convert(
      String paragraph, @Nullable LegacyEncoding verdict, Collection<LegacyEncoding> others) {
    if (paragraph.chars().noneMatch(c -> c > 0x7e)) {
      return new Converted(paragraph, null);
    }
    if (!Paragraphs.inUnicode(paragraph)) {
      var encoding = verdict == null ? verdict(null, paragraph) : verdict;
      if (encoding != null) {
        return new Converted(encoding.decode(paragraph), encoding);
      }
    }
    for (var other : others) {
      var words = Evidence.convertWords(paragraph, other);
      if (!words.equals(paragraph)) {
        return new Converted(words, other);
      }
    }
    return new Converted(paragraph, null);
  }

  /**
   * A line whose ASCII letters are all capitals was typed in capitals; the fonts had them for seven
   * letters only, so that the others came out small. Numbers and symbols of documents are in
   * capitals anyway and say nothing.
   */
  private static String capitalLines(String text) {
    var lines = new StringBuilder(text.length());
    for (var line : text.split("(?<=\n)")) {
      var words = NUMBER.matcher(line).replaceAll("");
      long capitals = words.chars().filter(c -> c >= 'A' && c <= 'Z').count();
      boolean small = words.chars().anyMatch(c -> c >= 'a' && c <= 'z');
      lines.append(capitals >= 3 && !small ? line.toUpperCase(Locale.ROOT) : line);
    }
    return lines.toString();
  }
}
