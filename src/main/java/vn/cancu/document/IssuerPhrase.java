package vn.cancu.document;

import java.util.List;
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

  private static final List<String> OFFICES =
      List.of(
          "quyền chủ tịch",
          "phó chủ tịch",
          "chủ tịch",
          "phó giám đốc",
          "quyền giám đốc",
          "giám đốc",
          "bộ trưởng - chủ nhiệm",
          "bộ trưởng, chủ nhiệm",
          "bộ trưởng",
          "bộ truởng",
          "thứ trưởng",
          "thống đốc",
          "tổng thanh tra",
          "chánh án",
          "viện trưởng",
          "tổng kiểm toán",
          "tổng cục trưởng",
          "cục trưởng",
          "chi cục trưởng",
          "tổng giám đốc",
          "phó bí thư",
          "bí thư",
          "hiệu trưởng",
          "chánh văn phòng",
          "chánh thanh tra",
          "thường trực",
          "ban thường vụ",
          "ban chấp hành",
          "đoàn chủ tịch",
          "văn phòng",
          "chủ nhiệm",
          "trưởng ban",
          "lãnh đạo",
          "ban cán sự đảng",
          "đảng ủy",
          "trưởng phòng",
          "tư lệnh",
          "thanh tra",
          "đảng bộ");

  /** What a body calls itself and its parent in its own letters: "của Sở", "của trường". */
  private static final List<String> OWN_KINDS =
      List.of(
          "sở",
          "bộ",
          "trường",
          "phòng",
          "ban",
          "viện",
          "bệnh viện",
          "trung tâm",
          "cục",
          "chi cục",
          "tổng cục",
          "tổng công ty",
          "công ty",
          "tập đoàn",
          "học viện",
          "tòa án",
          "viện kiểm sát",
          "hội đồng quản lý quỹ",
          "kho bạc");

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
    if (named != null) {
      var found = place(text, key, named.issuer(), named.end(), citing);
      if (found != null) {
        return found;
      }
    }
    if (offices > 0) {
      for (var office : OFFICES) {
        if (Phrases.standsAt(key, from, office)) {
          var body = officeOf(text, key, from, from + office.length(), citing, offices);
          if (body != null) {
            return body;
          }
          break;
        }
      }
    }
    return OtherBodies.read(text, key, from, citing);
  }

  private static @Nullable Found officeOf(
      String text, String key, int from, int end, @Nullable String citing, int offices) {
    if (end + 1 >= key.length() || key.charAt(end) != ' ') {
      return null;
    }
    var own = ownBody(key, end + 1, citing);
    var body = own == null ? read(text, key, end + 1, citing, offices - 1) : own;
    if (body == null) {
      return null;
    }
    var office = key.substring(from, end).replace("truởng", "trưởng");
    if (office.startsWith("bộ trưởng") && office.length() > 10) {
      office = office.replace("chủ nhiệm", "Chủ nhiệm");
    }
    office = Character.toUpperCase(office.charAt(0)) + office.substring(1);
    return new Found(body.name() == null ? null : office + " " + body.name(), body.end());
  }

  /** "Giám đốc Sở" in a letter of that Sở, "Bộ trưởng" of that Bộ. */
  private static @Nullable Found ownBody(String key, int from, @Nullable String citing) {
    if (citing == null) {
      return null;
    }
    for (var kind : OWN_KINDS) {
      int end = from + kind.length();
      if (Phrases.standsAt(key, from, kind)
          && Issuers.at(key, from) == null
          && Spelling.key(citing).startsWith(kind + " ")) {
        return new Found(Home.name(citing), end);
      }
    }
    return null;
  }

  /** "… của Sở", "… của trường": the citing body itself, named by its kind alone; null if not. */
  public static @Nullable Found own(
      String text, String key, int from, @Nullable String citingIssuer) {
    var own = ownBody(key, from, citingIssuer);
    if (own == null) {
      return null;
    }
    int next = own.end() + 1;
    boolean nameFollows =
        next < text.length()
            && text.charAt(next - 1) == ' '
            && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
    return nameFollows ? null : own;
  }

  private static @Nullable Found place(
      String text, String key, Issuer issuer, int end, @Nullable String citing) {
    return switch (issuer.kind()) {
      case "central", "ministry" -> new Found(issuer.name(), end);
      case "party" -> new Found(issuer.name(), IssuerPlaces.term(key, end));
      case "so" -> IssuerPlaces.department(text, key, issuer, end, citing);
      case "district" -> IssuerPlaces.office(text, key, issuer, end, citing);
      case "local" -> IssuerPlaces.level(text, key, issuer, end, citing);
      case "province", "committee" -> IssuerPlaces.committee(text, key, issuer, end, citing);
      default -> null;
    };
  }
}
