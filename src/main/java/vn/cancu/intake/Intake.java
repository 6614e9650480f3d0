package vn.cancu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;

/**
 * Carries one file from the inbox to the archive or the quarantine. Nothing else knows the order of
 * the steps.
 */
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  /** Files in files in files: beyond this nobody packed them for reading. */
  private static final int DEEPEST = 4;

  /** Code of the message that such a document is not taken in. */
  static final String SECRET = "co-dau-mat";

  private final Inbox inbox;
  private final Archive archive;
  private final Extractor extractor;
  private final ScanQueue scans;
  private final Joining joining;

  Intake(Inbox inbox, Archive archive, Extractor extractor, ScanQueue scans) {
    this.inbox = inbox;
    this.archive = archive;
    this.extractor = extractor;
    this.scans = scans;
    this.joining = scans.joining();
  }

  /**
   * Throws ArchiveException when the archive can't be written, and SteppedAside: the ticket then
   * stays in the inbox.
   *
   * @param stepsAside as an Extractor asks it
   */
  Receipt process(Ticket ticket, BooleanSupplier stepsAside) {
    var origin =
        new DocumentReader.Origin(
            ticket.file(), ticket.sha256(), ticket.visibility(), "in-archive");
    // A scan may be let go of at this moment, or joined to another document.
    synchronized (archive) {
      var known = archive.entry(origin.id());
      if (known.isPresent()) {
        return held(ticket, origin.id(), known.get());
      }
    }
    if (archive.isPurged(origin.id())) {
      return refused(ticket);
    }
    return switch (extractor.extract(inbox.original(ticket), stepsAside)) {
      case Extraction.Text text -> archived(ticket, origin, text, List.of());
      case Extraction.Bundle bundle -> unpacked(ticket, origin, bundle);
      case Extraction.Locked locked -> quarantined(ticket, "co-mat-khau", locked.mediaType());
      case Extraction.Unreadable unreadable ->
          quarantined(ticket, unreadable.code(), unreadable.detail());
    };
  }

  private Receipt held(Ticket ticket, String fileId, Entry entry) {
    var file =
        archive.renditions(entry.id(), Clearance.STAFF).stream()
            .filter(held -> held.id().equals(fileId))
            .findFirst()
            .orElseThrow();
    var asked = isForTheOfficeAlone(file.record()) ? Visibility.INTERNAL : ticket.visibility();
    if (!ticket.visibilityChosen() || asked == file.visibility()) {
      inbox.remove(ticket);
      return receipt(ticket, Receipt.Outcome.DUPLICATE, entry, null, List.of());
    }
    var changed = joining.show(fileId, asked, ticket.by());
    inbox.remove(ticket);
    var outcome =
        changed.equals(entry) ? Receipt.Outcome.DUPLICATE : Receipt.Outcome.VISIBILITY_CHANGED;
    return receipt(ticket, outcome, changed, null, List.of());
  }

  /** The parts are in the inbox before their holder leaves it. */
  private Receipt unpacked(Ticket ticket, DocumentReader.Origin origin, Extraction.Bundle bundle) {
    try {
      if (ticket.depth() >= DEEPEST) {
        return quarantined(ticket, "zip-qua-lon", "depth " + ticket.depth());
      }
      var letter = bundle.letter();
      if (letter != null && bearsSecrecyMark(read(origin, letter))) {
        return refused(ticket);
      }
      var parts = new ArrayList<Ticket>();
      for (int i = 0; i < bundle.names().size(); i++) {
        try (var in = Files.newInputStream(bundle.part(i))) {
          parts.add(inbox.putPart(in, partName(ticket, bundle, i), ticket));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      if (letter != null) {
        return archived(ticket, origin, letter, parts);
      }
      inbox.remove(ticket);
      return receipt(ticket, Receipt.Outcome.UNPACKED, null, null, parts);
    } finally {
      bundle.discard();
    }
  }

  /** "Họp giao ban.eml", "lịch.docx" -> "Họp giao ban - lịch.docx"; packed files say nothing. */
  private static String partName(Ticket ticket, Extraction.Bundle bundle, int index) {
    var name = bundle.names().get(index);
    return bundle.letter() == null
        ? name
        : ticket.file().replaceFirst("\\.[A-Za-z]{3}$", "") + " - " + name;
  }

  private Receipt archived(
      Ticket ticket, DocumentReader.Origin origin, Extraction.Text text, List<Ticket> parts) {
    var record = read(origin, text);
    if (bearsSecrecyMark(record)) {
      return refused(ticket);
    }
    boolean scan = ScanQueue.isUnrecognised(record);
    if (scan) {
      // Before the archive has it: a crash between the two must not forget it.
      scans.add(origin.id());
    }
    Receipt.Outcome outcome;
    Entry entry;
    // The same bytes may be on two tickets at once; the second finds the first's document.
    synchronized (archive) {
      var twin = archive.entry(origin.id());
      if (twin.isPresent()) {
        entry = twin.get();
        outcome = Receipt.Outcome.DUPLICATE;
      } else {
        var taken = joining.add(inbox.original(ticket), record, text, ticket.by());
        entry = taken.entry();
        outcome = taken.joined() ? Receipt.Outcome.JOINED : Receipt.Outcome.ARCHIVED;
      }
    }
    inbox.remove(ticket);
    return receipt(ticket, outcome, entry, scan ? Extraction.Text.UNRECOGNISED : null, parts);
  }

  /** Luật Bảo vệ bí mật nhà nước: such a document may not be kept, indexed or shown here. */
  static boolean bearsSecrecyMark(DocumentRecord record) {
    return record.warnings().stream().anyMatch(warning -> warning.code().equals("secrecy-mark"));
  }

  /** What bears DỰ THẢO was not issued, and LƯU HÀNH NỘI BỘ says it, whatever was asked for. */
  static boolean isForTheOfficeAlone(DocumentRecord record) {
    return record.warnings().stream()
        .map(Warning::code)
        .anyMatch(code -> code.equals("draft") || code.equals("internal-use"));
  }

  /**
   * A fault of ours in reading costs the description, never the document: it is archived and can be
   * read again.
   */
  static DocumentRecord read(DocumentReader.Origin origin, Extraction.Text text) {
    try {
      var record = DocumentReader.read(origin, text);
      return isForTheOfficeAlone(record) ? record.withVisibility(Visibility.INTERNAL) : record;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("reading {} failed", origin.file(), e);
      return DocumentReader.unread(origin, text.mediaType(), new Warning("doc-loi", e.toString()));
    }
  }

  private Receipt quarantined(Ticket ticket, String code, String detail) {
    LOG.warn("{} goes to quarantine: {} ({})", ticket.file(), code, detail);
    inbox.quarantine(ticket, code, detail);
    return receipt(ticket, Receipt.Outcome.QUARANTINED, null, code, List.of());
  }

  /** Nothing of what it says is kept: its name and digest, when and why. */
  private Receipt refused(Ticket ticket) {
    LOG.warn("{} is refused: it bears a mark of secrecy", ticket.sha256());
    inbox.refuse(ticket, SECRET);
    return receipt(ticket, Receipt.Outcome.QUARANTINED, null, SECRET, List.of());
  }

  private static Receipt receipt(
      Ticket ticket,
      Receipt.Outcome outcome,
      @Nullable Entry entry,
      @Nullable String code,
      List<Ticket> parts) {
    return new Receipt(
        ticket.id(),
        ticket.file(),
        outcome,
        entry == null ? null : entry.visibility(),
        entry == null ? null : entry.id(),
        entry == null ? null : entry.slug(),
        code,
        parts);
  }
}
