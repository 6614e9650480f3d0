package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import vn.cancu.access.Clearance;
import vn.cancu.audit.Act;
import vn.cancu.audit.Result;

/** Signing out: by the button of every page, or of a page of its own for a typed address. */
@Controller(SignOut.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignOut {
  static final String PATH = "/dang-xuat";

  private final SessionCookie cookie;
  private final Audit audit;
  private final Pages pages;

  SignOut(SessionCookie cookie, Audit audit, Pages pages) {
    this.cookie = cookie;
    this.audit = audit;
    this.pages = pages;
  }

  /** What the template sign-out.ftlh shows. */
  public record Model(Person person) {}

  @Get
  HttpResponse<?> ask(HttpRequest<?> request, Clearance reader) {
    var person = Person.asking(request);
    return person.isEmpty()
        ? HttpResponse.seeOther(URI.create("/"))
        : pages.html("sign-out.ftlh", new Model(person.get()), request);
  }

  @Post
  @ForAnyone
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> end(HttpRequest<?> request, @Body Map<String, String> form, Clearance reader) {
    var person = Person.asking(request);
    if (person.isPresent()) {
      FormToken.check(person.get(), form.get(FormToken.FIELD));
      audit.tryToNote(audit.actor(request), Act.SIGNED_OUT, null, Result.DONE, Map.of());
    }
    return cookie.forget(request, HttpResponse.seeOther(URI.create("/")));
  }
}
