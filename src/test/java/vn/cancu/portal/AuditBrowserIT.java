package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** The pages of the administrator in a real browser, without scripts. */
@ExtendWith(SharedEngine.class)
final class AuditBrowserIT {
  private static final List<String> PAGES =
      List.of("/nhat-ky", "/nhat-ky?viec=merged", "/tai-khoan");

  private OwnPortal own;
  private Playwright playwright;
  private Browser browser;

  @BeforeEach
  void open(Engine engine) {
    own = OwnPortal.start(engine, "audit-browser-");
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  @AfterEach
  void close() {
    playwright.close();
    own.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, 900, LIGHT", "390, 844, DARK"})
  void passesAxeFitsTheScreenAndNarrowsByKeyboard(int width, int height, ColorScheme colours) {
    new Visitor(own.site().address("")).signIn("luu-tru", "sai bét rồi");
    var page = signedIn(width, height, colours);
    var faults = new ArrayList<String>();
    for (var path : PAGES) {
      page.navigate(own.site().address(path));
      // axe is a script itself: only the page brings none.
      new AxeBuilder(page)
          .analyze()
          .getViolations()
          .forEach(rule ->
              rule.getNodes()
                  .forEach(node -> faults.add(path + " " + rule.getId() + " " + node.getHtml())));
      var beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (((Number) beyond).intValue() > 0) {
        faults.add(path + " is wider than the screen by " + beyond);
      }
      picture(page, path + width);
    }
    assertEquals(List.of(), faults);
    page.navigate(own.site().address("/nhat-ky"));
    page.locator("select[name=viec]").selectOption("sign-in-failed");
    page.locator("form.narrow button").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/nhat-ky?**viec=sign-in-failed**");
    assertEquals(1, page.locator("table.log tbody tr").count());
  }

  private Page signedIn(int width, int height, ColorScheme colours) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(colours));
    context.setDefaultTimeout(30_000);
    var page = context.newPage();
    page.navigate(own.site().address("/dang-nhap"));
    page.locator("input[name=ten]").fill("quan-tri");
    page.locator("input[name=mat-khau]").fill(Visitor.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForSelector("form.who");
    return page;
  }

  /** For who wants to look: -Dcancu.pictures=FOLDER. */
  private static void picture(Page page, String name) {
    var folder = System.getProperty("cancu.pictures");
    if (folder != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(folder, name.replaceAll("\\W+", "-") + ".png")));
    }
  }
}
