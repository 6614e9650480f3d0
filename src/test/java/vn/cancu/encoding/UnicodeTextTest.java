package vn.cancu.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Repair;

final class UnicodeTextTest {
  @Test
  void composesLettersAndSaysHowManyWords() {
    var repaired = UnicodeText.repair(Normalizer.normalize("Quyết định abc", Normalizer.Form.NFD));
    assertEquals("Quyết định abc", repaired.text());
    assertEquals(List.of(new Repair("nfc", 2)), repaired.repairs());
  }

  @Test
  void leavesComposedTextAlone() {
    var text = "Số: 12/UBND\tHà Nội\n\n\fTrang 2 có so\u00adft hyphen 𠀀\n";
    assertEquals(new UnicodeText.Repaired(text, List.of()), UnicodeText.repair(text));
  }

  @Test
  void endsLinesOneWayAndDropsWhatHasNoShape() {
    assertEquals(
        "a\nb\nc d\nefgh",
        UnicodeText.repair("a\r\nb\rc\u00a0d\u2028e\u0000f\u200bg\ufeff\ud800h\u0007").text());
  }
}
