package vn.cancu.archive;

import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.correction.Corrections;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;

/**
 * The write half of the archive, one write at a time: intent, object, journal, and only then the
 * catalog. What fails on the way is taken back before the caller hears of it.
 */
final class Writer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  static final String PROGRAM = "Căn Cứ";

  private final ObjectStore store;
  private final Catalog catalog;
  private final Journal journal;
  private final Intent intent;
  private final Clock clock;
  private Intent.@Nullable Pending unsettled;

  Writer(ObjectStore store, Catalog catalog, Journal journal, Intent intent, Clock clock) {
    this.store = store;
    this.catalog = catalog;
    this.journal = journal;
    this.intent = intent;
    this.clock = clock;
  }

  synchronized Entry add(Path original, DocumentRecord record, String text, Arrival arrival) {
    settle();
    if (catalog.own(record.id()).isPresent() || catalog.byId(record.id()).isPresent()) {
      throw new ArchiveException("document " + record.id() + " is in the archive already");
    }
    var at = now();
    var path = ContentFiles.path(record, true);
    var slug = Slugs.give(record, catalog::holdsSlug);
    var stored = new Accession.StoredFile(record.sha256(), path, arrival.signed(), at.toString());
    var accession = new Accession(slug, at.toString(), List.of(stored), arrival.resemblance());
    var entry =
        Entries.of(catalog.lastSeq() + 1, record, 1, at, slug, accession.links(record.id()));
    commit(
        entry,
        info(entry, arrival.author(), "Tiếp nhận " + record.file()),
        object -> {
          ContentFiles.writeOriginal(object, original, path, record);
          ContentFiles.write(object, accession);
          ContentFiles.write(object, record, text);
        });
    store.keep(new ArchivedDocument(entry, record, text, record, Corrections.NONE, at));
    return entry;
  }

  synchronized Entry update(DocumentRecord record, String text, String author, String reason) {
    settle();
    var known = own(record.id());
    var before = store.accession(known);
    var corrected = store.corrections(known).over(record);
    var slug = Slugs.better(known.slug(), corrected, catalog::holdsSlug);
    var changed = before.at(slug);
    var entry = next(known, corrected, changed);
    return commit(
        entry,
        info(entry, author, reason),
        object -> {
          ContentFiles.write(object, record, text);
          if (!changed.equals(before)) {
            ContentFiles.write(object, changed);
          }
        });
  }

  /**
   * A version with these files, of which those that it lacks are copied in.
   *
   * @param set all that people have set from now on; null for what they had
   */
  synchronized Entry revise(
      Revision revision, @Nullable Corrections set, String author, String reason) {
    settle();
    var record = revision.record();
    var known = own(record.id());
    var corrections = store.corrections(known);
    var corrected = (set == null ? corrections : set).over(record);
    var before = store.accession(known);
    var held = new HashMap<String, Accession.StoredFile>();
    before.filesOrNone().forEach(file -> held.put(file.sha256(), file));
    var files = new ArrayList<Accession.StoredFile>();
    for (var rendition : revision.renditions()) {
      var sha256 = rendition.record().sha256();
      var stored = held.get(sha256);
      var path =
          stored != null
              ? stored.path()
              : ContentFiles.path(rendition.record(), sha256.startsWith(record.id()));
      files.add(new Accession.StoredFile(sha256, path, rendition.signed(), rendition.takenIn()));
    }
    var slug =
        Slugs.following(
            known.slug(),
            corrections.over(record),
            corrected,
            wanted -> catalog.ownerOfSlug(wanted).filter(id -> !id.equals(known.id())).isPresent());
    var changed = new Accession(slug, before.takenIn(), files, revision.resemblance());
    var entry = next(known, corrected, changed);
    return commit(
        entry,
        info(entry, author, reason),
        object -> {
          for (int i = 0; i < files.size(); i++) {
            var rendition = revision.renditions().get(i);
            var fresh = revision.originals().get(rendition.record().sha256());
            if (fresh != null) {
              ContentFiles.writeOriginal(object, fresh, files.get(i).path(), rendition.record());
            }
            if (files.size() > 1) {
              ContentFiles.writeReading(object, rendition.record(), rendition.text());
            }
          }
          ContentFiles.write(object, changed);
          ContentFiles.write(object, record, revision.text());
          if (set != null) {
            ContentFiles.write(object, set);
          }
        });
  }

  /** The last version of a document whose files another one holds from now on. */
  synchronized Entry retire(String id, String into, String author, String reason) {
    settle();
    var known = own(id);
    var changed = store.accession(known).retired(into);
    var entry = next(known, store.read(known).record(), changed);
    return commit(
        entry, info(entry, author, reason), object -> ContentFiles.write(object, changed));
  }

  /** A document with those whose files it took: theirs hold the same bytes. */
  synchronized void purge(String id) {
    settle();
    takeOut(own(id));
    takeOutParts();
  }

  private void takeOutParts() {
    for (var parts = catalog.partsOfPurged(); !parts.isEmpty(); parts = catalog.partsOfPurged()) {
      parts.forEach(this::takeOut);
    }
  }

  /** The line first: from then on nothing reads it, and a start takes away what a crash left. */
  private void takeOut(Entry known) {
    var id = known.id();
    var gone =
        new Entry(
            catalog.lastSeq() + 1,
            id,
            known.version() + 1,
            now(),
            known.slug(),
            Visibility.INTERNAL,
            null,
            new Links(List.of(), Resemblance.NONE, null, true));
    try {
      journal.append(gone);
    } catch (IOException e) {
      throw ArchiveException.notPurged(id, e);
    }
    catalog.put(gone);
    try {
      store.purge(id);
    } catch (IOException e) {
      throw new ArchiveException(
          "document " + id + ": nobody sees it any more, its bytes stay until the next start", e);
    }
  }

  /** What a crash between two steps left: files held twice, bytes that were to go. */
  synchronized void finish() throws IOException {
    for (var twice : catalog.heldTwice().entrySet()) {
      retire(twice.getKey(), twice.getValue(), PROGRAM, "Gộp vào " + twice.getValue());
    }
    takeOutParts();
    for (var entry : catalog.all()) {
      if (entry.links().purged() && store.holds(entry.id())) {
        store.purge(entry.id());
      }
    }
  }

  private Entry own(String id) {
    return catalog
        .own(id)
        .filter(entry -> !entry.isGone())
        .orElseThrow(() -> new ArchiveException("document " + id + " is not in the archive"));
  }

  private Entry next(Entry known, DocumentRecord record, Accession accession) {
    return Entries.of(
        catalog.lastSeq() + 1,
        record,
        known.version() + 1,
        now(),
        accession.slug(),
        accession.links(record.id()));
  }

  private Entry commit(Entry entry, VersionInfo info, Consumer<OcflObjectUpdater> content) {
    try {
      intent.begin(entry.id(), entry.version());
      unsettled = new Intent.Pending(entry.id(), entry.version());
      store.write(entry.id(), entry.version(), info, content);
      journal.append(entry);
    } catch (IOException | OcflJavaException | UncheckedIOException e) {
      takeBack();
      throw ArchiveException.notStored(entry.id(), entry.version(), e);
    }
    catalog.put(entry);
    unsettled = null;
    forget();
    return entry;
  }

  private void takeBack() {
    try {
      settle();
    } catch (ArchiveException e) {
      LOG.error("what was written of it stays until the next write or start takes it back", e);
    }
  }

  /** Nothing new is begun before the last failed write is out of the way. */
  private void settle() {
    var left = unsettled;
    if (left == null) {
      return;
    }
    try {
      journal.cut();
      store.undo(left.id(), left.version());
    } catch (IOException | OcflJavaException e) {
      throw ArchiveException.inTheWay(left.id(), left.version(), e);
    }
    unsettled = null;
    forget();
  }

  private void forget() {
    try {
      intent.end();
    } catch (IOException e) {
      LOG.warn("the intent file can't be written; the next start looks at it again", e);
    }
  }

  private static VersionInfo info(Entry entry, String author, String reason) {
    return new VersionInfo()
        .setUser(author, null)
        .setMessage(reason)
        .setCreated(entry.at().atOffset(ZoneOffset.UTC));
  }

  /**
   * Strictly later than the version before, whatever the clock says: a journal made again by order
   * of time is then the same journal.
   */
  private Instant now() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var earliest = catalog.lastAt().plusMillis(1);
    return now.isBefore(earliest) ? earliest : now;
  }

  @Override
  public synchronized void close() throws IOException {
    intent.close();
    journal.close();
  }
}
