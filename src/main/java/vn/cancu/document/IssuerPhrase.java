package vn.cancu.document;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers.Issuer;

/**
 * Reads the words that name an issuer, from their first word: an office before it ("Chủ tịch"), the
 * body, its level and its place. Never guesses a province: without one in the words it takes the
 * citing issuer's.
 */
public final class IssuerPhrase {
  /**
   * @param name full name; null where the words name a body whose place nobody tells
   * @param end behind its last letter
   */
  public record Found(@Nullable String name, int end) {}

  private static final int DEEPEST_OFFICE = 3;

  private IssuerPhrase() {}

  /**
   * The issuer named at this place, or null.
   *
   * @param key of the same text, by {@link Spelling#key}
   */
  public static @Nullable Found read(
      String text, String key, int from, @Nullable String citingIssuer) {
    return read(text, key, from, citingIssuer, DEEPEST_OFFICE);
  }

  private static @Nullable Found read(
      String text, String key, int from, @Nullable String citing, int offices) {
    var named = Issuers.at(key, from);
    if (named != null && !isName(text, from, named.end())) {
      named = null;
    }
    if (named == null && from < text.length() && Character.isUpperCase(text.charAt(from))) {
      named = Issuers.wornAt(key, from);
    }
    if (named != null) {
      var found = place(text, key, named.issuer(), named.end(), citing);
      if (found != null) {
        return found;
      }
    }
    if (offices > 0) {
      var office = Offices.wornAt(key, from);
      int end = office == null ? from : from + office.key().length();
      var body = office == null ? null : officeOf(text, key, office.name(), end, citing, offices);
      if (body != null) {
        return body;
      }
    }
    return OtherBodies.read(text, key, from, citing);
  }

  /** A code is printed in capitals: "ThU" is a Thị ủy, "Thu" is none. */
  private static boolean isName(String text, int from, int end) {
    int capitals = 0;
    for (int at = from; at < end; at++) {
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals > 1 || text.indexOf(' ', from + 1, end) > 0;
  }

  private static @Nullable Found officeOf(
      String text, String key, String office, int end, @Nullable String citing, int offices) {
    if (end + 1 >= key.length() || key.charAt(end) != ' ') {
      return null;
    }
    var own = OwnBodies.own(text, key, end + 1, citing);
    var other = read(text, key, end + 1, citing, offices - 1);
    var body = own == null || other != null && other.end() > own.end() ? other : own;
    if (body != null) {
      var name = body.name() == null ? null : asPrinted(text, office, end) + " " + body.name();
      return new Found(name, body.end());
    }
    if (!Offices.headsRoom(office)) {
      return null;
    }
    var room = OtherBodies.room(text, key, end - office.length() + office.indexOf(' ') + 1, citing);
    return room == null || room.name() == null
        ? room
        : new Found(Offices.ofRoom(asPrinted(text, office, end), room.name()), room.end());
  }

  /** Offices that are written with a small second word, or without. */
  private static String asPrinted(String text, String office, int end) {
    return office.equals("Ban cán sự đảng") || office.equals("Trưởng Đoàn")
        ? office.charAt(0) + text.substring(end - office.length() + 1, end)
        : office;
  }

  /** The body itself where the words name the person at its head; else as it is. */
  public static Found withoutOffice(Found found) {
    return found.name() == null ? found : new Found(Offices.withoutHead(found.name()), found.end());
  }

  /** "tỉnh", "huyện" of the citing body with its name; null where nothing tells it. */
  public static @Nullable String unit(String level, @Nullable String citingIssuer) {
    var province = Provinces.of(citingIssuer);
    if (level.equals("tỉnh")) {
      return province == null ? null : province.fullName();
    }
    var unit = IssuerPlace.lower(citingIssuer, level);
    return unit == null ? null : unit.replaceFirst(", .*", "");
  }

  /** "Ban Chấp hành Trung ương" of the Party, or of the "Hội Nông dân Việt Nam" named behind. */
  private static Found organ(String text, String key, Issuer issuer, int end) {
    boolean other =
        issuer.name().endsWith("Trung ương")
            && Phrases.standsAt(key, end, " hội")
            && !Phrases.standsAt(key, end, " hội nghị")
            && Character.isUpperCase(text.charAt(end + 1));
    var body = other ? OtherBodies.read(text, key, end + 1, null) : null;
    if (other && body == null) {
      int at = end + " hội".length();
      return new Found(issuer.name() + text.substring(end, at), at);
    }
    return body == null
        ? new Found(issuer.name(), term(key, end))
        : new Found(issuer.name() + " " + body.name(), body.end());
  }

  /** Behind "khóa XII", which a Party body's name may carry. */
  private static int term(String key, int end) {
    for (var word : new String[] {" khóa ", " (khóa "}) {
      if (key.startsWith(word, end)) {
        int at = end + word.length();
        while (at < key.length() && "ivx".indexOf(key.charAt(at)) >= 0) {
          at++;
        }
        if (at > end + word.length()) {
          boolean closed = word.contains("(") && at < key.length() && key.charAt(at) == ')';
          return closed ? at + 1 : at;
        }
      }
    }
    return end;
  }

  /** "Kiểm toán nhà nước khu vực XI": an office of a central body, named by its number. */
  private static Found region(String text, String key, String name, int end) {
    if (!Phrases.standsAt(key, end, REGION)) {
      return new Found(name, end);
    }
    var number = Phrases.word(text, end + REGION.length() + 1);
    int behind = end + REGION.length() + 1 + number.length();
    return number.matches("[IVX]{1,5}|\\d{1,2}")
        ? new Found(name + text.substring(end, behind), behind)
        : new Found(name, end);
  }

  private static final String REGION = " khu vực";

  /** The State Audit wrote itself "Nhà nước" by its law of 2005 and "nhà nước" by that of 2015. */
  private static String printed(String text, String name, int end) {
    int from = end - name.length();
    boolean audit = name.endsWith("iểm toán nhà nước") && from >= 0;
    var words = audit ? text.substring(from, end) : name;
    return audit
            && words.startsWith("Nhà nước", name.length() - "nhà nước".length())
            && words.equalsIgnoreCase(name)
        ? name.substring(0, name.length() - "nhà nước".length()) + "Nhà nước"
        : name;
  }

  private static @Nullable Found place(
      String text, String key, Issuer issuer, int end, @Nullable String citing) {
    return switch (issuer.kind()) {
      case "central", "ministry" -> region(text, key, printed(text, issuer.name(), end), end);
      case "party" -> organ(text, key, issuer, end);
      case "so" -> IssuerPlaces.department(text, key, issuer, end, citing);
      case "district" -> IssuerPlaces.office(text, key, issuer, end, citing);
      case "local" -> IssuerPlaces.level(text, key, issuer, end, citing);
      case "province", "committee" -> IssuerPlaces.committee(text, key, issuer, end, citing);
      default -> null;
    };
  }
}
