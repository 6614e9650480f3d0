package vn.cancu.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provinces.Province;

/**
 * The issuing body's part of a key. An office stands for its body, since numbers run per body: "Chủ
 * tịch Ủy ban nhân dân tỉnh Thanh Hóa" and "Ủy ban nhân dân tỉnh Thanh Hóa" share one register. The
 * Thủ tướng and the Chủ tịch nước are issuers of their own.
 */
public final class IssuerSlug {
  /** The register of Ban Chấp hành Trung ương, Bộ Chính trị and Ban Bí thư, whose symbol is TW. */
  static final String CENTRAL_PARTY = "trung-uong-dang";

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:quyen-|pho-)*(?:bo-truong-chu-nhiem|chu-tich|giam-doc|tong-giam-doc|bo-truong|thong-doc|tong-thanh-tra|chanh-an"
              + "|vien-truong|bi-thu|hieu-truong|tong-cuc-truong|chi-cuc-truong|cuc-truong|truong-phong|truong-ban|chu-nhiem)-"
              + "(?=(?:uy-ban|hoi-dong|so|bo|ngan-hang|thanh-tra|toa-an|vien|tinh-uy|thanh-uy|huyen-uy|quan-uy|thi-uy|dang-uy"
              + "|van-phong|cuc|tong-cuc|chi-cuc|ban|phong|truong|benh-vien|trung-tam|hoc-vien|dai-hoc|kho-bac|bao-hiem"
              + "|tong-cong-ty|cong-ty|tap-doan)-)");
  private static final Pattern HEAD_OF =
      Pattern.compile("^(?:pho-)?(?:chanh-(?=van-phong-|thanh-tra-)|tong-(?=kiem-toan-nha-nuoc))");
  private static final Pattern CENTRE =
      Pattern.compile(
          "bo-chinh-tri|ban-bi-thu(?:-(?!trung-uong-doan).*)?|ban-chap-hanh-trung-uong(?:-(?:dang|khoa)(?:-.*)?)?");
  private static final Pattern YOUTH =
      Pattern.compile(
          "(?:(?:ban-(?:bi-thu|thuong-vu|chap-hanh))-)?trung-uong-doan(?:-thanh-nien-cong-san-ho-chi-minh)?");
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "^(?:ban-thuong-vu|thuong-truc|ban-chap-hanh)-(?=(?:tinh|thanh|huyen|quan|thi|dang)-uy-)");
  private static final Pattern PARTY_BRANCH =
      Pattern.compile("^(?:ban-chap-hanh-)?dang-bo-(tinh|thanh-pho|huyen|quan|thi-xa)-");

  private IssuerSlug() {}

  /**
   * Slug of the issuer of a document held, with its province where the issuer is of a district or
   * commune and does not name it: "ubnd-huyen-krong-nang-tinh-dak-lak".
   */
  public static @Nullable String of(DocumentRecord document) {
    return of(document.issuer(), Home.province(document));
  }

  static @Nullable String of(@Nullable String issuer, @Nullable Province home) {
    var slug = of(issuer);
    return issuer == null
            || home == null
            || !IssuerPlace.isLower(issuer)
            || Provinces.of(issuer) != null
        ? slug
        : slug + "-" + Folding.slug(home.fullName());
  }

  /**
   * Under which slugs documents of the body with this name are held: of a district or commune whose
   * name tells no province, those of its namesakes everywhere. A slug stands for itself alone.
   */
  public static List<String> held(String issuer) {
    return Stream.concat(
            Stream.ofNullable(of(issuer)),
            IssuerPlace.isLower(issuer)
                ? Provinces.all().stream().map(home -> String.valueOf(of(issuer, home)))
                : Stream.empty())
        .distinct()
        .toList();
  }

  /**
   * The issuer's full name with the province that only its slug tells: "Ủy ban nhân dân huyện Krông
   * Năng, tỉnh Đắk Lắk".
   */
  public static String withProvince(String issuer, String slug) {
    if (Provinces.of(issuer) != null) {
      return issuer;
    }
    return Provinces.all().stream()
        .map(Province::fullName)
        .filter(province -> slug.endsWith("-" + Folding.slug(province)))
        .findFirst()
        .map(province -> issuer + ", " + province)
        .orElse(issuer);
  }

  /** Slug of the body behind an issuer's full name: "ubnd-tinh-thanh-hoa"; null for null. */
  public static @Nullable String of(@Nullable String issuer) {
    return issuer == null ? null : KEPT.of(issuer);
  }

  private static final Kept<String> KEPT = new Kept<>(IssuerSlug::read);

  private static String read(String issuer) {
    return without(HEAD_OF, without(OFFICE, Folding.slug(issuer)))
        .replace("uy-ban-nhan-dan", "ubnd")
        .replace("hoi-dong-nhan-dan", "hdnd");
  }

  private static String without(Pattern head, String slug) {
    var found = head.matcher(slug);
    return found.lookingAt() ? slug.substring(found.end()) : slug;
  }

  /**
   * The register that the body with this slug takes its numbers from; null for null. The organs of
   * one Party committee share one run of numbers for each type of document (Hướng dẫn 36-HD/VPTW of
   * 2018): Ban Thường vụ and Ban Chấp hành of a Tỉnh ủy with the Tỉnh ủy, Bộ Chính trị and Ban Bí
   * thư with Ban Chấp hành Trung ương.
   */
  public static @Nullable String register(@Nullable String slug) {
    if (slug == null) {
      return null;
    }
    if (CENTRE.matcher(slug).matches()) {
      return CENTRAL_PARTY;
    }
    if (YOUTH.matcher(slug).matches()) {
      return "trung-uong-doan";
    }
    var committee = COMMITTEE.matcher(slug).replaceFirst("");
    var branch = PARTY_BRANCH.matcher(committee);
    return branch.find()
        ? branch.replaceFirst(
            switch (branch.group(1)) {
              case "thanh-pho" -> "thanh-uy-";
              case "thi-xa" -> "thi-uy-";
              default -> "$1-uy-";
            })
        : committee;
  }
}
