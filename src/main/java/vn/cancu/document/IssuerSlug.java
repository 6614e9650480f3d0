package vn.cancu.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The issuing body's part of a key. An office stands for its body, since numbers run per body: "Chủ
 * tịch Ủy ban nhân dân tỉnh Thanh Hóa" and "Ủy ban nhân dân tỉnh Thanh Hóa" share one register. The
 * Thủ tướng is an issuer of his own.
 */
public final class IssuerSlug {
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:quyen-)?(?:pho-)?(?:chu-tich-(?=uy-ban|hoi-dong)|giam-doc-(?=so-)|bo-truong-(?=bo-)|thong-doc-(?=ngan-hang)"
              + "|tong-thanh-tra-(?=thanh-tra)|chanh-an-(?=toa-an)|vien-truong-(?=vien-)|bi-thu-(?=tinh-uy|thanh-uy)"
              + "|bo-truong-chu-nhiem-(?=van-phong|uy-ban))");

  private IssuerSlug() {}

  /** Slug of the body behind an issuer's full name: "ubnd-tinh-thanh-hoa"; null for null. */
  public static @Nullable String of(@Nullable String issuer) {
    if (issuer == null) {
      return null;
    }
    var slug = OFFICE.matcher(Folding.slug(issuer)).replaceFirst("");
    return slug.replace("uy-ban-nhan-dan", "ubnd").replace("hoi-dong-nhan-dan", "hdnd");
  }
}
