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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Change;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Field;
import vn.cancu.correction.Patch;
import vn.cancu.intake.Correcting.Outcome;

/** The form by which an archivist sets what the machine misread. */
@Controller("/van-ban/{issuer}/{year}/{number}/sua")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Role.ARCHIVIST)
final class CorrectionPage {
  private final Archive archive;
  private final RecordedChanges changes;
  private final Pages pages;

  CorrectionPage(Archive archive, RecordedChanges changes, Pages pages) {
    this.archive = archive;
    this.changes = changes;
    this.pages = pages;
  }

  /**
   * What the template correct.ftlh shows.
   *
   * @param notice a sentence about the whole of it; null for none
   */
  public record Model(
      String slug,
      String title,
      int version,
      List<CorrectionForm.Line> lines,
      String reason,
      @Nullable String reasonFlaw,
      int longestReason,
      List<CorrectionForm.Problem> problems,
      @Nullable String notice) {}

  @Get
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
    return page(request, HttpStatus.OK, document, CorrectionForm.of(document), null);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      @Body Map<String, Object> sent,
      Clearance reader) {
    var person = JobApi.person(request);
    FormToken.check(person, Objects.toString(sent.get(FormToken.FIELD), null));
    var now = document(issuer + "/" + year + "/" + number, reader);
    var seen = seen(now, Objects.toString(sent.get(CorrectionForm.VERSION), ""), reader);
    var form = CorrectionForm.of(now, seen.record(), sent);
    if (seen.entry().version() != now.entry().version()) {
      return overtaken(request, now, seen, form, reader);
    }
    return switch (Patch.read(form.patch(), now.record())) {
      case Patch.Outcome.Flawed(var flaws) -> {
        form.add(flaws);
        yield page(request, HttpStatus.UNPROCESSABLE_ENTITY, now, form, null);
      }
      case Patch.Outcome.Read(var change) -> save(request, now, form, change, person, sent, reader);
    };
  }

  private HttpResponse<?> save(
      HttpRequest<?> request,
      ArchivedDocument now,
      CorrectionForm form,
      Change change,
      Person person,
      Map<String, Object> sent,
      Clearance reader) {
    var entry = now.entry();
    return switch (changes.set(request, now, change)) {
      case Outcome.Set(var document, var fields) -> HttpResponse.seeOther(done(document, fields));
      case Outcome.Same(var document) ->
          page(
              request,
              HttpStatus.UNPROCESSABLE_ENTITY,
              document,
              form,
              Words.VIETNAMESE.say("sua.khong-doi"));
      case Outcome.Overtaken(var document) ->
          overtaken(
              request, document, now, CorrectionForm.of(document, now.record(), sent), reader);
      case Outcome.Gone() -> throw nothingThere();
      case Outcome.ForTheOfficeAlone() -> {
        form.add(FormField.VISIBILITY, Words.VIETNAMESE.say("sua.loi.chi-noi-bo"));
        yield page(request, HttpStatus.UNPROCESSABLE_ENTITY, now, form, null);
      }
    };
  }

  /** Back to the document, which says in one sentence what was changed. */
  static URI done(ArchivedDocument document, List<Field> fields) {
    var keys = fields.stream().map(Field::key).collect(Collectors.joining("."));
    return URI.create(Titles.href(document.entry().slug()) + "?da-sua=" + keys);
  }

  /** The sentence for whoever comes from {@link #done}; null for others. */
  static @Nullable String saved(HttpRequest<?> request) {
    var asked = Parameters.text(request, "da-sua");
    if (asked.isEmpty() || Person.asking(request).filter(p -> p.may(Role.ARCHIVIST)).isEmpty()) {
      return null;
    }
    var fields =
        Arrays.stream(asked.split("\\.", 30)).flatMap(key -> Field.of(key).stream()).toList();
    return fields.isEmpty()
        ? null
        : Words.VIETNAMESE.say("sua.da-sua", CorrectionForm.names(fields));
  }

  /** What was typed stays; what others set meanwhile stands beside it. */
  private HttpResponse<?> overtaken(
      HttpRequest<?> request,
      ArchivedDocument now,
      ArchivedDocument seen,
      CorrectionForm form,
      Clearance reader) {
    var last = archive.history(now.entry().id(), 1, reader).getFirst();
    var changed = Corrections.between(seen.record(), now.record());
    var names =
        changed.isEmpty() ? Words.VIETNAMESE.say("sua.muc-khac") : CorrectionForm.names(changed);
    var notice =
        Words.VIETNAMESE.say(
            "sua.nguoi-khac-vua-sua", HistoryText.author(last), Moments.of(last.at()), names);
    return page(request, HttpStatus.CONFLICT, now, form, notice);
  }

  private ArchivedDocument seen(ArchivedDocument now, String version, Clearance reader) {
    if (version.equals(Integer.toString(now.entry().version()))) {
      return now;
    }
    int number = version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 0;
    return archive
        .version(now.entry().id(), number, reader)
        .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "sua.phien-ban-la"))
        .document();
  }

  private ArchivedDocument document(String slug, Clearance reader) {
    return archive.readBySlug(slug, reader).orElseThrow(CorrectionPage::nothingThere);
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      HttpStatus status,
      ArchivedDocument document,
      CorrectionForm form,
      @Nullable String notice) {
    var model =
        new Model(
            document.entry().slug(),
            Titles.of(document.record()),
            document.entry().version(),
            form.lines(),
            form.reason(),
            form.reasonFlaw(),
            Patch.LONGEST_REASON,
            form.problems(),
            notice);
    return HttpResponse.status(status)
        .body(pages.fill("correct.ftlh", model, request))
        .contentType(Pages.HTML);
  }

  private static String href(ArchivedDocument document) {
    return Titles.href(document.entry().slug()) + "/sua";
  }

  private static Refusal nothingThere() {
    return new Refusal(HttpStatus.NOT_FOUND, "sua.khong-co-van-ban");
  }
}
