package vn.cancu.portal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.portal.DownloadSet.Part;

/** All public records at once: a page, a manifest for programs, and the parts. For anyone. */
@Controller("/tai-ve")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DownloadPage {
  private static final int AT_ONE_TIME = 4;
  private static final MediaType GZIP = MediaType.of("application/gzip");
  private static final JsonMapper JSON = new JsonMapper();

  private final ExportPlaces places = new ExportPlaces(AT_ONE_TIME);
  private final Downloads downloads;
  private final Pages pages;

  DownloadPage(Downloads downloads, Pages pages) {
    this.downloads = downloads;
    this.pages = pages;
  }

  /**
   * What the template downloads.ftlh shows.
   *
   * @param at null while the parts are being made
   * @param omitted how many documents could not be read
   */
  public record Model(@Nullable String at, long records, String size, List<Row> rows, int omitted) {
    /** The whole graph in the forms of other programs. */
    public List<GraphForm.Link> graphs() {
      return GraphForm.links(GraphApi.ADDRESS, "");
    }
  }

  public record Row(String href, String name, int records, String size, String sha256) {}

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> show(HttpRequest<?> request) {
    var model =
        downloads
            .newest()
            .map(set ->
                new Model(
                    Moments.of(set.at()),
                    set.records(),
                    size(set.bytes()),
                    set.parts().stream().map(DownloadPage::row).toList(),
                    set.omitted().size()))
            .orElseGet(() -> new Model(null, 0, "", List.of(), 0));
    return pages.html("downloads.ftlh", model, request);
  }

  private static Row row(Part part) {
    return new Row(href(part), part.name(), part.records(), size(part.bytes()), part.sha256());
  }

  private static String href(Part part) {
    return "/tai-ve/tep/" + part.name();
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? Words.VIETNAMESE.say("tai-ve.kb", Math.max(1, Math.round(bytes / 1e3)))
        : Words.VIETNAMESE.say("tai-ve.mb", Math.round(bytes / 1e6));
  }

  @Get("/manifest.json")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<?> manifest(HttpRequest<?> request) {
    var set = downloads.newest();
    if (set.isEmpty()) {
      var json = JSON.createObjectNode();
      json.put("status", HttpStatus.SERVICE_UNAVAILABLE.getCode());
      json.put("detail", Words.VIETNAMESE.say("tai-ve.dang-lam"));
      return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, "30")
          .body(json.toString());
    }
    return Pages.tagged(
        request, json(set.get(), pages.site(request)), MediaType.APPLICATION_JSON_TYPE);
  }

  private static String json(DownloadSet set, String site) {
    var json = JSON.createObjectNode();
    json.put("at", set.at().toString());
    json.put("format", "gzip, JSON Lines");
    json.put("records", set.records());
    json.put("bytes", set.bytes());
    var parts = json.putArray("parts");
    for (var part : set.parts()) {
      parts
          .addObject()
          .put("address", site + href(part))
          .put("records", part.records())
          .put("bytes", part.bytes())
          .put("sha256", part.sha256());
    }
    set.omitted().forEach(json.putArray("omitted")::add);
    return json.toString();
  }

  @Metered(Rate.EXPORT)
  @Get("/tep/{name}")
  @Produces(MediaType.ALL)
  HttpResponse<?> part(@PathVariable String name, HttpRequest<?> request) {
    if (!name.matches("phan-[0-9a-f]{16}\\.jsonl\\.gz")) {
      throw new Refusal(HttpStatus.NOT_FOUND, "loi.khong-thay");
    }
    var part =
        downloads.part(name).orElseThrow(() -> new Refusal(HttpStatus.GONE, "loi.phan-khong-con"));
    var tag = '"' + part.sha256() + '"';
    if (Pages.isKnown(request, tag)) {
      return HttpResponse.notModified().header(HttpHeaders.ETAG, tag);
    }
    if (places.isFull()) {
      throw Refusal.after(Duration.ofMinutes(1), "loi.nhieu-nguoi-tai");
    }
    try {
      var bytes = new ExportStream(new DownloadParts(downloads, part), places);
      long made = Files.getLastModifiedTime(downloads.folder().file(part)).toMillis();
      return HttpResponse.ok(new StreamedFile(bytes, GZIP, made, part.bytes()))
          .contentType(GZIP)
          .header(HttpHeaders.ETAG, tag)
          .header(HttpHeaders.CONTENT_DISPOSITION, OriginalFile.disposition(false, name));
    } catch (IOException e) {
      throw new Refusal(HttpStatus.GONE, "loi.phan-khong-con");
    }
  }
}
