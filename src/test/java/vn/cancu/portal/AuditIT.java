package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Durable;
import vn.cancu.archive.Resemblance;
import vn.cancu.archive.Revision;
import vn.cancu.audit.Act;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.AuditReading.Filter;
import vn.cancu.audit.Event;
import vn.cancu.audit.Result;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** Whatever people do by the web is on record, and nothing that they read, type or keep secret. */
@ExtendWith(SharedEngine.class)
final class AuditIT {
  /** See AuditLogTest, DisclosureTest, MainJobIT and AccountsPageIT. */
  private static final Set<Act> ELSEWHERE =
      EnumSet.of(
          Act.PURGED,
          Act.REREAD,
          Act.REINDEXED,
          Act.ACCOUNT_ADDED,
          Act.ACCOUNT_REMOVED,
          Act.ROLE_SET,
          Act.PASSWORD_RESET,
          Act.ACCOUNT_DISABLED,
          Act.ACCOUNT_ENABLED,
          Act.ACCOUNT_UNLOCKED,
          Act.LOG_MENDED);

  private static final String REASON = "nhòe mực ở trang đầu";
  private static final String NEW_PASSWORD = "con trâu là đầu cơ nghiệp";

  private OwnPortal own;
  private Site site;

  @BeforeEach
  void open(Engine engine) {
    own = OwnPortal.start(engine, "audit-");
    site = own.site();
  }

  @AfterEach
  void close() {
    own.close();
  }

  private List<Event> events() {
    var events = new ArrayList<Event>();
    log().read().newestFirst(new Filter(null, null, null, null, null), events::add);
    return events;
  }

  private AuditLog log() {
    return new AuditLog(own.home(), Clock.systemUTC());
  }

  private Event last() {
    return events().getFirst();
  }

  private Visitor signedIn(String name) {
    return Visitor.of(site.address(""), name);
  }

  private static String basic(String name, String password) {
    var pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private HttpResponse<String> patch(String id, String body) {
    var address = "/api/v1/documents/" + id;
    var who = basic("luu-tru", Visitor.PASSWORD);
    var tag = site.get(address, "Authorization", who).headers().firstValue("ETag").orElseThrow();
    return site.send(
        new Visitor(site.address(""))
            .request(address, "Authorization", who, "If-Match", tag)
            .header("Content-Type", "application/merge-patch+json")
            .method("PATCH", BodyPublishers.ofString(body))
            .build());
  }

  private String id() {
    return own.archive().readBySlug(Library.DIRECTIVE, Clearance.STAFF).orElseThrow().entry().id();
  }

  private Map<String, String> form(Visitor visitor, String... fields) {
    var form = new java.util.HashMap<String, String>();
    form.put("ma-phien", visitor.token("/doi-mat-khau"));
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return form;
  }

  /** Each act by the page or call that does it; a new one must be done here or named above. */
  @Test
  void recordsEveryActOfTheVocabulary() throws IOException {
    var archivist = signedIn("luu-tru");
    assertEquals(Act.SIGNED_IN, last().act());
    assertEquals("127.0.0.1", last().actor().address());
    correct(archivist);
    decide(archivist);
    upload(archivist);
    leave();
    var administrator = signedIn("quan-tri");
    assertEquals(200, administrator.get("/nhat-ky/csv").statusCode());
    var seen = EnumSet.copyOf(ELSEWHERE);
    for (var event : events()) {
      seen.add(event.act());
      var failed =
          event.act() == Act.SIGN_IN_FAILED || event.detail().containsValue("password-same");
      assertEquals(failed ? Result.REFUSED : Result.DONE, event.result(), event.toString());
    }
    assertEquals(EnumSet.allOf(Act.class), seen);
    var check = log().read().check();
    assertEquals(List.of(), check.faults());
    keepsSecrets(archivist);
  }

  private void correct(Visitor archivist) {
    var id = id();
    var reason = ", \"reason\": \"" + REASON + "\"}";
    assertEquals(200, patch(id, "{\"number\": \"15\"" + reason).statusCode());
    assertEquals(Act.CORRECTED, last().act());
    assertEquals(id, last().on());
    assertEquals("luu-tru", last().actor().who());
    assertEquals("archivist", last().actor().role());
    assertEquals(Map.of("fields", "number", "version", "2"), last().detail());
    assertEquals(200, patch(id, "{\"visibility\": \"internal\"" + reason).statusCode());
    assertEquals(Act.WITHDRAWN, last().act());
    assertEquals(200, patch(id, "{\"visibility\": \"public\"" + reason).statusCode());
    assertEquals(Act.PUBLISHED, last().act());
    var slug = own.archive().entry(id).orElseThrow().slug();
    var restored =
        archivist.post(
            "/van-ban/" + slug + "/lich-su",
            form(archivist, "phien-ban", "4", "ve", "1", "ly-do", REASON));
    assertEquals(303, restored.statusCode(), restored.body());
    assertEquals(Act.RESTORED, last().act());
    var row = Jsoup.parse(archivist.get("/soat-vien-dan").body()).selectFirst(".ruling");
    var fields = form(archivist, "quyet", "dung");
    for (var box : Objects.requireNonNull(row).select("input[name]")) {
      fields.putIfAbsent(box.attr("name"), box.val());
    }
    assertEquals(303, archivist.post("/soat-vien-dan", fields).statusCode());
    assertEquals(Act.RULED, last().act());
    assertEquals("accepted", last().detail().get("verdict"));
  }

  private void decide(Visitor archivist) throws IOException {
    for (var way : List.of("hai", "mot")) {
      var one = report(2);
      var other = report(3);
      own.archive()
          .revise(
              new Revision(
                  one.record(),
                  one.text(),
                  own.archive().filesOf(one.entry()),
                  Map.of(),
                  new Resemblance(List.of(other.entry().id()), List.of())),
              "test",
              "alike");
      var answer =
          archivist.post(
              "/trung-lap",
              form(archivist, "mot", one.entry().id(), "hai", other.entry().id(), "la", way));
      assertEquals(303, answer.statusCode(), answer.body());
      assertEquals(way.equals("mot") ? Act.MERGED : Act.KEPT_APART, last().act());
    }
    Files.createDirectories(own.home().resolve("inbox"));
    quarantine("a");
    assertEquals(200, archivist.get("/cach-ly/" + "a".repeat(32) + "/tep").statusCode());
    assertEquals(Act.EXPORTED, last().act());
    var discard = form(archivist, "ly-do", REASON);
    assertEquals(303, archivist.post(address("a") + "/bo", discard).statusCode());
    assertEquals(Act.DISCARDED, last().act());
    quarantine("b");
    assertEquals(303, archivist.post(address("b") + "/thu-lai", form(archivist)).statusCode());
    assertEquals(Act.TRIED_AGAIN, last().act());
    assertEquals("b".repeat(32), last().on());
  }

  private vn.cancu.archive.ArchivedDocument report(int number) {
    var slug = "so-noi-vu-tinh-ha-giang/2022/20" + number + "-bc-snv";
    return own.archive().readBySlug(slug, Clearance.STAFF).orElseThrow();
  }

  private static String address(String letter) {
    return "/cach-ly/" + letter.repeat(32);
  }

  private void quarantine(String letter) throws IOException {
    var folder = own.home().resolve("quarantine").resolve(letter.repeat(32));
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("ticket.json"),
        """
        {"id": "0001", "file": "x.pdf", "sha256": "%s", "visibility": "internal",
         "visibilityChosen": true, "awaited": true, "depth": 0}
        """
            .formatted(letter.repeat(64)));
    Files.writeString(folder.resolve("reason.json"), "{\"code\": \"hong\"}");
    Files.writeString(folder.resolve("original.pdf"), "%PDF");
  }

  private void upload(Visitor archivist) {
    var body =
        new MultipartBody()
            .field("ma-phien", archivist.token("/nap"))
            .field("visibility", "internal")
            .file("mật thư.txt", "nội dung kín");
    assertEquals(303, archivist.send(body.to(archivist.request("/nap"))).statusCode());
    assertEquals(Act.UPLOADED, last().act());
    assertEquals(Map.of("visibility", "internal", "files", "1", "taken", "1"), last().detail());
    assertTrue(String.valueOf(last().on()).matches("[0-9a-f]{32}"), "the job");
  }

  private void leave() {
    var official = signedIn("can-bo");
    int before = events().size();
    var search = "/api/v1/search/export?format=csv&q=" + Library.SECRET;
    assertEquals(200, site.get(search).statusCode());
    assertEquals(before, events().size(), "anyone may take away what is public");
    assertEquals(200, official.get(search).statusCode());
    assertEquals(Act.EXPORTED, last().act());
    assertEquals(Map.of("format", "csv"), last().detail());
    var change =
        form(
            official,
            "mat-khau-cu",
            Visitor.PASSWORD,
            "mat-khau-moi",
            NEW_PASSWORD,
            "mat-khau-lai",
            NEW_PASSWORD);
    var same = new java.util.HashMap<>(change);
    same.put("mat-khau-moi", Visitor.PASSWORD);
    same.put("mat-khau-lai", Visitor.PASSWORD);
    assertEquals(422, official.post("/doi-mat-khau", same).statusCode());
    assertEquals(Result.REFUSED, last().result());
    assertEquals("password-same", last().detail().get("why"));
    same.put("mat-khau-cu", "sai bét rồi");
    assertEquals(422, official.post("/doi-mat-khau", same).statusCode());
    assertEquals(Act.SIGN_IN_FAILED, last().act());
    assertEquals("official", last().actor().role());
    assertEquals(303, official.post("/doi-mat-khau", change).statusCode());
    assertEquals(Act.PASSWORD_SET, last().act());
    assertEquals(303, official.post("/dang-xuat", form(official)).statusCode());
    assertEquals(Act.SIGNED_OUT, last().act());
    // Somebody types the password where the name belongs.
    var anyone = new Visitor(site.address(""));
    assertEquals(401, anyone.signIn(NEW_PASSWORD, "can-bo").statusCode());
    assertEquals(null, last().actor().who());
    for (int i = 0; i < 7; i++) {
      anyone.signIn("can-bo", "sai bét rồi");
    }
    assertEquals(Act.LOCKED_OUT, last().act());
    assertEquals("can-bo", last().actor().who());
    assertEquals("anyone", last().actor().role());
  }

  private void keepsSecrets(Visitor archivist) throws IOException {
    var all = new StringBuilder();
    try (var files = Files.walk(own.home().resolve("audit"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    var cookie = Objects.requireNonNull(archivist.cookie);
    for (var secret :
        List.of(
            Visitor.PASSWORD,
            NEW_PASSWORD,
            "sai bét",
            REASON,
            Library.SECRET,
            "mật thư",
            "nội dung kín",
            "argon2",
            cookie.substring(cookie.indexOf('=') + 1))) {
      assertFalse(all.toString().contains(secret), secret);
    }
  }

  @Test
  void recordsNobodyForReading() {
    var official = signedIn("can-bo");
    int before = events().size();
    for (var path :
        List.of(
            "/",
            "/tim-kiem?q=" + Library.SECRET,
            "/van-ban/" + Library.SECRET_SLUG,
            "/van-ban/" + Library.SECRET_SLUG + "/goc",
            "/van-ban/" + Library.SECRET_SLUG + "/lich-su",
            "/theo-doi",
            "/api/v1/search?q=" + Library.SECRET)) {
      assertEquals(200, official.get(path).statusCode(), path);
    }
    assertEquals(before, events().size());
  }

  @Test
  void tellsOfAttemptsThatChangedNothing() {
    var id = id();
    int before = events().size();
    assertEquals(422, patch(id, "{\"number\": 7, \"reason\": \"x\"}").statusCode());
    // The call signs in by its password once in a while; that is all there was.
    assertEquals(before + 1, events().size());
    var archivist = signedIn("luu-tru");
    var stale =
        archivist.post(
            "/van-ban/" + Library.DIRECTIVE + "/lich-su",
            form(archivist, "phien-ban", "9", "ve", "1", "ly-do", REASON));
    assertEquals(409, stale.statusCode());
    assertEquals(Result.REFUSED, last().result());
    assertEquals("overtaken", last().detail().get("why"));
  }

  @Test
  void doesNothingThatItCannotRecord() throws IOException {
    var archivist = signedIn("luu-tru");
    var id = id();
    // The call's password is looked at while there is room.
    assertEquals(422, patch(id, "{\"number\": 7, \"reason\": \"x\"}").statusCode());
    var form = form(archivist);
    var audit = own.home().resolve("audit");
    var aside = own.home().resolve("aside");
    Files.move(audit, aside);
    Files.writeString(audit, "no folder");
    var refused = patch(id, "{\"number\": \"15\", \"reason\": \"x\"}");
    assertEquals(507, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("nhật ký"), refused.body());
    assertEquals("14", own.archive().read(id, Clearance.STAFF).orElseThrow().record().number());
    assertEquals(
        507, new Visitor(site.address("")).signIn("can-bo", Visitor.PASSWORD).statusCode());
    var script = basic("can-bo", Visitor.PASSWORD);
    for (int i = 0; i < 2; i++) {
      assertEquals(507, site.get("/api/v1/search", "Authorization", script).statusCode());
    }
    assertEquals(507, archivist.get("/api/v1/search/export?format=csv").statusCode());
    // What is open to all goes on, and whoever is turned away is so.
    assertEquals(200, site.get("/tim-kiem?q=14").statusCode());
    assertEquals(401, new Visitor(site.address("")).signIn("can-bo", "sai bét rồi").statusCode());
    assertEquals(303, archivist.post("/dang-xuat", form).statusCode());
    Files.delete(audit);
    Files.move(aside, audit);
    assertEquals(200, patch(id, "{\"number\": \"15\", \"reason\": \"x\"}").statusCode());
    assertEquals(List.of(), log().read().check().faults());
  }

  @Test
  void showsTheLogToAdministratorsAlone() {
    assertEquals(303, site.get("/nhat-ky").statusCode());
    var archivist = signedIn("luu-tru");
    for (var path : List.of("/nhat-ky", "/nhat-ky/csv")) {
      assertEquals(403, archivist.get(path).statusCode(), path);
    }
    assertFalse(archivist.get("/").body().contains("/nhat-ky"));
    assertTrue(signedIn("quan-tri").get("/").body().contains("\"/nhat-ky\""));
  }

  @Test
  void narrowsAndLeafsThroughTheLog() throws IOException {
    var id = id();
    assertEquals(200, patch(id, "{\"number\": \"15\", \"reason\": \"x\"}").statusCode());
    for (int i = 0; i < 60; i++) {
      log()
          .note(
              vn.cancu.audit.Actor.command("=cmd|'/c calc'!A1"),
              Act.REREAD,
              Library.HOSTILE,
              Result.DONE,
              Map.of());
    }
    var administrator = signedIn("quan-tri");
    var first = Jsoup.parse(administrator.get("/nhat-ky").body());
    assertEquals(50, first.select("table.log tbody tr").size());
    assertEquals("Đăng nhập", first.select("tbody th").eachText().getFirst());
    assertEquals(1, first.select(".pager a[rel=next][href='/nhat-ky?trang=2']").size());
    assertEquals(0, first.select("main script, main img").size());
    var second = Jsoup.parse(administrator.get("/nhat-ky?trang=2").body());
    assertEquals(13, second.select("tbody tr").size(), second.text());
    assertEquals(404, administrator.get("/nhat-ky?trang=3").statusCode());
    var slug = own.archive().entry(id).orElseThrow().slug();
    var today = java.time.LocalDate.now(Titles.HANOI);
    for (var query :
        List.of(
            "nguoi=Luu-tru&viec=corrected",
            "van-ban=/van-ban/" + slug,
            "van-ban=" + id,
            "viec=corrected&tu=" + today.minusDays(1) + "&den=" + today.plusDays(1))) {
      var page = Jsoup.parse(administrator.get("/nhat-ky?" + query).body());
      assertEquals(List.of("Sửa thông tin"), page.select("tbody th").eachText(), query);
      assertEquals("/van-ban/" + slug, page.select("tbody a").attr("href"), query);
      assertTrue(page.select("tbody td").text().contains("mục: số"), page.text());
    }
    var nothing = administrator.get("/nhat-ky?viec=corrected&den=" + today.minusDays(2)).body();
    assertTrue(nothing.contains("Không có việc nào"), nothing);
    for (var wrong : List.of("viec=x", "tu=2026", "den=31/12/2026", "trang=0")) {
      assertEquals(400, administrator.get("/nhat-ky?" + wrong).statusCode(), wrong);
    }
    var table = administrator.get("/nhat-ky/csv?viec=reread").body();
    assertEquals(61, table.lines().count());
    assertTrue(table.contains("'=cmd|"), "a formula");
    assertEquals(Act.LOG_EXPORTED, last().act());
  }

  @Test
  void warnsOfLinesThatWereTamperedWith() throws IOException {
    signedIn("luu-tru");
    var administrator = signedIn("quan-tri");
    Path file;
    try (var files = Files.list(own.home().resolve("audit"))) {
      file = files.filter(each -> each.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
    Files.writeString(file, Files.readString(file).replaceFirst("luu-tru", "lan-anh"));
    var page = Jsoup.parse(administrator.get("/nhat-ky").body());
    assertTrue(page.select("[role=alert]").text().startsWith("1 dòng"), page.text());
    var table = administrator.get("/nhat-ky/csv").body();
    assertTrue(table.lines().toList().getLast().startsWith("1 dòng"), table);
    Durable.deleteTree(own.home().resolve("audit"));
    assertEquals(200, administrator.get("/nhat-ky").statusCode());
  }
}
