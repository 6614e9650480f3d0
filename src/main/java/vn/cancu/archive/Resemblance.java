package vn.cancu.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * Which other documents a document may be the same as.
 *
 * @param unclear ids of those that a person has yet to look at
 * @param apart ids of those of which a person has said that they are others
 */
public record Resemblance(List<String> unclear, List<String> apart) {
  public static final Resemblance NONE = new Resemblance(List.of(), List.of());

  public Resemblance {
    unclear = List.copyOf(unclear);
    apart = List.copyOf(apart);
  }

  /** With these to be looked at, but for those that were. */
  public Resemblance with(List<String> more) {
    var all = new ArrayList<>(unclear);
    more.stream().filter(id -> !all.contains(id) && !apart.contains(id)).forEach(all::add);
    return new Resemblance(all, apart);
  }

  /** The two were told apart. */
  public Resemblance without(String other) {
    var told = new ArrayList<>(apart);
    if (!told.contains(other)) {
      told.add(other);
    }
    return new Resemblance(unclear.stream().filter(id -> !id.equals(other)).toList(), told);
  }
}
