package vn.cancu.validity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Dates;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Spelling;

/**
 * From what day a document has effect, and until when it puts another off or prolongs it, in its
 * own words: "Quyết định này có hiệu lực từ ngày 01/7/2025", "sau 10 ngày kể từ ngày ký", "đến hết
 * ngày 31/12/2025". Null where it doesn't say, or says what only the Công báo knows.
 */
public final class EffectDates {
  /**
   * @param since first day; null where the words give none
   * @param until last day; null where the words give none
   */
  public record Span(@Nullable PartialDate since, @Nullable PartialDate until) {}

  private static final String IN_FORCE = " này có hiệu lực";
  private static final Pattern OWN =
      Pattern.compile(
          "(?: thi hành)?(?: kể)?(?: từ(?: ngày (ký|ban hành|thông qua))?| sau (\\d{1,2})(?: \\([^)]{1,20}\\))? ngày,? kể từ ngày (?:ký|ban hành|thông qua))");
  private static final Pattern PART = Pattern.compile("(?:điều|khoản|điểm|mục|chương|phụ lục)$");
  private static final int NEAR = 90;

  private final String key;
  private final @Nullable PartialDate issued;

  private EffectDates(String key, @Nullable PartialDate issued) {
    this.key = key;
    this.issued = issued;
  }

  /** The first day of a document's own effect, from its text and the day it was issued. */
  public static @Nullable PartialDate of(String text, @Nullable PartialDate issued) {
    var dates = new EffectDates(Spelling.key(text.replaceAll("\\s+", " ")), issued);
    for (int at = dates.key.indexOf(IN_FORCE); at >= 0; at = dates.key.indexOf(IN_FORCE, at + 1)) {
      if (PART.matcher(dates.key.substring(Math.max(0, at - 8), at)).find()) {
        continue; // "Điều này có hiệu lực từ …" is later than the rest
      }
      var found = dates.own(at + IN_FORCE.length());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable PartialDate own(int from) {
    var words = OWN.matcher(key).region(from, Math.min(key.length(), from + NEAR));
    if (!words.lookingAt()) {
      return null;
    }
    if (words.group(1) != null) {
      return issued;
    }
    if (words.group(2) != null) {
      return issued == null || issued.iso().length() < 10
          ? null
          : new PartialDate(
              issued.earliest().plusDays(Integer.parseInt(words.group(2))).toString());
    }
    return date(words.end());
  }

  private @Nullable PartialDate date(int from) {
    int at = from < key.length() && key.charAt(from) == ' ' ? from + 1 : from;
    var found = Dates.at(key, at);
    return found == null ? null : found.date();
  }

  /** What the sentence of a citation says of days: when it ends the other, until when it holds. */
  public static Span in(Citation citation) {
    var sentence = new EffectDates(Spelling.key(citation.context().replaceAll("\\s+", " ")), null);
    return switch (citation.relation()) {
      case REPLACES, REPEALS, WITHDRAWS ->
          new Span(sentence.behind("kể từ", "hiệu lực từ", "hiệu lực thi hành từ"), null);
      case SUSPENDS ->
          new Span(
              sentence.behind("kể từ", "hiệu lực từ", "hiệu lực thi hành từ"),
              sentence.behind("đến hết", "đến"));
      case EXTENDS -> new Span(null, sentence.behind("đến hết", "đến"));
      default -> new Span(null, null);
    };
  }

  /** The date right behind the first of these words that has one. */
  private @Nullable PartialDate behind(String... words) {
    for (var word : words) {
      for (int at = key.indexOf(word + " ngày ");
          at >= 0;
          at = key.indexOf(word + " ngày ", at + 1)) {
        var found = date(at + word.length());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
