package vn.cancu.lineage;

import java.util.List;
import vn.cancu.document.Citation;

/**
 * One document that a draft cites, however often.
 *
 * @param node held or stub; with an empty id where the draft does not say enough to look it up, and
 *     an empty slug where no document of the archive cites it either
 * @param others documents with the same number from another year or body, which may be meant; where
 *     the draft leaves open which is meant, all that fit
 * @param validity what the archive's documents say of it
 * @param discrepancies where the draft and the held document differ
 * @param mentions in reading order; at least one
 */
public record CitedDocument(
    Answer answer,
    Node node,
    List<Node> others,
    Validity validity,
    List<Discrepancy> discrepancies,
    List<Citation> mentions) {

  /** What the archive knows of a mention. */
  public enum Answer {
    HELD,
    /** Not in the archive, as far as the reader may see. */
    MISSING,
    /** Several documents fit what the draft says. */
    AMBIGUOUS,
    /** Neither a number nor a title that anything could be looked up by. */
    UNCLEAR
  }
}
