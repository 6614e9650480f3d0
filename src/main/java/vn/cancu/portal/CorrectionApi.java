package vn.cancu.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Change;
import vn.cancu.correction.Flaw;
import vn.cancu.intake.Correcting.Outcome;

/**
 * Corrections by programs: a JSON merge patch (RFC 7396) of the record, with a reason, on top of
 * the version that If-Match names.
 */
@Controller("/api/v1/documents/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CorrectionApi {
  /** Some hundred addressees of 300 characters are the longest that can be meant. */
  private static final int LARGEST = 512 * 1024;

  private static final int MOST_TOLD = 20;

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final Archive archive;
  private final RecordedChanges changes;
  private final ResolvedRecords records;
  private final ErrorPages errors;

  CorrectionApi(
      Archive archive, RecordedChanges changes, ResolvedRecords records, ErrorPages errors) {
    this.archive = archive;
    this.changes = changes;
    this.records = records;
    this.errors = errors;
  }

  @Patch
  @Needs(Role.ARCHIVIST)
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  HttpResponse<?> correct(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    var person = JobApi.person(request);
    var document = archive.read(id, reader).orElseThrow(CorrectionApi::nothingThere);
    var seen = request.getHeaders().getAll(HttpHeaders.IF_MATCH);
    if (seen.isEmpty()) {
      throw new Refusal(HttpStatus.PRECONDITION_REQUIRED, "sua.can-phien-ban");
    }
    if (!RecordTag.matches(String.join(",", seen), document.entry())) {
      return overtaken(request, document);
    }
    return switch (vn.cancu.correction.Patch.read(body(request), document.record())) {
      case vn.cancu.correction.Patch.Outcome.Flawed(var flaws) -> flawed(request, flaws);
      case vn.cancu.correction.Patch.Outcome.Read(var change) ->
          correct(request, document, change, person, reader);
    };
  }

  private HttpResponse<?> correct(
      HttpRequest<?> request,
      ArchivedDocument document,
      Change change,
      Person person,
      Clearance reader) {
    var entry = document.entry();
    return switch (changes.set(request, document, change)) {
      case Outcome.Set(var now, var fields) -> answer(request, now, reader);
      case Outcome.Same(var now) -> answer(request, now, reader);
      case Outcome.Overtaken(var now) -> overtaken(request, now);
      case Outcome.Gone() -> throw nothingThere();
      case Outcome.ForTheOfficeAlone() -> {
        var sentence = Words.VIETNAMESE.say("sua.loi.chi-noi-bo");
        yield errors.of(
            request,
            HttpStatus.UNPROCESSABLE_ENTITY,
            sentence,
            List.of(new ErrorPages.WrongField("visibility", sentence)));
      }
    };
  }

  private HttpResponse<?> answer(HttpRequest<?> request, ArchivedDocument now, Clearance reader) {
    return RecordTag.put(request, HttpResponse.ok(records.of(now, reader)), now.entry());
  }

  private HttpResponse<?> overtaken(HttpRequest<?> request, ArchivedDocument now) {
    var status = HttpStatus.PRECONDITION_FAILED;
    var problem = errors.of(request, status, Words.VIETNAMESE.say("sua.da-khac"));
    return RecordTag.put(request, problem, now.entry());
  }

  private HttpResponse<?> flawed(HttpRequest<?> request, List<Flaw> flaws) {
    var told =
        flaws.stream()
            .limit(MOST_TOLD)
            .map(flaw -> new ErrorPages.WrongField(FlawText.named(flaw), FlawText.of(flaw)))
            .toList();
    var detail =
        told.stream()
            .map(each -> Words.VIETNAMESE.say("sua.loi.o-muc", each.field(), each.detail()))
            .collect(Collectors.joining(" "));
    return errors.of(request, HttpStatus.UNPROCESSABLE_ENTITY, detail, told);
  }

  private static ObjectNode body(HttpRequest<?> request) {
    if (!(request instanceof ServerHttpRequest<?> server)) {
      throw new IllegalStateException("a request without a body to read");
    }
    byte[] bytes;
    try (var in = server.byteBody().toInputStream()) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.length > LARGEST) {
      throw new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "loi.qua-lon");
    }
    try {
      if (JSON.readTree(bytes) instanceof ObjectNode patch) {
        return patch;
      }
    } catch (JsonProcessingException e) {
      // Told below: where it breaks would repeat what was sent.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new Refusal(HttpStatus.BAD_REQUEST, "sua.loi.json");
  }

  private static Refusal nothingThere() {
    return new Refusal(HttpStatus.NOT_FOUND, "loi.khong-co-van-ban");
  }
}
