package vn.cancu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers.Issuer;

/**
 * The grammar of ký hiệu: type code first if there is one, then the issuer, then the drafting unit
 * (Nghị định 30/2020/NĐ-CP Phụ lục I mục II.3; Hướng dẫn 36-HD/VPTW for the Party).
 */
public final class Symbols {
  private static final Set<String> COMMITTEES = Set.of("HU", "QU", "ThU", "TXU", "ĐU", "ĐUK");
  private static final String COMMITTEE = "BCSĐ";

  /** Kinds of cases and instances in the symbols of courts and procuracies, which name no body. */
  private static final Set<String> CASES =
      Set.of(
          "DS", "HS", "HC", "LĐ", "KDTM", "HNGĐ", "DSST", "DSPT", "HSST", "HSPT", "HCST", "HCPT",
          "LĐST", "LĐPT", "KN", "QĐST", "QĐPT", "QĐDS", "GĐT");

  private Symbols() {}

  /**
   * The symbol with lost hyphens and look-alike letters put right, no spaces, no leading slash:
   * "UBNDVP8" -> "UBND-VP8", "2021/QD-TTG" -> "2021/QĐ-TTg".
   */
  public static String putRight(String symbol) {
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
    var ownGroups = SymbolGroups.of(own);
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
    var groups = SymbolGroups.of(symbol);
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
    for (var group : SymbolGroups.of(symbol)) {
      if (!SymbolGroups.isYear(group)) {
        return isType(group) ? group : "";
      }
    }
    return "";
  }

  /** Whether the symbol carries the year of a normative document. */
  public static boolean normative(String symbol) {
    var groups = SymbolGroups.of(symbol);
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
    for (var group : SymbolGroups.of(symbol)) {
      if (SymbolGroups.isJoint(group)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The bodies that the symbol names, several for a joint document; none where it names one that
   * the tables do not know.
   */
  static List<Issuer> issuers(String symbol) {
    if (ministry(symbol) != null) {
      return List.of();
    }
    var groups = SymbolGroups.of(symbol);
    boolean joint = joint(symbol);
    boolean central = joint && symbol.contains("TTLT");
    var found = new ArrayList<Issuer>();
    boolean typed = false;
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      boolean year = SymbolGroups.isYear(group);
      if (year || (!typed && (isType(group) || SymbolGroups.isJoint(group)))) {
        typed |= !year;
        continue;
      }
      var pair = i + 1 < groups.size() ? pair(symbol, group, groups.get(i + 1)) : null;
      i += pair == null ? 0 : 1;
      var bodies = pair == null ? bodies(group, joint, central) : List.of(pair);
      bodies = joint && bodies.isEmpty() ? SymbolGroups.insurance(group, groups) : bodies;
      if (joint && bodies.isEmpty() && !SymbolGroups.isJoint(group)) {
        return List.of();
      }
      if (!typed && bodies.isEmpty() && group.length() <= 2 && centralNext(groups, i)) {
        typed = true; // "01/2017/GĐ-TANDTC", "03/ML-BCA": a type that the tables do not know
        continue;
      }
      found.addAll(bodies);
      if (!joint) {
        break;
      }
    }
    return found;
  }

  /** "BLĐ-TBXH" and "VP.UBND" are codes of one body. */
  private static @Nullable Issuer pair(String symbol, String one, String next) {
    var issuer = Issuers.byCode(one + "-" + next);
    boolean point = issuer == null && symbol.contains(one + "." + next);
    return point ? Issuers.byCode(one + next) : issuer;
  }

  private static boolean centralNext(List<String> groups, int at) {
    var next = at + 1 < groups.size() ? Issuers.byCode(groups.get(at + 1)) : null;
    return next != null && (next.kind().equals("ministry") || next.kind().equals("central"));
  }

  private static List<Issuer> bodies(String group, boolean joint, boolean central) {
    var issuer = Issuers.byCode(SymbolGroups.withoutTerm(group));
    if (issuer != null) {
      return List.of(issuer);
    }
    if (group.startsWith(COMMITTEE)) {
      var of = Issuers.byCode(group.substring(COMMITTEE.length()));
      return of == null ? List.of() : List.of(of.named("Ban cán sự đảng " + of.name()));
    }
    var ministry = joint && central ? SymbolTables.ministry(group) : null;
    if (ministry != null && Issuers.byCode(ministry) instanceof Issuer one) {
      return List.of(one); // "TTLT-LĐTBXH-BTC"
    }
    var found = new ArrayList<Issuer>();
    for (var part : joint ? group.split("&") : new String[0]) {
      if (Issuers.byCode(part) instanceof Issuer one) {
        found.add(one);
      }
    }
    return found;
  }

  /**
   * The ministry of a field's code that has lost its B ("TC/HCVX", "GTVT-TC"); null where the
   * symbol does not begin with one.
   */
  static @Nullable Issuer ministry(String symbol) {
    if (symbol.contains("TTLT")) {
      return null; // of several
    }
    var groups = SymbolGroups.of(symbol);
    if (groups.isEmpty() || SymbolGroups.isYear(groups.getFirst())) {
      return null;
    }
    var first = groups.getFirst();
    int begins =
        isType(first) && symbol.indexOf('/') < 0 && groups.size() > 1 && !first.equals("TC")
            ? 1
            : 0;
    var rest = groups.subList(begins, groups.size());
    boolean drafted = rest.size() > 1;
    var pair = drafted ? SymbolTables.ministry(rest.get(0) + "-" + rest.get(1)) : null;
    var code = pair == null ? SymbolTables.ministry(rest.getFirst()) : pair;
    boolean announces =
        first.equals("TC")
            && symbol.startsWith("TC-")
            && drafted
            && Issuers.byCode(rest.get(1)) != null;
    return code == null || announces ? null : Issuers.byCode(code);
  }

  /**
   * Folded code of the one body that the symbol names, whether the tables know it or not ("KH-BVĐK"
   * -> "bvdk"); null where the code stands for bodies of many places or there is none.
   */
  public static @Nullable String body(String symbol) {
    if (joint(symbol)) {
      return null;
    }
    var ministry = ministry(symbol);
    if (ministry != null) {
      return Folding.compact(ministry.code());
    }
    boolean typed = false;
    for (var group : SymbolGroups.of(symbol)) {
      if (SymbolGroups.isYear(group)) {
        continue;
      }
      if (!typed && isType(group)) {
        typed = true;
        continue;
      }
      var known = Issuers.byCode(group);
      boolean many =
          SymbolTables.ALONE.contains(group)
              || SymbolTables.PARTY_PLACES.contains(group)
              || CASES.contains(group);
      return many || group.length() < 2 || known != null && known.kind().equals("local")
          ? null
          : Folding.compact(group);
    }
    return null;
  }

  /** Code of a Party committee below the province ("HU", "ĐUK"), whose place no symbol tells. */
  public static @Nullable String committee(String symbol) {
    var groups = SymbolGroups.of(symbol);
    return symbol.indexOf('/') > 0 && COMMITTEES.contains(groups.getLast())
        ? groups.getLast()
        : null;
  }

  /** Whether every group of the symbol stands in the tables: enough to trust a bare number. */
  public static boolean known(String symbol) {
    var groups = SymbolGroups.of(symbol);
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
