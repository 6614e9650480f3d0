package vn.cancu.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import java.util.function.ToLongFunction;
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

  /**
   * @param syllables of the query, outside quotes
   * @param cited how often a document of this id is cited
   */
  static Hits.Hit of(Hit<JsonNode> hit, int syllables, ToLongFunction<String> cited) {
    var source = Objects.requireNonNull(hit.source());
    try {
      var score = hit.score();
      var id = source.path("id").asText();
      return new Hits.Hit(
          id,
          source.path("slug").asText(),
          score == null || score.isNaN() ? 0 : score,
          JSON.treeToValue(source.path("record"), DocumentRecord.class),
          Passages.of(hit.highlight(), syllables),
          Reason.of(hit.matchedQueries().keySet()),
          cited.applyAsLong(id));
    } catch (JsonProcessingException e) {
      throw new EngineException("Mục tìm kiếm " + hit.id() + " không đọc được.", e);
    }
  }
}
