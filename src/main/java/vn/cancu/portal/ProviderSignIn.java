package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.account.SignIns;
import vn.cancu.account.SignIns.Voucher;
import vn.cancu.identity.Guest;
import vn.cancu.identity.OpenIdProvider;
import vn.cancu.identity.OpenIdProvider.Secrets;
import vn.cancu.identity.ProviderException;

/**
 * Signing in by the office's own provider of accounts: out to it, and back with a code. Without one
 * these addresses are not there.
 */
@Controller(ProviderSignIn.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProviderSignIn {
  static final String PATH = SignInPage.PATH + "/co-quan";

  /** Registered at the provider, below the address of the portal. */
  static final String RETURN = PATH + "/tro-ve";

  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

  private final Optional<OpenIdProvider> provider;
  private final Tickets tickets;
  private final SignIns signIns;
  private final SessionCookie cookie;
  private final Door door;
  private final Pages pages;

  ProviderSignIn(
      Optional<OpenIdProvider> provider,
      Tickets tickets,
      SignIns signIns,
      SessionCookie cookie,
      Door door,
      Pages pages) {
    this.provider = provider;
    this.tickets = tickets;
    this.signIns = signIns;
    this.cookie = cookie;
    this.door = door;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> leave(HttpRequest<?> request, Clearance reader) {
    var there = there();
    var back = SignInPage.back(Parameters.text(request, "ve"));
    if (Person.asking(request).isPresent()) {
      return HttpResponse.seeOther(URI.create(back));
    }
    var secrets = Secrets.fresh();
    try {
      var place = there.authorization(secrets, ownAddress(request));
      return tickets.give(request, HttpResponse.seeOther(place), secrets, back);
    } catch (ProviderException e) {
      throw refusal(e);
    }
  }

  @Get("/tro-ve")
  HttpResponse<?> comeBack(HttpRequest<?> request, Clearance reader) {
    var there = there();
    var ticket =
        tickets
            .take(request, Parameters.text(request, "state"))
            .orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.co-quan.lac-duong"));
    if (!Parameters.text(request, "error").isEmpty()) {
      throw new Refusal(HttpStatus.UNAUTHORIZED, "loi.co-quan.da-huy");
    }
    var guest = guest(request, there, ticket);
    door.letIn(request, guest);
    var word = Voucher.of(there.name(), guest.subject(), guest.idToken());
    var secret = signIns.open(guest.name(), guest.role(), word);
    var answer = HttpResponse.seeOther(URI.create(ticket.back()));
    return tickets.forget(request, cookie.begin(request, answer, secret));
  }

  private Guest guest(HttpRequest<?> request, OpenIdProvider there, Ticket ticket) {
    try {
      var code = Parameters.text(request, "code");
      return there.vouched(code, ticket.secrets(), ownAddress(request));
    } catch (ProviderException e) {
      door.turnAway(request, e);
      throw refusal(e);
    }
  }

  private OpenIdProvider there() {
    return provider.orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "loi.khong-thay"));
  }

  private URI ownAddress(HttpRequest<?> request) {
    return URI.create(pages.site(request) + RETURN);
  }

  private static Refusal refusal(ProviderException e) {
    // Of somebody without a role the log of acts tells; the rest is for whoever set this up.
    var message = String.valueOf(e.getMessage()).replaceAll("[^\\x20-\\x7E]", "?");
    LOG.warn("no sign-in by the provider: {} {}", e.reason(), message);
    return switch (e.reason()) {
      case DOWN -> new Refusal(HttpStatus.BAD_GATEWAY, "loi.co-quan.nghi");
      case CODE_REFUSED -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.co-quan.lac-duong");
      case NOT_FOR_US -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.co-quan.cua-noi-khac");
      case CLOCK -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.co-quan.dong-ho");
      case NOT_GENUINE -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.co-quan.khong-that");
      case NO_NAME -> new Refusal(HttpStatus.FORBIDDEN, "loi.co-quan.khong-ten");
      case NO_ROLE -> new Refusal(HttpStatus.FORBIDDEN, "loi.co-quan.khong-vai");
    };
  }
}
