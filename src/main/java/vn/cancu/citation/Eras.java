package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;

/**
 * What "Sở Nội vụ" and "UBND tỉnh" mean in a paper of a body that keeps the name of a province that
 * is no more ("Công ty Thủy lợi Tiền Giang" in September 2025): on and after the last day of that
 * province, a body of the one that took its place.
 *
 * @param today of the citing document, or null
 */
record Eras(Flow flow, @Nullable String home, @Nullable PartialDate today) {
  private static final int NEAR = 100;
  private static final Pattern OF_PROVINCE =
      Pattern.compile(
          "(?:(?:Giám đốc |Phó Giám đốc )?Sở |(?:Chủ tịch |Phó Chủ tịch |Văn phòng |Thường trực )?(?:Ủy ban|Hội đồng) nhân dân tỉnh |Ban Dân tộc tỉnh |Công an tỉnh |Thanh tra tỉnh ).*");

  @Nullable String whole(Mention mention, @Nullable String name) {
    if (name == null && isCouncilChairmans(mention)) {
      return "Chủ tịch Hội đồng Bộ trưởng";
    }
    if (name == null || home == null || today == null) {
      return name;
    }
    var own = Provinces.of(home);
    var day = mention.date() == null ? today : mention.date();
    if (own == null || Provinces.lasts(own, today) || Provinces.lasts(own, day)) {
      return name;
    }
    boolean ofOwn = name.endsWith(" " + own.fullName()) && OF_PROVINCE.matcher(name).matches();
    if (!ofOwn || isPrinted(mention, own.name())) {
      return name;
    }
    var later = Provinces.on(own, day);
    return name.substring(0, name.length() - own.fullName().length()) + later.fullName();
  }

  /**
   * "Quyết định số 276-CT": a Chủ tịch's decision from the days of the Council of Ministers, where
   * no words name a body. A "Chỉ thị 5-CT" says its type only, which every body has.
   */
  private boolean isCouncilChairmans(Mention mention) {
    var date = mention.date();
    return "CT".equals(mention.symbol())
        && "quyet-dinh".equals(mention.type())
        && !mention.attributed()
        && flow.key.substring(mention.start(), mention.end()).contains("-ct")
        && date != null
        && date.iso().compareTo("1981-07") >= 0
        && date.iso().compareTo("1992-10") < 0;
  }

  private boolean isPrinted(Mention mention, String province) {
    int from = Math.max(0, mention.start() - NEAR);
    return flow.key.substring(from, mention.behind()).contains(Spelling.key(province));
  }
}
