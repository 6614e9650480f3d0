package vn.cancu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Entry;
import vn.cancu.audit.Act;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.intake.Handover;
import vn.cancu.intake.Home;
import vn.cancu.intake.Receipt;
import vn.cancu.intake.SetAside;
import vn.cancu.intake.Standstill;
import vn.cancu.intake.Ticket;

/**
 * Hands files over through the inbox and follows each to its end: one line a failure, a closing
 * line with counts.
 */
final class Deliveries {
  /** So many may be on their way before we wait: the inbox is not a second archive. */
  private static final int UNDER_WAY = 512;

  private static final Duration STALL = Duration.ofSeconds(60);

  /** Beside a reading that stands still: the files are safe, and nobody need wait for them. */
  private static final Duration STANDSTILL = Duration.ofSeconds(15);

  /** Receipts come in lots, seconds apart: the longer none comes, the less often one looks. */
  private static final long SHORTEST_PAUSE_MILLIS = 50;

  private static final long LONGEST_PAUSE_MILLIS = 250;

  /**
   * @param where the path people know the file by
   */
  private record Pending(Ticket ticket, String where) {}

  private final Console console;
  private final Messages say;
  private final Home home;
  private final Visibility visibility;
  private final boolean chosen;
  private final Handover handover;
  private final Standstill standstill;
  private final SetAside setAside;
  private final ArrayDeque<Pending> underWay = new ArrayDeque<>();
  private long lastProgress = System.nanoTime();
  private long lastEnd = System.nanoTime();
  private long pause = SHORTEST_PAUSE_MILLIS;
  private Optional<String> stopped = Optional.empty();
  private boolean tellDuplicates = true;
  private int files;
  private int done;
  private int archived;
  private int duplicates;
  private int quarantined;
  private int unreadable;
  private int skipped;
  private int scans;

  /**
   * @param chosen whether a person named the visibility: then it goes for known documents too
   */
  Deliveries(Console console, Home home, Visibility visibility, boolean chosen) {
    this.console = console;
    this.say = console.messages();
    this.home = home;
    this.visibility = visibility;
    this.chosen = chosen;
    this.handover = new Handover(home);
    this.standstill = new Standstill(home);
    this.setAside = new SetAside(home);
  }

  /** For a start over documents that are there already: only counts them. */
  Deliveries quietAboutDuplicates() {
    tellDuplicates = false;
    return this;
  }

  /** 0 when every file is in the archive, 1 when some are not. On record before it begins. */
  int deliver(List<Path> paths) throws InterruptedException {
    var asked = Map.of("visibility", visibility.slug(), "chosen", Boolean.toString(chosen));
    try (var deed = console.audit(home.root()).begin(console.actor(), Act.UPLOADED, null, asked)) {
      int exit = deliverAll(paths);
      if (files == 0) {
        deed.refused("nothing");
      } else if (!underWay.isEmpty()) {
        // In the inbox, and taken in when reading goes on.
        deed.failed("unfinished");
      }
      deed.done(null, Map.of("files", "" + files, "archived", "" + archived));
      return exit;
    }
  }

  private int deliverAll(List<Path> paths) throws InterruptedException {
    try (var held = new Held(home.root())) {
      new Sources(new Collector(held)).walk(paths);
    }
    while (!underWay.isEmpty()) {
      if (!collect()) {
        console
            .err()
            .println(
                stopped
                    .map(why -> say.get("ingest.standstill", underWay.size(), say.code(why)))
                    .orElseGet(() -> say.get("ingest.owner-gone", underWay.size())));
        return 1;
      }
    }
    if (console.isTerminal()) {
      console.err().print("\r");
    }
    if (files == 0 && unreadable == 0) {
      console.err().println(say.get("path.none"));
      return 1;
    }
    console
        .out()
        .println(
            say.get(
                "ingest.total",
                files,
                archived,
                duplicates,
                quarantined,
                unreadable,
                skipped,
                say.get("visibility." + visibility.slug())));
    if (scans > 0) {
      console.out().println(say.get("ingest.scans", scans));
    }
    return quarantined + unreadable == 0 ? 0 : 1;
  }

  /**
   * Takes in the receipts that are there, waiting a little when there is none; false when nobody
   * works on them any more.
   */
  private boolean collect() throws InterruptedException {
    boolean ownerLives = home.isOwned();
    int before = done;
    var ended = handover.ended();
    for (int i = ended.isEmpty() ? 0 : underWay.size(); i > 0; i--) {
      var pending = underWay.remove();
      var receipt =
          ended.contains(pending.ticket().id())
              ? handover.receipt(pending.ticket())
              : Optional.<Receipt>empty();
      if (receipt.isPresent()) {
        count(receipt.get(), pending.where());
      } else {
        underWay.add(pending);
      }
    }
    if (done == before) {
      if (!ownerLives || standsStill()) {
        return false;
      }
      tellWhatIsWaitedFor();
      Thread.sleep(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
      return true;
    }
    pause = SHORTEST_PAUSE_MILLIS;
    if (console.isTerminal()) {
      console.err().print(say.get("ingest.progress", done, files));
    }
    return true;
  }

  /** No child process comes to life: it was tried for a while. */
  private boolean standsStill() {
    if (stopped.isEmpty() && System.nanoTime() - lastEnd > STANDSTILL.toNanos()) {
      stopped = standstill.now();
    }
    return stopped.isPresent();
  }

  private void warn(String key, @Nullable Object... values) {
    console.err().println(say.get(key, values));
  }

  /**
   * Each file that is read behind others. And once a minute, but where all that is left is such,
   * that a full disk or a dead store may have stopped the owner without ending it.
   */
  private void tellWhatIsWaitedFor() {
    var news = setAside.news();
    underWay.stream()
        .filter(pending -> news.contains(pending.ticket().id()))
        .forEach(pending -> warn("ingest.set-aside", pending.where()));
    boolean isStalled = System.nanoTime() - lastProgress > STALL.toNanos();
    var ids = underWay.stream().map(pending -> pending.ticket().id()).toList();
    if (isStalled && !setAside.now().containsAll(ids)) {
      warn("ingest.stalled", underWay.size(), home.root().resolve("logs"));
      lastProgress = System.nanoTime();
    }
  }

  private void count(Receipt receipt, String where) {
    done += receipt.outcome() == Receipt.Outcome.UNPACKED ? 0 : 1;
    lastProgress = System.nanoTime();
    lastEnd = lastProgress;
    for (var part : receipt.parts()) {
      files++;
      underWay.add(new Pending(part, where + ": " + part.file()));
    }
    switch (receipt.outcome()) {
      case ARCHIVED -> {
        archived++;
        scans += Extraction.Text.UNRECOGNISED.equals(receipt.code()) ? 1 : 0;
      }
      case DUPLICATE -> {
        duplicates++;
        if (tellDuplicates) {
          tell("ingest.kept", where, receipt);
        }
      }
      case JOINED -> {
        duplicates++;
        if (tellDuplicates) {
          warn("ingest.joined", where, receipt.slug());
        }
      }
      case UNPACKED -> files--;
      case VISIBILITY_CHANGED -> {
        duplicates++;
        tell("ingest.now-visible", where, receipt);
      }
      case QUARANTINED -> {
        quarantined++;
        warn("ingest.failed", where, say.code(String.valueOf(receipt.code())));
      }
    }
  }

  private void tell(String key, String where, Receipt receipt) {
    var now = receipt.visibility() == null ? visibility : receipt.visibility();
    warn(key, where, say.get("visibility." + now.slug()), receipt.slug());
  }

  private final class Collector implements Sources.Visitor {
    private final Held held;

    Collector(Held held) {
      this.held = held;
    }

    @Override
    public void file(String name, String where, Sources.Opening bytes) {
      try {
        // A visibility that a person chose may be another than the document has: that is decided by
        // its owner.
        var known = chosen ? Optional.<Entry>empty() : held.find(bytes);
        if (known.isPresent()) {
          files++;
          count(Receipt.duplicate(name, known.get()), where);
          return;
        }
        try (var in = bytes.open()) {
          underWay.add(new Pending(handover.put(in, name, visibility, chosen), where));
        }
        files++;
      } catch (IOException | UncheckedIOException e) {
        unreadable++;
        var why = e instanceof UncheckedIOException ? say.code("dia-day") : e.getMessage();
        console.err().println(say.get("ingest.failed", where, why));
        return;
      }
      try {
        while (underWay.size() >= UNDER_WAY && collect()) {}
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void problem(String name, String code) {
      unreadable++;
      boolean isReason = code.startsWith("code.");
      warn(isReason ? "ingest.failed" : code, name, isReason ? say.get(code) : "");
    }

    @Override
    public void skipped(String name) {
      skipped++;
    }
  }
}
