package vn.cancu.intake;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchiveException;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Rendition;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;

/**
 * Runs extraction and reading again over the archive; a new version only where text or record came
 * out otherwise. Scans are left to their queue. What people have set stays laid over what is read.
 */
public final class Rereading {
  private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);

  private final Archive archive;
  private final Extractor extractor;
  private final ScanQueue scans;
  private long seen;
  private long changed;
  private long unread;
  private long otherThanSet;
  private final SortedMap<String, Long> changes = new TreeMap<>();

  public Rereading(Archive archive, Extractor extractor, ScanQueue scans) {
    this.archive = archive;
    this.extractor = extractor;
    this.scans = scans;
  }

  /** Reads all again; a file that can't be read any more keeps the version it has. */
  public Work.Answer run() {
    // All at once, before the first new version: those get new positions in the journal.
    archive.since(0, Integer.MAX_VALUE).forEach(this::reread);
    return Work.Answer.reread(seen, changed, changes, unread, otherThanSet);
  }

  private void reread(Entry entry) {
    seen++;
    if (!isWhole(entry)) {
      unread++;
      return;
    }
    boolean anything = false;
    for (var file : archive.renditions(entry.id(), Clearance.STAFF)) {
      anything |= reread(entry, file);
    }
    changed += anything ? 1 : 0;
    archive
        .read(entry.id(), Clearance.STAFF)
        .filter(now -> now.entry().id().equals(entry.id()))
        .ifPresent(now -> otherThanSet += now.corrections().otherThan(now.read()).size());
  }

  /** One damaged document keeps nobody from reading the others again. */
  private boolean isWhole(Entry entry) {
    try {
      archive.load(entry);
      return true;
    } catch (ArchiveException e) {
      LOG.error("{} is left as it is", entry.id(), e);
      return false;
    }
  }

  private boolean reread(Entry entry, Rendition file) {
    var original = archive.file(entry.id(), file.id(), Clearance.STAFF);
    var text = original.isEmpty() ? null : text(original.get());
    if (text == null) {
      LOG.warn("{} could not be read again", file.id());
      unread++;
      return false;
    }
    var old = file.record();
    if (text.isUnrecognised()) {
      // In its own time; what was recognised before is kept until then.
      scans.add(file.id());
      if (old.ocr()) {
        return false;
      }
    }
    var record =
        Intake.read(
            new DocumentReader.Origin(old.file(), old.sha256(), old.visibility(), old.status()),
            text);
    if (Intake.bearsSecrecyMark(record)) {
      // The rules see by now what they did not see when it came.
      synchronized (archive) {
        archive.entry(file.id()).ifPresent(held -> scans.letGo(held, old));
      }
      return true;
    }
    boolean revised =
        scans
            .joining()
            .reread(
                file.id(),
                record,
                text.text(),
                text.signed(),
                "read again by a newer version of the rules");
    old.fieldsOtherThan(record).forEach(this::count);
    if (!text.text().equals(file.text())) {
      count("text");
    }
    return revised;
  }

  private void count(String field) {
    changes.merge(field, 1L, Long::sum);
  }

  /** What was attached is a document of its own. */
  private Extraction.@Nullable Text text(Path original) {
    return switch (extractor.extract(original)) {
      case Extraction.Text text -> text;
      case Extraction.Bundle bundle -> {
        bundle.discard();
        yield bundle.letter();
      }
      case Extraction.Locked locked -> null;
      case Extraction.Unreadable unreadable -> null;
    };
  }
}
