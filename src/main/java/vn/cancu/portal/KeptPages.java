package vn.cancu.portal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Archive;
import vn.cancu.engine.IndexChanges;

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
  private static final List<String> TYPED = List.of("q", "timcancu");
  private static final int LONGEST_ADDRESS = 300;

  /** In letters: a longer one would push out many, and be unpacked for who takes no gzip. */
  private static final int LONGEST_PAGE = 1 << 20;

  private static final long MOST_BYTES = 24L << 20;
  private static final int OVERHEAD = 300;

  private final Archive archive;
  private final IndexChanges changes;
  private final SiteAddress site;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Page> pages = new LinkedHashMap<>(64, 0.75f, true);
  private @Nullable Moment moment;
  private long bytes;

  KeptPages(Archive archive, IndexChanges changes, SiteAddress site) {
    this.archive = archive;
    this.changes = changes;
    this.site = site;
  }

  /** What a page depends on besides its address. */
  private record Moment(long archive, long indices, LocalDate day) {}

  /**
   * @param moment before anything of it was read
   */
  private record Wanted(String address, Moment moment) {}

  private record Page(byte[] packed, String tag, MediaType type) {
    long weight(String address) {
      return packed.length + 2L * address.length() + OVERHEAD;
    }
  }

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
    lock.lock();
    try {
      return pages.size();
    } finally {
      lock.unlock();
    }
  }

  @RequestFilter
  @Nullable HttpResponse<?> find(HttpRequest<?> request) {
    if (!mayBeKept(request)) {
      return null;
    }
    var settled = changes.settled();
    if (settled.isEmpty()) {
      return null;
    }
    var now = new Moment(archive.lastSeq(), settled.getAsLong(), LocalDate.now(Titles.HANOI));
    var address = site.of(request) + " " + request.getUri();
    var page = kept(address, now);
    if (page == null) {
      request.setAttribute(ATTRIBUTE, new Wanted(address, now));
      return null;
    }
    return answer(request, page, HttpResponse.ok());
  }

  private static boolean mayBeKept(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.GET
        && request.getUri().toString().length() <= LONGEST_ADDRESS
        && RouteAttributes.getRouteMatch(request)
            .filter(route -> route.getAnnotationMetadata().hasAnnotation(Kept.class))
            .isPresent()
        && Person.asking(request).isEmpty()
        && TYPED.stream().noneMatch(request.getParameters()::contains);
  }

  private @Nullable Page kept(String address, Moment now) {
    lock.lock();
    try {
      if (!now.equals(moment)) {
        pages.clear();
        bytes = 0;
        moment = now;
      }
      return pages.get(address);
    } finally {
      lock.unlock();
    }
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
    if (text.length() > LONGEST_PAGE) {
      if (Pages.isKnown(request, tag)) {
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        response.status(HttpStatus.NOT_MODIFIED).body(null);
      }
      return;
    }
    var page =
        new Page(
            Packing.pack(text.getBytes(StandardCharsets.UTF_8)),
            tag,
            response.getContentType().orElse(Pages.HTML));
    keep(wanted, page);
    answer(request, page, response);
  }

  private void keep(Wanted wanted, Page page) {
    lock.lock();
    try {
      if (!wanted.moment().equals(moment)) {
        return;
      }
      var before = pages.put(wanted.address(), page);
      bytes += page.weight(wanted.address());
      bytes -= before == null ? 0 : before.weight(wanted.address());
      var eldest = pages.entrySet().iterator();
      while (bytes > MOST_BYTES && eldest.hasNext()) {
        var gone = eldest.next();
        bytes -= gone.getValue().weight(gone.getKey());
        eldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }

  private static HttpResponse<?> answer(
      HttpRequest<?> request, Page page, MutableHttpResponse<?> response) {
    response.getHeaders().set(HttpHeaders.ETAG, page.tag());
    response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    refuse(request);
    if (Pages.isKnown(request, page.tag())) {
      response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
      return response.status(HttpStatus.NOT_MODIFIED).body(null);
    }
    if (!Packing.isTaken(request)) {
      return response.body(Packing.unpack(page.packed())).contentType(page.type());
    }
    response.getHeaders().set(HttpHeaders.CONTENT_ENCODING, Packing.GZIP);
    return response.body(page.packed()).contentType(page.type());
  }
}
