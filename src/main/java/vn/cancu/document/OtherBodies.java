package vn.cancu.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase.Found;

/**
 * Bodies that no table can list (hospitals, schools, công ty, cục, ban): known by their first word
 * printed with a capital; the name goes on to the first word that never belongs to one.
 */
final class OtherBodies {
  /** Kinds whose field is written with a capital, though papers of old print it small. */
  private static final Set<String> OFFICES =
      Set.of("tổng cục", "cục", "chi cục", "vụ", "trung tâm", "phòng");

  /** The work of a committee, and no room. */
  private static final String PREVENTING = "phòng, chống";

  private OtherBodies() {}

  static @Nullable Found read(String text, String key, int from, @Nullable String citing) {
    boolean capital = from < text.length() && Character.isUpperCase(text.charAt(from));
    var found = capital ? read(text, key, from) : null;
    return placed(found == null ? small(text, key, from) : found, citing);
  }

  /** "phòng Quản lý Mỹ phẩm", "khoa Dược": rooms whose kind is printed small, or "Khoa". */
  private static @Nullable Found small(String text, String key, int from) {
    for (var kind : SMALL) {
      int name = from + kind.length() + 1;
      if (Phrases.standsAt(key, from, kind)
          && name < text.length()
          && text.charAt(name - 1) == ' '
          && Character.isUpperCase(text.charAt(name))) {
        int end = BodyEnds.of(text, key, name - 1);
        var words = spelled(text, from, end);
        return new Found(Character.toUpperCase(words.charAt(0)) + words.substring(1), end);
      }
    }
    return null;
  }

  private static final List<String> SMALL = List.of("phòng", "khoa", "vụ", "chi cục", "trung tâm");

  /** The room that an office heads, whose first word is small then: "Trưởng phòng Nội vụ". */
  static @Nullable Found room(String text, String key, int from, @Nullable String citing) {
    return Issuers.at(key, from) == null
        ? placed(read(text, key, from), citing)
        : IssuerPhrase.read(text, key, from, citing);
  }

  /** A body "tỉnh" or "huyện" without a name is that of the citing issuer's province or unit. */
  private static @Nullable Found placed(@Nullable Found found, @Nullable String citing) {
    var name = found == null ? null : found.name();
    if (found == null || name == null || citing == null) {
      return found;
    }
    var local = LocalOffices.in(name, citing);
    if (!local.equals(name)) {
      return new Found(local, found.end());
    }
    if (name.endsWith(" các tỉnh")) {
      return found; // "… các tỉnh miền núi phía Bắc" is of no one province
    }
    var province = Provinces.of(citing);
    if (name.endsWith(" tỉnh") && province != null) {
      return new Found(name + " " + province.name(), found.end());
    }
    if (name.endsWith(" Thành phố")) {
      return placed(
          new Found(name.substring(0, name.length() - 9) + "thành phố", found.end()), citing);
    }
    if (name.endsWith(" thành phố") && province != null && province.kind().equals("thành phố")) {
      return new Found(name.replaceFirst("thành phố$", province.fullName()), found.end());
    }
    for (var unit : UNITS) {
      if (name.endsWith(" " + unit)) {
        var home = IssuerPlace.lower(citing, unit);
        return home == null
            ? found
            : new Found(name.substring(0, name.length() - unit.length()) + home, found.end());
      }
    }
    return found;
  }

  private static final List<String> UNITS =
      List.of("huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "thành phố");

  /**
   * Behind the word that says what kind of body a name begins with; -1 where it is none of ours.
   */
  static int kindEnd(String key, int from) {
    var kind = BodyKinds.at(key, from);
    return kind == null ? -1 : from + kind.length();
  }

  private static @Nullable Found read(String text, String key, int from) {
    var begun = Abbreviations.beginning(text, from);
    if (begun != null) {
      int end = BodyEnds.of(text, key, begun.end());
      return new Found(begun.words() + spelled(text, begun.end(), end), end);
    }
    var kind = BodyKinds.at(key, from);
    if (kind == null || key.startsWith(PREVENTING, from)) {
      return null;
    }
    int behind = from + kind.length();
    int plain = numbered(text, key, BodyEnds.of(text, key, behind));
    int end = CommitteeFields.end(text, key, from, plain);
    if (end == behind && !kind.contains(" ")) {
      return null;
    }
    if (ELSEWHERE.contains(kind)
        && key.startsWith(AT, end)
        && !BodyEnds.namesDocument(key, end + AT.length())
        && end + AT.length() < text.length()
        && Character.isUpperCase(text.charAt(end + AT.length()))) {
      end = BodyEnds.of(text, key, end + AT.length() - 1);
    }
    if (COMPANIES.contains(kind) && !named(text, behind, end)) {
      end = behind; // "của Tổng công ty giữ nguyên"
    }
    var name = spelled(text, from, end);
    boolean office = OFFICES.contains(kind) && end > behind;
    return new Found(
        office
            ? name.substring(0, kind.length()) + Capitals.field(name.substring(kind.length()))
            : name,
        end);
  }

  /** Kinds that are told apart by the place they are at. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "phân hiệu",
          "phân viện",
          "đại sứ quán",
          "tổng lãnh sự quán",
          "lãnh sự quán",
          "văn phòng đại diện");

  private static final String AT = " tại ";

  /** Kinds of which each has a name of its own, which begins some word with a capital. */
  private static final Set<String> COMPANIES = Set.of("tổng công ty", "công ty", "tập đoàn");

  private static boolean named(String text, int from, int end) {
    return text.substring(from, end)
        .chars()
        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String spelled(String text, int from, int end) {
    return Abbreviations.spelledOut(Spelling.oldStyle(text.substring(from, end)));
  }

  /** "Đội Quản lý thị trường số 3": teams, schools and works of one name have numbers. */
  private static int numbered(String text, String key, int end) {
    if (!Phrases.standsAt(key, end, " số")) {
      return end;
    }
    int at = end + " số ".length();
    var number = Phrases.word(text, at);
    int behind = at + number.length();
    boolean small =
        !number.isEmpty() && number.length() <= 2 && Character.isDigit(number.charAt(0));
    return small && !goesOn(key, behind) ? behind : end;
  }

  /** Whether the number is of a paper or a house: "số 25 (15/3/1985)", "số 58 QĐ/TW". */
  private static boolean goesOn(String key, int end) {
    int symbol = end + 1 + Phrases.word(key, end + 1).length();
    return end < key.length() && "/-".indexOf(key.charAt(end)) >= 0
        || key.startsWith(" (", end)
            && end + 2 < key.length()
            && Character.isDigit(key.charAt(end + 2))
        || symbol > end + 1 && symbol < key.length() && "/-".indexOf(key.charAt(symbol)) >= 0
        || NO_NUMBER.stream().anyMatch(words -> Phrases.standsAt(key, end, words));
  }

  /** Behind the number of a paper or a house, and of no body. */
  private static final List<String> NO_NUMBER =
      List.of(
          " ngày",
          ", ngày",
          " năm",
          " tháng",
          " đường",
          ", đường",
          " phố",
          ", phố",
          " ngõ",
          ", ngõ",
          " quốc lộ");
}
