package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The original PDF on the page of its document, in a real browser. */
@ExtendWith(SharedPortal.class)
final class OriginalBesideTextIT {
  private static Playwright playwright;
  private static Browser browser;

  private final Site site;

  OriginalBesideTextIT(Site site) {
    this.site = site;
  }

  @BeforeAll
  static void open() {
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  private Page page(String words, Browser.NewContextOptions options) {
    var context = browser.newContext(options);
    context.setDefaultTimeout(30_000);
    var page = context.newPage();
    page.navigate(site.address(path(words)));
    return page;
  }

  private static String path(String words) {
    return "/van-ban/"
        + Library.LETTER
        + (words.isEmpty() ? "" : "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  /** What is marked on the drawn pages, "page: words", parts of one match joined. */
  private static List<String> marked(Page page) {
    var found = new ArrayList<String>();
    for (var sheet : page.locator(".sheet").all()) {
      for (var mark : sheet.locator("mark").all()) {
        found.add(sheet.getAttribute("data-page") + ": " + mark.textContent().strip());
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nơi nhận               | 2 | 2: Nơi nhận
          noi nhan               | 2 | 2: Nơi nhận
          "Kế hoạch số"          | 1 | 1: Kế hoạch số
          đề nghị các đơn vị báo | 1 | 1: đề nghị các đơn vị báo
          """)
  void opensAtTheFirstMatchAndMarksWhatTheTextMarks(String words, int first, String marks) {
    var complaints = new ArrayList<String>();
    var page = page(words, new Browser.NewContextOptions());
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
    page.locator(".pdf summary").press("Enter");
    page.locator(".sheet[data-page='" + first + "'] mark[aria-current]").first().waitFor();
    assertEquals(marks, String.join(" ", joined(marked(page))), words);
    var inView =
        "() => { const box = document.querySelector('.pdf .pages').getBoundingClientRect();"
            + " const it = document.querySelector('mark[aria-current]').getBoundingClientRect();"
            + " return it.top >= box.top && it.bottom <= box.bottom; }";
    assertEquals(true, page.evaluate(inView));
    assertEquals(List.of(), complaints);
    page.context().close();
  }

  /** A match that runs over lines is marked in each of them. */
  private static List<String> joined(List<String> marks) {
    var joined = new ArrayList<String>();
    for (var mark : marks) {
      var page = mark.substring(0, 3);
      if (!joined.isEmpty() && joined.getLast().startsWith(page)) {
        joined.set(joined.size() - 1, joined.getLast() + " " + mark.substring(3));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }

  @Test
  void goesFromMatchToMatchByButtonAndByKey() {
    var page = page("số", new Browser.NewContextOptions());
    page.locator(".pdf summary").press("Enter");
    page.locator("mark[aria-current][data-hit='1']").first().waitFor();
    int count = page.locator(".text mark[id]").count();
    assertTrue(count > 1, "several matches");
    page.locator(".pdf [data-step='1']").press("Enter");
    page.locator("mark[aria-current][data-hit='2']").first().waitFor();
    assertTrue(page.locator(".pdf [role=status]").textContent().contains("2 trên " + count));
    page.locator("body").press("p");
    page.locator("mark[aria-current][data-hit='" + count + "']").first().waitFor();
    page.context().close();
  }

  @Test
  void fetchesTheViewerOnlyWhenSomebodyOpensIt() {
    var page = page("kế hoạch", new Browser.NewContextOptions());
    var fetched = "performance.getEntriesByType('resource').map(it => it.name).join(' ')";
    assertFalse(String.valueOf(page.evaluate(fetched)).contains("pdfjs"));
    page.locator(".pdf summary").click();
    page.locator(".sheet[data-drawn] canvas").first().waitFor();
    assertTrue(String.valueOf(page.evaluate(fetched)).contains("pdf.min.mjs"));
    var drawn =
        "() => { const it = document.querySelector('.sheet canvas');"
            + " const dots = it.getContext('2d').getImageData(0, 0, it.width, it.height).data;"
            + " let dark = 0; for (let i = 0; i < dots.length; i += 4) dark += dots[i] < 100;"
            + " return dark; }";
    assertTrue(((Number) page.evaluate(drawn)).intValue() > 500, "letters are drawn");
    page.context().close();
  }

  @Test
  void linksToThePageOfTheMatchWithoutScripts() {
    var page = page("nơi nhận", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    var file = "/van-ban/" + Library.LETTER + "/goc";
    assertEquals(file + "#page=2", page.locator(".original a").getAttribute("href"));
    page.locator(".pdf summary").press("Enter");
    assertEquals(file + "#page=2", page.locator(".pdf a:visible").getAttribute("href"));
    page.context().close();
    assertEquals(file, site.page("/van-ban/" + Library.LETTER).select(".original a").attr("href"));
    assertTrue(site.page("/van-ban/" + Library.DIRECTIVE).select(".pdf").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"1280, 900", "390, 844"})
  void passesAxeAndFitsTheScreen(int width, int height) {
    var page = page("nơi nhận", new Browser.NewContextOptions().setViewportSize(width, height));
    page.locator(".pdf summary").click();
    page.locator("mark[aria-current]").first().waitFor();
    var faults =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .flatMap(
                    rule -> rule.getNodes().stream().map(node -> rule.getId() + node.getHtml()))
                .toList();
    assertEquals(List.of(), faults);
    var beyond = (Number) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    assertTrue(beyond.intValue() <= 0, "wider than the screen");
    if (System.getProperty("cancu.shots") != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(java.nio.file.Path.of(System.getProperty("cancu.shots"), width + ".png")));
    }
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/pdfjs-5.4.624/package.json",
        "/static/pdfjs-5.4.624/legacy/build/pdf.mjs.map",
        "/static/pdfjs-5.4.624/standard_fonts/..%2fpackage.json",
        "/static/pdfjs-5.4.624/standard_fonts/LICENSE_FOXIT"
      })
  void handsOutNothingElseOfItsJar(String path) {
    assertEquals(404, site.get(path).statusCode());
    assertEquals(
        200, site.get("/static/pdfjs-5.4.624/standard_fonts/LiberationSans-Bold.ttf").statusCode());
    assertEquals(
        200, site.get("/static/pdfjs-5.4.624/wasm/openjpeg_nowasm_fallback.js").statusCode());
  }
}
