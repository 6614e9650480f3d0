package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;

/**
 * Issuer and parent from the left column of the head: the parent in capitals above, the issuer
 * below. "SỞ Y TẾ" alone is no identity: it takes its province from the parent or the place.
 */
record IssuerLines(@Nullable String issuer, @Nullable String parent, boolean placeKnown) {
  private static final Pattern FIRST =
      Pattern.compile(
          "^(?:ubnd|hđnd|ủy ban|hội đồng|sở|bộ|chính phủ|thủ tướng|quốc hội|chủ tịch nước|văn phòng|cục|tổng cục|chi cục|vụ|"
              + "ban|trung tâm|bệnh viện|trường|viện|công an|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|đảng đoàn|"
              + "chi bộ|phòng|thanh tra|tòa án|kho bạc|bảo hiểm|ngân hàng|tập đoàn|tổng công ty|công ty|đại học|học viện|"
              + "liên đoàn|công đoàn|hội|đoàn|trạm|quỹ|kiểm toán|hội liên hiệp|mặt trận|cơ quan|cụm|quân khu|liên bộ|bhxh)(?![\\p{L}])");
  private static final Pattern ON =
      Pattern.compile(
          "^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|và|việt nam|nhà nước|trung ương|nhân dân|tối cao)(?![\\p{L}])");
  private static final Pattern NAMES =
      Pattern.compile("^(?:chủ tịch|giám đốc|bộ trưởng|thủ trưởng)(?![\\p{L}])");

  static IssuerLines read(Layout layout, Register register) {
    var names = whole(names(layout, register));
    if (names.isEmpty()) {
      return new IssuerLines(null, null, false);
    }
    var parent = names.size() > 1 ? names.get(names.size() - 2) : null;
    var above = parent == null ? null : Issuers.canonical(parent, hint(register.place()));
    var placed = hint(register.place());
    var context = above != null && (placed == null || Provinces.of(above) != null) ? above : placed;
    var issuer = Issuers.canonical(names.getLast(), context);
    boolean known = !needsPlace(issuer);
    return new IssuerLines(issuer, above == null ? byRank(issuer) : above, known);
  }

  /** "VĂN PHÒNG" below "ỦY BAN NHÂN DÂN TỈNH …" is that committee's. */
  private static List<String> whole(List<String> names) {
    int last = names.size() - 1;
    if (last > 0 && Spelling.key(names.get(last)).equals("văn phòng")) {
      names.set(last, names.get(last) + " " + names.get(last - 1));
    }
    return names;
  }

  /** A department hangs under its province's committee, whether the head says so or not. */
  static @Nullable String byRank(@Nullable String issuer) {
    var province = Provinces.of(issuer);
    if (issuer == null || province == null || !issuer.startsWith("Sở ")) {
      return null;
    }
    return "Ủy ban nhân dân "
        + (issuer.endsWith("thành phố " + province.name())
            ? "thành phố " + province.name()
            : province.fullName());
  }

  private static boolean needsPlace(String issuer) {
    return (issuer.startsWith("Sở ")
            || issuer.startsWith("Ủy ban nhân dân")
            || issuer.startsWith("Hội đồng nhân dân"))
        && Provinces.of(issuer) == null;
  }

  /** A name that carries the province, for completing others; null where the place is none. */
  static @Nullable String hint(@Nullable String place) {
    var province = place == null ? null : Provinces.byName(place);
    return province == null ? null : "Ủy ban nhân dân " + province.fullName();
  }

  private static List<String> names(Layout layout, Register register) {
    int end = register.titled() ? 0 : layout.head.size();
    var names = new ArrayList<String>();
    boolean open = false;
    for (int i = 0; i < end; i++) {
      var line = layout.head.get(i);
      if (i == register.line()
          || Types.ofLine(line) != null
          || line.starts("v/v")
          || line.starts("số")) {
        if (!names.isEmpty()) {
          break;
        }
        continue;
      }
      var text = line.text().replaceAll("[\\s\\-_=.:,]+$", "");
      boolean capitals = Capitals.only(text);
      boolean body = FIRST.matcher(line.key()).find();
      if (text.length() > 120 || NAMES.matcher(line.key()).find()) {
        open = false;
      } else if (open && capitals && !body && !names.isEmpty()) {
        names.set(names.size() - 1, names.getLast() + " " + text);
      } else if (open && ON.matcher(line.key()).find() && !names.isEmpty()) {
        names.set(names.size() - 1, names.getLast() + " " + text);
      } else if (body && (capitals || mayBeName(line, layout)) && text.length() > 2) {
        names.add(text);
        open = true;
      } else {
        open = false;
      }
    }
    return names;
  }

  /** Old conversions lost the capitals of the head: a short line that a table knows whole. */
  private static boolean mayBeName(Line line, Layout layout) {
    return layout.headed
        && line.text().length() < 70
        && Character.isUpperCase(line.text().charAt(0))
        && !line.text().endsWith(";")
        && !line.text().contains(":");
  }
}
