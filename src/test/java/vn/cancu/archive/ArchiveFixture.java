package vn.cancu.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Visibility;

/** An archive in a folder of the test, and documents to put into it. */
final class ArchiveFixture {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
  static final String ISSUER = "Ủy ban nhân dân tỉnh Thanh Hóa";

  final Path home;

  ArchiveFixture(Path home) {
    this.home = home;
  }

  Archive open() {
    return Archive.open(home, CLOCK);
  }

  Path folder() {
    return home.resolve("archive");
  }

  Path objects() {
    return folder().resolve("ocfl");
  }

  Path journal() {
    return folder().resolve("journal.log");
  }

  /**
   * Adds a public letter with this number; its content is made of the number, so every letter
   * differs.
   */
  Entry add(Archive archive, String number) throws IOException {
    return add(archive, number, ISSUER, number, "UBND-THKH", "2018-10-05", Visibility.PUBLIC);
  }

  Entry add(
      Archive archive,
      String content,
      @Nullable String issuer,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String date,
      Visibility visibility)
      throws IOException {
    var file = home.resolve("upload.txt");
    Files.writeString(file, "Bản gốc của công văn " + content);
    var record = record(sha256(file), issuer, number, symbol, date, visibility);
    return archive.add(file, record, "Nội dung công văn " + content);
  }

  static DocumentRecord record(
      String sha256,
      @Nullable String issuer,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String date,
      Visibility visibility) {
    return new DocumentRecord(
        sha256.substring(0, 32),
        "công văn.txt",
        sha256,
        "text/plain",
        null,
        false,
        "cong-van",
        number,
        symbol,
        issuer,
        null,
        "Thanh Hóa",
        date == null ? null : new PartialDate(date),
        "về việc thử",
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        visibility,
        "in-archive",
        List.of(),
        List.of(),
        List.of());
  }

  static DocumentRecord withVisibility(DocumentRecord record, Visibility visibility) {
    var date = record.date();
    return record(
        record.sha256(),
        record.issuer(),
        record.number(),
        record.symbol(),
        date == null ? null : date.iso(),
        visibility);
  }

  static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The one file below the object of this document with that name. */
  Path file(String id, String name) throws IOException {
    try (var files = Files.walk(StorageRoot.folderOf(objects(), id))) {
      return files
          .filter(file -> file.getFileName().toString().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  List<Fault> faults() {
    var faults = new java.util.ArrayList<Fault>();
    try (var archive = Archive.openReadOnly(home)) {
      archive.verify(faults::add);
    }
    return faults;
  }

  static void flip(Path file, long position) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[(int) position] ^= 0x20;
    Files.write(file, bytes);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
