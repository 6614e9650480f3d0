package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.cancu.document.RecordJson;
import vn.cancu.engine.Engine;
import vn.cancu.engine.Projection;

/**
 * How fast the indices are made again from the archive, beside a bare bulk of the same entries into
 * indices of the same mapping, in turn. What the bare one sends is made before it is timed.
 */
final class RebuildRate {
  private static final int LOT = 500;

  private final Engine engine;
  private final IndexedArchive letters;

  RebuildRate(Engine engine, IndexedArchive letters) {
    this.engine = engine;
    this.letters = letters;
  }

  private record Made(String index, String id, BinaryData json) {}

  void measure(int rounds, PrintStream out) throws IOException {
    var made = made();
    long documents = 0;
    double ours = 0;
    double bare = 0;
    for (int i = 0; i < rounds; i++) {
      bare += bare(made);
      long begin = System.nanoTime();
      documents = letters.follower().rebuild();
      ours += (System.nanoTime() - begin) / 1e9;
    }
    out.printf(
        "rebuild of %d documents: %.0f/s; bare bulk of the same %.0f/s; %.2f of its rate%n",
        documents, documents * rounds / ours, documents * rounds / bare, bare / ours);
  }

  private List<Made> made() throws JsonProcessingException {
    var all = new ArrayList<Made>();
    var json = RecordJson.mapper();
    long position = 0;
    for (var lot = letters.archive().since(position, LOT);
        !lot.isEmpty();
        lot = letters.archive().since(position, LOT)) {
      for (var entry : lot) {
        var document = letters.archive().load(entry);
        for (var projection : IndexedArchive.PROJECTIONS) {
          for (var each : projection.of(document)) {
            var bytes = json.writeValueAsBytes(each.source());
            all.add(
                new Made(
                    name(projection),
                    each.id(),
                    BinaryData.of(bytes, ContentType.APPLICATION_JSON)));
          }
        }
      }
      position = lot.getLast().seq();
    }
    return all;
  }

  private static String name(Projection projection) {
    return "bare-" + projection.index();
  }

  private double bare(List<Made> made) throws IOException {
    for (var projection : IndexedArchive.PROJECTIONS) {
      delete(projection); // a run that was broken off left it behind
      var mapping = "/index-mappings/" + projection.index() + ".json";
      try (var in = Objects.requireNonNull(RebuildRate.class.getResourceAsStream(mapping))) {
        engine.ask(client -> client.indices().create(c -> c.index(name(projection)).withJson(in)));
      }
      engine.ask(client ->
          client
              .indices()
              .putSettings(s ->
                  s.index(name(projection))
                      .settings(i -> i.refreshInterval(Time.of(t -> t.time("-1"))))));
    }
    long begin = System.nanoTime();
    for (int from = 0; from < made.size(); from += LOT) {
      var lot =
          made.subList(from, Math.min(made.size(), from + LOT)).stream()
              .map(each ->
                  BulkOperation.of(
                      o -> o.index(i -> i.index(each.index()).id(each.id()).document(each.json()))))
              .toList();
      if (engine.ask(client -> client.bulk(b -> b.operations(lot))).errors()) {
        throw new IllegalStateException("the bare bulk was refused");
      }
    }
    for (var projection : IndexedArchive.PROJECTIONS) {
      engine.ask(client -> client.indices().refresh(r -> r.index(name(projection))));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    for (var projection : IndexedArchive.PROJECTIONS) {
      delete(projection);
    }
    return seconds;
  }

  private void delete(Projection projection) {
    engine.ask(
        client -> client.indices().delete(d -> d.index(name(projection)).ignoreUnavailable(true)));
  }
}
