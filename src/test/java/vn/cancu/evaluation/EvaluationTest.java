package vn.cancu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.extraction.Extractors;

/** The measure measured: gold with faults planted in it must show just those. */
final class EvaluationTest {
  private static final String LETTER =
      """
      Số: 12/SYT-VP

      Thanh Hóa, ngày 05 tháng 3 năm 2024

      Kính gửi: Các đơn vị trực thuộc.

      Thực hiện Công văn số 77/UBND-VX ngày 01/3/2024 của UBND tỉnh Thanh Hóa về tiêm chủng, Sở Y tế đề nghị các đơn vị triển khai.
      """;

  @TempDir private Path folder;

  private Evaluation of(String answers) throws IOException {
    Files.writeString(folder.resolve("thu.txt"), LETTER);
    Files.writeString(folder.resolve("thu.json"), answers);
    try (var extractor = Extractors.open()) {
      return Evaluation.of(List.of(folder), extractor);
    }
  }

  @Test
  void findsNothingToBlameInRightAnswers() throws IOException {
    var evaluation =
        of(
            """
            {"number": "12", "symbol": "SYT-VP", "date": "2024-03-05", "urgency": null,
             "citations": [{"raw": "Công văn số 77/UBND-VX ngày 01/3/2024 của UBND tỉnh Thanh Hóa", "number": "77",
               "symbol": "UBND-VX", "date": "2024-03-01", "relation": "implements"}]}
            """);
    assertEquals(1, evaluation.f1("number"));
    assertEquals(1, evaluation.f1("citation.numbered"));
    assertTrue(evaluation.misses().isEmpty(), evaluation.misses().toString());
  }

  /** Spelling told from substance: a body in other capitals, and another body. */
  @Test
  void countsIssuersAlsoWithCapitalsAside() throws IOException {
    var spelled =
        of(
            """
            {"issuer": "Sở y tế tỉnh Thanh Hóa",
             "citations": [{"raw": "Công văn số 77/UBND-VX ngày 01/3/2024 của UBND tỉnh Thanh Hóa", "number": "77",
               "symbol": "UBND-VX", "issuer": "Ủy ban Nhân dân tỉnh Thanh Hóa"}]}
            """);
    assertEquals(0, spelled.f1("issuer"));
    assertEquals(1, spelled.f1("issuer.anyCase"));
    assertEquals(0, spelled.f1("citation.issuer"));
    assertEquals(1, spelled.f1("citation.issuer.anyCase"));
    assertEquals(0, of("{\"issuer\": \"Sở Y tế tỉnh Nghệ An\"}").f1("issuer.anyCase"));
  }

  @Test
  void countsHowOftenEachRuleWasRight() throws IOException {
    var lines =
        of("""
        {"citations": [{"raw": "Công văn số 77/UBND-VX ngày 01/3/2024 của UBND tỉnh Thanh Hóa",
          "number": "77", "symbol": "UBND-VX", "relation": "cites"}]}
        """)
            .report();
    assertTrue(lines.contains("found\tnumber\t\t1\t1"), lines.toString());
    assertTrue(lines.contains("relation\tverb\timplements\t0\t1"), lines.toString());
  }

  @Test
  void countsWrongMissedAndInventedApart() throws IOException {
    var evaluation =
        of(
            """
            {"number": "13", "date": null, "urgency": "HỎA TỐC",
             "citations": [{"raw": "Quyết định số 5/QĐ-UBND", "number": "5", "symbol": "QĐ-UBND"}]}
            """);
    assertEquals(0, evaluation.f1("number"));
    assertEquals(1, evaluation.invented("number"));
    assertEquals(1, evaluation.invented("date"));
    assertEquals(0, evaluation.invented("urgency"));
    assertEquals(0, evaluation.f1("urgency"));
    assertEquals(1, evaluation.invented("citation.numbered"));
    assertEquals(0, evaluation.f1("citation.numbered"));
  }

  @Test
  void comparesWhichDocumentsTheKeysMean() throws IOException {
    Files.writeString(
        folder.resolve("tra-loi.txt"),
        LETTER.replace("12/SYT-VP", "90/SYT-NVY").replace("05 tháng 3", "09 tháng 4"));
    Files.writeString(
        folder.resolve("tra-loi.json"),
        """
        {"number": "90", "symbol": "SYT-NVY", "date": "2024-04-09", "issuer": "Sở Y tế tỉnh Thanh Hóa",
         "citations": [{"raw": "Công văn số 77/UBND-VX ngày 01/3/2024 của UBND tỉnh Thanh Hóa", "number": "77",
           "symbol": "UBND-VX", "date": "2025-03-01", "issuer": "Ủy ban nhân dân tỉnh Thanh Hóa"}]}
        """);
    var evaluation =
        of(
            """
            {"number": "12", "symbol": "SYT-VP", "date": "2024-03-05", "issuer": "Sở Y tế tỉnh Thanh Hóa",
             "citations": [{"raw": "Công văn số 77/UBND-VX ngày 01/3/2024 của UBND tỉnh Thanh Hóa", "number": "77",
               "symbol": "UBND-VX", "date": "2024-03-01", "issuer": "Ủy ban nhân dân tỉnh Thanh Hóa"}]}
            """);
    var resolution = new ObjectMapper().readTree(evaluation.report().getLast()).get("resolution");
    // Gold says two years, the text says one: one key for two documents.
    assertEquals(0, resolution.get("precision").asDouble());
    assertEquals(1, resolution.at("/keys/right").asInt());
    assertEquals(1, resolution.at("/keys/wrong").asInt());
  }

  @Test
  void countsTopicsOfSeveralFoldersTogether() throws IOException {
    var other = Files.createDirectory(folder.resolve("khac"));
    var here = Files.createDirectory(folder.resolve("day"));
    for (var place : List.of(here, other)) {
      Files.writeString(
          place.resolve("thu.txt"), LETTER.replace("triển khai", "tiêm vắc xin phòng bệnh sởi"));
    }
    Files.writeString(
        here.resolve("thu.json"), "{\"topics\": [\"y-te-du-phong-dich-benh\"], \"citations\": []}");
    Files.writeString(
        other.resolve("thu.json"), "{\"topics\": [\"van-thu-luu-tru\"], \"citations\": []}");
    try (var extractor = Extractors.open()) {
      var last = Evaluation.of(List.of(here, other), extractor).report().getLast();
      var topics = new ObjectMapper().readTree(last).get("topics");
      // Given in both, right in one: F1 2/3; the other topic missed: 0.
      assertEquals(0.3333, topics.get("macroF1").asDouble());
      assertEquals(0.5, topics.get("microF1").asDouble());
    }
  }

  @Test
  void endsWithOneJsonObject() throws IOException {
    var last = of("{\"number\": \"12\", \"citations\": []}").report().getLast();
    var summary = new ObjectMapper().readTree(last);
    assertEquals(1, summary.get("documents").asInt());
    assertEquals(1.0, summary.at("/number/f1").asDouble());
  }
}
