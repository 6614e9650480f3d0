package vn.cancu.archive;

import java.time.Instant;

/**
 * A document that anyone may read, or could once.
 *
 * @param at when its newest public version came, whatever it changed, or when it ceased to be
 *     public: a harvester may be told of one that says the same as before, never miss one
 * @param withdrawn nobody outside may read it any more
 * @param shown the newest version that was public; {@link Archive#load} reads it
 */
public record Publication(String id, Instant at, boolean withdrawn, Entry shown) {
  /** Where it stands among the others: a place to go on after, whatever changes meanwhile. */
  public record Place(Instant at, String id) implements Comparable<Place> {
    /** Before every document of that moment. */
    public static Place before(Instant at) {
      return new Place(at, "");
    }

    @Override
    public int compareTo(Place other) {
      int order = at.compareTo(other.at);
      return order != 0 ? order : id.compareTo(other.id);
    }
  }

  public Place place() {
    return new Place(at, id);
  }
}
