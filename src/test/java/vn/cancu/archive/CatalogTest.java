package vn.cancu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.cancu.document.Visibility;

final class CatalogTest {
  private static Entry entry(long seq, int version, Visibility visibility) {
    return new Entry(seq, "a", version, Instant.EPOCH, "a/2020/1", visibility, null, Links.NONE);
  }

  @Test
  void tellsTheNumberOfAChangeOnceAllOfItCanBeRead() {
    var catalog = Catalog.of(List.of(entry(1, 1, Visibility.PUBLIC)));
    catalog.put(entry(2, 2, Visibility.INTERNAL));
    assertEquals(2, catalog.lastSeq());
    catalog.put(entry(3, 1, Visibility.PUBLIC));
    assertEquals(3, catalog.lastSeq(), "also of an old version that comes late");
    assertTrue(catalog.publications().byId("a").orElseThrow().withdrawn());
  }

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void tellsNoNumberOfAChangeThatIsUnderWay() throws InterruptedException {
    var catalog = Catalog.of(List.of(entry(1, 1, Visibility.PUBLIC)));
    var withdrawal = new Thread(() -> catalog.put(entry(2, 2, Visibility.INTERNAL)));
    synchronized (catalog.publications()) {
      withdrawal.start();
      while (withdrawal.getState() != Thread.State.BLOCKED) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      assertFalse(catalog.publications().byId("a").orElseThrow().withdrawn());
      assertEquals(1, catalog.lastSeq());
    }
    withdrawal.join();
    assertEquals(2, catalog.lastSeq());
  }
}
