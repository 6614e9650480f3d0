package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.account.SignIns;
import vn.cancu.account.SignIns.Outcome;
import vn.cancu.identity.OpenIdProvider;

/**
 * Signing in. The form needs no token: nobody has a session yet, visitors who only look get no
 * cookie, and {@link Gate} refuses what another site's page sends.
 */
@Controller(SignInPage.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInPage {
  static final String PATH = "/dang-nhap";

  private final Door door;
  private final SignIns signIns;
  private final SessionCookie cookie;
  private final Connection connection;
  private final Pages pages;
  private final boolean provided;

  SignInPage(
      Door door,
      SignIns signIns,
      SessionCookie cookie,
      Connection connection,
      Pages pages,
      Optional<OpenIdProvider> provider) {
    this.provided = provider.isPresent();
    this.door = door;
    this.signIns = signIns;
    this.cookie = cookie;
    this.connection = connection;
    this.pages = pages;
  }

  /**
   * What the template sign-in.ftlh shows.
   *
   * @param back where to go afterwards
   * @param problem why the last attempt failed
   * @param plain the password would go over the network for all to read
   * @param provider address to sign in by the account of the office; null where there is none
   * @param local whether there are accounts of the portal itself
   */
  public record Model(
      String name,
      String back,
      @Nullable String problem,
      boolean plain,
      @Nullable String provider,
      boolean local) {}

  /** The page, with the way back to where one was turned away. */
  static URI address(String back) {
    return URI.create(PATH + "?ve=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var back = back(Parameters.text(request, "ve"));
    if (Person.asking(request).isPresent()) {
      return HttpResponse.seeOther(URI.create(back));
    }
    return HttpResponse.ok(page(request, "", back, null)).contentType(Pages.HTML);
  }

  @Post
  @ForAnyone
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, String> form, Clearance reader) {
    var name = form.getOrDefault("ten", "").strip();
    var back = back(form.getOrDefault("ve", ""));
    var outcome = door.signIn(request, name, form.getOrDefault("mat-khau", ""));
    return switch (outcome) {
      case Outcome.Accepted accepted -> {
        var next = accepted.account().oneTime() ? PasswordPage.PATH : back;
        yield cookie.begin(
            request, HttpResponse.seeOther(URI.create(next)), signIns.open(accepted.account()));
      }
      case Outcome.Refused ignored ->
          HttpResponse.status(HttpStatus.UNAUTHORIZED)
              .body(page(request, name, back, Words.VIETNAMESE.say("loi.dang-nhap-sai")))
              .contentType(Pages.HTML);
      case Outcome.Locked locked -> {
        var refusal = Refusal.after(locked.left(), "loi.dang-nhap-khoa");
        yield HttpResponse.status(refusal.status())
            .header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter()))
            .body(page(request, name, back, refusal.sentence()))
            .contentType(Pages.HTML);
      }
    };
  }

  private String page(HttpRequest<?> request, String name, String back, @Nullable String problem) {
    var shown = name.length() > 100 ? "" : name;
    var provider =
        provided
            ? ProviderSignIn.PATH + "?ve=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
            : null;
    var model =
        new Model(shown, back, problem, isOpenToAll(request), provider, door.takesPasswords());
    return pages.fill("sign-in.ftlh", model, request);
  }

  private boolean isOpenToAll(HttpRequest<?> request) {
    var peer = request.getRemoteAddress().getAddress();
    return !connection.isSecure(request) && (peer == null || !peer.isLoopbackAddress());
  }

  /** A page of ours, never another site: what "//elsewhere" and "/\elsewhere" would be. */
  static String back(String asked) {
    return asked.matches("/(?!/)(?:[A-Za-z0-9/._~?&=+-]|%[0-9A-Fa-f]{2}){0,500}")
            && !asked.startsWith(PATH)
        ? asked
        : "/";
  }
}
