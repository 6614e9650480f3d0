package vn.cancu.portal;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Where the portal stands on the web, for places that need whole addresses: feeds and sitemap. */
@Singleton
final class SiteAddress {
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?|\\[[0-9a-fA-F:]+](:\\d{1,5})?");

  private final String set;

  /**
   * @param set from CANCU_URL: "https://vanban.example.gov.vn"; empty to believe the request
   */
  SiteAddress(@Value("${cancu.url:}") String set) {
    this.set = set.endsWith("/") ? set.substring(0, set.length() - 1) : set;
  }

  String of(HttpRequest<?> request) {
    if (!set.isEmpty()) {
      return set;
    }
    var host = request.getHeaders().get("Host");
    return host != null && HOST.matcher(host).matches() ? "http://" + host : "http://localhost";
  }
}
