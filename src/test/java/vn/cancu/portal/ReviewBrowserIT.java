package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.document.Verdict;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** An archivist decides citations by keyboard, with scripts and without. */
@ExtendWith(SharedEngine.class)
final class ReviewBrowserIT {
  private static final String PAGE = "/soat-vien-dan";

  private OwnPortal own;
  private Playwright playwright;
  private Browser browser;

  @BeforeEach
  void open(Engine engine) {
    own = OwnPortal.start(engine, "review-browser-");
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  @AfterEach
  void close() {
    playwright.close();
    own.close();
  }

  private Page signedIn(Browser.NewContextOptions options) {
    var context = browser.newContext(options);
    context.setDefaultTimeout(30_000);
    var page = context.newPage();
    page.navigate(own.site().address("/dang-nhap?ve=" + PAGE));
    page.locator("input[name=ten]").fill("luu-tru");
    page.locator("input[name=mat-khau]").fill(Visitor.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForSelector(".ruling");
    if (!Boolean.FALSE.equals(options.javaScriptEnabled)) {
      // Before its script has run, a key does nothing and a button sends the whole page.
      page.waitForFunction("document.activeElement.matches('.ruling')");
    }
    return page;
  }

  private List<Verdict> verdicts() {
    var archive = own.archive();
    return archive.since(0, 100).stream()
        .flatMap(entry -> archive.read(entry.id(), Clearance.STAFF).stream())
        .flatMap(document -> document.corrections().rulings().stream())
        .map(ruling -> ruling.verdict())
        .sorted()
        .toList();
  }

  private static void awaitTold(Page page, int count) {
    page.locator(".told:has-text('Đã ghi')").nth(count - 1).waitFor();
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.id"));
  }

  @Test
  void decidesAtKeyboardSpeed() {
    var page = signedIn(new Browser.NewContextOptions().setViewportSize(1280, 900));
    var ids = page.locator(".ruling").all().stream().map(row -> row.getAttribute("id")).toList();
    assertTrue(ids.size() > 5, ids.toString());
    assertEquals(ids.get(0), focused(page));
    page.keyboard().press("j");
    assertEquals(ids.get(1), focused(page));
    page.keyboard().press("k");
    // Right, no citation, another relation, one after the other without waiting.
    page.keyboard().press("a");
    assertEquals(ids.get(1), focused(page));
    page.keyboard().press("x");
    page.keyboard().press("6");
    awaitTold(page, 3);
    assertEquals(List.of(Verdict.ACCEPTED, Verdict.CORRECTED, Verdict.REJECTED), verdicts());
    // What was decided is not decided again, and typing is typing.
    page.keyboard().press("k");
    page.keyboard().press("x");
    page.keyboard().press("j");
    page.keyboard().press("e");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Control+A");
    page.keyboard().type("9x/9");
    page.keyboard().press("Enter");
    page.waitForSelector(".ruling.failed .told:has-text('Số')");
    assertEquals(3, verdicts().size());
    assertWhole(page);
    page.keyboard().press("k");
    assertEquals(ids.get(3), focused(page));
    page.keyboard().press("a");
    awaitTold(page, 4);
    page.reload();
    assertEquals(ids.size() - 4, page.locator(".ruling").count());
    page.context().close();
  }

  /** A page to set a password at or a proxy's own is no answer of the archive. */
  @Test
  void saysWhatWasNotSaved() {
    var page = signedIn(new Browser.NewContextOptions());
    var answers =
        List.of(
            new Route.FulfillOptions().setStatus(303).setHeaders(Map.of("Location", "/mat-khau")),
            new Route.FulfillOptions().setStatus(200).setBody("ok"),
            new Route.FulfillOptions().setStatus(204));
    for (int told = 1; told <= answers.size(); told++) {
      var answer = answers.get(told - 1);
      page.route("**" + PAGE, route -> route.fulfill(answer), new Page.RouteOptions().setTimes(1));
      page.keyboard().press("a");
      page.locator(".ruling.failed .told:has-text('Chưa ghi được')").nth(told - 1).waitFor();
    }
    assertEquals(0, page.locator(".told:has-text('Đã ghi')").count());
    assertEquals(List.of(), verdicts());
    page.context().close();
  }

  @Test
  void decidesWithoutScripts() {
    var page = signedIn(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    int before = page.locator(".ruling").count();
    assertEquals(0, page.locator(".keys:visible").count());
    page.locator(".ruling button[value=dung]").first().press("Enter");
    page.waitForSelector(".saved");
    assertEquals(before - 1, page.locator(".ruling").count());
    page.locator(".saved a").press("Enter");
    page.waitForSelector(".ruling.accepted");
    page.locator(".ruling.accepted button[value=bo]").press("Enter");
    page.waitForSelector(".saved:has-text('bỏ')");
    assertEquals(0, page.locator(".ruling.accepted").count());
    assertEquals(List.of(), verdicts());
    page.context().close();
  }

  @Test
  void fitsEveryReaderAndTheNarrowestScreen() {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var page =
          signedIn(
              new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(390, 844));
      page.locator(".ruling summary").first().click();
      assertWhole(page);
      page.locator(".ruling button[value=khong]").first().click();
      awaitTold(page, 1);
      assertWhole(page);
      page.navigate(own.site().address(PAGE + "?van-ban=ubnd-tinh-ha-giang/2023/318-kh-ubnd"));
      assertWhole(page);
      page.context().close();
    }
  }

  private static void assertWhole(Page page) {
    var found = new AxeBuilder(page).analyze().getViolations();
    assertTrue(found.isEmpty(), page.url() + " " + found);
    var wider = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assertEquals(false, page.evaluate(wider), page.url());
  }
}
