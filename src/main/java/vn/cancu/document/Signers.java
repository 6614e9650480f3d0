package vn.cancu.document;

import java.util.List;

/**
 * The codes of bodies in a symbol, known to the tables or not, as one symbol compares to another.
 */
public final class Signers {
  private Signers() {}

  /** Whether both symbols name the same two bodies or more: "CTrPH-MTTQ-CA" and "CTr-MTTQ-CA". */
  public static boolean same(String one, String other) {
    var signers = codes(one);
    return Symbols.joint(one) && signers.size() > 1 && signers.equals(codes(other));
  }

  private static List<String> codes(String symbol) {
    return SymbolGroups.of(symbol).stream()
        .filter(group ->
            !SymbolGroups.isYear(group) && !Symbols.isType(group) && !SymbolGroups.isJoint(group))
        .map(Folding::compact)
        .toList();
  }

  /** Whether one of the first two groups behind the year is this folded code. */
  public static boolean names(String symbol, String code) {
    return SymbolGroups.of(symbol).stream()
        .filter(group -> !SymbolGroups.isYear(group))
        .limit(2)
        .anyMatch(group -> Folding.compact(group).equals(code));
  }
}
