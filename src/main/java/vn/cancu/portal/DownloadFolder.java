package vn.cancu.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Durable;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.RecordJson;
import vn.cancu.portal.DownloadSet.Part;

/**
 * The parts on the disk, each beside a list of the versions that are in it, and what set they make.
 * Everything is written aside first, so that nothing there is ever half. May be deleted.
 */
final class DownloadFolder {
  private static final Logger LOG = LoggerFactory.getLogger(DownloadFolder.class);
  private static final ObjectMapper JSON = RecordJson.mapper();
  private static final JsonMapper PLAIN = new JsonMapper();
  private static final String END = ".jsonl.gz";

  /** Of a line: parts of another form are made again. */
  private static final int FORM = 2;

  private static final String ASIDE = ".new";

  private final Path top;

  DownloadFolder(Path top) {
    this.top = top;
  }

  /** A version that is in a part. */
  record Held(String id, int version) {}

  /** Gives documents one after the other; null at the end. */
  interface Documents {
    @Nullable ArchivedDocument next();
  }

  Path file(Part part) {
    return top.resolve(part.name());
  }

  /** The set written last; empty where there is none, or not as it was written. */
  Optional<DownloadSet> read() {
    var file = manifest();
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      var json = PLAIN.readTree(Files.readAllBytes(file));
      if (json.path("form").asInt() != FORM) {
        return Optional.empty();
      }
      var parts = new ArrayList<Part>();
      for (var one : json.path("parts")) {
        var part =
            new Part(
                one.path("name").asText(),
                one.path("records").asInt(),
                one.path("bytes").asLong(),
                one.path("sha256").asText());
        if (!Files.exists(ids(part)) || Files.size(file(part)) != part.bytes()) {
          return Optional.empty();
        }
        parts.add(part);
      }
      var omitted = new ArrayList<String>();
      json.path("omitted").forEach(id -> omitted.add(id.asText()));
      var at = Instant.parse(json.path("at").asText());
      return Optional.of(new DownloadSet(at, parts, omitted));
    } catch (IOException | RuntimeException e) {
      LOG.warn("the parts to download are made again: {}", e.toString());
      return Optional.empty();
    }
  }

  /** Makes it the set that {@link #read} gives, for good. */
  void write(DownloadSet set) throws IOException {
    Files.createDirectories(top);
    var json = PLAIN.createObjectNode();
    json.put("form", FORM);
    json.put("at", set.at().toString());
    var parts = json.putArray("parts");
    for (var part : set.parts()) {
      parts
          .addObject()
          .put("name", part.name())
          .put("records", part.records())
          .put("bytes", part.bytes())
          .put("sha256", part.sha256());
    }
    set.omitted().forEach(json.putArray("omitted")::add);
    Durable.replace(manifest(), PLAIN.writeValueAsBytes(json));
  }

  /** Writes a part, a document at a time. */
  Part write(Documents documents) throws IOException {
    Files.createDirectories(top);
    var aside = top.resolve("part" + ASIDE);
    var asideIds = top.resolve("ids" + ASIDE);
    var digest = sha256();
    int records = 0;
    try (var out =
            new GZIPOutputStream(
                new DigestOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(aside)), digest));
        var ids = Files.newBufferedWriter(asideIds)) {
      for (var next = documents.next(); next != null; next = documents.next()) {
        write(next, out);
        ids.write(next.entry().id() + ' ' + next.entry().version() + '\n');
        records++;
      }
    }
    var sha256 = HexFormat.of().formatHex(digest.digest());
    var part =
        new Part("phan-" + sha256.substring(0, 16) + END, records, Files.size(aside), sha256);
    // The list first: a part without it could not be told to hold what was withdrawn.
    move(asideIds, ids(part));
    move(aside, file(part));
    Durable.syncFolder(top);
    return part;
  }

  private static void move(Path from, Path to) throws IOException {
    Durable.sync(from);
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Targets are the keys that the text gives, not the documents that these mean today: those may be
   * withdrawn tomorrow. No version: it would tell how often the office touched the document.
   */
  private static void write(ArchivedDocument document, OutputStream out) throws IOException {
    var cited = document.cited();
    var record = document.record();
    var entry = document.entry();
    ObjectNode line =
        JSON.valueToTree(
            record.withCitations(
                record.citations().stream()
                    .map(citation -> {
                      var key = cited.key(citation);
                      return citation.withTarget(key == null ? null : key.stubId());
                    })
                    .toList()));
    var key = entry.key() == null ? null : DocumentKey.parse(entry.key());
    line.put("key", key == null ? null : key.stubId());
    line.put("slug", entry.slug());
    line.put("changed", entry.at().toString());
    out.write(JSON.writeValueAsString(line).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /** Whether it holds of every version in the part; not where nobody can tell. */
  boolean all(Part part, Predicate<Held> test) {
    try (var lines = Files.lines(ids(part))) {
      return lines
          .map(line -> line.split(" "))
          .allMatch(line -> test.test(new Held(line[0], Integer.parseInt(line[1]))));
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException | RuntimeException e) {
      LOG.warn("what is in {} can't be told: {}", part.name(), e.toString());
      return false;
    }
  }

  /** Lets go of all other parts, and of what a stop left half. */
  void keepOnly(Set<String> names) throws IOException {
    if (!Files.exists(top)) {
      return;
    }
    try (var files = Files.newDirectoryStream(top)) {
      for (var file : files) {
        var name = String.valueOf(file.getFileName());
        var part = name.endsWith(".ids") ? name.substring(0, name.length() - 4) : name;
        if (!names.contains(part) && !file.equals(manifest())) {
          Files.delete(file);
        }
      }
    }
  }

  private Path ids(Part part) {
    return top.resolve(part.name() + ".ids");
  }

  private Path manifest() {
    return top.resolve("manifest.json");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
