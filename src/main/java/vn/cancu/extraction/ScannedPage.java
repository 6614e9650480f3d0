package vn.cancu.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.encoding.Legibility;

/**
 * The words of a recognised page, line by line in reading order.
 *
 * @param dpi of the image that the boxes are measured on
 */
record ScannedPage(List<List<Word>> lines, int dpi) {
  /** Words with less are as often wrong as right. */
  static final int DOUBTFUL = 50;

  /** As in a text layer: a gap of so many font sizes parts two columns. */
  private static final double COLUMN_GAP = 2.5;

  /** Boxes of words hold no leading: the font is this much larger. */
  private static final double FONT = 1.3;

  /**
   * A word and its box in dots from the upper left corner.
   *
   * @param confidence in percent
   */
  record Word(String text, int left, int top, int width, int height, int confidence) {
    int right() {
      return left + width;
    }

    int bottom() {
      return top + height;
    }

    /** What is left of it from a sign on. */
    Word from(int index) {
      return new Word(text.substring(index), left, top, width, height, confidence);
    }

    private boolean hasLetterOrDigit() {
      return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Dust, underlines and the edges of stamps come out as single signs of low confidence. */
    private boolean isSpeck() {
      if (!hasLetterOrDigit()) {
        return confidence < 70 || text.isBlank();
      }
      return confidence < DOUBTFUL
          && text.length() <= 2
          && text.chars().noneMatch(Character::isDigit);
    }
  }

  ScannedPage {
    lines = lines.stream().map(List::copyOf).toList();
  }

  static ScannedPage of(String table, int dpi) {
    var lines = new ArrayList<List<Word>>();
    var line = "";
    for (var row : table.lines().toList()) {
      var cells = row.split("\t", 12);
      if (cells.length < 12 || !cells[0].equals("5")) {
        continue;
      }
      var word =
          new Word(
              cells[11].strip(),
              Integer.parseInt(cells[6]),
              Integer.parseInt(cells[7]),
              Integer.parseInt(cells[8]),
              Integer.parseInt(cells[9]),
              Math.round(Float.parseFloat(cells[10])));
      var place = String.join(" ", cells[2], cells[3], cells[4]);
      if (!place.equals(line)) {
        line = place;
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(word);
    }
    lines.replaceAll(words -> words.stream().filter(word -> !word.isSpeck()).toList());
    lines.replaceAll(ScannedPage::withoutLostSigns);
    lines.removeIf(words -> words.isEmpty() || isNoise(words));
    return new ScannedPage(lines, dpi);
  }

  /** Signs at either end of a line with a column's gap to the words: the rim of the paper. */
  private static List<Word> withoutLostSigns(List<Word> words) {
    int from = 0;
    int to = words.size();
    double gap = COLUMN_GAP * size(words);
    while (to - from > 1
        && !words.get(from).hasLetterOrDigit()
        && words.get(from + 1).left() - words.get(from).right() > gap) {
      from++;
    }
    while (to - from > 1
        && !words.get(to - 1).hasLetterOrDigit()
        && words.get(to - 1).left() - words.get(to - 2).right() > gap) {
      to--;
    }
    return words.subList(from, to);
  }

  private static double size(List<Word> words) {
    return words.isEmpty() ? 0 : FONT * median(words.stream().map(Word::height).sorted().toList());
  }

  /**
   * A signature, a seal, the grain of a photo: nothing in the line was read with any confidence.
   */
  private static boolean isNoise(List<Word> words) {
    return words.stream().allMatch(word -> word.confidence() < DOUBTFUL)
        && words.stream().noneMatch(word -> word.text().chars().allMatch(Character::isDigit))
        && Legibility.of(text(words)).share() < 0.7;
  }

  private static String text(List<Word> words) {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  /** Mean confidence of the letters, 0 to 1; 0 where nothing was read. */
  double confidence() {
    long letters = 0;
    long sum = 0;
    for (var line : lines) {
      for (var word : line) {
        letters += word.text().length();
        sum += (long) word.text().length() * word.confidence();
      }
    }
    return letters == 0 ? 0 : sum / 100.0 / letters;
  }

  Legibility legibility() {
    return Legibility.of(String.join("\n", lines.stream().map(ScannedPage::text).toList()));
  }

  /** The lines as those of a text layer, so that they are laid out alike. */
  List<PdfLine> pdfLines() {
    return lines.stream().map(this::pdfLine).toList();
  }

  private PdfLine pdfLine(List<Word> words) {
    double size = size(words);
    var text = new StringBuilder(words.getFirst().text());
    for (int i = 1; i < words.size(); i++) {
      int gap = words.get(i).left() - words.get(i - 1).right();
      text.append(gap > COLUMN_GAP * size ? '\t' : ' ').append(words.get(i).text());
    }
    double points = 72.0 / dpi;
    int base = median(words.stream().map(Word::bottom).sorted().toList());
    return new PdfLine(text.toString(), (float) (base * points), (float) (size * points));
  }

  private static int median(List<Integer> sorted) {
    return sorted.get(sorted.size() / 2);
  }
}
