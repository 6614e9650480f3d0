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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.correction.Corrections;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;

/** What lies in each version of an object, and how it is written and read. */
final class ContentFiles {
  private static final String RECORD = "record.json";
  private static final String ACCESSION = "archive.json";
  private static final String CORRECTIONS = "corrections.json";
  private static final String TEXT = "text.txt";
  private static final String ORIGINAL = "original/";
  private static final ObjectMapper JSON = RecordJson.mapper();

  /** Bytes of a stored file; OCFL itself keeps digests only. */
  interface Size {
    long of(OcflObjectVersionFile file) throws IOException;
  }

  private ContentFiles() {}

  /**
   * Where a file lies in the object, the first one where it always lay.
   *
   * @param first whether the object has no other file yet
   */
  static String path(DocumentRecord record, boolean first) {
    var name = SafeName.of(record.file());
    return first ? ORIGINAL + name : ORIGINAL + Rendition.tail(record.sha256()) + "/" + name;
  }

  /** Fails when the bytes are not those that the record's digest was taken of. */
  static void writeOriginal(
      OcflObjectUpdater object, Path original, String path, DocumentRecord record) {
    object.addPath(original, path);
    object.addFileFixity(path, DigestAlgorithmRegistry.sha256, record.sha256());
  }

  static void write(OcflObjectUpdater object, DocumentRecord record, String text) {
    write(object, "", record, text);
  }

  /** What was read from one of several files alone. */
  static void writeReading(OcflObjectUpdater object, DocumentRecord record, String text) {
    write(object, reading(record.sha256()), record, text);
  }

  private static void write(
      OcflObjectUpdater object, String folder, DocumentRecord record, String text) {
    object.writeFile(json(record), folder + RECORD, OcflOption.OVERWRITE);
    object.writeFile(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        folder + TEXT,
        OcflOption.OVERWRITE);
  }

  static void write(OcflObjectUpdater object, Accession accession) {
    object.writeFile(json(accession), ACCESSION, OcflOption.OVERWRITE);
  }

  static void write(OcflObjectUpdater object, Corrections corrections) {
    object.writeFile(json(corrections), CORRECTIONS, OcflOption.OVERWRITE);
  }

  private static String reading(String sha256) {
    return "readings/" + Rendition.tail(sha256) + "/";
  }

  static ArchivedDocument document(Entry entry, OcflObjectVersion version) throws IOException {
    var read = read(version, RECORD, DocumentRecord.class);
    var set = corrections(version);
    var takenIn = Instant.parse(accession(version).takenIn());
    return new ArchivedDocument(entry, over(read, set), text(version, TEXT), read, set, takenIn);
  }

  /** What everyone reads of it but the text. */
  static DocumentRecord record(OcflObjectVersion version) throws IOException {
    return over(read(version, RECORD, DocumentRecord.class), corrections(version));
  }

  /** A file of corrections that no record can have is a damaged file like any other. */
  private static DocumentRecord over(DocumentRecord read, Corrections set) throws IOException {
    try {
      return set.over(read);
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  /** None where nobody ever set anything. */
  static Corrections corrections(OcflObjectVersion version) throws IOException {
    return version.containsFile(CORRECTIONS)
        ? read(version, CORRECTIONS, Corrections.class)
        : Corrections.NONE;
  }

  /** A version with who made it and why. */
  static Version version(int number, OcflObjectVersion version) throws IOException {
    var info = version.getVersionInfo();
    var user = info.getUser();
    return new Version(
        number,
        version.getCreated().toInstant(),
        user == null || user.getName() == null ? "" : user.getName(),
        info.getMessage() == null ? "" : info.getMessage(),
        document(line(number, version), version));
  }

  /** The journal line of a version, with sequence number 0. */
  static Entry line(int number, OcflObjectVersion version) throws IOException {
    var record = record(version);
    var accession = accession(version);
    return Entries.of(
        0,
        record,
        number,
        version.getCreated().toInstant(),
        accession.slug(),
        accession.links(record.id()));
  }

  static Accession accession(OcflObjectVersion version) throws IOException {
    return read(version, ACCESSION, Accession.class);
  }

  /** The files of a document in their order; an object of before there were several has one. */
  static List<Rendition> renditions(OcflObjectVersion version, Size size) throws IOException {
    var accession = accession(version);
    var record = read(version, RECORD, DocumentRecord.class);
    var files = accession.filesOrNone();
    if (files.size() < 2) {
      boolean signed = !files.isEmpty() && files.getFirst().signed();
      long bytes = size.of(original(version, record.sha256()));
      return List.of(
          new Rendition(record, text(version, TEXT), signed, accession.takenIn(), bytes));
    }
    var renditions = new ArrayList<Rendition>();
    for (var file : files) {
      var folder = reading(file.sha256());
      renditions.add(
          new Rendition(
              read(version, folder + RECORD, DocumentRecord.class),
              text(version, folder + TEXT),
              file.signed(),
              file.takenIn(),
              size.of(path(version, file.path()))));
    }
    return renditions;
  }

  /** The file with this digest; of an object with one file, that one. */
  static OcflObjectVersionFile original(OcflObjectVersion version, String sha256)
      throws IOException {
    for (var file : accession(version).filesOrNone()) {
      if (file.sha256().equals(sha256)) {
        return path(version, file.path());
      }
    }
    return version.getFiles().stream()
        .filter(file -> file.getPath().startsWith(ORIGINAL))
        .findFirst()
        .orElseThrow(() -> new FileNotFoundException(ORIGINAL));
  }

  private static OcflObjectVersionFile path(OcflObjectVersion version, String path)
      throws IOException {
    var file = version.getFile(path);
    if (file == null) {
      throw new FileNotFoundException(path);
    }
    return file;
  }

  private static String text(OcflObjectVersion version, String path) throws IOException {
    return new String(bytes(version, path), StandardCharsets.UTF_8);
  }

  private static <T> T read(OcflObjectVersion version, String path, Class<T> type)
      throws IOException {
    return JSON.readValue(bytes(version, path), type);
  }

  /** Compares with the digest while reading: OCFL's plain read would hand out a flipped bit. */
  private static byte[] bytes(OcflObjectVersion version, String path) throws IOException {
    try (var in = path(version, path).getStream()) {
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
