package vn.cancu.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything the program writes. One process owns it at a time, by a lock on
 * the file {@code lock}, which the system gives back however that process ends.
 */
public final class Home implements AutoCloseable {
  private final Path root;
  private @Nullable FileChannel channel;
  private @Nullable FileLock lock;

  private Home(Path root) {
    this.root = root;
  }

  /**
   * Makes the folder and takes it for this process; throws HomeException "dang-dung" when another
   * process has it.
   */
  public static Home own(Path root) {
    var home = at(root);
    try {
      Files.createDirectories(root);
      home.channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      home.lock = home.channel.tryLock();
    } catch (OverlappingFileLockException e) {
      home.lock = null;
    } catch (IOException e) {
      home.close();
      throw new HomeException(HomeException.Reason.NOT_WRITABLE, root, e);
    }
    if (home.lock == null) {
      home.close();
      throw new HomeException(HomeException.Reason.IN_USE, root, null);
    }
    return home;
  }

  /** The folder without owning it: for commands that only read, or that hand work to the owner. */
  public static Home at(Path root) {
    return new Home(root.toAbsolutePath().normalize());
  }

  /** Whether any process, this one included, owns the folder now. */
  public boolean isOwned() {
    return lock != null || isOwnedElsewhere();
  }

  /** Whether another process owns the folder now. */
  public boolean isOwnedElsewhere() {
    if (!Files.exists(root.resolve("lock"))) {
      return false;
    }
    try (var probe = FileChannel.open(root.resolve("lock"), StandardOpenOption.WRITE);
        var held = probe.tryLock()) {
      return held == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      throw new HomeException(HomeException.Reason.NOT_WRITABLE, root, e);
    }
  }

  public Path root() {
    return root;
  }

  /** Files taken in but not yet archived, a folder each. */
  public Path inbox() {
    return root.resolve("inbox");
  }

  /** Files that could not be read, a folder each with the reason. */
  public Path quarantine() {
    return root.resolve("quarantine");
  }

  /** Tickets of files that a person let go of, without the files. */
  Path discarded() {
    return root.resolve("discarded");
  }

  /** Documents that wait to be recognised, a mark each. */
  Path scans() {
    return root.resolve("scans");
  }

  /** Sketches of the wording of what the archive holds; may be deleted. */
  Path twins() {
    return root.resolve("twins");
  }

  /** What was recognised, so that it never is twice; may be deleted. */
  public Path recognised() {
    return root.resolve("recognised");
  }

  /** All public records in files to be fetched at once; may be deleted. */
  public Path downloads() {
    return root.resolve("downloads");
  }

  /** What became of the files of a command that waits beside the portal. */
  Path receipts() {
    return root.resolve("receipts");
  }

  /** What people handed in through the web. */
  Path jobs() {
    return root.resolve("jobs");
  }

  /** What the owner answered. */
  Path answers() {
    return root.resolve("answers");
  }

  /** What other commands ask the owner to do. */
  Path requests() {
    return root.resolve("requests");
  }

  @Override
  public void close() {
    try {
      if (lock != null) {
        lock.release();
      }
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new HomeException(HomeException.Reason.NOT_WRITABLE, root, e);
    } finally {
      lock = null;
      channel = null;
    }
  }
}
