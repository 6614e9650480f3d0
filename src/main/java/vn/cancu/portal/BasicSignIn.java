package vn.cancu.portal;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import vn.cancu.account.SignIns.Outcome;

/**
 * Name and password with a call of the API, for scripts (RFC 7617, UTF-8). Pages do not take it.
 */
@ServerFilter("/api/**")
@Order(20)
final class BasicSignIn {
  private final Door door;

  BasicSignIn(Door door) {
    this.door = door;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void recognise(HttpRequest<?> request) {
    var given = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    if (given == null) {
      return;
    }
    if (!given.toLowerCase(Locale.ROOT).startsWith("basic ")) {
      throw new Refusal(HttpStatus.UNAUTHORIZED, "loi.dang-nhap-sai");
    }
    var pair = decode(given.substring(6).strip());
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw new Refusal(HttpStatus.UNAUTHORIZED, "loi.dang-nhap-sai");
    }
    var outcome = door.signInOften(request, pair.substring(0, colon), pair.substring(colon + 1));
    switch (outcome) {
      case Outcome.Accepted accepted -> Person.of(accepted.account()).asks(request);
      case Outcome.Refused ignored ->
          throw new Refusal(HttpStatus.UNAUTHORIZED, "loi.dang-nhap-sai");
      case Outcome.Locked locked -> throw Refusal.after(locked.left(), "loi.dang-nhap-khoa");
    }
  }

  private static String decode(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(HttpStatus.UNAUTHORIZED, "loi.dang-nhap-sai");
    }
  }
}
