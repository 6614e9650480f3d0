package vn.cancu.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a page.
 *
 * @param y of its base line, from the top of the page
 * @param size of its first font, in points
 */
record PdfLine(String words, float y, float size) {
  /** A step to the next line this much above the page's usual one is a gap between paragraphs. */
  private static final float PARAGRAPH = 1.35f;

  /** A line while its words come in. */
  static final class Builder {
    final StringBuilder words = new StringBuilder();
    private final float y;
    private final float size;
    String gap = "";
    float end;

    Builder(float y, float size) {
      this.y = y;
      this.size = size;
    }

    PdfLine build() {
      return new PdfLine(words.toString(), y, size);
    }
  }

  /**
   * Writes the lines with an empty one where the page leaves more room than between its other
   * lines.
   */
  static void write(List<PdfLine> lines, TextAssembly text) {
    float usual = usualStep(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && lines.get(i).y() - lines.get(i - 1).y() > PARAGRAPH * usual) {
        text.blankLine();
      }
      text.text(lines.get(i).words());
      text.endLine();
    }
  }

  private static float usualStep(List<PdfLine> lines) {
    var steps = new ArrayList<Float>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).y() - lines.get(i - 1).y();
      if (step > 0.5f * lines.get(i).size() && step < 4 * lines.get(i).size()) {
        steps.add(step);
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? Float.MAX_VALUE : steps.get(steps.size() / 2);
  }
}
