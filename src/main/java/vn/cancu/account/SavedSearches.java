package vn.cancu.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Durable;
import vn.cancu.archive.OwnerOnly;

/**
 * The searches that people keep, a file for each person in the folder saved-searches of a home.
 * Only the portal writes them. Methods throw AccountException where a file is broken.
 */
public final class SavedSearches {
  /** So many of one person: each of them is asked when the list is shown. */
  public static final int MOST = 20;

  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Clock clock;

  SavedSearches(Path home, Clock clock) {
    this.folder = home.resolve("saved-searches");
    this.clock = clock;
  }

  /**
   * One search.
   *
   * @param address of its page, from "/" on, which says everything of it
   * @param looked the day the person looked last, ISO
   * @param seenTo when the last of the documents that could be found then had come into the
   *     archive, ISO; null in files of before this was kept
   */
  @JsonIgnoreProperties("seen")
  public record Saved(String id, String address, String looked, @Nullable String seenTo) {
    /** What came in after this the person has not seen. */
    public Instant since() {
      return seenTo == null
          ? LocalDate.parse(looked).atStartOfDay(HANOI).toInstant()
          : Instant.parse(seenTo);
    }
  }

  /**
   * @param searches null in a file that somebody changed
   */
  private record Content(@Nullable List<Saved> searches) {}

  /** The newest first. */
  public synchronized List<Saved> of(String owner) {
    try {
      var searches = JSON.readValue(Files.readAllBytes(file(owner)), Content.class).searches();
      if (searches == null) {
        throw new AccountException(AccountException.Reason.FILE_BROKEN, file(owner).toString());
      }
      // A day or moment that is none is found here and not on the page.
      searches.forEach(Saved::since);
      return searches;
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (JsonProcessingException | DateTimeException e) {
      throw new AccountException(AccountException.Reason.FILE_BROKEN, file(owner).toString());
    } catch (IOException e) {
      throw new AccountException(AccountException.Reason.FILE_BROKEN, file(owner).toString(), e);
    }
  }

  /** Keeps the search once, whatever was kept before; false where there are too many already. */
  public synchronized boolean save(String owner, String address, Instant seenTo) {
    var kept = new ArrayList<>(of(owner));
    kept.removeIf(each -> each.address().equals(address));
    if (kept.size() >= MOST) {
      return false;
    }
    kept.addFirst(new Saved(UUID.randomUUID().toString(), address, today(), seenTo.toString()));
    write(owner, kept);
    return true;
  }

  /** The person sees all that came in up to then; nothing where it is gone. */
  public synchronized void look(String owner, String id, Instant seenTo) {
    change(owner, id, old -> new Saved(old.id(), old.address(), today(), seenTo.toString()));
  }

  public synchronized void remove(String owner, String id) {
    write(owner, of(owner).stream().filter(each -> !each.id().equals(id)).toList());
  }

  /** With the account goes what it kept. */
  synchronized void forget(String owner) {
    try {
      Files.deleteIfExists(file(owner));
    } catch (IOException e) {
      throw new AccountException(
          AccountException.Reason.FILE_NOT_WRITABLE, file(owner).toString(), e);
    }
  }

  private void change(String owner, String id, UnaryOperator<Saved> change) {
    write(
        owner,
        of(owner).stream().map(each -> each.id().equals(id) ? change.apply(each) : each).toList());
  }

  private String today() {
    return LocalDate.ofInstant(clock.instant(), HANOI).toString();
  }

  /** Names of accounts are file names: letters, digits, and a dot never first; digests as well. */
  private Path file(String owner) {
    return folder.resolve(owner + ".json");
  }

  private void write(String owner, List<Saved> searches) {
    var file = file(owner);
    var aside = folder.resolve(owner + ".json.new");
    try {
      OwnerOnly.folder(folder);
      OwnerOnly.file(aside);
      Files.write(aside, JSON.writeValueAsBytes(new Content(searches)));
      Durable.sync(aside);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Durable.syncFolder(folder);
    } catch (IOException e) {
      throw new AccountException(AccountException.Reason.FILE_NOT_WRITABLE, file.toString(), e);
    }
  }
}
