package vn.cancu.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.cancu.encoding.LegacyText;

/**
 * Builds the text of a document from blocks, cells and pages. A paragraph is a line; a row is a
 * line with tabs, or, where a cell has several lines (the letterhead: body on the left, national
 * motto on the right), cell after cell: two columns woven together can't be read.
 */
final class TextAssembly {
  private final int longest;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private int length;
  private int leftOut;

  TextAssembly(int longest) {
    this.longest = longest;
    frames.push(new Frame());
  }

  /** More text than a document may have. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** An empty one that may hold what this one has room for. */
  TextAssembly another() {
    return new TextAssembly(room());
  }

  /** Counts sheets, rows, columns and slides that had words and are hidden. */
  void leaveOut(int parts) {
    leftOut += parts;
  }

  int leftOut() {
    return leftOut;
  }

  /** How many letters more it may have. */
  int room() {
    return longest - length;
  }

  /** What is being filled: the document, or one cell of a table inside it. */
  private static final class Frame {
    final StringBuilder text = new StringBuilder();
    final Deque<List<String>> rows = new ArrayDeque<>();
  }

  void text(CharSequence piece) {
    length += piece.length();
    if (length < 0 || length > longest) {
      throw new TooLong();
    }
    top().text.append(piece);
  }

  /**
   * The words with the mark of the font that drew them, "" for one that says nothing; blanks at
   * their end stay outside, where they are trimmed.
   */
  static String marked(String words, String mark) {
    var drawn = words.stripTrailing();
    return mark.isEmpty() || drawn.isEmpty()
        ? words
        : mark + drawn + LegacyText.endMark() + words.substring(drawn.length());
  }

  /** Ends the line that is open, if any. */
  void endLine() {
    var text = top().text;
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n' && text.charAt(end - 1) != '\f') {
      text.append('\n');
    }
  }

  /** One empty line, never two, never at the head of a page. */
  void blankLine() {
    endLine();
    var text = top().text;
    int end = text.length();
    if (end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) != '\n') {
      text.append('\n');
    }
  }

  void endPage() {
    endLine();
    trimEnd(top().text);
    top().text.append("\n\f");
  }

  void startRow() {
    endLine();
    top().rows.push(new ArrayList<>());
  }

  void startCell() {
    frames.push(new Frame());
  }

  void endCell() {
    // A cell without its row, as broken HTML has it, is a line of its own.
    if (frames.size() > 1) {
      var cell = frames.pop().text.toString().replaceAll("[ \t]*\n\\s*", "\n").strip();
      var rows = top().rows;
      if (rows.isEmpty()) {
        top().text.append(cell);
        endLine();
      } else {
        rows.element().add(cell);
      }
    }
  }

  void endRow() {
    var rows = top().rows;
    if (rows.isEmpty()) {
      return;
    }
    var cells = rows.pop();
    boolean lines = cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
    if (lines) {
      cells.removeIf(String::isEmpty);
    }
    boolean alone = cells.stream().filter(cell -> !cell.isEmpty()).count() <= 1;
    var row = String.join(alone ? "" : lines ? "\n" : "\t", cells).stripTrailing();
    if (!row.isEmpty()) {
      top().text.append(row);
      endLine();
    }
  }

  /**
   * How much stands in the line, page or cell that is being written; to see whether a block was
   * empty.
   */
  int position() {
    return top().text.length();
  }

  /** The text so far with everything closed that a broken file left open. */
  String finish() {
    while (frames.size() > 1) {
      endCell();
      endRow();
    }
    while (!top().rows.isEmpty()) {
      endRow();
    }
    endLine();
    var text = top().text;
    trimEnd(text);
    while (text.length() > 0 && text.charAt(text.length() - 1) == '\f') {
      text.setLength(text.length() - 1);
      trimEnd(text);
    }
    if (text.length() > 0) {
      text.append('\n');
    }
    // Line breaks inside a paragraph come with the blanks before them.
    return text.toString().replaceAll("[ \t\u00a0\r]+\n", "\n").replaceAll("\n{3,}", "\n\n");
  }

  private Frame top() {
    return frames.element();
  }

  private static void trimEnd(StringBuilder text) {
    int end = text.length();
    while (end > 0 && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\n')) {
      end--;
    }
    text.setLength(end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\r';
  }
}
