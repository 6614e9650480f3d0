package vn.cancu.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Durable;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Visibility;

/**
 * The queue of files, as folders: a file is first a whole folder under inbox/ (written aside,
 * synced, renamed), then it is processed, archived and removed. A restart looks at the folders and
 * goes on; there is no other queue state.
 */
final class Inbox {
  private static final String ASIDE = ".part-";
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final ObjectMapper JSON = RecordJson.mapper();

  private final Home home;
  private final Clock clock;
  private final Set<String> left = ConcurrentHashMap.newKeySet();

  Inbox(Home home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /**
   * Takes the bytes in; when this returns they are on the disk. Throws UncheckedIOException, with
   * nothing left behind.
   */
  Ticket put(
      InputStream bytes,
      String file,
      Visibility visibility,
      boolean visibilityChosen,
      boolean awaited) {
    return put(
        bytes, file, new Ticket("", "", "", visibility, visibilityChosen, awaited, 0, null), 0);
  }

  /** Takes in what a person hands in and waits for, on the same terms. */
  Ticket putBy(String person, InputStream bytes, String file, Visibility visibility) {
    return put(bytes, file, new Ticket("", "", "", visibility, true, true, 0, person), 0);
  }

  /** Takes in a file that lay in another, on the same terms. */
  Ticket putPart(InputStream bytes, String file, Ticket holder) {
    return put(bytes, file, holder, holder.depth() + 1);
  }

  private Ticket put(InputStream bytes, String file, Ticket terms, int depth) {
    var name = name();
    var aside = home.inbox().resolve(ASIDE + name);
    try {
      makeFolder(home.inbox());
      Files.createDirectory(aside);
      var sha256 = DigestedCopy.write(bytes, aside.resolve(fileName(file)));
      var ticket =
          new Ticket(
              name,
              file,
              sha256,
              terms.visibility(),
              terms.visibilityChosen(),
              terms.awaited(),
              depth,
              terms.by());
      Files.write(aside.resolve("ticket.json"), JSON.writeValueAsBytes(ticket));
      Durable.syncTree(aside);
      Files.move(aside, home.inbox().resolve(name), StandardCopyOption.ATOMIC_MOVE);
      Durable.syncFolder(home.inbox());
      return ticket;
    } catch (IOException e) {
      drop(aside);
      throw new UncheckedIOException(e);
    } catch (Delivery.Broken e) {
      drop(aside);
      throw e;
    }
  }

  /**
   * The tickets that wait, in order of arrival, at most max of those whose id is wanted. Folders
   * written by halves are not among them.
   */
  List<Ticket> waiting(int max, Predicate<String> wanted) {
    if (!Files.isDirectory(home.inbox())) {
      return List.of();
    }
    try (var folders = Files.list(home.inbox())) {
      return folders
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .filter(Files::isDirectory)
          .filter(folder -> wanted.test(folder.getFileName().toString()))
          .sorted()
          .flatMap(folder -> read(folder).stream())
          .limit(max)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path original(Ticket ticket) {
    return home.inbox().resolve(ticket.id()).resolve(fileName(ticket.file()));
  }

  /**
   * Drops a ticket whose bytes are safe elsewhere. Renamed first, so that a crash can't leave half
   * a ticket to be read.
   */
  void remove(Ticket ticket) {
    try {
      var aside = home.inbox().resolve(ASIDE + ticket.id());
      Files.move(home.inbox().resolve(ticket.id()), aside, StandardCopyOption.ATOMIC_MOVE);
      Durable.deleteTree(aside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why the bytes of a ticket are in quarantine; empty where they are not. */
  static Optional<String> quarantined(Home home, Ticket ticket) {
    try {
      var reason = inQuarantine(home, ticket).resolve("reason.json");
      return Optional.of(
          JSON.readValue(Files.readAllBytes(reason), Quarantine.Reason.class).code());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path inQuarantine(Home home, Ticket ticket) {
    return home.quarantine()
        .resolve(ticket.sha256().isEmpty() ? ticket.id() : ticket.sha256().substring(0, 32));
  }

  /** Moves a ticket to the quarantine with the reason beside it; the same bytes lie there once. */
  void quarantine(Ticket ticket, String code, @Nullable String detail) {
    try {
      var folder = home.inbox().resolve(ticket.id());
      var target = inQuarantine(home, ticket);
      if (Files.exists(target)) {
        remove(ticket);
        return;
      }
      Files.write(
          folder.resolve("reason.json"),
          JSON.writeValueAsBytes(new Quarantine.Reason(code, detail)));
      Durable.syncTree(folder);
      makeFolder(home.quarantine());
      Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
      Durable.syncFolder(home.quarantine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the bytes go for good: the ticket and the reason lie in the quarantine without them. */
  void refuse(Ticket ticket, String code) {
    try {
      Files.deleteIfExists(original(ticket));
      Durable.syncFolder(home.inbox().resolve(ticket.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    quarantine(ticket, code, null);
  }

  /** Notes in the quarantine that a file was let go, of which no ticket is left. */
  void noteRefused(String file, String sha256, String code) {
    var name = name();
    var ticket = new Ticket(name, file, sha256, Visibility.INTERNAL, false, false, 0, null);
    try {
      var folder = home.inbox().resolve(name);
      var aside = home.inbox().resolve(ASIDE + name);
      Files.createDirectories(aside);
      Files.write(aside.resolve("ticket.json"), JSON.writeValueAsBytes(ticket));
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    quarantine(ticket, code, null);
  }

  private String name() {
    return "%013d-%s".formatted(clock.millis(), UUID.randomUUID().toString().substring(0, 8));
  }

  /**
   * Removes what an interrupted put left behind: nobody was told that those bytes were accepted.
   * Only the owner may.
   */
  void sweep() {
    if (!Files.isDirectory(home.inbox())) {
      return;
    }
    try (var folders = Files.list(home.inbox())) {
      folders
          .filter(folder -> folder.getFileName().toString().startsWith(ASIDE))
          .filter(this::isOld)
          .forEach(Inbox::drop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the ending of the name, so that a first reading sees what a later one sees. */
  private static String fileName(String file) {
    var ending = ENDING.matcher(file);
    return "original" + (ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "");
  }

  /** A folder of the home is on the disk too before anything in it is called safe. */
  private void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Durable.syncFolder(home.root());
    }
  }

  private static void drop(Path folder) {
    try {
      Durable.deleteTree(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A folder that another command writes at this moment must not be swept: an hour is longer than
   * any copy.
   */
  private boolean isOld(Path folder) {
    try {
      return clock.millis() - Files.getLastModifiedTime(folder).toMillis() > 3_600_000;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The ticket of a folder; a folder without one was not made by us and goes to quarantine as it
   * is. One that can't be opened now, since a permission was lost or too many files are open,
   * waits.
   */
  private Optional<Ticket> read(Path folder) {
    var name = folder.getFileName().toString();
    try {
      return Optional.of(
          JSON.readValue(Files.readAllBytes(folder.resolve("ticket.json")), Ticket.class));
    } catch (JsonProcessingException | NoSuchFileException e) {
      return setAside(name, e);
    } catch (IOException e) {
      return leave(name, e);
    }
  }

  private Optional<Ticket> setAside(String name, IOException why) {
    try {
      var stranger = new Ticket(name, name, "", Visibility.INTERNAL, false, false, 0, null);
      quarantine(stranger, "phieu-hong", why.getMessage());
      return Optional.empty();
    } catch (UncheckedIOException e) {
      return leave(name, e);
    }
  }

  /** Said once: it is looked at again and again. */
  private Optional<Ticket> leave(String name, Exception why) {
    if (left.add(name)) {
      LOG.error("{} in the inbox can't be opened and is left for now: {}", name, why.toString());
    }
    return Optional.empty();
  }
}
