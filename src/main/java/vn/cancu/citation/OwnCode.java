package vn.cancu.citation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Home;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Symbols;

/** Codes in symbols that the citing body and the one above it use for themselves. */
final class OwnCode {
  private OwnCode() {}

  /**
   * "21/QC-TCT" in a paper of a Tổng công ty is no paper of the Tổng cục Thuế; "KBNN" in one of a
   * kho bạc that calls itself otherwise is the Kho bạc Nhà nước above it.
   */
  static @Nullable String of(String symbol, Citations.Citing citing, List<Mention> found) {
    var code = Symbols.body(symbol);
    var own = citing.symbol() == null ? null : Symbols.body(citing.symbol());
    var issuer = citing.issuer();
    if (issuer != null && isCouncils(issuer, symbol, citing.symbol())) {
      return issuer;
    }
    var councils = issuer == null ? null : besideCouncil(issuer, symbol);
    if (councils != null) {
      return councils;
    }
    if (issuer != null && isCentralsToo(issuer, symbol, citing.symbol())) {
      return OwnName.whole(issuer);
    }
    var above = issuer == null ? null : ofCommitteeAbove(issuer, symbol, citing.parent(), found);
    if (above != null) {
      return above;
    }
    var within = issuer == null ? null : within(issuer, symbol, citing.symbol());
    if (within != null) {
      return within;
    }
    if (code == null || issuer == null || code.length() < 2) {
      return null;
    }
    var treasury = issuer.startsWith(TREASURY) ? null : treasury(code, citing.home());
    if (treasury != null) {
      return treasury;
    }
    var known = Symbols.bodyName(symbol);
    for (var body : new String[] {OwnName.whole(issuer), citing.parent()}) {
      boolean whole = body != null && Abbreviated.isWhole(code, body);
      boolean other =
          body != null
              && known != null
              && !Issuers.isCentral(body)
              && !Symbols.normative(symbol)
              && !known.equals(citing.parent())
              && !body.startsWith(known);
      if ((whole && !code.equals(own))
          || (other && code.length() > 2 && Abbreviated.fits(symbol, body))) {
        return body;
      }
    }
    return null;
  }

  /**
   * "5/TTr-CTN" in the papers of a water company that all end in CTN is none of the Chủ tịch nước;
   * but a local office has the code of the central one it is a part of.
   */
  private static boolean isCentralsToo(String issuer, String symbol, @Nullable String own) {
    if (own == null) {
      return false;
    }
    var known = Symbols.bodyName(symbol);
    return known != null
        && known.equals(Symbols.bodyName(own))
        && Issuers.isCentral(known)
        && !Issuers.isCentral(issuer)
        && !issuer.startsWith(known);
  }

  /** What a Thường trực HĐND signs has the council's code; a Nghị quyết is the council's own. */
  private static boolean isCouncils(String issuer, String symbol, @Nullable String own) {
    boolean letter = "cong-van".equals(Symbols.type(symbol));
    return issuer.startsWith(STANDING + COUNCIL + " ")
        && COUNCIL.equals(Symbols.bodyName(symbol))
        && (letter ? symbol.equals(own) : !"nghi-quyet".equals(Symbols.type(symbol)));
  }

  /**
   * A council's papers name its own standing members and the committee it watches over by their
   * codes alone: "BC-UBND", "KH-TTHĐND" of the same district. So do those of a committee's office.
   */
  private static @Nullable String besideCouncil(String issuer, String symbol) {
    int at = issuer.startsWith(STANDING) ? STANDING.length() : 0;
    var name = Symbols.bodyName(symbol);
    if (COMMITTEE.equals(name) && issuer.startsWith(OFFICE + COMMITTEE + " ")) {
      return issuer.substring(OFFICE.length());
    }
    return name != null
            && issuer.startsWith(COUNCIL + " ", at)
            && (name.equals(COMMITTEE) || name.equals(STANDING + COUNCIL))
        ? name + issuer.substring(at + COUNCIL.length())
        : null;
  }

  /**
   * "55/QĐ-UBND" in a paper of a board or a room of a huyện: of the committee it is under, where
   * the words name that one, and no other, for another document of this type. The symbol alone
   * could as well be of the province's.
   */
  private static @Nullable String ofCommitteeAbove(
      String issuer, String symbol, @Nullable String parent, List<Mention> found) {
    if (parent == null
        || !parent.startsWith(COMMITTEE + " ")
        || issuer.startsWith(COMMITTEE)
        || !Home.isLower(parent)
        || !COMMITTEE.equals(Symbols.bodyName(symbol))
        || Symbols.normative(symbol)
        || "cong-van".equals(Symbols.type(symbol))) {
      return null;
    }
    var type = Symbols.typeCode(symbol);
    boolean named = false;
    for (var mention : found) {
      boolean alike =
          mention.words() != null
              && mention.symbol() != null
              && type.equals(Symbols.typeCode(mention.symbol()))
              && COMMITTEE.equals(Symbols.bodyName(mention.symbol()));
      if (alike && !isOf(parent, mention.words())) {
        return null;
      }
      named |= alike;
    }
    return named ? parent : null;
  }

  private static boolean isOf(String committee, @Nullable String words) {
    return committee.equals(words) || (CHAIR + committee).equals(words);
  }

  /**
   * Organs whose code stands alone in the papers of the body they are of: the "KH-TTr" of a UBND
   * huyện, the "NQ-HĐTV" of a company; and "TTr-SYT", where the Thanh tra Sở signs under it itself.
   */
  private static @Nullable String within(String issuer, String symbol, @Nullable String own) {
    var named = Symbols.bodyName(symbol);
    if (named != null && symbol.equals(own)) {
      return issuer.startsWith(INSPECTORS + named) || issuer.startsWith(OFFICE + named)
          ? issuer
          : null;
    }
    var body = OwnName.whole(issuer);
    var code = Symbols.typeCode(symbol).isEmpty() ? null : Symbols.body(symbol);
    if ("ttr".equals(code)) {
      int place = body.indexOf(COMMITTEE + " ");
      return body.startsWith("Sở ")
          ? INSPECTORS + body
          : place < 0 || COMMUNE.matcher(body).find()
              ? null
              : INSPECTORS + body.substring(place + COMMITTEE.length() + 1);
    }
    var board = code == null ? null : BOARDS.get(code);
    return board == null || !COMPANY.matcher(body).lookingAt()
        ? null
        : board + OwnName.withoutBranch(body);
  }

  /** "KBNA-KSC" in a paper of Nghệ An: the treasury's letters and those of the province. */
  private static @Nullable String treasury(String code, @Nullable String home) {
    var province = code.startsWith(TREASURY_CODE) ? Provinces.of(home) : null;
    var place = province == null ? "" : province.name();
    return province != null && Abbreviated.isWhole(code, "K B " + place) ? TREASURY + place : null;
  }

  private static final String TREASURY_CODE = "kb";
  private static final String TREASURY = "Kho bạc Nhà nước ";
  private static final String INSPECTORS = "Thanh tra ";
  private static final Pattern COMMUNE =
      Pattern.compile("(?<!thị) xã | (?:phường|thị trấn|đặc khu) ");
  private static final Pattern COMPANY =
      Pattern.compile("Tổng công ty |Công ty |Tập đoàn |Ngân hàng ");
  private static final Map<String, String> BOARDS =
      Map.of("hdtv", "Hội đồng thành viên ", "hdqt", "Hội đồng quản trị ");
  private static final String COUNCIL = "Hội đồng nhân dân";
  private static final String COMMITTEE = "Ủy ban nhân dân";
  private static final String CHAIR = "Chủ tịch ";
  private static final String OFFICE = "Văn phòng ";
  private static final String STANDING = "Thường trực ";
}
