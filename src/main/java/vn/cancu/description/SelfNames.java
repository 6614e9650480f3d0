package vn.cancu.description;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.FirstWords;
import vn.cancu.document.Folding;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Issuers;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Provinces;
import vn.cancu.document.Provinces.Province;
import vn.cancu.document.Spelling;

/**
 * The issuer of a letter whose head is lost, from what it says of itself: "Giám đốc Sở Y tế yêu
 * cầu", "Sở Y tế gửi kèm theo", and the province it shows to be its own. Two candidates are no
 * answer.
 */
final class SelfNames {
  private static final int MOST = 300_000;
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?:^|[.;,:/] ?|; |, )((?:giám đốc |chủ tịch |bộ trưởng )?(?:sở|bộ|ubnd|ủy ban nhân dân|tỉnh ủy|ban thường vụ tỉnh ủy|phòng|trung tâm|công an|bhxh|bảo hiểm xã hội|kho bạc nhà nước|chi cục|cục|chi nhánh|bệnh viện|tòa án nhân dân|viện kiểm sát nhân dân|hạt kiểm lâm|thanh tra|liên đoàn lao động|hội) [^.;:]{2,70}?) (?:yêu cầu|đề nghị|có ý kiến|thông báo|báo cáo|gửi kèm|trân trọng|kính đề nghị|hướng dẫn|xây dựng kế hoạch|ban hành kế hoạch|trả lời|phúc đáp|nhận được|có nhận)(?!\\p{L})");

  /** Who leads the province, and before it the words of those who obey: only then it is theirs. */
  private static final Pattern LED =
      Pattern.compile(
          "(?:thực hiện|triển khai|căn cứ|chỉ đạo|giao|quán triệt|theo)(?!\\p{L})[^.]{0,160}?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy)(?: tỉnh| thành phố)? ?$");

  private static final FirstWords LED_BEGINS =
      FirstWords.of("thực hiện|triển khai|căn cứ|chỉ đạo|giao|quán triệt|theo");

  /** The same at the head of a list, however long: "Thực hiện A về …; B của UBND tỉnh X". */
  private static final Pattern LED_BY_LIST =
      Pattern.compile(
          "(?:^|[.;:] )(?:thực hiện|triển khai|căn cứ|thi hành|quán triệt) [^.]{0,900}? của (?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố) ?$");

  /** "Kế hoạch 5 của UBND tỉnh về cải cách hành chính tỉnh X": the title names its ground. */
  private static final Pattern TITLED =
      Pattern.compile(
          " (?:của|do) (?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) tỉnh (?:về|ban hành|phê duyệt|quy định) [^.;]{0,140} tỉnh ?$");

  private static final int FARTHEST_LIST = 1000;

  /** Whose house the letter speaks of: "tại trụ sở Sở Tài chính Thái Bình". */
  private static final Pattern HOUSE =
      Pattern.compile(" tại trụ sở (?=sở |ubnd |ủy ban nhân dân )");

  /** Where the letter is to have effect, or who is to hear of it. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:địa bàn|địa bàn toàn|(?<!\\p{L})trong(?: toàn)?|- (?:ubnd|hđnd|tt hđnd)) (?:tỉnh|thành phố) ?$");

  /**
   * "trên địa bàn tỉnh Bạc Liêu cũ": a province that is no more has no letters of today. "Tỉnh Hà
   * Nam trước khi tổ chức tiêm" is said of any.
   */
  private static final Pattern FORMER =
      Pattern.compile(
          " \\(?(?:cũ(?!\\p{L})|trước đây\\)|trước (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)(?!\\p{L}))");

  private static final Pattern SPEAKER_ENDS =
      Pattern.compile(
          "^[^.;:,]{0,20}? ?(?:yêu cầu|đề nghị|có ý kiến|thông báo|gửi kèm|trân trọng|kính đề nghị)(?!\\p{L})");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:^|[.;,:/] ?)(?:giám đốc |chủ tịch )?(?:sở|ubnd|ủy ban nhân dân|tỉnh ủy) [^.;:]{0,60}$");
  private static final Pattern UNIT =
      Pattern.compile(" (?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu) \\p{Lu}");
  private static final String GOVERNMENT = ".gov.vn";
  private static final Pattern DOMAIN = Pattern.compile("([a-z]{4,24})\\.gov\\.vn");
  private static final Map<String, List<Province>> BY_DOMAIN =
      Provinces.all().stream()
          .collect(Collectors.groupingBy(province -> Folding.compact(province.name())));
  private static final int LEFT = 200;

  private SelfNames() {}

  private static final FirstWords SPEAKERS =
      FirstWords.of(
          "giám đốc|chủ tịch|bộ |sở |ubnd|ủy ban|tỉnh ủy|ban |phòng|trung tâm|công an|bhxh|bảo hiểm|kho bạc|chi cục|bộ trưởng|cục |chi nhánh|bệnh viện|tòa án|viện kiểm sát|hạt kiểm lâm|thanh tra|liên đoàn|hội ");

  /** Bodies that offices of a province speak of too: they speak where none of those does. */
  private static final FirstWords OTHERS =
      FirstWords.of(
          "cục |chi nhánh|bệnh viện|tòa án|viện kiểm sát|hạt kiểm lâm|thanh tra|liên đoàn|hội ");

  /** Behind a mark; most places are none and spared the pattern. */
  private static boolean speaks(Matcher matcher, String key, int from) {
    for (int at = from; at < key.length(); at++) {
      boolean mark = ".;,:/".indexOf(key.charAt(at)) >= 0;
      int behind = mark ? at + (key.startsWith(" ", at + 1) ? 2 : 1) : at;
      if ((at == 0 || mark)
          && SPEAKERS.beginAt(key, behind)
          && matcher.region(at, key.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** The body that speaks, without its office and without a place; null if none or several. */
  static @Nullable String speaker(String text) {
    var plain = flat(text);
    var key = Spelling.key(plain);
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> others = new TreeMap<>();
    var matcher = SPEAKS.matcher(key);
    for (int at = 0; speaks(matcher, key, at); at = matcher.end()) {
      int from = body(key, matcher.start(1));
      var found = IssuerPhrase.read(plain, key, from, PROBE);
      if (found != null && found.name() != null && found.end() <= matcher.end(1)) {
        var chosen = OTHERS.beginAt(key, from) ? others : counts;
        chosen.merge(plain.substring(from, found.end()), 1, Integer::sum);
      }
    }
    var house = HOUSE.matcher(key);
    while (house.find()) {
      var found = IssuerPhrase.read(plain, key, house.end(), PROBE);
      if (found != null && found.name() != null) {
        counts.merge(plain.substring(house.end(), found.end()), 1, Integer::sum);
      }
    }
    String most = null;
    counts = counts.isEmpty() ? others : counts;
    for (var entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  /** Any province will do for reading a name: the true one is put in afterwards. */
  private static final String PROBE = "Ủy ban nhân dân tỉnh Thanh Hóa";

  private static int body(String key, int from) {
    for (var office : new String[] {"giám đốc ", "chủ tịch ", "bộ trưởng "}) {
      if (key.startsWith(office, from)) {
        return from + office.length();
      }
    }
    return from;
  }

  /**
   * The people's committee of the one province that the text names, which is the one that a central
   * body's "UBND tỉnh" means there; null where it names none, or several.
   */
  static @Nullable String about(String text, @Nullable PartialDate date) {
    var plain = flat(text);
    var key = Spelling.key(plain);
    String only = null;
    for (int at = key.indexOf("tỉnh "); at >= 0; at = key.indexOf("tỉnh ", at + 1)) {
      var found = named(plain, key, at + "tỉnh ".length(), "tỉnh ");
      if (found == null) {
        continue;
      }
      if (only != null && !only.equals(found.fullName()) || !Provinces.lasts(found, date)) {
        return null;
      }
      only = found.fullName();
    }
    return only == null ? null : "Ủy ban nhân dân " + only;
  }

  /**
   * The people's committee of the one province that the text shows to be its own: whose leaders it
   * obeys, on whose ground it acts, whose address it gives. A province that is only mentioned, or
   * that had ended when the document was signed, is none.
   */
  static @Nullable String province(String text, @Nullable PartialDate date) {
    var plain = flat(text);
    var key = Spelling.key(plain);
    var own = new TreeSet<String>();
    for (var unit : new String[] {"tỉnh ", "thành phố ", "tỉnh ủy ", "sở y tế "}) {
      for (int at = key.indexOf(unit); at >= 0; at = key.indexOf(unit, at + 1)) {
        int name = at + unit.length();
        var found = named(plain, key, name, unit);
        if (found != null
            && !own.contains(found.fullName())
            && Provinces.lasts(found, date)
            && isOwn(key, name, found)) {
          own.add(found.fullName());
        }
      }
    }
    var domain = DOMAIN.matcher(key.contains(GOVERNMENT) ? key : "");
    while (domain.find()) {
      for (var province : BY_DOMAIN.getOrDefault(domain.group(1), List.of())) {
        if (Provinces.lasts(province, date)) {
          own.add(province.fullName());
        }
      }
    }
    var house = HOUSE.matcher(key);
    while (house.find()) {
      var found = IssuerPhrase.read(plain, key, house.end(), null);
      var province = found == null ? null : Provinces.of(found.name());
      if (province != null && Provinces.lasts(province, date)) {
        own.add(province.fullName());
      }
    }
    return own.size() == 1 ? "Ủy ban nhân dân " + own.first() : null;
  }

  private static @Nullable Province named(String plain, String key, int name, String unit) {
    int end = Math.min(plain.length(), name + 22);
    if (name >= plain.length() || !Character.isUpperCase(plain.charAt(name))) {
      return null;
    }
    var found = Provinces.of("x " + plain.substring(name, end));
    return found != null
            && key.startsWith(Spelling.key(found.name()), name)
            && (!unit.startsWith("thành") || found.kind().equals("thành phố"))
        ? found
        : null;
  }

  /**
   * The people's committee of the one district that a commune's text shows to be its own: whose
   * leaders it obeys, or on whose ground it acts; null where it shows none, or several.
   */
  static @Nullable String district(String text) {
    var plain = flat(text);
    var key = Spelling.key(plain);
    var own = new TreeSet<String>();
    for (var unit : new String[] {"huyện ", "quận ", "thị xã "}) {
      for (int at = key.indexOf(unit); at >= 0; at = key.indexOf(unit, at + 1)) {
        var left = key.substring(Math.max(0, at - LEFT), at);
        if (left.endsWith(" địa bàn ")
            || LED_BEGINS.find(LED.matcher(left), left, 0, left.length())) {
          var words = COMMITTEE + plain.substring(at, Math.min(plain.length(), at + LONGEST_UNIT));
          var found = IssuerPhrase.read(words, Spelling.key(words), 0, null);
          if (found != null && found.name() != null && found.end() > COMMITTEE.length()) {
            own.add(found.name().replaceFirst(", .*", ""));
          }
        }
      }
    }
    return own.size() == 1 ? own.first() : null;
  }

  private static final String COMMITTEE = "Ủy ban nhân dân ";
  private static final int LONGEST_UNIT = 40;

  private static boolean isOwn(String key, int name, Province found) {
    var left = key.substring(Math.max(0, name - LEFT), name);
    int end = name + found.name().length();
    if (FORMER.matcher(key).region(end, key.length()).lookingAt()) {
      return false;
    }
    return LED_BEGINS.find(LED.matcher(left), left, 0, left.length())
        || TITLED.matcher(left).find()
        || LED_BY_LIST.matcher(key).region(Math.max(0, name - FARTHEST_LIST), name).find()
        || WITHIN.matcher(left).find()
        || SPEAKER.matcher(left).find()
            && SPEAKER_ENDS
                .matcher(key.substring(end, Math.min(key.length(), end + 50)))
                .lookingAt();
  }

  /** The speaker with the province, where both are known. */
  static @Nullable String whole(@Nullable String speaker, @Nullable String province) {
    if (speaker == null) {
      return null;
    }
    var name = Issuers.canonical(speaker, province);
    boolean placed =
        Provinces.of(name) != null || name.startsWith("Bộ ") || UNIT.matcher(name).find();
    return placed ? name : null;
  }

  private static String flat(String text) {
    var cut = text.substring(0, Math.min(text.length(), MOST));
    return Flat.text(cut.indexOf('*') < 0 ? cut : cut.replace("*", "").replace("#", ""));
  }
}
