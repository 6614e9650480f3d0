package vn.cancu.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.validity.Standing;

/**
 * What one document says of another's validity, with its evidence.
 *
 * @param relation replaces, repeals, withdraws, suspends, amends, corrects or extends
 * @param whole false where only a part of the document is meant
 * @param provisions the parts it names, as written; empty for the whole and where none is named
 * @param since the day it takes effect; null where neither the words nor a date tell
 * @param sinceGiven whether the citing text tells that day; else it is the citing document's own
 *     date
 * @param until the last day of a suspension or prolongation; null where the words give none
 * @param evidence the sentence that says so, from the citing document to this one
 */
public record Effect(
    Relation relation,
    boolean whole,
    List<String> provisions,
    @Nullable PartialDate since,
    boolean sinceGiven,
    @Nullable PartialDate until,
    Standing standing,
    Edge evidence) {
  private static final double SURE = 0.7;

  /** Whether it changes the document's validity, as far as a machine can tell. */
  public boolean isState() {
    return standing == Standing.STATE;
  }

  public boolean isSure() {
    return evidence.confirmed() != null || evidence.confidence() >= SURE;
  }

  /** Whether it is yet to come. */
  public boolean isFuture(LocalDate today) {
    return since != null && since.earliest().isAfter(today);
  }

  /** Whether a suspension or prolongation is over. */
  boolean isOver(LocalDate today) {
    return until != null && until.iso().length() == 10 && until.earliest().isBefore(today);
  }
}
