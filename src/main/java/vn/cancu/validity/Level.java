package vn.cancu.validity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Provinces;

/**
 * At which level of government a body stands, as readers look for it: Hiến pháp 2013, Luật Tổ chức
 * chính quyền địa phương; districts until 30/6/2025 (Nghị quyết 203/2025/QH15).
 */
public enum Level {
  CENTRE("trung-uong"),
  MINISTRY("bo-nganh"),
  PROVINCE("tinh"),
  DEPARTMENT("so-nganh"),
  DISTRICT("huyen"),
  COMMUNE("xa"),
  /** Party committees of every level, Mặt trận and mass organisations. */
  PARTY("dang-doan-the"),
  /** Hospitals, schools, companies and others whose name tells no level. */
  OTHER("don-vi");

  /**
   * "Ban Tổ chức Tỉnh ủy" is the Party's; "Hội đồng", "Đoàn kiểm tra" and "Đoàn đại biểu" are not.
   */
  private static final Pattern POLITICAL =
      Pattern.compile(
          "(?:.*-)?(?:tinh|thanh|huyen|quan|thi)-uy(?:-.*)?|(?:.*-)?dang-(?:uy|bo)-.*|(?:.*-)?mat-tran-to-quoc-.*"
              + "|(?:tong-)?lien-doan-lao-dong.*|cong-doan-.*|(?:trung-uong-|tinh-|thanh-|huyen-|quan-)?doan-(?:thanh-nien|tnc)-.*"
              + "|(?:trung-uong-)?hoi-(?:nong-dan|lien-hiep|cuu-chien-binh|chu-thap-do|nguoi-cao-tuoi|luat-gia|nha-bao)-.*");

  private static final Pattern OF_CENTRE =
      Pattern.compile(
          "(?:tong-cuc|cuc|vu|vien-kiem-sat-nhan-dan-toi-cao|toa-an-nhan-dan-toi-cao)-.*");
  private static final Pattern OF_COMMUNE =
      Pattern.compile("(?:(?<!thị )xã|[Pp]hường|thị trấn|đặc khu)(?= [\\p{Lu}\\d])");

  private final String slug;

  Level(String slug) {
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }

  /** The level of an issuer's full name; of several that issued together, the first one's. */
  public static @Nullable Level of(@Nullable String issuer) {
    if (issuer == null) {
      return null;
    }
    var first = Rank.parts(issuer).findFirst().orElse(issuer);
    var slug = String.valueOf(IssuerSlug.of(first));
    var rank = Rank.of(first);
    if (rank != null && rank.party() || POLITICAL.matcher(slug).matches()) {
      return PARTY;
    }
    return rank == null ? byName(first, slug) : byRank(rank.level());
  }

  private static Level byRank(int level) {
    if (level < Rank.MINISTRY) {
      return CENTRE;
    }
    if (level == Rank.MINISTRY) {
      return MINISTRY;
    }
    if (level < Rank.DEPARTMENT) {
      return PROVINCE;
    }
    if (level == Rank.DEPARTMENT) {
      return DEPARTMENT;
    }
    return level < Rank.COMMUNE ? DISTRICT : COMMUNE;
  }

  /** A body that has no place in the order of who may end whose documents. */
  private static Level byName(String issuer, String slug) {
    if (OF_COMMUNE.matcher(issuer).find()) {
      return COMMUNE;
    }
    var province = Provinces.of(issuer);
    if (province == null && issuer.contains(" thành phố ")) {
      return DISTRICT; // a city that is no province's equal
    }
    if (province != null && issuer.contains(province.fullName())) {
      return DEPARTMENT;
    }
    return OF_CENTRE.matcher(slug).matches() ? MINISTRY : OTHER;
  }
}
