package vn.cancu.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes that symbols are made of, from the tables of types, issuers and drafting units. */
final class SymbolTables {
  static final Set<String> PARTY_PLACES =
      Set.of("TW", "TƯ", "TU", "HU", "QU", "ThU", "TXU", "ĐU", "ĐUK", "VPTW", "BCSĐ");
  static final Set<String> ALONE = Set.of("CP", "TTg", "HĐBT", "CTN", "UB", "HĐNN", "SL");

  private static final Map<String, String> TYPE_BY_CODE = new HashMap<>();
  private static final Set<String> CODES = new HashSet<>();
  private static final Set<String> UNITS = new HashSet<>();
  private static final Map<String, String> MINISTRIES = new HashMap<>();

  /** Folded code -> its only right spelling; "" where two codes fold to one (ĐA, DA). */
  private static final Map<String, String> RIGHT = new HashMap<>();

  /** A code of this length or more is no accident at the head of a group. */
  private static final int LONG_CODE = 4;

  static {
    for (var type : DocumentTypes.all()) {
      for (var code : type.codes()) {
        TYPE_BY_CODE.putIfAbsent(code, type.slug());
        code(code);
      }
    }
    for (var issuer : Issuers.all()) {
      code(issuer.code());
      issuer.variants().stream()
          .filter(variant -> !variant.contains(" "))
          .forEach(SymbolTables::code);
    }
    PARTY_PLACES.forEach(SymbolTables::code);
    ALONE.forEach(SymbolTables::code);
    Sheet.rows("/drafting-units.tsv").forEach(row -> UNITS.add(row.get("code")));
    Sheet.rows("/sector-codes.tsv")
        .forEach(row -> MINISTRIES.put(row.get("code"), row.get("ministry")));
    CODES.remove("");
  }

  private SymbolTables() {}

  private static void code(String code) {
    CODES.add(code);
    RIGHT.merge(
        Folding.compact(code),
        code,
        (one, other) -> one.equals(other) || alike(one, other) ? one : "");
  }

  /** BGDĐT, BGD&ĐT and BGDDT are one body: the first spelling wins. */
  private static boolean alike(String one, String other) {
    var first = Issuers.byCode(one);
    return first != null && first.equals(Issuers.byCode(other));
  }

  /**
   * "15-LĐ/TT": a ministry before 1997, and the type behind it; "512-TL/XDCB" only where a day of
   * those years follows.
   */
  static boolean isOld(String body, String type, String text, int behind) {
    return body.length() > 1
        && body.length() <= LONG_CODE
        && (OLD_TYPES.contains(type) || OLD_BODIES.contains(body) && isPast(text, behind));
  }

  /** "512-TL/XDCB", "1066-UB/NN": letters of ministries and committees before 1997. */
  private static final Set<String> OLD_BODIES = Set.of("UB", "TL", "XD", "LN", "TS", "VX");

  private static boolean isPast(String text, int from) {
    return PAST.matcher(text)
        .region(from, Math.min(text.length(), from + FARTHEST_DAY))
        .lookingAt();
  }

  private static final int FARTHEST_DAY = 60;
  private static final Pattern PAST =
      Pattern.compile(
          "[^;.]{0,24}?ngày [^;]{0,24}?(?:19(?:[4-8]\\d|9[0-6])|\\d[/.-](?:[4-8]\\d|9[0-6]))(?!\\d)");

  private static final Set<String> OLD_TYPES = Set.of("TT", "QĐ", "CT", "CV", "NĐ", "TB", "HD");

  static @Nullable String type(String code) {
    return TYPE_BY_CODE.get(code);
  }

  /** Code of the ministry of a field's code without B ("TC" -> "BTC"); null if it is none. */
  static @Nullable String ministry(String code) {
    return MINISTRIES.get(code);
  }

  static boolean isCode(String group) {
    return CODES.contains(group) || SymbolGroups.isYear(group) || SymbolGroups.isAssembly(group);
  }

  static boolean isUnit(String group) {
    int last = group.length() - 1;
    return UNITS.contains(
        last >= 0 && NumberReader.isDigit(group.charAt(last)) ? group.substring(0, last) : group);
  }

  /**
   * A group with look-alike letters put right and a lost hyphen put back.
   *
   * @param first whether no group but a year stands before it
   */
  static String right(String group, boolean first) {
    var known = Issuers.byCode(group);
    if (known != null
        && !known.code().equals(group)
        && Folding.compact(known.code()).equals(Folding.compact(group))
        && group.indexOf('&') < 0) {
      return known.code();
    }
    // At the head it is a Chỉ thị of a UBND, behind a type the Chủ tịch's
    boolean directive = first && group.equals("CTUBND");
    if (!directive && (isCode(group) || (!first && UNITS.contains(group)))) {
      return group;
    }
    var right = RIGHT.get(Folding.compact(group));
    // A unit code may look like a worn-down type code ("UBND-HD"): only issuers are put right
    // there.
    if (!directive
        && right != null
        && !right.isEmpty()
        && (first || Issuers.byCode(right) != null)) {
      return right;
    }
    return parted(group, first);
  }

  /** "UBNDVP8" -> "UBND-VP8", "QĐUBND" -> "QĐ-UBND"; the group as it is where no code begins it. */
  private static String parted(String group, boolean first) {
    for (int cut = group.length() - 2; cut >= 2; cut--) {
      var head = group.substring(0, cut);
      var tail = group.substring(cut);
      if (!Character.isLetterOrDigit(tail.charAt(0))) {
        continue; // "UBND+VX": parted already
      }
      boolean body = Issuers.byCode(head) != null;
      boolean drafted = body && (cut >= LONG_CODE || cut == LONG_CODE - 1 && isUnit(tail));
      // TC is Tài chính more often than Thông cáo, CTCP a công ty cổ phần
      boolean typed =
          first
              && TYPE_BY_CODE.containsKey(head)
              && !head.equals("TC")
              && !group.equals("CTCP")
              && Issuers.byCode(tail) != null;
      if (drafted || typed) {
        return head + "-" + tail;
      }
    }
    return group;
  }
}
