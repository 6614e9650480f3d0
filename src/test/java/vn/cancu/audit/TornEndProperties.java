package vn.cancu.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.cancu.archive.Durable;

/**
 * A process that dies while it writes leaves a part of a line, or of several, or what the disk held
 * before: the log goes on behind that, says so, and has lost nothing that anyone was told of.
 */
final class TornEndProperties {
  private static final Actor ACTOR = Actor.command("root");

  /**
   * @param kept how much of the last line, in thousandths
   * @param noise what stands behind it
   */
  @Property(tries = 200)
  void goesOnBehindATornEnd(
      @ForAll @IntRange(min = 0, max = 4) int before,
      @ForAll @IntRange(min = 0, max = 1000) int kept,
      @ForAll @Size(max = 40) byte[] noise)
      throws IOException {
    var home = Files.createTempDirectory("cancu-torn");
    try {
      var log = new AuditLog(home, Clock.systemUTC());
      for (int i = 0; i < before; i++) {
        log.note(ACTOR, Act.REREAD, "told" + i, Result.DONE, Map.of());
      }
      var head = home.resolve("audit-head.json");
      var known = before == 0 ? null : Files.readAllBytes(head);
      log.note(ACTOR, Act.REINDEXED, "dying", Result.DONE, Map.of());
      long left = tear(home, kept, noise);
      // The line is on the disk before the head is.
      if (known == null) {
        Files.delete(head);
      } else {
        Files.write(head, known);
      }
      log.note(ACTOR, Act.REREAD, "after", Result.DONE, Map.of());
      log.note(ACTOR, Act.REREAD, "later", Result.DONE, Map.of());
      var check = log.read().check();
      assertEquals(List.of(), check.faults());
      assertEquals(left > 0 ? 1 : 0, check.tears());
      var told = new ArrayList<String>();
      var mended = new ArrayList<String>();
      int unread =
          log.read()
              .newestFirst(
                  new AuditReading.Filter(null, null, null, null, null),
                  event -> {
                    if (event.act() == Act.REREAD) {
                      told.add(event.on());
                    } else if (event.act() == Act.LOG_MENDED) {
                      mended.add(event.detail().get("bytes"));
                    }
                    return true;
                  });
      assertEquals(0, unread);
      assertEquals(left > 0 ? List.of(Long.toString(left)) : List.of(), mended);
      var expected = new ArrayList<>(List.of("later", "after"));
      for (int i = before - 1; i >= 0; i--) {
        expected.add("told" + i);
      }
      assertEquals(expected, told);
    } finally {
      Durable.deleteTree(home);
    }
  }

  /** How many bytes stand behind the last whole line, the end of the line aside. */
  private static long tear(Path home, int kept, byte[] noise) throws IOException {
    Path file;
    try (var files = Files.list(home.resolve("audit"))) {
      file = files.filter(each -> each.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
    var bytes = Files.readAllBytes(file);
    int start = 0;
    for (int i = 0; i < bytes.length - 1; i++) {
      start = bytes[i] == '\n' ? i + 1 : start;
    }
    int cut = start + (bytes.length - start) * kept / 1000;
    var torn = Arrays.copyOf(bytes, cut + noise.length);
    System.arraycopy(noise, 0, torn, cut, noise.length);
    Files.write(file, torn);
    int end = bytes.length - 1;
    boolean whole =
        torn.length >= end
            && Arrays.equals(torn, 0, end, bytes, 0, end)
            && (torn.length == end || torn[end] == '\n');
    int behind = whole ? Math.min(torn.length, end + 1) : start;
    boolean closed = torn.length > behind && torn[torn.length - 1] == '\n';
    return torn.length - behind - (closed ? 1 : 0);
  }
}
