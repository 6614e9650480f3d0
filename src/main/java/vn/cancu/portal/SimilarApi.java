package vn.cancu.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.Similar;

/** Documents like one, for programs. */
@Controller("/api/v1/documents/{id}/similar")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SimilarApi {
  private final Archive archive;
  private final SearchIndex index;
  private final ObjectMapper json;
  private final Absent absent;

  SimilarApi(Archive archive, SearchIndex index, ObjectMapper json, Absent absent) {
    this.absent = absent;
    this.archive = archive;
    this.index = index;
    this.json = json;
  }

  record Answer(List<Like> similar) {}

  /**
   * @param sharedBases names of the legal bases that both rest on
   * @param sharedWords what both say and few others do
   */
  record Like(
      String id,
      String slug,
      ObjectNode record,
      List<String> sharedBases,
      List<String> sharedWords) {}

  @Get
  Answer show(@PathVariable String id, Clearance reader) {
    if (archive.read(id, reader).isEmpty()) {
      throw absent.at(id, reader);
    }
    return new Answer(index.similar(id, reader).stream().map(this::like).toList());
  }

  private Like like(Similar similar) {
    ObjectNode record = json.valueToTree(similar.record());
    record.remove("citations");
    return new Like(similar.id(), similar.slug(), record, similar.bases(), similar.words());
  }
}
