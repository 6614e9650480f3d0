package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole result of a search as a file. */
@ExtendWith(SharedPortal.class)
final class SearchExportIT {
  private static final String REPORTS = "q=b%C3%A1o+c%C3%A1o&loai=bao-cao";

  private final Site site;

  SearchExportIT(Site site) {
    this.site = site;
  }

  private HttpResponse<String> export(String format, String parameters) {
    return site.get("/api/v1/search/export?format=" + format + "&" + parameters);
  }

  private List<String> slugs(String parameters) {
    return StreamSupport.stream(
            site.json("/api/v1/search?size=100&" + parameters).path("hits").spliterator(), false)
        .map(hit -> hit.path("slug").asText())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          -, 9
          q=b%C3%A1o+c%C3%A1o&loai=bao-cao, 1
          sap=cu-nhat, 9
          nam=2023&trang=7, 3
          q=khong+co+gi+nhu+the, 0
          hieuluc=het-hieu-luc, 1
          """)
  void givesEveryResultInTheOrderOfThePage(@Nullable String asked, int least) throws IOException {
    var parameters = asked == null ? "" : asked;
    var expected = slugs(parameters.replace("trang=7", ""));
    assertTrue(expected.size() >= least, parameters + " finds " + expected);
    assertEquals(least == 9, expected.size() == slugs("").size(), "a choice narrows");
    var lines = export("jsonl", parameters).body().lines().toList();
    var given = lines.stream().map(SearchExportIT::json).map(each -> each.path("slug").asText());
    assertEquals(expected, given.toList());
    var table = export("csv", parameters);
    assertTrue(table.body().startsWith("\uFEFF"));
    var rows = CSVFormat.RFC4180.parse(new StringReader(table.body())).getRecords();
    assertEquals(expected.size() + 1, rows.size());
    for (int i = 0; i < expected.size(); i++) {
      assertTrue(rows.get(i + 1).get(11).endsWith("/van-ban/" + expected.get(i)));
      assertEquals(12, rows.get(i + 1).size());
    }
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException(line, e);
    }
  }

  @Test
  void isSavedUnderANameOfItsOwnKind() {
    var headers = export("csv", REPORTS).headers();
    assertEquals("text/csv;charset=utf-8", headers.firstValue("Content-Type").orElse(""));
    var disposition = headers.firstValue("Content-Disposition").orElse("");
    assertTrue(
        disposition.matches("attachment; filename=\"ket-qua-tim-kiem-[0-9-]{10}\\.csv\".*"),
        disposition);
    var record = json(export("jsonl", REPORTS).body().lines().findFirst().orElse("{}"));
    assertFalse(record.has("citations"));
    assertTrue(record.has("parent") && record.path("parent").isNull());
  }

  @Test
  void writesAWorkbookOfTextAndDates() throws Exception {
    var path = "/api/v1/search/export?format=xlsx&q=" + "k%E1%BB%B7+c%C6%B0%C6%A1ng";
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(site.address(path))).build(),
                HttpResponse.BodyHandlers.ofInputStream());
    try (var book = new XSSFWorkbook(answer.body())) {
      var sheet = book.getSheetAt(0);
      assertEquals(slugs("q=k%E1%BB%B7+c%C6%B0%C6%A1ng").size(), sheet.getLastRowNum());
      assertEquals("Số, ký hiệu", sheet.getRow(0).getCell(0).getStringCellValue());
      boolean dated = false;
      for (var row : sheet) {
        for (var cell : row) {
          assertTrue(
              cell.getCellType() == CellType.STRING || cell.getColumnIndex() == ExportRow.DATE,
              cell.toString());
        }
        var date = row.getCell(ExportRow.DATE);
        dated |= date != null && date.getCellType() == CellType.NUMERIC;
      }
      assertTrue(dated);
    }
  }

  @Test
  void handsOutWhatItsReaderMaySee() {
    var parameters = "q=" + Library.SECRET;
    assertEquals("", export("jsonl", parameters).body());
    assertFalse(export("csv", "").body().contains(Library.SECRET));
    var official = Visitor.of(site.address(""), "can-bo");
    var seen = official.get("/api/v1/search/export?format=csv&" + parameters).body();
    assertTrue(seen.contains(Library.SECRET) && seen.contains("nội bộ"), seen);
  }

  @Test
  void takesNoPlaceWhereNobodyReads() throws Exception {
    for (int i = 0; i < 8; i++) {
      var head =
          HttpRequest.newBuilder(URI.create(site.address("/api/v1/search/export?format=xlsx")))
              .method("HEAD", HttpRequest.BodyPublishers.noBody())
              .build();
      assertEquals(200, site.send(head).statusCode());
    }
    assertEquals(200, export("csv", REPORTS).statusCode());
  }

  @Test
  void refusesAFormThatItDoesNotHave() {
    assertEquals(400, export("pdf", REPORTS).statusCode());
    assertEquals(400, site.get("/api/v1/search/export").statusCode());
  }

  @Test
  void isOfferedOnThePage() {
    var links = site.page("/tim-kiem?" + REPORTS).select("a[download]");
    assertEquals(List.of("CSV", "XLSX", "JSONL"), links.eachText());
    for (var link : links) {
      assertEquals(200, site.get(link.attr("href")).statusCode());
    }
  }
}
