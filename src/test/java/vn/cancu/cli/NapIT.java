package vn.cancu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.document.Visibility;
import vn.cancu.portal.Chromium;
import vn.cancu.portal.MultipartBody;
import vn.cancu.portal.Visitor;

/** Nạp from end to end: a file goes in by script or page and comes out as a document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NapIT {
  @TempDir private static Path home;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Serving serving;

  @BeforeAll
  void open() throws InterruptedException {
    serve();
    new Accounts(home, Clock.systemUTC()).add("mai", Role.ARCHIVIST, Visitor.PASSWORD);
  }

  private void serve() throws InterruptedException {
    var both = new PrintStream(told, true, StandardCharsets.UTF_8);
    var environment = Map.of("CANCU_HOST", "127.0.0.1");
    serving = Serving.open(Console.of(both, both, environment), home, 0, false);
    serving.announce();
  }

  @AfterAll
  void close() {
    serving.close();
  }

  private String site() {
    return "http://127.0.0.1:" + serving.port();
  }

  private static String letter(int number) {
    return "SỞ NỘI VỤ\n\nSố: %d/SNV-VP\n\nHà Giang, ngày 05 tháng 3 năm 2024\n\nV/v nạp thử\n\nKính gửi: Các đơn vị.\n"
        .formatted(number);
  }

  @Test
  void tellsTheOneTimePasswordOfTheFirstStart() {
    var words = told.toString(StandardCharsets.UTF_8);
    assertTrue(words.contains("Tài khoản quản trị: quantri, mật khẩu dùng một lần: "), words);
  }

  @Test
  void followsAJobByEventsUntilItIsDone() throws IOException {
    var script = new Visitor(site());
    var basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(("mai:" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8));
    var answer =
        script.send(
            new MultipartBody()
                .field("visibility", "public")
                .file("thu.txt", letter(8101))
                .file("rong.txt", "")
                .to(script.request("/api/v1/documents", "Authorization", basic)));
    assertEquals(202, answer.statusCode(), answer.body());
    var job = answer.headers().firstValue("Location").orElseThrow();
    var events = script.get(job, "Authorization", basic, "Accept", "text/event-stream");
    assertEquals("text/event-stream", events.headers().firstValue("Content-Type").orElse(""));
    var last = events.body().strip().lines().filter(line -> line.startsWith("data: ")).toList();
    var state = new ObjectMapper().readTree(last.getLast().substring(6));
    assertEquals("done", state.get("state").asText());
    assertEquals("archived", state.get("files").get(0).get("state").asText());
    assertEquals("quarantined", state.get("files").get(1).get("state").asText());
    assertEquals("Vào khu cách ly: tệp rỗng", state.get("files").get(1).get("detail").asText());
    assertEquals(1, state.get("failed").asInt());
    var page = script.get(state.get("files").get(0).get("href").asText());
    assertEquals(200, page.statusCode(), "public, and nobody need sign in");
    assertTrue(versionsBy("mai") > 0, "the archive does not say who handed it in");
    var plain = script.get(job, "Authorization", basic);
    assertEquals(state, new ObjectMapper().readTree(plain.body()));
  }

  private static long versionsBy(String person) throws IOException {
    try (var files = Files.walk(home.resolve("archive"))) {
      long count = 0;
      for (var file : files.filter(each -> each.endsWith("inventory.json")).toList()) {
        count += Files.readString(file).contains('"' + person + '"') ? 1 : 0;
      }
      return count;
    }
  }

  private interface Walk {
    void on(Page page);
  }

  private void inBrowser(boolean scripts, Walk walk) {
    try (var playwright = Chromium.playwright()) {
      var browser = Chromium.launch(playwright);
      var context =
          browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
      context.setDefaultTimeout(60_000);
      var page = context.newPage();
      var complaints = new ArrayList<String>();
      // Warnings are of slow machines: a font that came before it was needed.
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });
      page.onPageError(complaints::add);
      page.navigate(site() + "/nap");
      assertTrue(page.url().endsWith("/dang-nhap?ve=%2Fnap"), page.url());
      page.locator("#ten").focus();
      page.keyboard().type("mai");
      page.keyboard().press("Tab");
      page.keyboard().type(Visitor.PASSWORD);
      page.keyboard().press("Enter");
      page.waitForURL("**/nap");
      walk.on(page);
      page.locator(".who button").focus();
      page.keyboard().press("Enter");
      page.waitForURL(site() + "/");
      assertEquals(0, page.locator(".who").count());
      assertEquals(List.of(), complaints);
    }
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }

  private void choose(Page page, FilePayload... files) {
    page.locator("input[value=internal]").focus();
    page.keyboard().press("Space");
    page.locator("#tep").setInputFiles(files);
    page.locator("form.upload button").focus();
    page.keyboard().press("Enter");
  }

  private void assertNoFaults(Page page) {
    var faults = new ArrayList<String>();
    for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      // Without motion, or colours are measured on their way from one scheme to the other.
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(colours)
              .setReducedMotion(ReducedMotion.REDUCE));
      for (int width : new int[] {1280, 390}) {
        page.setViewportSize(width, 844);
        new AxeBuilder(page)
            .analyze()
            .getViolations()
            .forEach(rule ->
                rule.getNodes()
                    .forEach(node ->
                        faults.add(page.url() + " " + rule.getId() + " " + node.getHtml())));
        var beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertEquals(0, ((Number) beyond).intValue(), page.url() + " at " + width);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void takesFilesWithScriptsAndShowsEachAsItGoes() {
    inBrowser(
        true,
        page -> {
          assertNoFaults(page);
          choose(page, file("một.txt", letter(8201)), file("hỏng.pdf", "%PDF-1.7 hỏng"));
          page.waitForSelector(".files li.archived a[href$='/8201-snv-vp']");
          page.waitForSelector(".files li.failed");
          assertEquals(
              "2 trong 2 tệp đã xong, 1 không vào được kho.", page.locator(".summary").innerText());
          drop(page, "thả.txt", letter(8202));
          page.waitForSelector(".files li.archived a[href$='/8202-snv-vp']");
          assertTrue(page.url().endsWith("/nap"), page.url());
          assertNoFaults(page);
          page.locator(".files a").first().focus();
          page.keyboard().press("Enter");
          page.waitForURL("**/8201-snv-vp");
          assertNoFaults(page);
          for (var path : List.of("/doi-mat-khau", "/dang-xuat")) {
            page.navigate(site() + path);
            assertNoFaults(page);
          }
        });
    var hidden = new Visitor(site()).get("/tim-kiem?q=8201%2FSNV-VP").body();
    assertFalse(hidden.contains("8201-snv-vp"), "internal documents are for those who signed in");
  }

  private static void drop(Page page, String name, String content) {
    var data =
        page.evaluateHandle(
            "([name, content]) => { const all = new DataTransfer(); all.items.add(new File([content], name)); return all; }",
            List.of(name, content));
    page.dispatchEvent(".drop", "drop", Map.of("dataTransfer", data));
  }

  @Test
  void takesFilesWithoutScriptsAndTellsOfEachWhenAsked() {
    inBrowser(
        false,
        page -> {
          choose(page, file("hai.txt", letter(8301)), file("trống.txt", ""));
          page.waitForURL("**/nap/*");
          for (int i = 0; i < 240 && page.locator("a.again").count() > 0; i++) {
            page.waitForTimeout(250);
            page.locator("a.again").click();
          }
          assertEquals(1, page.locator(".files li.archived a[href$='/8301-snv-vp']").count());
          assertTrue(
              page.locator(".files li.failed").innerText().contains("tệp rỗng"),
              page.locator(".files").innerText());
        });
  }

  @Test
  void takesInWhatIsDroppedIntoAWatchedFolder(@TempDir Path folder) throws Exception {
    var done = folder.resolve(WatchedFolder.DONE);
    var failed = folder.resolve(WatchedFolder.FAILED);
    // Lay there when the portal was started, and was taken in before it ended the last time.
    Files.createDirectories(done.resolve("phòng 2"));
    Files.createDirectories(folder.resolve("phòng 2"));
    Files.writeString(done.resolve("phòng 2/thư.txt"), "bản khác cùng tên");
    Files.writeString(folder.resolve("phòng 2/thư.txt"), letter(8401));
    Files.writeString(folder.resolve("rỗng.txt"), "");
    Files.writeString(folder.resolve("đang tải.txt.part"), letter(8402));
    var growing = folder.resolve("dài.txt");
    Files.writeString(growing, letter(8403));
    serving.watch(folder, Visibility.PUBLIC);
    for (int i = 0; i < 12; i++) {
      Thread.sleep(500);
      assertTrue(Files.exists(growing), "taken while it grew");
      Files.writeString(growing, "Dòng thứ " + i + ".\n", StandardOpenOption.APPEND);
    }
    await(done.resolve("phòng 2/thư (2).txt"));
    await(done.resolve("dài.txt"));
    await(failed.resolve("rỗng.txt"));
    assertEquals("rỗng.txt: tệp rỗng\n", Files.readString(failed.resolve("rỗng.txt - lý do.txt")));
    assertTrue(Files.exists(folder.resolve("đang tải.txt.part")));
    var anyone = new Visitor(site());
    var hits = anyone.get("/api/v1/search?q=8403%2FSNV-VP").body();
    var id = new ObjectMapper().readTree(hits).at("/hits/0/id").asText();
    assertTrue(anyone.get("/api/v1/documents/" + id + "/text").body().contains("Dòng thứ 11."));

    // Another file of the same letter is kept with it.
    var other = Files.readString(done.resolve("dài.txt")) + "\n\n";
    Files.writeString(folder.resolve("bản khác.txt"), other);
    await(done.resolve("bản khác.txt"));

    // What a crash left lying there after it was taken in is put aside, and is one document still.
    Files.move(done.resolve("dài.txt"), folder.resolve("dài.txt"));
    await(done.resolve("dài.txt"));
    var again = anyone.get("/api/v1/search?q=8403%2FSNV-VP").body();
    assertEquals(1, new ObjectMapper().readTree(again).get("total").asInt());
  }

  private static void await(Path file) throws InterruptedException {
    for (int i = 0; i < 900 && !Files.exists(file); i++) {
      Thread.sleep(200);
    }
    assertTrue(Files.exists(file), file + " never came");
  }
}
