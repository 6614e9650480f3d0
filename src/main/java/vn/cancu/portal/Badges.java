package vn.cancu.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.engine.EngineException;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Validity;
import vn.cancu.search.Hits;

/** What became of the documents in a list of results, as far as their reader may know. */
@Singleton
final class Badges {
  private static final Logger LOG = LoggerFactory.getLogger(Badges.class);

  private final Lineage lineage;

  Badges(Lineage lineage) {
    this.lineage = lineage;
  }

  /**
   * @param state "replaced", "repealed", "withdrawn", "suspended", "ended_in_part",
   *     "suspended_in_part", "amended", "corrected" or "extended"
   * @param label in Vietnamese
   * @param since ISO, cut to what is known
   * @param future whether that day is yet to come
   * @param ended whether the document as a whole does not hold (any more, or for a time)
   */
  @Introspected
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Badge(
      String state, String label, @Nullable String since, boolean future, boolean ended) {}

  /** By document id; those that nothing is said of are not there. */
  Map<String, Badge> of(List<Hits.Hit> hits, Clearance reader) {
    if (hits.isEmpty()) {
      return Map.of();
    }
    Map<String, Validity> found;
    try {
      found = lineage.validities(hits.stream().map(Hits.Hit::id).toList(), reader);
    } catch (EngineException e) {
      LOG.warn("results shown without their validity: {}", e.getMessage());
      return Map.of();
    }
    Map<String, Badge> badges = new HashMap<>();
    found.forEach((id, validity) -> {
      var badge = of(validity);
      if (badge != null) {
        badges.put(id, badge);
      }
    });
    return badges;
  }

  static @Nullable Badge of(Validity validity) {
    var state = validity.state(LocalDate.now(Titles.HANOI)).orElse(null);
    if (state == null) {
      return null;
    }
    var kind = state.kind().name().toLowerCase(Locale.ROOT);
    var since = state.effect().since();
    var label =
        state.future() && since != null
            ? Words.VIETNAMESE.say(
                "nhan.se." + kind.replace('_', '-'), String.valueOf(Titles.date(since)))
            : Words.VIETNAMESE.say("nhan." + kind.replace('_', '-'));
    boolean ended =
        switch (state.kind()) {
          case REPLACED, REPEALED, WITHDRAWN, SUSPENDED -> !state.future();
          case ENDED_IN_PART, SUSPENDED_IN_PART, AMENDED, CORRECTED, EXTENDED -> false;
        };
    return new Badge(kind, label, since == null ? null : since.iso(), state.future(), ended);
  }
}
