package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.engine.Moment;
import vn.cancu.engine.Scroll;
import vn.cancu.engine.Visible;

/**
 * Every document that is only cited, named as {@link Stubs} names it: all keys that are cited, and
 * of those that mean no document the citations in order of their keys, so that those of one stub
 * lie together and are counted as they pass. To read all citations would be silent for minutes
 * where many mean documents that are held, and the connection be given up meanwhile.
 */
final class StubScroll {
  /** How many more of these small rows are read at one time than of whole ones. */
  private static final int MORE = 5;

  private static final String KEY = "targetKey";
  private static final String SOURCE = "sourceId";
  private static final String DATE = "sourceDate";

  private final Moment citationsThen;
  private final Clearance reader;
  private final WholeGraph graph;
  private final int batch;
  private Map<String, FieldValue> after = Map.of();
  private boolean ended;
  private Targets targets = Targets.among(List.of());
  private @Nullable Scroll rows;
  private @Nullable Tally open;

  StubScroll(Moment citationsThen, Clearance reader, WholeGraph graph, int batch) {
    this.citationsThen = citationsThen;
    this.reader = reader;
    this.graph = graph;
    this.batch = batch;
  }

  /** What the citations of one key call what they cite. */
  private static final class Tally {
    private final DocumentKey key;
    private final Map<String, Map<String, Integer>> names = new HashMap<>();
    private boolean unheld;

    Tally(DocumentKey key) {
      this.key = key;
    }

    void count(Hit<JsonNode> citation, boolean held) {
      unheld |= !held;
      Stubs.NAMES.forEach((name, field) -> {
        var value = value(citation, field);
        if (value != null) {
          names.computeIfAbsent(name, any -> new TreeMap<>()).merge(value, 1, Integer::sum);
        }
      });
    }

    Node node() {
      return Stubs.node(key, this::mostOften);
    }

    /** Of those given equally often the first, as the engine does. */
    private @Nullable String mostOften(String name) {
      String best = null;
      int times = 0;
      for (var each : names.getOrDefault(name, Map.of()).entrySet()) {
        if (each.getValue() > times) {
          best = each.getKey();
          times = each.getValue();
        }
      }
      return best;
    }
  }

  /**
   * Those that the next citations name in full, which may be none: how many citations one has is
   * not known, and whoever waits must not wait for all of them. Null at the end.
   */
  @Nullable List<Node> next() {
    var reading = rows;
    if (reading == null) {
      return ended ? null : begin();
    }
    var found = new ArrayList<Node>();
    var some = reading.next();
    some.forEach(row -> count(row, found));
    if (some.isEmpty()) {
      finish(found);
      rows = null;
    }
    return found;
  }

  /** Looks at the next keys, which may all mean documents that are held. */
  private List<Node> begin() {
    var keys = keys();
    targets = graph.targets(keys.stream());
    var unheld =
        keys.stream()
            .filter(key -> key.hasIssuer() && !key.hasYear() || targets.meant(key, null).isEmpty())
            .map(DocumentKey::toString)
            .toList();
    rows = unheld.isEmpty() ? null : citations(unheld);
    return List.of();
  }

  /** The next keys that are cited, each once: most of them are held, and many often cited. */
  private List<DocumentKey> keys() {
    var source = NamedValue.of(KEY, CompositeAggregationSource.of(c -> c.terms(t -> t.field(KEY))));
    var paged =
        Aggregation.of(a ->
            a.composite(c -> {
              c.size(batch).sources(List.of(source));
              return after.isEmpty() ? c : c.after(after);
            }));
    var answer =
        citationsThen
            .search(
                s -> s.query(Visible.to(reader)).size(0).aggregations(KEY, paged), JsonNode.class)
            .aggregations()
            .get(KEY);
    after = answer == null ? Map.of() : answer.composite().afterKey();
    ended = after.isEmpty();
    return answer == null
        ? List.of()
        : answer.composite().buckets().array().stream()
            .map(bucket ->
                DocumentKey.parse(Objects.requireNonNull(bucket.key().get(KEY)).stringValue()))
            .filter(Objects::nonNull)
            .toList();
  }

  private Scroll citations(List<String> keys) {
    return new Scroll(
        citationsThen,
        s -> {
          // The values that are counted elsewhere, which leave out the longest.
          s.query(WholeGraph.visible(HeldDocuments.terms(KEY, keys), reader))
              .sort(WholeGraph.by(KEY), WholeGraph.by("id"))
              .source(f -> f.fetch(false))
              .docvalueFields(f -> f.field(KEY))
              .docvalueFields(f -> f.field(SOURCE))
              .docvalueFields(f -> f.field(DATE).format("strict_date"));
          Stubs.NAMES.values().forEach(name -> s.docvalueFields(f -> f.field(name)));
        },
        MORE * batch);
  }

  private void count(Hit<JsonNode> citation, List<Node> found) {
    var source = value(citation, SOURCE);
    var key = key(citation);
    if (key != null && source != null && graph.isShown(source)) {
      var day = value(citation, DATE);
      boolean held = targets.meant(key, day == null ? null : LocalDate.parse(day)).isPresent();
      tally(key, found).count(citation, held);
    }
  }

  private Tally tally(DocumentKey key, List<Node> found) {
    var known = open;
    if (known == null || !known.key.equals(key)) {
      finish(found);
      known = new Tally(key);
      open = known;
    }
    return known;
  }

  private void finish(List<Node> found) {
    if (open != null && open.unheld) {
      found.add(open.node());
    }
    open = null;
  }

  private static @Nullable DocumentKey key(Hit<JsonNode> citation) {
    var key = value(citation, KEY);
    return key == null ? null : DocumentKey.parse(key);
  }

  private static @Nullable String value(Hit<JsonNode> citation, String field) {
    var values = citation.fields().get(field);
    return values == null ? null : values.to(JsonNode.class).path(0).textValue();
  }
}
