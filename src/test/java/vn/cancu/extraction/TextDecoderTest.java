package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Warning;

final class TextDecoderTest {
  private static final String TEXT = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void decodesWithAndWithoutByteOrderMark(String charset) {
    for (var text : new String[] {TEXT, "\ufeff" + TEXT}) {
      var bytes = text.getBytes(Charset.forName(charset));
      assertTrue(TextDecoder.looksLikeText(bytes));
      var decoded = TextDecoder.decode(bytes);
      assertEquals(TEXT, decoded.text());
      assertTrue(decoded.warnings().isEmpty());
    }
  }

  @Test
  void guessesVietnameseCodePageWithAWarning() {
    var decoded = TextDecoder.decode("Đây là".getBytes(Charset.forName("windows-1258")));
    assertEquals("Đây là", decoded.text());
    assertEquals("doan-bang-ma", decoded.warnings().get(0).code());
  }

  @Test
  void keepsTheLinesOfUtf8ThatAreWholeWhereAByteIsBroken() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var bytes = (TEXT + "\n").repeat(40).getBytes(StandardCharsets.UTF_8);
      int line = bytes.length / 40;
      int broken = random.nextInt(40);
      int at = broken * line + random.nextInt(line - 1);
      bytes[at] = (byte) 0xff;
      var decoded = TextDecoder.decode(bytes);
      var lines = decoded.text().split("\n");
      for (int i = 0; i < 40; i++) {
        assertEquals(i != broken, lines[i].equals(TEXT), lines[i]);
      }
      assertEquals("utf-8-hong", decoded.warnings().getFirst().code());
    }
  }

  @Test
  void tellsOfBrokenBytesBehindAByteOrderMark() {
    var bytes = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xc3;
    assertEquals("utf-8-hong", TextDecoder.decode(bytes).warnings().getFirst().code());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1258, Đây là ý kiến của Sở Y tế",
    "ISO-8859-1, Céng hoµ x· héi chñ nghÜa ViÖt Nam",
    "ISO-8859-1, Uyû ban nh©n d©n tØnh Hµ Giang; Quyèt ®Þnh",
    "ISO-8859-1, COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM",
    "ISO-8859-1, Thöïc hieän Nghò quyeát cuûa Tænh uûy veà ñoåi môùi"
  })
  void takesNoSingleByteTextForBrokenUtf8(String charset, String text) {
    var random = new Random(11);
    for (int round = 0; round < 200; round++) {
      var bytes = (text + "\n").repeat(20).getBytes(Charset.forName(charset));
      bytes[random.nextInt(bytes.length)] = (byte) (128 + random.nextInt(128));
      var codes = TextDecoder.decode(bytes).warnings().stream().map(Warning::code).toList();
      assertFalse(codes.contains("utf-8-hong"), text);
    }
  }

  @Test
  void doesNotTakeJunkForText() {
    var junk = new byte[4096];
    new Random(5).nextBytes(junk);
    assertFalse(TextDecoder.looksLikeText(junk));
    assertTrue(TextDecoder.looksLikeText("a".getBytes(StandardCharsets.UTF_8)));
  }
}
