package vn.cancu.lineage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;

/**
 * Who cites whom, as far as the reader may know: edges that start in a hidden document are not
 * there, and a hidden document that is cited looks like a stub.
 */
public final class Lineage {
  /** A document or stub by id; a stub only while a document this reader may see cites it. */
  public Optional<Node> node(String id, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  /** A document or stub by the tail of its page address. */
  public Optional<Node> nodeBySlug(String slug, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  /**
   * What the document cites, in reading order; to an empty id for mentions that no key can be made
   * of.
   */
  public List<Edge> cites(String id, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  /**
   * Who cites the document or stub, newest first. An empty set of relations means all. Page from 1.
   */
  public CitedBy citedBy(String id, Set<Relation> relations, int page, int size, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  /**
   * The neighbourhood to a depth of 1..6, at most 150 nodes; truncated says whether there was more.
   */
  public Graph around(String id, int depth, Set<Relation> relations, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  public Resolution resolve(
      String identifier, @Nullable Integer year, @Nullable String issuer, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  /** Documents cited but not held (for this reader), most cited first. Page from 1. */
  public Wanted wanted(int page, int size, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  public record CitedBy(long total, List<Edge> edges) {}

  public record Graph(Node centre, List<Node> nodes, List<Edge> edges, boolean truncated) {}

  public record Wanted(long total, List<Missing> missing) {
    public record Missing(Node node, long times) {}
  }
}
