package vn.cancu.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchiveException;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Publication;
import vn.cancu.portal.DownloadSet.Part;

/**
 * All public records, in parts that stay as they are while nothing in them changes. Made anew in
 * the background when somebody asks and the archive has changed; until that is whole, the set
 * before is given, but no part of it that holds what nobody is shown any more. May be used by
 * several threads.
 */
final class Downloads implements AutoCloseable {
  /** Records of a part. */
  static final int MOST = 10_000;

  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
  private static final int MOST_OMITTED = 10;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final Duration CLEARED_EVERY = Duration.ofMinutes(1);
  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

  private final Archive archive;
  private final DownloadFolder folder;
  private final Clock clock;
  private final int most;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("downloads").factory());

  /** Journal positions at which all of a part was still what anyone is shown, by its name. */
  private final Map<String, Long> looked = new ConcurrentHashMap<>();

  private volatile @Nullable DownloadSet newest;
  private volatile @Nullable DownloadSet before;

  /** Journal position that the newest set stands for; -1 for a set of an earlier run. */
  private volatile long position = -1;

  /** Journal position at which the disk held nothing more that nobody is shown. */
  private volatile long cleared = -1;

  private volatile boolean closed;
  private Instant notBefore = Instant.MIN;
  private @Nullable Future<?> making;

  Downloads(Archive archive, DownloadFolder folder, Clock clock, int most) {
    this.archive = archive;
    this.folder = folder;
    this.clock = clock;
    this.most = most;
    newest = folder.read().orElse(null);
    long period = CLEARED_EVERY.toMillis();
    thread.execute(this::clear);
    thread.scheduleWithFixedDelay(this::clear, period, period, TimeUnit.MILLISECONDS);
  }

  /**
   * The newest set that is whole. Empty while the first is made, and where some of it was withdrawn
   * or changed and the one without is not there yet.
   */
  Optional<DownloadSet> newest() {
    var running = begin();
    try {
      if (running != null) {
        running.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (TimeoutException | ExecutionException e) {
      LOG.debug("the set before is given", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.ofNullable(newest).filter(set -> set.parts().stream().allMatch(this::isPublic));
  }

  /** The part of this name if it may be given; whoever comes in vain has the next set begun. */
  Optional<Part> part(String name) {
    var part = known(name).filter(this::isPublic);
    if (part.isEmpty()) {
      begin();
    }
    return part;
  }

  private Optional<Part> known(String name) {
    return Stream.of(Optional.ofNullable(newest), Optional.ofNullable(before))
        .flatMap(Optional::stream)
        .flatMap(set -> set.part(name).stream())
        .findFirst();
  }

  /**
   * Whether all of it is what anyone is shown now. Must be asked before anything of the part is
   * given away, and while it is.
   */
  boolean isPublic(Part part) {
    long now = archive.lastSeq();
    if (looked.getOrDefault(part.name(), -1L) == now) {
      return true;
    }
    var publications = archive.publications();
    if (!folder.all(part, held -> publications.show(held.id(), held.version()))) {
      return false;
    }
    looked.put(part.name(), now);
    return true;
  }

  DownloadFolder folder() {
    return folder;
  }

  private synchronized @Nullable Future<?> begin() {
    if (making != null && !making.isDone()) {
      return making;
    }
    boolean due = archive.lastSeq() != position && !clock.instant().isBefore(notBefore);
    making = due && !closed ? thread.submit(this::make) : null;
    return making;
  }

  private void make() {
    try {
      long now = archive.lastSeq();
      var old = newest;
      var next = next(old);
      if (!next.equals(old)) {
        folder.write(next);
        before = old;
        newest = next;
      }
      position = now;
    } catch (IOException | RuntimeException | Error e) {
      if (!closed) {
        LOG.warn("the parts to download could not be made: {}", e.toString());
        pause();
      }
    }
    letGo();
  }

  /** A full disk is not asked again at once. */
  private synchronized void pause() {
    notBefore = clock.instant().plus(AFTER_A_FAILURE);
  }

  /** The same set where nothing public has changed. */
  private DownloadSet next(@Nullable DownloadSet old) throws IOException {
    var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var standing = archive.publications().standing();
    var versions =
        standing.stream().collect(Collectors.toMap(Publication::id, one -> one.shown().version()));
    var parts = new ArrayList<Part>();
    var written = new HashSet<String>();
    for (var part : old == null ? List.<Part>of() : old.parts()) {
      var ids = new ArrayList<String>();
      if (folder.all(part, held -> isCurrent(held, versions, ids))) {
        parts.add(part);
        written.addAll(ids);
      }
    }
    var omitted = new ArrayList<String>();
    if (old != null && parts.size() == old.parts().size()) {
      if (next(without(standing, written), omitted) == null) {
        return omitted.equals(old.omitted()) ? old : new DownloadSet(at, parts, omitted);
      }
      omitted.clear();
    }
    // Small ones would become ever more.
    for (var part : List.copyOf(parts)) {
      if (part.records() < most / 2) {
        parts.remove(part);
        folder.all(part, held -> written.remove(held.id()));
      }
    }
    var rest = without(standing, written);
    for (var first = next(rest, omitted); first != null; first = next(rest, omitted)) {
      parts.add(folder.write(documents(first, rest, omitted)));
    }
    return new DownloadSet(at, parts, omitted);
  }

  private static Iterator<Publication> without(List<Publication> standing, Set<String> written) {
    return standing.stream().filter(one -> !written.contains(one.id())).iterator();
  }

  private static boolean isCurrent(
      DownloadFolder.Held held, Map<String, Integer> versions, List<String> ids) {
    ids.add(held.id());
    return versions.getOrDefault(held.id(), 0) == held.version();
  }

  /** As many as a part takes, each read when it is asked for. */
  private DownloadFolder.Documents documents(
      ArchivedDocument first, Iterator<Publication> rest, List<String> omitted) {
    var read = new ArrayDeque<>(List.of(first));
    var left = new int[] {most};
    return () -> left[0]-- <= 0 ? null : read.isEmpty() ? next(rest, omitted) : read.poll();
  }

  /**
   * The next that can be read; throws ArchiveException where so many can't that the disk is at
   * fault and not they.
   *
   * @param omitted takes the ids of those that can't
   */
  private @Nullable ArchivedDocument next(Iterator<Publication> rest, List<String> omitted) {
    while (rest.hasNext()) {
      if (closed) {
        throw new UncheckedIOException(new IOException("closed"));
      }
      var next = rest.next().shown();
      if (archive.publications().show(next.id(), next.version())) {
        try {
          return archive.load(next);
        } catch (ArchiveException e) {
          if (omitted.size() >= MOST_OMITTED) {
            throw e;
          }
          LOG.warn("left out of the parts to download: {}", e.getMessage());
          omitted.add(next.id());
        }
      }
    }
    return null;
  }

  /** What was withdrawn or purged goes from the disk, though nobody asks for anything. */
  void clear() {
    long now = archive.lastSeq();
    if (now != cleared && letGo()) {
      cleared = now;
    }
  }

  /**
   * Whoever reads what was in the set before and is as it was may end; all else goes from the disk,
   * and what a failure left half.
   */
  private boolean letGo() {
    try {
      Set<String> kept =
          Stream.of(Optional.ofNullable(newest), Optional.ofNullable(before))
              .flatMap(Optional::stream)
              .flatMap(set -> set.parts().stream())
              .filter(this::isPublic)
              .map(Part::name)
              .collect(Collectors.toSet());
      looked.keySet().retainAll(kept);
      folder.keepOnly(kept);
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.warn("old parts to download are still there: {}", e.toString());
      return false;
    }
  }

  /** Waits for what is being made, which ends early. */
  @Override
  public void close() {
    closed = true;
    thread.shutdown();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("the parts to download are still being made");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
