package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.engine.Moment;
import vn.cancu.engine.Scroll;

/**
 * Every document that is only cited, named as {@link Stubs} names it: the citations in order of
 * what they cite, so that those of one stub lie together and are counted as they pass.
 */
final class StubScroll {
  /** How many more of these small rows are read at one time than of whole ones. */
  private static final int MORE = 5;

  private static final String KEY = "targetKey";
  private static final String SOURCE = "sourceId";
  private static final String DATE = "sourceDate";

  private final Scroll citations;
  private final WholeGraph graph;
  private @Nullable Tally open;
  private boolean ended;

  StubScroll(Moment citationsThen, Clearance reader, WholeGraph graph, int batch) {
    this.graph = graph;
    var cited = Query.of(q -> q.exists(e -> e.field(KEY)));
    citations =
        new Scroll(
            citationsThen,
            s -> {
              // The values that are counted elsewhere, which leave out the longest.
              s.query(WholeGraph.visible(cited, reader))
                  .sort(WholeGraph.by(KEY), WholeGraph.by("id"))
                  .source(f -> f.fetch(false))
                  .docvalueFields(f -> f.field(KEY))
                  .docvalueFields(f -> f.field(SOURCE))
                  .docvalueFields(f -> f.field(DATE).format("strict_date"));
              Stubs.NAMES.values().forEach(name -> s.docvalueFields(f -> f.field(name)));
            },
            MORE * batch);
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

  /** Those of the next citations, which may all mean documents that are held; null at the end. */
  @Nullable List<Node> next() {
    if (ended) {
      return null;
    }
    var found = new ArrayList<Node>();
    var batch = citations.next();
    var targets = graph.targets(batch.stream().map(StubScroll::key));
    for (var citation : batch) {
      var source = value(citation, SOURCE);
      var key = key(citation);
      if (key != null && source != null && graph.isShown(source)) {
        var day = value(citation, DATE);
        boolean held = targets.meant(key, day == null ? null : LocalDate.parse(day)).isPresent();
        tally(key, found).count(citation, held);
      }
    }
    ended = batch.isEmpty();
    if (ended) {
      finish(found);
    }
    return found;
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
