package vn.cancu.search;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cancu.document.Folding;

/** Asks for passages around the hits and reads them into parts. */
final class Passages {
  // Private-use characters as marks: unlike tags they can't be mistaken for text that stood in the
  // document.
  static final char OPEN = '\uF8E0';
  static final char CLOSE = '\uF8E1';
  private static final int MOST = 2;
  private static final int LENGTH = 240;
  private static final int BEFORE_FIRST_HIT = 80;
  private static final int WHOLE_SENTENCES = 0;

  /** Of so few words a single one says much. */
  private static final int SHORT = 2;

  private static final Pattern SEVERAL_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
  private static final Pattern MARKED =
      Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

  private Passages() {}

  /** The text without characters that serve as marks. */
  static String withoutMarks(String text) {
    return text.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
  }

  static Highlight highlight(TypedQuery typed) {
    // Only quotes ask for exact accents; a word outside them marks its folded likes as well.
    var suffix = typed.syllables() == 0 ? "" : ".folded";
    return Highlight.of(h ->
        h.type(HighlighterType.Unified)
            .preTags(String.valueOf(OPEN))
            .postTags(String.valueOf(CLOSE))
            .requireFieldMatch(true)
            .fields(
                NamedValue.of(
                    "body" + suffix,
                    HighlightField.of(f ->
                        f.numberOfFragments(MOST)
                            .fragmentSize(WHOLE_SENTENCES)
                            .order(HighlighterOrder.Score)
                            .highlightQuery(TextQueries.marks(typed, "body" + suffix)))),
                NamedValue.of(
                    "subject" + suffix,
                    HighlightField.of(f ->
                        f.numberOfFragments(0)
                            .highlightQuery(TextQueries.marks(typed, "subject" + suffix))))));
  }

  /**
   * At most two passages: from the text, or the subject where the text has none. Where words stand
   * together as typed, single ones of them elsewhere are no hits; neither is the one word of a
   * longer query that stands alone.
   *
   * @param syllables of the query, outside quotes
   */
  static List<Passage> of(Map<String, List<String>> highlighted, int syllables) {
    var body = fragments(highlighted, "body");
    var found = body.isEmpty() ? fragments(highlighted, "subject") : body;
    if (found.stream().anyMatch(text -> marked(text).anyMatch(Passages::severalWords))) {
      found = found.stream().map(text -> unmarked(text, Passages::severalWords)).toList();
    } else if (syllables > SHORT && distinct(found) == 1) {
      found = found.stream().map(text -> unmarked(text, any -> false)).toList();
    }
    var marked = found.stream().filter(text -> text.indexOf(OPEN) >= 0).toList();
    return (marked.isEmpty() ? found.stream().limit(1) : marked.stream().limit(MOST))
        .map(Passages::passage)
        .toList();
  }

  static boolean severalWords(String marked) {
    return SEVERAL_WORDS.matcher(marked).find();
  }

  private static long distinct(List<String> texts) {
    return texts.stream().flatMap(Passages::marked).map(Folding::fold).distinct().count();
  }

  /** What stands between marks. */
  private static Stream<String> marked(String text) {
    return MARKED.matcher(text).results().map(mark -> mark.group(1));
  }

  private static String unmarked(String text, Predicate<String> kept) {
    return MARKED
        .matcher(text)
        .replaceAll(mark -> Matcher.quoteReplacement(mark.group(kept.test(mark.group(1)) ? 0 : 1)));
  }

  private static List<String> fragments(Map<String, List<String>> highlighted, String field) {
    var exact = highlighted.get(field);
    return exact != null ? exact : highlighted.getOrDefault(field + ".folded", List.of());
  }

  /**
   * Reads the marks of a sentence and cuts a long one around its first hit. The engine's own
   * cutting counts from the start of the sentence and parts words that were found together.
   */
  static Passage passage(String sentence) {
    var text = sentence.replaceAll("\\s+", " ").strip();
    int first = text.indexOf(OPEN);
    int from = first > BEFORE_FIRST_HIT ? text.indexOf(' ', first - BEFORE_FIRST_HIT) + 1 : 0;
    int to = text.length();
    if (to - from > LENGTH) {
      to = Math.max(text.lastIndexOf(' ', from + LENGTH), from + 1);
      int open = text.lastIndexOf(OPEN, to);
      int close = text.indexOf(CLOSE, Math.max(open, 0));
      to = open >= 0 && close >= to ? close + 1 : to; // never within a hit
    }
    var parts = new ArrayList<Passage.Part>();
    if (from > 0) {
      parts.add(new Passage.Part("… ", false));
    }
    read(text.substring(from, to), parts);
    if (to < text.length()) {
      parts.add(new Passage.Part(" …", false));
    }
    return new Passage(List.copyOf(parts));
  }

  private static void read(String text, List<Passage.Part> parts) {
    int from = 0;
    while (from < text.length()) {
      boolean hit = text.charAt(from) == OPEN;
      int start = hit ? from + 1 : from;
      int end = text.indexOf(hit ? CLOSE : OPEN, start);
      if (end < 0) {
        end = text.length();
      }
      if (end > start) {
        parts.add(new Passage.Part(text.substring(start, end), hit));
      }
      from = hit ? end + 1 : end;
    }
  }
}
