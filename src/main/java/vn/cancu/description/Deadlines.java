package vn.cancu.description;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Spelling;

/**
 * By what day a document wants something done, in its own words: "trước ngày 10/11/2018", "chậm
 * nhất là ngày …", "hoàn thành trong quý II năm 2026". A day that the words leave open ("trước ngày
 * 20 hằng tháng", "trong thời hạn 15 ngày kể từ ngày nhận") is null and never reckoned. Until when
 * something holds is no deadline, nor is a day before the document's own, which is another's or a
 * fact.
 */
public final class Deadlines {
  /**
   * @param date cut to what the words give; of a quarter its last month; null where they give none
   * @param words on one line: "trước ngày 10/11/2018"
   * @param sentence around them, on one line, at most some 800 characters
   * @param start of the words in the text, in UTF-16 units
   * @param end behind them
   */
  public record Deadline(
      @Nullable PartialDate date, String words, String sentence, int start, int end) {}

  /** Of one document; a list of thousands is a table and no letter. */
  public static final int MOST = 100;

  private static final Pattern HINT =
      Pattern.compile(
          "(?<!\\p{L})(?:trước|(?:chậm|muộn)\\s{1,4}nhất|không\\s{1,4}(?:muộn|chậm)\\s{1,4}hơn|hạn\\s{1,4}(?:cuối|chót)|thời\\s{1,4}hạn|trong|đến)(?!\\p{L})");

  private final String text;
  private final String key;
  private final @Nullable LocalDate issued;

  private Deadlines(String text, @Nullable PartialDate issued) {
    this.text = text;
    this.key = Spelling.key(text);
    this.issued = issued == null ? null : issued.earliest();
  }

  /**
   * In reading order, at most {@link #MOST}.
   *
   * @param issued the document's own day; null where it is not known
   */
  public static List<Deadline> in(String text, @Nullable PartialDate issued) {
    return new Deadlines(text, issued).all();
  }

  private List<Deadline> all() {
    var found = new ArrayList<Deadline>();
    Set<String> said = new HashSet<>();
    var hints = HINT.matcher(key);
    int from = 0;
    while (found.size() < MOST && hints.find(from)) {
      var here = new DeadlineWords(key, hints.start());
      var read = here.read();
      from = hints.end();
      if (read == null) {
        continue;
      }
      int end = here.origin(read.end());
      from = Math.max(from, end);
      var sentence = Around.sentence(text, hints.start(), end);
      var words = Around.oneLine(text.substring(hints.start(), end));
      if (!isOver(read.date()) && said.add(words + sentence)) {
        found.add(new Deadline(read.date(), words, sentence, hints.start(), end));
      }
    }
    return found;
  }

  private boolean isOver(@Nullable PartialDate date) {
    if (date == null || issued == null) {
      return false;
    }
    var first = date.earliest();
    var behind =
        switch (date.precision()) {
          case "day" -> first.plusDays(1);
          case "month" -> first.plusMonths(1);
          default -> first.plusYears(1);
        };
    return !behind.isAfter(issued);
  }
}
