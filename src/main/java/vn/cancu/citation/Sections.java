package vn.cancu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Governing.Read;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;
import vn.cancu.document.WordMap;

/**
 * The parts of a document by their headings: under "II. KẾT QUẢ" it tells, under "IV. PHƯƠNG HƯỚNG"
 * it plans, under "V. KIẾN NGHỊ" it asks others.
 */
final class Sections {
  enum Mood {
    /** What was done or is the case. */
    TELLS,
    /** What an inspection found, under no heading. */
    FINDS,
    /** What is to be done. */
    ORDERS,
    /** What others are asked to do. */
    ASKS,
    /** What the document rests on. */
    RESTS,
    /** What is sent with it. */
    ENCLOSES,
    /** No heading says. */
    OPEN
  }

  /**
   * Parts and articles, Roman numbers, headings without a label, numbers, numbers below, letters.
   */
  private static final int DEEPEST = 6;

  private static final int UNLABELLED = 2;

  private static final int LONGEST_HEADING = 110;

  private static final Pattern LABEL =
      Pattern.compile(
          "#{0,4} ?(?:(điều \\d{1,3}(?=\\.)|phần (?:thứ )?\\p{L}{1,5})|([ivx]{1,5})(?=[.)/-])|(\\d{1,2}(?:\\.\\d{1,2}){0,3})|(\\p{L})(?=[.)/-]))[.):/-]{0,2} ");

  /**
   * The words of the headings that give a mood.
   *
   * @param beginnings words with which they may begin: spares most lines the pattern
   */
  private record Heading(Mood mood, Set<String> beginnings, Pattern words) {}

  private static final List<Heading> HEADINGS =
      List.of(
          heading(
              Mood.TELLS,
              "về |đánh giá |một số |những |các |mặt ",
              "kết quả|diễn biến|nội dung(?: và|,) (?:kết quả|diễn biến)|nội dung làm việc|(?:việc|biện pháp|công việc|nội dung|nhiệm vụ|hoạt động|công tác) đã (?:làm|thực hiện|triển khai|tiến hành|đạt)|thực trạng|hiện trạng|tình hình|tồn tại|hạn chế|khó khăn|thuận lợi|nguyên nhân|ưu điểm|khuyết điểm|sự cần thiết|nội dung (?:kiểm tra|thanh tra|giám sát)|quá trình|đặc điểm tình hình|khái quát|thông tin chung|bối cảnh"),
          heading(
              Mood.ORDERS,
              "về |một số |những |các ",
              "phương hướng|nhiệm vụ|giải pháp|biện pháp|kế hoạch|mục tiêu|nội dung(?! (?:kiểm tra|thanh tra|giám sát))|tổ chức thực hiện|yêu cầu|công tác trọng tâm"),
          heading(
              Mood.ASKS,
              "về |một số |những |các |đề xuất, |đề xuất và ",
              "kiến nghị|đề xuất|đề nghị"),
          heading(
              Mood.RESTS,
              "các |những ",
              "(?:căn cứ|cơ sở)(?:,? (?:xem xét|pháp lý|chính trị|pháp luật|lập|xây dựng|ban hành|đề xuất|thực hiện|thực tiễn|và|để|đề án|quy chế|kế hoạch|phương án|dự án|chương trình|nghị quyết|quyết định)){0,8} ?(?=[:\\-+•1a(]|$)"),
          heading(
              Mood.ENCLOSES,
              "các |những ",
              "(?:tài liệu|hồ sơ|văn bản) (?:gửi kèm|kèm theo|gửi kèm theo)"));

  /** Which headings may begin with a word. */
  private static final WordMap<List<Heading>> BEGINNINGS = beginnings();

  private static WordMap<List<Heading>> beginnings() {
    var headings = new TreeMap<String, List<Heading>>();
    for (var heading : HEADINGS) {
      for (var beginning : heading.beginnings()) {
        headings.computeIfAbsent(beginning, any -> new ArrayList<>()).add(heading);
      }
    }
    return new WordMap<>(headings);
  }

  private static Heading heading(Mood mood, String before, String heading) {
    var beginnings = new TreeSet<String>();
    for (var words : (before + "|" + heading).split("\\|")) {
      beginnings.add(Phrases.word(words, words.startsWith("(?:") ? 3 : 0));
    }
    beginnings.remove("");
    var words = Pattern.compile("(?:" + before + ")*(?:" + heading + ")(?!\\p{L})");
    return new Heading(mood, Set.copyOf(beginnings), words);
  }

  /**
   * @param heading where the heading that gives the mood begins, at or before start
   * @param words of it
   */
  private record Part(int start, Mood mood, int heading, String words) {}

  /** "KL-TTr", "BB-ĐKT": what an inspection or a meeting found; not "KL/TU", which orders. */
  private static final Pattern FINDINGS = Pattern.compile("(?:KL|KLTT|BB|BBKT|BBTT|BBXM)-");

  private static final Pattern ASKING =
      Pattern.compile(
          "(?:(?:[\\p{L}\\d]{1,3}(?:\\.\\d{1,2})?[.)]|[-+]) )?(?:kiến nghị|đề nghị|yêu cầu|giao|biện pháp xử lý|(?:từ )?nay|xử lý|kết luận|(?:từ|trên cơ sở|căn cứ) (?:những |các )?kết quả|[^,;.:]{2,60} (?:yêu cầu|đề nghị|kiến nghị|kết luận(?! số)|thống nhất|quyết định(?! số)|giao))(?!\\p{L})");

  private static final Pattern ASKING_PART =
      Pattern.compile(
          "[ivx]{1,4}\\. (?:kết luận và )?(?:kiến nghị|yêu cầu|biện pháp xử lý|đề nghị)");

  private final List<Part> parts = new ArrayList<>();
  private int last;

  /** A blank form tells nothing, whatever its headings say. */
  private final boolean form;

  /** Where a paper of findings begins to ask; before it tells. 0 where no paper of findings. */
  private final int asks;

  /**
   * @param symbol of the citing document, or null
   */
  Sections(Flow flow, @Nullable String symbol) {
    form = Forms.isBlank(flow);
    asks = symbol != null && !form && FINDINGS.matcher(symbol).lookingAt() ? asks(flow) : 0;
    var open = new Part[DEEPEST];
    for (int at = 0; at >= 0; at = flow.nextLine(at + 1)) {
      var label =
          mayBeLabel(flow.key, at)
              ? LABEL.matcher(flow.key).region(at, Math.min(flow.length(), at + 30))
              : null;
      boolean labelled = label != null && label.lookingAt();
      var found = part(flow, at, label != null && labelled ? label.end() : at);
      if (!labelled && found.mood() != Mood.RESTS && found.mood() != Mood.ENCLOSES) {
        continue;
      }
      int level = label != null && labelled ? level(flow, label) : UNLABELLED;
      open[level] = found;
      for (int below = level + 1; below < DEEPEST; below++) {
        open[below] = null;
      }
      parts.add(deepest(open, at));
    }
  }

  /** Spares most lines the pattern: a digit, a mark of Markdown, "a.", "vii", "điều", "phần". */
  private static boolean mayBeLabel(String key, int at) {
    if (at + 1 >= key.length()) {
      return false;
    }
    char first = key.charAt(at);
    if (!Character.isLetter(first)) {
      return "# ".indexOf(first) >= 0
          || Character.isDigit(first)
          || Character.isHighSurrogate(first);
    }
    boolean roman = "ivx".indexOf(first) >= 0;
    return (roman ? "ivx.)/-" : ".)/-").indexOf(key.charAt(at + 1)) >= 0
        || key.startsWith("điều ", at)
        || key.startsWith("phần ", at);
  }

  /** The mood of a place; places are asked for in reading order. */
  Mood at(int place) {
    var part = part(place);
    var mood = part == null ? Mood.OPEN : part.mood();
    if (form && mood == Mood.TELLS) {
      return Mood.OPEN;
    }
    return mood == Mood.OPEN && place < asks ? Mood.FINDS : mood;
  }

  private static int asks(Flow flow) {
    var asking = ASKING.matcher(flow.key);
    for (int at = 0; at < flow.length(); at++) {
      boolean begins =
          at == 0
              || flow.breaksAt(at)
              || (at > 1
                  && flow.key.charAt(at - 1) == ' '
                  && ".;:".indexOf(flow.key.charAt(at - 2)) >= 0);
      boolean title = at + 1 < flow.length() && Character.isUpperCase(flow.text.charAt(at + 1));
      if (begins && !title && asking.region(at, flow.length()).lookingAt()
          || title
              && flow.breaksAt(at)
              && ASKING_PART.matcher(flow.key).region(at, flow.length()).lookingAt()) {
        return at;
      }
    }
    return flow.length();
  }

  /** What a heading makes of the documents listed under it; null if no list. */
  @Nullable Read heading(int place) {
    var part = part(place);
    if (part == null || part.heading() >= place) {
      return null;
    }
    return switch (part.mood()) {
      case RESTS -> new Read(Relation.BASED_ON, part.words(), "list-heading");
      case ENCLOSES -> new Read(Relation.ATTACHES, part.words(), "list-heading");
      default -> null;
    };
  }

  private @Nullable Part part(int place) {
    if (last >= parts.size() || (last > 0 && parts.get(last).start() > place)) {
      last = 0;
    }
    while (last + 1 < parts.size() && parts.get(last + 1).start() <= place) {
      last++;
    }
    return parts.isEmpty() || parts.get(last).start() > place ? null : parts.get(last);
  }

  private static int level(Flow flow, Matcher label) {
    int title = label.end();
    boolean capital = // "B. NHIỆM VỤ NĂM 2005", over what is numbered
        label.group(4) != null
            && title + 1 < flow.length()
            && Character.isUpperCase(flow.text.charAt(label.start(4)))
            && Character.isUpperCase(flow.text.charAt(title))
            && Character.isUpperCase(flow.text.charAt(title + 1));
    if (label.group(1) != null || capital) {
      return 0;
    }
    if (label.group(2) != null) {
      return 1;
    }
    if (label.group(3) != null) {
      return label.group(3).indexOf('.') < 0 ? 3 : 4;
    }
    return 5;
  }

  private static Part deepest(@Nullable Part[] open, int at) {
    for (int level = DEEPEST - 1; level >= 0; level--) {
      var part = open[level];
      if (part != null && part.mood() != Mood.OPEN) {
        return new Part(at, part.mood(), part.heading(), part.words());
      }
    }
    return new Part(at, Mood.OPEN, at, "");
  }

  private static Part part(Flow flow, int at, int words) {
    int limit = Math.min(flow.length(), words + LONGEST_HEADING);
    var headings = BEGINNINGS.at(flow.key, words);
    for (var heading : headings == null ? List.<Heading>of() : headings) {
      var matcher = heading.words().matcher(flow.key).region(words, limit);
      if (matcher.lookingAt() && isHeading(flow, words, limit)) {
        return new Part(at, heading.mood(), at, flow.text.substring(words, matcher.end()).strip());
      }
    }
    return new Part(at, Mood.OPEN, at, "");
  }

  /** In capitals, or a line or a few words before a colon of its own. */
  private static boolean isHeading(Flow flow, int from, int limit) {
    if (from + 2 < limit
        && Character.isUpperCase(flow.text.charAt(from))
        && Character.isUpperCase(flow.text.charAt(from + 1))) {
      return true;
    }
    for (int at = from; at < limit; at++) {
      char c = flow.text.charAt(at);
      boolean line =
          flow.lineAt(at)
              && (Character.isUpperCase(c)
                  || Character.isDigit(c) && at + 1 < limit && flow.text.charAt(at + 1) == '.');
      if (c == ':' || (at > from && (line || flow.breaksAt(at)))) {
        return true;
      }
      boolean number = c == '/' && at > from && Character.isDigit(flow.text.charAt(at - 1));
      if (c == ';' || number || (c == '.' && !flow.breaksAt(at + 2))) {
        return false; // "Điều 2. Kết quả học tập được tính theo Thông tư số 8/…": no heading
      }
    }
    return false;
  }
}
