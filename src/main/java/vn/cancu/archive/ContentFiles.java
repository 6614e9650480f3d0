package vn.cancu.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.OcflOption;
import io.ocfl.api.model.OcflObjectVersion;
import io.ocfl.api.model.OcflObjectVersionFile;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;

/** What lies in each version of an object, and how it is written and read. */
final class ContentFiles {
  static final String RECORD = "record.json";
  static final String ACCESSION = "archive.json";
  private static final String TEXT = "text.txt";
  private static final String ORIGINAL = "original/";
  private static final ObjectMapper JSON = RecordJson.mapper();

  private ContentFiles() {}

  /**
   * What the archive itself says of a document: carried through all versions, written again only
   * when the document gets the address that it lacked.
   */
  record Accession(String slug, String takenIn) {}

  /**
   * The first version; fails when the bytes are not those that the record's digest was taken of.
   */
  static void writeFirst(
      OcflObjectUpdater object, Path original, DocumentRecord record, String text, Entry entry) {
    var path = ORIGINAL + SafeName.of(record.file());
    object.addPath(original, path);
    object.addFileFixity(path, DigestAlgorithmRegistry.sha256, record.sha256());
    object.writeFile(json(new Accession(entry.slug(), entry.at().toString())), ACCESSION);
    write(object, record, text);
  }

  static void write(OcflObjectUpdater object, DocumentRecord record, String text) {
    object.writeFile(json(record), RECORD, OcflOption.OVERWRITE);
    object.writeFile(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        TEXT,
        OcflOption.OVERWRITE);
  }

  static void write(OcflObjectUpdater object, Accession accession) {
    object.writeFile(json(accession), ACCESSION, OcflOption.OVERWRITE);
  }

  static String text(OcflObjectVersion version) throws IOException {
    return new String(bytes(version, TEXT), StandardCharsets.UTF_8);
  }

  static <T> T read(OcflObjectVersion version, String path, Class<T> type) throws IOException {
    return JSON.readValue(bytes(version, path), type);
  }

  static OcflObjectVersionFile original(OcflObjectVersion version) throws IOException {
    return version.getFiles().stream()
        .filter(file -> file.getPath().startsWith(ORIGINAL))
        .findFirst()
        .orElseThrow(() -> new FileNotFoundException(ORIGINAL));
  }

  /** Compares with the digest while reading: OCFL's plain read would hand out a flipped bit. */
  private static byte[] bytes(OcflObjectVersion version, String path) throws IOException {
    var file = version.getFile(path);
    if (file == null) {
      throw new FileNotFoundException(path);
    }
    try (var in = file.getStream()) {
      var bytes = in.readAllBytes();
      in.checkFixity();
      return bytes;
    }
  }

  private static ByteArrayInputStream json(Object value) {
    try {
      return new ByteArrayInputStream(
          JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
