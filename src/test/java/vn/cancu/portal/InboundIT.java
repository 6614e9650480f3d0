package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who cites a document: the page, its feed, its table and the API give the same list. */
@ExtendWith(SharedPortal.class)
final class InboundIT {
  private static final String PAGE = "/van-ban/" + Library.DIRECTIVE + "/vien-dan-boi";

  private final Site site;

  InboundIT(Site site) {
    this.site = site;
  }

  /** The plan rests on the directive (15/12/2023), the letter cites it (28/12/2023). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                    | 2745 318
          ?sap=cu-nhat                                          | 318 2745
          ?sap=quan-he                                          | 318 2745
          ?quanhe=based_on                                      | 318
          ?quanhe=based_on&quanhe=cites                         | 2745 318
          ?quanhe=replaces                                      | ''
          ?cap=so-nganh                                         | 2745
          ?cap=tinh                                             | 318
          ?coquan=so-noi-vu-tinh-ha-giang                       | 2745
          ?coquan=S%E1%BB%9F+N%E1%BB%99i+v%E1%BB%A5+t%E1%BB%89nh+H%C3%A0+Giang | 2745
          ?tinh=H%C3%A0+Giang                                   | 2745 318
          ?tinh=Thanh+H%C3%B3a                                  | ''
          ?nam=2023&loai=ke-hoach                               | 318
          ?nam=1999                                             | ''
          """)
  void givesTheSameListEverywhere(String query, String numbers) throws IOException {
    var expected = numbers.isEmpty() ? List.<String>of() : List.of(numbers.split(" "));
    var page = site.page(PAGE + query);
    assertEquals(expected, numbers(page.select(".inbound .linked").eachText()));
    assertEquals(
        expected.size() + " câu viện dẫn trong " + expected.size() + " văn bản",
        page.select("#ket-qua").text());
    var feed = site.get(page.select("link[type='application/atom+xml']").attr("href"));
    var titles = Jsoup.parse(feed.body(), Parser.xmlParser()).select("entry title").eachText();
    assertEquals(expected.stream().sorted().toList(), numbers(titles).stream().sorted().toList());
    var table = page.select("a[download]").attr("href");
    if (!expected.isEmpty()) {
      assertEquals(expected, numbers(rows(table).stream().map(row -> row.get(2)).toList()));
    }
    var api = query.replace("quanhe", "relation");
    var edges =
        site.json("/api/v1/documents/" + site.id(Library.DIRECTIVE) + "/cited-by" + api)
            .path("edges");
    assertEquals(
        expected,
        numbers(edges.findValuesAsText("label").stream().filter(e -> !e.contains("14/")).toList()));
  }

  private static List<String> numbers(List<String> labels) {
    return labels.stream().map(label -> label.replaceAll("\\D*(\\d+).*", "$1")).toList();
  }

  private List<CSVRecord> rows(String path) throws IOException {
    var body = site.get(path).body();
    assertTrue(body.startsWith("\uFEFF"));
    try (var parsed = CSVFormat.RFC4180.parse(new StringReader(body.substring(1)))) {
      var rows = parsed.getRecords();
      assertEquals("Quan hệ", rows.getFirst().get(0));
      return rows.subList(1, rows.size());
    }
  }

  @Test
  void saysWhoActsOnWhom() throws IOException {
    var page = site.page("/van-ban/" + Library.REPLACED + "/vien-dan-boi");
    var entry = Objects.requireNonNull(page.selectFirst(".inbound > li"));
    assertEquals("Văn bản này bị thay thế bởi", entry.select(".says").text());
    assertEquals("Quyết định 11/QĐ-UBND", entry.select(".linked").text());
    assertEquals("Bị thay thế bởi 1", page.select("label:has(input[value=replaces])").text());
    assertEquals("Quyết định số 17/QĐ-UBND ngày 20/8/2019", entry.select("mark").text());
    var place = entry.select("footer a").attr("href");
    var citing = site.page(place.substring(0, place.indexOf('#')));
    assertNotNull(citing.getElementById(place.substring(place.indexOf('#') + 1)), place);
    var row = rows(page.select("a[download]").attr("href")).getFirst();
    assertEquals("Văn bản này bị thay thế bởi", row.get(0));
    assertEquals("replaces", row.get(1));
    assertEquals("2021-06-14", row.get(6));
    assertTrue(row.get(12).startsWith("http") && row.get(12).endsWith(place), row.get(12));
    var feed = site.get("/feed/vien-dan/" + Library.REPLACED).body();
    assertTrue(
        feed.contains("<title>Quyết định 11/QĐ-UBND thay thế Quyết định 17/QĐ-UBND</title>"), feed);
  }

  /** What has no pages takes a reader's page with it, whichever that is. */
  @ParameterizedTest
  @ValueSource(strings = {"trang=2", "trang=hai", "page=hai"})
  void hasNoPagesWhereAllIsGiven(String page) throws IOException {
    var feed = site.get("/feed/vien-dan/" + Library.DIRECTIVE + "?nam=2023&" + page);
    assertEquals(200, feed.statusCode());
    var alternate = Jsoup.parse(feed.body(), Parser.xmlParser()).select("link[rel=alternate]");
    assertTrue(alternate.attr("href").endsWith(PAGE + "?nam=2023"), alternate.outerHtml());
    var table = "/api/v1/documents/" + site.id(Library.DIRECTIVE) + "/cited-by?format=csv&" + page;
    assertEquals(2, rows(table).size());
  }

  @Test
  void countsEachFacetAsIfNothingOfItWereChosen() {
    var page = site.page(PAGE + "?cap=tinh");
    assertEquals(
        List.of("Tỉnh, thành phố: HĐND, UBND 1", "Sở, ngành, đơn vị cấp tỉnh 1"),
        page.select("label:has(input[name=cap])").eachText());
    assertEquals(
        List.of("Được căn cứ bởi 1"), page.select("label:has(input[name=quanhe])").eachText());
    var chip = page.select(".chips a").first();
    assertEquals(PAGE, Objects.requireNonNull(chip).attr("href"));
  }

  /** Engines read the list once, not in each order. */
  @Test
  void isReadByEnginesAsItFirstStands() {
    var page = site.page(PAGE);
    assertEquals(List.of(), page.select("meta[name=robots]").eachAttr("content"));
    assertEquals(page.select(".sort a").size(), page.select(".sort a[rel=nofollow]").size());
    assertEquals(
        List.of("noindex"),
        site.page(PAGE + "?sap=cu-nhat").select("meta[name=robots]").eachAttr("content"));
    assertEquals(404, site.get(PAGE + "?trang=2").statusCode());
  }

  @Test
  void keepsAChoiceThatNothingIsLeftOfInSight() {
    var page = site.page(PAGE + "?quanhe=repeals&sap=chac-nhat");
    var choice = Objects.requireNonNull(page.selectFirst("input[value=repeals]"));
    assertTrue(choice.hasAttr("checked"));
    assertEquals(PAGE + "?sap=chac-nhat", page.select(".empty a").attr("href"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
  }

  @Test
  void isThereForStubsAndUnderTheAddressThatACitationMakes() {
    var stub = site.page("/van-ban/" + Library.STUB + "/vien-dan-boi");
    assertEquals(List.of("Chỉ thị 14/CT-UBND"), stub.select(".inbound .linked").eachText());
    assertTrue(stub.select(".badge.missing").hasText());
    var alias =
        site.get("/van-ban/ubnd-tinh-ha-giang/2023/14-ctubnd/vien-dan-boi?quanhe=cites&nam=2023");
    assertEquals(307, alias.statusCode());
    assertEquals(
        PAGE + "?quanhe=cites&nam=2023", alias.headers().firstValue("Location").orElse(""));
    for (var slug : List.of(Library.DIRECTIVE, Library.STUB)) {
      assertEquals(
          "/van-ban/" + slug + "/vien-dan-boi",
          site.page("/van-ban/" + slug).select("a[href$=/vien-dan-boi]").attr("href"));
    }
  }
}
