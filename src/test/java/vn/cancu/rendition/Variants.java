package vn.cancu.rendition;

import java.util.Random;
import java.util.regex.Pattern;

/** What becomes of a letter on its way through an office, made by chance from a seed. */
final class Variants {
  private static final Pattern OWN_NUMBER = Pattern.compile("(?m)^(.*?Số[:.]?\\s*)(\\d+)(\\s*/)");
  private static final Pattern OWN_DAY = Pattern.compile("ngày\\s+\\d{1,2}\\s+tháng");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})([/.-]\\d{1,2}[/.-]\\d{4}| tháng \\d)");
  private static final String[] FAMILY = {"Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Vũ"};

  private final Random chance;

  Variants(long seed) {
    this.chance = new Random(seed);
  }

  /** Lines broken elsewhere, as a PDF does; a page number after every thirty. */
  String wrapped(String text) {
    var out = new StringBuilder();
    int width = 60 + chance.nextInt(40);
    int lines = 0;
    for (var line : text.split("\n", -1)) {
      int length = 0;
      for (var word : line.split(" ", -1)) {
        if (length > width) {
          out.append('\n');
          length = 0;
          if (++lines % 30 == 0) {
            out.append(lines / 30).append('\n');
          }
        }
        out.append(word).append(' ');
        length += word.length() + 1;
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** What recognition makes of it: letters and tones misread, some words split, dirt in between. */
  String recognised(String text, double errors) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || chance.nextDouble() >= errors) {
        out.append(c);
        continue;
      }
      switch (chance.nextInt(6)) {
        case 0 ->
            out.append(Character.isDigit(c) ? 'l' : "aăâeêioôơuưy".charAt(chance.nextInt(12)));
        case 1 -> out.append(c).append(' ');
        case 2 -> out.append("nmrlitcđbhk".charAt(chance.nextInt(11)));
        case 3 -> {}
        case 4 -> out.append(Character.isDigit(c) ? (char) ('0' + chance.nextInt(10)) : c);
        default -> out.append(c).append(chance.nextBoolean() ? '.' : '\'');
      }
    }
    return out.toString();
  }

  /** The number was written by hand and is not read. */
  static String numberless(String text) {
    return OWN_NUMBER.matcher(text).replaceFirst("$1     $3");
  }

  /** Before it was signed: neither number nor day. */
  static String draft(String text) {
    return OWN_DAY.matcher(numberless(text)).replaceFirst("ngày      tháng");
  }

  /** Only from the body on: the letterhead was a picture. */
  static String headless(String text) {
    var lines = text.split("\n", -1);
    int from = Math.min(lines.length / 3, 4);
    return String.join("\n", java.util.Arrays.asList(lines).subList(from, lines.length));
  }

  String certified(String text) {
    return text
        + "\n\nSỞ NỘI VỤ\nSố: "
        + (1 + chance.nextInt(90))
        + "/SY-SNV\nngày "
        + (1 + chance.nextInt(28))
        + " tháng 4 năm 2021\nSAO Y\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n"
        + FAMILY[chance.nextInt(FAMILY.length)]
        + " Văn Bình\n";
  }

  static String otherNumber(String text) {
    var number = OWN_NUMBER.matcher(text);
    return number.find()
        ? number.replaceFirst("$1" + (Integer.parseInt(number.group(2)) + 1) + "$3")
        : text;
  }

  static String otherOwnDay(String text) {
    var day = Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng").matcher(text);
    return day.find() ? day.replaceFirst("ngày " + shifted(day.group(1)) + " tháng") : text;
  }

  /** The same letter for another meeting: the last day that it names is another. */
  static String otherDayInside(String text) {
    var day = DAY.matcher(text);
    int start = -1;
    int end = -1;
    while (day.find()) {
      start = day.start(1);
      end = day.end(1);
    }
    return start < 0
        ? text
        : text.substring(0, start) + shifted(text.substring(start, end)) + text.substring(end);
  }

  private static String shifted(String day) {
    int number = Integer.parseInt(day);
    return "%02d".formatted(number < 20 ? number + 7 : number - 7);
  }

  /** The same letter to another place: every mention of one name in it. */
  String otherPlace(String text) {
    var names =
        Pattern.compile(
                "(?:huyện|xã|thị xã|thành phố|tỉnh|quận|phường) (\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)")
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return text;
    }
    var name = names.get(chance.nextInt(names.size()));
    return text.replace(name, name.equals("Quỳnh Thắng") ? "Mường Giôn" : "Quỳnh Thắng");
  }
}
