package vn.cancu.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of a home. Portal and commands write to it side by side, one after the other. A line is
 * on the disk when a method returns; methods throw AuditException where that is not so, and then
 * the act must not be done.
 */
public final class AuditLog {
  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
  private static final long LARGEST_FILE = 16L << 20;

  private final LogFiles files;
  private final Path home;
  private final Clock clock;
  private final long largest;

  public AuditLog(Path home, Clock clock) {
    this(home, clock, LARGEST_FILE);
  }

  /**
   * @param largest bytes of a file, from which on the next is begun
   */
  AuditLog(Path home, Clock clock, long largest) {
    this.home = home;
    this.files = new LogFiles(home);
    this.clock = clock;
    this.largest = largest;
  }

  /** Records what is over in the moment in which it happens. */
  public void note(
      Actor actor, Act act, @Nullable String on, Result result, Map<String, String> detail) {
    add(actor, act, on, result, null, detail);
  }

  /** Records that an act begins; only then may it. */
  public Deed begin(Actor actor, Act act, @Nullable String on, Map<String, String> detail) {
    return new Deed(this, add(actor, act, on, Result.BEGUN, null, detail));
  }

  public AuditReading read() {
    return new AuditReading(files);
  }

  Event add(
      Actor actor,
      Act act,
      @Nullable String on,
      Result result,
      @Nullable Long of,
      Map<String, String> detail) {
    // The system's lock is one of processes; within one it would throw.
    synchronized (AuditLog.class) {
      try {
        if (!Files.isDirectory(home)) {
          Files.createDirectories(home);
        }
        try (var channel = FileChannel.open(files.lock(), StandardOpenOption.WRITE);
            var held = channel.lock()) {
          assert held.isValid();
          return append(new Draft(actor, act, on, result, of, detail));
        }
      } catch (IOException e) {
        throw new AuditException("the audit log of " + home, e);
      }
    }
  }

  private record Draft(
      Actor actor,
      Act act,
      @Nullable String on,
      Result result,
      @Nullable Long of,
      Map<String, String> detail) {
    /** Its line, with the hash that goes with it. */
    byte[] after(@Nullable Event last, Instant at) {
      return Line.write(
          new Event(
              last == null ? 1 : last.seq() + 1,
              at,
              actor,
              act,
              on,
              result,
              of,
              detail,
              last == null ? Line.GENESIS : last.hash(),
              ""));
    }
  }

  private Event append(Draft draft) throws IOException {
    var ending = Ending.of(files.all());
    var last = ending.last();
    var file = ending.file();
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (file != null && ending.open()) {
      put(file, new byte[] {'\n'});
    }
    var mending = mending(ending);
    if (mending != null) {
      if (file == null) {
        file = create(at, last);
      }
      last = write(file, mending.after(last, at));
    }
    if (file == null || isFull(file, last, at)) {
      file = create(at, last);
    }
    var event = write(file, draft.after(last, at));
    try {
      files.writeHead(event);
    } catch (IOException e) {
      LOG.warn("how far the audit log has come is not noted: {}", e.toString());
    }
    return event;
  }

  /** What to say of an end that is not as it was left; null where it is. */
  private @Nullable Draft mending(Ending ending) throws IOException {
    var last = ending.last();
    var detail = new TreeMap<String, String>();
    if (ending.torn() > 0) {
      detail.put("bytes", Long.toString(ending.torn()));
      detail.put("sha256", ending.tornDigest());
    }
    var head = files.head();
    if (head != null && head.seq() > (last == null ? 0 : last.seq())) {
      detail.put("missing", Long.toString(head.seq()));
    } else if (last != null && last.seq() > 1 && (head == null || !head.agreesWith(last))) {
      detail.put("head", head == null ? "missing" : "wrong");
    }
    return detail.isEmpty()
        ? null
        : new Draft(Actor.program("audit"), Act.LOG_MENDED, null, Result.DONE, null, detail);
  }

  private boolean isFull(Path file, @Nullable Event last, Instant at) throws IOException {
    long size = Files.size(file);
    // Its maker died before the first line: the next one of this name is itself.
    return size > 0 && (size >= largest || last != null && year(last.at()) != year(at));
  }

  private Path create(Instant at, @Nullable Event last) throws IOException {
    return files.create(year(at), last == null ? 1 : last.seq() + 1);
  }

  private static int year(Instant at) {
    return at.atZone(ZoneOffset.UTC).getYear();
  }

  /** Gives back what was written, as it is read. */
  private static Event write(Path file, byte[] line) throws IOException {
    var bytes = Arrays.copyOf(line, line.length + 1);
    bytes[line.length] = '\n';
    put(file, bytes);
    return Line.read(line).orElseThrow(() -> new IOException("a line that reads otherwise"));
  }

  /** Puts this at the end, all of it or nothing. */
  private static void put(Path file, byte[] line) throws IOException {
    var bytes = ByteBuffer.wrap(line);
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long before = channel.size();
      try {
        long position = before;
        while (bytes.hasRemaining()) {
          position += channel.write(bytes, position);
        }
        channel.force(true);
      } catch (IOException e) {
        // Nobody was told of it: the part that found room is not kept.
        try {
          channel.truncate(before);
        } catch (IOException left) {
          // Then it is a torn end, which the next event closes off.
          e.addSuppressed(left);
        }
        throw e;
      }
    }
  }
}
