package vn.cancu.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read of names lately: rules ask for the same few many times a document, and the papers
 * of an office name the same bodies again and again. Only for what depends on the name alone.
 */
public final class Kept<V> {
  private static final int PLACES = 1 << 10;

  /** A longer one is hardly asked for again. */
  private static final int LONGEST = 200;

  private record One<V>(String name, @Nullable V value) {}

  private final Function<String, @Nullable V> reading;

  /** By a hash of the name; whoever reads at the same time finds a whole one or none. */
  private final @Nullable One<V>[] last;

  /**
   * @param reading gives what can't change; null where the name says nothing
   */
  public Kept(Function<String, @Nullable V> reading) {
    this.reading = reading;
    this.last = places();
  }

  @SuppressWarnings("unchecked") // an array of a generic record can't be made otherwise
  private static <V> @Nullable One<V>[] places() {
    return (One<V>[]) new One<?>[PLACES];
  }

  /** What the name says. */
  public @Nullable V of(String name) {
    if (name.length() > LONGEST) {
      return reading.apply(name);
    }
    int hash = name.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    var known = last[place];
    if (known == null || !known.name.equals(name)) {
      known = new One<>(name, reading.apply(name));
      last[place] = known;
    }
    return known.value;
  }
}
