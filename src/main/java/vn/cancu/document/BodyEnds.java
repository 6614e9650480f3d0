package vn.cancu.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the name of a body ends in a sentence, from body-ends.tsv. */
final class BodyEnds {
  private record End(Set<String> before, Set<String> unless, Set<String> behind) {}

  private static final Map<String, End> ENDS = new HashMap<>();

  static {
    for (var row : Sheet.rows("/body-ends.tsv")) {
      ENDS.put(
          row.get("word"),
          new End(
              Set.copyOf(row.list("before")),
              Set.copyOf(row.list("unless")),
              Set.copyOf(row.list("behind"))));
    }
  }

  private static final int MOST_WORDS = 22;

  private BodyEnds() {}

  /** Behind the last word of the name that goes on here; from itself where none does. */
  static int of(String text, String key, int from) {
    int end = from;
    var before =
        NO_UNITS.stream().anyMatch(kind -> Phrases.endsAt(key, from, kind))
            ? ""
            : lastWord(key, from);
    boolean compound = false;
    boolean placed = false;
    for (int words = 0; words < MOST_WORDS; words++) {
      int at = end;
      while (at < key.length() && " -&".indexOf(key.charAt(at)) >= 0 && at - end < 3) {
        at++;
      }
      boolean comma = key.startsWith(", ", end) && at == end;
      if (comma && !placeFollows(key, end + 2) && !workFollows(text, key, from, end)) {
        return end;
      }
      at = comma ? end + 2 : at;
      var word = Phrases.word(key, at);
      boolean capital = at < text.length() && Character.isUpperCase(text.charAt(at));
      if (word.isEmpty()
          || at == end
          || (at - end > 1 && PERSONS.contains(word))
          || (capital && (opens(key, at) || shouts(text, from, at)))
          || (!capital
              && (placed || levelBefore(key, end))
              && !OVER_LEVEL.contains(word)
              && !(NUMBERED.contains(before) && Character.isDigit(word.charAt(0))))
          || (word.equals("và") && otherFollows(text, key, at + 3, from, capitalBefore(text, end)))
          || (!capital && !compound && at(key, at, word, before))) {
        return end;
      }
      placed = capital && (placed || UNITS.contains(before));
      compound = !compound && !capital && begins(word);
      before = word;
      end = IssuerPlaces.apostrophe(text, at + word.length());
      end += isTown(text, word, end) ? 1 : 0;
    }
    return before.equals("và") ? end - " và".length() : end;
  }

  /** "Viện Pasteur TP. Hồ Chí Minh": the point of the abbreviation ends no name. */
  private static boolean isTown(String text, String word, int end) {
    int name = end + (text.startsWith(". ", end) ? 2 : 1);
    return (word.equals("tp") || word.equals("tx"))
        && text.startsWith(".", end)
        && name < text.length()
        && Character.isUpperCase(text.charAt(name));
  }

  /** "Viện trưởng Viện kiểm sát nhân dân tỉnh | và nghiên cứu …": a level closes a name. */
  private static boolean levelBefore(String key, int end) {
    boolean region =
        Phrases.endsAt(key, end, "các tỉnh") && REGIONS.contains(Phrases.word(key, end + 1));
    return !region && LEVELS.stream().anyMatch(level -> Phrases.endsAt(key, end, level));
  }

  /** Where the line of a title ended without a mark, a sentence begins: "… huyện / Thực hiện …". */
  private static boolean opens(String key, int at) {
    for (var words : OPENING) {
      if (Phrases.standsAt(key, at, words)) {
        return NAMES.stream().noneMatch(name -> Phrases.standsAt(key, at, name));
      }
    }
    return Phrases.standsAt(key, at, DAY)
        && Phrases.word(key, at + DAY.length() + 1).chars().noneMatch(Character::isLetter);
  }

  /** Of a date: "Ban Tổ chức Ngày hội …" goes on. */
  private static final String DAY = "ngày";

  /** What bodies do, though their first words open sentences. */
  private static final List<String> NAMES = List.of("thi hành án", "tiếp nhận và");

  /** Two words in capitals behind a name that is not: the next line of a head. */
  private static boolean shouts(String text, int from, int at) {
    var word = Phrases.word(text, at);
    var next = Phrases.word(text, at + word.length() + 1);
    return word.length() > 1
        && next.length() > 1
        && Capitals.only(word)
        && Capitals.only(next)
        && !(Capitals.isAbbreviation(Spelling.key(word))
            && Capitals.isAbbreviation(Spelling.key(next)))
        && !Capitals.only(text.substring(Math.max(0, from - 8), at))
        && Abbreviations.spelledOut(word + " " + next).equals(word + " " + next);
  }

  /** "Bệnh viện Đa khoa Kỳ Anh / - Ông Nguyễn Tiến Dũng": behind a dash, who came from there. */
  private static final Set<String> PERSONS = Set.of("ông", "bà");

  private static final Set<String> OPENING =
      Set.of(
          "thực hiện",
          "căn cứ",
          "thi hành",
          "triển khai",
          "xét",
          "theo",
          "kính gửi",
          "phúc đáp",
          "trả lời",
          "tiếp theo",
          "vừa qua",
          "hiện nay",
          "nhận được",
          "được sự",
          "sau khi",
          "hôm nay",
          "để",
          "nhằm",
          "hưởng ứng",
          "tiếp nhận",
          "kính trình",
          "đồng kính gửi");

  /** "… các tỉnh miền núi phía Bắc", "… các tỉnh ven biển". */
  private static final Set<String> REGIONS = Set.of("miền", "phía", "ven", "vùng", "đồng", "khu");

  private static final Set<String> LEVELS =
      Set.of("tỉnh", "huyện", "quận", "phường", "thị xã", "tỉnh ủy", "huyện ủy", "quận ủy");

  /** "Công an huyện Tam Nông | tạm đình chỉ": the name of a place closes the body's. */
  private static final Set<String> UNITS =
      Set.of("tỉnh", "huyện", "quận", "xã", "phường", "trấn", "phố", "khu");

  /** "Quận 5", "Phường 12": units that have numbers for names. */
  private static final Set<String> NUMBERED = Set.of("quận", "phường");

  private static final Set<String> OVER_LEVEL =
      Set.of("ủy", "đoàn", "lần", "khóa", "đội", "mới", "tỉnh", "huyện", "thành", "tại", "nhiệm");

  /** Kinds of bodies whose last word is no unit that a name of a place follows. */
  private static final List<String> NO_UNITS = List.of("hợp tác xã", "khu");

  private static String lastWord(String key, int end) {
    int from = end;
    while (from > 0 && Character.isLetter(key.charAt(from - 1))) {
      from--;
    }
    return key.substring(from, end);
  }

  /** A place closes a name: "… tỉnh Lâm Đồng và trả lại đơn". */
  private static boolean capitalBefore(String text, int end) {
    int from = end;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return from < end && Character.isUpperCase(text.charAt(from));
  }

  /** "Kho bạc Nhà nước và Chỉ thị 07/…", "… và ý kiến của …": the next thing spoken of. */
  private static boolean otherFollows(String text, String key, int at, int from, boolean named) {
    var word = Phrases.word(key, at);
    boolean zones =
        word.equals("các") && at + 4 < text.length() && Character.isUpperCase(text.charAt(at + 4));
    boolean small = at < text.length() && Character.isLowerCase(text.charAt(at));
    var body = small ? null : Issuers.at(key, at);
    if (body != null && key.substring(at, body.end()).indexOf(' ') > 0) {
      return true; // "Hội Cựu chiến binh Việt Nam và Bộ Công an"
    }
    return namesDocument(key, at)
        || (small && WORKS.contains(word) && !COMMITTEES.contains(lastWord(key, from)))
        || (!zones
            && ((small && AND_OTHER.contains(word))
                || (small && (named || !Capitals.knows(key, at)))));
  }

  /** What is done next, unless the body is one for a work: "Hội đồng kiểm kê và thanh lý". */
  private static final Set<String> WORKS =
      Set.of(
          "thanh", "nghiệm", "bồi", "giải", "tuyển", "thi", "xét", "chấm", "coi", "ra", "định",
          "thẩm", "kỷ", "nâng");

  private static final Set<String> COMMITTEES =
      Set.of("đồng", "ban", "tổ", "đoàn", "tra", "sát", "tác", "việc");

  static boolean namesDocument(String key, int at) {
    return DOCUMENTS.stream().anyMatch(words -> Phrases.standsAt(key, at, words));
  }

  private static final Set<String> DOCUMENTS = new HashSet<>();

  static {
    DocumentTypes.all().forEach(type -> DOCUMENTS.add(Spelling.key(type.name())));
    Sheet.rows("/type-words.tsv").forEach(row -> DOCUMENTS.add(Spelling.key(row.get("phrase"))));
  }

  /** Behind "và" the next thing spoken of, no part of a name. */
  private static final Set<String> AND_OTHER =
      Set.of(
          "ý", "các", "những", "kết", "nội", "tình", "thực", "nhu", "của", "hồ", "biên", "một",
          "đề", "giao", "yêu", "theo", "căn", "phối", "tham", "trả", "được", "đã", "có", "đang");

  /** "Ban Chỉ đạo phòng, chống dịch", "Ủy ban Tài chính, Ngân sách": fields within a name. */
  private static boolean workFollows(String text, String key, int from, int comma) {
    if (Capitals.fieldOver(key, comma)) {
      return true;
    }
    var next = Phrases.word(text, comma + 2);
    int behind = comma + 2 + next.length();
    var other = Phrases.word(text, behind + 1);
    boolean field =
        !next.isEmpty()
            && Character.isUpperCase(next.charAt(0))
            && Issuers.at(key, comma + 2) == null
            && !namesDocument(key, comma + 2)
            && OtherBodies.kindEnd(key, comma + 2) < 0;
    boolean pair = Character.isLowerCase(other.isEmpty() ? ' ' : other.charAt(0));
    return field && pair && (Phrases.endsAt(key, from, "ủy ban") || listsFields(text, behind));
  }

  /** "…, Thể thao và Du lịch": the last of several fields stands behind "và" with a capital. */
  private static boolean listsFields(String text, int from) {
    int and = text.indexOf(" và ", from, Math.min(text.length(), from + 20));
    int last = and + " và ".length();
    return and >= 0
        && last < text.length()
        && Character.isUpperCase(text.charAt(last))
        && text.substring(from, and).chars().noneMatch(c -> ",;.:(".indexOf(c) >= 0);
  }

  private static boolean placeFollows(String key, int at) {
    return Phrases.standsAt(key, at, "tỉnh")
        || Phrases.standsAt(key, at, "huyện")
        || Phrases.standsAt(key, at, "thành phố");
  }

  /** Whether the small word that stands here begins what the document says, not who says it. */
  private static boolean at(String key, int from, String word, String before) {
    var end = ENDS.get(word);
    boolean population =
        word.equals("số") && before.equals("dân") && !Phrases.endsAt(key, from - 1, "nhân dân");
    if (end == null || population || end.behind().contains(before)) {
      return false;
    }
    var next = Phrases.word(key, from + word.length() + 1);
    return (end.before().isEmpty() || end.before().contains(next)) && !end.unless().contains(next);
  }

  /** Whether the word is the first of two that name something else than its second alone. */
  private static boolean begins(String word) {
    var end = ENDS.get(word);
    return end != null && !end.before().isEmpty();
  }
}
