package vn.cancu.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LawNames;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.TitleAliases;

/**
 * Laws named by their bare title, "Điều 66 Luật Đấu thầu": one that the text names in full
 * elsewhere, one of the table, or one whose title ends clearly.
 */
final class BareLaws {
  private static final int MOST_WORDS = 14;
  private static final String CONSTITUTION = "hiến pháp nước cộng hòa xã hội chủ nghĩa việt nam";

  /** Words behind a title that are no part of it. */
  private static final Set<String> STOP =
      Set.of(
          "và", "hoặc", "với", "được", "đã", "đang", "sẽ", "quy", "thì", "có", "hiện", "cho", "để",
          "về", "là", "của", "tại", "theo", "trong", "này", "nêu", "trên", "khi", "do", "chưa",
          "không", "mới", "cũ", "như", "còn", "từ", "đến", "cùng", "tới", "vì", "nhưng", "phải",
          "bởi", "đối", "đều", "bao", "gồm", "cũng", "ra", "bằng", "mà", "nếu", "nhằm", "qua",
          "trái", "thuộc", "ngay", "sau", "trước", "vào", "bị", "hay", "nên", "vẫn", "khác",
          "thông");

  /** What "Luật" belongs to where it is no document: "Trường Đại học Luật Hà Nội". */
  private static final String[] NAMES = {
    "học ", "khoa ", "ngành ", "viện ", "hội ", "chí ", "ty ", "phòng "
  };

  /** Before a law that is not passed yet. */
  private static final String[] DRAFTS = {"dự án ", "dự thảo "};

  private final Flow flow;
  private final LawNames own = new LawNames();
  private final Map<String, Mention> full = new HashMap<>();
  private final List<Mention> found = new ArrayList<>();

  private BareLaws(Flow flow) {
    this.flow = flow;
  }

  /**
   * @param named mentions with a number or a date, which tell titles that no table knows
   */
  static List<Mention> in(Flow flow, List<Mention> named) {
    var laws = new BareLaws(flow);
    for (var mention : named) {
      var title =
          isLaw(mention)
              ? TitleAliases.of(flow.text.substring(mention.start(), mention.end()))
              : null;
      if (title != null && laws.full.putIfAbsent(title.key(), mention) == null) {
        laws.own.add(title.printed());
      }
    }
    laws.scan("luật");
    laws.scan("pháp lệnh");
    laws.scan(CONSTITUTION);
    laws.scanConstitution();
    return laws.found;
  }

  /** "Căn cứ Hiến pháp;": alone it is one where an act rests on it, else a word of any sentence. */
  private void scanConstitution() {
    if (!flow.key.contains("hiến pháp")) {
      return;
    }
    var rests = RESTS.matcher(flow.key);
    while (rests.find()) {
      if (Character.isUpperCase(flow.text.charAt(rests.start(1)))) {
        found.add(mention(rests.start(1), rests.end(1), "hiến pháp"));
      }
    }
  }

  private static final Pattern RESTS = Pattern.compile("căn cứ (?:vào )?(hiến pháp)(?=[;,.]| và )");

  private static boolean isLaw(Mention mention) {
    return mention.type() != null
        && List.of("luat", "bo-luat", "phap-lenh").contains(mention.type());
  }

  private void scan(String head) {
    for (int at = flow.key.indexOf(head); at >= 0; at = flow.key.indexOf(head, at + 1)) {
      boolean code = head.equals("luật") && Phrases.endsAt(flow.key, at, "bộ ");
      int start = code ? at - "bộ ".length() : at;
      boolean starts = start == 0 || !Character.isLetterOrDigit(flow.text.charAt(start - 1));
      if (starts
          && Character.isUpperCase(flow.text.charAt(start))
          && !enacted(start)
          && !isDraft(start)) {
        int end = head.equals(CONSTITUTION) ? at + head.length() : end(start, at + head.length());
        end = capitals(start) && !followsInCapitals(start) ? -1 : end;
        if (end > 0 && !Phrases.standsAt(flow.key, end, " số")) {
          found.add(mention(start, end, code ? "bộ luật" : head));
        }
      }
    }
  }

  private boolean isDraft(int start) {
    for (var draft : DRAFTS) {
      if (Phrases.endsAt(flow.key, start, draft)) {
        return true;
      }
    }
    return false;
  }

  private boolean capitals(int start) {
    return start + 1 < flow.length() && Character.isUpperCase(flow.text.charAt(start + 1));
  }

  /**
   * "LUẬT" in capitals is the head of a law, no mention of one, unless a title in capitals leads to
   * it: "MỘT SỐ ĐIỀU CỦA LUẬT THANH TRA".
   */
  private boolean followsInCapitals(int start) {
    for (var word : LEADING) {
      int from = start - word.length();
      if (Phrases.endsAt(flow.key, start, word) && capitals(from)) {
        return true;
      }
    }
    return false;
  }

  private static final String[] LEADING = {"của ", "theo ", "thi hành ", "thực hiện "};

  /** "Quốc hội ban hành Luật …": the law says this of itself. */
  private boolean enacted(int start) {
    int enacting = start - ENACTING.length();
    return Phrases.endsAt(flow.key, start, ENACTING)
        && (opens(enacting) || opens(enacting - "ủy ban thường vụ ".length()));
  }

  private boolean opens(int at) {
    return at == 0 || (at > 0 && flow.breaksAt(at));
  }

  private static final String ENACTING = "quốc hội ban hành ";

  private int end(int start, int behindHead) {
    int amended = amended(behindHead);
    int known = own.end(flow.key, start);
    int listed = TitleAliases.names().end(flow.key, start);
    if (known > 0 && known >= Math.max(listed, amended)) {
      return known;
    }
    if (amended > listed) {
      return amended;
    }
    if (listed > 0 && stops(listed)) {
      return listed;
    }
    int unknown = unknown(start, behindHead);
    // a word of a known title may end others: "Luật Ban hành văn bản quy phạm pháp luật"
    return unknown > 0 && unknown < listed ? listed : unknown;
  }

  /** "Luật sửa đổi, bổ sung một số điều của Luật …": behind the law that is amended. */
  private int amended(int behindHead) {
    int of =
        flow.key.startsWith(" sửa đổi", behindHead)
            ? flow.key.indexOf(" của ", behindHead, Math.min(flow.length(), behindHead + 60))
            : -1;
    int start = of + " của ".length();
    for (var head : of < 0 ? List.<String>of() : List.of("bộ luật", "luật", "pháp lệnh")) {
      if (Phrases.standsAt(flow.key, start, head)) {
        return Character.isUpperCase(flow.text.charAt(start))
            ? end(start, start + head.length())
            : -1;
      }
    }
    return -1;
  }

  /** A title that no table knows: printed with a capital, up to a mark or a word that ends it. */
  private int unknown(int start, int behindHead) {
    int at = behindHead;
    for (int words = 0; words < MOST_WORDS; words++) {
      if (words > 1 && stops(at)) {
        return belongs(start) ? -1 : at;
      }
      boolean comma = flow.key.startsWith(", chống ", at);
      at += comma ? ", ".length() : 1;
      var word = Phrases.word(flow.text, at);
      boolean title =
          !word.isEmpty()
              && flow.text.charAt(at - 1) == ' '
              && !flow.gapAt(at)
              && (words > 0 || isTitle(word))
              && !Character.isDigit(word.charAt(0));
      if (!title) {
        return -1;
      }
      at = LawTitles.wordEnd(flow, at + word.length());
    }
    return -1;
  }

  private static boolean isTitle(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.length() > 1
        && Character.isLowerCase(word.charAt(1));
  }

  private boolean belongs(int start) {
    for (var name : NAMES) {
      if (flow.key.startsWith(name, start - name.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean stops(int end) {
    if (end >= flow.length() || flow.breaksAt(end + 1) || flow.text.charAt(end) != ' ') {
      return end >= flow.length() || !Character.isLetterOrDigit(flow.text.charAt(end));
    }
    var word = Phrases.word(flow.key, end + 1);
    return word.isEmpty() || flow.gapAt(end + 1) || STOP.contains(word);
  }

  private Mention mention(int start, int end, String head) {
    var title = TitleAliases.of(flow.text.substring(start, end));
    var first = title == null ? null : full.get(title.key());
    var again = first == null ? null : first.words();
    var rule = first == null ? "law-bare" : "law-again";
    var issuer = again == null ? LawTitles.issuer(head, null) : again;
    return Mention.titled(start, end, LawTitles.slug(head), null, issuer, rule, 0.8);
  }

  /** "Luật Bảo hiểm y tế năm 2008 (sửa đổi, bổ sung năm 2014)": the years name further laws. */
  static @Nullable Mention amending(Flow flow, Mention law) {
    if (!isLaw(law)) {
      return null;
    }
    var words =
        LawTitles.AMENDED
            .matcher(flow.key)
            .region(law.behind(), Math.min(flow.length(), law.behind() + 60));
    if (!words.lookingAt()) {
      return null;
    }
    return Mention.titled(
        words.start(1),
        words.end(1),
        "luat",
        new PartialDate(words.group(2)),
        "Quốc hội",
        "law-amending",
        0.7);
  }
}
