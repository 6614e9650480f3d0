package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cited and not held: the page, its feed, its table and the API give the same list. */
@ExtendWith(SharedPortal.class)
final class MissingIT {
  private final Site site;

  MissingIT(Site site) {
    this.site = site;
  }

  /** The directive of 2023 cites 26/CT-TTg, the letter of 2024 cites 9/XSS. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                      | 26 9
          ?sap=moi-nhat                           | 9 26
          ?nam=2016                               | 26
          ?loai=cong-van                          | 9
          ?coquan=thu-tuong-chinh-phu             | 26
          ?coquan=thu-tuong-chinh-phu&nam=2024    | ''
          ?loai=cong-van&loai=chi-thi&sap=moi-nhat | 9 26
          ?nam=1999                               | ''
          """)
  void givesTheSameListEverywhere(String query, String numbers) {
    var expected = numbers.isEmpty() ? List.<String>of() : List.of(numbers.split(" "));
    var page = site.page("/con-thieu" + query);
    assertEquals(
        sorted(query, expected), sorted(query, numbers(page.select("tbody th a").eachText())));
    var api = site.json("/api/v1/missing" + query);
    assertEquals(expected.size(), api.path("total").asInt());
    assertEquals(expected.size(), api.path("missing").size());
    var feed = site.get(page.select("link[type='application/atom+xml']").attr("href")).body();
    assertEquals(
        expected.stream().sorted().toList(),
        numbers(Jsoup.parse(feed, Parser.xmlParser()).select("entry title").eachText()).stream()
            .sorted()
            .toList());
    if (!expected.isEmpty()) {
      var table = site.get(page.select("a[download]").attr("href")).body();
      assertEquals(expected.size() + 1, table.strip().split("\r\n").length, table);
    }
  }

  /** Those cited as often stand by their keys, which is no order to rely on. */
  private static List<String> sorted(String query, List<String> found) {
    return query.contains("moi-nhat") ? found : found.stream().sorted().toList();
  }

  private static List<String> numbers(List<String> labels) {
    return labels.stream().map(label -> label.replaceAll("\\D*(\\d+).*", "$1")).toList();
  }

  @Test
  void namesWhatItCanBeNarrowedBy() {
    var page = site.page("/con-thieu?coquan=thu-tuong-chinh-phu");
    assertTrue(
        page.select("label:has(input[value=thu-tuong-chinh-phu])")
            .text()
            .startsWith("Thủ tướng Chính phủ 1"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertEquals("/con-thieu", page.select(".chips a").attr("href"));
    var table = site.get("/api/v1/missing?format=csv&nam=2016").body();
    assertTrue(table.contains("26/CT-TTg,Thủ tướng Chính phủ,2016-09-05,1,2023-11-20,http"), table);
    assertEquals(400, site.get("/con-thieu?sap=xyz").statusCode());
    assertEquals(404, site.get("/con-thieu?trang=7").statusCode());
    assertEquals(400, site.get("/api/v1/missing?page=0").statusCode());
  }
}
