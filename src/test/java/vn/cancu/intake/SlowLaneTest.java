package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Visibility;

final class SlowLaneTest {
  private final SlowLane lane = new SlowLane();

  /** A child died over it, and another one reads it. */
  @Test
  void letsAFileGoOnThatAsksAgain() {
    assertFalse(lane.stops("slow", false));
    assertFalse(lane.stops("slow", true));
    lane.ended("slow");
    assertEquals(0, lane.onTheirWay());
  }

  @Test
  void countsNoFileOfTheLineAmongThoseThatAreRead() {
    stop("a");
    stop("b");
    assertEquals(0, lane.onTheirWay());
    assertEquals(Set.of("a", "b"), lane.slow());
    assertEquals(Optional.of(ticket("a")), lane.next(0));
    assertEquals(Optional.of(ticket("b")), lane.next(1));
  }

  /** One or two of the stream are always on their way, having been let go on. */
  @Test
  void givesATurnBesideSlowFilesOfAStream() {
    stop("slow");
    assertFalse(lane.stops("other 1", false));
    assertFalse(lane.stops("other 2", false));
    read(SlowLane.TURN - 1);
    assertEquals(Optional.empty(), lane.next(10));
    read(1);
    assertEquals(Optional.of(ticket("slow")), lane.next(10));
  }

  @Test
  void givesOneTurnAtATimeWhileOthersWait() {
    stop("a");
    stop("b");
    read(SlowLane.TURN);
    assertEquals(Optional.of(ticket("a")), lane.next(10));
    read(SlowLane.TURN);
    assertEquals(Optional.empty(), lane.next(10));
    lane.ended("a");
    assertEquals(Optional.of(ticket("b")), lane.next(10));
  }

  /** All that come are slow, and there is no credit left to stop them. */
  @Test
  void givesATurnInAStreamOfSlowFiles() {
    stop("slow");
    for (int i = 0; i < SlowLane.TURN; i++) {
      assertFalse(lane.stops("other " + i, false));
      assertFalse(lane.stops("next " + i, false));
      lane.ended("other " + i);
      lane.ended("next " + i);
    }
    assertFalse(lane.stops("other", false));
    assertFalse(lane.stops("next", false));
    assertEquals(Optional.of(ticket("slow")), lane.next(2));
  }

  @Test
  void stopsNoFileTwiceThoughItCouldNotBeTakenIn() {
    stop("slow");
    lane.next(0);
    lane.failed("slow");
    assertFalse(lane.stops("slow", true));
    lane.ended("slow");
    assertEquals(Set.of(), lane.slow());
    assertTrue(lane.stops("slow", true), "remembered for ever");
  }

  /** Before the first of them has gone to the line, too. */
  @Test
  void stopsNoneWithoutCredit() {
    int stopped = 0;
    while (stopped < 1000 && lane.stops("slow " + stopped, true)) {
      stopped++;
    }
    assertEquals(16, stopped);
  }

  private void stop(String id) {
    assertTrue(lane.stops(id, true));
    lane.add(ticket(id));
  }

  private void read(int others) {
    for (int i = 0; i < others; i++) {
      lane.ended("letter");
    }
  }

  private static Ticket ticket(String id) {
    return new Ticket(id, id + ".pdf", "", Visibility.PUBLIC, false, false, 0, null);
  }
}
