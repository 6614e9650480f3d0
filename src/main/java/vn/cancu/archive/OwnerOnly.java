package vn.cancu.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that nobody but the user of the process may read, where the file system knows users. */
public final class OwnerOnly {
  private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);

  private OwnerOnly() {}

  /** A new empty file in the place of any other: so from its first moment on. */
  public static void file(Path file) throws IOException {
    Files.deleteIfExists(file);
    create(file);
  }

  /** A new empty file; throws FileAlreadyExistsException where there is one. */
  public static void create(Path file) throws IOException {
    Files.createFile(file, attributes(file, "rw-------"));
  }

  /** The file that processes of a home lock while they write; made where it is missing. */
  public static void lock(Path home, Path lock) throws IOException {
    if (!Files.exists(lock)) {
      try {
        create(lock);
        giveToOwnerOf(home, lock);
      } catch (FileAlreadyExistsException e) {
        // Another process was faster.
        assert Files.exists(lock);
      }
    }
  }

  /** Makes the folder where it is missing, and closes one that was open. */
  public static void folder(Path folder) throws IOException {
    Files.createDirectories(folder, attributes(folder, "rwx------"));
    if (knowsUsers(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** "sudo cancu user add" must not leave a file that the portal, another user, can't read. */
  public static void giveToOwnerOf(Path home, Path made) throws IOException {
    var owner = Files.getOwner(home);
    if (!owner.equals(Files.getOwner(made))) {
      try {
        Files.setOwner(made, owner);
      } catch (FileSystemException e) {
        // Only root may give files away; anyone else who may write here is the portal's own user.
        LOG.debug("{} stays this user's: {}", made, e.getMessage());
      }
    }
  }

  private static FileAttribute<?>[] attributes(Path path, String permissions) {
    return knowsUsers(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean knowsUsers(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
