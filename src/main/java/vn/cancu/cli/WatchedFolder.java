package vn.cancu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.audit.Act;
import vn.cancu.audit.Actor;
import vn.cancu.audit.AuditException;
import vn.cancu.audit.AuditLog;
import vn.cancu.document.Visibility;
import vn.cancu.intake.Handover;
import vn.cancu.intake.Receipt;
import vn.cancu.intake.Ticket;

/**
 * Takes in what people and scanners drop into a folder, once it has stopped growing, and puts each
 * file aside when it is known what became of it. It remembers nothing: a file that still lies there
 * after a restart is handed in again, and the archive knows its bytes. Looks instead of waiting to
 * be told, because shared folders of a network tell nothing.
 */
final class WatchedFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

  /** The same in every language: a folder by another name would be taken in again. */
  static final String DONE = "đã nạp";

  static final String FAILED = "không nạp được";

  private static final int DEEPEST = 6;
  private static final int UNDER_WAY = 64;
  private static final long LONGEST_REST_MILLIS = 600_000;

  /** Files that another program is still writing, by the names such programs give them. */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?i)[.~].*|.*(\\.(part|partial|tmp|crdownload|filepart|download)|~)");

  private final Path folder;
  private final Path done;
  private final Path failed;
  private final Visibility visibility;
  private final Handover handover;
  private final AuditLog audit;
  private final Messages say;
  private final long quietMillis;
  private final Thread thread;
  private final Map<Path, Seen> seen = new HashMap<>();
  private final Map<Path, Taken> underWay = new HashMap<>();

  /** What could not be put aside, as it was: not again before it changes. */
  private final Map<Path, Stamp> left = new HashMap<>();

  /** After a file that the inbox or the log did not take; 0 while they take all. */
  private long restMillis;

  private long restsUntil;

  private record Stamp(long size, long modified) {
    static Stamp of(BasicFileAttributes file) {
      return new Stamp(file.size(), file.lastModifiedTime().toMillis());
    }
  }

  /**
   * @param since when it was first seen so, System.nanoTime
   */
  private record Seen(Stamp stamp, long since) {}

  /** A file in the inbox: tickets that are awaited, and what is known of those that were. */
  private static final class Taken {
    final Stamp stamp;
    final List<Ticket> awaited = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    int archived;

    Taken(Stamp stamp, Ticket ticket) {
      this.stamp = stamp;
      awaited.add(ticket);
    }
  }

  /**
   * @param quiet so long a file must not have changed before it is taken
   */
  WatchedFolder(
      Path folder,
      Visibility visibility,
      Handover handover,
      AuditLog audit,
      Messages say,
      Duration quiet) {
    this.audit = audit;
    this.folder = folder;
    this.done = folder.resolve(DONE);
    this.failed = folder.resolve(FAILED);
    this.visibility = visibility;
    this.handover = handover;
    this.say = say;
    this.quietMillis = quiet.toMillis();
    this.thread = Thread.ofPlatform().name("watch").start(this::goRound);
  }

  private void goRound() {
    long pause = Math.max(100, quietMillis / 3);
    while (!Thread.currentThread().isInterrupted()) {
      try {
        look();
        collect();
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException e) {
        LOG.warn("the watched folder is looked at again in a while: {}", e.toString());
        try {
          Thread.sleep(10 * pause);
        } catch (InterruptedException stop) {
          return;
        }
      }
    }
  }

  private void look() throws IOException {
    var there = new HashSet<Path>();
    Files.walkFileTree(
        folder,
        Set.of(),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            boolean ours = below.equals(done) || below.equals(failed);
            boolean hidden =
                !below.equals(folder) && below.getFileName().toString().startsWith(".");
            return ours || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isUnfinished(file)) {
              there.add(file);
              see(file, Stamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    seen.keySet().retainAll(there);
    left.keySet().retainAll(there);
  }

  private static boolean isUnfinished(Path file) {
    return UNFINISHED.matcher(file.getFileName().toString()).matches();
  }

  private void see(Path file, Stamp stamp) {
    if (underWay.containsKey(file)
        || stamp.equals(left.get(file))
        || underWay.size() >= UNDER_WAY
        || restMillis > 0 && System.nanoTime() - restsUntil < 0) {
      return;
    }
    var before = seen.get(file);
    if (before == null || !before.stamp().equals(stamp)) {
      seen.put(file, new Seen(stamp, System.nanoTime()));
    } else if (System.nanoTime() - before.since() >= quietMillis * 1_000_000) {
      take(file, stamp);
    }
  }

  private void take(Path file, Stamp stamp) {
    seen.remove(file);
    try (var in = Files.newInputStream(file);
        var deed =
            audit.begin(
                Actor.program("watch"),
                Act.UPLOADED,
                null,
                Map.of("visibility", visibility.slug()))) {
      var ticket = handover.put(in, file.getFileName().toString(), visibility, false);
      underWay.put(file, new Taken(stamp, ticket));
      deed.done(ticket.id(), Map.of());
      restMillis = 0;
    } catch (IOException e) {
      // Another program may hold it; or it may not be read at all. It lies there for all to see.
      LOG.warn("{} can't be read and stays: {}", file, e.toString());
      left.put(file, stamp);
    } catch (UncheckedIOException | AuditException e) {
      // Each attempt is a line of the log: on a full disk there is no end of them.
      restMillis = Math.clamp(2 * restMillis, quietMillis, LONGEST_REST_MILLIS);
      restsUntil = System.nanoTime() + restMillis * 1_000_000;
      LOG.warn("{} stays, the inbox takes no more: {}", file, e.toString());
    }
  }

  private void collect() throws IOException {
    for (var file : List.copyOf(underWay.keySet())) {
      var taken = underWay.get(file);
      if (taken != null && isKnown(taken)) {
        underWay.remove(file);
        putAside(file, taken);
      }
    }
  }

  private boolean isKnown(Taken taken) {
    for (var ticket : List.copyOf(taken.awaited)) {
      handover.receipt(ticket).ifPresent(receipt -> count(taken, ticket, receipt));
    }
    return taken.awaited.isEmpty();
  }

  private void count(Taken taken, Ticket ticket, Receipt receipt) {
    taken.awaited.remove(ticket);
    taken.awaited.addAll(receipt.parts());
    switch (receipt.outcome()) {
      case ARCHIVED, DUPLICATE, JOINED, VISIBILITY_CHANGED -> taken.archived++;
      case UNPACKED -> {}
      case QUARANTINED ->
          taken.faults.add(
              say.get("watch.fault", ticket.file(), say.code(String.valueOf(receipt.code()))));
    }
  }

  /** With the reasons in a text file beside it, where there are any. */
  private void putAside(Path file, Taken taken) throws IOException {
    if (!Optional.of(taken.stamp).equals(stamp(file))) {
      // Somebody wrote on meanwhile: what it is now is another file.
      return;
    }
    var to = (taken.archived > 0 ? done : failed).resolve(folder.relativize(file).toString());
    try {
      Files.createDirectories(parent(to));
      var place = free(to);
      if (!taken.faults.isEmpty()) {
        Files.write(
            place.resolveSibling(say.get("watch.reason", place.getFileName())), taken.faults);
      }
      Files.move(file, place);
    } catch (IOException e) {
      LOG.warn("{} was taken in but can't be put aside: {}", file, e.toString());
      left.put(file, taken.stamp);
    }
  }

  private Path parent(Path below) {
    var parent = below.getParent();
    return parent == null ? folder : parent;
  }

  private static Optional<Stamp> stamp(Path file) {
    try {
      return Optional.of(Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** "thư.pdf", "thư (2).pdf" …: what lies there is never written over. */
  private static Path free(Path wanted) {
    var name = wanted.getFileName().toString();
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    var place = wanted;
    for (int i = 2; Files.exists(place); i++) {
      place = wanted.resolveSibling("%s (%d)%s".formatted(stem, i, name.substring(stem.length())));
    }
    return place;
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
