package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.cancu.encoding.LegacyText;

/**
 * Slides of PowerPoint 97-2003 through POI itself: Tika reads hidden slides as well, and not the
 * fonts of runs.
 */
final class PptText {
  private static final int DEEPEST = 20;

  private final TextAssembly text;

  private PptText(TextAssembly text) {
    this.text = text;
  }

  static String read(Path file, TextAssembly text) throws IOException {
    var reading = new PptText(text);
    try (var files = new POIFSFileSystem(file.toFile(), true);
        var show = new HSLFSlideShow(files)) {
      for (var slide : show.getSlides()) {
        if (slide.isHidden()) {
          text.leaveOut(1);
        } else {
          reading.shapes(slide.getShapes(), 0);
          text.blankLine();
        }
      }
      return text.finish();
    }
  }

  private void shapes(List<HSLFShape> shapes, int depth) {
    for (var shape : shapes) {
      switch (shape) {
        case HSLFTable table -> table(table);
        case HSLFGroupShape group when depth < DEEPEST -> shapes(group.getShapes(), depth + 1);
        case HSLFTextShape box -> paragraphs(box.getTextParagraphs());
        default -> {}
      }
    }
  }

  private void table(HSLFTable table) {
    for (int r = 0; r < table.getNumberOfRows(); r++) {
      text.startRow();
      for (int c = 0; c < table.getNumberOfColumns(); c++) {
        var cell = table.getCell(r, c);
        text.startCell();
        if (cell != null) {
          paragraphs(cell.getTextParagraphs());
        }
        text.endCell();
      }
      text.endRow();
    }
  }

  private void paragraphs(List<HSLFTextParagraph> paragraphs) {
    for (var paragraph : paragraphs) {
      text.endLine();
      for (var run : paragraph.getTextRuns()) {
        var words = run.getRawText().replace('\u000b', '\n').replace("\r", "");
        text.text(TextAssembly.marked(words, LegacyText.mark(run.getFontFamily())));
      }
      text.endLine();
    }
  }
}
