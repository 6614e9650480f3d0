package vn.cancu.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An OCFL 1.1 object with one version, made aside and moved into its place whole: what most writes
 * are. The library stages, copies and reads back each file of it, which took three times as long;
 * its validator is what tests hold this to. Nothing is synced here.
 */
final class FirstVersion {
  private static final String CONTENT = "v1/content/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HexFormat HEX = HexFormat.of();

  private final Path folder;
  private final Map<String, List<String>> manifest = new TreeMap<>();
  private final Map<String, List<String>> state = new TreeMap<>();
  private final Map<String, List<String>> fixity = new TreeMap<>();

  private FirstVersion(Path folder) {
    this.folder = folder;
  }

  /** What lies in the object. */
  interface Content {
    void write(FirstVersion object) throws IOException;
  }

  /**
   * Throws IOException where it can't be written or is there already; then nothing is left aside.
   *
   * @param aside a folder that is not there, on the file system of the target
   */
  static void write(String id, VersionInfo info, Content content, Path aside, Path target)
      throws IOException {
    try {
      var object = new FirstVersion(aside);
      Files.createDirectories(aside.resolve(CONTENT));
      content.write(object);
      object.finish(id, info);
      Files.createDirectories(target.resolveSibling(""));
      Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Durable.deleteTree(aside);
    }
  }

  void put(String path, byte[] content) throws IOException {
    var digest = StorageRoot.digest("SHA-512");
    if (name(path, HEX.formatHex(digest.digest(content)))) {
      Files.write(file(path), content);
    }
  }

  /** Throws IOException where the bytes are not those of the digest. */
  void copy(String path, Path original, String sha256) throws IOException {
    var named = StorageRoot.digest("SHA-256");
    var stored = StorageRoot.digest("SHA-512");
    try (var in = Files.newInputStream(original);
        var out = digesting(Files.newOutputStream(file(path)), named, stored)) {
      in.transferTo(out);
    }
    if (!HEX.formatHex(named.digest()).equals(sha256)) {
      throw new IOException(original + " has not the digest " + sha256);
    }
    if (name(path, HEX.formatHex(stored.digest()))) {
      fixity.put(sha256, List.of(CONTENT + path));
    } else {
      Files.delete(file(path));
    }
  }

  private static OutputStream digesting(OutputStream out, MessageDigest... digests) {
    var all = out;
    for (var digest : digests) {
      all = new DigestOutputStream(all, digest);
    }
    return all;
  }

  /** The same bytes lie in an object once, under all their names. False where they do already. */
  private boolean name(String path, String digest) {
    state.computeIfAbsent(digest, key -> new ArrayList<>()).add(path);
    return manifest.putIfAbsent(digest, List.of(CONTENT + path)) == null;
  }

  private Path file(String path) throws IOException {
    var file = folder.resolve(CONTENT + path);
    Files.createDirectories(file.resolveSibling(""));
    return file;
  }

  private void finish(String id, VersionInfo info) throws IOException {
    Map<String, Object> version = new LinkedHashMap<>();
    version.put("created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(info.getCreated()));
    version.put("message", info.getMessage());
    version.put("user", Map.of("name", info.getUser().getName()));
    version.put("state", state);
    Map<String, Object> inventory = new LinkedHashMap<>();
    inventory.put("id", id);
    inventory.put("type", "https://ocfl.io/1.1/spec/#inventory");
    inventory.put("digestAlgorithm", "sha512");
    inventory.put("head", "v1");
    inventory.put("contentDirectory", "content");
    inventory.put("fixity", Map.of("sha256", fixity));
    inventory.put("manifest", manifest);
    inventory.put("versions", Map.of("v1", version));
    var json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(inventory);
    var digest = HEX.formatHex(StorageRoot.digest("SHA-512").digest(json));
    var sidecar = (digest + "  inventory.json\n").getBytes(StandardCharsets.US_ASCII);
    for (var place : List.of(folder, folder.resolve("v1"))) {
      Files.write(place.resolve("inventory.json"), json);
      Files.write(place.resolve("inventory.json.sha512"), sidecar);
    }
    Files.writeString(folder.resolve("0=ocfl_object_1.1"), "ocfl_object_1.1\n");
  }
}
