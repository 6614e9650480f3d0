package vn.cancu.archive;

import io.ocfl.api.exception.OcflJavaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings store and journal together at the start: first the write that was under way, then the
 * journal itself.
 */
final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final ObjectStore store;
  private final Path journal;
  private final Path intent;

  Recovery(ObjectStore store, Path journal, Path intent) {
    this.store = store;
    this.journal = journal;
    this.intent = intent;
  }

  /**
   * The journal after everything is mended; lists the store only when the journal is lost or
   * damaged.
   */
  JournalReading mend() throws IOException {
    var reading = JournalReading.of(journal);
    var left =
        Intent.read(intent).filter(pending -> !reading.names(pending.id(), pending.version()));
    var whole = left.filter(pending -> store.isWhole(pending.id(), pending.version()));
    if (left.isPresent() && whole.isEmpty()) {
      LOG.warn("{}: a write was cut off and is taken back", left.get());
      store.undo(left.get().id(), left.get().version());
    }
    boolean cutOff = reading.torn() && left.isPresent();
    if (reading.lost() || !(reading.damaged().isEmpty() || cutOff)) {
      return makeAgain(reading);
    }
    return whole.isPresent() ? finish(reading, whole.get()) : reading;
  }

  /** The object was whole, only its line was missing. */
  private JournalReading finish(JournalReading reading, Intent.Pending pending) throws IOException {
    LOG.warn("{}: was stored, its journal line is written now", pending);
    // Killed between both it may lie in the memory of the system only, and the line must not last
    // longer.
    store.sync(pending.id());
    var line =
        store.linesOf(pending.id()).stream()
            .filter(entry -> entry.version() == pending.version())
            .map(entry -> entry.numbered(reading.lastSeq() + 1))
            .toList();
    try (var open = Journal.open(journal, reading.intactLength())) {
      for (var entry : line) {
        open.append(entry);
      }
    }
    return JournalReading.of(journal);
  }

  /**
   * Keeps every line that can be trusted, so that no number changes its meaning, and adds what they
   * lack.
   */
  private JournalReading makeAgain(JournalReading reading) throws IOException {
    var lines = new ArrayList<>(reading.lines());
    var known = new HashSet<String>();
    lines.forEach(line -> known.add(line.id() + "/" + line.version()));
    long seq = reading.lastSeq();
    for (var line : listStore()) {
      if (known.add(line.id() + "/" + line.version())) {
        lines.add(line.numbered(++seq));
      }
    }
    if (!reading.lost()) {
      LOG.warn("the journal has damaged lines {}: made again from the store", reading.damaged());
      Files.copy(journal, free(journal));
    } else if (!lines.isEmpty()) {
      LOG.warn("the journal is lost: made again from the store, {} lines", lines.size());
    }
    var text = new StringBuilder();
    lines.forEach(line -> text.append(JournalLine.write(line)).append('\n'));
    Durable.replace(journal, text.toString().getBytes(StandardCharsets.UTF_8));
    return JournalReading.of(journal);
  }

  private List<Entry> listStore() throws IOException {
    var lines = new ArrayList<Entry>();
    try (var ids = store.ids()) {
      for (var id : (Iterable<String>) ids::iterator) {
        try {
          lines.addAll(store.linesOf(id));
        } catch (IOException | OcflJavaException e) {
          LOG.error("document {}: can't be read, so the new journal lacks it", id, e);
        }
      }
    }
    lines.sort(Comparator.comparing(Entry::at).thenComparing(Entry::id));
    return lines;
  }

  private static Path free(Path journal) {
    int number = 1;
    while (Files.exists(journal.resolveSibling("journal.damaged-" + number))) {
      number++;
    }
    return journal.resolveSibling("journal.damaged-" + number);
  }
}
