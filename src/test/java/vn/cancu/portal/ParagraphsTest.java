package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParagraphsTest {
  private static final String FULL =
      "Trong thời gian qua, các đơn vị đã có nhiều nỗ lực, cố gắng và";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thực hiện tốt công tác tham mưu          | true
          - Trưởng các phòng                       | false
          a) Chủ trì                               | false
          1. Các đơn vị                            | false
          II. TỔ CHỨC THỰC HIỆN                    | false
          Sở Y tế tỉnh                             | true
          452/SYT-VP ngày 13/02/2023               | true
          """)
  void joinsALineThatGoesOn(String next, boolean joined) {
    assertEquals(FULL + (joined ? " " : "\n") + next, Paragraphs.joined(FULL + "\n" + next));
  }

  @ParameterizedTest
  @CsvSource({".,false", ";,false", ":,false", "'',true"})
  void neverJoinsBehindTheEndOfASentence(String end, boolean joined) {
    assertEquals(
        FULL + end + (joined ? " " : "\n") + "đơn vị", Paragraphs.joined(FULL + end + "\nđơn vị"));
  }

  @Test
  void keepsOffsetsTrueOverEmptyLines() {
    var text = FULL + "\n \n" + "nâng cao hiệu quả";
    assertEquals(FULL + "   nâng cao hiệu quả", Paragraphs.joined(text));
    assertEquals(text.length(), Paragraphs.joined(text).length());
  }

  @Test
  void leavesShortLinesAlone() {
    var header = "SỞ Y TẾ\nnam định\n" + FULL + ".";
    assertEquals(header, Paragraphs.joined(header));
  }

  @Test
  void leavesATextWithAParagraphALineAlone() {
    var text = FULL + "\nThực hiện " + FULL.repeat(3);
    assertEquals(text, Paragraphs.joined(text));
  }

  @Test
  void neverJoinsOverTheEndOfAPage() {
    assertEquals(FULL + "\fthực hiện", Paragraphs.joined(FULL + "\fthực hiện"));
  }
}
