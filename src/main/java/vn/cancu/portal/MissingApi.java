package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.List;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Lineage.Wanted.Missing;

/** Documents that others cite and the archive does not hold, for programs. */
@Controller("/api/v1/missing")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MissingApi {
  private static final int AT_ONE_TIME = 2;

  private final ExportPlaces places = new ExportPlaces(AT_ONE_TIME);
  private final Lineage lineage;
  private final SiteAddress site;
  private final Audit audit;

  MissingApi(Lineage lineage, SiteAddress site, Audit audit) {
    this.audit = audit;
    this.lineage = lineage;
    this.site = site;
  }

  record Page(long total, boolean truncated, int page, List<Missing> missing) {}

  @Get
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    boolean table = Parameters.isTable(request);
    var address = table ? MissingAddress.whole(request) : MissingAddress.of(request, "page");
    if (table && places.isFull()) {
      throw Refusal.after(Duration.ofMinutes(1), "loi.nhieu-nguoi-tai");
    }
    var wanted = lineage.wanted(address.asked(), reader);
    if (!table) {
      return HttpResponse.ok(
          new Page(
              wanted.total(),
              wanted.isCut(),
              address.page(),
              wanted.rows(address.skipped(), MissingAddress.SIZE)));
    }
    audit.export(request, reader, null, "csv");
    var type = ExportForm.CSV.type();
    var bytes = new ExportStream(new MissingParts(wanted, site.of(request)), places);
    var name = Words.VIETNAMESE.say("bang.con-thieu.tep");
    return HttpResponse.ok(new StreamedFile(bytes, type))
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, OriginalFile.disposition(false, name));
  }
}
