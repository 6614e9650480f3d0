package vn.cancu.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import vn.cancu.document.RecordJson;

/** Small JSON messages between two processes on one home, a file each, whole or not there. */
final class Mailbox<T> {
  private static final ObjectMapper JSON = RecordJson.mapper();

  private final Path folder;
  private final Class<T> type;

  Mailbox(Path folder, Class<T> type) {
    this.folder = folder;
    this.type = type;
  }

  void put(String name, T message) {
    try {
      Files.createDirectories(folder);
      var aside = folder.resolve("." + name);
      Files.write(aside, JSON.writeValueAsBytes(message));
      Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads and removes the message. */
  Optional<T> take(String name) {
    var file = folder.resolve(name);
    try {
      var message = JSON.readValue(Files.readAllBytes(file), type);
      Files.delete(file);
      return Optional.of(message);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
