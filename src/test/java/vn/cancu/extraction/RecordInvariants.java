package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Visibility;
import vn.cancu.encoding.UnicodeText;
import vn.cancu.intake.DocumentReader;

/** What holds for the record of any bytes whatever that are read as a plain text. */
final class RecordInvariants {
  private static final ObjectMapper JSON = RecordJson.mapper();

  private RecordInvariants() {}

  /** The record of a text of these bytes, after everything has been checked that must hold. */
  static DocumentRecord check(byte[] bytes) throws JsonProcessingException {
    var text = text(bytes);
    var record = DocumentReader.read(origin(), text);
    checkPlaces(record, text.text());
    assertEquals(record, DocumentReader.read(origin(), text(bytes)), "read twice");
    var json = JSON.writeValueAsString(record);
    assertEquals(record, JSON.readValue(json, DocumentRecord.class), "written and read again");
    checkValues(JSON.readTree(json));
    return record;
  }

  private static DocumentReader.Origin origin() {
    return new DocumentReader.Origin("a.txt", "0".repeat(64), Visibility.PUBLIC, "parsed");
  }

  private static Extraction.Text text(byte[] bytes) {
    var decoded = TextDecoder.decode(bytes);
    var repaired = UnicodeText.repair(decoded.text());
    return new Extraction.Text(
        repaired.text(), "text/plain", null, false, repaired.repairs(), decoded.warnings());
  }

  private static void checkPlaces(DocumentRecord record, String text) {
    int behind = 0;
    for (var citation : record.citations()) {
      assertTrue(citation.start() >= behind, () -> "before the last one: " + citation);
      assertTrue(citation.end() > citation.start(), () -> "empty: " + citation);
      assertTrue(citation.end() <= text.length(), () -> "beyond the text: " + citation);
      var words = collapse(text.substring(citation.start(), citation.end()));
      assertEquals(words, citation.raw());
      assertTrue(citation.context().contains(words), () -> "not in its context: " + citation);
      assertTrue(
          citation.confidence() > 0 && citation.confidence() <= 1, () -> "confidence: " + citation);
      behind = citation.end();
    }
  }

  /** Unknown is null, never "", and no number is infinite. */
  private static void checkValues(JsonNode node) {
    if (node.isTextual()) {
      assertFalse(node.asText().isBlank(), "a blank value");
    }
    assertTrue(!node.isNumber() || Double.isFinite(node.asDouble()), () -> node + " is no number");
    node.forEach(RecordInvariants::checkValues);
  }

  private static String collapse(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
