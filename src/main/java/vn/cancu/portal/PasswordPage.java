package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.account.AccountException;
import vn.cancu.account.Accounts;
import vn.cancu.account.SignIns;
import vn.cancu.account.SignIns.Outcome;
import vn.cancu.audit.Act;

/** A person sets another password; with one that was told once, before anything else. */
@Controller(PasswordPage.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasswordPage {
  static final String PATH = "/doi-mat-khau";

  private final Accounts accounts;
  private final SignIns signIns;
  private final SessionCookie cookie;
  private final Door door;
  private final Audit audit;
  private final Pages pages;

  PasswordPage(
      Accounts accounts,
      SignIns signIns,
      SessionCookie cookie,
      Door door,
      Audit audit,
      Pages pages) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.cookie = cookie;
    this.door = door;
    this.audit = audit;
    this.pages = pages;
  }

  /**
   * What the template password.ftlh shows.
   *
   * @param first the password was told once, and was typed a moment ago
   */
  public record Model(String name, boolean first, int shortest, @Nullable String problem) {}

  @Get
  @Needs(Role.OFFICIAL)
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    return page(request, HttpStatus.OK, null);
  }

  @Post
  @Needs(Role.OFFICIAL)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(HttpRequest<?> request, @Body Map<String, String> form, Clearance reader) {
    var person = person(request);
    FormToken.check(person, form.get(FormToken.FIELD));
    var wanted = form.getOrDefault("mat-khau-moi", "");
    if (!wanted.equals(form.get("mat-khau-lai"))) {
      return page(
          request, HttpStatus.UNPROCESSABLE_ENTITY, Words.VIETNAMESE.say("mat-khau.khac-nhau"));
    }
    if (!person.mustChange()) {
      var outcome = door.again(request, person, form.getOrDefault("mat-khau-cu", ""));
      switch (outcome) {
        case Outcome.Accepted ignored -> {}
        case Outcome.Refused ignored -> {
          return page(
              request, HttpStatus.UNPROCESSABLE_ENTITY, Words.VIETNAMESE.say("mat-khau.cu-sai"));
        }
        case Outcome.Locked locked -> throw Refusal.after(locked.left(), "loi.dang-nhap-khoa");
      }
    }
    try (var deed = audit.begin(request, Act.PASSWORD_SET, person.name(), Map.of())) {
      try {
        accounts.setPassword(person.name(), wanted);
      } catch (AccountException e) {
        deed.refused(e.reason().slug());
        return page(request, HttpStatus.UNPROCESSABLE_ENTITY, AccountText.of(e));
      }
      deed.done();
    }
    var secret = signIns.open(accounts.known(person.name()));
    return cookie.begin(request, HttpResponse.seeOther(URI.create("/")), secret);
  }

  private HttpResponse<?> page(
      HttpRequest<?> request, HttpStatus status, @Nullable String problem) {
    var person = person(request);
    var model = new Model(person.name(), person.mustChange(), Accounts.SHORTEST_PASSWORD, problem);
    return HttpResponse.status(status)
        .body(pages.fill("password.ftlh", model, request))
        .contentType(Pages.HTML);
  }

  private static Person person(HttpRequest<?> request) {
    var person =
        Person.asking(request)
            .orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.can-dang-nhap"));
    if (!person.local()) {
      throw new Refusal(HttpStatus.FORBIDDEN, "mat-khau.cua-co-quan");
    }
    return person;
  }
}
