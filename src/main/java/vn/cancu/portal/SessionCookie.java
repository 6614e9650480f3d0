package vn.cancu.portal;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.account.AccountException;
import vn.cancu.account.SignIns;

/**
 * The one cookie of the portal, which only those who signed in ever get, and whom it stands for.
 * Over https it has the prefix that ties it to this very host.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(10)
final class SessionCookie {
  private static final Logger LOG = LoggerFactory.getLogger(SessionCookie.class);
  private static final String PLAIN = "cancu-phien";
  private static final String SECURE = "__Host-" + PLAIN;

  private final SignIns signIns;
  private final Connection connection;

  SessionCookie(SignIns signIns, Connection connection) {
    this.signIns = signIns;
    this.connection = connection;
  }

  @RequestFilter
  void recognise(HttpRequest<?> request) {
    try {
      open(request).ifPresent(open -> Person.of(open).asks(request));
    } catch (AccountException e) {
      // Nobody is known then; reading what is public goes on.
      LOG.error("the file of accounts can't be read: {}", e.about());
    }
  }

  /** The session that the request belongs to. */
  Optional<SignIns.Open> open(HttpRequest<?> request) {
    return secret(request).flatMap(signIns::find);
  }

  private static Optional<String> secret(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(SECURE)
        .or(() -> request.getCookies().findCookie(PLAIN))
        .map(Cookie::getValue)
        .filter(value -> value.length() < 200);
  }

  /** The session of before ends: what the browser brought along is never used on. */
  <T extends MutableHttpResponse<?>> T begin(HttpRequest<?> request, T response, String secret) {
    end(request);
    response.cookie(cookie(request, secret));
    return response;
  }

  <T extends MutableHttpResponse<?>> T forget(HttpRequest<?> request, T response) {
    end(request);
    response.cookie(cookie(request, "").maxAge(Duration.ZERO));
    return response;
  }

  private void end(HttpRequest<?> request) {
    secret(request).ifPresent(signIns::close);
  }

  private Cookie cookie(HttpRequest<?> request, String value) {
    boolean secure = connection.isSecure(request);
    return Cookie.of(secure ? SECURE : PLAIN, value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite(SameSite.Lax);
  }
}
