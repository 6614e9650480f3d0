package vn.cancu.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The files that take far longer than files do. While others wait such a file is stopped, once, and
 * goes to the end of a line of its own; from there it is read to its end, a few at a time, when
 * nothing else waits or, at the latest, when so many others were read. In the inbox it is a file
 * like any other meanwhile: a restart loses nothing but that it was slow.
 */
final class SlowLane {
  /** So many are read to their end beside all others. */
  static final int PLACES = 2;

  /** Others that are read between two of the line, while there are others. */
  static final int TURN = 200;

  /**
   * Stopping costs what was read of the file. Where it is not one among many but every fifth file
   * that is slow, slow is usual there, and files are let go on.
   */
  private static final int PRICE = 4;

  private static final int MOST_CREDIT = 16 * PRICE;

  private final Deque<Ticket> line = new ArrayDeque<>();

  /** Ids of those that are read to their end now. */
  private final Set<String> onTheirWay = new HashSet<>();

  /** Those of them that had stepped aside. */
  private final Set<String> begunAgain = new HashSet<>();

  /** Ids of all that were stopped and have not come to an end: none is stopped again. */
  private final Set<String> stopped = new HashSet<>();

  private int credit = MOST_CREDIT;
  private int othersRead;

  /**
   * Asked of a file that has taken long: true where it is to be stopped. Else it goes on to its
   * end, also where it is asked of again, by another child.
   */
  synchronized boolean stops(String id, boolean othersWait) {
    boolean goesOn = onTheirWay.contains(id) || stopped.contains(id) || credit < PRICE;
    if (goesOn || !othersWait && onTheirWay.size() < PLACES) {
      onTheirWay.add(id);
      return false;
    }
    credit -= PRICE;
    return true;
  }

  /** It was stopped. */
  synchronized void add(Ticket ticket) {
    othersRead = line.isEmpty() ? 0 : othersRead;
    onTheirWay.remove(ticket.id());
    stopped.add(ticket.id());
    line.add(ticket);
  }

  /** A file came to its end. */
  synchronized void ended(String id) {
    failed(id);
    stopped.remove(id);
  }

  /** A file could not be taken in and will be begun again. */
  synchronized void failed(String id) {
    if (!begunAgain.remove(id)) {
      othersRead++;
    }
    if (!onTheirWay.remove(id)) {
      credit = Math.min(MOST_CREDIT, credit + 1);
    }
  }

  /**
   * The next one to be read to its end, if it is time and there is a place.
   *
   * @param underWay files that wait or are read now, but for those of the line
   */
  synchronized Optional<Ticket> next(int underWay) {
    boolean othersWait = underWay > onTheirWay.size();
    boolean hasRoom = !othersWait && onTheirWay.size() < PLACES;
    // Slow files among the others may have the places for ever.
    boolean hasTurn = othersRead >= TURN && begunAgain.isEmpty();
    if (line.isEmpty() || !hasRoom && !hasTurn) {
      return Optional.empty();
    }
    var ticket = line.remove();
    onTheirWay.add(ticket.id());
    begunAgain.add(ticket.id());
    othersRead = 0;
    return Optional.of(ticket);
  }

  /** How many are read to their end now. */
  synchronized int onTheirWay() {
    return onTheirWay.size();
  }

  /** How many of them by readers of their own, since they had stepped aside. */
  synchronized int begunAgain() {
    return begunAgain.size();
  }

  /** Ids of those that stepped aside and are not yet at their end. */
  synchronized Set<String> slow() {
    var ids = new HashSet<>(begunAgain);
    line.forEach(ticket -> ids.add(ticket.id()));
    return ids;
  }

  synchronized boolean holds(String id) {
    return line.stream().anyMatch(ticket -> ticket.id().equals(id));
  }
}
