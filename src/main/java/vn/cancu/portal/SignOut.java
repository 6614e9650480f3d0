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
import java.net.URI;
import java.util.Map;
import vn.cancu.access.Clearance;

/** Signing out: by the button of every page, or of a page of its own for a typed address. */
@Controller(SignOut.PATH)
@Produces(MediaType.TEXT_HTML)
final class SignOut {
  static final String PATH = "/dang-xuat";

  private final SessionCookie cookie;
  private final Pages pages;

  SignOut(SessionCookie cookie, Pages pages) {
    this.cookie = cookie;
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
    Person.asking(request).ifPresent(who -> FormToken.check(who, form.get(FormToken.FIELD)));
    return cookie.forget(request, HttpResponse.seeOther(URI.create("/")));
  }
}
