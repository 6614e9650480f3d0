package vn.cancu.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Fault;

/**
 * Goes along the chain from its first line, and stops where it is broken. A torn end that the next
 * event closed off is no break: nothing that anyone was told of stood there. Nor is an end that was
 * lost and of which the next event says so, but that is a fault, and stays one.
 */
public final class AuditCheck {
  private final LogFiles.@Nullable Head head;
  private final ByteArrayOutputStream torn = new ByteArrayOutputStream();
  private @Nullable Event last;
  private final List<Fault> faults = new ArrayList<>();
  private boolean broken;
  private int tornLines;
  private String tornAt = "";
  private boolean headMet;
  private int tears;
  private int heads;

  AuditCheck(List<Path> files, LogFiles.@Nullable Head head) throws IOException {
    this.head = head;
    for (var file : files) {
      lines(file);
    }
    if (!broken) {
      end();
    }
  }

  /** Ends that were lost, then the first place where the chain is broken. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** How many events are in order, up to the break. */
  public long events() {
    return last == null ? 0 : last.seq();
  }

  /** The hash of the last of them, which proves all before it; "" where there is none. */
  public String hash() {
    return last == null ? "" : last.hash();
  }

  /** Ends that were torn, by a power cut for instance, and closed off. */
  public int tears() {
    return tears;
  }

  /** How often audit-head.json was gone or told otherwise, and the log went on nevertheless. */
  public int heads() {
    return heads;
  }

  private void lines(Path file) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      int number = 1;
      for (var line = line(in); line != null && !broken; line = line(in)) {
        take(line, LogFiles.name(file) + ":" + number);
        number++;
      }
    }
  }

  /** Null behind the last; the end of the line is not in it. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    return line.toByteArray();
  }

  private void take(byte[] line, String where) {
    var read = Line.read(line);
    if (read.isEmpty() && Line.isIntact(line)) {
      breaks(new Fault(where, "audit-version", after()));
      return;
    }
    if (read.isEmpty()) {
      if (tornLines++ == 0) {
        tornAt = where;
      } else {
        torn.write('\n');
      }
      torn.writeBytes(line);
      return;
    }
    var event = read.get();
    if (torn.size() > 0 && !event.closesOff(torn.toByteArray())) {
      breaks(new Fault(tornAt, "audit-line", after()));
    } else if (!follows(event)) {
      breaks(new Fault(where, "audit-chain", after()));
    } else {
      if (event.act() == Act.LOG_MENDED) {
        mended(event, where);
      }
      tears += torn.size() > 0 ? 1 : 0;
      torn.reset();
      tornLines = 0;
      last = event;
      headMet |= isHead(event);
    }
  }

  private void mended(Event event, String where) {
    var missing = event.detail().get("missing");
    if (missing != null) {
      faults.add(new Fault(where, "audit-end", event.seq() + "–" + missing));
    }
    heads += event.detail().containsKey("head") ? 1 : 0;
  }

  private void breaks(Fault fault) {
    faults.add(fault);
    broken = true;
  }

  private boolean follows(Event event) {
    var before = last;
    return before == null
        ? event.seq() == 1 && event.prev().equals(Line.GENESIS)
        : event.seq() == before.seq() + 1 && event.prev().equals(before.hash());
  }

  private boolean isHead(Event event) {
    return head != null && head.seq() == event.seq() && head.hash().equals(event.hash());
  }

  private String after() {
    return Long.toString(events() + 1);
  }

  /** What was known to be on the disk must be there; only what nobody was told of may be torn. */
  private void end() {
    if (head == null ? last != null : !headMet) {
      var known = head == null ? "?" : Long.toString(head.seq());
      breaks(
          torn.size() > 0
              ? new Fault(tornAt, "audit-line", after())
              : new Fault("audit-head.json", "audit-end", after() + "–" + known));
    }
  }
}
