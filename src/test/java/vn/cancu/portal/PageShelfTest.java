package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cancu.portal.PageShelf.Page;
import vn.cancu.portal.PageShelf.State;

final class PageShelfTest {
  private static final State NOW = new State(1, 1, LocalDate.of(2026, 11, 24));

  private static Page page(int bytes) {
    return new Page(new byte[bytes], "W/\"1\"", Pages.HTML);
  }

  @Test
  void letsGoOfWhatWasAskedForLongestAgoWhereBytesRunOut() {
    var shelf = new PageShelf(10_000);
    for (var address : new String[] {"a", "b", "c"}) {
      assertNull(shelf.find(address, NOW));
      shelf.put(address, NOW, page(2_500));
    }
    assertNotNull(shelf.find("a", NOW));
    shelf.put("d", NOW, page(2_500));
    assertNull(shelf.find("b", NOW));
    for (var address : new String[] {"a", "c", "d"}) {
      assertNotNull(shelf.find(address, NOW), address);
    }
    shelf.put("d", NOW, page(100));
    shelf.put("e", NOW, page(2_500));
    assertEquals(4, shelf.count());
    shelf.put("g", NOW, page(20_000));
    assertEquals(0, shelf.count());
    shelf.put("h", NOW, page(9_000));
    assertNotNull(shelf.find("h", NOW));
  }

  @Test
  void forgetsAllWithTheStateAndTakesNothingThatWasBegunBefore() {
    for (var other :
        new State[] {
          new State(2, 1, NOW.day()), new State(1, 2, NOW.day()), new State(1, 1, LocalDate.MAX)
        }) {
      var shelf = new PageShelf(10_000);
      assertNull(shelf.find("a", NOW));
      shelf.put("a", NOW, page(1));
      assertTrue(shelf.takes(NOW));
      assertNull(shelf.find("b", other));
      assertFalse(shelf.takes(NOW));
      shelf.put("a", NOW, page(1));
      assertEquals(0, shelf.count());
      assertNull(shelf.find("a", other));
    }
  }
}
