package vn.cancu.lineage;

import java.util.List;
import vn.cancu.document.Relation;

/**
 * How two documents hang together.
 *
 * @param paths of citations from the one to the other, the shortest first, no document twice in
 *     one; where several citations lead from one document to the next, one of the gravest relation
 * @param back the same from the other to the one
 * @param common what both cite in the relations that were asked for
 * @param truncated whether there may be more or shorter ways than these
 */
public record Ties(
    Node from,
    Node to,
    List<List<Edge>> paths,
    List<List<Edge>> back,
    List<Common> common,
    boolean truncated) {

  /**
   * @param first relation of the one document to it, second that of the other
   * @param firstSentence where the one document first says so
   */
  public record Common(
      Node node, Relation first, Relation second, String firstSentence, String secondSentence) {}
}
