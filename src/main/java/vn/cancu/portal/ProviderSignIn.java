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
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.account.SignIns;
import vn.cancu.account.SignIns.Voucher;
import vn.cancu.identity.Guest;
import vn.cancu.identity.OpenIdProvider;
import vn.cancu.identity.OpenIdProvider.Secrets;
import vn.cancu.identity.ProviderException;
import vn.cancu.identity.ProviderException.Reason;

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

  private static final Duration QUIET = Duration.ofSeconds(5);

  private final Map<Reason, Long> warned = new ConcurrentHashMap<>();
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
    var state = Parameters.text(request, "state");
    var held = tickets.take(request, state);
    if (held.isEmpty() && Person.asking(request).isPresent()) {
      // Gone back to in the browser, or asked for twice: they are where they wanted to be.
      return HttpResponse.seeOther(URI.create("/"));
    }
    var ticket =
        held.orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.co-quan.lac-duong"));
    checkError(Parameters.text(request, "error"));
    var answer = HttpResponse.seeOther(URI.create(ticket.back()));
    var guest = guest(request, there, ticket);
    door.letIn(request, guest);
    var word = Voucher.of(there.name(), guest.subject(), guest.idToken());
    var secret = signIns.open(guest.name(), guest.role(), word);
    return tickets.forget(request, cookie.begin(request, answer, secret), state);
  }

  private void checkError(String code) {
    if (code.equals("access_denied")) {
      throw new Refusal(HttpStatus.UNAUTHORIZED, "loi.co-quan.da-huy");
    }
    if (!code.isEmpty()) {
      warn(Reason.DOWN, "it sent the person back with " + code);
      throw new Refusal(HttpStatus.BAD_GATEWAY, "loi.co-quan.nghi");
    }
  }

  private Guest guest(HttpRequest<?> request, OpenIdProvider there, Ticket ticket) {
    var code = Parameters.text(request, "code");
    try {
      return door.vouched(
          request, () -> there.vouched(code, ticket.secrets(), ownAddress(request)));
    } catch (ProviderException e) {
      throw refusal(e);
    }
  }

  private OpenIdProvider there() {
    return provider.orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "loi.khong-thay"));
  }

  private URI ownAddress(HttpRequest<?> request) {
    return URI.create(pages.site(request) + RETURN);
  }

  private Refusal refusal(ProviderException e) {
    // Of somebody without a role the log of acts tells; the rest is for whoever set this up.
    warn(e.reason(), String.valueOf(e.getMessage()));
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

  /** Not of each: anyone can come back from there as often as they like. */
  private void warn(Reason reason, String message) {
    long now = System.nanoTime();
    var last = warned.get(reason);
    if (last == null || now - last > QUIET.toNanos()) {
      warned.put(reason, now);
      var clean = message.replaceAll("[^\\x20-\\x7E]", "?");
      LOG.warn(
          "no sign-in by the provider: {} {}",
          reason,
          clean.substring(0, Math.min(clean.length(), 500)));
    }
  }
}
