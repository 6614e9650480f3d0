package vn.cancu.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Arrival;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Rendition;
import vn.cancu.archive.Resemblance;
import vn.cancu.archive.Revision;
import vn.cancu.audit.AuditLog;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Field;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.rendition.Witness;

/**
 * Brings the files of one document together: the draft, the signed PDF, the scan. Every step is one
 * version in the archive, and two files that come at once are decided one after the other. What is
 * not clear stays apart and is listed for a person.
 */
public final class Joining {
  private static final String PROGRAM = "cancu";

  private final Archive archive;
  private final Twins twins;
  private final Alike alike;
  private final OnRecord onRecord;
  private final Clock clock;
  private final AtomicBoolean changed = new AtomicBoolean();

  public Joining(Home home, Archive archive, Clock clock) {
    this.archive = archive;
    this.twins = new Twins(home, archive);
    this.alike = new Alike(archive, twins);
    this.onRecord = new OnRecord(new AuditLog(home.root(), clock));
    this.clock = clock;
  }

  /**
   * What became of a new file.
   *
   * @param joined whether it is one more file of a document that was there
   */
  record Taken(Entry entry, boolean joined) {}

  /**
   * Archives a file that the archive does not hold: as a document of its own, or with the one that
   * it is another file of.
   *
   * @param person who handed it in; null where that was a command
   */
  Taken add(
      Path original, DocumentRecord record, Extraction.Text extraction, @Nullable String person) {
    var text = extraction.text();
    boolean signed = extraction.signed();
    var who = person == null ? PROGRAM : person;
    synchronized (archive) {
      var witness = new Witness(record, text);
      var found = alike.to(witness, record.id(), Resemblance.NONE);
      var same = found.same();
      var held = same == null ? null : archive.load(same);
      if (held == null || Disclosure.wouldTell(held, record.visibility())) {
        var resemblance = unclear(Resemblance.NONE, found);
        var entry = archive.add(original, record, text, new Arrival(signed, resemblance, who));
        twins.learn(entry, witness);
        return new Taken(entry, false);
      }
      same = held.entry();
      var files = files(same.id());
      files.add(new Rendition(record, text, signed, clock.instant().toString(), 0));
      var all = Disclosure.isWithdrawn(held.corrections()) ? Disclosure.hidden(files) : files;
      var originals = Map.of(record.sha256(), original);
      var revision = Composition.of(same.id(), all, originals, same.links().resemblance());
      var entry =
          onRecord.shown(
              who,
              List.of(same),
              revision.record().visibility(),
              Map.of("file", record.id()),
              () -> revise(revision, null, who, "Thêm tệp " + record.file()));
      return new Taken(entry, true);
    }
  }

  /**
   * A file was read again: its reading is replaced, and with it perhaps what its document says. A
   * document of one file may turn out to be another file of one that was there. Who may see it
   * stays as it is by now, see {@link Disclosure}. Returns whether anything changed.
   */
  boolean reread(String fileId, DocumentRecord record, String text, boolean signed, String reason) {
    synchronized (archive) {
      var entry = archive.entry(fileId).orElseThrow();
      var before = files(entry.id());
      var after = changed(before, fileId, file -> Disclosure.readAgain(file, record, text, signed));
      var resemblance = entry.links().resemblance();
      if (before.size() == 1) {
        var set = archive.load(entry).corrections();
        var found = alike.to(new Witness(set.over(record), text), entry.id(), resemblance);
        var same = found.same();
        // What people have set was seen by people: they say, too, whether it is another's.
        boolean asks =
            set.differs()
                || (same != null
                    && Disclosure.wouldTell(archive.load(same), after.getFirst().visibility()));
        if (same != null && !asks) {
          merge(entry, after, same, files(same.id()), PROGRAM);
          return true;
        }
        resemblance = unclear(resemblance, found);
      }
      if (after.equals(before) && resemblance.equals(entry.links().resemblance())) {
        return false;
      }
      var revision = Composition.of(entry.id(), after, Map.of(), resemblance);
      onRecord.shown(
          PROGRAM,
          List.of(entry),
          revision.record().visibility(),
          Map.of("file", fileId),
          () -> revise(revision, null, PROGRAM, reason));
      return true;
    }
  }

  private static Resemblance unclear(Resemblance resemblance, Alike.Found found) {
    var all = resemblance.with(found.unclear());
    return found.same() == null ? all : all.with(List.of(found.same().id()));
  }

  /**
   * Who may see one file; its document is as visible as the most visible of its files. No command
   * publishes what a person withdrew.
   */
  Entry show(String fileId, Visibility visibility, @Nullable String person) {
    synchronized (archive) {
      var entry = archive.entry(fileId).orElseThrow();
      var after = changed(files(entry.id()), fileId, file -> file.withVisibility(visibility));
      var set = archive.load(entry).corrections();
      var who = person == null ? PROGRAM : person;
      if (person == null && visibility == Visibility.PUBLIC && Disclosure.isWithdrawn(set)) {
        onRecord.keptHidden(who, entry, Map.of("file", fileId, "why", "withdrawn"));
        return entry;
      }
      var revision = Composition.of(entry.id(), after, Map.of(), entry.links().resemblance());
      var left = set.isEmpty() ? null : set.without(List.of(Field.VISIBILITY));
      return onRecord.fileShown(
          who,
          entry,
          revision.record().visibility(),
          Map.of("file", fileId, "visibility", visibility.slug()),
          () -> revise(revision, left, who, "visibility set to " + visibility.slug()));
    }
  }

  /**
   * A person has set what the document says of itself. Another document that it now looks the same
   * as is listed for a person, never joined.
   *
   * @param after its files, as visible as they are from now on
   */
  Entry correct(
      ArchivedDocument now, List<Rendition> after, Corrections set, String who, String reason) {
    var entry = now.entry();
    var resemblance = entry.links().resemblance();
    var found = alike.to(new Witness(set.over(now.read()), now.text()), entry.id(), resemblance);
    var all = unclear(resemblance, found);
    return revise(Composition.of(entry.id(), after, Map.of(), all), set, who, reason);
  }

  /**
   * A person says that two documents are one. Returns the one that holds the files of both; empty
   * where there are no two such documents.
   */
  public Optional<Entry> merge(String one, String other, String who) {
    synchronized (archive) {
      var first = archive.entry(one);
      var second = archive.entry(other);
      return first.isEmpty() || second.isEmpty() || first.equals(second)
          ? Optional.empty()
          : Optional.of(
              merge(
                  first.get(),
                  files(first.get().id()),
                  second.get(),
                  files(second.get().id()),
                  who));
    }
  }

  /** A person says that two documents are two: nobody is asked again. */
  public boolean keepApart(String one, String other, String who) {
    synchronized (archive) {
      var first = archive.entry(one);
      var second = archive.entry(other);
      if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
        return false;
      }
      tellApart(first.get(), second.get().id(), who);
      tellApart(second.get(), first.get().id(), who);
      return true;
    }
  }

  private void tellApart(Entry entry, String other, String who) {
    var resemblance = entry.links().resemblance().without(other);
    revise(
        Composition.of(entry.id(), files(entry.id()), Map.of(), resemblance),
        null,
        who,
        "Không phải là một với " + other);
  }

  /** Whether documents were changed since this was last asked, by a person above all. */
  boolean takeChanged() {
    return changed.getAndSet(false);
  }

  private List<Rendition> files(String id) {
    return new ArrayList<>(archive.renditions(id, Clearance.STAFF));
  }

  private static List<Rendition> changed(
      List<Rendition> files, String fileId, UnaryOperator<Rendition> change) {
    return files.stream()
        .map(file -> file.id().equals(fileId) ? change.apply(file) : file)
        .toList();
  }

  private Entry merge(
      Entry one, List<Rendition> files, Entry other, List<Rendition> otherFiles, String who) {
    boolean first = Composition.stays(one, files, other, otherFiles);
    var staying = first ? one : other;
    var going = first ? other : one;
    var originals = new HashMap<String, Path>();
    for (var file : first ? otherFiles : files) {
      archive
          .file(going.id(), file.id(), Clearance.STAFF)
          .ifPresent(path -> originals.put(file.record().sha256(), path));
    }
    var kept = archive.load(staying);
    var gone = archive.load(going);
    List<Rendition> all = new ArrayList<>(files);
    all.addAll(otherFiles);
    if (Disclosure.isWithdrawn(kept.corrections()) || Disclosure.isWithdrawn(gone.corrections())) {
      all = Disclosure.hidden(all);
    }
    var unclear =
        staying.links().resemblance().with(going.links().resemblance().unclear()).unclear().stream()
            .filter(id -> !id.equals(staying.id()) && !id.equals(going.id()))
            .toList();
    var resemblance = new Resemblance(unclear, staying.links().resemblance().apart());
    var revision = Composition.of(staying.id(), all, originals, resemblance);
    var set = Disclosure.ofBoth(kept, gone, revision.record().visibility());
    var more = set.equals(kept.corrections()) ? null : set;
    return onRecord.shown(
        who,
        List.of(staying, going),
        revision.record().visibility(),
        Map.of("why", "merged"),
        () -> {
          var entry = revise(revision, more, who, "Gộp với " + going.id());
          archive.retire(going.id(), staying.id(), who, "Gộp vào " + staying.id());
          return entry;
        });
  }

  /** A document that may not be here goes with every byte. */
  void purge(Entry entry) {
    onRecord.purged(PROGRAM, entry, () -> archive.purge(entry.id()));
  }

  /**
   * @param set all that people have set from now on; null for what they had
   */
  private Entry revise(Revision revision, @Nullable Corrections set, String who, String reason) {
    var entry =
        set == null
            ? archive.revise(revision, who, reason)
            : archive.correct(revision, set, who, reason);
    changed.set(true);
    var document = archive.load(entry);
    twins.learn(entry, new Witness(document.record(), document.text()));
    return entry;
  }
}
