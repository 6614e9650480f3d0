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
import vn.cancu.archive.Archive;
import vn.cancu.lineage.Lineage;

/** The whole graph as a file, as far as its reader may know of it. */
@Controller(GraphApi.ADDRESS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GraphApi {
  static final String ADDRESS = "/api/v1/lineage";

  private static final int AT_ONE_TIME = 2;

  /** Tens of thousands of documents take minutes even for a reader who never pauses. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private final ExportPlaces places = new ExportPlaces(AT_ONE_TIME, LONGEST);
  private final Archive archive;
  private final Lineage lineage;
  private final SiteAddress site;
  private final Audit audit;

  GraphApi(Archive archive, Lineage lineage, SiteAddress site, Audit audit) {
    this.archive = archive;
    this.lineage = lineage;
    this.site = site;
    this.audit = audit;
  }

  @Metered(Rate.EXPORT)
  @Get
  HttpResponse<?> whole(HttpRequest<?> request, Clearance reader) {
    var form =
        GraphForm.of(Parameters.text(request, "format"))
            .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "loi.dang-do-thi"));
    if (places.isFull()) {
      throw Refusal.after(Duration.ofMinutes(1), "loi.nhieu-nguoi-tai");
    }
    var withdrawals = new Withdrawals(archive, reader);
    var graph = lineage.whole(reader, withdrawals::isGone);
    audit.export(request, reader, null, form.parameter());
    var parts = new GraphParts(graph, form.shape(site.of(request)), withdrawals);
    var name =
        Words.VIETNAMESE.say("do-thi.tep", LocalDate.now(Titles.HANOI).toString(), form.ending());
    return HttpResponse.ok(new StreamedFile(new ExportStream(parts, places), form.type()))
        .contentType(form.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, OriginalFile.disposition(false, name));
  }
}
