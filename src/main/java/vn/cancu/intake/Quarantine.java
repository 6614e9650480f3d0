package vn.cancu.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Durable;
import vn.cancu.document.RecordJson;

/**
 * What could not be taken in, for the person who decides what becomes of it. A folder each, named
 * by the first 32 hex digits of the file's SHA-256; what was discarded leaves its ticket, the
 * reason and who said so in another folder, without the bytes.
 */
public final class Quarantine {
  private static final Pattern ID = Pattern.compile("[0-9a-z-]{1,64}");
  private static final String TICKET = "ticket.json";
  private static final String REASON = "reason.json";
  private static final ObjectMapper JSON = RecordJson.mapper();

  private final Home home;
  private final Clock clock;

  public Quarantine(Home home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /**
   * A file that was not taken in.
   *
   * @param code why, a key of the message files
   * @param detail for the administrator; null where there is none
   * @param kept whether its bytes are here: not those of what bears a mark of secrecy
   */
  public record Item(
      String id,
      String file,
      String sha256,
      Instant at,
      String code,
      @Nullable String detail,
      boolean kept) {}

  record Reason(String code, @Nullable String detail) {}

  /** Why a person let a file go. */
  record Discarded(String who, String why, String at) {}

  /** The newest first, at most max of them. */
  public List<Item> items(int max) {
    if (!Files.isDirectory(home.quarantine())) {
      return List.of();
    }
    try (var folders = Files.list(home.quarantine())) {
      return folders
          .filter(folder -> ID.matcher(folder.getFileName().toString()).matches())
          .flatMap(folder -> read(folder).stream())
          .sorted(Comparator.comparing(Item::at).reversed())
          .limit(max)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<Item> item(String id) {
    return ID.matcher(id).matches() ? read(folder(id)) : Optional.empty();
  }

  /** Its bytes, to be read only; empty where they are not kept. */
  public Optional<Path> original(String id) {
    return item(id).filter(Item::kept).flatMap(item -> bytes(folder(item.id())));
  }

  /** Back into the inbox, as if it came now. False where there is nothing to try again with. */
  public synchronized boolean tryAgain(String id) {
    var known = item(id).filter(Item::kept);
    if (known.isEmpty()) {
      return false;
    }
    var folder = folder(id);
    var name = "%013d-%s".formatted(clock.millis(), UUID.randomUUID().toString().substring(0, 8));
    try {
      var old = JSON.readValue(Files.readAllBytes(folder.resolve(TICKET)), Ticket.class);
      var ticket =
          new Ticket(
              name,
              old.file(),
              old.sha256(),
              old.visibility(),
              old.visibilityChosen(),
              false,
              old.depth(),
              old.by());
      var aside = folder.resolve("." + TICKET);
      Files.write(aside, JSON.writeValueAsBytes(ticket));
      Files.move(aside, folder.resolve(TICKET), StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(folder.resolve(REASON));
      Durable.syncTree(folder);
      Files.move(folder, home.inbox().resolve(name), StandardCopyOption.ATOMIC_MOVE);
      Durable.syncFolder(home.inbox());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lets the bytes go for good. False where there is no such file.
   *
   * @param who the account
   * @param why in the person's words
   */
  public synchronized boolean discard(String id, String who, String why) {
    if (item(id).isEmpty()) {
      return false;
    }
    var folder = folder(id);
    try {
      var original = bytes(folder);
      if (original.isPresent()) {
        Files.delete(original.get());
      }
      var note = new Discarded(who, why, clock.instant().toString());
      Files.write(folder.resolve("discarded.json"), JSON.writeValueAsBytes(note));
      Durable.syncTree(folder);
      Files.createDirectories(home.discarded());
      Files.move(
          folder,
          home.discarded().resolve(id + "-" + clock.millis()),
          StandardCopyOption.ATOMIC_MOVE);
      Durable.syncFolder(home.discarded());
      Durable.syncFolder(home.quarantine());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(String id) {
    return home.quarantine().resolve(id);
  }

  private Optional<Item> read(Path folder) {
    try {
      var ticket = JSON.readValue(Files.readAllBytes(folder.resolve(TICKET)), Ticket.class);
      var reason =
          Files.exists(folder.resolve(REASON))
              ? JSON.readValue(Files.readAllBytes(folder.resolve(REASON)), Reason.class)
              : new Reason("phieu-hong", null);
      return Optional.of(
          new Item(
              String.valueOf(folder.getFileName()),
              ticket.file(),
              ticket.sha256(),
              Files.getLastModifiedTime(folder).toInstant(),
              reason.code(),
              reason.detail(),
              bytes(folder).isPresent()));
    } catch (IOException e) {
      // It was moved on a moment ago, or was not made by us.
      return Optional.empty();
    }
  }

  private static Optional<Path> bytes(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("original"))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
