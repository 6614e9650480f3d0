package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;
import vn.cancu.document.Provinces;
import vn.cancu.document.Symbols;

/** The words that say whose document is meant, in the positions they take around a citation. */
final class Attribution {
  /** Whether several bodies may be named: those of a joint document, or of the Party's centre. */
  enum Joint {
    NONE,
    BODIES,
    PARTY;

    static Joint of(String symbol) {
      if (Symbols.joint(symbol)) {
        return BODIES;
      }
      return symbol.endsWith("/TW") ? PARTY : NONE;
    }
  }

  private static final int FARTHEST = 160;
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_PERSON = 4;
  private static final Pattern LOCAL_PARTY =
      Pattern.compile("(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy ");
  private static final String OF = " của ";
  private static final String AT = "tại ";
  private static final String ON = "ở ";
  private static final String[] LIST_FOLLOWS = {
    " sau đây", " sau", " dưới đây", " như sau", " bao gồm", " gồm", " gồm có"
  };

  /** Behind the name of a province that is no more. */
  private static final String[] FORMER = {
    " (cũ)", " cũ", " (trước đây)", " trước đây", " (trước sắp xếp)", " (trước hợp nhất)"
  };

  private final Flow flow;
  private final @Nullable String citing;
  private final NamedBody named;
  private final JointBodies together;

  Attribution(Flow flow, Citations.Citing document) {
    this.flow = flow;
    this.citing = document.home();
    this.named = new NamedBody(flow, document, citing);
    this.together = new JointBodies(flow, named);
  }

  /** The body that completes what the citing document names. */
  @Nullable String citing() {
    return citing;
  }

  /**
   * Directly behind: "… ngày D của X". With a comma before "của" and "tại" behind X the issuer is
   * that of the next citation ("…, của Chủ tịch UBND tỉnh tại Văn bản …").
   *
   * @param alone whether no issuer stands before: else one behind a comma is not this citation's
   */
  IssuerPhrase.@Nullable Found after(int end, boolean alone, Joint joint) {
    int at = end;
    boolean comma = at < flow.length() && flow.text.charAt(at) == ',';
    if (comma && !alone) {
      return null;
    }
    at += comma ? 1 : 0;
    if (flow.key.startsWith(" ", at)) {
      at++;
    }
    if (joint == Joint.BODIES && together.parties(at) instanceof IssuerPhrase.Found parties) {
      return parties;
    }
    boolean of = Phrases.standsWorn(flow.key, at, "của");
    if (!of && !Phrases.standsAt(flow.key, at, "do")) {
      return null;
    }
    at += of ? "của ".length() : "do ".length();
    var found = together.read(at, joint, citing);
    if (found == null || (!of && !issues(found.end()))) {
      return null;
    }
    if (joint == Joint.PARTY && found.name() != null && LOCAL_PARTY.matcher(found.name()).find()) {
      return null; // "Chương trình hành động thực hiện Nghị quyết 26-NQ/TW của Huyện ủy"
    }
    found = joint == Joint.NONE ? found : together.joint(found, joint);
    boolean next = comma && Phrases.standsAt(flow.key, found.end(), " tại");
    return next ? null : found;
  }

  private boolean issues(int end) {
    return flow.key.startsWith(" ban hành", end) || flow.key.startsWith(" ký", end);
  }

  /**
   * Before: "(chỉ đạo) của X tại <citation>". Who proposes does so for the body: "đề nghị của Giám
   * đốc Sở Nội vụ tại Tờ trình …" is a paper of the Sở Nội vụ, "giao Sở Nội vụ tại Quyết định
   * 5/QĐ-UBND" is none.
   *
   * @param symbol of the citation
   */
  IssuerPhrase.@Nullable Found before(int start, String symbol) {
    int at = start;
    for (var many : new String[] {"các ", "những "}) {
      if (Phrases.endsAt(flow.key, at, many)) {
        at -= many.length();
      }
    }
    var in = Phrases.endsAt(flow.key, at, AT) ? AT : Phrases.endsAt(flow.key, at, ON) ? ON : null;
    if (in == null || at < 5 || Character.isUpperCase(flow.text.charAt(at - in.length()))) {
      return null; // a new sentence: "Kính gửi: UBND tỉnh / Tại Kết luận …"
    }
    int end = at - in.length() - 1;
    var body = endingAt(end);
    body = body == null ? signing(end) : body;
    int speaker = body == null ? -1 : Proposing.speakerTo(flow, body.from());
    if (body != null && speaker >= 0) {
      return Proposing.bears(body.found(), symbol) ? body.found() : found(endingAt(speaker));
    }
    return body == null || Proposing.isContradicted(flow, body.from(), body.found(), symbol)
        ? null
        : Proposing.before(flow, body.from())
            ? IssuerPhrase.withoutOffice(body.found())
            : body.found();
  }

  /** "Phó Chủ tịch UBND tỉnh Nguyễn Văn A tại …": an office and the name of its holder. */
  private @Nullable Ending signing(int end) {
    int at = end;
    for (int words = 1; words <= LONGEST_PERSON; words++) {
      int word = Phrases.last(flow.text, " ", at - 1, at - 12);
      if (word < 1 || !Character.isUpperCase(flow.text.charAt(word + 1))) {
        return null;
      }
      at = word;
      var body = words < 2 ? null : endingAt(at);
      boolean office =
          body != null && !IssuerPhrase.withoutOffice(body.found()).equals(body.found());
      if (office) {
        return body;
      }
    }
    return null;
  }

  /** "Sở Tài chính (Công văn số 8812/…)": the body right before the bracket. */
  IssuerPhrase.@Nullable Found bracketed(int start) {
    int at = start;
    for (var word : new String[] {"có ", "đã ", "tại ", "theo "}) {
      at -= Phrases.endsAt(flow.key, at, word) ? word.length() : 0;
    }
    var body = flow.key.startsWith(" (", at - 2) ? endingAt(at - 2) : null;
    return body == null
        ? null
        : Proposing.before(flow, body.from())
            ? IssuerPhrase.withoutOffice(body.found())
            : body.found();
  }

  /** "câu hỏi của UBND huyện A (Công văn số …)": the body whose it is, right before the bracket. */
  IssuerPhrase.@Nullable Found asked(int start) {
    var body = flow.key.startsWith(" (", start - 2) ? endingAt(start - 2) : null;
    boolean of =
        body != null
            && (Phrases.endsAt(flow.key, body.from(), "của ")
                || flow.key.startsWith(" và ", body.from() - " và ".length())
                || flow.key.startsWith("), ", body.from() - "), ".length()));
    return of ? found(body) : null;
  }

  /** "UBND huyện đã chỉ đạo tại <citation>": the body that ends where its doing begins. */
  IssuerPhrase.@Nullable Found doing(int end) {
    return found(endingAt(end));
  }

  /** "tỉnh Lâm Đồng: <citation>", "tỉnh Lâm Đồng tại …": the place whose paper it is, or null. */
  @Nullable String placeBefore(int start) {
    boolean at = Phrases.endsAt(flow.key, start, "tại ");
    int end = at ? start - " tại ".length() : start - 2;
    if (end < 1 || (!at && flow.text.charAt(end) != ':' && !flow.key.startsWith(" (", end))) {
      return null;
    }
    for (var unit : new String[] {"tỉnh ", "thành phố ", "tp. "}) {
      int from = Phrases.last(flow.key, unit, end, Math.max(0, end - 30));
      if (from >= 0 && Phrases.endsAt(flow.key, from + unit.length(), unit)) {
        var place = flow.text.substring(from, end);
        return Provinces.byName(place) == null ? null : place;
      }
    }
    return null;
  }

  /** "các Nghị quyết của Hội đồng nhân dân tỉnh Quảng Nam sau đây:": whose the list is. */
  IssuerPhrase.@Nullable Found heading(int colon) {
    int end = headingEnd(colon);
    int of = betweenTypeAndNumber(end);
    return of < 0 || TypeWords.before(flow.key, of) == null ? null : read(of + OF.length());
  }

  private int headingEnd(int colon) {
    int end = before(colon, LIST_FOLLOWS);
    return before(end, FORMER);
  }

  /** The place before the first of the words that end there, or the place itself. */
  private int before(int end, String... words) {
    for (var word : words) {
      if (flow.key.startsWith(word, end - word.length())) {
        return end - word.length();
      }
    }
    return end;
  }

  /** "Quyết định của Bộ Chính trị số 31-QĐ/TW": the place of "của", or -1. */
  int betweenTypeAndNumber(int end) {
    int from = Math.max(0, end - FARTHEST);
    for (int at = Phrases.last(flow.key, OF, end, from); at >= from; ) {
      var found = read(at + OF.length());
      if (found != null && found.end() == end) {
        return at;
      }
      at = Phrases.last(flow.key, OF, at - 1, from);
    }
    return -1;
  }

  /**
   * @param from first letter of the body's office or name
   */
  private record Ending(int from, IssuerPhrase.Found found) {}

  private static IssuerPhrase.@Nullable Found found(@Nullable Ending ending) {
    return ending == null ? null : ending.found();
  }

  /** The issuer named by words that end here, after "của", "ý kiến", "đề nghị" or nothing. */
  private @Nullable Ending endingAt(int end) {
    int at = end;
    Ending longest = null;
    for (int words = 0; words < MOST_WORDS && at > 0 && end - at < FARTHEST; words++) {
      at--;
      while (at > 0 && " (".indexOf(flow.text.charAt(at - 1)) < 0) {
        at--;
      }
      char c = flow.text.charAt(at);
      if (Character.isUpperCase(c) || flow.key.startsWith("phòng ", at)) {
        var found = read(at);
        found = found == null ? null : upTo(at, found, end);
        if (found != null && found.end() == end) {
          longest = new Ending(at, found);
        }
      }
      if (flow.key.startsWith("của ", at) && longest != null) {
        break;
      }
      boolean opens = at > 0 && flow.text.charAt(at - 1) == '(';
      if (opens || ";.".indexOf(at < 2 ? ' ' : flow.text.charAt(at - 2)) >= 0) {
        break;
      }
    }
    return longest;
  }

  /** "Ban Chỉ đạo Trung ương về phòng, chống thiên tai": its work is part of such a name. */
  private IssuerPhrase.Found upTo(int from, IssuerPhrase.Found found, int end) {
    boolean committee =
        found.name() != null
            && found.end() < end
            && flow.key.startsWith(" về ", found.end())
            && (flow.key.startsWith("ban chỉ đạo", from)
                || flow.key.startsWith("ban chỉ huy", from)
                || flow.key.startsWith("ủy ban quốc gia", from));
    return committee
        ? new IssuerPhrase.Found(found.name() + flow.text.substring(found.end(), end), end)
        : found;
  }

  IssuerPhrase.@Nullable Found read(int at) {
    return named.read(at);
  }
}
