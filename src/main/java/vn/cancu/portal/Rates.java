package vn.cancu.portal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.micronaut.context.env.Environment;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import vn.cancu.access.Role;

/**
 * That one reader leaves room for the others: so many requests of a kind in a minute for an
 * account, or for an address where nobody is signed in; then 429 and the seconds to wait. Who keeps
 * the archive, and this machine itself, ask as often as they like. Stands behind the kept pages,
 * which cost nothing.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(50)
final class Rates {
  private static final Duration PERIOD = Duration.ofMinutes(1);

  /** More readers than ask in two minutes anywhere; beyond it the oldest begin anew. */
  private static final int MOST_READERS = 100_000;

  private final Connection connection;
  private final Map<Rate, LoadingCache<String, Bucket>> buckets = new EnumMap<>(Rate.class);

  Rates(Connection connection, Environment settings) {
    this.connection = connection;
    for (var rate : EnumSet.complementOf(EnumSet.of(Rate.FREE))) {
      int most = settings.getRequiredProperty(rate.setting(), Integer.class);
      if (most > 0) {
        buckets.put(rate, full(most));
      }
    }
  }

  // A bucket that nobody touched for two minutes is full again, and need not be remembered.
  private static LoadingCache<String, Bucket> full(int most) {
    return Caffeine.newBuilder()
        .maximumSize(MOST_READERS)
        .expireAfterAccess(PERIOD.multipliedBy(2))
        .build(reader ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .build());
  }

  @RequestFilter
  void count(HttpRequest<?> request) {
    var route = RouteAttributes.getRouteMatch(request).orElse(null);
    var readers = route == null ? null : buckets.get(rate(request, route));
    var reader = readers == null ? Optional.<String>empty() : reader(request);
    if (readers == null || reader.isEmpty()) {
      return;
    }
    var answer = readers.get(reader.get()).tryConsumeAndReturnRemaining(1);
    if (!answer.isConsumed()) {
      throw Refusal.after(Duration.ofNanos(answer.getNanosToWaitForRefill()), "loi.hoi-qua-nhieu");
    }
  }

  private static Rate rate(HttpRequest<?> request, RouteMatch<?> route) {
    return route
        .getAnnotationMetadata()
        .enumValue(Metered.class, Rate.class)
        .orElse(AskedAddress.isOfApi(request) ? Rate.API : Rate.PAGE);
  }

  private Optional<String> reader(HttpRequest<?> request) {
    var person = Person.asking(request).orElse(null);
    if (person == null) {
      return connection.visitor(request);
    }
    return person.role().includes(Role.ARCHIVIST)
        ? Optional.empty()
        : Optional.of("account " + person.owner());
  }
}
