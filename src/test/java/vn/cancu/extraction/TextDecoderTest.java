package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void doesNotTakeJunkForText() {
    var junk = new byte[4096];
    new Random(5).nextBytes(junk);
    assertFalse(TextDecoder.looksLikeText(junk));
    assertTrue(TextDecoder.looksLikeText("a".getBytes(StandardCharsets.UTF_8)));
  }
}
