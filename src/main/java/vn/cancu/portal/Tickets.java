package vn.cancu.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.cancu.identity.OpenIdProvider.Secrets;

/**
 * Keeps a sign-in that is under way with the browser that began it, sealed against change: nothing
 * is kept here for those who begin and never come back, however many, and what another browser
 * began is of no use to this one. Each is good once, and for a while.
 */
@Singleton
final class Tickets {
  static final Duration LIFE = Duration.ofMinutes(10);

  private static final String PLAIN = "cancu-cua-";
  private static final String SECURE = "__Host-" + PLAIN;
  private static final int MOST_HELD = 4;
  private static final int MOST = 10_000;
  private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

  private final Connection connection;
  private final Clock clock;
  private final SecretKeySpec key;
  private final Cache<String, Boolean> used;

  Tickets(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    this.key = new SecretKeySpec(bytes, "HmacSHA256");
    this.used =
        Caffeine.newBuilder()
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .expireAfterWrite(LIFE)
            .maximumSize(MOST)
            .build();
  }

  <T extends MutableHttpResponse<?>> T give(
      HttpRequest<?> request, T response, Secrets secrets, String back) {
    var ticket = new Ticket(secrets, back, clock.instant().getEpochSecond());
    dropOldest(request, response);
    response.cookie(cookie(request, name(request, secrets.state()), seal(ticket)).maxAge(LIFE));
    return response;
  }

  /** Who begins again and again has no more of them than a few, or the head would grow too long. */
  private void dropOldest(HttpRequest<?> request, MutableHttpResponse<?> response) {
    var name = connection.isSecure(request) ? SECURE : PLAIN;
    request.getCookies().getAll().stream()
        .filter(cookie -> cookie.getName().startsWith(name))
        .sorted(Comparator.comparing(this::begun, Comparator.reverseOrder()))
        .skip(MOST_HELD - 1)
        .forEach(
            cookie -> response.cookie(cookie(request, cookie.getName(), "").maxAge(Duration.ZERO)));
  }

  private long begun(Cookie cookie) {
    return unseal(cookie.getValue()).map(Ticket::begun).orElse(0L);
  }

  <T extends MutableHttpResponse<?>> T forget(HttpRequest<?> request, T response, String state) {
    response.cookie(cookie(request, name(request, state), "").maxAge(Duration.ZERO));
    return response;
  }

  /** The one that this browser holds for this state; it is used up now. */
  Optional<Ticket> take(HttpRequest<?> request, String state) {
    return request
        .getCookies()
        .findCookie(name(request, state))
        .flatMap(cookie -> unseal(cookie.getValue()))
        .filter(ticket -> isSame(ticket.secrets().state(), state))
        .filter(ticket -> clock.instant().getEpochSecond() - ticket.begun() < LIFE.toSeconds())
        .filter(ticket -> used.asMap().putIfAbsent(state, true) == null);
  }

  /** One for each sign-in under way: a person may have begun in two tabs. */
  private String name(HttpRequest<?> request, String state) {
    var digest = mac(state.getBytes(StandardCharsets.UTF_8));
    return (connection.isSecure(request) ? SECURE : PLAIN) + HexFormat.of().formatHex(digest, 0, 4);
  }

  private Cookie cookie(HttpRequest<?> request, String name, String value) {
    // Lax: it must come along when the provider sends the person back.
    return Cookie.of(name, value)
        .path("/")
        .httpOnly(true)
        .secure(connection.isSecure(request))
        .sameSite(SameSite.Lax);
  }

  private String seal(Ticket ticket) {
    var secrets = ticket.secrets();
    var content =
        String.join(
            " ",
            secrets.state(),
            secrets.nonce(),
            secrets.verifier(),
            Long.toString(ticket.begun()),
            ticket.back());
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    return TO_TEXT.encodeToString(bytes) + '.' + TO_TEXT.encodeToString(mac(bytes));
  }

  private Optional<Ticket> unseal(String value) {
    int dot = value.indexOf('.');
    if (dot < 0 || value.length() > 2_000) {
      return Optional.empty();
    }
    byte[] content;
    byte[] seal;
    try {
      content = Base64.getUrlDecoder().decode(value.substring(0, dot));
      seal = Base64.getUrlDecoder().decode(value.substring(dot + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (!MessageDigest.isEqual(seal, mac(content))) {
      return Optional.empty();
    }
    var parts = new String(content, StandardCharsets.UTF_8).split(" ", 5);
    return Optional.of(
        new Ticket(new Secrets(parts[0], parts[1], parts[2]), parts[4], Long.parseLong(parts[3])));
  }

  private byte[] mac(byte[] content) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
