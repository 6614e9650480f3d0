package vn.cancu.extraction;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packed files: ZIP, 7z and RAR up to version 4. Their parts are files of their own. */
final class PackedFiles {
  private static final String ZIP = "application/zip";
  private static final String SEVEN_Z = "application/x-7z-compressed";
  static final Set<String> TYPES =
      Set.of(ZIP, SEVEN_Z, "application/x-rar-compressed", "application/vnd.rar");

  private PackedFiles() {}

  static Answer read(Path file, String mediaType, PartsFolder parts) throws IOException {
    try {
      boolean open =
          switch (mediaType) {
            case ZIP -> zip(file, parts);
            case SEVEN_Z -> sevenZ(file, parts);
            default -> rar(file, parts);
          };
      if (!open) {
        return Answer.locked(mediaType);
      }
      return parts.names().isEmpty()
          ? Answer.unreadable(mediaType, "rong", "nothing in it")
          : Answer.parts(mediaType, parts.names());
    } catch (PartsFolder.TooMuch e) {
      return Answer.unreadable(mediaType, "zip-qua-lon", "more than it may unpack to");
    } catch (PasswordRequiredException | UnsupportedRarEncryptedException e) {
      return Answer.locked(mediaType);
    } catch (UnsupportedRarV5Exception e) {
      return Answer.unreadable(mediaType, "rar5", "RAR 5");
    } catch (RarException e) {
      return Answer.unreadable(mediaType, "hong", e.toString());
    }
  }

  /** False where it is locked. */
  private static boolean zip(Path file, PartsFolder parts) throws IOException {
    // Names without the mark of UTF-8 are in the code page of old DOS, if they are no UTF-8.
    try (var zip = ZipFile.builder().setPath(file).get()) {
      var entries = Collections.list(zip.getEntries());
      for (var entry : entries) {
        if (isFile(entry)) {
          parts.announce(entry.getName(), entry.getSize());
        }
      }
      for (var entry : entries) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          return false;
        }
        if (isFile(entry)) {
          try (var in = zip.getInputStream(entry)) {
            parts.add(entry.getName(), in);
          }
        }
      }
    }
    return true;
  }

  private static boolean isFile(ZipArchiveEntry entry) {
    return !entry.isDirectory() && !entry.isUnixSymlink();
  }

  private static boolean sevenZ(Path file, PartsFolder parts) throws IOException {
    try (var archive = SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(200_000).get()) {
      for (var entry : archive.getEntries()) {
        if (!entry.isDirectory() && entry.getName() != null) {
          parts.announce(entry.getName(), entry.getSize());
        }
      }
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        if (!entry.isDirectory() && entry.getName() != null) {
          parts.add(entry.getName(), archive.getInputStream(entry));
        }
      }
    }
    return true;
  }

  private static boolean rar(Path file, PartsFolder parts) throws IOException, RarException {
    try (var archive = new Archive(file.toFile())) {
      if (archive.isEncrypted()) {
        return false;
      }
      for (var entry : archive.getFileHeaders()) {
        if (!entry.isDirectory()) {
          parts.announce(entry.getFileName(), entry.getFullUnpackSize());
        }
      }
      for (var entry = archive.nextFileHeader(); entry != null; entry = archive.nextFileHeader()) {
        if (entry.isEncrypted()) {
          return false;
        }
        if (!entry.isDirectory()) {
          try (InputStream in = archive.getInputStream(entry)) {
            parts.add(entry.getFileName(), in);
          }
        }
      }
    }
    return true;
  }
}
