package vn.cancu.validity;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Successors;

/**
 * Where a body stands: Hiến pháp 2013 and Luật Tổ chức chính quyền địa phương for the State, Điều
 * lệ Đảng for the Party. The two don't end each other's documents.
 *
 * @param level 1 the highest
 * @param province slug of the province's committee of today; null for central bodies
 */
record Rank(boolean party, int level, @Nullable String province) {
  private static final Pattern JOINT =
      Pattern.compile(
          ", (?=Bộ |Ủy ban |Tòa án |Viện |Ngân hàng |Thanh tra |Chính phủ|Đoàn |Tổng |Sở |Công an |Ban |Hội )");
  private static final Pattern OF_DISTRICT =
      Pattern.compile("(?:huyện|[Qq]uận|[Tt]hị xã)(?= [\\p{Lu}\\d])");
  private static final Pattern OF_PROVINCE = Pattern.compile(", (?:tỉnh|[Tt]hành phố) ");
  private static final List<List<String>> CENTRE =
      List.of(
          List.of("Quốc hội"),
          List.of("Ủy ban Thường vụ Quốc hội", "Hội đồng Nhà nước"),
          List.of("Chủ tịch nước"),
          List.of("Chính phủ", "Hội đồng Bộ trưởng"),
          List.of("Thủ tướng Chính phủ"));
  static final int MINISTRY = 6;

  /** Kinds of the bodies that stand alone, by their slugs. */
  private static final Map<String, String> KINDS =
      Issuers.all().stream()
          .filter(body -> List.of("central", "ministry", "party").contains(body.kind()))
          .collect(
              Collectors.toMap(
                  body -> String.valueOf(IssuerSlug.of(body.name())),
                  Issuers.Issuer::kind,
                  (first, second) -> first));

  private static final List<String> PROVINCE = List.of("Hội đồng nhân dân", "Ủy ban nhân dân");

  /** Beginnings of the slugs of the bodies that each province has. */
  private static final List<String> DEPARTMENTS =
      Issuers.all().stream()
          .filter(body -> body.kind().equals("so") || body.kind().equals("province"))
          .map(body -> IssuerSlug.of(body.name().replace(" tỉnh", "")) + "-")
          .toList();

  private static final int COUNCIL = 7;
  static final int DEPARTMENT = 9;
  static final int DISTRICT = 10;
  static final int COMMUNE = 13;

  /** Null where the body's place in the order is not known. */
  static @Nullable Rank of(String issuer) {
    var slug = String.valueOf(IssuerSlug.of(issuer));
    if ("trung-uong-dang".equals(IssuerSlug.register(slug))) {
      return new Rank(true, 1, null);
    }
    for (int level = 0; level < CENTRE.size(); level++) {
      if (CENTRE.get(level).stream().anyMatch(name -> slug.equals(IssuerSlug.of(name)))) {
        return new Rank(false, level + 1, null);
      }
    }
    var kind = KINDS.get(slug);
    return kind == null
        ? local(issuer, slug)
        : kind.equals("party") ? new Rank(true, 2, null) : new Rank(false, MINISTRY, null);
  }

  private static @Nullable Rank local(String issuer, String slug) {
    var province = Provinces.of(issuer);
    var place =
        province == null
            ? null
            : IssuerSlug.of(Successors.today("Ủy ban nhân dân " + province.fullName()));
    if (slug.matches("(?:tinh|thanh)-uy-.*")) {
      return new Rank(true, 3, place);
    }
    if (slug.matches(".*-(?:tinh|thanh)-uy-.*")) {
      return new Rank(true, 4, place);
    }
    if (slug.matches("(?:huyen|quan|thi)-uy-.*")) {
      return new Rank(true, 5, place);
    }
    if (slug.startsWith("dang-uy-")) {
      return new Rank(true, 6, place);
    }
    boolean district = isOfDistrict(issuer) || place != null && isTown(issuer);
    int authority = slug.startsWith("hdnd-") ? 0 : slug.startsWith("ubnd-") ? 1 : 2;
    if (slug.matches("(?:hdnd|ubnd)-(?:xa|phuong|thi-tran|dac-khu)-.*")) {
      return new Rank(false, COMMUNE + authority, place);
    }
    if (district) {
      return new Rank(false, DISTRICT + authority, place);
    }
    if (place == null) {
      return null;
    }
    if (PROVINCE.stream()
        .anyMatch(body -> slug.equals(IssuerSlug.of(body + " " + fullName(issuer))))) {
      return new Rank(false, COUNCIL + authority, place);
    }
    return DEPARTMENTS.stream().anyMatch(slug::startsWith)
        ? new Rank(false, DEPARTMENT, place)
        : null;
  }

  private static String fullName(String issuer) {
    var province = Provinces.of(issuer);
    return province == null ? "" : province.fullName();
  }

  /** "Ủy ban nhân dân thành phố Vinh, tỉnh Nghệ An": a city of a province. */
  private static boolean isTown(String issuer) {
    return issuer.contains(" thành phố ") && OF_PROVINCE.matcher(issuer).find();
  }

  static boolean isOfDistrict(String issuer) {
    return OF_DISTRICT.matcher(issuer).find();
  }

  /** A local body whose province nobody tells. */
  boolean isSomewhere() {
    return province == null && (party ? level > 2 : level > MINISTRY);
  }

  boolean isAbove(Rank other) {
    boolean reaches = province == null || province.equals(other.province);
    return party == other.party && level < other.level && reaches;
  }

  /** One body, or one that took the other's place, or a party to what several issued together. */
  static boolean sameBody(String one, String other) {
    return parts(one).anyMatch(a -> parts(other).anyMatch(b -> same(a, b)));
  }

  static Stream<String> parts(String issuer) {
    return JOINT.splitAsStream(issuer);
  }

  private static boolean same(String one, String other) {
    var a = IssuerSlug.register(IssuerSlug.of(one));
    var b = IssuerSlug.register(IssuerSlug.of(other));
    return String.valueOf(a).equals(b) || String.valueOf(today(one)).equals(today(other));
  }

  private static @Nullable String today(String issuer) {
    return IssuerSlug.register(IssuerSlug.of(Successors.today(issuer)));
  }
}
