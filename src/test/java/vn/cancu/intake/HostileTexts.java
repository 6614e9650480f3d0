package vn.cancu.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Texts that a reader with a careless pattern would take for ever to read, of any length: pieces
 * repeated, that begin what a rule looks for and never end it.
 */
final class HostileTexts {
  private static final int LONG_LINE = 1 << 20;

  private HostileTexts() {}

  /** The texts by name, each of so many UTF-16 units. */
  static Map<String, String> of(int length) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("digits and slashes", digits(length));
    texts.put("one number", repeat("7", length));
    texts.put("a/a/a", repeat("a/", length));
    texts.put("1/A-A/1/A-A/", repeat("1/A-A/", length));
    texts.put("nested brackets", repeat("(", length / 2) + repeat(")", length - length / 2));
    texts.put("numbers in brackets", repeat("(1/UBND-VP(", length));
    texts.put("lines of 1 MB", lines(length));
    texts.put(
        "one endless line", repeat("Sở Y tế báo cáo kết quả trước ngày 15 hằng tháng, ", length));
    texts.put("type words", repeat("Nghị định số ", length));
    texts.put("căn cứ", repeat("căn cứ ", length));
    texts.put("căn cứ, a line each", repeat("Căn cứ\n", length));
    texts.put("verbs", repeat("thực hiện theo ", length));
    texts.put("pinpoints", repeat("điểm a khoản 1 Điều 2, ", length));
    texts.put("numbers that share a symbol", repeat("số 1, 2, 3, 4, ", length));
    texts.put("titles without an end", repeat("Báo cáo của Luật Nhà ", length));
    texts.put("copies without an end", "Nơi nhận:\n" + repeat("các phòng,\n", length - 10));
    texts.put("addressees without an end", "Kính gửi: A,\n" + repeat("các phòng,\n", length - 13));
    texts.put("heads", repeat("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: /SYT\n", length));
    texts.put("signatures", repeat("KT. GIÁM ĐỐC\nNguyễn Văn An\n", length));
    texts.put("dots of a form", repeat("ngày ….. tháng ..... năm ", length));
    texts.put("gaps", repeat("a     \t | ", length));
    texts.put("open tags", repeat("<a ", length));
    texts.put("commas", "Nơi nhận:\n- a" + repeat(",", length - 14) + "b");
    texts.put("words run together", repeat("củaSở", length));
    texts.put(
        "nay",
        "Nay ".repeat(length / 5)
            + repeat("thực hiện Công văn 5/SYT-VP; nay ", length - length / 5 * 4));
    texts.put("runs of marks", marks(length));
    texts.put("laws, each another", laws(length));
    texts.put("citations", repeat("Công văn số 1/SYT-VP ngày 1/1/2020 của Sở Y tế; ", length));
    return texts;
  }

  private static String digits(int length) {
    var random = new Random(3);
    var text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(random.nextInt(3) == 0 ? '/' : (char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  private static String lines(int length) {
    var line = repeat("các cơ quan thuộc Ủy ban ", Math.min(length, LONG_LINE) - 1) + "\n";
    return repeat(line, length);
  }

  private static String marks(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; text.length() < length; i++) {
      text.append(repeat(String.valueOf(":;,._-|/*#>“…=+~".charAt(i % 16)), 5000));
      text.append(i % 3 == 0 ? "\n" : " ");
    }
    text.setLength(length);
    return text.toString();
  }

  private static String laws(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; text.length() < length; i++) {
      text.append("Luật Ng").append(Integer.toString(i + 1296, 36).replaceAll("\\d", "h"));
      text.append(" số ").append(i % 99 + 1).append("/2019/QH14; ");
    }
    text.setLength(length);
    return text.toString();
  }

  private static String repeat(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }
}
