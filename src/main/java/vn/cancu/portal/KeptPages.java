package vn.cancu.portal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Archive;
import vn.cancu.engine.IndexChanges;
import vn.cancu.lineage.InboundFacet;
import vn.cancu.lineage.WantedFacet;
import vn.cancu.portal.PageShelf.Page;
import vn.cancu.portal.PageShelf.State;
import vn.cancu.search.Facet;

/**
 * Pages for readers from outside, packed, for as long as nothing has changed: with the first change
 * of the archive, an index or the day all of them are forgotten, and while an index changes none is
 * kept or given. What somebody who signed in is shown is never kept, nor what somebody typed.
 * Stands behind the gate.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(40)
@Requires(beans = IndexChanges.class)
final class KeptPages {
  private static final String ATTRIBUTE = "cancu.kept-as";

  /**
   * What these pages read and nobody typed. An address with anything else in it may be anybody's
   * own: it is made anew, and pushes nothing out.
   */
  private static final Set<String> READ = read();

  private static final int LONGEST_ADDRESS = 300;

  /** In letters: a longer one would push out many, and be unpacked for who takes no gzip. */
  private static final int LONGEST_PAGE = 1 << 20;

  private static final long MOST_BYTES = 24L << 20;

  private final Archive archive;
  private final IndexChanges changes;
  private final SiteAddress site;
  private final PageShelf shelf = new PageShelf(MOST_BYTES);

  KeptPages(Archive archive, IndexChanges changes, SiteAddress site) {
    this.archive = archive;
    this.changes = changes;
    this.site = site;
  }

  private static Set<String> read() {
    var names = new HashSet<>(Set.of("sap", "sau", "trang", "tunam", "dennam"));
    for (var facet : Facet.values()) {
      names.add(facet.parameter());
    }
    for (var facet : InboundFacet.values()) {
      names.add(facet.parameter());
    }
    for (var facet : WantedFacet.values()) {
      names.add(facet.parameter());
    }
    return Set.copyOf(names);
  }

  /** What is to be kept of a page under way, and since when. */
  private record Wanted(String address, State begun) {}

  /** Says of a page under way that it lacks something, and must not be shown to others. */
  static void refuse(HttpRequest<?> request) {
    request.removeAttribute(ATTRIBUTE, Wanted.class);
  }

  /** Whether the whole page must be made, though this reader may have it already. */
  static boolean isWanted(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Wanted.class).isPresent();
  }

  /** How many are kept now. */
  int count() {
    return shelf.count();
  }

  @RequestFilter
  @Nullable HttpResponse<?> find(HttpRequest<?> request) {
    var address = site.of(request) + " " + request.getUri();
    if (address.length() > LONGEST_ADDRESS || !mayBeKept(request)) {
      return null;
    }
    var settled = changes.settled();
    if (settled.isEmpty()) {
      return null;
    }
    var now = new State(archive.lastSeq(), settled.getAsLong(), LocalDate.now(Titles.HANOI));
    var page = shelf.find(address, now);
    if (page != null) {
      return answer(request, page, HttpResponse.ok());
    }
    if (request.getMethod() == HttpMethod.GET) {
      request.setAttribute(ATTRIBUTE, new Wanted(address, now));
    }
    return null;
  }

  private static boolean mayBeKept(HttpRequest<?> request) {
    return (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
        && RouteAttributes.getRouteMatch(request)
            .filter(route -> route.getAnnotationMetadata().hasAnnotation(Kept.class))
            .isPresent()
        && Person.asking(request).isEmpty()
        && READ.containsAll(request.getParameters().names());
  }

  @ResponseFilter
  void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
    var wanted = request.getAttribute(ATTRIBUTE, Wanted.class).orElse(null);
    var tag = response.getHeaders().get(HttpHeaders.ETAG);
    if (wanted == null
        || tag == null
        || response.status() != HttpStatus.OK
        || !(response.body() instanceof String text)) {
      return;
    }
    refuse(request);
    if (text.length() <= LONGEST_PAGE && shelf.takes(wanted.begun())) {
      var type = response.getContentType().orElse(Pages.HTML);
      var page = new Page(Packing.pack(text.getBytes(StandardCharsets.UTF_8)), tag, type);
      shelf.put(wanted.address(), wanted.begun(), page);
      if (Packing.isTaken(request)) {
        answer(request, page, response);
        return;
      }
    }
    if (Pages.isKnown(request, tag)) {
      unchanged(response);
    }
  }

  private static MutableHttpResponse<?> answer(
      HttpRequest<?> request, Page page, MutableHttpResponse<?> response) {
    response.getHeaders().set(HttpHeaders.ETAG, page.tag());
    if (Pages.isKnown(request, page.tag())) {
      return unchanged(response);
    }
    if (!Packing.isTaken(request)) {
      return response.body(Packing.unpack(page.packed())).contentType(page.type());
    }
    response.getHeaders().set(HttpHeaders.CONTENT_ENCODING, Packing.GZIP);
    return response.body(page.packed()).contentType(page.type());
  }

  private static MutableHttpResponse<?> unchanged(MutableHttpResponse<?> response) {
    response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    return response.status(HttpStatus.NOT_MODIFIED).body(null);
  }
}
