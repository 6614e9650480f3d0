package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.account.MovableClock;
import vn.cancu.archive.Archive;
import vn.cancu.intake.Jobs;
import vn.cancu.lineage.Lineage;
import vn.cancu.search.SearchIndex;

/** Who comes in, how, for how long, and what they see; over the library of the shared portal. */
@ExtendWith(SharedPortal.class)
final class SignInIT {
  private final Site shared;
  @TempDir private Path home;
  private final MovableClock clock = new MovableClock();
  private Accounts accounts;
  private Portal portal;
  private String site;

  SignInIT(Site shared) {
    this.shared = shared;
  }

  /** A door of its own, so that a lock shuts nobody else out. */
  @BeforeEach
  void open() {
    accounts = new Accounts(home, clock);
    accounts.add("can-bo", Role.OFFICIAL, Visitor.PASSWORD);
    var context = shared.portal().context();
    portal =
        Portal.start(
            List.of(
                context.getBean(Archive.class),
                context.getBean(SearchIndex.class),
                context.getBean(Lineage.class),
                accounts,
                context.getBean(Jobs.class),
                clock,
                new PortalSettings(false)),
            "127.0.0.1",
            0);
    site = "http://127.0.0.1:" + portal.port();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void showsInternalDocumentsToThoseWhoSignedInAndToNobodyElse() {
    var official = Visitor.of(site, "can-bo");
    var anyone = new Visitor(site);
    var path = "/van-ban/" + Library.SECRET_SLUG;
    assertEquals(200, official.get(path).statusCode());
    assertEquals(404, anyone.get(path).statusCode());
    for (var search : List.of("/tim-kiem?q=Zebraxin", "/api/v1/search?q=Zebraxin")) {
      assertTrue(official.get(search).body().contains(Library.SECRET_SLUG), search);
      assertFalse(anyone.get(search).body().contains(Library.SECRET_SLUG), search);
    }
    assertEquals(200, official.get(path + "/goc").statusCode());
    assertEquals(404, anyone.get(path + "/goc").statusCode());
  }

  @Test
  void letsNothingOfASignedInReaderBeKept() {
    var official = Visitor.of(site, "can-bo");
    for (var path :
        List.of(
            "/",
            "/van-ban/" + Library.DIRECTIVE,
            "/van-ban/" + Library.DIRECTIVE + "/goc",
            "/api/v1/search",
            "/feed/moi-nhat",
            "/khong-co",
            "/dang-xuat",
            "/doi-mat-khau")) {
      var answer = official.get(path);
      assertEquals("private, no-store", header(answer, "Cache-Control"), path);
      assertEquals("", header(answer, "ETag"), path);
      assertEquals("Cookie, Authorization, Accept-Encoding", header(answer, "Vary"), path);
    }
    assertEquals("private, no-store", header(new Visitor(site).get("/dang-nhap"), "Cache-Control"));
  }

  @Test
  void neverAnswersOneReaderWithWhatAnotherKnows() {
    var official = Visitor.of(site, "can-bo");
    var anyone = new Visitor(site);
    var path = "/van-ban/" + Library.DIRECTIVE;
    var tag = header(anyone.get(path), "ETag");
    assertEquals(304, anyone.get(path, "If-None-Match", tag).statusCode());
    assertEquals(200, official.get(path, "If-None-Match", tag).statusCode());
    var secret =
        '"'
            + shared
                .portal()
                .context()
                .getBean(Archive.class)
                .readBySlug(Library.SECRET_SLUG, vn.cancu.access.Clearance.STAFF)
                .orElseThrow()
                .record()
                .sha256()
            + '"';
    assertEquals(
        404,
        anyone
            .get("/van-ban/" + Library.SECRET_SLUG + "/goc", "If-None-Match", secret)
            .statusCode());
  }

  @Test
  void givesACookieToNobodyWhoDoesNotSignIn() {
    var anyone = new Visitor(site);
    for (var path : List.of("/", "/dang-nhap", "/dang-xuat", "/doi-mat-khau", "/khong-co")) {
      anyone.get(path);
    }
    anyone.signIn("can-bo", "sai rồi nhé bạn");
    assertNull(anyone.cookie);
  }

  @Test
  void setsACookieThatScriptsAndOtherSitesCannotUse() {
    var set = header(new Visitor(site).signIn("can-bo", Visitor.PASSWORD), "Set-Cookie");
    assertTrue(set.startsWith("cancu-phien="), set);
    assertTrue(set.toLowerCase(java.util.Locale.ROOT).contains("httponly"), set);
    assertTrue(set.contains("SameSite=Lax") && set.contains("Path=/"), set);
    var secure =
        header(
            new Visitor(site).signIn("can-bo", Visitor.PASSWORD, "X-Forwarded-Proto", "https"),
            "Set-Cookie");
    assertTrue(secure.startsWith("__Host-cancu-phien="), secure);
    assertTrue(secure.contains("; Secure"), secure);
  }

  @Test
  void beginsANewSessionWhateverTheBrowserBroughtAlong() {
    var visitor = new Visitor(site);
    visitor.cookie = "cancu-phien=chosen-by-somebody-else";
    visitor.signIn("can-bo", Visitor.PASSWORD);
    var first = Objects.requireNonNull(visitor.cookie);
    assertFalse(first.contains("chosen"), first);

    visitor.signIn("can-bo", Visitor.PASSWORD);
    assertNotEquals(first, visitor.cookie);
    var thief = new Visitor(site);
    thief.cookie = first;
    assertEquals(404, thief.get("/van-ban/" + Library.SECRET_SLUG).statusCode());
  }

  @Test
  void endsTheSessionAtSignOut() {
    var visitor = Visitor.of(site, "can-bo");
    var stolen = visitor.cookie;
    var answer = visitor.post("/dang-xuat", Map.of("ma-phien", visitor.token("/duyet")));
    assertEquals(303, answer.statusCode());
    assertNull(visitor.cookie);
    visitor.cookie = stolen;
    assertEquals(404, visitor.get("/van-ban/" + Library.SECRET_SLUG).statusCode());
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 12 * 60 + 1})
  void endsSessionsByTime(long minutes) {
    var visitor = Visitor.of(site, "can-bo");
    for (long passed = 0; passed + 50 < minutes && minutes > 61; passed += 50) {
      clock.pass(Duration.ofMinutes(50));
      assertTrue(visitor.get("/").body().contains("can-bo"));
    }
    clock.pass(Duration.ofMinutes(61));
    assertFalse(visitor.get("/").body().contains("can-bo"));
  }

  @Test
  void noticesWhatTheCommandDoesToAccounts() {
    var beside = new Accounts(home, clock);
    beside.add("moi-den", Role.OFFICIAL, Visitor.PASSWORD);
    var visitor = Visitor.of(site, "moi-den");
    assertEquals(200, visitor.get("/van-ban/" + Library.SECRET_SLUG).statusCode());
    beside.remove("moi-den");
    assertEquals(404, visitor.get("/van-ban/" + Library.SECRET_SLUG).statusCode());
  }

  @Test
  void locksOutWhoTriesTooOftenAndTellsNothingOfTheName() {
    for (var name : List.of("can-bo", "khong-ai-ca")) {
      var visitor = new Visitor(site);
      for (int i = 0; i < 5; i++) {
        var wrong = visitor.signIn(name, "sai rồi nhé bạn");
        assertEquals(401, wrong.statusCode());
        assertTrue(wrong.body().contains("Tên đăng nhập hoặc mật khẩu không đúng."));
      }
      var locked = visitor.signIn(name, Visitor.PASSWORD);
      assertEquals(429, locked.statusCode());
      assertEquals("901", header(locked, "Retry-After"));
      assertTrue(locked.body().contains("thử lại sau 15 phút"), locked.body());
    }
    clock.pass(Duration.ofMinutes(15));
    assertEquals(303, new Visitor(site).signIn("can-bo", Visitor.PASSWORD).statusCode());
  }

  @Test
  void locksTheSameWayForScripts() {
    var visitor = new Visitor(site);
    for (int i = 0; i < 5; i++) {
      assertEquals(
          401, visitor.get("/api/v1/health", "Authorization", basic("can-bo", "sai")).statusCode());
    }
    var locked = visitor.get("/api/v1/health", "Authorization", basic("can-bo", Visitor.PASSWORD));
    assertEquals(429, locked.statusCode());
    assertEquals("application/problem+json", header(locked, "Content-Type"));
    assertEquals(429, visitor.signIn("can-bo", Visitor.PASSWORD).statusCode());
  }

  @Test
  void letsScriptsReadByNameAndPassword() {
    var script = new Visitor(site);
    var search = "/api/v1/search?q=Zebraxin";
    var answer = script.get(search, "Authorization", basic("can-bo", Visitor.PASSWORD));
    assertTrue(answer.body().contains(Library.SECRET_SLUG), answer.body());
    assertEquals("", header(answer, "Set-Cookie"));
    assertEquals("private, no-store", header(answer, "Cache-Control"));
    for (var wrong : List.of("Basic", "Basic !!", "Bearer x", basic("can-bo", ""))) {
      assertEquals(401, script.get(search, "Authorization", wrong).statusCode(), wrong);
    }
    assertEquals(
        404,
        script
            .get(
                "/van-ban/" + Library.SECRET_SLUG,
                "Authorization",
                basic("can-bo", Visitor.PASSWORD))
            .statusCode());
  }

  private static String basic(String name, String password) {
    var pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Test
  void refusesFormsThatCarryNoTokenOrAnothersOrComeFromElsewhere() {
    var visitor = Visitor.of(site, "can-bo");
    var other = Visitor.of(site, "can-bo").token("/duyet");
    for (var token : List.of("", "x", "%%%", other)) {
      var answer = visitor.post("/dang-xuat", Map.of("ma-phien", token));
      assertEquals(403, answer.statusCode(), token);
    }
    var good = visitor.token("/duyet");
    for (var from :
        List.of(
            List.of("Sec-Fetch-Site", "cross-site"),
            List.of("Sec-Fetch-Site", "same-site"),
            List.of("Origin", "http://evil.example"),
            List.of("Origin", "null"))) {
      var headers = from.toArray(new String[0]);
      assertEquals(403, visitor.post("/dang-xuat", Map.of("ma-phien", good), headers).statusCode());
      assertEquals(403, new Visitor(site).signIn("can-bo", Visitor.PASSWORD, headers).statusCode());
    }
    assertTrue(visitor.get("/").body().contains("can-bo"), "was signed out all the same");
    assertEquals(
        303, visitor.post("/dang-xuat", Map.of("ma-phien", good), "Origin", site).statusCode());
  }

  @Test
  void answersAFormWithoutFieldsClearly() {
    var answer = Visitor.of(site, "can-bo").post("/dang-xuat", Map.of());
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("không hiểu yêu cầu"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/duyet, /duyet",
    "/tim-kiem?q=a&nam=2023, /tim-kiem?q=a&nam=2023",
    "//evil.example, /",
    "/\\evil.example, /",
    "http://evil.example/, /",
    "javascript:alert(1), /",
    "'/a\r\nX-Injected: 1', /",
    "/dang-nhap?ve=/duyet, /"
  })
  void goesBackToPagesOfOursOnly(String asked, String to) {
    var answer =
        new Visitor(site)
            .post("/dang-nhap", Map.of("ten", "can-bo", "mat-khau", Visitor.PASSWORD, "ve", asked));
    assertEquals(303, answer.statusCode());
    assertEquals(to, header(answer, "Location"));
    assertEquals("", header(answer, "X-Injected"));
  }

  @Test
  void writesWhatWasTypedAsText() {
    var answer = new Visitor(site).signIn("\"><script>alert(1)</script>", "sai rồi nhé bạn");
    assertFalse(answer.body().contains("<script>alert"), answer.body());
    assertFalse(answer.body().contains("sai rồi nhé"), "the password came back");
  }

  @Test
  void wantsTheOneTimePasswordChangedBeforeAnythingElse() {
    accounts.remove("can-bo");
    var first = accounts.makeFirst().orElseThrow();
    var visitor = new Visitor(site);
    assertEquals(
        "/doi-mat-khau", header(visitor.signIn(first.name(), first.password()), "Location"));
    for (var path : List.of("/", "/van-ban/" + Library.SECRET_SLUG, "/dang-nhap")) {
      assertEquals("/doi-mat-khau", header(visitor.get(path), "Location"), path);
    }
    assertEquals(403, visitor.get("/api/v1/search").statusCode());

    var token = visitor.token("/doi-mat-khau");
    var before = visitor.cookie;
    for (var wrong : List.of("ngắn", first.password(), first.name() + " 12345")) {
      var answer = visitor.post("/doi-mat-khau", change(token, wrong, wrong));
      assertEquals(422, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("role=\"alert\""));
    }
    assertEquals(
        422, visitor.post("/doi-mat-khau", change(token, "một câu dài", "câu khác")).statusCode());
    assertEquals(
        403, visitor.post("/doi-mat-khau", change("", "một câu dài", "một câu dài")).statusCode());
    assertEquals(
        303,
        visitor.post("/doi-mat-khau", change(token, "một câu dài", "một câu dài")).statusCode());
    assertNotEquals(before, visitor.cookie);
    assertEquals(200, visitor.get("/van-ban/" + Library.SECRET_SLUG).statusCode());
    assertEquals(401, new Visitor(site).signIn(first.name(), first.password()).statusCode());
  }

  private static Map<String, String> change(String token, String wanted, String again) {
    return Map.of("ma-phien", token, "mat-khau-moi", wanted, "mat-khau-lai", again);
  }

  @Test
  void asksForTheOldPasswordBeforeItTakesANewOne() {
    var visitor = Visitor.of(site, "can-bo");
    var token = visitor.token("/doi-mat-khau");
    var form = new java.util.HashMap<>(change(token, "một câu dài", "một câu dài"));
    form.put("mat-khau-cu", "không phải nó");
    assertEquals(422, visitor.post("/doi-mat-khau", form).statusCode());
    form.put("mat-khau-cu", Visitor.PASSWORD);
    var other = Visitor.of(site, "can-bo");
    assertEquals(303, visitor.post("/doi-mat-khau", form).statusCode());
    assertTrue(visitor.get("/").body().contains("can-bo"));
    assertFalse(other.get("/").body().contains("can-bo"), "the other session goes on");
  }

  @Test
  void goesOnForReadersWhenTheFileOfAccountsBreaks() throws java.io.IOException {
    var visitor = Visitor.of(site, "can-bo");
    java.nio.file.Files.writeString(home.resolve("accounts.json"), "{");
    assertEquals(200, visitor.get("/").statusCode());
    assertEquals(404, visitor.get("/van-ban/" + Library.SECRET_SLUG).statusCode());
    assertEquals(500, new Visitor(site).signIn("can-bo", Visitor.PASSWORD).statusCode());
  }
}
