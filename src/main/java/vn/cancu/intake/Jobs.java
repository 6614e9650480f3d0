package vn.cancu.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Durable;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Visibility;

/**
 * What people handed in through the web, a file of the home each. Their states are those of the
 * inbox's folders: a job asks for the receipts of its tickets, and where a crash took a receipt, it
 * looks where the bytes are now.
 */
public final class Jobs {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final ObjectMapper JSON = RecordJson.mapper();
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  /** So long a job can be looked at. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final Home home;
  private final Archive archive;
  private final Clock clock;
  private final Mailbox<Receipt> receipts;
  private final SetAside setAside;
  private final long begun;

  /** Drops what nobody will ask for any more. */
  public Jobs(Home home, Archive archive, Clock clock) {
    this.home = home;
    this.archive = archive;
    this.clock = clock;
    this.receipts = new Mailbox<>(home.receipts(), Receipt.class);
    this.setAside = new SetAside(home);
    this.begun = clock.millis();
    sweep(home.jobs());
    sweep(home.receipts());
  }

  /**
   * Begins to take files in. Nothing is told of them before {@link Delivery#finish}.
   *
   * @param by name of the account
   * @param owner what the person's own things are kept under
   */
  public Delivery begin(String by, String owner, Visibility visibility) {
    return new Delivery(this, new Inbox(home, clock), by, owner, visibility);
  }

  /** On the disk when this returns; only then may a person hear of it. */
  Job keep(String by, String owner, Visibility visibility, List<Job.File> files) {
    var id = UUID.randomUUID().toString().replace("-", "");
    var at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    var job = new Job(id, by, owner, at, visibility, files);
    write(job);
    return job;
  }

  /** The job as it is now; empty where there is none of that id. */
  public synchronized Optional<Job> find(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    Job job;
    try {
      job = JSON.readValue(Files.readAllBytes(path(id)), Job.class);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var now = now(job);
    if (!now.equals(job)) {
      write(now);
    }
    return Optional.of(now);
  }

  private Job now(Job job) {
    var files = new ArrayList<Job.File>();
    var parts = new ArrayList<Job.File>();
    var slow = setAside.now();
    for (var file : job.files()) {
      var ticket = file.ticket();
      files.add(
          file.state() == Job.State.WAITING && ticket != null
              ? now(file, ticket, slow, parts)
              : file);
    }
    files.addAll(parts);
    return new Job(job.id(), job.by(), job.owner(), job.at(), job.visibility(), files);
  }

  private Job.File now(Job.File file, Ticket ticket, Set<String> slow, List<Job.File> parts) {
    var receipt = receipts.take(ticket.id());
    if (receipt.isPresent()) {
      for (var part : receipt.get().parts()) {
        parts.add(Job.File.waiting(file.name() + " › " + part.file(), part));
      }
      return told(file, receipt.get());
    }
    boolean waits = Files.isDirectory(home.inbox().resolve(ticket.id()));
    if (!waits && isOfBefore(ticket)) {
      return searched(file, ticket);
    }
    return file.slow(slow.contains(ticket.id()));
  }

  private static Job.File told(Job.File file, Receipt receipt) {
    var state =
        switch (receipt.outcome()) {
          case ARCHIVED -> Job.State.ARCHIVED;
          case DUPLICATE -> Job.State.DUPLICATE;
          case JOINED -> Job.State.JOINED;
          case VISIBILITY_CHANGED -> Job.State.VISIBILITY_CHANGED;
          case QUARANTINED -> Job.State.QUARANTINED;
          case UNPACKED -> Job.State.UNPACKED;
        };
    return new Job.File(
        file.name(),
        file.ticket(),
        state,
        receipt.code(),
        receipt.id(),
        receipt.slug(),
        receipt.visibility());
  }

  /** The receipt of a ticket that this process works on comes a moment after it left the inbox. */
  private boolean isOfBefore(Ticket ticket) {
    return Long.parseLong(ticket.id().substring(0, ticket.id().indexOf('-'))) < begun;
  }

  private Job.File searched(Job.File file, Ticket ticket) {
    var entry =
        archive.entry(
            new DocumentReader.Origin(
                    ticket.file(), ticket.sha256(), ticket.visibility(), "in-archive")
                .id());
    if (entry.isPresent()) {
      return new Job.File(
          file.name(),
          ticket,
          Job.State.ARCHIVED,
          null,
          entry.get().id(),
          entry.get().slug(),
          entry.get().visibility());
    }
    var code = Inbox.quarantined(home, ticket);
    var state = code.isPresent() ? Job.State.QUARANTINED : Job.State.UNKNOWN;
    return new Job.File(file.name(), ticket, state, code.orElse(null), null, null, null);
  }

  private void write(Job job) {
    try {
      Files.createDirectories(home.jobs());
      Durable.replace(path(job.id()), JSON.writeValueAsBytes(job));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path(String id) {
    return home.jobs().resolve(id + ".json");
  }

  private void sweep(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    var oldest = clock.instant().minus(KEPT);
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.warn("old files stay in {}: {}", folder, e.toString());
    }
  }
}
