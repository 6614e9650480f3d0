package vn.cancu.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cancu.description.TopicWords.Pair;
import vn.cancu.description.TopicWords.Word;
import vn.cancu.document.Capitals;
import vn.cancu.document.Phrases;
import vn.cancu.document.WordMap;

/**
 * The words of a document in reading order, each with what its place is worth: the sentences before
 * the first numbered item and the words that open an item say what a document is about; its legal
 * grounds, the titles of others it names, addressees and copies nothing.
 */
@SuppressWarnings("ReferenceEquality") // each known word is one object
final class TopicPlaces {
  private static final double LEAD = 1.5;
  private static final double OPENING = 1.5;
  private static final double BODY = 1;
  private static final double ANNEX = 0.8;

  /** "Trường hợp có đơn tố cáo thì …" asks for something else. */
  private static final double CASE = 0.6;

  private static final int OPENING_WORDS = 12;

  /** Điều 1 of a decision says in one sentence what is decided. */
  private static final int FIRST_ARTICLE_WORDS = 30;

  private static final int MOST_WORDS = 60_000;
  private static final int LEAST_GAPS_OF_FORM = 8;
  private static final int MOST_WORDS_A_GAP = 10;

  private static final int LEAST_DOTS = 4;

  /**
   * "số 12/CT-UBND ngày 5 tháng 6 năm 2019 của Chủ tịch Ủy ban nhân dân tỉnh về": the title next.
   */
  private static final int MOST_BEFORE_TITLE = 24;

  private static final int MOST_IN_TITLE = 16;

  private static final int NO_NUMBER = 1000;

  private static final Word ABOUT = TopicWords.only("về");
  private static final Pair ORDER = Pair.of("thi", "hành");
  private static final Pair PROPOSAL = Pair.of("đề", "nghị");
  private static final Pair REQUEST = Pair.of("yêu", "cầu");
  private static final Pair CASE_OF = Pair.of("trường", "hợp");

  /** How the title of a document begins behind its number, date and issuer. */
  private static final List<Pair> TITLES =
      List.of(
          Pair.of("quy", "định"),
          Pair.of("ban", "hành"),
          Pair.of("phê", "duyệt"),
          Pair.of("sửa", "đổi"));

  /** "chịu trách nhiệm thi hành", "căn cứ quyết định thi hành", "quyết định này thi hành". */
  private static final List<Word> CLOSING =
      List.of(TopicWords.only("nhiệm"), TopicWords.only("định"), TopicWords.only("này"));

  private enum Part {
    LEAD,
    GROUNDS,
    ITEMS,
    ADDRESSEES,
    COPIES,
    ANNEX
  }

  final List<Word> words = new ArrayList<>();
  private double[] worth = new double[256];
  private int[] clauses = new int[256];
  private Part part = Part.LEAD;

  private boolean items;
  private int opening;
  private int gaps;

  /** Words since the number of another document; then how many may still be of its title. */
  private int sinceNumber = NO_NUMBER;

  private int title;

  /** A comma since that number. */
  private boolean comma;

  private int clause;

  /** The last clause that begins with "trường hợp". */
  private int ofCase = -1;

  /** Where the sentence begins, or its paragraph. */
  private int sentence;

  private TopicPlaces() {}

  /**
   * Titles and names in capitals at the head are left out where the subject is known: it counts by
   * itself.
   */
  static TopicPlaces of(Layout layout, boolean titled) {
    var places = new TopicPlaces();
    char last = '.';
    for (int i = 0; i < layout.all.size() && places.words.size() < MOST_WORDS; i++) {
      var line = layout.all.get(i);
      places.countGaps(line.text());
      if (i >= layout.body || !titled || !Capitals.only(line.text())) {
        places.enter(line, line.afterBlank() || ",;:.".indexOf(last) >= 0);
        places.add(line.key());
        last = line.key().charAt(line.key().length() - 1);
      }
    }
    return places;
  }

  /** What the place of this word is worth: 1 in the body, 0 where it does not count. */
  double worth(int word) {
    return worth[word];
  }

  /** The number of the clause it stands in, from one full stop, colon or semicolon to the next. */
  int clause(int word) {
    return clauses[word];
  }

  /** Whether gaps for a pen are so many that this is a form, not a document. */
  boolean isForm() {
    return gaps >= LEAST_GAPS_OF_FORM && words.size() < gaps * MOST_WORDS_A_GAP;
  }

  /** Four dots or underscores in a row, or an ellipsis with the dots behind it. */
  private void countGaps(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '_' && c != '…') {
        continue;
      }
      boolean ellipsis = c == '…';
      int from = i;
      while (i < text.length() && (ellipsis ? ".…" : "._").indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      gaps += ellipsis || i - from >= LEAST_DOTS ? 1 : 0;
      i--;
    }
  }

  private void enter(Line line, boolean paragraph) {
    clause += paragraph ? 1 : 0;
    sentence = paragraph ? words.size() : sentence;
    if (line.isCopies()) {
      part = Part.COPIES;
    } else if (part == Part.COPIES || part == Part.ANNEX) {
      part = TopicLines.attached(line.key()) ? Part.ANNEX : part;
    } else if (line.starts("kính gửi")) {
      part = Part.ADDRESSEES;
    } else if (TopicLines.grounds(line.key())) {
      part = Part.GROUNDS;
    } else if (TopicLines.item(line.key())) {
      items = true;
      part = Part.ITEMS;
      opening = line.starts("điều 1") ? FIRST_ARTICLE_WORDS : OPENING_WORDS;
    } else if (paragraph && !(part == Part.ADDRESSEES && isBullet(line))) {
      part = items ? Part.ITEMS : Part.LEAD;
      opening = 0;
    }
  }

  private static boolean isBullet(Line line) {
    return line.starts("-") || line.starts("+");
  }

  private void add(String key) {
    int from = -1;
    int hash = 0;
    for (int i = 0; i <= key.length(); i++) {
      char c = i < key.length() ? key.charAt(i) : ' ';
      if (Phrases.isWord(c)) {
        from = from < 0 ? i : from;
        hash = WordMap.hash(hash, c);
        continue;
      }
      if (from >= 0) {
        var word = TopicWords.word(key, from, i, hash);
        hash = 0;
        if (sinceNumber++ < MOST_BEFORE_TITLE && beginsTitle(word)) {
          title = MOST_IN_TITLE;
          sinceNumber = NO_NUMBER;
        } else if (endsTitle(word)) {
          title = 0;
        }
        add(word, title-- > 0 || isOfSymbol(key, from) ? 0 : worth());
        forgetClosing(word);
        opening--;
        from = -1;
      }
      if (c == '/') {
        sinceNumber = 0;
        comma = false;
      }
      comma |= c == ',';
      boolean stop = c == '.' && (i + 1 >= key.length() || key.charAt(i + 1) == ' ');
      if (c == ';' || c == ':' || stop) {
        title = 0;
        clause++;
        sentence = stop ? words.size() : sentence;
        sinceNumber = NO_NUMBER;
        opening = i > OPENING_WORDS ? 0 : opening;
      }
    }
  }

  /** "số 2745/SNV-CCHC": letters of who wrote it, not words. */
  private static boolean isOfSymbol(String key, int from) {
    boolean slash = false;
    int start = from;
    while (start > 0 && key.charAt(start - 1) != ' ') {
      start--;
      slash |= key.charAt(start) == '/';
    }
    return slash && !Character.isLetter(key.charAt(start));
  }

  /** "… của Bộ Tài chính về …", "… của Chính phủ quy định …"; behind a comma somebody else acts. */
  private boolean beginsTitle(Word word) {
    if (word == ABOUT) {
      return true;
    }
    for (var pair : TITLES) {
      if (pair.ends(words, word)) {
        return !comma;
      }
    }
    return false;
  }

  /** "Các ông (bà) Trưởng phòng … chịu trách nhiệm thi hành": names of posts and offices. */
  private void forgetClosing(Word word) {
    int last = words.size() - 1;
    if (word == ORDER.second()
        && last >= 2
        && words.get(last - 1) == ORDER.first()
        && CLOSING.contains(words.get(last - 2))) {
      Arrays.fill(worth, Math.min(sentence, last), last, 0);
    }
  }

  /** "… về tiêm chủng, Sở Y tế đề nghị": what follows is an order of its own. */
  private boolean endsTitle(Word word) {
    return title > 0 && (PROPOSAL.ends(words, word) || REQUEST.ends(words, word));
  }

  private void add(Word word, double worth) {
    if (words.size() == clauses.length) {
      this.worth = Arrays.copyOf(this.worth, 2 * clauses.length);
      clauses = Arrays.copyOf(clauses, 2 * clauses.length);
    }
    this.worth[words.size()] = isOfCase() ? CASE * worth : worth;
    clauses[words.size()] = clause;
    words.add(word);
  }

  /** In a clause that begins with "trường hợp". */
  private boolean isOfCase() {
    int at = words.size();
    if (at > 1 && clauses[at - 1] == clause && isCase(at - 2) && !isIn(at - 3)) {
      ofCase = clause;
    }
    return ofCase == clause;
  }

  private boolean isCase(int at) {
    return isIn(at) && words.get(at) == CASE_OF.first() && words.get(at + 1) == CASE_OF.second();
  }

  private boolean isIn(int at) {
    return at >= 0 && clauses[at] == clause;
  }

  private double worth() {
    return switch (part) {
      case LEAD -> LEAD;
      case ITEMS -> opening > 0 ? OPENING : BODY;
      case GROUNDS, ADDRESSEES, COPIES -> 0;
      case ANNEX -> ANNEX;
    };
  }
}
