package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.time.LocalDate;
import vn.cancu.access.Clearance;
import vn.cancu.search.SearchIndex;

/** The whole result of a search as a file, as far as its reader may see it. */
@Controller("/api/v1/search/export")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchExport {
  private static final int AT_ONE_TIME = 3;

  private final ExportPlaces places = new ExportPlaces(AT_ONE_TIME);
  private final SearchIndex index;
  private final SiteAddress site;
  private final Audit audit;

  SearchExport(SearchIndex index, SiteAddress site, Audit audit) {
    this.audit = audit;
    this.index = index;
    this.site = site;
  }

  @Metered(Rate.EXPORT)
  @Get
  HttpResponse<?> export(HttpRequest<?> request, Clearance reader) {
    var form =
        ExportForm.of(Parameters.text(request, "format"))
            .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "loi.dang-tai-ve"));
    if (places.isFull()) {
      throw Refusal.after(Duration.ofMinutes(1), "loi.nhieu-nguoi-tai");
    }
    // First: what the index can't answer leaves by no file. Nothing is held before the first row.
    var scroll = index.all(SearchAddress.of(request).query(), reader);
    audit.export(request, reader, null, form.parameter());
    var rows = new ExportRows(scroll, site.of(request));
    var name =
        Words.VIETNAMESE.say(
            "bang.tep.ten", LocalDate.now(Titles.HANOI).toString(), form.parameter());
    var bytes = new ExportStream(new ResultParts(form, rows), places);
    return HttpResponse.ok(new StreamedFile(bytes, form.type()))
        .contentType(form.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, OriginalFile.disposition(false, name));
  }
}
