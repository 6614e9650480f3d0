package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser: by keyboard, without scripts, and through axe-core. */
@ExtendWith(SharedPortal.class)
final class BrowserIT {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/tim-kiem?q=k%E1%BB%B7+c%C6%B0%C6%A1ng&nam=2023",
          "/tim-kiem?q=qwrtpsdfg",
          "/duyet",
          "/con-thieu?nam=2016&sap=moi-nhat",
          "/kiem-tra",
          "/gioi-thieu",
          "/tai-ve",
          "/dang-nhap",
          "/van-ban/" + Library.DIRECTIVE,
          "/van-ban/" + Library.DIRECTIVE + "?q=k%E1%BB%B7+c%C6%B0%C6%A1ng",
          "/van-ban/" + Library.LETTER,
          "/van-ban/" + Library.REPLACED,
          "/van-ban/" + Library.STUB,
          "/van-ban/" + Library.DIRECTIVE + "/luoc-do?sau=3",
          "/van-ban/" + Library.DIRECTIVE + "/vien-dan-boi?quanhe=based_on",
          "/van-ban/" + Library.DIRECTIVE + "/thuc-hien",
          "/lien-he?tu=2745%2FSNV-CCHC&den=26%2FCT-TTg",
          "/lien-he?tu=khong&den=26%2FCT-TTg",
          "/khong-co");

  private static @org.jspecify.annotations.Nullable Playwright playwright;
  private static @org.jspecify.annotations.Nullable Browser browser;

  private final Site site;

  BrowserIT(Site site) {
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

  private Page page(Browser.NewContextOptions options) {
    var context = java.util.Objects.requireNonNull(browser).newContext(options);
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  private Page page() {
    return page(new Browser.NewContextOptions());
  }

  @Test
  void walksFromHomeToLineageAndBackByKeyboard() {
    walk(page());
  }

  @Test
  void walksTheSameWayWithoutScripts() {
    walk(page(new Browser.NewContextOptions().setJavaScriptEnabled(false)));
  }

  private void walk(Page page) {
    page.navigate(site.address("/"));
    page.keyboard().press("Tab");
    assertEquals("Đến nội dung chính", focused(page));
    tabTo(page, "input#q");
    page.keyboard().type("triển khai Kế hoạch kỷ luật");
    page.keyboard().press("Enter");
    page.waitForURL("**/tim-kiem?**");
    tabTo(page, "article.card a[href$='2745-snv-cchc']");
    page.keyboard().press("Enter");
    page.waitForURL("**/van-ban/" + Library.LETTER);
    tabTo(page, ".sections a[href$='/luoc-do']");
    page.keyboard().press("Enter");
    page.waitForURL("**/luoc-do");
    assertEquals("Lược đồ: Công văn 2745/SNV-CCHC", page.locator("h1").innerText());
    tabTo(page, ".lineage a[href$='/" + Library.DIRECTIVE + "']");
    page.keyboard().press("Enter");
    page.waitForURL("**/van-ban/" + Library.DIRECTIVE);
    page.goBack();
    page.goBack();
    assertEquals("Công văn 2745/SNV-CCHC", page.locator("h1").innerText());
    page.context().close();
  }

  private static String focused(Page page) {
    return page.locator(":focus").innerText();
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 80; i++) {
      if (page.locator(":is(" + selector + "):focus").count() > 0) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard never reaches " + selector + " on " + page.url());
  }

  @Test
  void offersNumbersWhileTyping() {
    var page = page();
    page.navigate(site.address("/"));
    page.locator("#q").pressSequentially("2745");
    page.waitForSelector(
        "#q-goi-y option",
        new Page.WaitForSelectorOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"1280, 900, LIGHT", "390, 844, DARK"})
  void passesAxeAndFitsTheScreen(int width, int height, ColorScheme colours) {
    var page =
        page(
            new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(colours));
    var faults = new java.util.ArrayList<String>();
    for (var path : PAGES) {
      page.navigate(site.address(path));
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
    }
    assertEquals(List.of(), faults);
    page.context().close();
  }

  /**
   * Bytes on the wire of a first visit: page, style, script, type; the viewer of PDFs set aside.
   */
  @Test
  void weighsLessThan120KilobytesAtFirstSight() {
    var heavy = new java.util.ArrayList<String>();
    for (var path : PAGES) {
      var page = page();
      var seen = new java.util.ArrayList<com.microsoft.playwright.Request>();
      page.onRequestFinished(request -> {
        if (!request.url().contains("pdf")) {
          seen.add(request);
        }
      });
      page.navigate(
          site.address(path),
          new Page.NavigateOptions()
              .setWaitUntil(com.microsoft.playwright.options.WaitUntilState.NETWORKIDLE));
      var bytes = seen.stream().mapToInt(request -> request.sizes().responseBodySize).sum();
      if (bytes == 0 || bytes >= 120_000) {
        heavy.add(path + " " + bytes + " of " + seen.size() + " requests");
      }
      page.context().close();
    }
    assertEquals(List.of(), heavy);
  }

  @Test
  void runsNothingThatThePolicyForbids() {
    var page = page();
    var complaints = new java.util.ArrayList<String>();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
    for (var path : PAGES.subList(0, PAGES.size() - 1)) {
      page.navigate(site.address(path));
    }
    assertEquals(List.of(), complaints);
    page.context().close();
  }
}
