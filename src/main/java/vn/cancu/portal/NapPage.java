package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.intake.Jobs;

/** Nạp: archivists hand in files, and see what became of each. */
@Controller("/nap")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Role.ARCHIVIST)
final class NapPage {
  private final Uploads uploads;
  private final Jobs jobs;
  private final Pages pages;

  NapPage(Uploads uploads, Jobs jobs, Pages pages) {
    this.uploads = uploads;
    this.jobs = jobs;
    this.pages = pages;
  }

  /**
   * What the template nap.ftlh shows.
   *
   * @param megabytes of one file at most
   * @param gigabytes at once at most
   */
  public record Model(int files, long megabytes, long gigabytes) {}

  /** What the template job.ftlh shows. */
  public record JobModel(JobView job) {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var model =
        new Model(Uploads.MOST_FILES, Uploads.LARGEST_FILE >> 20, Uploads.LARGEST_BODY >> 30);
    return pages.html("nap.ftlh", model, request);
  }

  /** The way without scripts: the whole form at once, then a page that tells of each file. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> take(HttpRequest<?> request, Clearance reader) {
    var job = uploads.take(request, JobApi.person(request), true);
    return HttpResponse.seeOther(URI.create("/nap/" + job.id()));
  }

  @Get("/{id}")
  HttpResponse<?> job(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    var job = JobApi.of(jobs, id, JobApi.person(request));
    return pages.html("job.ftlh", new JobModel(JobView.of(job)), request);
  }
}
