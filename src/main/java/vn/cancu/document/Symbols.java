package vn.cancu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers.Issuer;

/**
 * The grammar of ký hiệu: type code first if there is one, then the issuer, then the drafting unit
 * (Nghị định 30/2020/NĐ-CP Phụ lục I mục II.3; Hướng dẫn 36-HD/VPTW for the Party).
 */
public final class Symbols {
  private static final Map<String, String> TYPE_BY_CODE = new HashMap<>();
  private static final Set<String> CODES = new HashSet<>();
  private static final Set<String> UNITS = new HashSet<>();

  /** Folded code -> its only right spelling; "" where two codes fold to one (ĐA, DA). */
  private static final Map<String, String> RIGHT = new HashMap<>();

  private static final Pattern GROUP = Pattern.compile("[^-/.]+|[-/.]");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern JOINT =
      Pattern.compile("(?:TT|NQ|HD|KH|QC|CTr|CV|TB|BB)(?:LT|LN|LB)|LT|LN|LB");
  private static final Pattern ASSEMBLY = Pattern.compile("(UBTVQH|QH)(\\d{1,2})");
  private static final Set<String> PARTY_PLACES =
      Set.of("TW", "TƯ", "TU", "HU", "QU", "ThU", "TXU", "ĐU", "ĐUK", "VPTW", "BCSĐ");
  private static final Set<String> ALONE = Set.of("CP", "TTg", "HĐBT", "CTN", "UB", "HĐNN", "SL");

  static {
    for (var type : DocumentTypes.all()) {
      for (var code : type.codes()) {
        TYPE_BY_CODE.putIfAbsent(code, type.slug());
        code(code);
      }
    }
    for (var issuer : Issuers.all()) {
      code(issuer.code());
      issuer.variants().stream().filter(variant -> !variant.contains(" ")).forEach(Symbols::code);
    }
    PARTY_PLACES.forEach(Symbols::code);
    ALONE.forEach(Symbols::code);
    Sheet.rows("/drafting-units.tsv").forEach(row -> UNITS.add(row.get("code")));
    CODES.remove("");
  }

  private Symbols() {}

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
   * The symbol with lost hyphens and look-alike letters put right, no spaces, no leading slash:
   * "UBNDVP8" -> "UBND-VP8", "2021/QD-TTG" -> "2021/QĐ-TTg".
   */
  public static String putRight(String symbol) {
    var plain = new StringBuilder();
    for (int i = 0; i < symbol.length(); i++) {
      char c = Spelling.likely(symbol.charAt(i));
      if (c != ' ' && !(plain.isEmpty() && c == '/')) {
        plain.append(c);
      }
    }
    var out = new StringBuilder();
    var groups = GROUP.matcher(plain);
    int group = 0;
    boolean typed = false;
    while (groups.find()) {
      var part = groups.group();
      boolean separator = part.length() == 1 && "-/.".contains(part);
      out.append(separator ? part : group(part, group, typed));
      group += separator ? 0 : 1;
      typed |= TYPE_BY_CODE.containsKey(part);
    }
    return out.toString();
  }

  /**
   * @param typed whether a type code stands before: "CTUBND" behind one is the Chủ tịch, no Chỉ thị
   */
  private static String group(String part, int place, boolean typed) {
    var known = Issuers.byCode(part);
    if (known != null
        && !known.code().equals(part)
        && Folding.compact(known.code()).equals(Folding.compact(part))
        && part.indexOf('&') < 0) {
      return known.code();
    }
    if (CODES.contains(part)
        || (place > 0 && UNITS.contains(part))
        || ASSEMBLY.matcher(part).matches()) {
      return part;
    }
    var right = RIGHT.get(Folding.compact(part));
    // A unit code may look like a worn-down type code ("UBND-HD"): only issuers are put right
    // there.
    if (right != null && !right.isEmpty() && (place < 2 || Issuers.byCode(right) != null)) {
      return right;
    }
    for (int cut = part.length() - 1; cut >= 2; cut--) {
      var head = part.substring(0, cut);
      var tail = part.substring(cut);
      var unit = tail.replaceFirst("\\d$", "");
      boolean drafted = cut >= 3 && Issuers.byCode(head) != null && UNITS.contains(unit);
      boolean joined = !typed && TYPE_BY_CODE.containsKey(head) && Issuers.byCode(tail) != null;
      if (drafted || joined) {
        return head + "-" + tail;
      }
    }
    return part;
  }

  /** Slug of the type that the symbol names; "cong-van" where it has no type code; else null. */
  public static @Nullable String type(String symbol) {
    var groups = groups(symbol);
    if (groups.isEmpty()) {
      return null;
    }
    boolean normative = YEAR.matcher(groups.getFirst()).matches();
    var first = normative ? (groups.size() > 1 ? groups.get(1) : "") : groups.getFirst();
    boolean party = symbol.contains("/") && !normative;
    if (party && first.equals("TT")) {
      return "thong-tri";
    }
    if (party && first.equals("TC") && !PARTY_PLACES.contains(groups.getLast())) {
      return "cong-van"; // "1416 TC/TCT": Bộ Tài chính before 2005, no thông cáo
    }
    if (first.equals("L")) {
      return groups.contains("CTN") ? "lenh" : "luat";
    }
    var type = TYPE_BY_CODE.get(first);
    if (type != null) {
      return type;
    }
    boolean alone = groups.size() == 1 && ALONE.contains(first);
    return normative || alone || ASSEMBLY.matcher(first).matches() || first.isEmpty()
        ? null
        : "cong-van";
  }

  /** Whether several bodies issue such a document: "TTLT", "NQLT", "HDLN", "TTLB". */
  public static boolean joint(String symbol) {
    return groups(symbol).stream().anyMatch(group -> JOINT.matcher(group).matches());
  }

  /** The bodies that the symbol names, several for a joint document. */
  static List<Issuer> issuers(String symbol) {
    var groups = groups(symbol);
    var found = new ArrayList<Issuer>();
    boolean joint = joint(symbol);
    boolean typed = false;
    for (var group : groups) {
      if (YEAR.matcher(group).matches()) {
        continue;
      }
      if (!typed && (TYPE_BY_CODE.containsKey(group) || JOINT.matcher(group).matches())) {
        typed = true;
        continue;
      }
      var assembly = ASSEMBLY.matcher(group);
      var issuer = Issuers.byCode(assembly.matches() ? assembly.group(1) : group);
      if (issuer != null) {
        found.add(issuer);
      } else if (joint && group.contains("&")) {
        for (var part : group.split("&")) {
          var one = Issuers.byCode(part);
          if (one != null) {
            found.add(one);
          }
        }
      }
      if (!joint) {
        break;
      }
    }
    return found;
  }

  /**
   * Folded code of the one body that the symbol names, whether the tables know it or not ("KH-BVĐK"
   * -> "bvdk"); null where the code stands for bodies of many places or there is none.
   */
  public static @Nullable String body(String symbol) {
    if (joint(symbol)) {
      return null;
    }
    boolean typed = false;
    for (var group : groups(symbol)) {
      if (YEAR.matcher(group).matches()) {
        continue;
      }
      if (!typed && TYPE_BY_CODE.containsKey(group)) {
        typed = true;
        continue;
      }
      var known = Issuers.byCode(group);
      boolean many = ALONE.contains(group) || PARTY_PLACES.contains(group);
      return many || group.length() < 2 || known != null && known.kind().equals("local")
          ? null
          : Folding.compact(group);
    }
    return null;
  }

  /** Whether every group of the symbol stands in the tables: enough to trust a bare number. */
  public static boolean known(String symbol) {
    var groups = groups(symbol);
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      var unit = group.replaceFirst("\\d$", "");
      if (!CODES.contains(group)
          && !YEAR.matcher(group).matches()
          && !ASSEMBLY.matcher(group).matches()
          && !(i > 0 && UNITS.contains(unit))) {
        return false;
      }
    }
    return !groups.isEmpty();
  }

  /** Whether the first group is a code of the Party's types ("05-CT/TW"). */
  public static boolean isType(String group) {
    return TYPE_BY_CODE.containsKey(group);
  }

  private static List<String> groups(String symbol) {
    return List.of(symbol.split("[-/.]", -1)).stream().filter(part -> !part.isEmpty()).toList();
  }
}
