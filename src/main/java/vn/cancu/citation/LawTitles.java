package vn.cancu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Dates;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.TitleAliases;

/**
 * Laws and ordinances, which căn cứ lines name by title: "Luật Giáo dục năm 2019", "Bộ luật Lao
 * động 2019", "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015".
 */
final class LawTitles {
  private static final int MOST_WORDS = 32;
  private static final int FARTHEST = 260;
  private static final List<String> HEADS = List.of("bộ luật", "luật", "pháp lệnh", "hiến pháp");

  /** Words that no title goes on with, and what they are followed by in titles all the same. */
  private static final Map<String, List<String>> END =
      Map.of(
          "được", List.of(),
          "đã", List.of(),
          "này", List.of(),
          "nêu", List.of(),
          "thì", List.of(),
          "là", List.of(),
          "theo", List.of("theo phương thức"),
          "tại", List.of("tại việt nam", "tại tòa án"),
          "căn", List.of("căn cước"),
          "hiện", List.of("hiện dân chủ"));

  /** Words behind "luật" that make another word of it. */
  private static final Set<String> OTHER =
      Set.of("sư", "pháp", "này", "và", "của", "số", "gia", "lệ", "cũ", "mới", "trên", "đó");

  /** "… năm 2008, được sửa đổi, bổ sung năm 2014", "… (sửa đổi năm 2017)". */
  static final Pattern AMENDED =
      Pattern.compile(
          ",? ?\\(?(?:(?:đã )?được )?((?:sửa đổi|bổ sung)(?:, bổ sung)?(?: một số điều)?(?: vào)? năm ((?:19|20)\\d\\d))(?!\\d)");

  /** Who passed laws and ordinances since the constitution of 1959. */
  private static final Set<String> MAKERS =
      Set.of("Quốc hội", "Ủy ban Thường vụ Quốc hội", "Hội đồng Nhà nước");

  private final Flow flow;
  private final Attribution attribution;
  private final List<Mention> found = new ArrayList<>();

  private LawTitles(Flow flow, Attribution attribution) {
    this.flow = flow;
    this.attribution = attribution;
  }

  static List<Mention> in(Flow flow, Attribution attribution) {
    var titles = new LawTitles(flow, attribution);
    for (var head : HEADS) {
      titles.scan(head);
    }
    return titles.found;
  }

  private void scan(String head) {
    for (int at = flow.key.indexOf(head); at >= 0; at = flow.key.indexOf(head, at + 1)) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(flow.text.charAt(at - 1));
      if (starts
          && Character.isUpperCase(flow.text.charAt(at))
          && Phrases.standsAt(flow.key, at, head)
          && !(head.equals("luật") && Phrases.endsAt(flow.key, at, "bộ "))) {
        var title = read(at, at + head.length(), head);
        if (title != null) {
          found.add(title);
        }
      }
    }
  }

  private @Nullable Mention read(int start, int from, String head) {
    int at = from;
    boolean amending = flow.key.startsWith(" sửa đổi", from);
    int known = TitleAliases.names().end(flow.key, start);
    var behind = known < 0 ? null : dateBehind(known);
    if (behind != null) {
      return mention(start, behind, head);
    }
    if (known > 0 && flow.key.startsWith(",", known) && !isChanged(known + 2)) {
      return null; // "Bộ luật Lao động, tính từ tháng 01-2014"
    }
    for (int words = 0; words < MOST_WORDS; words++) {
      at = behindBracket(at);
      boolean comma = at < flow.length() && flow.text.charAt(at) == ',';
      at += comma ? 1 : 0;
      if (at >= flow.length() || " -".indexOf(flow.text.charAt(at)) < 0) {
        return null;
      }
      at += flow.key.startsWith(" - ", at) ? 3 : 1;
      var word = Phrases.word(flow.key, at);
      var date = date(word, at);
      if (date != null) {
        boolean titled = words > 0 || head.equals("hiến pháp");
        return titled && date.date() != null ? mention(start, date, head) : null;
      }
      boolean goesOn =
          !word.isEmpty()
              && !Phrases.standsAt(flow.key, at, "quy định")
              && !ends(word, at)
              && !(words == 0 && OTHER.contains(word));
      boolean another =
          !amending
              && Character.isUpperCase(at < flow.length() ? flow.text.charAt(at) : ' ')
              && (comma || Phrases.endsAt(flow.key, at, "và "))
              && isHead(at);
      if (!goesOn || another || flow.breaksAt(at)) {
        return null;
      }
      at = wordEnd(flow, at + word.length());
    }
    return null;
  }

  /** Behind what a slash joins to the word that ends here: "HIV/AIDS". */
  static int wordEnd(Flow flow, int end) {
    boolean joined =
        end + 1 < flow.length()
            && flow.text.charAt(end) == '/'
            && Character.isUpperCase(flow.text.charAt(end + 1))
            && Character.isUpperCase(flow.text.charAt(end - 1));
    return joined ? end + 1 + Phrases.word(flow.text, end + 1).length() : end;
  }

  /** The date right behind a title that the table knows, whatever words the title holds. */
  private Dates.@Nullable Found dateBehind(int title) {
    int at = behindBracket(title);
    at += flow.key.startsWith(",", at) ? 1 : 0;
    if (!flow.key.startsWith(" ", at)) {
      return null;
    }
    var date = date(Phrases.word(flow.key, at + 1), at + 1);
    return date == null || date.date() == null ? null : date;
  }

  private boolean isChanged(int at) {
    return flow.key.startsWith("sửa đổi", at) || flow.key.startsWith("được sửa đổi", at);
  }

  private boolean ends(String word, int at) {
    if (word.equals("số")) {
      int next = at + "số ".length();
      return flow.key.startsWith("số:", at)
          || (next < flow.length() && Character.isDigit(flow.text.charAt(next)));
    }
    var titles = END.get(word);
    return titles != null
        && titles.stream().noneMatch(title -> Phrases.standsAt(flow.key, at, title));
  }

  /** "Luật Tổ chức HĐND và UBND (sửa đổi) ngày …": the bracket is part of the title. */
  private int behindBracket(int at) {
    int close =
        flow.key.startsWith(" (sửa đổi", at)
            ? flow.key.indexOf(')', at, Math.min(flow.length(), at + 40))
            : -1;
    return close < 0 ? at : close + 1;
  }

  private boolean isHead(int at) {
    return HEADS.stream().anyMatch(head -> Phrases.standsAt(flow.key, at, head))
        || Phrases.standsAt(flow.key, at, "nghị định")
        || Phrases.standsAt(flow.key, at, "nghị quyết")
        || Phrases.standsAt(flow.key, at, "thông tư");
  }

  private Dates.@Nullable Found date(String word, int at) {
    if (Phrases.standsWorn(word, 0, "ngày") || Phrases.standsWorn(word, 0, "năm")) {
      return Dates.at(flow.key, at);
    }
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    return year && word.chars().allMatch(Character::isDigit)
        ? new Dates.Found(new PartialDate(word), at + 4)
        : null;
  }

  private Mention mention(int start, Dates.Found date, String head) {
    var said = attribution.after(date.end(), true, Attribution.Joint.NONE);
    boolean named = said != null && said.name() != null && MAKERS.contains(said.name());
    var maker = named ? said : null;
    int end = maker == null ? date.end() : maker.end();
    var issuer = maker == null ? issuer(head, date.date()) : maker.name();
    return Mention.titled(start, end, slug(head), date.date(), issuer, "law-title", 0.9);
  }

  static String slug(String head) {
    return switch (head) {
      case "bộ luật" -> "bo-luat";
      case "luật" -> "luat";
      case "pháp lệnh" -> "phap-lenh";
      default -> "hien-phap";
    };
  }

  /**
   * Who passes such a law. Ordinances were the Hội đồng Nhà nước's under the constitution of 1980,
   * which their titles do not say: null then.
   */
  static @Nullable String issuer(String head, @Nullable PartialDate date) {
    if (!head.equals("pháp lệnh")) {
      return "Quốc hội";
    }
    boolean council = date != null && date.year() > 1980 && date.year() < 1992;
    return council ? null : "Ủy ban Thường vụ Quốc hội";
  }

  /** The law's name between its type and its number: "Luật Đất đai số 45/2013/QH13". */
  static TypeWords.@Nullable Found before(Flow flow, int numberAt) {
    int open = Phrases.last(flow.key, " (sửa đổi", numberAt, numberAt - 40);
    boolean bracket = open > 0 && flow.key.indexOf(')', open) == numberAt - 1;
    int end = bracket ? open : numberAt;
    int from = Math.max(0, end - FARTHEST);
    TypeWords.Found nearest = null;
    for (var head : List.of("luật ", "pháp lệnh ", "nghị quyết ", "hiến pháp ")) {
      int at = capital(flow, head, end, from);
      if (at >= from
          && Character.isLetter(flow.text.charAt(at))
          && (nearest == null || at > nearest.start())) {
        boolean code = head.equals("luật ") && Phrases.endsAt(flow.key, at, "bộ ");
        int start = code ? at - 3 : at;
        var slug = TypeWords.slug(flow.key.substring(start, at + head.length() - 1));
        if (slug != null && Character.isUpperCase(flow.text.charAt(start))) {
          nearest = new TypeWords.Found(start, slug);
        }
      }
    }
    if (nearest == null || broken(flow.key, nearest.start(), end)) {
      return null;
    }
    // "Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng số …" is one law
    if (Phrases.endsAt(flow.key, nearest.start(), "điều của ")) {
      var outer = before(flow, nearest.start() - "điều của ".length());
      if (outer != null && flow.key.startsWith("sửa đổi", outer.start() + 5)) {
        return outer;
      }
    }
    return nearest;
  }

  /** The last place of a head that is printed with a capital ("pháp luật" is none). */
  private static int capital(Flow flow, String head, int end, int from) {
    int at = Phrases.last(flow.key, head, end, from);
    while (at >= from
        && Character.isLowerCase(flow.text.charAt(at))
        && !Phrases.endsAt(flow.key, at, "bộ ")) {
      at = Phrases.last(flow.key, head, at - 1, from);
    }
    return at;
  }

  private static boolean broken(String key, int from, int end) {
    for (int i = from; i < end; i++) {
      if (";.:()\"“”/".indexOf(key.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
