package vn.cancu.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cancu.document.Folding;
import vn.cancu.document.Sheet;
import vn.cancu.document.Spelling;

/** What speaks for a topic, from topic-words.tsv, found by the first word of each phrase. */
final class TopicWords {
  /** From so many words on a phrase is itself without tone marks too, as a scanner loses them. */
  private static final int CLEAR_WITHOUT_MARKS = 4;

  enum Kind {
    SUBJECT,
    TEXT,
    EXCEPT,
    ISSUER,
    SYMBOL,
    TYPE
  }

  /**
   * One phrase of one topic.
   *
   * @param phrase as the table has it
   * @param weight 0 for an exception, within which no other phrase of the topic counts; below 0
   *     where it speaks against the topic
   */
  record Entry(String slug, Kind kind, String phrase, List<Word> words, int weight) {
    /** Whether the phrase stands in the text from this word on. */
    boolean standsAt(List<Word> text, int from) {
      if (from + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!text.get(from + i).reads(words.get(i), words.size() >= CLEAR_WITHOUT_MARKS)) {
          return false;
        }
      }
      return true;
    }
  }

  /** A run of letters and digits in lower case, with and without its marks. */
  record Word(String key, String folded) {
    private boolean reads(Word other, boolean withoutMarks) {
      return withoutMarks ? folded.equals(other.folded) : key.equals(other.key);
    }
  }

  static final List<Entry> ALL = load();

  private TopicWords() {}

  /**
   * The entries of some kinds by their first word without marks, then by the second ("" where there
   * is none), of each the longest first.
   */
  static Map<String, Map<String, List<Entry>>> byFirstWords(Kind... kinds) {
    var wanted = List.of(kinds);
    var found = new HashMap<String, Map<String, List<Entry>>>();
    ALL.stream()
        .filter(entry -> wanted.contains(entry.kind()))
        .sorted(
            Comparator.comparingInt((Entry entry) -> -entry.words().size())
                .thenComparing(Entry::kind))
        .forEach(entry ->
            found
                .computeIfAbsent(entry.words().getFirst().folded(), any -> new HashMap<>())
                .computeIfAbsent(
                    entry.words().size() > 1 ? entry.words().get(1).folded() : "",
                    any -> new ArrayList<>())
                .add(entry));
    return found;
  }

  /** Commas, hyphens and white space part words and mean nothing. */
  static List<Word> split(String text) {
    var words = new ArrayList<Word>();
    var key = Spelling.key(text);
    int from = -1;
    for (int i = 0; i <= key.length(); i++) {
      boolean in = i < key.length() && Character.isLetterOrDigit(key.charAt(i));
      if (in && from < 0) {
        from = i;
      } else if (!in && from >= 0) {
        var word = key.substring(from, i);
        words.add(new Word(word, Folding.fold(word)));
        from = -1;
      }
    }
    return words;
  }

  private static List<Entry> load() {
    var entries = new ArrayList<Entry>();
    for (var row : Sheet.rows("/topic-words.tsv")) {
      var kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      int weight = kind == Kind.EXCEPT ? 0 : Integer.parseInt(row.get("weight"));
      for (var phrase : row.list("words")) {
        entries.add(new Entry(row.get("topic"), kind, phrase, split(phrase), weight));
      }
    }
    return List.copyOf(entries);
  }
}
