package vn.cancu.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Durable;
import vn.cancu.archive.OwnerOnly;

/**
 * The file accounts.json of a home: readable by its owner alone, always whole. A command and the
 * portal may change it at the same time; a lock beside it lets one after the other.
 */
final class AccountFile {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  private final Path home;
  private final Path file;

  AccountFile(Path home) {
    this.home = home;
    this.file = home.resolve("accounts.json");
  }

  record Content(List<Account> accounts) {
    Content {
      accounts = List.copyOf(accounts);
    }
  }

  /** Tells one state of the file from another without reading it; null where there is none. */
  record Stamp(long modified, long size, @Nullable Object inode) {}

  @Nullable Stamp stamp() {
    try {
      var now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(now.lastModifiedTime().to(TimeUnit.NANOSECONDS), now.size(), now.fileKey());
    } catch (IOException e) {
      return null;
    }
  }

  /** No file is no accounts; one that can't be read is never taken for that. */
  List<Account> read() {
    try {
      var accounts = JSON.treeToValue(tree(Files.readAllBytes(file)), Content.class).accounts();
      for (var account : accounts) {
        if (!PasswordHash.isReadable(account.password())) {
          throw new AccountException(AccountException.Reason.FILE_BROKEN, file.toString());
        }
      }
      return accounts;
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (JsonProcessingException e) {
      // Without the cause: its message repeats what the file says.
      throw new AccountException(AccountException.Reason.FILE_BROKEN, file.toString());
    } catch (IOException e) {
      throw new AccountException(AccountException.Reason.FILE_BROKEN, file.toString(), e);
    }
  }

  /** Files of before accounts could be disabled do not say so. */
  private JsonNode tree(byte[] content) throws IOException {
    var tree = JSON.readTree(content);
    if (!tree.isObject()) {
      throw new AccountException(AccountException.Reason.FILE_BROKEN, file.toString());
    }
    for (var account : tree.path("accounts")) {
      if (account instanceof ObjectNode fields && !fields.has("disabled")) {
        fields.put("disabled", false);
      }
    }
    return tree;
  }

  /** Reads, changes and writes while nobody else does. */
  void change(UnaryOperator<List<Account>> change) {
    // The system's lock is one of processes; within one it would throw.
    synchronized (AccountFile.class) {
      changeAlone(change);
    }
  }

  private void changeAlone(UnaryOperator<List<Account>> change) {
    var lock = home.resolve("accounts.lock");
    try {
      Files.createDirectories(home);
      OwnerOnly.lock(home, lock);
      try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
          var held = channel.lock()) {
        assert held.isValid();
        write(change.apply(read()));
      }
    } catch (IOException e) {
      throw new AccountException(AccountException.Reason.FILE_NOT_WRITABLE, file.toString(), e);
    }
  }

  private void write(List<Account> accounts) throws IOException {
    var aside = home.resolve("accounts.json.new");
    // From the first moment on, not only once the secret is in it.
    OwnerOnly.file(aside);
    Files.write(aside, JSON.writeValueAsBytes(new Content(accounts)));
    OwnerOnly.giveToOwnerOf(home, aside);
    Durable.sync(aside);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Durable.syncFolder(home);
  }
}
