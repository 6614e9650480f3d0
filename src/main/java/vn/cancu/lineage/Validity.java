package vn.cancu.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;
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

  /**
   * What {@link #state} gives for a time.
   *
   * @param from the first day; null where it was always so
   * @param to the last day; null where it stays so
   * @param since from when it says that it has effect
   */
  public record Stretch(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Kind kind,
      boolean future,
      @Nullable PartialDate since) {
    public boolean covers(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  /** What {@link #state} gives for each day of all time, without the days that it gives none. */
  public List<Stretch> course() {
    var turns = new TreeSet<LocalDate>();
    for (var effect : effects) {
      if (effect.since() != null) {
        turns.add(effect.since().earliest());
      }
      if (effect.until() != null) {
        turns.add(effect.until().earliest().plusDays(1));
      }
    }
    var course = new ArrayList<Stretch>();
    LocalDate from = null;
    for (var turn : turns) {
      add(course, from, turn.minusDays(1));
      from = turn;
    }
    add(course, from, null);
    return List.copyOf(course);
  }

  private void add(List<Stretch> course, @Nullable LocalDate from, @Nullable LocalDate to) {
    var state = state(from != null ? from : to != null ? to : LocalDate.EPOCH).orElse(null);
    if (state == null) {
      return;
    }
    var last = course.isEmpty() ? null : course.getLast();
    if (last != null
        && from != null
        && from.minusDays(1).equals(last.to())
        && last.kind() == state.kind()
        && last.future() == state.future()
        && Objects.equals(last.since(), state.effect().since())) {
      course.removeLast();
      from = last.from();
    }
    course.add(new Stretch(from, to, state.kind(), state.future(), state.effect().since()));
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
