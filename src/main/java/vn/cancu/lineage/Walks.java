package vn.cancu.lineage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;

/**
 * Walks through the graph that no page draws: in batches, bounded, as far as the reader may know.
 */
public final class Walks {
  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Subjects subjects;
  private final BiFunction<String, Clearance, List<Edge>> cites;
  private final int most;
  private final int rows;

  /**
   * @param cites what the document with an id cites
   * @param most documents that an impact lists
   */
  Walks(
      HeldDocuments documents,
      CitationIndex citations,
      Subjects subjects,
      BiFunction<String, Clearance, List<Edge>> cites,
      int most) {
    this(documents, citations, subjects, cites, most, Steps.MOST_ROWS);
  }

  private Walks(
      HeldDocuments documents,
      CitationIndex citations,
      Subjects subjects,
      BiFunction<String, Clearance, List<Edge>> cites,
      int most,
      int rows) {
    this.rows = rows;
    this.most = most;
    this.documents = documents;
    this.citations = citations;
    this.subjects = subjects;
    this.cites = cites;
  }

  /** The same that lists fewer. */
  Walks listing(int fewer) {
    return new Walks(documents, citations, subjects, cites, fewer, rows);
  }

  /** The same that reads fewer citations of each level of the ways between two. */
  Walks reading(int fewer) {
    return new Walks(documents, citations, subjects, cites, most, fewer);
  }

  /**
   * What rests on the document, level by level to a depth of 1..6, at most 1,000 documents. Empty
   * where this reader knows nothing of the id.
   */
  public Optional<Impact> impact(String id, int depth, Set<Relation> relations, Clearance reader) {
    int levels = Math.clamp(depth, 1, Neighbourhood.DEEPEST);
    return subjects
        .of(id, reader)
        .map(subject ->
            new Downstream(new Steps(documents, citations, relations, reader), most)
                .of(subject, levels, citations.documents(subject.citing(), relations, reader)));
  }

  /**
   * Who carries the document out, level by level to a depth of 1..6, at most 300 documents. Empty
   * where this reader knows nothing of the id.
   *
   * @param relations of {@link Implementation#RELATIONS}; none means all of them
   */
  public Optional<Implementation> implementation(
      String id, int depth, Set<Relation> relations, Clearance reader) {
    int levels = Math.clamp(depth, 1, Neighbourhood.DEEPEST);
    return subjects
        .of(id, reader)
        .map(subject ->
            new Implementing(documents, citations, relations, reader).of(subject, levels));
  }

  /**
   * How two documents hang together, over at most 1..6 citations. Empty where this reader knows
   * nothing of one of them.
   */
  public Optional<Ties> ties(
      String from, String to, int longest, Set<Relation> relations, Clearance reader) {
    int length = Math.clamp(longest, 1, Neighbourhood.DEEPEST);
    return subjects
        .of(from, reader)
        .flatMap(one ->
            subjects.of(to, reader).map(other -> ties(one, other, length, relations, reader)));
  }

  private Ties ties(
      Subjects.Subject one,
      Subjects.Subject other,
      int length,
      Set<Relation> relations,
      Clearance reader) {
    var first = new Steps.Place(one.node(), one.keys());
    var second = new Steps.Place(other.node(), other.keys());
    var there = new Paths(new Steps(documents, citations, relations, reader, rows));
    var back = new Paths(new Steps(documents, citations, relations, reader, rows));
    return new Ties(
        one.node(),
        other.node(),
        said(there.between(first, second, length), reader),
        said(back.between(second, first, length), reader),
        common(cites(one.node(), relations, reader), cites(other.node(), relations, reader)),
        there.truncated() || back.truncated());
  }

  private List<Edge> cites(Node node, Set<Relation> relations, Clearance reader) {
    return cites.apply(node.id(), reader).stream()
        .filter(edge -> relations.isEmpty() || relations.contains(edge.relation()))
        .toList();
  }

  /** With the sentences, which rows of the walk do not carry. */
  private List<List<Edge>> said(List<List<Paths.Link>> ways, Clearance reader) {
    var ids = ways.stream().flatMap(List::stream).map(link -> link.row().id()).distinct().toList();
    var rows = citations.byIds(ids, reader);
    return ways.stream()
        .map(way ->
            way.stream()
                .map(link -> rows.getOrDefault(link.row().id(), link.row()).edge(link.to()))
                .toList())
        .toList();
  }

  private static List<Ties.Common> common(List<Edge> one, List<Edge> other) {
    Map<String, Edge> mentioned = new HashMap<>();
    other.forEach(edge -> mentioned.putIfAbsent(edge.to().id(), edge));
    Map<String, Ties.Common> common = new LinkedHashMap<>();
    for (var edge : one) {
      var same = mentioned.get(edge.to().id());
      if (same != null && !edge.to().id().isEmpty()) {
        common.putIfAbsent(
            edge.to().id(),
            new Ties.Common(
                edge.to(), edge.relation(), same.relation(), edge.context(), same.context()));
      }
    }
    return List.copyOf(common.values());
  }
}
