package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SharedRunTest {
  /** A hundred changes while a run stands still ask for one more run, not for a hundred. */
  @Test
  void sharesTheNextRunAmongAllWhoComeMeanwhile() throws Exception {
    var runs = new AtomicInteger();
    var begun = new Semaphore(0);
    var stands = new CountDownLatch(1);
    var run =
        new SharedRun(
            "shared",
            () -> {
              runs.incrementAndGet();
              begun.release();
              try {
                return stands.await(30, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                return false;
              }
            });
    var waiting = new ArrayList<Future<Boolean>>();
    waiting.add(run.join());
    begun.acquire();
    for (int i = 0; i < 100; i++) {
      waiting.add(run.join());
    }
    assertEquals(1, runs.get());
    stands.countDown();
    for (var one : waiting) {
      assertTrue(one.get());
    }
    assertEquals(2, runs.get());
    assertTrue(run.join().get());
    assertEquals(3, runs.get());
  }
}
