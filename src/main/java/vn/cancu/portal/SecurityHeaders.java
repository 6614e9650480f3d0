package vn.cancu.portal;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;

/**
 * Headers that every answer carries, those of filters that turn someone away too, which is why it
 * stands before them. Nothing inline and nothing foreign is ever run or drawn.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders {
  // data: is for the arrows and ticks that the base style sheet draws.
  static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
          + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** Pages that are somebody's own before anyone is known. */
  private static final Set<String> OF_ONE =
      Set.of(
          SignInPage.PATH,
          ProviderSignIn.PATH,
          ProviderSignIn.RETURN,
          SignOut.PATH,
          PasswordPage.PATH);

  private final Connection connection;

  SecurityHeaders(Connection connection) {
    this.connection = connection;
  }

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    var headers = response.getHeaders();
    if (!headers.contains("Content-Security-Policy")) {
      headers.add("Content-Security-Policy", POLICY);
    }
    headers.add("X-Content-Type-Options", "nosniff");
    headers.add("X-Frame-Options", "DENY");
    headers.add("Referrer-Policy", "same-origin");
    headers.add("Cross-Origin-Opener-Policy", "same-origin");
    headers.add("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (connection.behindProxy()) {
      headers.add("Strict-Transport-Security", "max-age=31536000");
    }
    boolean asset = request.getPath().startsWith("/static/");
    if (!asset) {
      // Whatever is long enough may be packed, for whoever takes that.
      headers.add("Vary", "Cookie, Authorization, Accept-Encoding");
    }
    if (!asset && (Person.asking(request).isPresent() || OF_ONE.contains(request.getPath()))) {
      if (!RecordTag.isOn(request)) {
        headers.remove("ETag");
      }
      headers.set("Cache-Control", "private, no-store");
    } else if (!headers.contains("Cache-Control")) {
      // What is withdrawn must be gone at once: every copy asks again.
      headers.add("Cache-Control", "no-cache");
    }
  }
}
