package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who carries a document out: the page, its table and the API tell the same. */
@ExtendWith(SharedPortal.class)
final class ImplementationIT {
  private static final String PAGE = "/van-ban/" + Library.DIRECTIVE + "/thuc-hien";

  private final Site site;

  ImplementationIT(Site site) {
    this.site = site;
  }

  /** The plan rests on the directive, the letter implements the plan. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                               | 318 2745
          ?sau=1                           | 318
          ?quanhe=based_on                 | 318
          ?quanhe=based_on&quanhe=implements&sau=6 | 318 2745
          ?quanhe=replies_to               | ''
          """)
  void tellsTheSameEverywhere(String query, String numbers) throws IOException {
    var expected = numbers.isEmpty() ? List.<String>of() : List.of(numbers.split(" "));
    var page = site.page(PAGE + query);
    assertEquals(expected, numbers(page.select(".tree th[scope=row] a").eachText()));
    assertTrue(page.select("#tong-so").text().startsWith(expected.size() + " văn bản"));
    assertEquals(expected.isEmpty() ? 0 : expected.size() + 1, page.select(".drawing a").size());
    var api = query.replace("quanhe", "relation").replace("sau", "depth");
    var path = "/api/v1/documents/" + site.id(Library.DIRECTIVE) + "/implementation" + api;
    var steps = site.json(path).path("steps");
    assertEquals(expected.size(), steps.size());
    if (expected.isEmpty()) {
      return;
    }
    var csv = site.get(page.select("a[download]").attr("href"));
    assertTrue(csv.body().startsWith("\uFEFF"));
    try (var parsed = CSVFormat.RFC4180.parse(new StringReader(csv.body().substring(1)))) {
      var rows = parsed.getRecords();
      assertEquals("Cấp ban hành", rows.getFirst().get(0));
      assertEquals(
          expected, numbers(rows.subList(1, rows.size()).stream().map(r -> r.get(2)).toList()));
      assertEquals("2024-03", rows.get(1).get(13));
    }
  }

  private static List<String> numbers(List<String> labels) {
    return labels.stream().map(label -> label.replaceAll("\\D*(\\d+).*", "$1")).toList();
  }

  @Test
  void saysByWhenAndInWhichWords() {
    var page = site.page(PAGE);
    var due = Objects.requireNonNull(page.selectFirst(".tree .due"));
    assertEquals("tháng 03/2024 trong quý I năm 2024", due.select("summary").text());
    assertEquals("Các sở hoàn thành trong quý I năm 2024.", due.select("blockquote").text());
    var sentence = Objects.requireNonNull(page.selectFirst(".tree td details:not(.due)"));
    var place = sentence.select("footer a").attr("href");
    assertTrue(place.startsWith("/van-ban/ubnd-tinh-ha-giang/2023/318-kh-ubnd#"), place);
    assertEquals("Các đơn vị", page.select(".addressees th[scope=row]").text());
    assertEquals("chưa rõ", page.select(".addressees td:last-child").text());
    assertEquals(
        PAGE,
        site.page("/van-ban/" + Library.DIRECTIVE).select("a[href$=/thuc-hien]").attr("href"));
  }

  @Test
  void isThereForStubsAndKeepsWhatWasAskedForOnTheWayToTheAddress() {
    var stub = site.page("/van-ban/" + Library.STUB + "/thuc-hien?sau=6");
    assertEquals(List.of("14", "318"), numbers(stub.select(".tree th[scope=row] a").eachText()));
    assertEquals(0, stub.select(".addressees").size());
    var alias = site.get("/van-ban/ubnd-tinh-ha-giang/2023/14-ctubnd/thuc-hien?sau=2");
    assertEquals(307, alias.statusCode());
    assertEquals(PAGE + "?sau=2", alias.headers().firstValue("Location").orElse(""));
    assertEquals(400, site.get(PAGE + "?sau=7").statusCode());
    assertEquals(400, site.get(PAGE + "?quanhe=loves").statusCode());
    assertEquals(400, site.get(PAGE + "?quanhe=cites").statusCode());
    var none = site.page(PAGE + "?quanhe=replies_to").select("#tong-so").parents().text();
    assertTrue(none.contains("với các lựa chọn này"), none);
    var api = "/api/v1/documents/" + site.id(Library.DIRECTIVE) + "/implementation";
    assertEquals(400, site.get(api + "?format=xlsx").statusCode());
    assertEquals(400, site.get(api + "?relation=cites").statusCode());
    assertEquals("plan", site.json(api).path("steps").get(0).path("role").asText());
    assertEquals("unclear", site.json(api).path("addressees").get(0).path("answer").asText());
  }
}
