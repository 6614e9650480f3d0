package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import vn.cancu.access.Clearance;
import vn.cancu.engine.DerivedFields;
import vn.cancu.lineage.Echoes;

/**
 * Keeps with each document how often it is cited and whether it holds, for each clearance by itself
 * (see {@link Said}), so that these can be filtered, counted and sorted by like any other field.
 */
final class SaidFields implements DerivedFields {
  private static final int AT_ONCE = 100;

  @Override
  public Set<String> marks(Indices indices, Collection<String> ids) {
    return echoes(indices).around(ids);
  }

  @Override
  public void corrections(
      Indices indices, Collection<String> marks, Consumer<List<Correction>> corrections) {
    var echoes = echoes(indices);
    var ids = echoes.canBeMeant(marks);
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      corrections.accept(compared(indices, echoes, some));
    }
  }

  @Override
  public void allCorrections(Indices indices, Consumer<List<Correction>> corrections) {
    var echoes = echoes(indices);
    var all = Query.of(q -> q.matchAll(m -> m));
    List<FieldValue> after = List.of();
    while (true) {
      var from = after;
      var found =
          indices
              .engine()
              .ask(client ->
                  client.search(
                      s -> {
                        s.index(index(indices))
                            .query(all)
                            .size(AT_ONCE)
                            .trackTotalHits(t -> t.enabled(false))
                            .source(f -> f.fetch(false))
                            .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
                        return from.isEmpty() ? s : s.searchAfter(from);
                      },
                      Void.class))
              .hits()
              .hits();
      var ids = found.stream().map(hit -> Objects.requireNonNull(hit.id())).toList();
      corrections.accept(compared(indices, echoes, ids));
      if (found.size() < AT_ONCE) {
        return;
      }
      after = found.getLast().sort();
    }
  }

  private static List<Correction> compared(Indices indices, Echoes echoes, List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Clearance, Map<String, Echoes.Echo>> heard = new EnumMap<>(Clearance.class);
    for (var reader : Clearance.values()) {
      heard.put(reader, echoes.of(ids, reader));
    }
    var corrections = new ArrayList<Correction>();
    for (var source : sources(indices, ids)) {
      var id = source.path("id").asText();
      Map<Clearance, Said> stored = new EnumMap<>(Clearance.class);
      Map<Clearance, Said> right = new EnumMap<>(Clearance.class);
      heard.forEach((reader, byId) -> {
        var echo = byId.get(id);
        stored.put(reader, Said.of(source, reader));
        right.put(
            reader, echo == null ? Said.NOTHING : new Said(echo.cited(), echo.validity().course()));
      });
      if (!stored.equals(right)) {
        corrections.add(new Correction(id, Said.source(right)));
      }
    }
    return corrections;
  }

  private static List<JsonNode> sources(Indices indices, List<String> ids) {
    return indices
        .engine()
        .ask(client ->
            client.search(
                s ->
                    s.index(index(indices))
                        .query(Clauses.among(ids))
                        .size(ids.size())
                        .source(f -> f.filter(i -> i.includes("id", Said.FIELD))),
                JsonNode.class))
        .hits()
        .hits()
        .stream()
        .map(hit -> Objects.requireNonNull(hit.source()))
        .toList();
  }

  private static String index(Indices indices) {
    return Objects.requireNonNull(indices.names().get(SearchProjection.INDEX));
  }

  private static Echoes echoes(Indices indices) {
    return new Echoes(indices.engine(), indices.names());
  }
}
