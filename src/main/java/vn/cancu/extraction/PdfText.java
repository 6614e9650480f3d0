package vn.cancu.extraction;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
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

  private final int longest;
  private final List<Page> pages = new ArrayList<>();
  private final PageMarks marks = new PageMarks();
  private final Overprints printed = new Overprints();
  private final Map<PDFont, String> fontMarks = new IdentityHashMap<>();
  private List<PdfLine> lines = new ArrayList<>();
  private PdfLine.@Nullable Builder line;
  private int length;

  /**
   * A page as its text layer has it.
   *
   * @param height in points
   * @param usable whether that says what stands on the page
   */
  private record Page(List<PdfLine> lines, PageMarks.Seen marks, float height, boolean usable) {
    private static final Page BLANK =
        of(List.of(), new PageMarks.Seen(0, 0, 0, null), PageMargins.A4);

    static Page of(List<PdfLine> lines, PageMarks.Seen marks, float height) {
      return new Page(lines, marks, height, TextLayer.isUsable(text(lines), marks));
    }

    String text() {
      return text(lines);
    }

    private static String text(List<PdfLine> lines) {
      return String.join("\n", lines.stream().map(PdfLine::words).toList());
    }
  }

  private PdfText(int longest) {
    this.longest = longest;
    marks.follow(this);
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(false); // by Overprints
    setAddMoreFormatting(false);
  }

  /**
   * @param recogniser for the pages whose text layer says nothing; null leaves them as they are
   */
  static Answer read(Path file, int longest, @Nullable Recogniser recogniser) throws IOException {
    try (var document =
        Loader.loadPDF(
            new RandomAccessReadBufferedFile(file),
            "",
            null,
            null,
            MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
      var layers = new PdfText(longest);
      layers.writeText(document, Writer.nullWriter());
      int walked = layers.getCurrentPageNo() - 1;
      if (walked == 0) {
        return Answer.unreadable("application/pdf", "hong", "no page");
      }
      int count = countPages(document, walked);
      var findings = new ScanFindings();
      var pages =
          recogniser == null
              ? layers.asTheyAre(findings)
              : layers.recognised(new PdfImages(document), recogniser, findings);
      var text = new TextAssembly(longest);
      var running = new RunningLines();
      var margins = new PageMargins();
      for (int i = 0; i < pages.size(); i++) {
        margins.add(pages.get(i), layers.pages.get(i).height());
        PdfLine.write(running.without(pages.get(i), i + 1), text);
        text.endPage();
      }
      return Answer.text("application/pdf", count, Margins.above(margins.mark(), text.finish()))
          .with(findings.ocr(), findings.warnings(count))
          .withSignature(PdfSignature.isIn(document));
    }
  }

  /** Programs that miscount their pages list them all the same; pictures are drawn by the count. */
  private static int countPages(PDDocument document, int walked) {
    if (document.getNumberOfPages() < walked) {
      document.getPages().getCOSObject().setInt(COSName.COUNT, walked);
    }
    return document.getNumberOfPages();
  }

  private List<List<PdfLine>> asTheyAre(ScanFindings findings) {
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).usable()) {
        findings.left(i + 1);
      }
    }
    return pages.stream().map(Page::lines).toList();
  }

  private List<List<PdfLine>> recognised(
      PdfImages images, Recogniser recogniser, ScanFindings findings) {
    var readings = new TreeMap<Integer, Future<ScannedPage>>();
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).usable()) {
        int index = i;
        readings.put(
            i, recogniser.page(i + 1, () -> images.draw(index, pages.get(index).marks().whole())));
      }
    }
    var lines = new ArrayList<>(pages.stream().map(Page::lines).toList());
    readings.forEach((i, reading) -> {
      var page = Recogniser.await(reading);
      if (page == null) {
        findings.failed(i + 1);
      } else if (TextLayer.isWorseThan(page, pages.get(i).text())) {
        lines.set(i, findings.recognised(i + 1, page).pdfLines());
      }
    });
    return lines;
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

  /** Asked for each letter; a font's name stays what it is. */
  private String mark(PDFont font) {
    return fontMarks.computeIfAbsent(font, one -> LegacyText.mark(one.getName()));
  }

  /** The words with a mark where a font of before Unicode begins and ends. */
  private String marked(String words, List<TextPosition> positions) {
    var marked = new StringBuilder(words.length() + 2);
    var open = "";
    int written = 0;
    for (var position : positions) {
      var mark = mark(position.getFont());
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
  protected void startPage(PDPage page) {
    printed.clear();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    var letter = text.getUnicode();
    float reach = letter.isEmpty() ? 0 : text.getWidth() / letter.length() / 3;
    if (!printed.isTwice(letter, text.getX(), text.getY(), reach)) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
    // Nothing is told of a page without content, which counts all the same.
    while (pages.size() < getCurrentPageNo() - 1) {
      pages.add(Page.BLANK);
    }
    var box = page.getCropBox();
    boolean upright = page.getRotation() % 180 == 0;
    float height = upright ? box.getHeight() : box.getWidth();
    pages.add(Page.of(lines, marks.endPage(page), height));
    lines = new ArrayList<>();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    marks.glyph(getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER);
    super.showGlyph(matrix, font, code, displacement);
  }

  private void endLine() {
    if (line != null) {
      lines.add(line.build());
      length += line.words.length();
      line = null;
      if (length > longest) {
        throw new TextAssembly.TooLong();
      }
    }
  }
}
