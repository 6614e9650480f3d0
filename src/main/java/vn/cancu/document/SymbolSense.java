package vn.cancu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers.Issuer;

/**
 * What a symbol says of who issues it. The rules of issuers ask for it many times a citation, and
 * most citations of a document have one of a few symbols: those read last are kept.
 *
 * @param groups as {@link SymbolGroups#of} has them
 * @param joint whether several bodies issue such a document
 * @param ministry of the field's code that has lost its B ("TC/HCVX", "GTVT-TC"); null where the
 *     symbol does not begin with one
 * @param issuers the bodies that the symbol names, several for a joint document; none where it
 *     names one that the tables do not know
 * @param body folded code of the one body, whether the tables know it or not; null where there is
 *     none
 */
record SymbolSense(
    String symbol,
    List<String> groups,
    boolean joint,
    @Nullable Issuer ministry,
    List<Issuer> issuers,
    @Nullable String body) {

  private static final String COMMITTEE = "BCSĐ";

  /** Kinds of cases and instances in the symbols of courts and procuracies, which name no body. */
  private static final Set<String> CASES =
      Set.of(
          "DS", "HS", "HC", "LĐ", "KDTM", "HNGĐ", "DSST", "DSPT", "HSST", "HSPT", "HCST", "HCPT",
          "LĐST", "LĐPT", "KN", "QĐST", "QĐPT", "QĐDS", "GĐT");

  private static final Kept<SymbolSense> KEPT = new Kept<>(SymbolSense::read);

  static SymbolSense of(String symbol) {
    return Objects.requireNonNull(KEPT.of(symbol));
  }

  private static SymbolSense read(String symbol) {
    var groups = List.copyOf(SymbolGroups.of(symbol));
    boolean joint = SymbolGroups.ofDepartments(groups);
    for (var group : groups) {
      joint |= SymbolGroups.isJoint(group);
    }
    var ministry = ministry(symbol, groups);
    var issuers =
        ministry != null ? List.<Issuer>of() : List.copyOf(issuers(symbol, groups, joint));
    var body = joint ? null : ministry != null ? Folding.compact(ministry.code()) : body(groups);
    return new SymbolSense(symbol, groups, joint, ministry, issuers, body);
  }

  private static List<Issuer> issuers(String symbol, List<String> groups, boolean joint) {
    boolean central = joint && symbol.contains("TTLT");
    var found = new ArrayList<Issuer>();
    boolean typed = false;
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      boolean year = SymbolGroups.isYear(group);
      if (year || (!typed && (Symbols.isType(group) || SymbolGroups.isJoint(group)))) {
        typed |= !year;
        continue;
      }
      var pair = i + 1 < groups.size() ? pair(symbol, group, groups.get(i + 1)) : null;
      i += pair == null ? 0 : 1;
      var bodies = pair == null ? bodies(group, joint, central) : List.of(pair);
      bodies = joint && bodies.isEmpty() ? SymbolGroups.local(group, groups) : bodies;
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
    for (var part : joint ? group.split("[&+]") : new String[0]) {
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
  private static @Nullable Issuer ministry(String symbol, List<String> groups) {
    if (symbol.contains("TTLT")) {
      return null; // of several
    }
    if (groups.isEmpty() || SymbolGroups.isYear(groups.getFirst())) {
      return null;
    }
    var first = groups.getFirst();
    int begins =
        Symbols.isType(first) && symbol.indexOf('/') < 0 && groups.size() > 1 && !first.equals("TC")
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

  private static @Nullable String body(List<String> groups) {
    boolean typed = false;
    for (var group : groups) {
      if (SymbolGroups.isYear(group)) {
        continue;
      }
      if (!typed && Symbols.isType(group)) {
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
}
