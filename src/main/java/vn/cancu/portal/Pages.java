package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Makes answers of templates, with what every page shares. */
@Singleton
final class Pages {
  static final MediaType HTML = MediaType.of("text/html;charset=utf-8");

  private final Templates templates;
  private final SiteAddress site;

  Pages(Templates templates, SiteAddress site) {
    this.templates = templates;
    this.site = site;
  }

  /** Where the portal stands on the web. */
  String site(HttpRequest<?> request) {
    return site.of(request);
  }

  String fill(String view, Object model, HttpRequest<?> request) {
    var globals =
        new HashMap<String, Object>(Map.of("path", request.getPath(), "site", site(request)));
    Person.asking(request).ifPresent(person -> globals.put("person", person));
    return templates.fill(view, model, globals);
  }

  MutableHttpResponse<?> html(String view, Object model, HttpRequest<?> request) {
    return tagged(request, fill(view, model, request), HTML);
  }

  MutableHttpResponse<?> xml(String view, Object model, HttpRequest<?> request, String type) {
    return tagged(request, fill(view, model, request), MediaType.of(type + ";charset=utf-8"));
  }

  /** The body with its ETag, or 304 where the reader has the same already. */
  static MutableHttpResponse<?> tagged(HttpRequest<?> request, String body, MediaType type) {
    var tag = "W/\"" + Digests.brief(body.getBytes(StandardCharsets.UTF_8)) + '"';
    return !KeptPages.isWanted(request) && isKnown(request, tag)
        ? HttpResponse.notModified().header(HttpHeaders.ETAG, tag)
        : HttpResponse.ok(body).contentType(type).header(HttpHeaders.ETAG, tag);
  }

  /** Nothing is known to one who signed in: what they were shown was not to be kept. */
  static boolean isKnown(HttpRequest<?> request, String tag) {
    if (Person.asking(request).isPresent()) {
      return false;
    }
    var known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
    return known != null && known.contains(tag);
  }
}
