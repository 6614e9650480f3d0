package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;

/** What a second reading of a whole archive says of what came out otherwise. */
final class RereadingTest {
  private static final String LETTER =
      "SỞ Y TẾ TỈNH PHÚ THỌ\nSố: 276/SYT-VP\n\nPhú Thọ, ngày 17 tháng 12 năm 2011\n\n"
          + "Kính gửi: Các đơn vị trực thuộc.\n\nThực hiện Công văn số 5/BYT-K2ĐT ngày 2/2/2011.\n";

  /** As a program that lost the number and the addressee would have read it. */
  private static final String MISREAD =
      LETTER.replace("276", "   ").replace("Kính gửi: Các đơn vị trực thuộc.\n", "");

  private static final String BROKEN = "hỏng";

  @TempDir private Path root;

  /** Takes a file for its text. */
  private record Plain() implements Extractor {
    @Override
    public Extraction extract(Path file) {
      var text = read(file);
      return text.equals(BROKEN) ? new Extraction.Unreadable(null, "hong", "broken") : text(text);
    }

    @Override
    public void close() {}
  }

  private static Extraction.Text text(String text) {
    return new Extraction.Text(text, "text/plain", null, false, List.of(), List.of());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void countsTheFieldsThatCameOutOtherwiseAndTheFilesItCouldNotRead() throws IOException {
    try (var home = Home.own(root);
        var archive = Archive.open(root, Clock.systemUTC());
        var scans = new ScanQueue(home, archive, new Plain(), () -> false)) {
      hold(archive, home, "276.txt", LETTER, MISREAD);
      hold(archive, home, "277.txt", LETTER.replace("276", "277"), null);
      hold(archive, home, "hong.txt", BROKEN, "Kính gửi: Sở Nội vụ.\n");

      var answer = new Rereading(archive, new Plain(), scans).run();

      assertEquals(3, answer.documents());
      assertEquals(1, answer.changed());
      assertEquals(1, answer.unread());
      assertEquals(
          Map.of("number", 1L, "recipients", 1L, "text", 1L, "citations", 1L, "warnings", 1L),
          answer.changes());
      assertEquals(
          "276",
          archive
              .renditions(JoiningTest.sha256(LETTER).substring(0, 32), Clearance.STAFF)
              .getFirst()
              .record()
              .number());

      var again = new Rereading(archive, new Plain(), scans).run();
      assertEquals(0, again.changed());
      assertEquals(Map.of(), again.changes());
    }
  }

  @Test
  void goesOnBehindADamagedDocument() throws IOException {
    try (var home = Home.own(root);
        var archive = Archive.open(root, Clock.systemUTC());
        var scans = new ScanQueue(home, archive, new Plain(), () -> false)) {
      hold(archive, home, "277.txt", LETTER.replace("276", "277"), null);
      try (var files = Files.walk(root.resolve("archive"))) {
        for (var file : files.filter(each -> each.endsWith("record.json")).toList()) {
          Files.writeString(file, "khác");
        }
      }
      hold(archive, home, "276.txt", LETTER, MISREAD);

      var answer = new Rereading(archive, new Plain(), scans).run();

      assertEquals(2, answer.documents());
      assertEquals(1, answer.unread());
      assertEquals(1, answer.changed());
    }
  }

  /**
   * @param earlier what was read when the file came; null where it was read as it stands
   */
  private void hold(
      Archive archive, Home home, String name, String content, @Nullable String earlier)
      throws IOException {
    var original = Files.writeString(root.resolve(name), content);
    var seen = text(earlier == null ? content : earlier);
    var origin =
        new DocumentReader.Origin(
            name, JoiningTest.sha256(content), Visibility.PUBLIC, "in-archive");
    new Joining(home, archive, Clock.systemUTC())
        .add(original, Intake.read(origin, seen), seen, null);
  }
}
