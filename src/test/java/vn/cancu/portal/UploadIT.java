package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.archive.Archive;
import vn.cancu.intake.Home;
import vn.cancu.intake.Jobs;
import vn.cancu.lineage.Lineage;
import vn.cancu.search.SearchIndex;

/** What is handed in lies in the inbox when the answer comes; here nobody empties it. */
@ExtendWith(SharedPortal.class)
final class UploadIT {
  private static final String API = "/api/v1/documents";

  private final Site shared;
  @TempDir private Path home;
  private Archive archive;
  private Portal portal;
  private String site;

  UploadIT(Site shared) {
    this.shared = shared;
  }

  @BeforeEach
  void open() {
    var accounts = new Accounts(home, Clock.systemUTC());
    if (accounts.all().isEmpty()) {
      accounts.add("mai", Role.ARCHIVIST, Visitor.PASSWORD);
      accounts.add("lan", Role.ARCHIVIST, Visitor.PASSWORD);
      accounts.add("quan-tri", Role.ADMINISTRATOR, Visitor.PASSWORD);
      accounts.add("can-bo", Role.OFFICIAL, Visitor.PASSWORD);
    }
    archive = Archive.open(home, Clock.systemUTC());
    var context = shared.portal().context();
    portal =
        Portal.start(
            List.of(
                archive,
                context.getBean(SearchIndex.class),
                context.getBean(Lineage.class),
                accounts,
                new Jobs(Home.at(home), archive, Clock.systemUTC()),
                new PortalSettings(false)),
            "127.0.0.1",
            0);
    site = "http://127.0.0.1:" + portal.port();
  }

  @AfterEach
  void close() {
    portal.close();
    archive.close();
  }

  private static String basic(String name) {
    var pair = (name + ":" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private HttpResponse<String> send(String name, MultipartBody body) {
    var script = new Visitor(site);
    return script.send(body.to(script.request(API, "Authorization", basic(name))));
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** What lies in the inbox, by its name and visibility. */
  private List<String> inbox() throws IOException {
    var found = new ArrayList<String>();
    if (Files.isDirectory(home.resolve("inbox"))) {
      try (var folders = Files.list(home.resolve("inbox"))) {
        for (var folder : folders.sorted().toList()) {
          var ticket = new ObjectMapper().readTree(folder.resolve("ticket.json").toFile());
          try (var files = Files.list(folder)) {
            var original =
                files
                    .filter(file -> file.getFileName().toString().startsWith("original"))
                    .findFirst()
                    .orElseThrow();
            found.add(
                ticket.get("file").asText()
                    + "|"
                    + ticket.get("visibility").asText()
                    + "|"
                    + Files.readString(original));
          }
        }
      }
    }
    return found;
  }

  @Test
  void answersWhenTheBytesAreInTheInbox() throws IOException {
    var answer =
        send(
            "mai",
            new MultipartBody()
                .field("visibility", "internal")
                .file("Công văn 12.txt", "Kính gửi")
                .file("b.txt", "Nơi nhận"));
    assertEquals(202, answer.statusCode(), answer.body());
    assertEquals(List.of("Công văn 12.txt|internal|Kính gửi", "b.txt|internal|Nơi nhận"), inbox());
    var job = json(answer);
    assertEquals("/api/v1/jobs/" + job.get("id").asText(), header(answer, "Location"));
    assertEquals("running", job.get("state").asText());
    assertEquals("waiting", job.get("files").get(0).get("state").asText());
    assertEquals("Đã nhận, đang đọc", job.get("files").get(0).get("detail").asText());
  }

  @Test
  void knowsTheJobAfterARestart() throws IOException {
    var answer =
        send("mai", new MultipartBody().field("visibility", "public").file("a.txt", "Kính gửi"));
    close();
    open();
    var job = new Visitor(site).get(header(answer, "Location"), "Authorization", basic("mai"));
    assertEquals(200, job.statusCode());
    assertEquals("waiting", json(job).get("files").get(0).get("state").asText());
  }

  @Test
  void showsAJobToItsPersonAndTheAdministratorsOnly() {
    var answer =
        send("mai", new MultipartBody().field("visibility", "public").file("a.txt", "Kính gửi"));
    var job = header(answer, "Location");
    assertEquals(200, new Visitor(site).get(job, "Authorization", basic("quan-tri")).statusCode());
    assertEquals(404, new Visitor(site).get(job, "Authorization", basic("lan")).statusCode());
    assertEquals(403, new Visitor(site).get(job, "Authorization", basic("can-bo")).statusCode());
    assertEquals(401, new Visitor(site).get(job).statusCode());
    assertEquals(
        404,
        new Visitor(site)
            .get("/api/v1/jobs/..%2f..%2faccounts", "Authorization", basic("mai"))
            .statusCode());
  }

  @Test
  void takesNothingFromThoseWhoMayNot() throws IOException {
    var body = new MultipartBody().field("visibility", "public").file("a.txt", "x");
    assertEquals(403, send("can-bo", body).statusCode());
    var anyone = new Visitor(site);
    var turnedAway = anyone.send(body.to(anyone.request(API)));
    assertEquals(401, turnedAway.statusCode());
    assertTrue(header(turnedAway, "WWW-Authenticate").startsWith("Basic "));
    // A browser would open a box of its own and keep what is typed there.
    var page = anyone.send(body.to(anyone.request(API, "Origin", site)));
    assertEquals(401, page.statusCode());
    assertEquals("", header(page, "WWW-Authenticate"));
    assertEquals(401, anyone.send(body.to(anyone.request("/nap"))).statusCode());
    assertEquals(List.of(), inbox());
  }

  @Test
  void wantsTheTokenOfTheSession() throws IOException {
    var mai = Visitor.of(site, "mai");
    var body = new MultipartBody().field("visibility", "public").file("a.txt", "x");
    assertEquals(403, mai.send(body.to(mai.request(API))).statusCode());
    assertEquals(403, mai.send(body.to(mai.request(API, "X-CSRF-Token", "x"))).statusCode());
    assertEquals(403, mai.send(body.to(mai.request("/nap"))).statusCode());
    var late =
        new MultipartBody()
            .field("visibility", "public")
            .file("a.txt", "x")
            .field("ma-phien", mai.token("/nap"));
    assertEquals(403, mai.send(late.to(mai.request("/nap"))).statusCode());
    var good = mai.token("/nap");
    var crossSite = mai.request(API, "X-CSRF-Token", good, "Origin", "http://evil.example");
    assertEquals(403, mai.send(body.to(crossSite)).statusCode());
    assertEquals(List.of(), inbox());
    assertEquals(202, mai.send(body.to(mai.request(API, "X-CSRF-Token", good))).statusCode());
    assertEquals(1, inbox().size());
  }

  @Test
  void takesAPlainFormAndShowsWhatBecameOfEachFile() {
    var mai = Visitor.of(site, "mai");
    var body =
        new MultipartBody()
            .field("ma-phien", mai.token("/nap"))
            .field("visibility", "public")
            .file("<b>a</b>.txt", "x")
            .file("b.txt", "y");
    var answer = mai.send(body.to(mai.request("/nap")));
    assertEquals(303, answer.statusCode(), answer.body());
    var page = Jsoup.parse(mai.get(header(answer, "Location")).body());
    assertEquals(
        List.of("<b>a<b>.txt Đã nhận, đang đọc", "b.txt Đã nhận, đang đọc").size(),
        page.select(".files li").size());
    assertTrue(page.select(".files li").text().contains("Đã nhận, đang đọc"));
    assertEquals(0, page.select(".files b b").size());
    assertEquals(1, page.select("a.again").size());
    assertEquals(404, Visitor.of(site, "lan").get(header(answer, "Location")).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400, Cần cho biết ai được xem",
    "secret, 400, Cần cho biết ai được xem",
  })
  void wantsToKnowWhoMayRead(String visibility, int status, String sentence) throws IOException {
    var answer =
        send("mai", new MultipartBody().field("visibility", visibility).file("a.txt", "x"));
    assertEquals(status, answer.statusCode());
    assertTrue(answer.body().contains(sentence), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertEquals(List.of(), inbox());
  }

  @Test
  void saysWhenNoFileOrNoMultipartCame() throws IOException {
    var none = send("mai", new MultipartBody().field("visibility", "public"));
    assertEquals(400, none.statusCode());
    assertTrue(none.body().contains("Chưa chọn tệp nào."), none.body());
    var empty = send("mai", new MultipartBody().field("visibility", "public").file("", ""));
    assertEquals(400, empty.statusCode(), "the field of a form in which nothing was chosen");
    var script = new Visitor(site);
    var json =
        script
            .request(API, "Authorization", basic("mai"), "Content-Type", "application/json")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"));
    assertEquals(415, script.send(json).statusCode());
    var broken =
        script
            .request(API, "Authorization", basic("mai"), "Content-Type", "multipart/form-data")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x"));
    assertEquals(400, script.send(broken).statusCode());
    assertEquals(List.of(), inbox());
  }

  @Test
  void takesNoMoreThanSoManyFilesAtOnceAndSaysWhere() throws IOException {
    var body = new MultipartBody().field("visibility", "public");
    for (int i = 0; i <= Uploads.MOST_FILES + 1; i++) {
      body.file(i + ".txt", "x" + i);
    }
    var files = json(send("mai", body)).get("files");
    assertEquals(Uploads.MOST_FILES + 1, files.size());
    var last = files.get(Uploads.MOST_FILES);
    assertEquals("refused", last.get("state").asText());
    assertEquals("qua-nhieu-tep", last.get("code").asText());
    assertEquals(Uploads.MOST_FILES, inbox().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../../etc/passwd            | passwd
          C:\\Users\\mai\\Thư mời.docx | Thư mời.docx
          Thu%22moi%22.txt            | Thu"moi".txt
          ..                          | tệp không tên
          a\u202Efdp.txt              | afdp.txt
          Thư.txt               | Thư.txt
          """)
  void takesNamesAsWordsAndNotAsPaths(String sent, String name) throws IOException {
    var answer = send("mai", new MultipartBody().field("visibility", "public").file(sent, "x"));
    assertEquals(202, answer.statusCode(), answer.body());
    assertEquals(name, json(answer).get("files").get(0).get("name").asText());
    assertEquals(List.of(name + "|public|x"), inbox());
    try (var all = Files.walk(home)) {
      assertFalse(
          all.map(file -> file.getFileName().toString())
              .collect(Collectors.toSet())
              .contains("passwd"));
    }
  }

  @Test
  void shortensNamesThatAreTooLongAndKeepsTheEnding() {
    var name = UploadedName.of("ộ".repeat(400) + ".pdf");
    assertEquals(255, name.length());
    assertTrue(name.endsWith("ộ.pdf"));
    assertEquals("tệp không tên", UploadedName.of(null));
    assertEquals("a.txt", UploadedName.of("a\u0000.txt"));
  }

  @Test
  void leavesNothingOfWhatBreaksOff() throws Exception {
    var whole =
        new MultipartBody()
            .field("visibility", "public")
            .file("nguyen.txt", "đủ")
            .file("dut.txt", "x".repeat(200_000))
            .bytes();
    try (var socket = new Socket("127.0.0.1", portal.port())) {
      var head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(API, basic("mai"), MultipartBody.TYPE, whole.length);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(whole, 0, whole.length / 2);
      socket.getOutputStream().flush();
      Thread.sleep(1_500);
    }
    var inbox = home.resolve("inbox");
    for (int i = 0; i < 50 && names(inbox).stream().anyMatch(n -> n.startsWith(".")); i++) {
      Thread.sleep(100);
    }
    assertEquals(List.of("nguyen.txt|public|đủ"), inbox());
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void refusesBodiesThatAreTooLargeBeforeTheyCome() throws IOException {
    try (var socket = new Socket("127.0.0.1", portal.port())) {
      var head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(API, basic("mai"), MultipartBody.TYPE, Uploads.LARGEST_BODY + 1);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.setSoTimeout(10_000);
      var answer = new byte[4_096];
      int read = socket.getInputStream().read(answer);
      var text = new String(answer, 0, read, StandardCharsets.UTF_8);
      assertTrue(text.startsWith("HTTP/1.1 413 "), text);
    }
    assertEquals(List.of(), inbox());
  }

  @Test
  void gathersNoOtherBody() {
    var visitor = new Visitor(site);
    var form = java.util.Map.of("ten", "x".repeat(3_000_000), "mat-khau", "y");
    assertEquals(413, visitor.post("/dang-nhap", form).statusCode());
  }
}
