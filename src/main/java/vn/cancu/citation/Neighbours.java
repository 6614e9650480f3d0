package vn.cancu.citation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.FirstWords;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;
import vn.cancu.document.LastWords;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;
import vn.cancu.document.Symbols;

/** The body named near a citation, but not beside it: whose list, whose title, whose doing. */
final class Neighbours {
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_DOING = 100;

  private static final String DONE =
      "ban hành|có|gửi báo cáo|gửi|trình bày|đọc|hỏi|chỉ đạo|yêu cầu|đề nghị|kiến nghị|báo cáo"
          + "|trình|đồng ý|thống nhất|chấp thuận|thông báo|cho ý kiến|ý kiến|hướng dẫn|phê duyệt|kết luận|đề xuất|giao|đôn đốc"
          + "|xin|trả lời|giải trình|thẩm định|thẩm tra|nêu|phúc đáp|tổng hợp|hỏi|nhắc|nhắc nhở|cảnh báo|lưu ý|cho phép|xác nhận|công nhận|cam kết|khẳng định|phản ánh|sửa đổi, bổ sung|sửa đổi|thay thế|bãi bỏ|thu hồi|đã công bố";

  /** What a body does by a paper of its own, between its name and the paper. */
  private static final Pattern DOING =
      Pattern.compile(
          "(?: đã| vừa| cũng| từng) (?:"
              + DONE
              + "|công bố|ký|quyết định|quy định|giao nhiệm vụ)(?:,? [\\p{L}]{1,10}){1,8} tại |"
              + "(?: (?:đã|được|có|cũng|vừa|tiếp tục|mới|trước đây|trước đó)){0,3} (?:"
              + DONE
              + ")(?: chủ trương| bằng văn bản)?(?: \\(?tại| trong|(?<! nêu) ở| bằng)?(?: các)? \\(?");

  private static final FirstWords DOING_BEGINS =
      FirstWords.of(
          (" đã| vừa| từng| được| có| cũng| tiếp tục| mới| trước đây| trước đó|" + DONE)
              .replaceAll("\\| ?", "| "));

  private static final LastWords DOING_ENDS =
      LastWords.of(DONE + "|chủ trương|bằng văn bản|tại|trong|ở|bằng|các");

  private final Flow flow;
  private final Attribution attribution;

  Neighbours(Flow flow, Attribution attribution) {
    this.flow = flow;
    this.attribution = attribution;
  }

  /** The colon that a list begins behind, with at most the mark of an item between; -1 if none. */
  int colonBefore(int start) {
    int at = start - 1;
    int least = Math.max(0, start - 8);
    while (at >= least && flow.text.charAt(at) != ':') {
      char c = flow.text.charAt(at);
      boolean mark = " .)-+".indexOf(c) >= 0 || Character.isDigit(c);
      boolean letter = Character.isLetter(c) && at + 1 < start && flow.text.charAt(at + 1) == ')';
      if (!mark && !letter) {
        return -1;
      }
      at--;
    }
    return at >= least ? at : -1;
  }

  @Nullable String heading(int colon) {
    var found = attribution.heading(colon);
    return found == null ? null : found.name();
  }

  /** Whether no new sentence and no new article begins between two items. */
  boolean sameList(int from, int to) {
    if (to - from > LONGEST_TITLE) {
      return false;
    }
    for (int at = from + 1; at < to; at++) {
      if (flow.breaksAt(at) && flow.key.startsWith("điều ", at)) {
        return false;
      }
      boolean sentence =
          flow.text.charAt(at) == '.'
              && flow.key.startsWith(" ", at + 1)
              && at + 2 < to
              && !flow.breaksAt(at + 2)
              && !flow.breaksAt(at - 1)
              && Character.isUpperCase(flow.text.charAt(at + 2));
      if (sentence) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param next where the next citation begins
   * @param bySymbol the body that the symbol names with the citing body's place, or null
   * @param own whether the symbol is of the citing body's register
   */
  @Nullable String around(Mention mention, int next, @Nullable String bySymbol, boolean own) {
    var trailing = bySymbol == null ? null : trailing(mention, next, bySymbol);
    if (trailing != null) {
      return trailing;
    }
    var level = Levels.of(flow, mention, attribution.citing());
    if (level != null) {
      return level;
    }
    var place = attribution.placeBefore(mention.start());
    var there = place == null ? null : Issuers.ofSymbol(String.valueOf(mention.symbol()), place);
    if (there != null && !there.equals(bySymbol)) {
      return there;
    }
    var acting = bySymbol == null && !own ? acting(mention) : null;
    if (acting != null) {
      return acting;
    }
    var bracketed = bySymbol == null ? attribution.bracketed(mention.start()) : null;
    if (bracketed != null && bracketed.name() != null) {
      return bracketed.name();
    }
    var beside = bySymbol == null ? null : attribution.asked(mention.start());
    if (beside != null && beside.name() != null && fits(mention, beside.name(), bySymbol)) {
      return beside.name();
    }
    var doing = doing(mention, bySymbol);
    var doer = doing == null ? Doers.before(flow, attribution, mention.start()) : null;
    if (doer != null
        && doer.name() != null
        && !OwnName.isOpen(doer.name())
        && fits(mention, doer.name(), bySymbol)) {
      return doer.name();
    }
    return doing == null && bySymbol == null ? committee(mention) : doing;
  }

  /** "UBND tỉnh X xem lại giá nêu ở Quyết định 77/…-UBND": the one committee of the sentence. */
  private @Nullable String committee(Mention mention) {
    if (String.valueOf(attribution.citing()).contains(COMMITTEE) // whose bare papers are its own
        || !COMMITTEE.equals(Symbols.bodyName(String.valueOf(mention.symbol())))) {
      return null;
    }
    int from = Sentences.start(flow, mention.start());
    int end = mention.start();
    String only = null;
    for (var words : new String[] {"ubnd", "ủy ban nhân dân"}) {
      for (int at = flow.key.indexOf(words, from, end);
          at >= 0;
          at = flow.key.indexOf(words, at + 1, end)) {
        if (!Phrases.standsAt(flow.key, at, words) || Phrases.endsAt(flow.key, at, "-")) {
          continue;
        }
        var body = attribution.read(at);
        var name = body == null ? null : body.name();
        if (name == null || isAddressed(at) || only != null && !only.equals(name)) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  private boolean isAddressed(int body) {
    return ADDRESSED.stream().anyMatch(word -> Phrases.endsAt(flow.key, body, word));
  }

  /** Before a body that only hears of it: "làm việc với UBND huyện … về Quyết định số …". */
  private static final List<String> ADDRESSED = List.of("với ", "cho ", "gửi ", "đến ", "cùng ");

  private static final String COMMITTEE = "Ủy ban nhân dân";

  /** The issuer behind the title: "Công văn số 475/SYT-VP ngày … về … của Giám đốc Sở Y tế". */
  private @Nullable String trailing(Mention mention, int next, String bySymbol) {
    int end = titleEnd(mention.end(), next);
    int of = Phrases.last(flow.key, " của ", end, mention.end());
    var issuer = of < mention.end() ? null : attribution.read(of + " của ".length());
    return issuer != null
            && issuer.end() == end
            && issuer.name() != null
            && !holdsType(mention.end(), of)
            && String.valueOf(IssuerSlug.of(issuer.name())).equals(IssuerSlug.of(bySymbol))
        ? issuer.name()
        : null;
  }

  /**
   * "Tại Bản án số …, Tòa án nhân dân tỉnh X quyết định …": who acts by the paper has issued it.
   */
  private @Nullable String acting(Mention mention) {
    int from = mention.behind() + ", ".length();
    if (!Phrases.endsAt(flow.text, mention.start(), "Tại ")
        || !flow.key.startsWith(", ", mention.behind())
        || from >= flow.length()
        || !Character.isUpperCase(flow.text.charAt(from))) {
      return null;
    }
    var body = attribution.read(from);
    int verb = body == null ? flow.length() : body.end() + 1;
    boolean acts =
        verb < flow.length()
            && flow.text.charAt(verb - 1) == ' '
            && Character.isLowerCase(flow.text.charAt(verb))
            && !NOT_ACTING.contains(Phrases.word(flow.key, verb));
    return acts && body != null ? body.name() : null;
  }

  private static final Set<String> NOT_ACTING =
      Set.of("được", "bị", "phải", "có", "là", "và", "hoặc", "của", "cùng", "thuộc", "về");

  /** Who is said to have issued a paper of the committee's register. */
  private static final String CHAIRMAN = "Chủ tịch Ủy ban nhân dân ";

  /** "UBND huyện đã chỉ đạo tại Công văn số …": a body that the symbol may stand for. */
  private @Nullable String doing(Mention mention, @Nullable String bySymbol) {
    int last = mention.start() - (Phrases.endsAt(flow.key, mention.start(), "(") ? 2 : 1);
    if (last <= 0 || !DOING_ENDS.endAt(flow.key, last)) {
      return null;
    }
    int from = Math.max(0, mention.start() - LONGEST_DOING);
    var before = DOING.matcher(flow.key);
    while (DOING_BEGINS.find(before, flow.key, from, mention.start())) {
      if (before.end() == mention.start()) {
        var body = attribution.doing(before.start());
        var name = body == null ? null : body.name();
        boolean told =
            name == null
                || name.startsWith(CHAIRMAN)
                || bySymbol == null
                || Phrases.endsAt(flow.key, mention.start(), "tại ")
                || !String.valueOf(IssuerSlug.of(name)).equals(IssuerSlug.of(bySymbol));
        told &=
            name == null
                || bySymbol == null
                || !Issuers.isCentral(bySymbol)
                || name.startsWith(bySymbol + " ")
                || Conflicts.differ(name, bySymbol);
        return name != null && told && !OwnName.isOpen(name) && fits(mention, name, bySymbol)
            ? name
            : null;
      }
      from = before.start() + 1;
    }
    return null;
  }

  private static boolean fits(Mention mention, String name, @Nullable String bySymbol) {
    var symbol = String.valueOf(mention.symbol());
    var there = Issuers.ofSymbol(symbol, name);
    var coded = there == null ? bySymbol : there;
    return coded == null
        ? Abbreviated.fits(symbol, name)
            || name.replaceFirst("^Chủ tịch ", "").startsWith(Symbols.bodyName(symbol) + " ")
            || Abbreviated.fitsPlace(symbol, name)
            || Symbols.body(symbol) instanceof String code && Abbreviated.fitsField(code, name)
            || symbol.contains("TTr") && name.startsWith("Thanh tra ")
            || symbol.endsWith("/ĐU") && name.startsWith("Đảng ủy ")
            || symbol.endsWith("/BCSĐ") && Spelling.key(name).startsWith("ban cán sự đảng ")
            || name.startsWith(ROOM) && Abbreviated.fits(symbol, name.substring(ROOM.length()))
        : !Conflicts.differ(name, coded);
  }

  private static final String ROOM = "Phòng ";

  private int titleEnd(int from, int limit) {
    int most = Math.min(limit, from + LONGEST_TITLE);
    for (int at = from; at < most; at++) {
      char c = flow.text.charAt(at);
      if (";.(:".indexOf(c) >= 0 || flow.breaksAt(at)) {
        return at > from && flow.text.charAt(at - 1) == ' ' ? at - 1 : at;
      }
    }
    return most;
  }

  /** Whether a document is named inside the title: then the issuer behind it is that one's. */
  private boolean holdsType(int from, int end) {
    var title = flow.text.substring(from, Math.max(from, end));
    return DocumentTypes.all().stream().anyMatch(type -> title.contains(type.name()));
  }
}
