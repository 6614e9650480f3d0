package vn.cancu.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Durable;
import vn.cancu.archive.OwnerOnly;

/**
 * Where the log lies: the folder audit of a home, a file for each year or sooner when one is large,
 * named by the year and the number of its first event. Beside the folder stands how far the log had
 * come, so that a cut at its end shows.
 */
final class LogFiles {
  private static final Pattern NAME = Pattern.compile("\\d{4}-(\\d{12})\\.jsonl");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path home;
  private final Path folder;
  private final Path head;

  LogFiles(Path home) {
    this.home = home;
    this.folder = home.resolve("audit");
    this.head = home.resolve("audit-head.json");
  }

  /** The last event that is on the disk for good. */
  record Head(long seq, String hash) {
    static final Head UNREADABLE = new Head(0, "");

    /** One of an earlier event may be right: the line is on the disk before the head is. */
    boolean agreesWith(Event last) {
      return seq > 0 && (seq != last.seq() || hash.equals(last.hash()));
    }
  }

  /** The oldest first. */
  List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(name(file)).matches())
          .sorted(Comparator.comparing(LogFiles::first))
          .toList();
    }
  }

  /** Behind the year, which a clock set wrong may have put out of order. */
  private static String first(Path file) {
    var parts = NAME.matcher(name(file));
    return parts.matches() ? parts.group(1) : "";
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  Path create(int year, long seq) throws IOException {
    var file = folder.resolve("%04d-%012d.jsonl".formatted(Math.clamp(year, 0, 9999), seq));
    OwnerOnly.create(file);
    OwnerOnly.giveToOwnerOf(home, file);
    Durable.syncFolder(folder);
    return file;
  }

  /** The file that a process locks while it writes; made where it is missing. */
  Path lock() throws IOException {
    boolean isNew = !Files.isDirectory(folder);
    if (isNew) {
      OwnerOnly.folder(folder);
      OwnerOnly.giveToOwnerOf(home, folder);
      Durable.syncFolder(home);
    }
    var lock = folder.resolve("lock");
    OwnerOnly.lock(home, lock);
    return lock;
  }

  /** Null where there is none; one that can't be read is one of no event, which verify tells. */
  @Nullable Head head() throws IOException {
    try {
      var read = JSON.readTree(Files.readAllBytes(head));
      if (read.isNull()) {
        return null;
      }
      var seq = read.path("seq");
      var hash = read.path("hash");
      return seq.isIntegralNumber() && hash.isTextual()
          ? new Head(seq.asLong(), hash.asText())
          : Head.UNREADABLE;
    } catch (NoSuchFileException e) {
      return null;
    } catch (JsonProcessingException e) {
      return Head.UNREADABLE;
    }
  }

  void writeHead(Event last) throws IOException {
    var aside = home.resolve("audit-head.json.new");
    OwnerOnly.file(aside);
    Files.write(aside, JSON.writeValueAsBytes(new Head(last.seq(), last.hash())));
    OwnerOnly.giveToOwnerOf(home, aside);
    Durable.sync(aside);
    Files.move(aside, head, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Durable.syncFolder(home);
  }
}
