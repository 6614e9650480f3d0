package vn.cancu.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Objects;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;
import vn.cancu.engine.EngineException;

/** Reads an entry of the documents index that a query found. */
final class FoundDocument {
  /** What of an entry is read. */
  static SourceConfig fields(Clearance reader) {
    return SourceConfig.of(f ->
        f.filter(
            i -> i.includes("id", "slug", "record", Facets.TAKEN_IN).includes(Said.read(reader))));
  }

  private static final ObjectMapper JSON = RecordJson.mapper();

  private FoundDocument() {}

  /**
   * @param syllables of the query, outside quotes
   */
  static Hits.Hit of(Hit<JsonNode> hit, int syllables, Clearance reader) {
    var source = Objects.requireNonNull(hit.source());
    try {
      var score = hit.score();
      var said = Said.of(source, reader);
      return new Hits.Hit(
          source.path("id").asText(),
          source.path("slug").asText(),
          score == null || score.isNaN() ? 0 : score,
          JSON.treeToValue(source.path("record"), DocumentRecord.class),
          Passages.of(hit.highlight(), syllables),
          Reason.of(hit.matchedQueries().keySet()),
          source.hasNonNull(Facets.TAKEN_IN)
              ? Instant.parse(source.path(Facets.TAKEN_IN).asText())
              : null,
          said.cited(),
          said.on(Said.today()).orElse(null));
    } catch (JsonProcessingException e) {
      throw new EngineException("Mục tìm kiếm " + hit.id() + " không đọc được.", e);
    }
  }
}
