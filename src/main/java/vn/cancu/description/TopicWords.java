package vn.cancu.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.cancu.document.Folding;
import vn.cancu.document.NumberReader;
import vn.cancu.document.Phrases;
import vn.cancu.document.Sheet;
import vn.cancu.document.Spelling;
import vn.cancu.document.WordMap;

/** What speaks for a topic, from topic-words.tsv, found by the first word of each phrase. */
final class TopicWords {
  private static final String GAP = "…";

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
   * @param topic its place among the topics
   * @param phrase as the table has it
   * @param then what must follow in the same clause, a few words on: "khắc phục … hạn chế"; empty
   *     for most
   * @param weight 0 for an exception, within which no other phrase of the topic counts; below 0
   *     where it speaks against the topic
   */
  record Entry(
      String slug,
      int topic,
      Kind kind,
      String phrase,
      List<Word> words,
      List<Word> then,
      int weight) {}

  /**
   * A run of letters and digits in lower case.
   *
   * @param id the same for all that are the same without marks; -1 where no phrase or hint has the
   *     word
   * @param marked the same for the same word with its marks; -1 where none has it so
   * @param number digits alone
   */
  record Word(String key, int id, int marked, boolean number) {
    Word(String key, int id, int marked) {
      this(key, id, marked, isNumber(key));
    }

    private static boolean isNumber(String key) {
      for (int i = 0; i < key.length(); i++) {
        if (!NumberReader.isDigit(key.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A word, or two in a row, that speak for a topic among the others of their clause.
   *
   * @param first the word, as {@link Word#marked} has it
   * @param second the one behind it, or {@link #ALONE}
   */
  record Hint(int topic, String words, int first, int second, int weight) {
    static final int ALONE = -1;
  }

  /** Two words in a row; each known word is one object, so that no letters are compared. */
  @SuppressWarnings("ReferenceEquality")
  record Pair(Word first, Word second) {
    static Pair of(String first, String second) {
      return new Pair(only(first), only(second));
    }

    /** Whether the word behind these words is the second, and the last of them the first. */
    boolean ends(List<Word> words, Word word) {
      return word == second && !words.isEmpty() && words.getLast() == first;
    }
  }

  /** In topic-hints.tsv: what any task weighs, what more the subject does, and any number. */
  static final String ANY_TASK = "*";

  static final String SUBJECT = "^";
  static final String NUMBER = "#";

  /** Ids of the words of all phrases, without marks. */
  private static final Map<String, Integer> IDS = new HashMap<>();

  /** The words of all phrases with their marks: most known words of a text are among them. */
  private static final Map<String, Word> MARKED = new HashMap<>();

  /** What any number is, as {@link Word#marked}. */
  static final int NUMBERS = known(NUMBER);

  static final List<Entry> ALL = load();

  static final List<Hint> HINTS = loadHints();

  static {
    // the words that other classes of topics ask for are known whatever the tables hold
    split(
        "về quy định ban hành phê duyệt sửa đổi đề nghị yêu cầu thi nhiệm này trường hợp luật lệnh số",
        TopicWords::known);
  }

  private static final WordMap<Word> KNOWN = new WordMap<>(MARKED);
  private static final WordMap<Integer> BARE = new WordMap<>(IDS);

  /** How many topics there are words for. */
  static final int TOPICS = 1 + ALL.stream().mapToInt(Entry::topic).max().orElse(0);

  private TopicWords() {}

  /** The entries of some kinds, by their words without marks. */
  static TopicPhrases phrases(Kind... kinds) {
    var wanted = List.of(kinds);
    return new TopicPhrases(ALL.stream().filter(entry -> wanted.contains(entry.kind())).toList());
  }

  /** One more than the highest id. */
  static int ids() {
    return IDS.size();
  }

  /** The one object for a word that is known: no other word is it. */
  static Word only(String word) {
    return Objects.requireNonNull(KNOWN.at(word, 0), word);
  }

  /**
   * The word between two places of a key.
   *
   * @param hash of its letters
   */
  static Word word(String key, int from, int to, int hash) {
    var known = KNOWN.find(key, from, to, hash);
    if (known != null) {
      return known;
    }
    var id = BARE.ofBare(key, from, to);
    return new Word(key.substring(from, to), id == null ? -1 : id, -1);
  }

  /** Commas, hyphens and white space part words and mean nothing. */
  static List<Word> split(String text) {
    return split(text, TopicWords::word);
  }

  private interface Reader {
    Word word(String key, int from, int to, int hash);
  }

  private static List<Word> split(String text, Reader reader) {
    var words = new ArrayList<Word>();
    var key = Spelling.key(text);
    int from = -1;
    int hash = 0;
    for (int i = 0; i <= key.length(); i++) {
      boolean in = i < key.length() && Phrases.isWord(key.charAt(i));
      if (in) {
        from = from < 0 ? i : from;
        hash = WordMap.hash(hash, key.charAt(i));
      } else if (from >= 0) {
        words.add(reader.word(key, from, i, hash));
        from = -1;
        hash = 0;
      }
    }
    return words;
  }

  /** A word of a phrase, which has an id from now on. */
  private static Word known(String key, int from, int to, int hash) {
    return MARKED.computeIfAbsent(
        key.substring(from, to),
        word ->
            new Word(
                word, IDS.computeIfAbsent(Folding.fold(word), any -> IDS.size()), MARKED.size()));
  }

  private static List<Entry> load() {
    var entries = new ArrayList<Entry>();
    var topics = new ArrayList<String>();
    for (var row : Sheet.rows("/topic-words.tsv")) {
      var slug = row.get("topic");
      if (!topics.contains(slug)) {
        topics.add(slug);
      }
      int topic = topics.indexOf(slug);
      var kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      int weight = kind == Kind.EXCEPT ? 0 : Integer.parseInt(row.get("weight"));
      for (var phrase : row.list("words")) {
        int gap = phrase.indexOf(GAP);
        var words = split(gap < 0 ? phrase : phrase.substring(0, gap), TopicWords::known);
        var then = split(gap < 0 ? "" : phrase.substring(gap + 1), TopicWords::known);
        entries.add(new Entry(slug, topic, kind, phrase, words, then, weight));
      }
    }
    return List.copyOf(entries);
  }

  private static List<Hint> loadHints() {
    var places = ALL.stream().collect(Collectors.toMap(Entry::slug, Entry::topic, (a, b) -> a));
    var hints = new ArrayList<Hint>();
    for (var row : Sheet.rows("/topic-hints.tsv")) {
      int topic = Objects.requireNonNull(places.get(row.get("topic")), row::toString);
      int weight = Integer.parseInt(row.get("weight"));
      for (var text : row.list("words")) {
        int space = text.indexOf(' ');
        int first = marked(space < 0 ? text : text.substring(0, space));
        int second = space < 0 ? Hint.ALONE : marked(text.substring(space + 1));
        hints.add(new Hint(topic, text, first, second, weight));
      }
    }
    return List.copyOf(hints);
  }

  private static int marked(String word) {
    return word.equals(ANY_TASK) || word.equals(SUBJECT) ? Hint.ALONE : known(word);
  }

  private static int known(String word) {
    return known(word, 0, word.length(), 0).marked();
  }
}
