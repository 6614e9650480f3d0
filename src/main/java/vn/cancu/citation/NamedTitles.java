package vn.cancu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Dates;
import vn.cancu.document.FirstWords;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;
import vn.cancu.document.Provinces;

/**
 * Documents named without a number: the resolution of a Party congress, a body's working rules, a
 * plan or report of a known body for a named time. Anything vaguer is no citation.
 */
final class NamedTitles {
  private static final int MOST_WORDS = 40;
  private static final List<String> TITLED =
      List.of("báo cáo", "kế hoạch", "chương trình", "đề án", "phương án", "quy chế", "quy định");

  /** How all begin that are no {@link #eachDated}: each text is gone through once for them. */
  private static final FirstWords BEGINNINGS =
      FirstWords.of("nghị quyết|căn cứ điều lệ|" + String.join("|", TITLED));

  private static final List<String> DATED =
      List.of(
          "công điện",
          "chỉ thị",
          "thông báo",
          "quyết định",
          "công văn",
          "nghị quyết",
          "tờ trình",
          "kế hoạch",
          "báo cáo");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\p{L})(?:năm (?:19|20)\\d\\d|giai đoạn|nhiệm kỳ|quý [ivx\\d]{1,3}|tháng)(?!\\p{L})");
  private static final Pattern TERM =
      Pattern.compile(",? nhiệm kỳ \\(?(?:19|20)\\d\\d ?- ?(?:19|20)\\d\\d");
  private static final Pattern PLENUM =
      Pattern.compile(
          "nghị quyết (?:của )?(?:hội nghị )?(?:lần thứ \\p{L}{2,5}(?: \\p{L}{2,5})?,? )?(?:ban chấp hành )?trung ương(?: đảng)?(?: lần thứ)?"
              + "(?: (?:\\d{1,2}|\\p{L}{2,5}))?,? \\(?khóa [ivx]{1,6}\\)?(?![\\p{L}\\d])");
  private static final Pattern CONGRESS =
      Pattern.compile(
          "nghị quyết đại hội (?:[\\p{L}-]{1,12}+ ){0,14}?(?:lần thứ )?([ivx]{1,6}|\\d{1,2})(?![\\p{L}\\d])( của đảng)?");

  private final Flow flow;
  private final @Nullable String citing;
  private final Attribution attribution;
  private final List<Mention> found = new ArrayList<>();

  private NamedTitles(Flow flow, Attribution attribution) {
    this.flow = flow;
    this.citing = attribution.citing();
    this.attribution = attribution;
  }

  static List<Mention> in(Flow flow, Attribution attribution) {
    var titles = new NamedTitles(flow, attribution);
    for (int at = 0; at < flow.length(); at++) {
      if (BEGINNINGS.beginAt(flow.key, at)
          && (at == 0 || !Character.isLetterOrDigit(flow.text.charAt(at - 1)))) {
        titles.read(at);
      }
    }
    titles.eachDated();
    return titles.found;
  }

  private void read(int at) {
    if (flow.key.startsWith("nghị quyết ", at)) {
      add(flow.key.startsWith("đại hội", at + "nghị quyết ".length()) ? congress(at) : null);
      add(plenum(at));
    } else if (flow.key.startsWith("căn cứ điều lệ ", at)) {
      add(charter(at));
    } else if (flow.key.startsWith("quy chế làm việc của ", at)) {
      add(workingRules(at));
    }
    for (var type : TITLED) {
      if (flow.key.startsWith(type, at) && flow.key.startsWith(" ", at + type.length())) {
        add(titled(at, type));
      }
    }
  }

  private void add(@Nullable Mention mention) {
    if (mention != null) {
      found.add(mention);
    }
  }

  /** "Công điện ngày 5 tháng 6 năm 2019 của …": of many days few have a type before them. */
  private void eachDated() {
    for (int day = flow.key.indexOf(" ngày ");
        day >= 0;
        day = flow.key.indexOf(" ngày ", day + 1)) {
      for (var type : DATED) {
        int start = day - type.length();
        add(Phrases.endsAt(flow.key, day, type) ? dated(start, type) : null);
      }
    }
  }

  private @Nullable Mention congress(int start) {
    var matcher = CONGRESS.matcher(flow.key).region(start, Math.min(flow.length(), start + 220));
    if (!Character.isUpperCase(flow.text.charAt(start)) || !matcher.lookingAt()) {
      return null;
    }
    int end = matcher.end();
    for (var of : OF_UNION) {
      end = Phrases.standsAt(flow.key, end, of) ? end + of.length() : end;
    }
    boolean union = end > matcher.end();
    var words = flow.text.substring(start + "nghị quyết ".length(), union ? end : matcher.end(1));
    var issuer = congressName(words);
    var term = TERM.matcher(flow.key).region(end, Math.min(flow.length(), end + 40));
    end = term.lookingAt() ? term.end() : end;
    return mention(start, end, "nghi-quyet", issuer, "congress-resolution", 0.85);
  }

  /** "Nghị quyết Hội nghị Trung ương 4 khóa XII", "Nghị quyết Trung ương 5 (khóa XI)". */
  private @Nullable Mention plenum(int start) {
    var matcher = PLENUM.matcher(flow.key).region(start, Math.min(flow.length(), start + 160));
    return Character.isUpperCase(flow.text.charAt(start)) && matcher.lookingAt()
        ? mention(
            start,
            matcher.end(),
            "nghi-quyet",
            "Ban Chấp hành Trung ương Đảng",
            "plenum-resolution",
            0.8)
        : null;
  }

  /** "Căn cứ Điều lệ Đảng Cộng sản Việt Nam": the statutes of an organisation, not of a company. */
  private @Nullable Mention charter(int at) {
    int start = at + "căn cứ ".length();
    int end = start + "điều lệ ".length();
    boolean organisation =
        ORGANISATIONS.stream()
            .anyMatch(words -> flow.key.startsWith(words, start + "điều lệ ".length()));
    if (!organisation) {
      return null;
    }
    for (int words = 0; words < MOST_WORDS; words++) {
      var word = Phrases.word(flow.text, end);
      boolean name = !word.isEmpty() && !ENDS_CHARTER.contains(word);
      if (!name) {
        break;
      }
      end += word.length();
      if (end >= flow.length() || flow.text.charAt(end) != ' ' || flow.breaksAt(end + 1)) {
        return mention(start, end, "khac", null, "charter", 0.8);
      }
      end++;
    }
    return mention(start, end - 1, "khac", null, "charter", 0.8);
  }

  private static final List<String> ORGANISATIONS =
      List.of("đảng cộng sản", "công đoàn", "đoàn thanh niên", "hội ", "mặt trận", "liên đoàn");
  private static final Set<String> ENDS_CHARTER =
      Set.of("do", "được", "đã", "khóa", "quy", "ban", "và", "về", "năm", "số", "kèm");

  private static final List<String> OF_UNION = List.of(" công đoàn việt nam");
  private static final Pattern OF_PARTY = Pattern.compile("Đại hội (?:lần thứ )?([IVX]{1,6})");

  private String congressName(String words) {
    var party = OF_PARTY.matcher(words);
    if (party.matches()) {
      return "Đại hội đại biểu toàn quốc lần thứ " + party.group(1) + " của Đảng";
    }
    var name = words.replace("Đại hội Đảng bộ", "Đại hội đại biểu Đảng bộ");
    for (var level : List.of("tỉnh", "huyện")) {
      var place = name.contains(" " + level) ? IssuerPhrase.unit(level, citing) : null;
      if (place != null && Provinces.of(name) == null) {
        name = name.replace(" " + level + " lần thứ ", " " + place + " lần thứ ");
        name = name.replaceFirst("Đảng bộ " + level + "$", "Đảng bộ " + place);
      }
    }
    return name;
  }

  /**
   * Those of a body that is named, not of its class ("UBND cấp xã") and not what is issued here.
   */
  private @Nullable Mention workingRules(int start) {
    var issuer = attribution.read(start + "quy chế làm việc của ".length());
    if (issuer == null
        || issuer.name() == null
        || CLASSES.contains(issuer.name())
        || flow.key.startsWith(" cấp ", issuer.end())
        || issuer.name().contains(" cấp ")
        || isIssued(start)) {
      return null;
    }
    int end = issuer.end();
    var term = TERM.matcher(flow.key).region(end, Math.min(flow.length(), end + 40));
    end = term.lookingAt() ? term.end() : end;
    return mention(start, end, "quy-che", issuer.name(), "working-rules", 0.85);
  }

  private static final Set<String> CLASSES =
      Set.of("Ủy ban nhân dân", "Hội đồng nhân dân", "Thường trực Hội đồng nhân dân");

  /** "Ban hành kèm theo Quyết định này Quy chế …": the document's own annex, or its own title. */
  private boolean isIssued(int start) {
    int at = start;
    for (var word : new String[] {"bản ", "các "}) {
      at -= Phrases.endsAt(flow.key, at, word) ? word.length() : 0;
    }
    return Phrases.endsAt(flow.key, at, "ban hành ")
        || (Phrases.endsAt(flow.key, at, "này ")
            && Phrases.last(flow.key, "kèm theo ", at, at - 40) >= 0);
  }

  /** A capitalised title that names its time and ends in a known body. */
  private @Nullable Mention titled(int start, String type) {
    char c = flow.text.charAt(start);
    if (!Character.isUpperCase(c)
        || opensSentence(start)
        || isIssued(start)
        || flow.key.startsWith("quy chế làm việc của ", start)) {
      return null;
    }
    int at = start + type.length();
    boolean capitals = true;
    for (int words = 0; words < MOST_WORDS; words++) {
      int next = at;
      while (next < flow.length() && " ,-".indexOf(flow.text.charAt(next)) >= 0 && next - at < 3) {
        next++;
      }
      var word = Phrases.word(flow.text, next);
      if (word.isEmpty() || next == at || Phrases.standsAt(flow.key, next, "số")) {
        return null;
      }
      capitals &= Character.isUpperCase(word.charAt(0));
      if (words > 2 && word.equals("của")) {
        var issuer = issuer(next + "của ".length());
        if (issuer != null && !capitals) {
          boolean timed = TIME.matcher(flow.key.substring(start, next)).find();
          return timed
              ? mention(start, issuer.end(), slug(type), issuer.name(), "titled", 0.75)
              : null;
        }
      }
      at = next + word.length();
    }
    return null;
  }

  private IssuerPhrase.@Nullable Found issuer(int at) {
    if (Phrases.standsAt(flow.key, at, "tỉnh")) {
      var province = Provinces.of(citing);
      return province == null
          ? null
          : new IssuerPhrase.Found("Ủy ban nhân dân " + province.fullName(), at + "tỉnh".length());
    }
    var read = attribution.read(at);
    return read == null || read.name() == null ? null : read;
  }

  private boolean opensSentence(int start) {
    return start < 2 || flow.breaksAt(start) || ".:".indexOf(flow.text.charAt(start - 2)) >= 0;
  }

  private @Nullable Mention dated(int start, String type) {
    var date = Dates.at(flow.key, start + type.length() + 1);
    if (date == null
        || date.date() == null
        || !date.date().precision().equals("day")
        || !Character.isUpperCase(flow.text.charAt(start))) {
      return null;
    }
    var issuer = attribution.after(date.end(), true, Attribution.Joint.NONE);
    return issuer == null || issuer.name() == null
        ? null
        : Mention.titled(
            start, issuer.end(), slug(type), date.date(), issuer.name(), "dated", 0.75);
  }

  private static String slug(String type) {
    var slug = TypeWords.slug(type);
    return slug == null ? "khac" : slug;
  }

  private static Mention mention(
      int start, int end, String type, @Nullable String issuer, String rule, double confidence) {
    return Mention.titled(start, end, type, null, issuer, rule, confidence);
  }
}
