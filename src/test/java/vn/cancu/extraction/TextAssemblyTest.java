package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class TextAssemblyTest {
  private final TextAssembly text = new TextAssembly(1000);

  @Test
  void writesLetterheadCellAfterCell() {
    row("UBND TỈNH\nSỞ Y TẾ", "CỘNG HÒA\n\n Độc lập");
    row("Số: 1/SYT", "Huế, ngày 1");
    row("", "");
    assertEquals("UBND TỈNH\nSỞ Y TẾ\nCỘNG HÒA\nĐộc lập\nSố: 1/SYT\tHuế, ngày 1\n", text.finish());
  }

  @Test
  void keepsColumnsOfEmptyCells() {
    row("1", "", "x");
    row("", "y", "");
    assertEquals("1\t\tx\ny\n", text.finish());
  }

  @Test
  void keepsTableInsideCell() {
    text.startRow();
    text.startCell();
    text.text("trước");
    row("a", "b");
    text.endCell();
    text.endRow();
    assertEquals("trước\na\tb\n", text.finish());
  }

  @Test
  void closesWhatABrokenFileLeavesOpen() {
    text.startRow();
    text.startCell();
    text.text("mở");
    assertEquals("mở\n", text.finish());
  }

  @Test
  void separatesPagesAndKeepsOneEmptyLine() {
    text.text("a  ");
    text.blankLine();
    text.blankLine();
    text.text("b");
    text.endPage();
    text.blankLine();
    text.text("c");
    text.endPage();
    text.endPage();
    assertEquals("a\n\nb\n\fc\n", text.finish());
  }

  @Test
  void refusesMoreThanTheLimit() {
    text.text("x".repeat(1000));
    assertThrows(TextAssembly.TooLong.class, () -> text.text("y"));
  }

  private void row(String... cells) {
    text.startRow();
    for (var cell : cells) {
      text.startCell();
      text.text(cell);
      text.endCell();
    }
    text.endRow();
  }
}
