package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Visibility;

/** The index is made from a record in memory or from the archive: both must be the same. */
final class StoredRecordTest {
  @Test
  void aRecordIsReadAsItWasWritten() throws IOException {
    var json = RecordJson.mapper();
    int citations = 0;
    List<Path> texts;
    try (var files =
        Files.walk(
            Path.of(System.getProperty("gold", "src/test/resources/gold/nganh-doc-hoi-dong")))) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
    }
    for (var file : texts) {
      var origin =
          new DocumentReader.Origin(
              file.getFileName().toString(), "0".repeat(64), Visibility.PUBLIC, "in-archive");
      var record = DocumentReader.read(origin, PlainText.text(Files.readString(file)));
      citations += record.citations().size();
      var stored = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(record);
      assertEquals(record, json.readValue(stored, DocumentRecord.class), file.toString());
    }
    assertTrue(citations > 100, "citations: " + citations);
  }
}
