package vn.cancu.extraction;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.cancu.encoding.LegacyText;

/**
 * The text layer of a PDF, line by line in the order it was written: word processors write a table
 * cell by cell, so a letterhead comes out column after column, where sorting by position would
 * weave them together.
 */
final class PdfText extends PDFTextStripper {
  private static final long MEMORY = 64L << 20;

  /**
   * A gap of so many font sizes inside a line parts two columns; justified text stays well below.
   */
  private static final float COLUMN_GAP = 2.5f;

  private final TextAssembly text;
  private final List<PdfLine> lines = new ArrayList<>();
  private final RunningLines running = new RunningLines();
  private PdfLine.@Nullable Builder line;

  private PdfText(TextAssembly text) {
    this.text = text;
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
    setAddMoreFormatting(false);
  }

  static Answer read(Path file, TextAssembly text) throws IOException {
    try (var document =
        Loader.loadPDF(
            new RandomAccessReadBufferedFile(file),
            "",
            null,
            null,
            MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
      new PdfText(text).writeText(document, Writer.nullWriter());
      return Answer.text("application/pdf", document.getNumberOfPages(), text.finish());
    }
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) throws IOException {
    if (positions.isEmpty() || words.isBlank()) {
      return;
    }
    var first = positions.get(0);
    var last = positions.get(positions.size() - 1);
    float size = Math.max(1, first.getFontSizeInPt());
    if (line == null) {
      line = new PdfLine.Builder(first.getYDirAdj(), size);
    } else {
      line.words.append(first.getXDirAdj() - line.end > COLUMN_GAP * size ? "\t" : line.gap);
    }
    line.gap = "";
    line.words.append(marked(words, positions));
    line.end = last.getXDirAdj() + last.getWidthDirAdj();
  }

  /** The words with a mark where a font of before Unicode begins and ends. */
  private static String marked(String words, List<TextPosition> positions) {
    var marked = new StringBuilder(words.length() + 2);
    var open = "";
    int written = 0;
    for (var position : positions) {
      var mark = LegacyText.mark(position.getFont().getName());
      if (!mark.equals(open)) {
        marked.append(mark.isEmpty() ? LegacyText.endMark() : mark);
        open = mark;
      }
      int length = Math.min(position.getUnicode().length(), words.length() - written);
      marked.append(words, written, written + length);
      written += length;
    }
    marked.append(words, written, words.length());
    return marked.append(open.isEmpty() ? "" : LegacyText.endMark()).toString();
  }

  @Override
  protected void writeWordSeparator() {
    if (line != null) {
      line.gap = " ";
    }
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageStart() {}

  @Override
  protected void writePageEnd() {}

  @Override
  protected void endPage(PDPage page) {
    endLine();
    PdfLine.write(running.without(lines, getCurrentPageNo()), text);
    lines.clear();
    text.endPage();
  }

  private void endLine() {
    if (line != null) {
      lines.add(line.build());
      line = null;
    }
  }
}
