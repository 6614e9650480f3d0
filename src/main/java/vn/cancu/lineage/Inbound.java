package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Relation;

/**
 * Who cites a document or stub: one edge a citing sentence, narrowed, sorted and counted, however
 * many there are.
 */
public final class Inbound {
  /** As many edges as pages reach; a scroll gives all. */
  public static final int DEEPEST = 100_000;

  private static final int MOST_VALUES = 200;
  private static final int BATCH = 1_000;

  /** Read for each document of a group: some cite in several sentences. */
  private static final int SENTENCES_EACH = 5;

  private final CitationIndex citations;
  private final Subjects subjects;

  Inbound(CitationIndex citations, Subjects subjects) {
    this.citations = citations;
    this.subjects = subjects;
  }

  /**
   * @param chosen any of the values of each facet
   */
  public record Asked(Map<InboundFacet, List<String>> chosen, InboundSort sort) {
    public Asked {
      var copy = new EnumMap<InboundFacet, List<String>>(InboundFacet.class);
      chosen.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
      chosen = copy;
    }
  }

  /**
   * @param node who is cited
   * @param total citing sentences, which is what pages count
   * @param documents citing documents, each once however often it cites
   * @param facets each counted, in sentences, as if nothing of it were chosen
   */
  public record Page(
      Node node,
      long total,
      long documents,
      List<Edge> edges,
      Map<InboundFacet, List<Value>> facets) {}

  /**
   * @param label the name of an issuer, with the province that its documents tell elsewhere;
   *     otherwise the value
   */
  public record Value(String value, String label, long count) {}

  /**
   * The edges after those that are skipped; none behind {@link #DEEPEST}. Empty where the reader
   * knows nothing of the id.
   */
  public Optional<Page> page(String id, Asked asked, long skipped, int size, Clearance reader) {
    return subjects.of(id, reader).map(subject -> page(subject, asked, skipped, size, reader));
  }

  private Page page(
      Subjects.Subject subject, Asked asked, long skipped, int size, Clearance reader) {
    var narrowed = narrowed(subject.citing(), asked, null);
    var counted = citations.aggregate(subject.citing(), aggregations(asked), reader);
    var all = counted.get("all");
    long total = all == null ? 0 : all.filter().docCount();
    var found =
        skipped >= total || skipped + size > DEEPEST
            ? List.<CitationRow>of()
            : citations.after(narrowed, asked.sort().order(), skipped, size, reader);
    var facets = new EnumMap<InboundFacet, List<Value>>(InboundFacet.class);
    for (var facet : InboundFacet.values()) {
      facets.put(facet, values(counted.get(facet.slug())));
    }
    return new Page(
        subject.node(),
        total,
        all == null ? 0 : CitationIndex.documents(all.filter().aggregations()),
        found.stream().map(row -> row.edge(subject.node())).toList(),
        facets);
  }

  /**
   * @param documents that stand in the relation
   * @param edges of the first of them, the newest first
   */
  public record Group(Relation relation, long documents, List<Edge> edges) {}

  /**
   * Who cites it by relation, at most so many documents of each. None where the reader knows
   * nothing of the id.
   */
  public List<Group> groups(String id, int documents, Clearance reader) {
    return subjects
        .of(id, reader)
        .map(subject -> groups(subject, documents, reader))
        .orElse(List.of());
  }

  private List<Group> groups(Subjects.Subject subject, int documents, Clearance reader) {
    var counted =
        citations
            .aggregate(
                subject.citing(),
                Map.of(
                    "relations",
                    Aggregation.of(a ->
                        a.terms(t -> t.field("relation").size(Relation.values().length))
                            .aggregations("documents", CitationIndex.DISTINCT))),
                reader)
            .get("relations");
    if (counted == null || !counted.isSterms()) {
      return List.of();
    }
    return counted.sterms().buckets().array().stream()
        .map(bucket -> {
          var relation = Relation.of(bucket.key().stringValue());
          var rows =
              citations
                  .newestFirst(
                      subject.citing(), Set.of(relation), 1, documents * SENTENCES_EACH, reader)
                  .rows();
          return new Group(
              relation,
              CitationIndex.documents(bucket.aggregations()),
              firsts(rows, documents, subject.node()));
        })
        .sorted(Comparator.comparing(Group::relation))
        .toList();
  }

  private static List<Edge> firsts(List<CitationRow> rows, int documents, Node cited) {
    var first = rows.stream().map(row -> row.source().id()).distinct().limit(documents).toList();
    return rows.stream()
        .filter(row -> first.contains(row.source().id()))
        .map(row -> row.edge(cited))
        .toList();
  }

  /** All of them in batches; empty where the reader knows nothing of the id. */
  public Optional<EdgeScroll> all(String id, Asked asked, Clearance reader) {
    return subjects
        .of(id, reader)
        .map(subject ->
            new EdgeScroll(
                citations.scroll(
                    narrowed(subject.citing(), asked, null), asked.sort().order(), BATCH, reader),
                subject.node()));
  }

  private static Map<String, Aggregation> aggregations(Asked asked) {
    Map<String, Aggregation> all = new HashMap<>();
    for (var facet : InboundFacet.values()) {
      all.put(
          facet.slug(),
          Aggregation.of(
              a -> a.filter(narrowed(null, asked, facet)).aggregations("values", values(facet))));
    }
    all.put(
        "all",
        Aggregation.of(a ->
            a.filter(narrowed(null, asked, null))
                .aggregations("documents", CitationIndex.DISTINCT)));
    return all;
  }

  private static Aggregation values(InboundFacet facet) {
    return Aggregation.of(a -> {
      var values = a.terms(t -> t.field(facet.field()).size(MOST_VALUES));
      return facet == InboundFacet.ISSUER
          ? values.aggregations("name", n -> n.terms(t -> t.field("sourceIssuer").size(1)))
          : values;
    });
  }

  private static List<Value> values(@Nullable Aggregate counted) {
    var terms = counted == null ? null : counted.filter().aggregations().get("values");
    if (terms == null || !terms.isSterms()) {
      return List.of(); // nothing has the field
    }
    var values = new ArrayList<Value>();
    for (var bucket : terms.sterms().buckets().array()) {
      var value = bucket.key().stringValue();
      var names = bucket.aggregations().get("name");
      var named =
          names == null || !names.isSterms() || names.sterms().buckets().array().isEmpty()
              ? value
              : IssuerSlug.withProvince(
                  names.sterms().buckets().array().getFirst().key().stringValue(), value);
      values.add(new Value(value, named, bucket.docCount()));
    }
    return values;
  }

  /**
   * @param but a facet that does not narrow
   */
  private static Query narrowed(@Nullable Query which, Asked asked, @Nullable InboundFacet but) {
    return Query.of(q ->
        q.bool(b -> {
          if (which != null) {
            b.filter(which);
          }
          asked
              .chosen()
              .forEach((facet, values) -> {
                if (facet != but && !values.isEmpty()) {
                  b.filter(HeldDocuments.terms(facet.field(), facet.indexed(values)));
                }
              });
          return b;
        }));
  }
}
