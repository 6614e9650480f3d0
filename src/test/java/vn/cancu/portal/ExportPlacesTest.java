package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may read how long while others wait. */
final class ExportPlacesTest {
  private static final Duration NOT_AT_ALL = Duration.ZERO;

  private final AtomicLong clock = new AtomicLong();
  private final ExportPlaces places = new ExportPlaces(2, clock::get);

  private void passes(int seconds) {
    clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }

  private static ExportPlaces.Place given(ExportPlaces.@Nullable Place place) {
    assertNotNull(place);
    return Objects.requireNonNull(place);
  }

  @Test
  void areGivenUntilNoneIsLeft() throws InterruptedException {
    var first = given(places.take(NOT_AT_ALL));
    assertFalse(places.isFull());
    given(places.take(NOT_AT_ALL));
    assertTrue(places.isFull());
    assertNull(places.take(NOT_AT_ALL));
    first.giveBack();
    given(places.take(NOT_AT_ALL));
  }

  @Test
  void areLostByWhoStopsReadingWhileOthersWait() throws InterruptedException {
    var stalled = given(places.take(NOT_AT_ALL));
    var reading = given(places.take(NOT_AT_ALL));
    for (int i = 0; i < 3; i++) {
      passes(20);
      assertTrue(reading.use());
    }
    assertFalse(places.isFull());
    given(places.take(NOT_AT_ALL));
    assertFalse(stalled.use());
    assertTrue(reading.use());
    assertNull(places.take(NOT_AT_ALL));
    // What was lost is nobody's to give back.
    stalled.giveBack();
    assertTrue(places.isFull());
  }

  @Test
  void areLostByWhoReadsForVeryLong() throws InterruptedException {
    var slow = given(places.take(NOT_AT_ALL));
    var other = given(places.take(NOT_AT_ALL));
    for (int i = 0; i < 31; i++) {
      passes(20);
      assertTrue(slow.use());
    }
    other.giveBack();
    given(places.take(NOT_AT_ALL));
    assertTrue(slow.use(), "nobody needed its place");
    given(places.take(NOT_AT_ALL));
    assertFalse(slow.use());
  }

  @Test
  void areKeptForAsLongAsSuchFilesTake() throws InterruptedException {
    var large = new ExportPlaces(1, Duration.ofHours(1), clock::get);
    var slow = given(large.take(NOT_AT_ALL));
    for (int i = 0; i < 180; i++) {
      assertNull(large.take(NOT_AT_ALL));
      passes(20);
      assertTrue(slow.use());
    }
    passes(20);
    given(large.take(NOT_AT_ALL));
    assertFalse(slow.use());
  }

  @Test
  void areWaitedFor() throws InterruptedException {
    var first = given(places.take(NOT_AT_ALL));
    given(places.take(NOT_AT_ALL));
    Thread.startVirtualThread(first::giveBack);
    given(places.take(Duration.ofSeconds(30)));
    assertTrue(places.isFull());
  }
}
