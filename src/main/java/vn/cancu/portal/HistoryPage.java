package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Entry;
import vn.cancu.correction.Patch;
import vn.cancu.intake.Correcting.Outcome;

/** The versions of a document for the office; an archivist sets an earlier one again. */
@Controller("/van-ban/{issuer}/{year}/{number}/lich-su")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HistoryPage {
  private static final int MOST = 100;

  private final Archive archive;
  private final RecordedChanges changes;
  private final Pages pages;

  HistoryPage(Archive archive, RecordedChanges changes, Pages pages) {
    this.archive = archive;
    this.changes = changes;
    this.pages = pages;
  }

  /**
   * What the template history.ftlh shows.
   *
   * @param version the newest
   * @param earlier how many versions are not shown
   */
  public record Model(
      String slug,
      String title,
      int version,
      List<Line> lines,
      int earlier,
      boolean restores,
      int longestReason) {}

  /**
   * @param first nothing was before it
   */
  public record Line(
      int number,
      String at,
      String author,
      String reason,
      boolean first,
      boolean current,
      List<HistoryText.Difference> differences) {}

  @Get
  @Needs(Role.OFFICIAL)
  HttpResponse<?> show(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      Clearance reader) {
    var slug = issuer + "/" + year + "/" + number;
    var document = document(slug, reader);
    if (!document.entry().slug().equals(slug)) {
      return HttpResponse.seeOther(URI.create(href(document)));
    }
    var entry = document.entry();
    var model =
        new Model(
            entry.slug(),
            Titles.of(document.record()),
            entry.version(),
            lines(entry, reader),
            Math.max(0, entry.version() - MOST),
            JobApi.person(request).may(Role.ARCHIVIST),
            Patch.LONGEST_REASON);
    return pages.html("history.ftlh", model, request);
  }

  /** Two neighbours at a time: a version may be long. */
  private List<Line> lines(Entry entry, Clearance reader) {
    var lines = new ArrayList<Line>();
    int last = Math.max(0, entry.version() - MOST);
    var next = archive.version(entry.id(), entry.version(), reader);
    for (int number = entry.version(); number > last && next.isPresent(); number--) {
      var version = next.get();
      next = archive.version(entry.id(), number - 1, reader);
      lines.add(
          new Line(
              number,
              Moments.of(version.at()),
              HistoryText.author(version),
              HistoryText.reason(version),
              next.isEmpty(),
              number == entry.version(),
              next.map(before -> HistoryText.between(before.document(), version.document()))
                  .orElse(List.of())));
    }
    return lines;
  }

  @Post
  @Needs(Role.ARCHIVIST)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> restore(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      @Body Map<String, String> sent,
      Clearance reader) {
    var person = JobApi.person(request);
    FormToken.check(person, sent.get(FormToken.FIELD));
    var document = document(issuer + "/" + year + "/" + number, reader);
    int seen = number(sent.get(CorrectionForm.VERSION));
    int wanted = number(sent.get("ve"));
    var why =
        Patch.reason(sent.getOrDefault(CorrectionForm.REASON, ""))
            .orElseThrow(() ->
                new Refusal(
                    HttpStatus.UNPROCESSABLE_ENTITY, "sua.loi.ly-do", Patch.LONGEST_REASON));
    var outcome = changes.restore(request, document, seen, wanted, why);
    return switch (outcome) {
      case Outcome.Set(var now, var fields) ->
          HttpResponse.seeOther(CorrectionPage.done(now, fields));
      case Outcome.Same(var now) -> HttpResponse.seeOther(URI.create(href(now)));
      case Outcome.Overtaken ignored -> throw new Refusal(HttpStatus.CONFLICT, "sua.da-khac");
      case Outcome.Gone ignored -> throw new Refusal(HttpStatus.NOT_FOUND, "sua.phien-ban-la");
      case Outcome.ForTheOfficeAlone ignored ->
          throw new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "sua.loi.chi-noi-bo");
    };
  }

  private static int number(@Nullable String sent) {
    if (sent == null || !sent.matches("\\d{1,9}")) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "sua.phien-ban-la");
    }
    return Integer.parseInt(sent);
  }

  private ArchivedDocument document(String slug, Clearance reader) {
    return archive
        .readBySlug(slug, reader)
        .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "sua.khong-co-van-ban"));
  }

  private static String href(ArchivedDocument document) {
    return Titles.href(document.entry().slug()) + "/lich-su";
  }
}
