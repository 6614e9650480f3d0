package vn.cancu.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/**
 * How two documents hang together.
 *
 * @param paths of citations from the one to the other, the shortest first, no document twice in one
 * @param back the same from the other to the one
 * @param common what both cite
 * @param truncated whether there may be more or shorter ways than these
 */
public record Ties(
    Node from,
    Node to,
    List<List<Link>> paths,
    List<List<Link>> back,
    List<Common> common,
    boolean truncated) {

  /**
   * One citation; where several say so, the gravest relation.
   *
   * @param start of the citation in the text of the citing document
   */
  public record Link(Node from, Node to, Relation relation, @Nullable Integer page, int start) {}

  /**
   * @param first relation of the one document to it, second that of the other
   */
  public record Common(Node node, Relation first, Relation second) {}
}
