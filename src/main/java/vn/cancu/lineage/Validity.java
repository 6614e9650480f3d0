package vn.cancu.lineage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cancu.document.Relation;
import vn.cancu.validity.Authority;

/**
 * What the documents that a reader may see say of one document's validity: states first, the
 * heaviest before the others, then mere claims. Derived at each reading; nothing of it is stored.
 */
public record Validity(List<Effect> effects) {
  static final Validity UNTOUCHED = new Validity(List.of());

  /** What became of a document, the gravest first. */
  public enum Kind {
    REPLACED,
    REPEALED,
    WITHDRAWN,
    SUSPENDED,
    ENDED_IN_PART,
    SUSPENDED_IN_PART,
    AMENDED,
    CORRECTED,
    EXTENDED
  }

  /**
   * @param future whether the day of the effect is yet to come
   */
  public record State(Kind kind, boolean future, Effect effect) {}

  public Validity {
    effects =
        effects.stream()
            .sorted(
                Comparator.comparing((Effect effect) -> !effect.isState())
                    .thenComparing(Validity::kind))
            .toList();
  }

  /** The gravest thing that is sure, in force before yet to come; empty where nothing is. */
  public Optional<State> state(LocalDate today) {
    return effects.stream()
        .filter(effect -> effect.isState() && effect.isSure() && !effect.isOver(today))
        .map(effect -> new State(kind(effect), effect.isFuture(today), effect))
        .min(Comparator.comparing(State::future).thenComparing(State::kind));
  }

  private static Kind kind(Effect effect) {
    return switch (effect.relation()) {
      case REPLACES -> effect.whole() ? Kind.REPLACED : Kind.ENDED_IN_PART;
      case REPEALS -> effect.whole() ? Kind.REPEALED : Kind.ENDED_IN_PART;
      case WITHDRAWS -> effect.whole() ? Kind.WITHDRAWN : Kind.ENDED_IN_PART;
      case SUSPENDS -> effect.whole() ? Kind.SUSPENDED : Kind.SUSPENDED_IN_PART;
      case AMENDS -> Kind.AMENDED;
      case CORRECTS -> Kind.CORRECTED;
      case EXTENDS -> Kind.EXTENDED;
      case BASED_ON,
          IMPLEMENTS,
          APPLIES,
          GUIDES,
          DETAILS,
          CONSOLIDATES,
          CITES,
          ATTACHES,
          REPLIES_TO,
          FOLLOWS_UP ->
          throw new IllegalArgumentException("says nothing of validity: " + effect.relation());
    };
  }

  /** The relations that say something of validity. */
  static Set<Relation> relations() {
    return Arrays.stream(Relation.values()).filter(Authority::concerns).collect(Collectors.toSet());
  }
}
