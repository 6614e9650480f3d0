package vn.cancu.validity;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/**
 * Whether one document can change another's validity. A document is changed or ended by the body
 * that issued it, by a document of no weaker form, or by a body above it (Luật 64/2025/QH15 and the
 * laws of 1996, 2008 and 2015 before it; Nghị định 30/2020/NĐ-CP for administrative documents). A
 * công văn corrects slips of its own body's documents and ends nothing but other công văn. What
 * fails this is shown as a claim, never as a state.
 */
public final class Authority {
  private Authority() {}

  /** Whether a relation is about the validity of the cited document at all. */
  public static boolean concerns(Relation relation) {
    return switch (relation) {
      case REPLACES, REPEALS, WITHDRAWS, SUSPENDS, AMENDS, CORRECTS, EXTENDS -> true;
      case BASED_ON,
          IMPLEMENTS,
          APPLIES,
          GUIDES,
          DETAILS,
          CONSOLIDATES,
          CITES,
          ATTACHES,
          REPLIES_TO,
          FOLLOWS_UP ->
          false;
    };
  }

  public static Standing of(Relation relation, Paper by, Paper on) {
    var byDate = by.date();
    var onDate = on.date();
    if (byDate != null
        && onDate != null
        && byDate.iso().length() == 10
        && onDate.iso().length() == 10
        && byDate.earliest().isBefore(onDate.earliest())) {
      return Standing.EARLIER;
    }
    var byIssuer = by.issuer();
    var onIssuer = on.issuer();
    if (by.form() == 0 || on.form() == 0 || byIssuer == null || onIssuer == null) {
      return Standing.UNKNOWN;
    }
    boolean same = Rank.sameBody(byIssuer, onIssuer);
    if (relation == Relation.CORRECTS) {
      return same ? Standing.STATE : Standing.BODY;
    }
    if (by.form() < on.form() || "van-ban-hop-nhat".equals(by.type())) {
      return Standing.FORM;
    }
    if (same) {
      return on.isNormative() && by.isIndividual() ? Standing.INDIVIDUAL : Standing.STATE;
    }
    return above(Rank.of(byIssuer), Rank.of(onIssuer));
  }

  private static Standing above(@Nullable Rank by, @Nullable Rank on) {
    if (by == null || on == null || by.province() != null && on.isSomewhere()) {
      return Standing.UNKNOWN;
    }
    return by.isAbove(on) ? Standing.STATE : Standing.BODY;
  }
}
