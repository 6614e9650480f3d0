package vn.cancu.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provinces.Province;

/**
 * Where a body sits whose name does not tell. A district or a commune calls itself "Ủy ban nhân dân
 * huyện Krông Năng"; the name stays so, and its province goes into its identity only.
 */
public final class Home {
  private static final String ADDED = " (";

  private Home() {}

  /**
   * The body that completes other names in a document: its issuer, with the province that the body
   * above it tells in brackets where the issuer is of a district or commune, or a central body that
   * writes about one province, and names none; that body itself where the issuer names no place at
   * all.
   *
   * @param above a body whose name tells the province; null where nothing does
   */
  public static @Nullable String of(@Nullable String issuer, @Nullable String above) {
    var province = Provinces.of(above);
    if (issuer == null || Provinces.of(issuer) != null) {
      return issuer == null ? above : issuer;
    }
    var unit = above == null ? null : IssuerPlace.lower(above, null);
    unit = unit == null || issuer.contains(unit) ? null : unit.replaceFirst(", .*", "");
    if (unit != null) {
      return issuer + ADDED + unit + (province == null ? "" : ", " + province.fullName()) + ")";
    }
    return province == null
        ? issuer
        : IssuerPlace.isLower(issuer) || Issuers.isCentral(issuer)
            ? issuer + ADDED + province.fullName() + ")"
            : above;
  }

  /** "huyện Tân Lạc" of a home "Ủy ban nhân dân xã Phú Cường (huyện Tân Lạc, tỉnh Hòa Bình)". */
  static @Nullable String unitAbove(String home) {
    int added = added(home);
    if (added < 0) {
      return null;
    }
    var above = home.substring(added + ADDED.length(), home.length() - 1);
    int comma = above.indexOf(", ");
    var unit = comma < 0 ? above : above.substring(0, comma);
    return IssuerPlace.isLower(unit) ? unit : null;
  }

  /** Whether the name is that of a body of a district, a commune or a town of a province. */
  public static boolean isLower(String name) {
    return IssuerPlace.isLower(name);
  }

  /**
   * A name as printed, in its two parts.
   *
   * @param province null where the name tells none behind a lower unit
   */
  public record Parted(String name, @Nullable Province province) {}

  /**
   * "Tòa án nhân dân huyện Thạch Hà tỉnh Hà Tĩnh": a lower unit goes by its own name, and its
   * province, the last that is printed, apart.
   */
  public static Parted part(String printed) {
    var found = OF_PROVINCE.matcher(printed);
    var province = found.matches() ? Provinces.byName(found.group(2)) : null;
    return province != null && IssuerPlace.endsInLower(found.group(1))
        ? new Parted(found.group(1), province)
        : new Parted(printed, null);
  }

  private static final Pattern OF_PROVINCE =
      Pattern.compile("(.{3,120}[^ ,-])(?:,| -)? (?:[Tt]ỉnh|[Tt]hành phố) ([^,]{2,30})");

  /** The name without the province that {@link #of} added to it. */
  static String name(String home) {
    int added = added(home);
    return added < 0 ? home : home.substring(0, added);
  }

  private static int added(String home) {
    int added = home.endsWith(")") ? home.lastIndexOf(ADDED) : -1;
    boolean place =
        added >= 0
            && (Provinces.of(home.substring(added)) != null
                || IssuerPlace.isLower(home.substring(added + ADDED.length(), home.length() - 1)));
    return place ? added : -1;
  }

  /**
   * The province that keeps the lower bodies of a document apart from others of the same name: its
   * issuer's, that of the body above, of its place, or the one that all local bodies it cites
   * share; null where nothing tells or where the issuer is a central body.
   */
  static @Nullable Province province(DocumentRecord document) {
    var issuer = document.issuer();
    for (var body : new String[] {issuer, document.parent()}) {
      var province = Provinces.of(body);
      if (province != null) {
        return province;
      }
    }
    if (issuer == null || !IssuerPlace.isLower(issuer)) {
      return null;
    }
    var place = document.place();
    var printed = place == null || issuer.endsWith(" " + place) ? null : Provinces.byName(place);
    return printed == null ? cited(document) : printed;
  }

  private static @Nullable Province cited(DocumentRecord document) {
    Province only = null;
    for (var citation : document.citations()) {
      var province = Provinces.of(citation.issuer());
      if (province != null && only != null && !only.name().equals(province.name())) {
        return null;
      }
      only = province == null ? only : province;
    }
    return only;
  }
}
