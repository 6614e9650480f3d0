package vn.cancu.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers.Issuer;

/** A symbol cut at its marks, and what a group of it can be by its letters alone. */
final class SymbolGroups {
  private static final Set<String> JOINT = joint();
  private static final String ASSEMBLY = "QH";
  private static final String ITS_STANDING_COMMITTEE = "UBTVQH";

  private SymbolGroups() {}

  /** What stands between the hyphens, slashes and points: "2023/NĐ-CP" -> 2023, NĐ, CP. */
  static List<String> of(String symbol) {
    var groups = new ArrayList<String>(4);
    int from = 0;
    for (int at = 0; at <= symbol.length(); at++) {
      if (at == symbol.length() || isMark(symbol.charAt(at))) {
        if (at > from) {
          groups.add(symbol.substring(from, at));
        }
        from = at + 1;
      }
    }
    return groups;
  }

  /** The groups and, each by itself, what stands between them. */
  static List<String> withMarks(String symbol) {
    var parts = new ArrayList<String>(8);
    int from = 0;
    for (int at = 0; at <= symbol.length(); at++) {
      boolean separator = at < symbol.length() && isMark(symbol.charAt(at));
      if (separator || at == symbol.length()) {
        if (at > from) {
          parts.add(symbol.substring(from, at));
        }
        if (separator) {
          parts.add(symbol.substring(at, at + 1));
        }
        from = at + 1;
      }
    }
    return parts;
  }

  static boolean isMark(String part) {
    return part.length() == 1 && isMark(part.charAt(0));
  }

  private static boolean isMark(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  /** Whether it is a year from 1900 to 2099. */
  static boolean isYear(String group) {
    return group.length() == 4
        && (group.startsWith("19") || group.startsWith("20"))
        && NumberReader.isDigit(group.charAt(2))
        && NumberReader.isDigit(group.charAt(3));
  }

  /** "QH15", "UBTVQH14": a body with the number of its term. */
  static boolean isAssembly(String group) {
    return withoutTerm(group).length() < group.length();
  }

  /** "QH" for "QH15"; any other group as it is. */
  static String withoutTerm(String group) {
    for (var body : new String[] {ITS_STANDING_COMMITTEE, ASSEMBLY}) {
      int term = group.length() - body.length();
      if ((term == 1 || term == 2)
          && group.startsWith(body)
          && NumberReader.isDigit(group.charAt(body.length()))
          && NumberReader.isDigit(group.charAt(group.length() - 1))) {
        return body;
      }
    }
    return group;
  }

  /** A type's code with the mark of a joint document behind it, or that mark alone. */
  private static Set<String> joint() {
    var codes = new HashSet<>(List.of("LT", "LN", "LB", "LS", "CTrPH", "CTPH", "QCPH", "KHPH"));
    for (var type : List.of("TT", "NQ", "HD", "KH", "QC", "CTr", "CV", "TB", "BB")) {
      for (var mark : List.of("LT", "LN", "LB")) {
        codes.add(type + mark);
      }
    }
    return Set.copyOf(codes);
  }

  static boolean isJoint(String group) {
    return JOINT.contains(group);
  }

  private static final String INSURANCE = "BHXH";

  /** Marks of papers that departments of a province issue together, circulars not among them. */
  private static final Set<String> BRANCHES =
      Set.of("LN", "HDLN", "KHLN", "QCLN", "CTrLN", "CVLN", "TBLN", "BBLN");

  private static final String NORMATIVE = "TT";

  /** What bodies of one province issue together without a mark of it; "QĐ-SNV-STC" is of one. */
  private static final Set<String> SHARED = Set.of("HD", "BB", "QC", "KH", "CTr", "TTr");

  /** "BB-CAT-SYT", "HD-SNV-STC": a type and two bodies of one province, which issue together. */
  static boolean ofDepartments(List<String> groups) {
    return groups.size() == 3
        && SHARED.contains(groups.get(0))
        && isOfProvince(groups.get(1))
        && isOfProvince(groups.get(2))
        && !groups.get(1).equals(groups.get(2));
  }

  private static boolean isOfProvince(String group) {
    return group.equals(INSURANCE)
        || Issuers.byCode(group) instanceof Issuer body
            && (body.kind().equals("so") || body.kind().equals("province"));
  }

  /**
   * "HDLN-SYT-BHXH": beside a body of the province its Bảo hiểm xã hội; "HDLN-YT-GDĐT": departments
   * without their S; else none: "TTLB-YT-TC" is of ministries, "QCPH-BTC-YT" of nobody knows whom.
   */
  static List<Issuer> local(String group, List<String> groups) {
    boolean shortened = areOfBranches(groups);
    if (group.equals(INSURANCE)) {
      for (var other : groups) {
        var body = other.equals(INSURANCE) ? null : department(other, shortened);
        if (body != null) {
          return List.of(body.named("Bảo hiểm xã hội"));
        }
      }
      return List.of();
    }
    var body = department(group, shortened);
    return body == null ? List.of() : List.of(body);
  }

  /** Whether "liên ngành" stands over the groups and no body among them but those of a province. */
  private static boolean areOfBranches(List<String> groups) {
    boolean branches = false;
    for (var group : groups) {
      if (isJoint(group)) {
        if (!BRANCHES.contains(group)) {
          return false;
        }
        branches = true;
      } else if (group.equals(NORMATIVE) || Issuers.byCode(group) != null && !isOfProvince(group)) {
        return false;
      }
    }
    return branches;
  }

  private static @Nullable Issuer department(String group, boolean shortened) {
    if (Issuers.byCode(group) instanceof Issuer body) {
      return isOfProvince(group) ? body : null;
    }
    return shortened
            && Issuers.byCode("S" + group) instanceof Issuer body
            && body.kind().equals("so")
        ? body
        : null;
  }
}
