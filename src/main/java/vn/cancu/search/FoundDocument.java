package vn.cancu.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;
import vn.cancu.engine.EngineException;

/** Reads an entry of the documents index that a query found. */
final class FoundDocument {
  /** What of an entry is read. */
  static final SourceConfig FIELDS =
      SourceConfig.of(f -> f.filter(i -> i.includes("id", "slug", "record")));

  private static final ObjectMapper JSON = RecordJson.mapper();

  private FoundDocument() {}

  static Hits.Hit of(Hit<JsonNode> hit) {
    var source = Objects.requireNonNull(hit.source());
    try {
      var score = hit.score();
      return new Hits.Hit(
          source.path("id").asText(),
          source.path("slug").asText(),
          score == null || score.isNaN() ? 0 : score,
          JSON.treeToValue(source.path("record"), DocumentRecord.class),
          Passages.of(hit.highlight()),
          Reason.of(hit.matchedQueries().keySet()));
    } catch (JsonProcessingException e) {
      throw new EngineException("Mục tìm kiếm " + hit.id() + " không đọc được.", e);
    }
  }
}
