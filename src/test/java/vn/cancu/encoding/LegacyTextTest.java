package vn.cancu.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cancu.document.Repair;
import vn.cancu.document.Sheet;

final class LegacyTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .VnTime            | Céng hßa x· héi chñ nghÜa ViÖt Nam     | Cộng hòa xã hội chủ nghĩa Việt Nam
          .VnTimeH           | uû ban nh©n d©n tØnh                   | UỶ BAN NHÂN DÂN TỈNH
          ABCDEF+.VnArial NarrowH | së tµi chÝnh                      | SỞ TÀI CHÍNH
          .VnTimeH Tur       | quyÕt ®Þnh                             | QUYẾT ĐỊNH
          .VnTime,Bold       | Thñ t−íng ChÝnh phñ, Trung −¬ng         | Thủ tướng Chính phủ, Trung ương
          VNI-Times          | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Cộng hòa xã hội chủ nghĩa Việt Nam
          VNI-Times          | UÛY BAN NHAÂN DAÂN, Quyeát ñònh         | ỦY BAN NHÂN DÂN, Quyết định
          VPS Times          | C¶ng hòa xã h¶i chû nghïa ViŒt Nam     | Cộng hòa xã hội chủ nghĩa Việt Nam
          .VnTime            | Đã lưu lại bằng Unicode, Công an tỉnh  | Đã lưu lại bằng Unicode, Công an tỉnh
          .VnTime            | 24 - 7 = 17                            | 24 - 7 = 17
          Times New Roman    | Công hàm của Đại sứ quán Pháp          | Công hàm của Đại sứ quán Pháp
          Times New Roman    | Préfecture de police, général à la retraite | Préfecture de police, général à la retraite
          Times New Roman    | Céng hßa x· héi chñ nghÜa ViÖt Nam     | Cộng hòa xã hội chủ nghĩa Việt Nam
          """)
  void readsWhatTheFontDrew(String font, String signs, String expected) {
    var mark = LegacyText.mark(font);
    assertEquals(
        expected,
        LegacyText.decode(mark.isEmpty() ? signs : mark + signs + LegacyText.endMark()).text());
  }

  @Test
  void saysHowManyParagraphsWereConverted() {
    var mark = LegacyText.mark(".VnTime");
    assertEquals(
        List.of(new Repair("tcvn3", 2)),
        LegacyText.decode(mark + "QuyÕt ®Þnh\nSè: 5\nABC" + LegacyText.endMark() + "\nĐã")
            .repairs());
  }

  @Test
  void readsCapitalsOfALineTypedInThem() {
    var mark = LegacyText.mark(".VnTime");
    assertEquals(
        "CHÍNH PHỦ VIỆT NAM\nSố: 12/QĐ-UB\n",
        LegacyText.decode(mark + "CHÝNH PHñ VIÖT NAM\nSè: 12/Q§-UB\n" + LegacyText.endMark())
            .text());
  }

  static Stream<Path> unicodeTexts() throws IOException {
    try (var files = Files.walk(Path.of("src/test/resources/gold"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("unicodeTexts")
  void leavesUnicodeAlone(Path file) throws IOException {
    var text = Files.readString(file);
    assertEquals(text, LegacyText.decode(text).text());
  }

  /**
   * Small letters of whole documents, written in each encoding and read back, with the name of a
   * font and without; the noisy ones among them read as no language.
   */
  @ParameterizedTest
  @CsvSource({".VnTime, 95", "VNI-Times, 95", "VPS Times, 94", "'', 85"})
  void readsBackWhatItsTableWrites(String font, int percent) throws IOException {
    for (var encoding : LegacyEncoding.values()) {
      if (font.isEmpty() || LegacyEncoding.ofFont(font) == encoding) {
        var signs = signs(encoding);
        int same = 0;
        var files = unicodeTexts().toList();
        for (var file : files) {
          var text =
              Files.readString(file)
                  .toLowerCase(Locale.ROOT)
                  .replaceAll("[^\\p{L}\\d\\s.,;:/()-]", "");
          var written = new StringBuilder(LegacyText.mark(font));
          text.chars()
              .forEach(c -> written.append(signs.getOrDefault((char) c, String.valueOf((char) c))));
          same += LegacyText.decode(written.toString()).text().equals(text) ? 1 : 0;
        }
        assertTrue(same * 100 >= files.size() * percent, encoding + ": " + same);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"windows-1258", "windows-1252"})
  void tellsVietnameseBytesFromThoseOfALegacyFont(String codePage) {
    var bytes =
        codePage.equals("windows-1258")
            ? "Quy\u00ea\u0301t đi\u0323nh cu\u0309a U\u0309y ban nhân dân huy\u00ea\u0323n"
                .getBytes(Charset.forName(codePage))
            : "QuyÕt ®Þnh cña Uû ban nh©n d©n huyÖn".getBytes(Charset.forName(codePage));
    assertEquals(Charset.forName(codePage), LegacyText.ofBytes(bytes).charset());
  }

  private static Map<Character, String> signs(LegacyEncoding encoding) {
    var windows = Charset.forName("windows-1252");
    var signs = new HashMap<Character, String>();
    for (var row : Sheet.rows("/encoding/" + encoding.kind() + ".tsv")) {
      var written = new StringBuilder();
      for (var code : row.get("bytes").split(" ")) {
        int value = Integer.parseInt(code, 16);
        written.append(
            value > 0xff
                ? String.valueOf((char) value)
                : new String(new byte[] {(byte) value}, windows));
      }
      signs.putIfAbsent(row.get("letter").charAt(0), written.toString());
    }
    return signs;
  }
}
