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
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.SteppedAside;

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

  /** A reading of files that are slow by name: they end where they are not asked to step aside. */
  private final class Slow implements Belt.Reading {
    final List<String> ends = Collections.synchronizedList(new ArrayList<>());
    final List<String> begun = Collections.synchronizedList(new ArrayList<>());

    /** Slow files have asked, and others may be read. */
    final CountDownLatch asked;

    /** All that wait are known to the belt. */
    final CountDownLatch known = new CountDownLatch(1);

    private final Consumer<Ticket> end;

    Slow(int slow, Consumer<Ticket> end) {
      this.asked = new CountDownLatch(slow);
      this.end = end;
    }

    @Override
    public Receipt read(Ticket ticket, BooleanSupplier stepsAside) {
      begun.add(ticket.file());
      waitFor(known);
      if (ticket.file().startsWith("slow")) {
        boolean steps = stepsAside.getAsBoolean();
        asked.countDown();
        if (steps) {
          throw new SteppedAside();
        }
      }
      waitFor(asked);
      ends.add(ticket.file());
      end.accept(ticket);
      return taken(ticket);
    }

    int timesBegun(String file) {
      return Collections.frequency(begun, file);
    }
  }

  private static void see(Belt belt, int count) throws InterruptedException {
    for (int seen = 0; seen < count; ) {
      seen += belt.next().size();
    }
  }

  @Test
  void readsASlowFileToItsEndBehindTheOthers() throws InterruptedException {
    put("slow");
    for (int i = 0; i < 100; i++) {
      put("letter");
    }
    var slow = new Slow(1, ticket -> {});
    try (var belt = new Belt(inbox, slow)) {
      assertEquals(List.of(), belt.next());
      slow.known.countDown();
      see(belt, 101);
      assertEquals(100, slow.ends.indexOf("slow"));
      assertEquals(2, slow.timesBegun("slow"));
    }
    assertEquals(List.of(), inbox.waiting(10, id -> true));
  }

  @Test
  void stopsNoSlowFileWhereNoOtherWaits() throws InterruptedException {
    put("slow 1");
    put("slow 2");
    var slow = new Slow(2, ticket -> {});
    try (var belt = new Belt(inbox, slow)) {
      assertEquals(List.of(), belt.next());
      slow.known.countDown();
      see(belt, 2);
      assertEquals(2, slow.begun.size());
    }
  }

  /** Each letter that is read brings another one. */
  @Test
  void givesASlowFileItsTurnWhereOthersNeverEnd() throws InterruptedException {
    put("slow");
    for (int i = 0; i < 10; i++) {
      put("letter");
    }
    var seen = new CountDownLatch(1);
    var slow =
        new Slow(
            1,
            ticket -> {
              if (ticket.file().equals("slow")) {
                seen.countDown();
              } else if (seen.getCount() > 0) {
                put("letter");
              }
            });
    try (var belt = new Belt(inbox, slow)) {
      assertEquals(List.of(), belt.next());
      slow.known.countDown();
      while (seen.getCount() > 0) {
        belt.next();
      }
      assertTrue(slow.ends.indexOf("slow") >= SlowLane.TURN, "before its turn");
      assertEquals(2, slow.timesBegun("slow"));
    }
  }

  @Test
  void losesNothingWhereAStartComesBetween() throws InterruptedException {
    put("slow");
    for (int i = 0; i < 100; i++) {
      put("letter");
    }
    var before = new Slow(1, ticket -> {});
    try (var belt = new Belt(inbox, before)) {
      assertEquals(List.of(), belt.next());
      before.known.countDown();
      see(belt, 100);
      assertEquals(1, belt.setAside().size());
    }
    assertFalse(before.ends.contains("slow"));
    assertEquals("slow", inbox.waiting(10, id -> true).getFirst().file());
    var after = new Slow(1, ticket -> {});
    after.known.countDown();
    try (var belt = new Belt(inbox, after)) {
      see(belt, 1);
    }
    assertEquals(List.of("slow"), after.ends);
    assertEquals(List.of(), inbox.waiting(10, id -> true));
  }

  private Belt belt(Consumer<Ticket> way) {
    return new Belt(
        inbox,
        (ticket, stepsAside) -> {
          way.accept(ticket);
          return taken(ticket);
        });
  }

  private Receipt taken(Ticket ticket) {
    inbox.remove(ticket);
    return new Receipt(
        ticket.id(), ticket.file(), Receipt.Outcome.ARCHIVED, null, null, null, null, List.of());
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
