package vn.cancu.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.document.TitleAliases;
import vn.cancu.engine.Engine;
import vn.cancu.engine.IndexNames;

/**
 * Who cites whom, as far as the reader may know: edges that start in a hidden document are not
 * there, and a hidden document that is cited looks like a stub.
 */
public final class Lineage {
  private static final int MOST_EFFECTS = 1_000;
  private static final int MOST_TOUCHED = 1_000;

  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Stubs stubs;
  private final Subjects subjects;
  private final Inbound inbound;
  private final CitedCounts counts;
  private final NumberLookup numbers;
  private final Labels labels;

  public Lineage(Engine engine) {
    this(engine, IndexNames.PLAIN);
  }

  public Lineage(Engine engine, IndexNames names) {
    this(new HeldDocuments(engine, names), new CitationIndex(engine, names));
  }

  Lineage(HeldDocuments documents, CitationIndex citations) {
    this.documents = documents;
    this.citations = citations;
    stubs = new Stubs(citations);
    subjects = new Subjects(documents, citations, stubs);
    inbound = new Inbound(citations, subjects);
    counts = new CitedCounts(documents, citations, stubs);
    numbers = new NumberLookup(documents, citations, stubs);
    labels = new Labels(stubs);
  }

  /** What lies downstream of a document, and how two hang together. */
  public Walks walks() {
    return new Walks(documents, citations, subjects, this::cites, MOST_TOUCHED);
  }

  /** Who cites a document, to narrow and sort. */
  public Inbound inbound() {
    return inbound;
  }

  /**
   * A document or stub by id; a stub only while a document this reader may see cites it. The id of
   * a stub whose document has come since gives the document, and so does one with an unknown issuer
   * or year that only one document fits.
   */
  public Optional<Node> node(String id, Clearance reader) {
    return subjects.of(id, reader).map(Subjects.Subject::node);
  }

  /**
   * A document or stub by the tail of its page address. The address of a stub whose document has
   * come since gives the document, whose slug differs.
   */
  public Optional<Node> nodeBySlug(String slug, Clearance reader) {
    var held = documents.bySlug(slug, reader);
    return held.isEmpty() ? node(slug, reader) : Optional.of(held.getFirst().node());
  }

  /**
   * What the document cites, in reading order, one edge a mention; to an empty id for mentions that
   * no key can be made of.
   */
  public List<Edge> cites(String id, Clearance reader) {
    return resolved(citations.inReadingOrder(id, reader), reader).stream()
        .filter(edge -> !edge.to().id().equals(edge.from().id()))
        .toList();
  }

  /** The citations that nobody has looked at, the least certain first. Page from 1. */
  public Unreviewed leastCertain(int page, int size, Clearance reader) {
    var found = citations.leastCertain(page, size, reader);
    return new Unreviewed(found.total(), resolved(found.rows(), reader));
  }

  private List<Edge> resolved(List<CitationRow> rows, Clearance reader) {
    var keys = rows.stream().map(CitationRow::target).filter(Objects::nonNull).distinct().toList();
    var targets = Targets.of(documents, keys, reader);
    var names = stubs.named(keys, reader);
    var edges = new ArrayList<Edge>();
    for (var row : rows) {
      var key = row.target();
      if (key == null) {
        edges.add(row.edge(row.unnumbered()));
        continue;
      }
      var held = targets.meant(key, row.sourceDate());
      edges.add(
          row.edge(held.map(Held::node).orElseGet(() -> names.getOrDefault(key, row.stub(key)))));
    }
    return edges;
  }

  /**
   * Who cites the document or stub, the newest citing document first, one edge a citing sentence.
   * An empty set of relations means all. Page from 1.
   */
  public CitedBy citedBy(String id, Set<Relation> relations, int page, int size, Clearance reader) {
    var subject = subjects.of(id, reader);
    if (subject.isEmpty()) {
      return new CitedBy(0, 0, List.of());
    }
    var found = citations.newestFirst(subject.get().citing(), relations, page, size, reader);
    return new CitedBy(
        found.total(),
        citations.documents(subject.get().citing(), relations, reader),
        found.rows().stream().map(row -> row.edge(subject.get().node())).toList());
  }

  /** What the documents that this reader may see say of a document's or stub's validity. */
  public Validity validity(String id, Clearance reader) {
    return subjects
        .of(id, reader)
        .map(subject ->
            Effects.of(
                subject.node(),
                citations
                    .newestFirst(subject.citing(), Validity.relations(), 1, MOST_EFFECTS, reader)
                    .rows()))
        .orElse(Validity.UNTOUCHED);
  }

  /** The same for several held documents at once, without the sentences; by id. */
  public Map<String, Validity> validities(Collection<String> ids, Clearance reader) {
    var held = documents.byIds(ids, reader);
    var spellings = held.stream().flatMap(document -> document.spellings().stream()).toList();
    var names = spellings.stream().map(DocumentKey::toString).distinct().toList();
    var acts =
        citations.bare(
            HeldDocuments.terms("targetKey", names), Validity.relations(), MOST_EFFECTS, reader);
    if (acts.size() == MOST_EFFECTS) {
      // Too many to be sure that each document's own are among them.
      return held.stream()
          .map(document -> document.node().id())
          .collect(Collectors.toMap(id -> id, id -> validity(id, reader)));
    }
    // Most documents are untouched: for these nobody has to be told apart from his likes.
    var touched = acts.stream().map(CitationRow::target).collect(Collectors.toSet());
    var targets =
        Targets.of(documents, spellings.stream().filter(touched::contains).toList(), reader);
    Map<String, List<CitationRow>> byDocument =
        acts.stream()
            .collect(
                Collectors.groupingBy(row ->
                    targets
                        .meant(Objects.requireNonNull(row.target()), row.sourceDate())
                        .map(document -> document.node().id())
                        .filter(id -> !id.equals(row.source().id()))
                        .orElse("")));
    Map<String, Validity> found = new HashMap<>();
    for (var document : held) {
      var about = byDocument.get(document.node().id());
      if (about != null) {
        found.put(document.node().id(), Effects.of(document.node(), about));
      }
    }
    return found;
  }

  /**
   * The neighbourhood to a depth of 1..6, at most 150 nodes; truncated says whether there was more.
   * What the document rests on and what rests on it goes before what lies beside. A graph without
   * nodes where this reader knows nothing of the id.
   */
  public Graph around(String id, int depth, Set<Relation> relations, Clearance reader) {
    int levels = Math.clamp(depth, 1, Neighbourhood.DEEPEST);
    return subjects
        .of(id, reader)
        .map(centre ->
            new Neighbourhood(documents, citations, stubs, relations, reader)
                .around(centre.node(), centre.keys(), levels))
        .orElseGet(() -> Graph.unknown(id));
  }

  /**
   * All that this reader may know of.
   *
   * @param gone of a document's id, whether the archive shows it no more
   */
  public WholeGraph whole(Clearance reader, Predicate<String> gone) {
    documents.byIds(List.of(""), reader); // what the engine can't answer begins no file
    return new WholeGraph(documents.moment(), citations.moment(), reader, gone, WholeGraph.BATCH);
  }

  /**
   * What a number typed by a person means, in any folding, or a law's title with its year: held
   * documents and stubs.
   */
  public Resolution resolve(
      String identifier, @Nullable Integer year, @Nullable String issuer, Clearance reader) {
    var byNumber = numbers.resolve(identifier, year, issuer, reader);
    var titled =
        byNumber instanceof Resolution.Unknown ? TitleAliases.typed(identifier, year) : null;
    return titled == null
        ? byNumber
        : node(titled.stubId(), reader).<Resolution>map(Resolution.Found::new).orElse(byNumber);
  }

  /**
   * Documents cited but not held whose number and symbol begin so ("30-2020ndcp", "30-"), of these
   * types (none means any), most cited first.
   */
  public List<Wanted.Missing> missing(
      String beginning, Collection<String> types, int most, Clearance reader) {
    return numbers.missing(beginning, types, reader).stream()
        .sorted(
            Comparator.comparingLong(Wanted.Missing::times)
                .reversed()
                .thenComparing(missing -> missing.node().id()))
        .limit(most)
        .toList();
  }

  /** Documents cited but not held (for this reader), most cited first. Page from 1. */
  public Wanted wanted(int page, int size, Clearance reader) {
    var all = counts.wanted(reader);
    int length = Math.clamp(size, 1, 1_000);
    int skipped = (int) Math.min((Math.max(page, 1) - 1L) * length, all.total());
    return new Wanted(all.total(), all.rows(skipped, length));
  }

  /** The same narrowed and in another order. */
  public WantedList wanted(WantedList.Asked asked, Clearance reader) {
    return counts.wanted(asked, reader);
  }

  /** The documents and stubs that most documents cite, held or not. */
  public List<Cited> mostCited(int count, Clearance reader) {
    return counts.most(count, reader);
  }

  /**
   * Short names of cited documents by the text of their key: "Công điện 968/CĐ-TTg"; with issuer
   * and year where two would be called the same.
   */
  public Map<String, String> labels(Collection<String> keys, Clearance reader) {
    return labels.of(keys, reader);
  }

  /** Must be called where the indices have changed: what was kept of them is asked for again. */
  public void indicesChanged() {
    labels.forget();
  }

  /**
   * @param total citing sentences, which is what pages count
   * @param documents citing documents, each once however often it cites
   */
  public record CitedBy(long total, long documents, List<Edge> edges) {}

  public record Unreviewed(long total, List<Edge> edges) {}

  /** One edge a pair of nodes and relation, with the first sentence that says so. */
  public record Graph(Node centre, List<Node> nodes, List<Edge> edges, boolean truncated) {
    private static Graph unknown(String id) {
      var nobody = new Node(id, id, false, id, null, null, null, null, null);
      return new Graph(nobody, List.of(), List.of(), false);
    }
  }

  /** A cited document or stub, and how many documents cite it. */
  public record Cited(Node node, long times) {}

  public record Wanted(long total, List<Missing> missing) {
    /**
     * @param times documents that cite it, each once
     * @param newest day of these as it is written; null where none has one or nobody asked
     */
    public record Missing(Node node, long times, @Nullable PartialDate newest) {}
  }
}
