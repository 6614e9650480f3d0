package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document touches, as a table: what the page lists with the same choices. */
@ExtendWith(SharedPortal.class)
final class ImpactTableIT {
  private static final String PAGE = "/van-ban/" + Library.STUB + "/anh-huong";

  private final Site site;

  ImpactTableIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?sau=1", "?sau=1&quanhe=implements", "?quanhe=implements&sau=6"})
  void listsWhatThePageLists(String query) throws IOException {
    var page = site.page(PAGE + query);
    var rows = rows(page.select("a[download]").attr("href"));
    var shown = page.select(".relation .linked a");
    assertTrue(!shown.isEmpty());
    assertEquals(
        shown.eachText().stream().sorted().toList(),
        rows.stream().skip(1).map(row -> row.get(1)).sorted().toList());
    assertEquals(
        shown.eachAttr("href").stream().sorted().toList(),
        rows.stream()
            .skip(1)
            .map(row -> row.get(11).replaceFirst("https?://[^/]+", ""))
            .sorted()
            .toList());
  }

  @Test
  void tellsTheWayAndWhatWouldLoseItsGround() throws IOException {
    var rows = rows(site.page(PAGE).select("a[download]").attr("href"));
    assertEquals("Cấp ban hành", rows.getFirst().get(0));
    var plan =
        rows.stream().filter(row -> row.get(1).startsWith("Kế hoạch")).findFirst().orElseThrow();
    assertEquals(
        List.of("2", "based_on", "Chỉ thị 14/CT-UBND", "có"),
        List.of(plan.get(6), plan.get(8), plan.get(9), plan.get(10)));
  }

  @Test
  void refusesAnotherForm() {
    var stub = site.page(PAGE).select("a[download]").attr("href").replaceFirst("[?].*", "");
    assertTrue(stub.endsWith("/impact"), stub);
    assertEquals(400, site.get(stub + "?format=xlsx").statusCode());
  }

  private List<CSVRecord> rows(String href) throws IOException {
    var csv = site.get(href);
    assertEquals(200, csv.statusCode());
    assertTrue(csv.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
    assertTrue(csv.body().startsWith("\uFEFF"));
    try (var parsed = CSVFormat.RFC4180.parse(new StringReader(csv.body().substring(1)))) {
      return parsed.getRecords();
    }
  }
}
