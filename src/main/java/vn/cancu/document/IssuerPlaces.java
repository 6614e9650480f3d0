package vn.cancu.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase.Found;
import vn.cancu.document.Issuers.Issuer;
import vn.cancu.document.Provinces.Province;

/** The level and the place behind a body's name: "tỉnh Thanh Hóa", "xã Nga An, huyện Nga Sơn". */
final class IssuerPlaces {
  private static final int MOST_NAME_WORDS = 5;

  private IssuerPlaces() {}

  /** A department: its province in the words, with or without "tỉnh", else the citing one's. */
  static Found department(
      String text, String key, Issuer issuer, int end, @Nullable String citing) {
    var named = province(text, key, end);
    if (named != null) {
      return new Found(issuer.name() + " " + named.province().fullName(), named.end());
    }
    int behind = skipUnit(key, end, " tỉnh");
    return new Found(Issuers.complete(issuer, citing), behind);
  }

  /** An office of a district or commune: its unit in the words, else the citing one's. */
  static Found office(String text, String key, Issuer issuer, int end, @Nullable String citing) {
    var named = level(text, key, issuer, end, citing);
    if (named != null && named.end() > end) {
      return named;
    }
    var name = Issuers.complete(issuer, citing);
    return new Found(name == null ? ofTown(issuer, citing) : name, end);
  }

  /** "Phòng Quản lý đô thị" in a paper of a town that is no city under the centre. */
  private static @Nullable String ofTown(Issuer issuer, @Nullable String citing) {
    var town = IssuerPlace.lower(citing, "thành phố");
    return town == null || !IssuerPlace.isLower(town) ? null : issuer.name() + " " + town;
  }

  /** A body of any level; null for a class of bodies ("UBND các huyện", "UBND cấp tỉnh"). */
  static @Nullable Found level(
      String text, String key, Issuer issuer, int end, @Nullable String citing) {
    if (key.startsWith(" các ", end) || key.startsWith(" cấp ", end)) {
      return null;
    }
    var named = province(text, key, end);
    if (named != null) {
      return new Found(issuer.name() + " " + named.province().fullName(), named.end());
    }
    var place = IssuerPlace.of(citing);
    if (Phrases.standsAt(key, end, " tỉnh") || IssuerPlace.isWornProvince(key, end)) {
      var name = place == null ? null : issuer.name() + " " + place.province().fullName();
      return new Found(name, end + " tỉnh".length());
    }
    var lower = lowerUnit(text, key, end);
    if (lower != null) {
      return new Found(issuer.name() + lower.name(), lower.end());
    }
    for (var unit : IssuerPlace.LOWER_UNITS) {
      if (Phrases.standsAt(key, end, " " + unit)) {
        var home = IssuerPlace.lower(citing, unit);
        return new Found(home == null ? null : issuer.name() + " " + home, end + 1 + unit.length());
      }
    }
    for (var city : new String[] {" thành phố", " tp.", " tp"}) {
      if (Phrases.standsAt(key, end, city)) {
        var home = IssuerPlace.city(place, citing);
        return new Found(home == null ? null : issuer.name() + " " + home, end + city.length());
      }
    }
    return new Found(Issuers.complete(issuer, citing), end);
  }

  /** "Tỉnh ủy Thanh Hóa", "Huyện ủy Nga Sơn", "Thanh tra tỉnh Nam Định". */
  static Found committee(String text, String key, Issuer issuer, int end, @Nullable String citing) {
    var province = end < key.length() && key.charAt(end) == ' ' ? Provinces.at(key, end + 1) : null;
    if (province != null && isCapital(text, end + 1)) {
      return new Found(issuer.name() + " " + province.province().name(), province.end());
    }
    if (!issuer.name().endsWith("ỉnh ủy")
        && !issuer.name().endsWith("ỉnh đoàn")
        && !issuer.name().endsWith("Thành ủy")
        && !issuer.kind().equals("province")) {
      var own = key.startsWith(" ", end) ? OwnBodies.own(text, key, end + 1, citing) : null;
      if (own != null) {
        return new Found(issuer.name() + " " + own.name(), own.end());
      }
      var office = end < key.length() ? Issuers.at(key, end + 1) : null;
      if (office != null && office.issuer().kind().equals("so") && isCapital(text, end + 1)) {
        var of = department(text, key, office.issuer(), office.end(), citing);
        return new Found(of.name() == null ? null : issuer.name() + " " + of.name(), of.end());
      }
      int proper = office == null ? properName(text, end) : end;
      if (Phrases.standsAt(key, end, " khối") || Phrases.standsAt(key, end, " các cơ quan")) {
        proper = BodyEnds.of(text, key, end);
      }
      if (proper > end) {
        var home = IssuerPlace.of(citing);
        var place =
            home != null && key.startsWith(" tỉnh", proper - " tỉnh".length())
                ? " " + home.province().name()
                : "";
        return new Found(
            issuer.name() + Spelling.oldStyle(text.substring(end, proper)) + place, proper);
      }
      var unit = lowerUnit(text, key, end);
      if (unit != null) {
        return new Found(issuer.name() + unit.name(), unit.end());
      }
      var body =
          end < key.length() && key.charAt(end) == ' '
              ? IssuerPhrase.read(text, key, end + 1, citing)
              : null;
      return body == null
          ? ownCommittee(key, issuer, end, citing)
          : new Found(body.name() == null ? null : issuer.name() + " " + body.name(), body.end());
    }
    var place = IssuerPlace.of(citing);
    if (issuer.name().endsWith("Thành ủy")) {
      return new Found(place == null ? null : issuer.name() + " " + place.province().name(), end);
    }
    return new Found(Issuers.complete(issuer, citing), end);
  }

  /** "Huyện ủy" in a paper of that huyện, "Đảng ủy xã" in one of that xã. */
  private static Found ownCommittee(String key, Issuer issuer, int end, @Nullable String citing) {
    for (var unit : IssuerPlace.LOWER_UNITS) {
      boolean named = Phrases.standsAt(key, end, " " + unit);
      if (!named && !unit.equals(unitOf(issuer))) {
        continue;
      }
      var home = IssuerPlace.lower(citing, unit);
      int comma = home == null ? -1 : home.indexOf(", ");
      var place = home == null || comma < 0 ? home : home.substring(0, comma);
      var name =
          place == null
              ? null
              : issuer.name() + " " + (named ? place : place.substring(unit.length() + 1));
      return new Found(name, named ? end + 1 + unit.length() : end);
    }
    var own = citing == null ? "" : Home.name(citing);
    return new Found(own.startsWith(issuer.name() + " ") ? own : null, end);
  }

  /** "huyện" of a "Huyện ủy" and of its "Ủy ban Kiểm tra Huyện ủy"; null for other committees. */
  private static @Nullable String unitOf(Issuer issuer) {
    for (var committee : COMMITTEES.entrySet()) {
      if (issuer.name().endsWith(committee.getKey())) {
        return committee.getValue();
      }
    }
    return null;
  }

  /** "Huyện ủy Thạch Hà" for the HU of a paper of that huyện; null for other committees. */
  static @Nullable String committeeOf(Issuer issuer, @Nullable String citing) {
    for (var committee : COMMITTEES.entrySet()) {
      if (issuer.name().endsWith(committee.getKey())) {
        var home = IssuerPlace.lower(citing, committee.getValue());
        return home == null
            ? null
            : issuer.name()
                + home.replaceFirst(", .*", "").substring(committee.getValue().length());
      }
    }
    return null;
  }

  private static final Map<String, String> COMMITTEES =
      Map.of(
          "Huyện ủy",
          "huyện",
          "Quận ủy",
          "quận",
          "Thị ủy",
          "thị xã",
          "Huyện đoàn",
          "huyện",
          "Quận đoàn",
          "quận");

  /** A province named here, after "tỉnh" or "thành phố" or without; a town is none. */
  private static Provinces.@Nullable Found province(String text, String key, int end) {
    for (var unit : new String[] {" tỉnh ", " thành phố ", " tp. ", " tp.", " tp ", " "}) {
      if (!key.startsWith(unit, end)) {
        continue;
      }
      int at = end + unit.length();
      var found = Provinces.at(key, at);
      if (found == null || !isCapital(text, at)) {
        continue;
      }
      if (unit.equals(" ")) {
        return found;
      }
      var kind = unit.equals(" tỉnh ") ? "tỉnh" : "thành phố";
      Province province = Provinces.byNameAndKind(found.province(), kind);
      return province.kind().equals(kind) ? new Provinces.Found(province, found.end()) : null;
    }
    return null;
  }

  private record Unit(String name, int end) {}

  private static @Nullable Unit lowerUnit(String text, String key, int end) {
    for (var unit : IssuerPlace.LOWER_UNITS) {
      if (Phrases.standsAt(key, end, " " + unit)) {
        return lower(text, key, end, " " + unit);
      }
    }
    for (var unit : new String[] {" thành phố", " tp.", " tp"}) {
      if (Phrases.standsAt(key, end, unit)
          && properName(text, end + unit.length()) > end + unit.length()) {
        return lower(text, key, end, unit);
      }
    }
    return null;
  }

  private static @Nullable Unit lower(String text, String key, int end, String unit) {
    int at = end + unit.length();
    int proper = properName(text, at);
    if (proper == at) {
      return null;
    }
    var word = unit.startsWith(" tp") ? " thành phố" : unit.equals(" tx.") ? " thị xã" : unit;
    var own = Spelling.oldStyle(text.substring(at, proper)).strip();
    // "Quận 3", "Phường 7": a name of a word and a number is written with a capital
    var capital = " " + Character.toUpperCase(word.charAt(1)) + word.substring(2);
    var name = (Character.isDigit(own.charAt(0)) ? capital : word) + " " + own;
    for (var next : new String[] {", ", " "}) {
      if (key.startsWith(next, proper)) {
        int above = proper + next.length() - 1;
        var province = province(text, key, above);
        if (province != null && !(next.equals(" ") && key.charAt(above + 1) != 't')) {
          return new Unit(name + ", " + province.province().fullName(), province.end());
        }
        var unitAbove = next.equals(", ") ? lowerUnit(text, key, above) : null;
        if (unitAbove != null) {
          return new Unit(name + "," + unitAbove.name(), unitAbove.end());
        }
      }
    }
    return new Unit(name, proper);
  }

  private static int skipUnit(String key, int end, String unit) {
    return Phrases.standsAt(key, end, unit) ? end + unit.length() : end;
  }

  /** Behind a run of capitalised words or numbers; from itself where there is none. */
  static int properName(String text, int from) {
    int end = from;
    for (int words = 0; words < MOST_NAME_WORDS; words++) {
      // "phường Xuân Hương - Đà Lạt", as units of 2025 are named
      boolean joined = words > 0 && text.startsWith(" - ", end);
      int at = end + (joined ? 3 : end < text.length() && text.charAt(end) == ' ' ? 1 : 0);
      if (at >= text.length()
          || !(Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)))
          || (Character.isDigit(text.charAt(at)) && words > 0)) {
        break;
      }
      var word = Phrases.word(text, at);
      if (at + word.length() < text.length() && text.charAt(at + word.length()) == '/') {
        break;
      }
      boolean shouts =
          words > 0
              && word.length() > 1
              && Capitals.only(word)
              && !Capitals.only(text.substring(from, end));
      if (shouts) {
        break; // "huyện Chư Prông / CHỦ TỊCH …": the next line
      }
      end = apostrophe(text, at + word.length());
    }
    return end;
  }

  /** Behind the rest of a word such as "M'gar" or "H’leo". */
  static int apostrophe(String text, int end) {
    boolean goesOn =
        end + 1 < text.length()
            && "'’ʼ".indexOf(text.charAt(end)) >= 0
            && Character.isLetter(text.charAt(end + 1));
    return goesOn ? end + 1 + Phrases.word(text, end + 1).length() : end;
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }
}
