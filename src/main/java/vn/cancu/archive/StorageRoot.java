package vn.cancu.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where things lie in the storage root: OCFL layout 0003-hash-and-id-n-tuple with one tuple. */
final class StorageRoot {
  static final int TUPLE = 3;
  static final List<String> INVENTORY_FILES = List.of("inventory.json", "inventory.json.sha512");

  /**
   * What the layout leaves as it is: other characters would be percent-encoded, and are not safe in
   * an address.
   */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

  private static final Pattern TUPLE_NAME = Pattern.compile("[0-9a-f]{" + TUPLE + "}");

  private StorageRoot() {}

  static String checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a document id: " + id);
    }
    return id;
  }

  static Path folderOf(Path root, String id) {
    var hash =
        HexFormat.of().formatHex(digest("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
    return root.resolve(hash.substring(0, TUPLE)).resolve(checked(id));
  }

  /** The folders of all objects, tuple by tuple, never all in memory. */
  static Stream<Path> objectFolders(Path root) throws IOException {
    return children(root).stream()
        .filter(StorageRoot::isTuple)
        .flatMap(StorageRoot::uncheckedChildren)
        .filter(Files::isDirectory);
  }

  static boolean isTuple(Path path) {
    return TUPLE_NAME.matcher(String.valueOf(path.getFileName())).matches()
        && Files.isDirectory(path);
  }

  static List<Path> children(Path folder) throws IOException {
    try (var children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private static Stream<Path> uncheckedChildren(Path folder) {
    try {
      return children(folder).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sha512(Path file) throws IOException {
    var digest = digest("SHA-512");
    try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
  }
}
