package vn.cancu.trials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What Linux tells of a process; of one that is gone, nothing. */
final class Proc {
  /** Of a second, in /proc/PID/stat; the same on every Linux that Java runs on. */
  private static final long TICKS = 100;

  private Proc() {}

  /** A handle hides a long one. Arguments end with a zero character. */
  static String commandLine(long pid) {
    return read(pid, "cmdline");
  }

  static long peakMegabytes(long pid) {
    return megabytes(pid, "VmHWM:");
  }

  static long residentMegabytes(long pid) {
    return megabytes(pid, "VmRSS:");
  }

  private static long megabytes(long pid, String field) {
    return read(pid, "status")
        .lines()
        .filter(line -> line.startsWith(field))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** Its own and that of the processes that it has waited for. */
  static Duration processorTime(long pid) {
    return times(pid, 0, 4);
  }

  /** That of the processes alone that it has waited for. */
  static Duration processorTimeOfEnded(long pid) {
    return times(pid, 2, 4);
  }

  /** utime, stime, cutime and cstime are fields 14 to 17. */
  private static Duration times(long pid, int from, int to) {
    var stat = read(pid, "stat");
    if (stat.isEmpty()) {
      return Duration.ZERO;
    }
    // The name in brackets may hold anything; behind it the third field begins.
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = 0;
    for (int i = from; i < to; i++) {
      ticks += Long.parseLong(fields[11 + i]);
    }
    return Duration.ofMillis(ticks * 1000 / TICKS);
  }

  private static String read(long pid, String file) {
    try {
      return Files.readString(
          Path.of("/proc", Long.toString(pid), file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
