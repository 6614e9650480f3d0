package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.engine.Moment;
import vn.cancu.engine.Scroll;
import vn.cancu.engine.Visible;

/**
 * Every document and stub that a reader may know of and every edge between them, in batches, as the
 * indices both stood when the first was read. What is held of it is one batch, however large the
 * graph, since both ends of an edge are looked up with its batch: the same questions to the same
 * moment have the same answers, so that no edge leads to a node that was not given. Not for several
 * threads. Throws EngineException.
 */
public final class WholeGraph implements AutoCloseable {
  static final int BATCH = 1_000;

  /** Documents whose edges are given at one time. */
  private static final int DOCUMENTS = 20;

  private static final SortOptions BY_ID = by("id");

  private final Moment documentsThen;
  private final Moment citationsThen;
  private final HeldDocuments documents;
  private final Clearance reader;
  private final Predicate<String> gone;
  private final int batch;
  private final Set<String> hidden = new HashSet<>();
  private final Scroll nodes;
  private final StubScroll stubs;
  private final Scroll citing;
  private final Scroll citations;
  private final Deque<Held> next = new ArrayDeque<>();
  private final Deque<Meant> read = new ArrayDeque<>();
  private boolean citationsEnded;

  /** A citation and what it means. */
  private record Meant(CitationRow row, Node to) {}

  /**
   * A document with the edges out of it in the order of its text: one for each document and
   * relation, with the first sentence that says so.
   */
  public record Citing(Node node, List<Edge> edges) {}

  /**
   * @param gone of a document's id, whether the archive shows it no more, for the indices may not
   *     know yet
   * @param batch documents, or citations, that are read at one time
   */
  WholeGraph(
      Moment documentsThen,
      Moment citationsThen,
      Clearance reader,
      Predicate<String> gone,
      int batch) {
    this.documentsThen = documentsThen;
    this.citationsThen = citationsThen;
    this.reader = reader;
    this.gone = gone;
    this.batch = batch;
    documents = new HeldDocuments(documentsThen);
    nodes = documentScroll();
    stubs = new StubScroll(citationsThen, reader, this, batch);
    citing = documentScroll();
    var cited = Query.of(q -> q.exists(e -> e.field("targetKey")));
    citations =
        new Scroll(
            citationsThen, s -> s.query(visible(cited, reader)).sort(by("sourceId"), BY_ID), batch);
  }

  private Scroll documentScroll() {
    return new Scroll(
        documentsThen,
        s ->
            s.query(Visible.to(reader))
                .sort(BY_ID)
                .source(f -> f.filter(i -> i.includes(HeldDocuments.FIELDS))),
        batch);
  }

  static SortOptions by(String field) {
    return SortOptions.of(o -> o.field(f -> f.field(field).order(SortOrder.Asc)));
  }

  static Query visible(Query which, Clearance reader) {
    return Query.of(q -> q.bool(b -> b.filter(which).filter(Visible.to(reader))));
  }

  /** The next documents of the archive; null at the end. */
  public @Nullable List<Node> nextHeld() {
    hold();
    var batch = nodes.next();
    return batch.isEmpty()
        ? null
        : batch.stream()
            .map(hit -> Held.of(Objects.requireNonNull(hit.source())).node())
            .filter(node -> isShown(node.id()))
            .toList();
  }

  /**
   * The next documents that are only cited, which may be none of those looked at; null at the end.
   */
  public @Nullable List<Node> nextStubs() {
    hold();
    return stubs.next();
  }

  /**
   * The documents of the archive once more, in the same order, with their edges; null at the end.
   */
  public @Nullable List<Citing> nextCiting() {
    hold();
    if (next.isEmpty()) {
      citing.next().forEach(hit -> next.add(Held.of(Objects.requireNonNull(hit.source()))));
      if (next.isEmpty()) {
        return null;
      }
    }
    var all = new ArrayList<Citing>();
    while (!next.isEmpty() && all.size() < DOCUMENTS) {
      var node = next.remove().node();
      var edges = edges(node);
      if (isShown(node.id())) {
        all.add(new Citing(node, edges));
      }
    }
    return all;
  }

  /** Each is read for minutes while the other is not, and both must tell of one time. */
  private void hold() {
    documentsThen.hold();
    citationsThen.hold();
  }

  /** Passes by citations of documents that were not there yet when the documents were read. */
  private List<Edge> edges(Node from) {
    var edges = new ArrayList<Edge>();
    Set<String> seen = new HashSet<>();
    for (var meant = peek(); meant != null; meant = peek()) {
      int order = meant.row().source().id().compareTo(from.id());
      if (order > 0) {
        break;
      }
      read.remove();
      if (order == 0 && seen.add(meant.to().id() + ' ' + meant.row().relation().slug())) {
        edges.add(meant.row().edge(from, meant.to()));
      }
    }
    return edges;
  }

  private @Nullable Meant peek() {
    while (read.isEmpty() && !citationsEnded) {
      var rows =
          citations.next().stream()
              .map(hit -> CitationRow.of(Objects.requireNonNull(hit.source())))
              .toList();
      citationsEnded = rows.isEmpty();
      var targets = targets(rows.stream().map(CitationRow::target));
      for (var row : rows) {
        Steps.target(row, targets).ifPresent(place -> read.add(new Meant(row, place.node())));
      }
    }
    return read.peek();
  }

  /** What these keys can mean. */
  Targets targets(Stream<@Nullable DocumentKey> keys) {
    var distinct = keys.filter(Objects::nonNull).distinct().toList();
    return Targets.among(
        documents.candidates(distinct, reader).stream()
            .filter(held -> isShown(held.node().id()))
            .toList());
  }

  /** What was found to be gone stays so, should the archive show it again. */
  boolean isShown(String id) {
    if (!hidden.contains(id) && gone.test(id)) {
      hidden.add(id);
    }
    return !hidden.contains(id);
  }

  /**
   * Whether one of these documents, or what it cites, was there for this reader when this was
   * begun, and so may be among what was given.
   */
  public boolean mayHaveGiven(Collection<String> ids) {
    return !documents.byIds(ids, reader).isEmpty()
        || !citationsThen
            .search(
                s -> s.query(visible(HeldDocuments.terms("sourceId", ids), reader)).size(1),
                JsonNode.class)
            .hits()
            .hits()
            .isEmpty();
  }

  @Override
  public void close() {
    documentsThen.close();
    citationsThen.close();
  }
}
