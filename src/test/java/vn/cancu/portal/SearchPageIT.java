package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the search page tells of how a text was understood, and why each result is there. */
@ExtendWith(SharedPortal.class)
final class SearchPageIT {
  private final Site site;

  SearchPageIT(Site site) {
    this.site = site;
  }

  @Test
  void saysWhyEachResultIsThere() {
    var page = search("14/CT-UBND");
    var why = page.select(".card:first-of-type .why");
    assertEquals("Vì sao có kết quả này?", why.select("summary").text());
    assertTrue(why.text().contains("Số hiệu hoặc ngày ban hành đúng như đã gõ."), why.text());
    var together = search("báo cáo kết quả công tác").select(".card .why").eachText();
    assertTrue(together.getFirst().contains("đứng liền nhau trong trích yếu"), together.getFirst());
    assertEquals(0, search("").select(".why").size(), "nothing typed, nothing to explain");
    assertEquals(0, site.page("/").select(".why").size());
  }

  @Test
  void saysWhatItSearchedAlongAndOffersTheSearchWithout() {
    var page = search("UBND Hà Giang");
    var note = page.select(".results .note");
    assertTrue(note.text().contains("UBND = Ủy ban nhân dân"), note.text());
    var plain = note.select("a");
    assertEquals("Chỉ tìm đúng như đã gõ", plain.text());
    assertEquals("/tim-kiem?q=" + encoded("\"UBND\" Hà Giang"), plain.attr("href"));
    assertEquals(0, site.page(plain.attr("href")).select(".results .note").size());
  }

  @Test
  void asksWhereAnAbbreviationHasSeveralMeanings() {
    var links = search("CĐ Hà Giang").select(".results .note a").eachText();
    assertTrue(links.contains("công đoàn Hà Giang"), links.toString());
    assertTrue(links.contains("cao đẳng Hà Giang"), links.toString());
  }

  @Test
  void offersWhatWasPerhapsMeant() {
    var link = search("báo cáo kết quảa công tác").select(".results .note a");
    assertEquals("báo cáo kết quả công tác", link.text());
    assertTrue(site.page(link.attr("href")).select(".card").size() > 5);
  }

  @Test
  void tellsHowToAskMoreExactlyWhereNothingIsFound() {
    var help = search("xyzxyz").select(".empty li").eachText();
    assertTrue(help.stream().anyMatch(line -> line.contains("nam:2021..2023")), help.toString());
  }

  @Test
  void answersProgramsAlike() {
    var answer = site.json("/api/v1/search?q=" + encoded("UBND Hà Giang"));
    assertEquals("UBND = Ủy ban nhân dân", answer.path("expanded").path(0).asText());
    assertTrue(answer.path("suggestion").isNull());
    assertEquals(
        "báo cáo", site.json("/api/v1/search?q=" + encoded("bóa cáo")).path("suggestion").asText());
  }

  private Document search(String typed) {
    return site.page("/tim-kiem?q=" + encoded(typed));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
