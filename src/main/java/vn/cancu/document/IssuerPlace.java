package vn.cancu.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers.Issuer;
import vn.cancu.document.Provinces.Province;

/**
 * Where the citing body sits: what "UBND tỉnh" and "Sở Y tế" mean in its documents.
 *
 * @param local whether the body is of a district or a commune, where a bare UBND may be of any
 *     level
 */
record IssuerPlace(Province province, boolean local) {
  static final List<String> LOWER_UNITS =
      List.of("huyện", "quận", "thị xã", "tx.", "thị trấn", "xã", "phường", "đặc khu");

  /** The same as words within a name. */
  private static final List<String> WITHIN =
      LOWER_UNITS.stream().map(unit -> " " + unit + " ").toList();

  static @Nullable IssuerPlace of(@Nullable String citingIssuer) {
    return citingIssuer == null ? null : KEPT.of(citingIssuer);
  }

  private static final Kept<IssuerPlace> KEPT = new Kept<>(IssuerPlace::read);

  private static @Nullable IssuerPlace read(String citingIssuer) {
    var province = Provinces.of(citingIssuer);
    if (province == null) {
      return null;
    }
    var key = " " + Spelling.key(citingIssuer);
    return new IssuerPlace(province, namesLower(key));
  }

  /** Whether the name is that of a body of a district, a commune or a town of a province. */
  static boolean isLower(String issuer) {
    return Boolean.TRUE.equals(LOWER.of(issuer));
  }

  private static final Kept<Boolean> LOWER =
      new Kept<>(issuer -> namesLower(" " + Spelling.key(issuer)) || town(issuer));

  private static boolean namesLower(String key) {
    // neither "Lao động - Thương binh và Xã hội" nor "hợp tác xã Bình Minh" names a xã
    var name = key.replace(" xã hội", "").replace(" hợp tác xã ", " ");
    return WITHIN.stream().anyMatch(name::contains)
        || key.contains("huyện ủy ")
        || key.contains("huyện đoàn ")
        || key.contains("quận ủy ")
        || key.contains("thị ủy ");
  }

  /** "thành phố Quy Nhơn": a city that is no unit under the central government. */
  private static boolean town(String issuer) {
    if (!issuer.contains("thành phố ")) {
      return false;
    }
    var found = UNIT.matcher(issuer);
    while (found.find()) {
      if (found.group(1).equals("thành phố")) {
        return Provinces.byName(found.group(2).strip()) == null;
      }
    }
    return false;
  }

  /** Whether a district, a commune or a town of a province ends the name. */
  static boolean endsInLower(String name) {
    return UNIT.matcher(name).find() && isLower(name);
  }

  private static final Pattern UNIT =
      Pattern.compile(
          "(?<!\\p{L})(huyện|[Qq]uận|thị xã|thị trấn|(?<!tác )xã|[Pp]hường|đặc khu|thành phố)( (?:\\p{Lu}[\\p{L}'’-]*|\\d{1,2})"
              + "(?:(?: -)? \\p{Lu}[\\p{L}'’-]*){0,4}(?:, .*)?)$");

  /**
   * "huyện Krông Năng, tỉnh Đắk Lắk" in the name of a body there; null where it names no such unit.
   */
  static @Nullable String lower(@Nullable String citingIssuer, @Nullable String unit) {
    if (citingIssuer == null) {
      return null;
    }
    var above = Home.unitAbove(citingIssuer);
    boolean ofDistrict = unit == null && above != null && DISTRICT.matcher(above).lookingAt();
    var own = ofDistrict ? null : within(Home.name(citingIssuer), unit);
    return own == null && above != null ? within(above, unit) : own;
  }

  private static @Nullable String within(String name, @Nullable String unit) {
    var found = UNIT.matcher(ofCommittee(name));
    if (!found.find()) {
      return null;
    }
    do {
      boolean meant =
          unit == null
              ? !found.group(1).equals("thành phố")
              : found.group(1).equalsIgnoreCase(unit);
      if (meant) {
        return found.group();
      }
    } while (found.find(found.end(1)));
    return null;
  }

  /**
   * What "thành phố" means there: the city that a province is, else the town of Cao Lãnh itself.
   */
  static @Nullable String city(@Nullable IssuerPlace place, @Nullable String citing) {
    if (place != null && place.province.kind().equals("thành phố")) {
      return place.province.fullName();
    }
    var town = lower(citing, "thành phố");
    return town != null && isLower(town) ? town : null;
  }

  private static final Pattern DISTRICT = Pattern.compile("huyện |[Qq]uận |thị xã ");

  /** "Huyện ủy Mường La" sits in "huyện Mường La". */
  private static String ofCommittee(String name) {
    return name.replace("Huyện ủy ", "huyện ")
        .replace("Huyện đoàn ", "huyện ")
        .replace("Quận ủy ", "quận ")
        .replace("Thị ủy ", "thị xã ");
  }

  /** The body's full name here; null where the level is open or a lower committee is meant. */
  @Nullable String complete(Issuer issuer) {
    boolean city = province.kind().equals("thành phố");
    return switch (issuer.kind()) {
      case "so" -> issuer.name() + " " + province.fullName();
      case "local" -> local ? null : issuer.name() + " " + province.fullName();
      case "province" -> issuer.name().replace(" tỉnh", "") + " " + province.fullName();
      case "committee" ->
          issuer.name().endsWith("Tỉnh ủy") || issuer.name().endsWith("Tỉnh đoàn")
              ? (city ? issuer.name().replace("Tỉnh ", "Thành ") : issuer.name())
                  + " "
                  + province.name()
              : null;
      default -> issuer.name();
    };
  }

  /** "UBND tinh", "UBND tình": a scan lost the hook, but "tình hình" is another word. */
  static boolean isWornProvince(String key, int end) {
    return Phrases.standsWorn(key, end, " tỉnh")
        && !WORN_OTHERWISE.contains(Phrases.word(key, end + " tỉnh ".length()));
  }

  private static final Set<String> WORN_OTHERWISE =
      Set.of("hình", "trạng", "huống", "nguyện", "gọn", "giản", "thần", "tế", "cảm", "tiết");
}
