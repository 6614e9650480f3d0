package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.ListManager;
import vn.cancu.encoding.LegacyText;

/**
 * Word 97-2003 through POI itself: Tika keeps neither the fonts of runs, without which text of
 * before Unicode can't be read, nor which runs are hidden. Comments and page headers, but for a
 * letterhead, are not the document's text; text boxes and notes follow the body.
 */
final class DocText {
  private static final char FIELD = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char OPTIONAL_HYPHEN = 0x1f;

  /** A letter of TCVN3. */
  private static final char SOFT_HYPHEN = '\u00ad';

  private final HWPFDocument document;
  private final ListManager numbers;
  private final TextAssembly text;
  private final boolean hyphensAreLetters;
  private int fields;
  private int instructions;

  private DocText(HWPFDocument document, TextAssembly text) {
    this.document = document;
    // Other word processors save the letter as an optional hyphen, Word as itself.
    this.hyphensAreLetters = document.getText().indexOf("\u00ad") < 0;
    this.numbers = new ListManager(document);
    this.text = text;
  }

  static String read(Path file, TextAssembly text) throws IOException {
    try (var files = new POIFSFileSystem(file.toFile(), true);
        var document = new HWPFDocument(files)) {
      var reading = new DocText(document, text);
      reading.range(document.getRange(), 0);
      reading.range(document.getMainTextboxRange(), 0);
      reading.range(document.getFootnoteRange(), 0);
      reading.range(document.getEndnoteRange(), 0);
      var body = text.finish();
      var whole = Letterhead.isMissing(body) ? Letterhead.above(reading.header(), body) : body;
      return Margins.marked(reading.margins(), reading.boxes(), whole);
    }
  }

  /** Headers and footers of all pages; "" where damaged. */
  private String margins() {
    return apart(HWPFDocument::getHeaderStoryRange);
  }

  /** Words of the boxes laid over the text; "" where damaged. */
  private String boxes() {
    return apart(HWPFDocument::getMainTextboxRange);
  }

  private String apart(Function<HWPFDocument, Range> part) {
    try {
      var reading = new DocText(document, text.another());
      reading.range(part.apply(document), 0);
      return reading.text.finish();
    } catch (RuntimeException e) {
      return "";
    }
  }

  /**
   * That of the first page; "" where it has none, or a damaged one: that costs the text nothing.
   */
  private String header() {
    try {
      var stories = new HeaderStories(document);
      var sections = document.getSectionTable().getSections();
      boolean own =
          !sections.isEmpty() && sections.getFirst().getSectionProperties().getFTitlePage();
      var range = own ? stories.getFirstHeaderSubrange() : stories.getOddHeaderSubrange();
      if (range == null) {
        return "";
      }
      var reading = new DocText(document, text.another());
      reading.range(range, 0);
      return reading.text.finish();
    } catch (RuntimeException e) {
      return "";
    }
  }

  /** Paragraphs of a range; those of a deeper table level as rows and cells. */
  private void range(Range range, int level) {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      var paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        i = table(range, paragraph, i, level);
      } else {
        paragraph(paragraph);
      }
    }
  }

  /** Returns the index of the table's last paragraph. */
  private int table(Range range, Paragraph first, int index, int level) {
    var table = range.getTable(first);
    for (int r = 0; r < table.numRows(); r++) {
      var row = table.getRow(r);
      text.startRow();
      for (int c = 0; c < row.numCells(); c++) {
        text.startCell();
        range(row.getCell(c), level + 1);
        text.endCell();
      }
      text.endRow();
    }
    return index + Math.max(1, table.numParagraphs()) - 1;
  }

  private void paragraph(Paragraph paragraph) {
    fields = 0;
    instructions = 0;
    int start = text.position();
    if (paragraph.isInList()) {
      text.text(numbers.getFormattedNumber(paragraph));
    }
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i));
    }
    text.endLine();
    if (text.position() == start) {
      text.blankLine();
    }
  }

  private void run(CharacterRun run) {
    boolean seen = !run.isVanished() && !run.isMarkedDeleted();
    var mark = LegacyText.mark(font(run));
    var shown = new StringBuilder();
    if (run.isSymbol()) {
      shown.append(run.getSymbolCharacter());
    } else {
      var signs = run.text();
      for (int i = 0; i < signs.length(); i++) {
        char c = signs.charAt(i);
        if (!isField(c) && instructions == 0) {
          append(
              c == OPTIONAL_HYPHEN && !mark.isEmpty() && hyphensAreLetters ? SOFT_HYPHEN : c,
              shown);
        }
      }
    }
    if (seen && !shown.isEmpty()) {
      text.text(TextAssembly.marked(shown.toString(), mark));
    }
  }

  private String font(CharacterRun run) {
    if (run.isSymbol()) {
      var font = run.getSymbolFont();
      return font == null ? "" : font.getMainFontName();
    }
    var name = run.getFontName();
    return name == null ? "" : name;
  }

  /** Counts in and out of the instructions of fields, whose results alone are shown. */
  private boolean isField(char c) {
    switch (c) {
      case FIELD -> {
        fields++;
        instructions++;
      }
      case FIELD_RESULT -> instructions = Math.max(0, instructions - 1);
      case FIELD_END -> {
        // A field without a result is still in its instructions.
        fields = Math.max(0, fields - 1);
        instructions = Math.min(instructions, fields);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void append(char c, StringBuilder shown) {
    switch (c) {
      case '\u000b' -> shown.append('\n');
      case '\u001e' -> shown.append('-');
      case '\t' -> shown.append(c);
      default -> {
        if (c >= ' ') {
          shown.append(c);
        }
      }
    }
  }
}
