package vn.cancu.portal;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the way a request took. The portal speaks no TLS; a proxy before it may, and is
 * believed once CANCU_URL says https.
 */
@Singleton
final class Connection {
  private static final String FORWARDED = "X-Forwarded-For";

  private final String url;

  Connection(@Value("${cancu.url:}") String url) {
    this.url = url;
  }

  /** Whether readers come by https, so that cookies may be kept to it. */
  boolean isSecure(HttpRequest<?> request) {
    return behindProxy() || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
  }

  boolean behindProxy() {
    return url.startsWith("https://");
  }

  /** The one who asks, for counting failures: of an IPv6 address the half that names a network. */
  String address(HttpRequest<?> request) {
    return address(request, Connection::network);
  }

  /** The one who asks, as people write addresses. */
  String peer(HttpRequest<?> request) {
    return address(request, InetAddress::getHostAddress);
  }

  /**
   * The one who asks, for counting requests. Nobody where this machine itself asks and no proxy on
   * it says for whom.
   */
  Optional<String> visitor(HttpRequest<?> request) {
    var peer = request.getRemoteAddress().getAddress();
    var told = request.getHeaders().get(FORWARDED);
    if (peer == null || !peer.isLoopbackAddress()) {
      return Optional.of(address(request));
    }
    return told == null ? Optional.empty() : Optional.of(lastOf(told, Connection::network));
  }

  private String address(HttpRequest<?> request, Function<InetAddress, String> written) {
    var peer = request.getRemoteAddress().getAddress();
    if (peer == null) {
      return "";
    }
    var told = request.getHeaders().get(FORWARDED);
    if (behindProxy() && told != null && (peer.isLoopbackAddress() || peer.isSiteLocalAddress())) {
      return lastOf(told, written);
    }
    return written.apply(peer);
  }

  // The last is what our proxy saw; those before it are what anyone likes to say.
  private static String lastOf(String told, Function<InetAddress, String> written) {
    try {
      return written.apply(
          InetAddress.ofLiteral(told.substring(told.lastIndexOf(',') + 1).strip()));
    } catch (IllegalArgumentException e) {
      return "?";
    }
  }

  private static String network(InetAddress address) {
    return address instanceof Inet6Address six
        ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
        : address.getHostAddress();
  }

  /**
   * Whether a page of another site sent this. Browsers say so themselves (Sec-Fetch-Site, or Origin
   * in those of before 2023); programs say neither and carry no cookies of others.
   */
  boolean isFromElsewhere(HttpRequest<?> request) {
    var site = request.getHeaders().get("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    var origin = request.getHeaders().get("Origin");
    return origin != null && !isOurs(origin, request.getHeaders().get("Host"));
  }

  private boolean isOurs(String origin, @Nullable String host) {
    try {
      var from = URI.create(origin).getRawAuthority();
      return from != null
          && (from.equalsIgnoreCase(host)
              || !url.isEmpty() && from.equalsIgnoreCase(URI.create(url).getRawAuthority()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
