package vn.cancu.portal;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Headers that every answer carries. Nothing inline and nothing foreign is ever run or drawn. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {
  // data: is for the arrows and ticks that the base style sheet draws.
  static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
          + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @ResponseFilter
  void add(MutableHttpResponse<?> response) {
    var headers = response.getHeaders();
    if (!headers.contains("Content-Security-Policy")) {
      headers.add("Content-Security-Policy", POLICY);
    }
    headers.add("X-Content-Type-Options", "nosniff");
    headers.add("X-Frame-Options", "DENY");
    headers.add("Referrer-Policy", "same-origin");
    headers.add("Cross-Origin-Opener-Policy", "same-origin");
    headers.add("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!headers.contains("Cache-Control")) {
      // What is withdrawn must be gone at once: every copy asks again.
      headers.add("Cache-Control", "no-cache");
    }
  }
}
