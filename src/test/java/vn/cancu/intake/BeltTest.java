package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Visibility;

@Timeout(60)
final class BeltTest {
  @TempDir private Path root;
  private Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(Home.at(root), Clock.systemUTC());
  }

  @Test
  void letsAFileThatNeverEndsHoldUpNoOther() throws InterruptedException {
    put("endless");
    for (int i = 0; i < 300; i++) {
      put("letter");
    }
    var end = new CountDownLatch(1);
    try (var belt =
        belt(ticket -> {
          if (ticket.file().equals("endless")) {
            waitFor(end);
          }
        })) {
      int seen = 0;
      while (seen < 300) {
        seen += belt.next().size();
      }
      assertEquals(300, seen);
      end.countDown();
      assertEquals("endless", belt.next().getFirst().ticket().file());
    }
  }

  @Test
  void readsOnWhileAsManyFilesAsThereAreReadersNeverEnd() throws InterruptedException {
    put("endless");
    put("endless");
    put("letter");
    var end = new CountDownLatch(1);
    try (var belt =
        belt(ticket -> {
          if (ticket.file().equals("endless")) {
            waitFor(end);
          }
        })) {
      var done = belt.next();
      while (done.isEmpty()) {
        done = belt.next();
      }
      assertEquals("letter", done.getFirst().ticket().file());
      end.countDown();
    }
  }

  @Test
  void letsFilesThatFailRestBehindTheOthers() throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      put("failing");
    }
    put("letter");
    var tried = new ArrayList<String>();
    try (var belt =
        belt(ticket -> {
          synchronized (tried) {
            tried.add(ticket.id());
          }
          if (ticket.file().equals("failing")) {
            fail();
          }
        })) {
      var done = new ArrayList<Belt.Outcome>();
      while (done.isEmpty()) {
        done.addAll(nextOrNone(belt));
      }
      assertEquals("letter", done.getFirst().ticket().file());
      assertEquals(tried.stream().distinct().count(), tried.size(), "twice so soon");
    }
    assertEquals(200, inbox.waiting(1000, id -> true).size());
  }

  @Test
  void saysWhenNothingCanBeTakenInAndWhenNothingIsThere() throws InterruptedException {
    try (var belt = belt(ticket -> fail())) {
      assertEquals(List.of(), belt.next());
      put("a");
      put("b");
      assertThrows(IllegalStateException.class, belt::next);
      assertFalse(inbox.waiting(10, id -> true).isEmpty());
    }
  }

  @Test
  void leavesTheRestInTheInboxAtTheEnd() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      put("letter");
    }
    var belt = belt(ticket -> {});
    belt.next();
    belt.close();
    put("late");
    assertTrue(inbox.waiting(1000, id -> true).stream().anyMatch(t -> t.file().equals("late")));
  }

  private Belt belt(Consumer<Ticket> way) {
    return new Belt(
        inbox,
        ticket -> {
          way.accept(ticket);
          inbox.remove(ticket);
          return new Receipt(
              ticket.id(),
              ticket.file(),
              Receipt.Outcome.ARCHIVED,
              null,
              null,
              null,
              null,
              List.of());
        });
  }

  private static List<Belt.Outcome> nextOrNone(Belt belt) throws InterruptedException {
    try {
      return belt.next();
    } catch (IllegalStateException e) {
      return List.of();
    }
  }

  private static void waitFor(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fail() {
    throw new IllegalStateException("disk full");
  }

  private void put(String name) {
    inbox.put(
        new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)),
        name,
        Visibility.PUBLIC,
        false,
        false);
  }
}
