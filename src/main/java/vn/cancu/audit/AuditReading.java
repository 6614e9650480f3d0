package vn.cancu.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The log as people look at it: acts with what became of them, the newest first. */
public final class AuditReading {
  private final LogFiles files;

  AuditReading(LogFiles files) {
    this.files = files;
  }

  /**
   * What is asked for; null stands for anything.
   *
   * @param from the first moment
   * @param to the first moment after
   */
  public record Filter(
      @Nullable String who,
      @Nullable Act act,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable String on) {
    boolean takes(Event event) {
      return (who == null || who.equalsIgnoreCase(event.actor().who()))
          && (act == null || act == event.act())
          && (from == null || !event.at().isBefore(from))
          && (to == null || event.at().isBefore(to))
          && (on == null || about(event));
    }

    /** Clocks go wrong by hours, hardly by days. */
    boolean isLongBefore(Event event) {
      return from != null && event.at().isBefore(from.minus(1, ChronoUnit.DAYS));
    }

    private boolean about(Event event) {
      var detail = event.detail();
      return Objects.equals(on, event.on())
          || Objects.equals(on, detail.get("other"))
          || Objects.equals(on, detail.get("file"));
    }
  }

  /**
   * Shows the acts until the taker has enough, which it says with false. An act that was begun
   * comes with the result of its end, where there is one. Returns how many lines can't be read.
   */
  public int newestFirst(Filter filter, Predicate<Event> taker) {
    var ends = new HashMap<Long, Event>();
    var unreadable = new ArrayDeque<byte[]>();
    Event above = null;
    int unread = 0;
    try {
      for (var file : files.all().reversed()) {
        try (var lines = new Backwards(file)) {
          for (var raw = lines.next(); raw != null; raw = lines.next()) {
            var read = Line.read(raw.bytes());
            if (read.isEmpty()) {
              // Without its end it may be one that is being written.
              if (raw.closed()) {
                unreadable.addFirst(raw.bytes());
              }
              continue;
            }
            unread += lost(unreadable, above);
            unreadable.clear();
            above = read.get();
            if (filter.isLongBefore(above)) {
              return unread;
            }
            if (isEnd(above, ends)) {
              continue;
            }
            var event = ended(above, ends.remove(above.seq()));
            if (filter.takes(event) && !taker.test(event)) {
              return unread;
            }
          }
        }
      }
      return unread + lost(unreadable, above);
    } catch (IOException e) {
      throw new AuditException("the audit log", e);
    }
  }

  /** A torn end that the event above it closed off is on record, and nothing is lost with it. */
  private static int lost(Deque<byte[]> lines, @Nullable Event above) {
    if (lines.isEmpty() || above == null) {
      return lines.size();
    }
    var bytes = new ByteArrayOutputStream();
    for (var line : lines) {
      if (bytes.size() > 0 || line != lines.getFirst()) {
        bytes.write('\n');
      }
      bytes.writeBytes(line);
    }
    return bytes.size() == 0 || above.closesOff(bytes.toByteArray()) ? 0 : lines.size();
  }

  private static boolean isEnd(Event event, Map<Long, Event> ends) {
    var of = event.of();
    if (of == null) {
      return false;
    }
    ends.put(of, event);
    return true;
  }

  private static Event ended(Event begun, @Nullable Event end) {
    if (end == null) {
      return begun;
    }
    var detail = new TreeMap<>(begun.detail());
    detail.putAll(end.detail());
    return new Event(
        begun.seq(),
        begun.at(),
        begun.actor(),
        begun.act(),
        end.on(),
        end.result(),
        null,
        detail,
        begun.prev(),
        begun.hash());
  }

  /** Checks every line against its hash and the one before. */
  public AuditCheck check() {
    try {
      // First: what is written meanwhile stands behind it.
      var head = files.head();
      return new AuditCheck(files.all(), head);
    } catch (IOException e) {
      throw new AuditException("the audit log", e);
    }
  }
}
