package vn.cancu.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;
import vn.cancu.lineage.Validity;
import vn.cancu.search.Hits;

/** What became of a document, as far as its reader may know. */
final class Badges {
  private Badges() {}

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

  /** Null where nothing is said of it. */
  static @Nullable Badge of(Hits.Hit hit) {
    var state = hit.state();
    return state == null ? null : of(state.kind(), state.future(), state.since());
  }

  static @Nullable Badge of(Validity validity) {
    return validity
        .state(LocalDate.now(Titles.HANOI))
        .map(state -> of(state.kind(), state.future(), state.effect().since()))
        .orElse(null);
  }

  private static Badge of(Validity.Kind state, boolean future, @Nullable PartialDate since) {
    var kind = state.name().toLowerCase(Locale.ROOT);
    var label =
        future && since != null
            ? Words.VIETNAMESE.say(
                "nhan.se." + kind.replace('_', '-'), String.valueOf(Titles.date(since)))
            : Words.VIETNAMESE.say("nhan." + kind.replace('_', '-'));
    boolean ended =
        switch (state) {
          case REPLACED, REPEALED, WITHDRAWN, SUSPENDED -> !future;
          case ENDED_IN_PART, SUSPENDED_IN_PART, AMENDED, CORRECTED, EXTENDED -> false;
        };
    return new Badge(kind, label, since == null ? null : since.iso(), future, ended);
  }
}
