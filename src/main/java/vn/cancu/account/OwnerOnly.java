package vn.cancu.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but the user of the process may read, where the file system knows users. */
final class OwnerOnly {
  private OwnerOnly() {}

  /** A new empty file in the place of any other: so from its first moment on. */
  static void file(Path file) throws IOException {
    Files.deleteIfExists(file);
    create(file);
  }

  /** A new empty file; throws FileAlreadyExistsException where there is one. */
  static void create(Path file) throws IOException {
    Files.createFile(file, attributes(file, "rw-------"));
  }

  /** Makes the folder where it is missing, and closes one that was open. */
  static void folder(Path folder) throws IOException {
    Files.createDirectories(folder, attributes(folder, "rwx------"));
    if (knowsUsers(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
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
