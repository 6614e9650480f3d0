package vn.cancu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.RecordJson;
import vn.cancu.extraction.Extractors;

/**
 * 310 short papers of offices of every kind and era with 1314 citations, written and answered
 * without sight of the rules, relations and topics aside; every fourth of the first 160 and the
 * last 50 stay unread, the others were learnt from. Answers follow the conventions of
 * gold/README.md. The floors are what the rules of today read, less a little, so that a field
 * mended at the cost of another is seen.
 */
final class ShortPapersTest {
  /** Every paper of this place in its four stays unread by those who mend the rules. */
  private static final int UNREAD = 4;

  /** So many papers have one unread among four. */
  private static final int MIXED = 160;

  /** From here on all are unread. */
  private static final int LAST = 260;

  @TempDir private Path folder;

  @Test
  void readsNearlyAllFieldsOfPapersThatItLearntFrom() throws IOException {
    check(
        false,
        220,
        Map.of(
            "issuer", 0.95,
            "parent", 0.98,
            "recipients", 0.98,
            "signer.name", 0.98,
            "signer.title", 0.98,
            "signer.capacity", 0.97,
            "citation.raw", 0.98,
            "citation.issuer", 0.93,
            "citation.provision", 0.97,
            "citation.titled", 0.96));
  }

  @Test
  void readsMostFieldsOfPapersThatNobodyLearntFrom() throws IOException {
    check(
        true,
        90,
        Map.of(
            "issuer", 0.85,
            "parent", 0.93,
            "subject", 0.98,
            "recipients", 0.97,
            "signer.title", 0.97,
            "citation.raw", 0.94,
            "citation.type", 0.98,
            "citation.issuer", 0.87,
            "citation.provision", 0.94,
            "citation.titled", 0.9));
  }

  private static final double LEAST = 0.99;

  private static final List<String> FIELDS =
      List.of(
          "type",
          "number",
          "symbol",
          "issuer",
          "parent",
          "place",
          "date",
          "subject",
          "recipients",
          "copies",
          "signer.name",
          "signer.title",
          "signer.capacity",
          "urgency",
          "citation.numbered",
          "citation.raw",
          "citation.type",
          "citation.number",
          "citation.symbol",
          "citation.date",
          "citation.issuer",
          "citation.provision",
          "citation.titled");

  /**
   * @param floors of the fields that are not read as well as the others, F1
   */
  private void check(boolean unread, int papers, Map<String, Double> floors) throws IOException {
    var all = papers();
    int written = 0;
    for (int i = 0; i < all.size(); i++) {
      if (isUnread(i) == unread) {
        write(String.format("%03d", i + 1), all.get(i));
        written++;
      }
    }
    assertEquals(papers, written);
    try (var extractor = Extractors.open()) {
      var evaluation = Evaluation.of(List.of(folder), extractor);
      var below = new ArrayList<String>();
      for (var field : FIELDS) {
        double least = floors.getOrDefault(field, LEAST);
        if (evaluation.f1(field) < least) {
          below.add(field + " " + evaluation.f1(field) + " < " + least);
        }
      }
      // what the unread papers missed stays unsaid: it would be read
      assertTrue(below.isEmpty(), () -> below + (unread ? "" : "; missed " + missed(evaluation)));
    }
  }

  private static boolean isUnread(int paper) {
    return paper >= LAST || paper < MIXED && (paper + 1) % UNREAD == 0;
  }

  /** Relations and topics have no answers here. */
  private static List<String> missed(Evaluation evaluation) {
    return evaluation.misses().stream()
        .filter(miss -> !miss.contains(".relation: ") && !miss.contains(" topics: "))
        .toList();
  }

  private void write(String name, JsonNode paper) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), paper.path("text").asText());
    ObjectNode answers = paper.path("header").deepCopy();
    answers.set("citations", paper.path("citations"));
    Files.writeString(folder.resolve(name + ".json"), answers.toString());
  }

  private static List<JsonNode> papers() throws IOException {
    var papers = new ArrayList<JsonNode>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ShortPapersTest.class.getResourceAsStream("/short-papers.jsonl")),
                StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        papers.add(RecordJson.mapper().readTree(line));
      }
    }
    return papers;
  }
}
