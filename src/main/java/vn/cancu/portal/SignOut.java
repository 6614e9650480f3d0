package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import java.util.Optional;
import vn.cancu.access.Clearance;
import vn.cancu.account.SignIns;
import vn.cancu.audit.Act;
import vn.cancu.audit.Result;
import vn.cancu.identity.OpenIdProvider;

/** Signing out: by the button of every page, or of a page of its own for a typed address. */
@Controller(SignOut.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignOut {
  static final String PATH = "/dang-xuat";

  private final SessionCookie cookie;
  private final Audit audit;
  private final Pages pages;
  private final Optional<OpenIdProvider> provider;

  SignOut(SessionCookie cookie, Audit audit, Pages pages, Optional<OpenIdProvider> provider) {
    this.provider = provider;
    this.cookie = cookie;
    this.audit = audit;
    this.pages = pages;
  }

  /** What the template sign-out.ftlh shows. */
  public record Model(Person person) {}

  /**
   * What the template signed-out.ftlh shows.
   *
   * @param next where the provider ends its own session
   */
  public record Left(String next) {}

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
    var next = atProvider(request);
    Person.leaves(request);
    // Not a redirect: the policy lets forms of ours lead nowhere else, and browsers look at that
    // along the whole way.
    return cookie.forget(
        request,
        next.<MutableHttpResponse<?>>map(place ->
                HttpResponse.ok(pages.fill("signed-out.ftlh", new Left(place.toString()), request))
                    .contentType(Pages.HTML))
            .orElseGet(() -> HttpResponse.seeOther(URI.create("/"))));
  }

  private Optional<URI> atProvider(HttpRequest<?> request) {
    var back = URI.create(pages.site(request) + '/');
    return cookie
        .open(request)
        .map(SignIns.Open::voucher)
        .flatMap(voucher -> provider.flatMap(there -> there.signOut(voucher.word(), back)));
  }
}
