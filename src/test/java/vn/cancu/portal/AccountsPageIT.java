package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.account.MovableClock;
import vn.cancu.archive.Archive;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.AuditReading.Filter;
import vn.cancu.lineage.Lineage;
import vn.cancu.search.SearchIndex;

/** The administrator's page of accounts: what each button does, at once and on record. */
@ExtendWith(SharedPortal.class)
final class AccountsPageIT {
  private static final String PAGE = "/tai-khoan";
  private static final String MAI = PAGE + "/mai";

  private final Site shared;
  @TempDir private Path home;
  private final MovableClock clock = new MovableClock();
  private Accounts accounts;
  private Portal portal;
  private String site;
  private Visitor administrator;

  AccountsPageIT(Site shared) {
    this.shared = shared;
  }

  @BeforeEach
  void open() {
    accounts = new Accounts(home, clock);
    accounts.add("quan-tri", Role.ADMINISTRATOR, Visitor.PASSWORD);
    accounts.add("mai", Role.ARCHIVIST, Visitor.PASSWORD);
    var context = shared.portal().context();
    portal =
        Portal.start(
            List.of(
                context.getBean(Archive.class),
                context.getBean(SearchIndex.class),
                context.getBean(Lineage.class),
                accounts,
                clock,
                new PortalSettings(false)),
            "127.0.0.1",
            0);
    site = "http://127.0.0.1:" + portal.port();
    administrator = Visitor.of(site, "quan-tri");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private HttpResponse<String> send(String path, String... fields) {
    var form = new HashMap<String, String>();
    form.put("ma-phien", administrator.token(PAGE));
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return administrator.post(path, form);
  }

  private Element row(String name) {
    var page = Jsoup.parse(administrator.get(PAGE).body());
    return java.util.Objects.requireNonNull(page.getElementById(name), page.text());
  }

  /** What was done with accounts, the newest first. */
  private List<String> recorded() {
    var events = new ArrayList<String>();
    new AuditLog(home, clock)
        .read()
        .newestFirst(
            new Filter("quan-tri", null, null, null, null),
            event ->
                events.add(
                    event.act().slug()
                        + " "
                        + event.on()
                        + " "
                        + event.result()
                        + " "
                        + event.detail()));
    return events;
  }

  private static String told(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("private, no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    return Jsoup.parse(answer.body()).select(".saved code").text();
  }

  @Test
  void isForAdministratorsAlone() {
    var mai = Visitor.of(site, "mai");
    assertEquals(303, new Visitor(site).get(PAGE).statusCode());
    assertEquals(403, mai.get(PAGE).statusCode());
    assertFalse(mai.get("/").body().contains(PAGE));
    var form =
        Map.of(
            "ma-phien", mai.token("/doi-mat-khau"), "lam", "vai-tro", "vai-tro", "administrator");
    assertEquals(403, mai.post(MAI, form).statusCode());
    assertEquals(403, mai.post(PAGE, form).statusCode());
    assertEquals(403, administrator.post(MAI, Map.of("lam", "xoa")).statusCode());
    assertEquals(Role.ARCHIVIST, accounts.known("mai").role());
  }

  @Test
  void addsWithAPasswordThatIsShownOnceAndMustBeChanged() throws IOException {
    var password = told(send(PAGE, "ten", " Hoa ", "vai-tro", "official"));
    assertFalse(administrator.get(PAGE).body().contains(password), "shown twice");
    assertTrue(row("hoa").text().contains("chưa đổi mật khẩu"), row("hoa").text());
    var hoa = new Visitor(site);
    var answer = hoa.signIn("hoa", password);
    assertEquals("/doi-mat-khau", answer.headers().firstValue("Location").orElse(""));
    assertEquals("account-added hoa DONE {role=official}", recorded().getFirst());
    try (var files = Files.walk(home)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file).contains(password), file.toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mai               | official | 422 | Đã có tài khoản mai.
          <b>hoa</b>        | official | 422 | Tên đăng nhập chỉ gồm
          mùa lúa chín vàng | official | 422 | Tên đăng nhập chỉ gồm
          hoa               | vua      | 400 | Không có vai trò này.
          """)
  void saysWhatIsWrongAndRecordsNothingOfIt(String name, String role, int status, String sentence)
      throws IOException {
    int before = recorded().size();
    var answer = send(PAGE, "ten", name, "vai-tro", role);
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(Jsoup.parse(answer.body()).text().contains(sentence), answer.body());
    assertFalse(answer.body().contains("<b>hoa"), answer.body());
    assertEquals(before, recorded().size());
    assertEquals(2, accounts.all().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vai-tro | role-set mai DONE {role=official}
          ngung   | account-disabled mai DONE {}
          dat-lai | password-reset mai DONE {}
          xoa     | account-removed mai DONE {}
          """)
  void endsTheSessionsOfWhomItChanges(String what, String line) {
    var mai = Visitor.of(site, "mai");
    assertTrue(mai.get("/").body().contains("form class=\"who\""));
    var answer = send(MAI, "lam", what, "vai-tro", "official");
    assertEquals(what.equals("dat-lai") ? 200 : 303, answer.statusCode(), answer.body());
    assertFalse(mai.get("/").body().contains("form class=\"who\""));
    assertEquals(303, mai.get("/nap").statusCode());
    assertEquals(line, recorded().getFirst());
  }

  @Test
  void disablesAndEnables() {
    assertEquals(303, send(MAI, "lam", "ngung").statusCode());
    assertTrue(row("mai").text().contains("đã ngừng"), row("mai").text());
    assertEquals(401, new Visitor(site).signIn("mai", Visitor.PASSWORD).statusCode());
    assertEquals(303, send(MAI, "lam", "cho-lai").statusCode());
    assertEquals(303, new Visitor(site).signIn("mai", Visitor.PASSWORD).statusCode());
    assertEquals("account-enabled mai DONE {}", recorded().getFirst());
  }

  @Test
  void unlocksWhoFailedTooOften() {
    var anyone = new Visitor(site);
    for (int i = 0; i < 5; i++) {
      assertEquals(401, anyone.signIn("mai", "sai bét rồi").statusCode());
    }
    assertEquals(429, anyone.signIn("mai", Visitor.PASSWORD).statusCode());
    assertTrue(row("mai").text().contains("đang khóa"), row("mai").text());
    assertEquals(303, send(MAI, "lam", "mo-khoa").statusCode());
    assertEquals(0, row("mai").select("button[value=mo-khoa]").size());
    assertEquals(303, anyone.signIn("mai", Visitor.PASSWORD).statusCode());
    assertEquals("account-unlocked mai DONE {}", recorded().getFirst());
  }

  @Test
  void givesAnotherPasswordThatMustBeChanged() {
    var password = told(send(MAI, "lam", "dat-lai"));
    assertEquals(401, new Visitor(site).signIn("mai", Visitor.PASSWORD).statusCode());
    var answer = new Visitor(site).signIn("mai", password);
    assertEquals("/doi-mat-khau", answer.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"ngung, account-disabled", "xoa, account-removed", "vai-tro, role-set"})
  void keepsTheLastAdministrator(String what, String act) {
    var answer = send(PAGE + "/quan-tri", "lam", what, "vai-tro", "official");
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("tài khoản quản trị cuối cùng"), answer.body());
    var line = recorded().getFirst();
    assertTrue(line.startsWith(act + " quan-tri REFUSED"), line);
    assertTrue(line.contains("why=last-administrator"), line);
    assertEquals(200, administrator.get(PAGE).statusCode());
  }

  @Test
  void refusesWhatIsNoneOfIts() {
    int before = recorded().size();
    assertEquals(404, send(PAGE + "/khong-ai", "lam", "xoa").statusCode());
    assertEquals(400, send(MAI, "lam", "vua").statusCode());
    assertEquals(400, send(MAI, "lam", "vai-tro", "vai-tro", "vua").statusCode());
    assertEquals(before, recorded().size());
  }

  @Test
  void changesNothingThatItCannotRecord() throws IOException {
    var token = administrator.token(PAGE);
    Files.move(home.resolve("audit"), home.resolve("aside"));
    Files.writeString(home.resolve("audit"), "no folder");
    var form = Map.of("ma-phien", token, "lam", "xoa");
    assertEquals(507, administrator.post(MAI, form).statusCode());
    var add = Map.of("ma-phien", token, "ten", "hoa", "vai-tro", "official");
    assertEquals(507, administrator.post(PAGE, add).statusCode());
    assertEquals(2, accounts.all().size());
  }
}
