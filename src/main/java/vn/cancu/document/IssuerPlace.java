package vn.cancu.document;

import java.util.List;
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

  static @Nullable IssuerPlace of(@Nullable String citingIssuer) {
    var province = Provinces.of(citingIssuer);
    if (citingIssuer == null || province == null) {
      return null;
    }
    var key = " " + Spelling.key(citingIssuer);
    boolean local =
        LOWER_UNITS.stream().anyMatch(unit -> key.contains(" " + unit + " "))
            || key.contains("huyện ủy");
    return new IssuerPlace(province, local);
  }

  /** The body's full name here; null where the level is open or a lower committee is meant. */
  @Nullable String complete(Issuer issuer) {
    boolean city = province.kind().equals("thành phố");
    return switch (issuer.kind()) {
      case "so" -> issuer.name() + " " + province.fullName();
      case "local" -> local ? null : issuer.name() + " " + province.fullName();
      case "province" ->
          issuer.name().replace(" tỉnh", city ? " thành phố" : " tỉnh") + " " + province.name();
      case "committee" ->
          issuer.name().endsWith("Tỉnh ủy")
              ? issuer.name().replace("Tỉnh ủy", city ? "Thành ủy" : "Tỉnh ủy")
                  + " "
                  + province.name()
              : null;
      default -> issuer.name();
    };
  }
}
