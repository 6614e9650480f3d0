package vn.cancu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Role;
import vn.cancu.account.SignIns.Outcome;

final class SignInsTest {
  private static final String PASSWORD = "mùa lúa chín vàng";

  @TempDir private Path home;
  private final MovableClock clock = new MovableClock();
  private Accounts accounts;
  private SignIns signIns;

  @BeforeEach
  void open() {
    accounts = new Accounts(home, clock);
    accounts.add("mai", Role.ARCHIVIST, PASSWORD);
    signIns = new SignIns(accounts, clock);
  }

  private Outcome attempt(String name, String password, String address) {
    return signIns.check(name, password, address);
  }

  @Test
  void locksANameAfterFiveFailuresAndTellsNothingOfWhetherItIsThere() {
    for (var name : new String[] {"mai", "khong-ai"}) {
      for (int i = 0; i < 5; i++) {
        assertInstanceOf(Outcome.Refused.class, attempt(name, "sai rồi nhé", "10.0.0." + i));
      }
      var locked = assertInstanceOf(Outcome.Locked.class, attempt(name, PASSWORD, "10.0.0.9"));
      assertEquals(Duration.ofMinutes(15), locked.left());
    }
    clock.pass(Duration.ofMinutes(14));
    assertInstanceOf(Outcome.Locked.class, attempt("mai", PASSWORD, "10.0.0.9"));
    clock.pass(Duration.ofMinutes(1));
    assertInstanceOf(Outcome.Accepted.class, attempt("mai", PASSWORD, "10.0.0.9"));
  }

  @Test
  void locksAnAddressThatTriesManyNames() {
    for (int i = 0; i < 20; i++) {
      assertInstanceOf(Outcome.Refused.class, attempt("ten-" + i, "sai rồi nhé", "10.0.0.1"));
    }
    assertInstanceOf(Outcome.Locked.class, attempt("mai", PASSWORD, "10.0.0.1"));
    assertInstanceOf(Outcome.Accepted.class, attempt("mai", PASSWORD, "10.0.0.2"));
  }

  @Test
  void forgetsTheFailuresOfOneWhoSucceeds() {
    for (int round = 0; round < 6; round++) {
      for (int i = 0; i < 3; i++) {
        assertInstanceOf(
            Outcome.Refused.class, attempt("mai", "sai rồi nhé", "10.0." + round + ".1"));
      }
      assertInstanceOf(Outcome.Accepted.class, attempt("MAI", PASSWORD, "10.0." + round + ".1"));
    }
  }

  @Test
  void countsAttemptsThatComeAtOnce() throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var outcomes =
          threads.invokeAll(
              IntStream.range(0, 16)
                  .<Callable<Outcome>>mapToObj(
                      i -> () -> attempt("mai", "sai rồi nhé", "10.1.0." + i))
                  .toList());
      assertEquals(
          5, outcomes.stream().filter(each -> each.resultNow() instanceof Outcome.Refused).count());
    }
  }

  @Test
  void takesAsLongForANameThatNobodyHas() {
    attempt("mai", "khởi động máy", "10.2.0.1");
    var known = median("mai");
    var unknown = median("khong-ai");
    assertTrue(
        unknown > known / 2 && unknown < known * 2,
        () -> "known " + known + " ns, unknown " + unknown + " ns");
  }

  private long median(String name) {
    var times = new long[5];
    for (int i = 0; i < times.length; i++) {
      var fresh = new SignIns(accounts, clock);
      long begin = System.nanoTime();
      fresh.check(name, "sai rồi nhé", "10.2.0.2");
      times[i] = System.nanoTime() - begin;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  @Test
  void endsASessionThatRests() {
    var secret = signIns.open(accounts.known("mai"));
    clock.pass(Duration.ofMinutes(59));
    assertEquals("mai", signIns.find(secret).orElseThrow().account().name());
    clock.pass(Duration.ofMinutes(61));
    assertTrue(signIns.find(secret).isEmpty());
  }

  @Test
  void endsASessionThatIsOldHoweverBusy() {
    var secret = signIns.open(accounts.known("mai"));
    for (int i = 0; i < 23; i++) {
      clock.pass(Duration.ofMinutes(30));
      assertTrue(signIns.find(secret).isPresent(), "after " + i);
    }
    clock.pass(Duration.ofMinutes(30));
    assertTrue(signIns.find(secret).isEmpty());
  }

  @Test
  void endsSessionsWithTheirPasswordAndTheirAccount() {
    var first = signIns.open(accounts.known("mai"));
    new Accounts(home, clock).setPassword("mai", "một câu khác hẳn");
    assertTrue(signIns.find(first).isEmpty());

    var second = signIns.open(accounts.known("mai"));
    new Accounts(home, clock).remove("mai");
    assertTrue(signIns.find(second).isEmpty());
  }

  @Test
  void endsTheOldestOfManySessionsOfOnePersonFromElsewhere() {
    var lan = SignIns.Voucher.of("https://id.example", "1", "x");
    var other = SignIns.Voucher.of("https://id.example", "2", "x");
    var of = new ArrayList<String>();
    of.add(signIns.open("an@id", Role.OFFICIAL, other));
    for (int i = 0; i <= SignIns.MOST_ELSEWHERE; i++) {
      clock.pass(Duration.ofSeconds(1));
      of.add(signIns.open("lan@id", Role.OFFICIAL, lan));
    }
    assertTrue(signIns.find(of.get(0)).isPresent(), "another's");
    assertTrue(signIns.find(of.get(1)).isEmpty());
    for (var secret : of.subList(2, of.size())) {
      assertTrue(signIns.find(secret).isPresent());
    }
  }

  @Test
  void closesOneSessionAndLeavesTheOther() {
    var first = signIns.open(accounts.known("mai"));
    var second = signIns.open(accounts.known("mai"));
    assertNotEquals(first, second);
    signIns.close(first);
    assertTrue(signIns.find(first).isEmpty());
    assertTrue(signIns.find(second).isPresent());
  }

  @Test
  void trustsNoScriptThatCouldNotBeRecorded() {
    for (int i = 0; i < 2; i++) {
      assertThrows(
          IllegalStateException.class,
          () ->
              signIns.checkOften(
                  "mai",
                  PASSWORD,
                  "10.3.0.2",
                  account -> {
                    throw new IllegalStateException(account.name());
                  }));
    }
  }

  @Test
  void tellsWhichFailureLocksAndWhoseNameItWas() {
    for (int i = 1; i <= Attempts.MOST_BY_NAME; i++) {
      var refused = new Outcome.Refused("mai", i == Attempts.MOST_BY_NAME, false);
      assertEquals(refused, attempt("Mai", "sai bét", "10.4.0.1"));
    }
    assertInstanceOf(Outcome.Locked.class, attempt("mai", PASSWORD, "10.4.0.1"));
    assertEquals(new Outcome.Refused(null, false, false), attempt(PASSWORD, "mai", "10.4.0.2"));
    for (int i = 2; i <= Attempts.MOST_BY_ADDRESS; i++) {
      var refused = new Outcome.Refused(null, false, i == Attempts.MOST_BY_ADDRESS);
      assertEquals(refused, attempt("nobody" + i, "sai bét", "10.4.0.2"));
    }
  }

  @Test
  void endsTheSessionsOfAnAccountThatIsChanged() {
    for (var change :
        List.<Runnable>of(
            () -> accounts.setRole("mai", Role.OFFICIAL),
            () -> accounts.setDisabled("mai", true),
            () -> accounts.setDisabled("mai", false),
            () -> accounts.reset("mai"),
            () -> accounts.remove("mai"))) {
      var session = signIns.open(accounts.known("mai"));
      change.run();
      assertTrue(signIns.find(session).isEmpty());
    }
  }

  @Test
  void letsNobodyInByADisabledAccount() {
    var script = new ArrayList<Account>();
    signIns.checkOften("mai", PASSWORD, "10.5.0.1", script::add);
    accounts.setDisabled("mai", true);
    assertEquals(new Outcome.Refused("mai", false, false), attempt("mai", PASSWORD, "10.5.0.1"));
    assertInstanceOf(
        Outcome.Refused.class, signIns.checkOften("mai", PASSWORD, "10.5.0.1", script::add));
    var session = signIns.open(accounts.known("mai"));
    assertTrue(signIns.find(session).isEmpty());
    accounts.setDisabled("mai", false);
    assertInstanceOf(Outcome.Accepted.class, attempt("mai", PASSWORD, "10.5.0.1"));
  }

  @Test
  void unlocksAName() {
    for (int i = 0; i < Attempts.MOST_BY_NAME; i++) {
      attempt("mai", "sai bét rồi", "10.6.0." + i);
    }
    assertTrue(signIns.isLocked(accounts.known("mai")));
    signIns.unlock(accounts.known("mai"));
    assertFalse(signIns.isLocked(accounts.known("mai")));
    assertInstanceOf(Outcome.Accepted.class, attempt("mai", PASSWORD, "10.6.0.9"));
  }

  @Test
  void looksAtThePasswordOfAScriptAgainAfterItChanged() {
    var checked = new ArrayList<Account>();
    assertInstanceOf(
        Outcome.Accepted.class, signIns.checkOften("mai", PASSWORD, "10.3.0.1", checked::add));
    new Accounts(home, clock).setPassword("mai", "một câu khác hẳn");
    assertInstanceOf(
        Outcome.Refused.class, signIns.checkOften("mai", PASSWORD, "10.3.0.1", checked::add));
    assertInstanceOf(
        Outcome.Accepted.class,
        signIns.checkOften("mai", "một câu khác hẳn", "10.3.0.1", checked::add));
    assertInstanceOf(
        Outcome.Accepted.class,
        signIns.checkOften("mai", "một câu khác hẳn", "10.3.0.1", checked::add));
    assertEquals(2, checked.size());
  }
}
