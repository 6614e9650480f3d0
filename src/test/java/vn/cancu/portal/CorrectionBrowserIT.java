package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** An archivist mends a number by keyboard, without scripts; each page on the way through axe. */
@ExtendWith(SharedEngine.class)
final class CorrectionBrowserIT {
  private static final String PAGE = "/van-ban/" + Library.DIRECTIVE;

  private OwnPortal own;
  private Playwright playwright;
  private Browser browser;

  @BeforeEach
  void open(Engine engine) {
    own = OwnPortal.start(engine, "correction-browser-");
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  @AfterEach
  void close() {
    playwright.close();
    own.close();
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 120; i++) {
      if (page.locator(":is(" + selector + "):focus").count() > 0) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard never reaches " + selector + " on " + page.url());
  }

  private Page signedIn(Browser.NewContextOptions options) {
    var context = browser.newContext(options);
    context.setDefaultTimeout(30_000);
    var page = context.newPage();
    page.navigate(own.site().address("/dang-nhap?ve=" + PAGE));
    page.locator("input[name=ten]").fill("luu-tru");
    page.locator("input[name=mat-khau]").fill(Visitor.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForSelector("form.who");
    return page;
  }

  @Test
  void mendsANumberByKeyboardWithoutScripts() {
    var page = signedIn(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    tabTo(page, "a[href$='/sua']");
    page.keyboard().press("Enter");
    page.waitForURL("**/sua");
    tabTo(page, "#so");
    page.keyboard().press("Control+A");
    page.keyboard().type("1 5");
    tabTo(page, "#ly-do");
    page.keyboard().type("số bị nhòe");
    tabTo(page, "form.correct button");
    page.keyboard().press("Enter");
    tabTo(page, "[role=alert] a[href='#so']");
    assertEquals("1 5", page.locator("#so").inputValue());
    assertEquals("số bị nhòe", page.locator("#ly-do").inputValue());
    page.keyboard().press("Enter");
    tabTo(page, "#so");
    page.keyboard().press("Control+A");
    page.keyboard().type("15");
    page.keyboard().press("Enter");
    page.waitForURL("**/15-ct-ubnd?da-sua=number");
    assertEquals("Đã sửa: Số. Lịch sử", page.locator(".saved").innerText());
    tabTo(page, ".saved a");
    page.keyboard().press("Enter");
    page.waitForURL("**/lich-su");
    tabTo(page, "#ban-1 summary");
    page.keyboard().press("Enter");
    tabTo(page, "#ban-1 input[name=ly-do]");
    page.keyboard().type("sửa nhầm");
    page.keyboard().press("Enter");
    page.waitForURL("**" + PAGE + "?da-sua=number");
    page.context().close();
  }

  @Test
  void fitsEveryReaderAndTheNarrowestScreen() {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var page =
          signedIn(
              new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(390, 844));
      for (var path : List.of("", "/sua", "/lich-su")) {
        page.navigate(own.site().address(PAGE + path));
        assertWhole(page);
      }
      page.navigate(own.site().address(PAGE + "/sua"));
      page.locator("#so").fill("1/5");
      page.locator("#ly-do").fill("x");
      page.locator("form.correct button").click();
      page.waitForSelector("[role=alert]");
      assertWhole(page);
      page.locator("#so").fill(scheme == ColorScheme.DARK ? "16" : "15");
      page.locator("form.correct button").click();
      page.waitForURL("**?da-sua=number");
      assertWhole(page);
      page.navigate(page.url().replaceFirst("[?].*", "/lich-su"));
      page.locator("#ban-1 summary").click();
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
