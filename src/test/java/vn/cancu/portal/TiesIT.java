package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How two documents hang together, asked by a form. */
@ExtendWith(SharedPortal.class)
final class TiesIT {
  private final Site site;

  TiesIT(Site site) {
    this.site = site;
  }

  /** The letter implements the plan, which rests on the directive; it cites that itself, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "14/CT-UBND",
        "chỉ thị số 14 ct-ubnd",
        Library.DIRECTIVE,
        "/van-ban/" + Library.DIRECTIVE,
        "https://kho.example/van-ban/" + Library.DIRECTIVE,
        "https://kho.example/van-ban/" + Library.DIRECTIVE + "/",
        "https://kho.example/van-ban/" + Library.DIRECTIVE + "/luoc-do?sau=2#so-do",
        "https://kho.example/van-ban/" + Library.DIRECTIVE + "?q=ch%E1%BB%89#c-3"
      })
  void findsEveryWayWithItsSentences(String directive) {
    var page = site.page("/lien-he?tu=2745%2Fsnv-cchc&den=" + encoded(directive));
    var ways = page.select("section[aria-labelledby=di] > ol");
    assertEquals(List.of(1, 2), ways.stream().map(way -> way.select("> li").size()).toList());
    assertEquals(
        List.of("Công văn 2745/SNV-CCHC", "thực hiện", "Kế hoạch 318/KH-UBND"),
        ways.get(1).select("> li:first-child > a, > li:first-child > em").eachText());
    assertEquals(
        "Kế hoạch số 318/KH-UBND ngày 15/12/2023",
        ways.get(1).select("> li:first-child mark").text());
    assertEquals(0, page.select("section[aria-labelledby=ve] ol").size());
    assertEquals(3, page.select(".drawing a").size());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void narrowsAndTellsWhatBothCite() {
    var address = "/lien-he?tu=2745%2FSNV-CCHC&den=26%2FCT-TTg";
    assertEquals(2, site.page(address).select("section[aria-labelledby=di] > ol").size());
    assertEquals(
        1, site.page(address + "&sau=2").select("section[aria-labelledby=di] > ol").size());
    assertEquals(
        0,
        site.page(address + "&quanhe=replaces").select("section[aria-labelledby=di] > ol").size());
    var both = site.page("/lien-he?tu=2745%2FSNV-CCHC&den=318%2FKH-UBND");
    var shared = both.select("section[aria-labelledby=chung] > ul > li");
    assertEquals(1, shared.size());
    assertTrue(shared.text().startsWith("Chỉ thị 14/CT-UBND"), shared.text());
    assertTrue(shared.select("q").text().contains("14/CT-UBND"), shared.text());
  }

  @Test
  void saysWhatItDoesNotKnowAndLetsChoose() {
    var form = site.page("/lien-he");
    assertEquals(0, form.select("h2, [role=status]").size());
    assertEquals("3", form.select("select[name=sau] option[selected]").attr("value"));
    var unknown = site.page("/lien-he?tu=9999%2FXX-YY&den=26%2FCT-TTg");
    assertTrue(unknown.select("[role=status]").text().contains("9999/XX-YY"));
    assertEquals("9999/XX-YY", unknown.select("input[name=tu]").attr("value"));
    assertEquals(0, unknown.select("section[aria-labelledby=di]").size());
    var long400 = site.get("/lien-he?tu=" + "x".repeat(400));
    assertEquals(400, long400.statusCode());
    assertTrue(long400.body().contains("300 ký tự"), long400.body());
    var same = "/lien-he?tu=26%2FCT-TTg&den=26%2FCT-TTg";
    assertTrue(site.page(same).select("[role=status]").text().contains("cùng một văn bản"));
    assertEquals(0, site.page(same).select("section[aria-labelledby=di]").size());
    var id = site.id(Library.DIRECTIVE);
    assertEquals(400, site.get("/api/v1/paths?from=" + id + "&to=" + id).statusCode());
    assertEquals(400, site.get("/lien-he?sau=9").statusCode());
    var from = site.page("/van-ban/" + Library.DIRECTIVE + "/luoc-do");
    var link = from.select("a[href^=/lien-he]").attr("href");
    assertEquals(
        "Chỉ thị 14/CT-UBND",
        site.page(link + "&den=26%2FCT-TTg").select("main > p a:first-child").text());
  }
}
