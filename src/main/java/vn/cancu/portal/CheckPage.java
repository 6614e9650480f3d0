package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;

/** Kiểm tra dự thảo: what a text that is not kept cites, and the state of each. */
@Controller(CheckPage.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckPage {
  static final String PATH = "/kiem-tra";

  private final CheckedDrafts drafts;
  private final Pages pages;

  CheckPage(CheckedDrafts drafts, Pages pages) {
    this.drafts = drafts;
    this.pages = pages;
  }

  /**
   * What the template check.ftlh shows.
   *
   * @param megabytes of a file at most
   * @param report null before anything was sent
   * @param text of the draft, its citations as links; null where there is no report
   * @param problem why what was sent could not be looked at
   */
  public record Model(
      long megabytes,
      @Nullable DraftReport report,
      @Nullable CitedText text,
      @Nullable String problem) {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    return pages.html("check.ftlh", model(null, null, null), request);
  }

  /** The answer itself: there is nothing that an address of its own could show later. */
  @Metered(Rate.SEARCH)
  @Post
  @ForAnyone
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> check(HttpRequest<?> request, Clearance reader) {
    try (var sent = SentDraft.of(request)) {
      Person.asking(request).ifPresent(person -> FormToken.check(person, sent.token()));
      var checked = drafts.of(sent, reader);
      var report =
          DraftReport.of(sent.name(), checked.cited(), Reading.of(checked.draft()).doubts());
      return answer(request, model(report, checked.linked(), null), HttpStatus.OK);
    } catch (Refusal refusal) {
      return answer(request, model(null, null, refusal.sentence()), refusal.status());
    }
  }

  private HttpResponse<?> answer(HttpRequest<?> request, Model model, HttpStatus status) {
    return HttpResponse.status(status)
        .contentType(Pages.HTML)
        .header("Cache-Control", "private, no-store")
        .body(pages.fill("check.ftlh", model, request));
  }

  private static Model model(
      @Nullable DraftReport report, @Nullable CitedText text, @Nullable String problem) {
    return new Model(SentDraft.LARGEST >> 20, report, text, problem);
  }
}
