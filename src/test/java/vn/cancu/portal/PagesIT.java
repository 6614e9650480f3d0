package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedPortal.class)
final class PagesIT {
  private final Site site;

  PagesIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tim-kiem",
        "/tim-kiem?q=xyzxyz",
        "/duyet",
        "/con-thieu",
        "/gioi-thieu",
        "/van-ban/" + Library.DIRECTIVE,
        "/van-ban/" + Library.DIRECTIVE + "/luoc-do",
        "/van-ban/" + Library.STUB,
        "/van-ban/" + Library.STUB + "/luoc-do",
        "/van-ban/" + Library.DIRECTIVE + "/vien-dan-boi",
        "/van-ban/" + Library.STUB + "/vien-dan-boi?nam=1999",
        "/van-ban/" + Library.STUB + "/anh-huong",
        "/van-ban/" + Library.LETTER + "/anh-huong?sau=6"
      })
  void saysWhatItIsInVietnameseWithOneHeadingAndLandmarks(String path) {
    var page = site.page(path);
    assertEquals("vi", page.select("html").attr("lang"));
    assertEquals(1, page.select("h1").size());
    assertFalse(page.title().isBlank());
    assertEquals(1, page.select("main").size());
    assertEquals("#noi-dung", page.select("a.skip").attr("href"));
    assertTrue(page.select(".demo").text().startsWith("Kho trình diễn"));
    assertEquals(
        0,
        page.select(
                "[style], style, script:not([src]):not([type='application/ld+json']), [onclick]")
            .size());
    for (var input : page.select("input:not([type=hidden]), select")) {
      assertTrue(
          input.closest("label") != null || !page.select("label[for=" + input.id() + "]").isEmpty(),
          input.outerHtml());
    }
    assertOrderedHeadings(page);
  }

  private static void assertOrderedHeadings(Document page) {
    int level = 0;
    for (var heading : page.select("h1,h2,h3,h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, heading.outerHtml());
      level = next;
    }
  }

  @Test
  void offersWhatOthersCiteWhereTheArchiveLacksTheNumber() {
    for (var typed :
        new String[] {"26/CT-TTg", "ct26", "%22Ch%E1%BB%89+th%E1%BB%8B+26/CT-TTg%22"}) {
      var offer = site.page("/tim-kiem?q=" + typed).select(".results .note.missing");
      assertEquals(
          "Kho chưa có Chỉ thị 26/CT-TTg — Thủ tướng Chính phủ, 2016, nhưng có 1 văn bản viện dẫn.",
          offer.text(),
          typed);
      assertEquals("/van-ban/" + Library.STUB, offer.select("a").attr("href"));
    }
    for (var typed : new String[] {"14/CT-UBND", "26", "k%E1%BB%B7+lu%E1%BA%ADt", "77/SECRET"}) {
      assertEquals(0, site.page("/tim-kiem?q=" + typed).select(".note.missing").size(), typed);
    }
  }

  @Test
  void tellsOnTheHomePageWhatTheArchiveHolds() {
    var page = site.page("/");
    assertTrue(page.select(".holdings").text().contains("18 văn bản"), page.text());
    assertNotNull(page.selectFirst(".browse a[href='/tim-kiem?nam=2023']"));
    assertNotNull(page.selectFirst(".ranked a[href='/van-ban/" + Library.DIRECTIVE + "']"));
    assertNotNull(page.selectFirst(".ranked a[href='/van-ban/" + Library.STUB + "']"));
  }

  @Test
  void countsWhatItFinds() {
    var page = site.page("/tim-kiem");
    assertEquals("18 văn bản", page.select("#ket-qua").text());
    for (var choice : page.select(".facets fieldset > label:nth-of-type(-n+3):has(input)")) {
      var box = Objects.requireNonNull(choice.selectFirst("input"));
      var narrowed = site.page("/tim-kiem?" + box.attr("name") + "=" + encoded(box.attr("value")));
      assertEquals(
          choice.select(".count").text() + " văn bản",
          narrowed.select("#ket-qua").text(),
          choice.text());
    }
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void narrowsBySeveralValuesAndTakesThemBack() {
    var page = site.page("/tim-kiem?nam=2023&nam=2019&loai=quyet-dinh");
    assertEquals("1 văn bản", page.select("#ket-qua").text());
    assertEquals(3, page.select(".facets input[checked]").size());
    var chip = Objects.requireNonNull(page.selectFirst(".chips a"));
    assertEquals(
        "/tim-kiem?nam=2023&nam=2019", chip.parents().select(".chips a").get(2).attr("href"));
    assertEquals("/tim-kiem", page.select(".chips .clear").attr("href"));
  }

  @Test
  void takesYearsFromTwoBoxes() {
    var page = site.page("/tim-kiem?tunam=2021&dennam=2019");
    assertEquals("2 văn bản", page.select("#ket-qua").text());
    assertEquals("Năm ban hành: 2019–2021 ✕", page.select(".chips li:first-child").text());
    assertEquals("2019", page.select("input[name=tunam]").val());
    assertEquals(6, page.select("svg.years g").size());
    assertEquals(3, page.select("svg.years g.chosen").size());
    assertEquals(0, page.select(".facets input[value='2019..2021']").size());
    var next = site.page("/tim-kiem?nam=2022&nam=2019..2021&tunam=2023&dennam=");
    assertEquals("Năm ban hành: từ 2023 ✕", next.select(".chips li:nth-child(2)").text());
    assertEquals("18 văn bản", site.page("/tim-kiem?tunam=x&dennam=21").select("#ket-qua").text());
  }

  @Test
  void looksAmongTheLegalBases() {
    var page = site.page("/tim-kiem?timcancu=" + encoded("chỉ thị 26"));
    assertEquals(
        "Chỉ thị 26/CT-TTg",
        page.select("label:has(input[name=cancu]) > span:nth-child(2)").text());
    assertEquals("chỉ thị 26", page.select("input[name=timcancu]").val());
    var none = site.page("/tim-kiem?timcancu=xyz");
    assertEquals("Không có căn cứ nào khớp.", none.select(".facets .nothing").text());
    assertEquals("18 văn bản", none.select("#ket-qua").text());
  }

  @Test
  void offersTheWayOutOfAnEmptyResult() {
    var page = site.page("/tim-kiem?nam=2019&loai=bao-cao");
    assertEquals(0, page.select("article.card").size());
    var out = page.select(".empty li").eachText();
    assertEquals("Bỏ điều kiện “Năm ban hành”: 12 văn bản", out.get(0));
    assertEquals("Bỏ điều kiện “Loại văn bản”: 1 văn bản", out.get(1));
    assertEquals("Bỏ hết các điều kiện lọc: 18 văn bản", out.get(2));
    assertEquals("/tim-kiem?loai=bao-cao", page.select(".empty a").getFirst().attr("href"));
  }

  @Test
  void marksWhatWasFound() {
    var page = site.page("/tim-kiem?q=" + encoded("kỷ cương"));
    assertFalse(page.select(".passage mark").isEmpty());
    assertEquals("kỷ cương", page.select("header input[name=q]").attr("value"));
    assertEquals("kỷ cương", page.select(".facets input[name=q]").attr("value"));
  }

  @Test
  void leafsThroughResults() {
    var page = site.page("/tim-kiem?sap=cu-nhat");
    assertEquals(10, page.select("article.card").size());
    var next = Objects.requireNonNull(page.selectFirst("a[rel=next]"));
    assertEquals("/tim-kiem?sap=cu-nhat&trang=2", next.attr("href"));
    assertEquals(8, site.page(next.attr("href")).select("article.card").size());
    assertEquals(8, site.page("/tim-kiem?sap=cu-nhat&trang=3").select("article.card").size());
  }

  @Test
  void opensTheTextAtTheMatch() {
    var at =
        site.page("/tim-kiem?q=" + encoded("ky cuong"))
            .select("article.card .at a[href*='14-ct-ubnd']")
            .attr("href");
    assertEquals("/van-ban/" + Library.DIRECTIVE + "?q=ky+cuong#khop-1", at);
    var page = site.page(at);
    var marks = page.select(".text mark");
    assertEquals(List.of("kỷ cương"), marks.eachText());
    assertEquals("khop-1", marks.attr("id"));
    assertEquals("#khop-1", page.select(".hits ol a").attr("href"));
    assertEquals("ky cuong", page.select("header input[name=q]").val());
    var exact = site.page("/van-ban/" + Library.DIRECTIVE + "?q=" + encoded("\"ky cuong\""));
    assertEquals(0, exact.select(".text mark").size());
    assertTrue(exact.select(".hits").text().startsWith("Toàn văn không có chỗ nào khớp"));
    assertEquals(0, site.page("/van-ban/" + Library.DIRECTIVE).select(".hits, mark[id]").size());
  }

  @Test
  void marksMatchesWithinLinks() {
    var page = site.page("/van-ban/" + Library.LETTER + "?q=" + encoded("14/CT-UBND"));
    assertEquals(List.of("14/CT-UBND"), page.select(".text a mark").eachText());
    assertEquals(
        page.select(".text").text(),
        site.page("/van-ban/" + Library.LETTER).select(".text").text());
  }

  @Test
  void sortsByHowOftenOthersCite() {
    var first = site.page("/tim-kiem?sap=vien-dan-nhieu").select("article.card").getFirst();
    assertEquals("/van-ban/" + Library.DIRECTIVE, first.select("a").attr("href"));
    assertTrue(first.select(".meta").text().endsWith("2 văn bản viện dẫn"), first.text());
    var why = site.page("/tim-kiem?q=14/CT-UBND").select(".why").getFirst().text();
    assertTrue(why.contains("Có 2 văn bản trong kho viện dẫn"), why);
  }

  @Test
  void helpsWhereNothingIsFound() {
    var page = site.page("/tim-kiem?q=qwrtpsdfg&nam=2023");
    assertEquals("0 văn bản cho “qwrtpsdfg”", page.select("#ket-qua").text());
    assertNotNull(page.selectFirst(".empty a[href='/tim-kiem?q=qwrtpsdfg']"));
  }

  @Test
  void linksEachCitationInTheText() {
    var page = site.page("/van-ban/" + Library.LETTER);
    var links = page.select(".text a");
    assertEquals("Kế hoạch số 318/KH-UBND ngày 15/12/2023", links.get(0).text());
    assertEquals("/van-ban/ubnd-tinh-ha-giang/2023/318-kh-ubnd", links.get(0).attr("href"));
    assertEquals("/van-ban/" + Library.DIRECTIVE, links.get(1).attr("href"));
    assertEquals("Trang 2", page.select("#trang-2").text());
    assertEquals(
        "Sở Nội vụ tỉnh Hà Giang", page.select(".facts a[href$=so-noi-vu-tinh-ha-giang]").text());
  }

  @Test
  void tellsWhoCitesWithTheSentence() {
    var page = site.page("/van-ban/" + Library.DIRECTIVE);
    var inbound = Objects.requireNonNull(page.selectFirst("section[aria-labelledby=vien-dan-den]"));
    assertTrue(inbound.text().contains("Văn bản này là căn cứ của"), inbound.text());
    assertEquals(
        "Chỉ thị số 14/CT-UBND ngày 20/11/2023",
        inbound.select("blockquote mark").getFirst().text());
    var place = inbound.select("blockquote footer a").attr("href");
    var citing = site.page(place.substring(0, place.indexOf('#')));
    assertNotNull(citing.getElementById(place.substring(place.indexOf('#') + 1)), place);
  }

  @Test
  void saysThatADocumentIsReplaced() {
    var page = site.page("/van-ban/" + Library.REPLACED);
    assertEquals(
        "Văn bản này bị thay thế từ ngày 01/07/2021 bởi Quyết định số 11/QĐ-UBND ngày 14/06/2021 của Ủy ban nhân dân"
            + " tỉnh Hà Giang.",
        page.select(".change > p").text());
    var quote = page.select(".change blockquote");
    assertTrue(
        quote.text().startsWith("Theo câu: “Quyết định này thay thế Quyết định số 17/QĐ-UBND"),
        quote.text());
    assertEquals("Quyết định số 17/QĐ-UBND ngày 20/8/2019", quote.select("mark").text());
    assertEquals(0, page.select(".validity.none").size());
  }

  @Test
  void marksInTheResultsWhatWasReplaced() {
    var page = site.page("/tim-kiem?q=" + encoded("quy chế văn thư"));
    var badges = page.select("article.card .badge");
    assertEquals(1, badges.size());
    assertEquals("Đã bị thay thế", badges.text());
    assertEquals("/van-ban/" + Library.REPLACED, badges.parents().select("article a").attr("href"));
  }

  @Test
  void saysWhatBecameOfTheIssuer() {
    var facts = site.page("/van-ban/" + Library.REPLACED).select(".facts");
    assertTrue(
        facts
            .text()
            .contains("Cơ quan này nay là Ủy ban nhân dân tỉnh Tuyên Quang (từ ngày 01/07/2025)"),
        facts.text());
  }

  @Test
  void givesAStubAPageWithWhoCitesIt() {
    var page = site.page("/van-ban/" + Library.STUB);
    assertTrue(page.select(".absent").text().contains("Kho chưa có văn bản này"));
    assertNotNull(page.selectFirst("a[href^='/van-ban/" + Library.DIRECTIVE + "']"));
    assertNotNull(
        site.page("/con-thieu").selectFirst("table a[href='/van-ban/" + Library.STUB + "']"));
  }

  /** 14 implements the stub, 318 rests on 14, 2745 implements 318 and cites 14. */
  @Test
  void tellsWhatIsTouchedWhereADocumentIsRepealed() {
    var page = site.page("/van-ban/" + Library.STUB + "/anh-huong");
    assertEquals(
        List.of("Chỉ thị 14/CT-UBND", "Công văn 2745/SNV-CCHC", "Kế hoạch 318/KH-UBND"),
        page.select(".relation .linked a").eachText().stream().sorted().toList());
    assertEquals(3, page.select(".relation .badge").size());
    assertTrue(
        page.select("#cap-so-nganh").parents().select("section .meta").text().contains("bước thứ"));
    assertTrue(page.select(".impact").text().contains("1 văn bản viện dẫn trực tiếp"));
    var near = site.page("/van-ban/" + Library.STUB + "/anh-huong?sau=1&quanhe=implements");
    assertEquals(List.of("Chỉ thị 14/CT-UBND"), near.select(".relation .linked a").eachText());
    var none = site.page("/van-ban/" + Library.LETTER + "/anh-huong");
    assertEquals(0, none.select(".relation").size());
  }

  @Test
  void redirectsTheAddressThatACitationMakes() {
    var response = site.get("/van-ban/ubnd-tinh-ha-giang/2023/14-ctubnd");
    assertEquals(307, response.statusCode());
    assertEquals(
        "/van-ban/" + Library.DIRECTIVE, response.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/luoc-do"})
  void redirectsTheAddressThatADocumentHadBefore(String page) {
    var response = site.get("/van-ban/" + Library.UNNUMBERED + page);
    assertTrue(response.statusCode() / 100 == 3, "" + response.statusCode());
    assertEquals(
        "/van-ban/" + Library.NUMBERED + page,
        response.headers().firstValue("Location").orElse(""));
  }

  @Test
  void drawsLineageInThreeColumnsAndAsSvg() {
    var page = site.page("/van-ban/" + Library.DIRECTIVE + "/luoc-do?sau=2");
    var columns = page.select(".lineage > section");
    assertEquals(3, columns.size());
    assertTrue(
        columns.get(0).text().contains("Văn bản này thực hiện 1 Chỉ thị 26/CT-TTg"),
        columns.get(0).text());
    assertTrue(columns.get(2).text().contains("Kế hoạch 318/KH-UBND"));
    assertFalse(page.select("svg a[href='/van-ban/" + Library.STUB + "']").isEmpty());
    assertTrue(
        page.select(".steps").text().contains("2745/SNV-CCHC"), page.select(".steps").text());
    var narrowed = site.page("/van-ban/" + Library.DIRECTIVE + "/luoc-do?quanhe=based_on");
    assertFalse(narrowed.select("svg").text().contains("26/CT-TTg"));
    assertTrue(narrowed.select("svg").text().contains("318/KH-UBND"));
    var nothing = site.page("/van-ban/" + Library.DIRECTIVE + "/luoc-do?quanhe=suspends");
    assertEquals(0, nothing.select("svg").size());
    assertEquals(columns.text(), nothing.select(".lineage > section").text());
    assertTrue(nothing.text().contains("Không vẽ được gì với các quan hệ đã chọn"));
  }
}
