package vn.cancu.citation;

import java.util.regex.Pattern;

/**
 * Where a new voice begins though no sentence ends: behind the number of this document itself, and
 * at each line of a bare list of documents.
 */
final class Openings {
  private static final Pattern GOES_ON =
      Pattern.compile(" (?:và|của|tại|theo|số|các|hiện|cứ|hành|định|khai|với|trong|về|đến|là|từ)$");

  private final Flow flow;
  private int opening;
  private int last = -1;
  private int end;

  Openings(Flow flow) {
    this.flow = flow;
  }

  /**
   * Where the sentence of a citation begins, as far as its verbs go.
   *
   * @param sentence where it begins by its marks
   */
  int of(Mention mention, int sentence) {
    boolean line = flow.lineAt(mention.start());
    if (line && last >= 0 && flow.lineAt(last) && isClosed(mention.start())) {
      opening = mention.start();
    }
    last = mention.start();
    end = mention.end();
    return Math.max(sentence, opening);
  }

  /** Whether the line before this place ends without a mark or a word that goes on. */
  private boolean isClosed(int at) {
    int before = at - 2;
    return before > end
        && ",;:(".indexOf(flow.text.charAt(before)) < 0
        && !GOES_ON.matcher(flow.key).region(Math.max(0, before - 12), before + 1).find();
  }

  /**
   * The number of this document itself: "Số: 5/QĐ-UBND", "Thông tư số 5/2025/TT-BTC" over its
   * title. What follows is in its own voice.
   */
  void skip(Mention own) {
    int at = own.behind() + 1;
    boolean header = flow.text.startsWith("Số", own.start());
    if (at < flow.length()
        && (header
            || Character.isUpperCase(flow.text.charAt(at))
            || flow.key.startsWith("về việc ", at))) {
      opening = at;
    }
  }
}
