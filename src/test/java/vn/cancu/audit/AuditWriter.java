package vn.cancu.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** A process of its own that writes to a log: home, its name, how many events. */
final class AuditWriter {
  private AuditWriter() {}

  public static void main(String[] args) {
    write(new AuditLog(Path.of(args[0]), Clock.systemUTC()), args[1], Integer.parseInt(args[2]));
  }

  static void write(AuditLog log, String name, int events) {
    for (int i = 0; i < events; i++) {
      log.note(Actor.command(name), Act.REINDEXED, name + " " + i, Result.DONE, Map.of());
    }
  }
}
