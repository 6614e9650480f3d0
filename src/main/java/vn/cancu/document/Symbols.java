package vn.cancu.document;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers.Issuer;

/**
 * The grammar of ký hiệu: type code first if there is one, then the issuer, then the drafting unit
 * (Nghị định 30/2020/NĐ-CP Phụ lục I mục II.3; Hướng dẫn 36-HD/VPTW for the Party).
 */
public final class Symbols {
  private static final Set<String> COMMITTEES = Set.of("HU", "QU", "ThU", "TXU", "ĐU", "ĐUK");

  private Symbols() {}

  /**
   * The symbol with lost hyphens and look-alike letters put right, no spaces, no leading slash:
   * "UBNDVP8" -> "UBND-VP8", "2021/QD-TTG" -> "2021/QĐ-TTg".
   */
  public static String putRight(String symbol) {
    return Objects.requireNonNull(RIGHT.of(symbol));
  }

  private static final Kept<String> RIGHT = new Kept<>(Symbols::readRight);

  private static String readRight(String symbol) {
    var plain = new StringBuilder(symbol.length());
    for (int i = 0; i < symbol.length(); i++) {
      char c = Spelling.likely(symbol.charAt(i));
      if (c != ' ' && !(plain.isEmpty() && c == '/')) {
        plain.append(c);
      }
    }
    var out = new StringBuilder(plain.length() + 2);
    boolean first = true;
    for (var part : SymbolGroups.withMarks(plain.toString())) {
      boolean separator = SymbolGroups.isMark(part);
      out.append(separator ? part : SymbolTables.right(part, first));
      first &= separator || SymbolGroups.isYear(part);
    }
    return out.toString();
  }

  /**
   * The symbol with the groups that the citing document's own symbol spells with their marks: in
   * "118/KH-BVĐK" another "97/KH-BVDK" is of the same register.
   */
  public static String asOwn(String symbol, String own) {
    var out = new StringBuilder(symbol.length());
    var ownGroups = SymbolSense.of(own).groups();
    for (var part : SymbolGroups.withMarks(symbol)) {
      out.append(
          SymbolGroups.isMark(part) || SymbolTables.isCode(part) ? part : asOwn(part, ownGroups));
    }
    return out.toString();
  }

  private static String asOwn(String group, List<String> own) {
    var plain = Folding.compact(group);
    for (var other : own) {
      if (!plain.isEmpty() && Folding.compact(other).equals(plain)) {
        return other;
      }
    }
    return group;
  }

  /** Slug of the type that the symbol names; "cong-van" where it has no type code; else null. */
  public static @Nullable String type(String symbol) {
    var groups = SymbolSense.of(symbol).groups();
    if (groups.isEmpty()) {
      return null;
    }
    boolean normative = SymbolGroups.isYear(groups.getFirst());
    var first = normative ? (groups.size() > 1 ? groups.get(1) : "") : groups.getFirst();
    boolean party = symbol.contains("/") && !normative;
    if (party && first.equals("TT")) {
      return "thong-tri";
    }
    if (party && first.equals("TC") && !SymbolTables.PARTY_PLACES.contains(groups.getLast())) {
      return "cong-van"; // "1416 TC/TCT": Bộ Tài chính before 2005, no thông cáo
    }
    if (first.equals("L")) {
      return groups.contains("CTN") ? "lenh" : "luat";
    }
    var type = SymbolTables.type(first);
    if (type != null) {
      return type;
    }
    boolean alone = groups.size() == 1 && SymbolTables.ALONE.contains(first);
    return normative || alone || SymbolGroups.isAssembly(first) || first.isEmpty()
        ? null
        : "cong-van";
  }

  /** The code of the type that the symbol begins with, as printed; "" where it has none. */
  public static String typeCode(String symbol) {
    for (var group : SymbolSense.of(symbol).groups()) {
      if (!SymbolGroups.isYear(group)) {
        return isType(group) ? group : "";
      }
    }
    return "";
  }

  /** Whether the symbol carries the year of a normative document. */
  public static boolean normative(String symbol) {
    var groups = SymbolSense.of(symbol).groups();
    return !groups.isEmpty() && SymbolGroups.isYear(groups.getFirst());
  }

  /** Name of the one body that the symbol names, without any place; null where it names none. */
  public static @Nullable String bodyName(String symbol) {
    var bodies = issuers(symbol);
    return bodies.size() == 1 ? bodies.getFirst().name() : null;
  }

  /** Whether two symbols name the same body, of whatever place. */
  public static boolean sameBody(String one, String other) {
    var bodies = issuers(one);
    var code = body(one);
    return bodies.isEmpty()
        ? code != null && code.equals(body(other))
        : bodies.equals(issuers(other));
  }

  /** Whether several bodies issue such a document: "TTLT", "NQLT", "HDLN", "TTLB". */
  public static boolean joint(String symbol) {
    return SymbolSense.of(symbol).joint();
  }

  /** The bodies that the symbol names, as {@link SymbolSense} has them. */
  static List<Issuer> issuers(String symbol) {
    return SymbolSense.of(symbol).issuers();
  }

  /** The ministry of an old field's code, as {@link SymbolSense} has it. */
  static @Nullable Issuer ministry(String symbol) {
    return SymbolSense.of(symbol).ministry();
  }

  /**
   * Folded code of the one body that the symbol names, whether the tables know it or not ("KH-BVĐK"
   * -> "bvdk"); null where the code stands for bodies of many places or there is none.
   */
  public static @Nullable String body(String symbol) {
    return SymbolSense.of(symbol).body();
  }

  /** Code of a Party committee below the province ("HU", "ĐUK"), whose place no symbol tells. */
  public static @Nullable String committee(String symbol) {
    var groups = SymbolSense.of(symbol).groups();
    return symbol.indexOf('/') > 0 && COMMITTEES.contains(groups.getLast())
        ? groups.getLast()
        : null;
  }

  /** Whether every group of the symbol stands in the tables: enough to trust a bare number. */
  public static boolean known(String symbol) {
    var groups = SymbolSense.of(symbol).groups();
    for (int i = 0; i < groups.size(); i++) {
      if (!SymbolTables.isCode(groups.get(i)) && !(i > 0 && SymbolTables.isUnit(groups.get(i)))) {
        return false;
      }
    }
    return !groups.isEmpty();
  }

  /** Whether the first group is a code of the Party's types ("05-CT/TW"). */
  public static boolean isType(String group) {
    return SymbolTables.type(group) != null;
  }
}
