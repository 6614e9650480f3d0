package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.intake.Job;
import vn.cancu.intake.Jobs;

/** Files handed in by programs, and by the script of the page for uploads. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class JobApi {
  private static final Duration PAUSE = Duration.ofMillis(300);

  /** Said again though nothing changed, so that no proxy thinks the line dead. */
  private static final int SIGN_OF_LIFE = 50;

  private final Uploads uploads;
  private final Jobs jobs;

  JobApi(Uploads uploads, Jobs jobs) {
    this.uploads = uploads;
    this.jobs = jobs;
  }

  /** Answers when the bytes are on the disk. */
  @Post("/documents")
  @Needs(Role.ARCHIVIST)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> take(HttpRequest<?> request, Clearance reader) {
    var job = uploads.take(request, person(request), false);
    if (job.taken() == 0) {
      throw refused(job);
    }
    return HttpResponse.accepted(URI.create("/api/v1/jobs/" + job.id())).body(JobView.of(job));
  }

  private static Refusal refused(Job job) {
    var first = job.files().getFirst();
    var status =
        switch (String.valueOf(first.code())) {
          case "qua-lon" -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
          case "dia-day" -> HttpStatus.INSUFFICIENT_STORAGE;
          default -> HttpStatus.BAD_REQUEST;
        };
    return new Refusal(status, "nap.khong-tep-nao", JobView.of(job).files().getFirst().detail());
  }

  /**
   * The job; where events are asked for, the same as it changes, until nothing more happens. One
   * route, since a caller who takes anything would fit two.
   */
  @Get("/jobs/{id}")
  @Needs(Role.ARCHIVIST)
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM})
  HttpResponse<?> show(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    var person = person(request);
    var now = JobView.of(of(jobs, id, person));
    return request.accept().contains(MediaType.TEXT_EVENT_STREAM_TYPE)
        ? HttpResponse.ok(follow(id, person, now)).contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
        : HttpResponse.ok(now).contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private Publisher<Event<JobView>> follow(String id, Person person, JobView first) {
    return Flux.interval(PAUSE, Schedulers.boundedElastic())
        .onBackpressureDrop()
        .map(number -> new Round(number, JobView.of(of(jobs, id, person))))
        .startWith(new Round(0, first))
        .distinctUntilChanged(round -> new Round(round.number() / SIGN_OF_LIFE, round.view()))
        .map(Round::view)
        .takeUntil(view -> view.state().equals("done"))
        .map(Event::of);
  }

  private record Round(long number, JobView view) {}

  /** A job is its person's and the administrators'; for others it is not there. */
  static Job of(Jobs jobs, String id, Person person) {
    return jobs.find(id)
        .filter(job -> job.owner().equals(person.owner()) || person.may(Role.ADMINISTRATOR))
        .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "nap.khong-co-viec"));
  }

  static Person person(HttpRequest<?> request) {
    return Person.asking(request)
        .orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.can-dang-nhap"));
  }
}
