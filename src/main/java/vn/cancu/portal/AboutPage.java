package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;

/** What this is, what it can do today and what it can't. */
@Controller("/gioi-thieu")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AboutPage {
  private final Archive archive;
  private final Pages pages;

  AboutPage(Archive archive, Pages pages) {
    this.archive = archive;
    this.pages = pages;
  }

  /** What the template about.ftlh shows. */
  public record Model(long count) {}

  @Get
  @Kept
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    return pages.html("about.ftlh", new Model(archive.count(reader)), request);
  }
}
