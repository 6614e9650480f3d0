package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.TopicWords.Entry;
import vn.cancu.description.TopicWords.Kind;
import vn.cancu.description.TopicWords.Word;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Sheet;

/**
 * The topics an archive sorts by (topics.tsv) and which of them a document is about: what its
 * subject, its issuer and type and then its body say in the words of topic-words.tsv, and the words
 * of its single tasks in those of topic-hints.tsv. None rather than a wrong one.
 */
@SuppressWarnings("ReferenceEquality") // each known word is one object
public final class Topics {
  /**
   * One topic of the archive.
   *
   * @param least what the words of the body must weigh together to give it by themselves
   */
  public record Topic(String slug, String name, int least) {}

  /**
   * A topic and why it was given.
   *
   * @param words that decided, the weightiest first, as topic-words.tsv has them; behind them those
   *     of topic-hints.tsv where phrases alone would not give it
   */
  public record Reason(String slug, List<String> words) {}

  private static final String MONEY = "dau-thau-mua-sam-tai-chinh";
  private static final double PAID_FOR = 0.6;

  /** The title of a law named in passing says nothing. */
  private static final Word LAW = TopicWords.only("luật");

  private static final Word ORDINANCE = TopicWords.only("lệnh");
  private static final Word NUMBER = TopicWords.only("số");

  /** What follows the title of a law. */
  private static final Set<String> DATED = Set.of("số", "năm", "ngày");

  private static final int MOST_IN_LAW = 5;

  /** What a body is called before what it is for: "Trung tâm Công nghệ thông tin". */
  private static final Set<String> BODIES =
      Set.of(
          "trung tâm",
          "công ty",
          "chi cục",
          "tổng cục",
          "tạp chí",
          "tác xã",
          "học viện",
          "cao đẳng");

  private static final Set<String> ENDS_OF_BODIES =
      BODIES.stream()
          .map(body -> body.substring(body.indexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  /** What may stand between: "Công ty TNHH Kiểm toán", "Công ty cổ phần Dược". */
  private static final Set<String> OF_COMPANY =
      Set.of("tnhh", "mtv", "cp", "cổ", "phần", "một", "thành", "viên", "và");

  private static final List<Topic> ALL =
      Sheet.rows("/topics.tsv").stream()
          .map(row ->
              new Topic(row.get("slug"), row.get("name"), Integer.parseInt(row.get("least"))))
          .toList();
  private static final Map<String, Topic> BY_SLUG =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Topic::slug, Function.identity()));
  private static final List<Topic> BY_PLACE = byPlace();
  private static final TopicPhrases SUBJECT_WORDS =
      TopicWords.phrases(Kind.SUBJECT, Kind.TEXT, Kind.EXCEPT);
  private static final TopicPhrases BODY_WORDS = TopicWords.phrases(Kind.TEXT, Kind.EXCEPT);
  private static final TopicPhrases ISSUER_WORDS = TopicWords.phrases(Kind.ISSUER);
  private static final TopicPhrases SYMBOL_WORDS = TopicWords.phrases(Kind.SYMBOL);

  private static final List<Entry> TYPES =
      TopicWords.ALL.stream().filter(entry -> entry.kind() == Kind.TYPE).toList();

  /** By the place of the topic; null where nothing speaks for it. */
  private final @Nullable TopicTally[] tallies = new TopicTally[TopicWords.TOPICS];

  final TopicPlaces body;
  final List<Word> subject;
  private final TopicHints.Found tasks;

  Topics(
      Layout layout,
      @Nullable String subject,
      @Nullable String type,
      @Nullable String symbol,
      @Nullable String issuer) {
    body = TopicPlaces.of(layout, subject != null);
    this.subject = words(subject);
    tasks = TopicHints.in(this.subject, body);
    if (!isForm()) {
      read(type, symbol, issuer);
    }
  }

  boolean isForm() {
    return body.isForm();
  }

  /** What speaks for a topic besides the words of the tasks. */
  double phrases(int topic) {
    return tally(topic).byPhrases();
  }

  public static List<Topic> all() {
    return ALL;
  }

  private static List<Topic> byPlace() {
    var topics = new TreeMap<Integer, Topic>();
    for (var entry : TopicWords.ALL) {
      topics.put(entry.topic(), Objects.requireNonNull(BY_SLUG.get(entry.slug()), entry.slug()));
    }
    return List.copyOf(topics.values());
  }

  /** Whether a topic has this slug. */
  public static boolean isTopic(String slug) {
    return BY_SLUG.containsKey(slug);
  }

  /** The name people read; the slug itself where no topic has it. */
  public static String name(String slug) {
    var topic = BY_SLUG.get(slug);
    return topic == null ? slug : topic.name();
  }

  /**
   * Why the topics of a record were given, by the rules of today; from the text it was read from.
   */
  public static List<Reason> why(DocumentRecord document, String text) {
    return of(
        document.subject(), document.type(), document.symbol(), document.issuer(), Layout.of(text));
  }

  /** The topics a document is about, the strongest first. */
  static List<Reason> of(
      @Nullable String subject,
      @Nullable String type,
      @Nullable String symbol,
      @Nullable String issuer,
      Layout layout) {
    return given(subject, type, symbol, issuer, layout).stream()
        .map(topic -> new Reason(topic.slug(), topic.words()))
        .toList();
  }

  /** The same without their reasons. */
  static List<String> slugs(
      @Nullable String subject,
      @Nullable String type,
      @Nullable String symbol,
      @Nullable String issuer,
      Layout layout) {
    return given(subject, type, symbol, issuer, layout).stream().map(TopicTally::slug).toList();
  }

  private static List<TopicTally> given(
      @Nullable String subject,
      @Nullable String type,
      @Nullable String symbol,
      @Nullable String issuer,
      Layout layout) {
    var given = new ArrayList<TopicTally>();
    for (var tally : new Topics(layout, subject, type, symbol, issuer).tallies) {
      if (tally != null && tally.isEnough()) {
        given.add(tally);
      }
    }
    given.sort(TopicTally.STRONGEST_FIRST);
    return given;
  }

  private void read(@Nullable String type, @Nullable String symbol, @Nullable String issuer) {
    for (int topic = 0; topic < tallies.length; topic++) {
      if (tasks.most(topic) >= TopicTally.ENOUGH_OF_ALL) {
        tally(topic);
      }
    }
    SUBJECT_WORDS.in(subject, at -> 0, (entry, at) -> tally(entry).inSubject(entry));
    BODY_WORDS.in(
        body.words,
        body::clause,
        (entry, at) ->
            tally(entry)
                .inBody(entry, isOfAnother(entry, at) ? 0 : worth(entry, at), body.clause(at)));
    ISSUER_WORDS.in(
        words(issuer), at -> 0, (entry, at) -> tally(entry).given(entry.phrase(), entry.weight()));
    SYMBOL_WORDS.in(
        words(symbol),
        at -> 0,
        (entry, at) ->
            tally(entry).given("/" + entry.phrase().toUpperCase(Locale.ROOT), entry.weight()));
    for (var entry : TYPES) {
      if (entry.phrase().equals(type)) {
        tally(entry).given(DocumentTypes.name(type).toLowerCase(Locale.ROOT), entry.weight());
      }
    }
  }

  private static List<Word> words(@Nullable String text) {
    return text == null ? List.of() : TopicWords.split(text);
  }

  private TopicTally tally(Entry entry) {
    return tally(entry.topic());
  }

  private TopicTally tally(int topic) {
    var tally = tallies[topic];
    if (tally == null) {
      tally = new TopicTally(BY_PLACE.get(topic), topic, body.words.size(), tasks);
      tallies[topic] = tally;
    }
    return tally;
  }

  /** "kinh phí phòng, chống dịch": where the money goes is little said of the matter itself. */
  private double worth(Entry entry, int at) {
    boolean paidFor =
        at > 1
            && key(at - 1).equals("phí")
            && key(at - 2).equals("kinh")
            && !entry.slug().equals(MONEY);
    return paidFor ? PAID_FOR * body.worth(at) : body.worth(at);
  }

  /**
   * Whether the words name another document: "Luật Đấu thầu", "Kết luận thanh tra số 12"; or only
   * run into its number: "Bộ Y tế số 3516", "ngành kinh tế số 12"; or name a body.
   */
  private boolean isOfAnother(Entry entry, int at) {
    int next = at + entry.words().size();
    return isBody(at) || isLaw(at, next) || isNumber(next) || isNumber(next + 1);
  }

  /** "Chi cục An toàn thực phẩm", "Công ty TNHH Thiết bị y tế": who, not what. */
  private boolean isBody(int at) {
    int head = at - 1;
    while (head > 0 && OF_COMPANY.contains(key(head))) {
      head--;
    }
    return head >= 0
        && (key(head).equals("cục")
            || head > 0
                && ENDS_OF_BODIES.contains(key(head))
                && BODIES.contains(key(head - 1) + ' ' + key(head)));
  }

  private String key(int at) {
    return body.words.get(at).key();
  }

  private boolean isDigit(int at) {
    return at < body.words.size() && Character.isDigit(body.words.get(at).key().charAt(0));
  }

  /** "Luật Đấu thầu", "Luật Quản lý, sử dụng tài sản công số 15", "Pháp lệnh Dân số năm 2003". */
  private boolean isLaw(int at, int next) {
    for (int i = at - 1; i >= Math.max(0, at - MOST_IN_LAW); i--) {
      var word = body.words.get(i);
      if (word == LAW || word == ORDINANCE) {
        return i == at - 1 || isDated(next);
      }
    }
    return false;
  }

  private boolean isDated(int from) {
    for (int i = from; i < Math.min(from + MOST_IN_LAW, body.words.size() - 1); i++) {
      if (DATED.contains(body.words.get(i).key())) {
        return Character.isDigit(body.words.get(i + 1).key().charAt(0));
      }
    }
    return false;
  }

  private boolean isNumber(int at) {
    return at <= body.words.size() && body.words.get(at - 1) == NUMBER && isDigit(at);
  }
}
