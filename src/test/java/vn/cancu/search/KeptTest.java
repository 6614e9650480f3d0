package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.cancu.access.Clearance;
import vn.cancu.engine.EngineException;

final class KeptTest {
  private final AtomicInteger gathered = new AtomicInteger();

  private Kept<Integer> kept(Duration fresh) {
    return new Kept<>(fresh, reader -> gathered.incrementAndGet(), -1);
  }

  @Test
  void gathersOnceForEachClearance() {
    var kept = kept(Duration.ofHours(1));
    assertEquals(1, kept.of(Clearance.ANONYMOUS));
    assertEquals(1, kept.of(Clearance.ANONYMOUS));
    assertEquals(2, kept.of(Clearance.STAFF));
  }

  @Test
  void givesNobodyWhatIsTooOld() {
    var kept = kept(Duration.ZERO);
    assertEquals(1, kept.of(Clearance.ANONYMOUS));
    assertEquals(2, kept.of(Clearance.ANONYMOUS));
  }

  @Test
  void goesOnWithoutWhatTheEngineDoesNotTell() {
    var kept =
        new Kept<Integer>(
            Duration.ofHours(1),
            reader -> {
              if (gathered.incrementAndGet() == 1) {
                throw new EngineException("down", new java.io.IOException());
              }
              return 7;
            },
            -1);
    assertEquals(-1, kept.of(Clearance.ANONYMOUS));
    assertEquals(7, kept.of(Clearance.ANONYMOUS));
  }
}
