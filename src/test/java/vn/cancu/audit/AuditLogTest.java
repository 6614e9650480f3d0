package vn.cancu.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.access.Role;
import vn.cancu.account.MovableClock;
import vn.cancu.archive.Fault;
import vn.cancu.audit.AuditReading.Filter;

/**
 * The chain: what is written is read, and nothing of it can be changed, dropped or moved unseen.
 */
final class AuditLogTest {
  private static final Filter ALL = new Filter(null, null, null, null, null);
  private static final Actor LAN = Actor.person("lan", Role.ARCHIVIST, "10.0.0.7");

  @TempDir private Path home;
  private final MovableClock clock = new MovableClock();

  private AuditLog log() {
    return new AuditLog(home, clock);
  }

  private Path file() throws IOException {
    try (var files = Files.list(home.resolve("audit"))) {
      return files
          .filter(each -> each.toString().endsWith(".jsonl"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  /** Numbers 1 to count, of things named after them. */
  private void write(int count) {
    for (int i = 1; i <= count; i++) {
      log().note(LAN, Act.CORRECTED, "thing" + i, Result.DONE, Map.of("fields", "number"));
    }
  }

  private List<Event> events(Filter filter) {
    var events = new ArrayList<Event>();
    log().read().newestFirst(filter, events::add);
    return events;
  }

  private Optional<Fault> fault() {
    return log().read().check().faults().stream().findFirst();
  }

  @Test
  void readsWhatWasWrittenTheNewestFirst() {
    log().note(Actor.anyone(null, "10.0.0.9"), Act.SIGN_IN_FAILED, null, Result.REFUSED, Map.of());
    clock.pass(Duration.ofSeconds(5));
    log().note(LAN, Act.PUBLISHED, "a\"b\n{}", Result.DONE, Map.of("fields", "tiếng Việt, đủ dấu"));
    var events = events(ALL);
    assertEquals(List.of(2L, 1L), events.stream().map(Event::seq).toList());
    var last = events.getFirst();
    assertEquals(LAN, last.actor());
    assertEquals("a\"b\n{}", last.on());
    assertEquals(Map.of("fields", "tiếng Việt, đủ dấu"), last.detail());
    assertEquals(Instant.parse("2026-03-02T08:00:05Z"), last.at());
    assertEquals(events.get(1).hash(), last.prev());
    assertEquals("0".repeat(64), events.get(1).prev());
    assertEquals(Optional.empty(), fault());
  }

  /** What README tells people to do with two commands of the system. */
  @Test
  void canBeCheckedWithoutThisProgram() throws IOException {
    write(1);
    var line = Files.readString(file()).strip();
    int cut = line.lastIndexOf(",\"hash\":\"");
    var hash =
        Line.sha256(line.substring(0, cut).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(line.substring(cut), ",\"hash\":\"" + hash + "\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          change 3        | audit-line  | :3              | 3
          change 1        | audit-line  | :1              | 1
          change 6        | audit-line  | :6              | 6
          rehash 3        | audit-chain | :4              | 4
          drop 3          | audit-chain | :3              | 3
          drop 1          | audit-chain | :1              | 1
          drop 6          | audit-end   | audit-head.json | 6–6
          swap 3 4        | audit-chain | :3              | 3
          double 3        | audit-chain | :4              | 4
          cut 6           | audit-line  | :6              | 6
          empty           | audit-end   | audit-head.json | 1–6
          delete          | audit-end   | audit-head.json | 1–6
          head gone       | audit-end   | audit-head.json | 7–?
          head other      | audit-end   | audit-head.json | 7–6
          head broken     | audit-end   | audit-head.json | 7–0
          head short      | audit-end   | audit-head.json | 7–0
          head null       | audit-end   | audit-head.json | 7–?
          """)
  void namesTheFirstBrokenPlace(String damage, String code, String where, String detail)
      throws IOException {
    write(6);
    assertEquals(Optional.empty(), fault());
    damage(damage.split(" "));
    var found = fault().orElseThrow();
    assertEquals(code, found.code());
    assertTrue(found.where().endsWith(where), found.where());
    assertEquals(detail, found.detail());
  }

  private void damage(String... how) throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(file()));
    int at = how.length > 1 && how[1].matches("\\d") ? Integer.parseInt(how[1]) - 1 : 0;
    var head = home.resolve("audit-head.json");
    switch (how[0]) {
      case "change" -> lines.set(at, lines.get(at).replace("thing", "thinG"));
      case "rehash" -> lines.set(at, rehashed(lines.get(at).replace("thing", "thinG")));
      case "drop" -> lines.remove(at);
      case "swap" -> lines.add(at, lines.remove(at + 1));
      case "double" -> lines.add(at, lines.get(at));
      case "cut" -> lines.set(at, lines.get(at).substring(0, 40));
      case "empty" -> lines.clear();
      case "delete" -> {
        Files.delete(file());
        return;
      }
      case "head" -> {
        if (how[1].equals("gone")) {
          Files.delete(head);
        } else {
          Files.writeString(
              head,
              switch (how[1]) {
                case "other" -> "{\"seq\": 6, \"hash\": \"%s\"}".formatted("0".repeat(64));
                case "short" -> "{\"seq\": 6}";
                case "null" -> "null";
                default -> "{";
              });
        }
        return;
      }
      default -> throw new IllegalArgumentException(how[0]);
    }
    Files.write(file(), lines);
  }

  /** As one who knows how the file is made would change a line. */
  private static String rehashed(String line) {
    var open = line.substring(0, line.lastIndexOf(",\"hash\":\""));
    var hash = Line.sha256(open.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return open + ",\"hash\":\"" + hash + "\"}";
  }

  @ParameterizedTest
  @CsvSource({"cut 6", "drop 6", "change 6", "empty", "delete"})
  void goesOnBehindALostEndAndNeverForgetsThatItWasLost(String damage) throws IOException {
    write(6);
    damage(damage.split(" "));
    log().note(LAN, Act.SIGNED_OUT, null, Result.DONE, Map.of());
    var events = events(ALL);
    assertEquals(Act.SIGNED_OUT, events.get(0).act());
    assertEquals(Act.LOG_MENDED, events.get(1).act());
    assertEquals("6", events.get(1).detail().get("missing"));
    assertEquals("audit-end", fault().orElseThrow().code());
  }

  /** As a backup is that was copied while the portal wrote. */
  @Test
  void followsTheChainBeyondALostEnd() throws IOException {
    write(6);
    damage("drop", "6");
    write(3);
    assertEquals(List.of("audit-end"), codes());
    assertEquals(9, log().read().check().events());
    damage("change", "8");
    assertEquals(List.of("audit-end", "audit-line"), codes());
    assertEquals(7, log().read().check().events());
  }

  private List<String> codes() {
    return log().read().check().faults().stream().map(Fault::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "head gone, missing",
    "head null, missing",
    "head other, wrong",
    "head broken, wrong",
    "head short, wrong"
  })
  void saysThatItsHeadWasNotAsItWasLeft(String damage, String said) throws IOException {
    write(6);
    damage(damage.split(" "));
    log().note(LAN, Act.SIGNED_OUT, null, Result.DONE, Map.of());
    log().note(LAN, Act.SIGNED_OUT, null, Result.DONE, Map.of());
    var mended = events(new Filter(null, Act.LOG_MENDED, null, null, null));
    assertEquals(List.of(Map.of("head", said)), mended.stream().map(Event::detail).toList());
    assertEquals(List.of(), codes());
    assertEquals(1, log().read().check().heads());
  }

  /** A crash or a full disk at the first event of a year leaves one. */
  @Test
  void goesOnInAnEmptyFile() throws IOException {
    write(2);
    Files.createFile(home.resolve("audit").resolve("2027-000000000003.jsonl"));
    clock.pass(Duration.ofDays(400));
    write(2);
    assertEquals(List.of("2026-000000000001.jsonl", "2027-000000000003.jsonl"), names());
    assertEquals(4, events(ALL).size());
    assertEquals(List.of(), codes());
  }

  /** An older program that is put back must not take them for a torn end. */
  @Test
  void goesOnBehindNoLineOfALaterVersion() throws IOException {
    write(3);
    var lines = new ArrayList<>(Files.readAllLines(file()));
    lines.set(2, rehashed(lines.get(2).replace("\"corrected\"", "\"translated\"")));
    Files.write(file(), lines);
    assertThrows(
        AuditException.class, () -> log().note(LAN, Act.RULED, "a", Result.DONE, Map.of()));
    assertEquals(lines, Files.readAllLines(file()));
    assertEquals(List.of("audit-version"), codes());
    assertEquals(1, log().read().newestFirst(ALL, event -> true));
  }

  @Test
  void carriesTheChainFromFileToFile() throws IOException {
    for (int i = 0; i < 30; i++) {
      new AuditLog(home, clock, 2_000).note(LAN, Act.RULED, "" + i, Result.DONE, Map.of());
    }
    clock.pass(Duration.ofDays(400));
    write(1);
    var names = names();
    assertTrue(names.size() > 4, names.toString());
    assertEquals("2026-000000000001.jsonl", names.getFirst());
    assertEquals("2027-000000000031.jsonl", names.getLast());
    assertEquals(Optional.empty(), fault());
    assertEquals(31, events(ALL).size());
    Files.delete(home.resolve("audit").resolve(names.get(2)));
    assertEquals("audit-chain", fault().orElseThrow().code());
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(home.resolve("audit"))) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(".jsonl"))
          .sorted()
          .toList();
    }
  }

  @Test
  void keepsOneChainOfManyWriters() throws Exception {
    var processes = new ArrayList<Process>();
    for (int i = 0; i < 2; i++) {
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      processes.add(
          new ProcessBuilder(
                  java,
                  "-cp",
                  System.getProperty("java.class.path"),
                  AuditWriter.class.getName(),
                  home.toString(),
                  "process" + i,
                  "40")
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("out" + i).toFile())
              .start());
    }
    try (var threads = Executors.newFixedThreadPool(3)) {
      var tasks = new ArrayList<Callable<Boolean>>();
      for (var name : List.of("thread0", "thread1", "thread2")) {
        tasks.add(() -> {
          AuditWriter.write(new AuditLog(home, Clock.systemUTC()), name, 40);
          return true;
        });
      }
      for (var done : threads.invokeAll(tasks)) {
        assertTrue(done.get());
      }
    }
    for (var process : processes) {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES));
      assertEquals(0, process.exitValue(), Files.readString(home.resolve("out0")));
    }
    var check = log().read().check();
    assertEquals(List.of(), check.faults());
    assertEquals(200, check.events());
    var things = events(ALL).stream().map(Event::on).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(200, things.size());
  }

  @Test
  void tellsHowADeedEnded() {
    var log = log();
    try (var done = log.begin(LAN, Act.UPLOADED, null, Map.of("visibility", "public"))) {
      done.done("job", Map.of("files", "3"));
    }
    try (var refused = log.begin(LAN, Act.DISCARDED, "a", Map.of())) {
      refused.refused("gone");
    }
    assertThrows(
        IllegalStateException.class,
        () -> {
          try (var broken = log.begin(LAN, Act.MERGED, "b", Map.of())) {
            throw new IllegalStateException(broken.toString());
          }
        });
    // As if the power went.
    log.begin(LAN, Act.PUBLISHED, "c", Map.of());
    var events = events(ALL);
    assertEquals(
        List.of(Result.BEGUN, Result.FAILED, Result.REFUSED, Result.DONE),
        events.stream().map(Event::result).toList());
    assertEquals("job", events.getLast().on());
    assertEquals(Map.of("visibility", "public", "files", "3"), events.getLast().detail());
    assertEquals("gone", events.get(2).detail().get("why"));
    assertEquals(7, log.read().check().events());
  }

  @Test
  void findsByPersonKindTimeAndThing() {
    log()
        .note(
            Actor.person("mai", Role.OFFICIAL, "::1"), Act.SIGNED_IN, null, Result.DONE, Map.of());
    clock.pass(Duration.ofHours(1));
    log().note(LAN, Act.SIGNED_IN, null, Result.DONE, Map.of());
    clock.pass(Duration.ofHours(1));
    try (var deed = log().begin(LAN, Act.MERGED, "one", Map.of("other", "two"))) {
      deed.done();
    }
    var nine = Instant.parse("2026-03-02T09:00:00Z");
    assertEquals(List.of(3L, 2L), seqs(new Filter("lan", null, null, null, null)));
    assertEquals(List.of(2L, 1L), seqs(new Filter(null, Act.SIGNED_IN, null, null, null)));
    assertEquals(List.of(3L, 2L), seqs(new Filter(null, null, nine, null, null)));
    assertEquals(List.of(1L), seqs(new Filter(null, null, null, nine, null)));
    assertEquals(List.of(3L), seqs(new Filter(null, null, null, null, "one")));
    assertEquals(List.of(3L), seqs(new Filter(null, null, null, null, "two")));
    assertEquals(List.of(), seqs(new Filter("mai", Act.MERGED, null, null, null)));
    log().note(LAN, Act.EXPORTED, null, Result.DONE, Map.of("format", "two"));
    assertEquals(List.of(3L), seqs(new Filter(null, null, null, null, "two")));
  }

  private List<Long> seqs(Filter filter) {
    return events(filter).stream().map(Event::seq).toList();
  }

  @Test
  void stopsReadingWhenThereIsEnough() {
    write(20);
    var seen = new ArrayList<Event>();
    log()
        .read()
        .newestFirst(
            ALL,
            event -> {
              seen.add(event);
              return seen.size() < 5;
            });
    assertEquals(5, seen.size());
  }

  @Test
  void countsLinesThatCanNotBeReadAndShowsTheOthers() throws IOException {
    write(6);
    damage("change", "3");
    var events = new ArrayList<Event>();
    assertEquals(1, log().read().newestFirst(ALL, events::add));
    assertEquals(5, events.size());
  }

  @Test
  void saysSoWhereNothingCanBeWritten() throws IOException {
    Files.writeString(home.resolve("audit"), "a file where the folder should be");
    assertThrows(
        AuditException.class, () -> log().begin(LAN, Act.PUBLISHED, "a", Map.of()).close());
    assertEquals("a file where the folder should be", Files.readString(home.resolve("audit")));
  }

  @Test
  void saysSoWhereTheDiskIsFull() throws IOException {
    var full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.isWritable(full), "needs /dev/full");
    write(2);
    var kept = Files.readAllBytes(file());
    var next = home.resolve("audit").resolve("2026-000000000003.jsonl");
    Files.createSymbolicLink(next, full);
    assertThrows(
        AuditException.class, () -> log().note(LAN, Act.PUBLISHED, "a", Result.DONE, Map.of()));
    Files.delete(next);
    assertArrayEquals(kept, Files.readAllBytes(file()));
    write(1);
    assertEquals(Optional.empty(), fault());
    assertEquals(3, events(ALL).size());
  }

  @Test
  void isOpenToItsOwnerAlone() throws IOException {
    write(1);
    assertEquals(Set.of(), others(home.resolve("audit")));
    assertEquals(Set.of(), others(file()));
  }

  private static Set<String> others(Path path) throws IOException {
    return Stream.of(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).substring(3))
        .filter(rights -> !rights.equals("------"))
        .collect(Collectors.toSet());
  }

  @Test
  void holdsNoLongTexts() throws IOException {
    log().note(LAN, Act.MERGED, "x".repeat(5_000), Result.DONE, Map.of("why", "🏛".repeat(5_000)));
    assertTrue(Files.size(file()) < 2_500, "" + Files.size(file()));
    assertEquals(Optional.empty(), fault());
    assertFalse(events(ALL).isEmpty());
  }

  @Test
  void knowsNothingOfAHomeWithoutALog() {
    assertEquals(List.of(), events(ALL));
    assertEquals(Optional.empty(), fault());
    assertEquals(0, log().read().check().events());
  }
}
