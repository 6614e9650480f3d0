package vn.cancu.description;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Districts;
import vn.cancu.document.Home;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Symbols;

/**
 * The body that issued the document: as its head prints it, else what the letter calls itself with
 * the province it shows to be its own, else nobody.
 *
 * @param home a body whose name tells the province where the issuer's does not; completes what the
 *     document names
 * @param inferredFrom what told, where the head did not; null where it did
 */
record OwnIssuer(
    @Nullable String name,
    @Nullable String parent,
    @Nullable String home,
    @Nullable String inferredFrom) {
  private static final OwnIssuer NOBODY = new OwnIssuer(null, null, null, null);

  static OwnIssuer read(Layout layout, Register register, String text) {
    if (register.titled()) {
      var bySymbol =
          register.symbol() == null
              ? null
              : Issuers.ofSymbol(register.symbol(), register.attribution());
      boolean joint = register.symbol() != null && Symbols.joint(register.symbol());
      var name =
          register.attribution() == null || joint && bySymbol != null
              ? bySymbol
              : register.attribution();
      return new OwnIssuer(name, null, null, null);
    }
    var annexed = register.symbol() == null ? AnnexHead.issuer(layout) : null;
    if (annexed != null) {
      return new OwnIssuer(annexed, null, null, "quyết định ban hành kèm theo");
    }
    var printed = IssuerLines.read(layout, register);
    if (printed.issuer() != null && printed.placeKnown()) {
      var own = Home.part(printed.issuer());
      var home =
          own.province() == null
              ? home(printed, layout, register, text)
              : under(printed.parent(), "Ủy ban nhân dân " + own.province().fullName());
      var parent = printed.parent() == null ? above(own, register) : printed.parent();
      return new OwnIssuer(own.name(), parent, home, null);
    }
    return inferred(printed, layout, register, text);
  }

  /**
   * The committee above that of a commune which names its district and province, or its province
   * alone once there were no districts: the key of the paper takes its province from there.
   */
  private static @Nullable String above(Home.Parted own, Register register) {
    var province = own.province();
    if (province == null || !OF_COMMUNE.matcher(own.name()).lookingAt()) {
      return null;
    }
    int district = own.name().indexOf(", ");
    if (district > 0) {
      return COMMITTEE + own.name().substring(district + 2) + ", " + province.fullName();
    }
    var date = register.date();
    return date != null && date.iso().compareTo(TWO_LEVELS) >= 0
        ? COMMITTEE + province.fullName()
        : null;
  }

  private static final String COMMITTEE = "Ủy ban nhân dân ";

  private static final Pattern OF_COMMUNE =
      Pattern.compile("Ủy ban nhân dân (?:xã|[Pp]hường|thị trấn|đặc khu) ");

  /** Since that day no district stands between commune and province. */
  private static final String TWO_LEVELS = "2025-07-01";

  /** The body that tells the province of an issuer of a district, a school, a hospital. */
  private static @Nullable String home(
      IssuerLines printed, Layout layout, Register register, String text) {
    var issuer = String.valueOf(printed.issuer());
    if (Provinces.of(issuer) != null || issuer.contains(", ")) {
      return printed.parent();
    }
    if (Issuers.isCentral(issuer)) {
      var about = SelfNames.about(text, register.date());
      return about == null ? printed.parent() : about;
    }
    var place = register.place();
    if (Provinces.of(printed.parent()) != null || Issuers.isCentral(printed.parent())) {
      var seat = ELSEWHERE.matcher(issuer).lookingAt() ? IssuerLines.hint(place) : null;
      return seat == null || seat.endsWith(CAPITAL) ? printed.parent() : seat;
    }
    boolean own = place != null && issuer.endsWith(" " + place);
    var placed = own ? null : IssuerLines.hint(place);
    var province = placed == null ? SelfNames.province(text, register.date()) : placed;
    province = province == null ? addressed(layout, register) : province;
    province = province == null ? Districts.seat(issuer, register.date()) : province;
    province = province == null ? Districts.seat(printed.parent(), register.date()) : province;
    var district =
        province == null && COMMUNE.matcher(issuer).find() ? SelfNames.district(text) : null;
    var seat = Districts.seat(district, register.date());
    if (seat != null) {
      return under(district, seat);
    }
    return province == null ? printed.parent() : under(printed.parent(), province);
  }

  /** "Ủy ban nhân dân huyện Tân Lạc, tỉnh Hòa Bình": the unit above stays with its province. */
  private static String under(@Nullable String parent, String province) {
    var of = Provinces.of(province);
    return parent != null && of != null && Home.isLower(parent)
        ? Home.part(parent).name() + ", " + of.fullName()
        : province;
  }

  /** Offices of ministries that may sit in a province: its UBND is "UBND tỉnh" in their papers. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "Bệnh viện|Trường|Đại học|Công ty|Viện|Trung tâm|Chi cục|Kho bạc|Thuế|Cảng vụ");

  private static final String CAPITAL = "Hà Nội";

  private static final Pattern COMMUNE =
      Pattern.compile(" (?:(?<!thị )xã|phường|thị trấn) [\\p{Lu}\\d]");

  /** The one province whose bodies a district or a school writes to. */
  private static @Nullable String addressed(Layout layout, Register register) {
    var own = new TreeSet<String>();
    for (var body : Addressees.recipients(layout)) {
      var province = Provinces.of(Issuers.canonical(body, null));
      if (province != null && Provinces.lasts(province, register.date())) {
        own.add(province.fullName());
      }
    }
    return own.size() == 1 ? "Ủy ban nhân dân " + own.first() : null;
  }

  /** "Các phòng thuộc Sở Y tế" are written to, and Sở Y tế is not. */
  private static final Pattern UNDER = Pattern.compile(" (?:trực thuộc|thuộc|của) ");

  private static OwnIssuer inferred(
      IssuerLines printed, Layout layout, Register register, String text) {
    var province = IssuerLines.hint(register.place());
    String evidence = "địa danh";
    if (province == null) {
      province = SelfNames.province(text, register.date());
      evidence = "tên tỉnh trong nội dung";
    }
    if (province == null) {
      province = OwnProvince.told(layout, text, register.date(), SelfNames.speaker(text));
      evidence = "nơi gửi, nơi nhận";
    }
    String name = null;
    var authority = printed.issuer() == null ? AuthorityLine.issuer(layout) : null;
    if (printed.issuer() != null) {
      name = Issuers.canonical(printed.issuer(), province);
    } else if (authority != null) {
      name = Issuers.canonical(authority, province);
      evidence = "dòng thẩm quyền ban hành";
    } else if (register.symbol() != null) {
      name = Issuers.ofSymbol(register.symbol(), province);
      evidence = "ký hiệu và " + evidence;
    }
    if (name == null) {
      var speaker =
          register.attribution() == null ? SelfNames.speaker(text) : register.attribution();
      var addressed =
          Addressees.recipients(layout).stream()
              .map(body -> UNDER.split(body, 2)[0])
              .collect(Collectors.joining(";"));
      name =
          speaker == null || addressed.contains(speaker)
              ? null
              : SelfNames.whole(speaker, province);
      evidence = "cách tự xưng và " + evidence;
    }
    if (name == null || IssuerLines.needsPlace(name)) {
      return NOBODY;
    }
    var parent = printed.parent() == null ? IssuerLines.byRank(name) : printed.parent();
    return new OwnIssuer(name, parent, parent == null ? province : parent, evidence);
  }
}
