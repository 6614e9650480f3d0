package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.account.MovableClock;
import vn.cancu.account.SignIns.Voucher;
import vn.cancu.archive.Archive;
import vn.cancu.audit.Act;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.AuditReading.Filter;
import vn.cancu.audit.Event;
import vn.cancu.audit.Result;
import vn.cancu.document.Visibility;
import vn.cancu.identity.OpenIdProvider;
import vn.cancu.identity.OpenIdSettings;
import vn.cancu.intake.Jobs;
import vn.cancu.lineage.Lineage;
import vn.cancu.portal.SmallProvider.Signing;
import vn.cancu.search.SearchIndex;

/** The whole walk to a provider of accounts and back, and everything that must end it. */
@ExtendWith(SharedPortal.class)
final class ProviderSignInIT {
  /** Her name here, with the first 8 hex digits of the SHA-256 of her subject. */
  private static final String LAN = "lan.nguyen@127.0.0.1#5bbc7c25";

  private static final String SECRET_PAGE = "/van-ban/" + Library.SECRET_SLUG;

  private final Site shared;
  @TempDir private Path home;
  private final MovableClock clock = new MovableClock();
  private final Ahead ahead = new Ahead();
  private final List<AutoCloseable> open = new ArrayList<>();
  private String site = "";

  ProviderSignInIT(Site shared) {
    this.shared = shared;
  }

  @AfterEach
  void close() throws Exception {
    for (var each : open) {
      each.close();
    }
  }

  private SmallProvider provider() {
    var provider = new SmallProvider();
    open.add(provider);
    provider.person.put("preferred_username", "lan.nguyen");
    provider.person.put("realm_access", Map.of("roles", List.of("offline_access", "official")));
    return provider;
  }

  /** A portal that asks this provider; more settings as name and value. */
  private void open(SmallProvider provider, String... more) {
    var environment =
        new HashMap<>(
            Map.of(
                "CANCU_OIDC_ISSUER",
                provider.issuer(),
                "CANCU_OIDC_CLIENT_ID",
                SmallProvider.CLIENT,
                "CANCU_OIDC_CLIENT_SECRET",
                SmallProvider.SECRET));
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    var settings = OpenIdSettings.of(environment).orElseThrow();
    var accounts = new Accounts(home, clock);
    accounts.add("can-bo", Role.OFFICIAL, Visitor.PASSWORD);
    var context = shared.portal().context();
    var portal =
        Portal.start(
            List.of(
                context.getBean(Archive.class),
                context.getBean(SearchIndex.class),
                context.getBean(Lineage.class),
                accounts,
                context.getBean(Jobs.class),
                clock,
                new OpenIdProvider(settings, ahead),
                new PortalSettings(false)),
            "127.0.0.1",
            0);
    open.add(portal);
    site = "http://127.0.0.1:" + portal.port();
  }

  /** Tokens are held against the time there is, what is known of the provider against this. */
  private static final class Ahead extends Clock {
    private volatile Duration by = Duration.ZERO;

    @Override
    public Instant instant() {
      return Instant.now().plus(by);
    }

    @Override
    public java.time.ZoneId getZone() {
      return java.time.ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }

  /** A browser at the portal, with all the cookies it is given. */
  private final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    HttpResponse<String> get(String path) {
      return send(HttpRequest.newBuilder(URI.create(site).resolve(path)).GET());
    }

    HttpResponse<String> signOut() {
      var page = Jsoup.parse(get("/dang-xuat").body());
      var token = Objects.requireNonNull(page.selectFirst("input[name=ma-phien]")).val();
      return send(
          HttpRequest.newBuilder(URI.create(site + "/dang-xuat"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("ma-phien=" + token)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
      if (!cookies.isEmpty()) {
        request.header(
            "Cookie",
            cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; ")));
      }
      try {
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        for (var set : answer.headers().allValues("Set-Cookie")) {
          assertTrue(set.matches("(?i).*; httponly.*") && set.contains("SameSite=Lax"), set);
          var pair = set.split(";")[0].split("=", 2);
          if (set.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
          } else {
            cookies.put(pair[0], pair[1]);
          }
        }
        return answer;
      } catch (java.io.IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** To the provider and up to the address it sends the person back to. */
    String walkOut(String start) {
      var away = get(start);
      assertEquals(303, away.statusCode(), away.body());
      return SmallProvider.visit(URI.create(location(away))).toString();
    }

    HttpResponse<String> signIn() {
      return get(walkOut("/dang-nhap/co-quan"));
    }

    boolean isIn() {
      return get(SECRET_PAGE).statusCode() == 200;
    }
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private List<Event> events() {
    var events = new ArrayList<Event>();
    new AuditLog(home, clock)
        .read()
        .newestFirst(new Filter(null, null, null, null, null), events::add);
    return events;
  }

  private Event last() {
    return events().getFirst();
  }

  private boolean isLogEmpty() {
    return events().isEmpty();
  }

  @Test
  void walksOutAndBackInAndOut() {
    var provider = provider();
    open(provider);
    var browser = new Browser();
    var page = Jsoup.parse(browser.get("/dang-nhap?ve=/duyet").body());
    var link = Objects.requireNonNull(page.selectFirst("a[href^=/dang-nhap/co-quan]"));
    assertEquals("Đăng nhập bằng tài khoản cơ quan", link.text());
    assertNotNull(page.selectFirst("#mat-khau"), "accounts of the portal go on");
    assertTrue(browser.cookies.isEmpty(), "no cookie before the person sets out");

    var back = browser.walkOut(link.attr("href"));
    assertTrue(back.startsWith(site + "/dang-nhap/co-quan/tro-ve?"), back);
    assertFalse(browser.isIn());
    var came = browser.get(back);
    assertEquals(303, came.statusCode(), came.body());
    assertEquals("/duyet", location(came));
    assertEquals("private, no-store", came.headers().firstValue("Cache-Control").orElse(""));
    assertEquals("[cancu-phien]", browser.cookies.keySet().toString());
    assertTrue(browser.isIn());
    assertEquals(Act.SIGNED_IN, last().act());
    assertEquals(LAN, last().actor().who());
    assertEquals("official", last().actor().role());
    assertEquals(Map.of("by", "provider", "subject", "f3b1-77"), last().detail());
    assertEquals(303, browser.get("/dang-nhap/co-quan").statusCode());

    var home = browser.get("/").body();
    assertTrue(home.contains(LAN));
    assertFalse(home.contains("/doi-mat-khau"), "the password is not ours");
    var password = browser.get("/doi-mat-khau");
    assertEquals(403, password.statusCode());
    assertTrue(password.body().contains("do cơ quan cấp"), password.body());
    assertEquals(403, browser.get("/nap").statusCode());

    var left = browser.signOut();
    assertEquals(200, left.statusCode(), left.body());
    assertTrue(Jsoup.parse(left.body()).select("form.who").isEmpty(), "shown as signed out");
    var next =
        URI.create(
            Objects.requireNonNull(Jsoup.parse(left.body()).selectFirst("main a")).attr("href"));
    assertTrue(next.toString().startsWith(provider.issuer() + "/logout?"), next.toString());
    var asks = SmallProvider.pairs(next.getRawQuery());
    assertEquals(site + "/", asks.get("post_logout_redirect_uri"));
    assertEquals(3, asks.getOrDefault("id_token_hint", "").split("\\.").length);
    assertEquals(Act.SIGNED_OUT, last().act());
    assertEquals(LAN, last().actor().who());
    assertTrue(browser.cookies.isEmpty(), browser.cookies.toString());
    assertFalse(browser.isIn());
  }

  /** Browsers hold the ways of forms against the policy, which no other test would see. */
  @Test
  void leadsABrowserThereAndBackUnderThePolicy() {
    var provider = provider();
    open(provider);
    try (var playwright = Chromium.playwright();
        var browser = Chromium.launch(playwright)) {
      for (var scheme : ColorScheme.values()) {
        var page =
            browser.newPage(
                new com.microsoft.playwright.Browser.NewPageOptions().setColorScheme(scheme));
        page.navigate(site + "/dang-nhap");
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
        page.click("a[href^='/dang-nhap/co-quan']");
        page.waitForURL(site + "/");
        assertTrue(page.locator("form.who").innerText().contains(LAN));
        page.click("form.who button");
        page.waitForURL(address -> address.startsWith(provider.issuer() + "/logout?"));
        page.close();
      }
    }
  }

  static Stream<Arguments> spoilt() {
    var now = Instant.now();
    return Stream.of(
        spoilt("wrong nonce", t -> t.claim("nonce", "khác"), "not-for-us", "lần đăng nhập khác"),
        spoilt("no nonce", t -> t.claim("nonce", null), "not-for-us", "lần đăng nhập khác"),
        spoilt("another's", t -> t.audience("khac"), "not-for-us", "chương trình khác"),
        spoilt("no audience", t -> t.audience((String) null), "not-for-us", "chương trình khác"),
        spoilt("issuer", t -> t.issuer("https://khac.example"), "not-for-us", "chương trình khác"),
        spoilt(
            "over",
            t -> t.issueTime(at(now, -7200)).expirationTime(at(now, -3600)),
            "clock",
            "Đồng hồ"),
        spoilt(
            "not yet",
            t -> t.issueTime(at(now, 3600)).expirationTime(at(now, 7200)),
            "clock",
            "Đồng hồ"),
        spoilt("no end", t -> t.expirationTime(null), "not-genuine", "không có chữ ký đúng"),
        spoilt("no subject", t -> t.subject(null), "not-genuine", "không có chữ ký đúng"));
  }

  private static Arguments spoilt(
      String name, Consumer<JWTClaimsSet.Builder> spoil, String why, String sentence) {
    return Arguments.of(org.junit.jupiter.api.Named.of(name, spoil), why, sentence);
  }

  private static Date at(Instant now, int seconds) {
    return Date.from(now.plusSeconds(seconds));
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void believesNoTokenThatIsWrong(
      Consumer<JWTClaimsSet.Builder> spoil, String why, String sentence) {
    var provider = provider();
    open(provider);
    provider.spoil = spoil;
    assertRefused(new Browser(), 401, why, sentence);
    provider.spoil = token -> {};
    assertEquals(303, new Browser().signIn().statusCode(), "the same walk unspoilt");
  }

  @ParameterizedTest
  @CsvSource({"OTHER_KEY_OF_THE_SAME_NAME", "OTHER_KEY", "NONE", "SHARED_SECRET"})
  void believesNoSignatureButTheProviders(Signing signing) {
    var provider = provider();
    open(provider);
    provider.signing = signing;
    assertRefused(new Browser(), 401, "not-genuine", "không có chữ ký đúng");
  }

  private void assertRefused(Browser browser, int status, String why, String sentence) {
    var answer = browser.signIn();
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(sentence), answer.body());
    assertNull(browser.cookies.get("cancu-phien"));
    assertFalse(browser.isIn());
    assertEquals(Act.SIGN_IN_FAILED, last().act());
    assertEquals(Result.REFUSED, last().result());
    assertEquals("anyone", last().actor().role());
    assertEquals(Map.of("by", "provider", "why", why), last().detail());
  }

  @Test
  void turnsAwayWhoHasNoRole() {
    var provider = provider();
    open(provider);
    for (var access :
        List.of(
            Map.of("roles", List.of("Official", "officials", "")),
            Map.of("roles", List.of()),
            Map.of(),
            "official",
            List.of("official"))) {
      provider.person.put("realm_access", access);
      assertRefused(new Browser(), 403, "no-role", "chưa được giao vai trò");
      assertEquals(LAN, last().actor().who());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          groups             | groups       | official
          groups             | groups       | x,y,/so/luu-tru
          resource_access.cancu.roles | nested | official
          https://id.example/roles | https://id.example/roles | administrator
          """)
  void readsTheRoleWhereTheSettingsSay(String setting, String claim, String values) {
    var provider = provider();
    provider.person.remove("realm_access");
    var given = List.of(values.split(","));
    if (claim.equals("nested")) {
      provider.person.put("resource_access", Map.of("cancu", Map.of("roles", given)));
    } else {
      provider.person.put(claim, given);
    }
    open(
        provider, "CANCU_OIDC_ROLE_CLAIM", setting, "CANCU_OIDC_ARCHIVIST", "luu-tru, /so/luu-tru");
    var browser = new Browser();
    assertEquals(303, browser.signIn().statusCode());
    var role = given.contains("/so/luu-tru") ? "archivist" : given.getFirst();
    assertEquals(role, last().actor().role());
    assertEquals(role.equals("official") ? 403 : 200, browser.get("/nap").statusCode());
  }

  @Test
  void takesEachWayBackOnceAndOfItsOwnBrowserOnly() {
    open(provider());
    var browser = new Browser();
    var back = browser.walkOut("/dang-nhap/co-quan");
    var other = new Browser();
    assertLost(other.get(back));
    other.walkOut("/dang-nhap/co-quan");
    assertLost(other.get(back));
    assertFalse(other.isIn());

    var kept = Map.copyOf(browser.cookies);
    assertEquals(303, browser.get(back).statusCode());
    var replay = new Browser();
    replay.cookies.putAll(kept);
    assertLost(replay.get(back));
    assertFalse(replay.isIn());
    for (var path :
        List.of(
            "", "?code=x", "?state=", "?state=x&code=x", back.replaceAll("state=.", "state="))) {
      var whole = path.startsWith("http") ? path : ProviderSignIn.RETURN + path;
      assertLost(new Browser().get(whole));
      assertEquals("/", location(browser.get(whole)), "who is in is told of no fault");
    }
    assertTrue(browser.isIn(), "nothing of that ends the session");
  }

  @Test
  void signsInFromEachOfSomeTabs() {
    open(provider());
    var browser = new Browser();
    var ways = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      ways.add(browser.walkOut("/dang-nhap/co-quan?ve=/duyet"));
      clock.pass(Duration.ofSeconds(1));
    }
    assertEquals(4, browser.cookies.size(), browser.cookies.toString());
    assertLost(browser.get(ways.get(1)));
    for (var way : ways.subList(2, 6)) {
      assertEquals("/duyet", location(browser.get(way)));
    }
    assertEquals("[cancu-phien]", browser.cookies.keySet().toString());
  }

  @Test
  void locksAnAddressFromWhichManyFail() {
    var provider = provider();
    open(provider);
    provider.person.remove("realm_access");
    for (int i = 0; i < 20; i++) {
      assertEquals(403, new Browser().signIn().statusCode());
    }
    assertEquals(Act.LOCKED_OUT, events().get(1).act());
    int lines = events().size();
    int asked = provider.asked.size();
    provider.person.put("realm_access", Map.of("roles", List.of("official")));
    var locked = new Browser().signIn();
    assertEquals(429, locked.statusCode());
    assertTrue(locked.headers().firstValue("Retry-After").isPresent());
    assertEquals(lines, events().size());
    assertEquals(asked + 1, provider.asked.size(), "the way there, and no question to it");
    assertEquals(429, new Visitor(site).signIn("can-bo", Visitor.PASSWORD).statusCode());
    clock.pass(Duration.ofMinutes(15));
    for (int i = 0; i < 21; i++) {
      assertEquals(303, new Browser().signIn().statusCode(), "who comes in has not failed");
    }
  }

  @Test
  void locksNobodyForWhatTheProviderDoesWrong() {
    var provider = provider();
    open(provider, "CANCU_OIDC_CLIENT_SECRET", "sai");
    for (int i = 0; i < 21; i++) {
      assertEquals(502, new Browser().signIn().statusCode());
    }
  }

  /** Two people may bear one name at the provider, one after the other. */
  @Test
  void showsAnUploadToTheOneWhoHandedItInWhateverTheName() {
    var provider = provider();
    open(provider);
    provider.person.put("realm_access", Map.of("roles", List.of("archivist")));
    var jobs = shared.portal().context().getBean(Jobs.class);
    var owner = Voucher.of(provider.issuer(), "f3b1-77", "").digest();
    var delivery = jobs.begin(LAN, owner, Visibility.INTERNAL);
    delivery.refuse("a.exe", "khong-ho-tro");
    var path = "/api/v1/jobs/" + delivery.finish().id();
    provider.spoil = person -> person.claim("preferred_username", "lan.tran");
    var lan = new Browser();
    lan.signIn();
    assertEquals(200, lan.get(path).statusCode());
    provider.spoil = person -> person.subject("khac-00");
    var other = new Browser();
    other.signIn();
    assertEquals(404, other.get(path).statusCode());
  }

  @Test
  void takesNoTicketThatIsOldOrChanged() {
    open(provider());
    var late = new Browser();
    var back = late.walkOut("/dang-nhap/co-quan");
    clock.pass(Tickets.LIFE);
    assertLost(late.get(back));
    var forger = new Browser();
    back = forger.walkOut("/dang-nhap/co-quan");
    var name = forger.cookies.keySet().iterator().next();
    var ticket = Objects.requireNonNull(forger.cookies.get(name));
    for (var changed : List.of("", ".", "x", "!.!", 'A' + ticket.substring(1), ticket + "A")) {
      forger.cookies.put(name, changed);
      assertLost(forger.get(back));
    }
    forger.cookies.put(name, ticket);
    assertEquals(303, forger.get(back).statusCode(), "it was good all the time");
  }

  private static void assertLost(HttpResponse<String> answer) {
    assertEquals(401, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("Lần đăng nhập này không còn dùng được"), answer.body());
  }

  /** A code that somebody else was given is of no use, since its verifier is in their browser. */
  @Test
  void takesNoCodeOfAnother() {
    var provider = provider();
    open(provider);
    var victim = new Browser().walkOut("/dang-nhap/co-quan");
    var thief = new Browser();
    var own = URI.create(thief.walkOut("/dang-nhap/co-quan"));
    var state = Objects.requireNonNull(SmallProvider.pairs(own.getRawQuery()).get("state"));
    var stolen = URI.create(victim).getRawQuery().replaceFirst(".*(code=[^&]+).*", "$1");
    assertLost(thief.get(ProviderSignIn.RETURN + "?state=" + state + "&" + stolen));
    assertFalse(thief.isIn());
    assertTrue(provider.asked.contains("/token"), "it was the provider that refused");
    assertTrue(isLogEmpty(), "anyone could fill the disk with codes");
  }

  @Test
  void saysThatThePersonGaveUpThere() {
    open(provider());
    var browser = new Browser();
    var back = URI.create(browser.walkOut("/dang-nhap/co-quan"));
    var state = Objects.requireNonNull(SmallProvider.pairs(back.getRawQuery()).get("state"));
    var answer =
        browser.get(
            ProviderSignIn.RETURN
                + "?error=access_denied&error_description=%3Cb%3Exin&state="
                + state);
    assertEquals(401, answer.statusCode());
    assertTrue(answer.body().contains("đã dừng ở nơi cấp tài khoản"), answer.body());
    assertFalse(answer.body().contains("<b>"));
    back = URI.create(browser.walkOut("/dang-nhap/co-quan"));
    state = Objects.requireNonNull(SmallProvider.pairs(back.getRawQuery()).get("state"));
    for (var error : List.of("temporarily_unavailable", "invalid_scope%0Ax")) {
      answer = browser.get(ProviderSignIn.RETURN + "?error=" + error + "&state=" + state);
      assertEquals(error.startsWith("t") ? 502 : 401, answer.statusCode(), "each way back once");
    }
  }

  @Test
  void beginsAnewSessionWhateverTheBrowserBrought() {
    open(provider());
    var browser = new Browser();
    browser.cookies.put("cancu-phien", "dat-san");
    var back = browser.walkOut("/dang-nhap/co-quan");
    assertEquals(303, browser.get(back).statusCode());
    var first = browser.cookies.get("cancu-phien");
    assertNotEquals("dat-san", first);
    // In a browser that holds a session, an older tab goes on.
    var tab = new Browser();
    back = tab.walkOut("/dang-nhap/co-quan");
    tab.cookies.put("cancu-phien", Objects.requireNonNull(first));
    assertTrue(tab.isIn());
    assertEquals(303, tab.get(back).statusCode());
    assertNotEquals(first, tab.cookies.get("cancu-phien"));
    assertTrue(tab.isIn());
    assertFalse(browser.isIn(), "the session that the browser brought is over");
  }

  @Test
  void endsTheSessionAsThoseOfThePortalEnd() {
    open(provider());
    var resting = new Browser();
    resting.signIn();
    clock.pass(Duration.ofMinutes(59));
    assertTrue(resting.isIn());
    clock.pass(Duration.ofMinutes(61));
    assertFalse(resting.isIn());
    var busy = new Browser();
    busy.signIn();
    for (int i = 0; i < 13; i++) {
      assertTrue(busy.isIn(), i + " times 55 minutes");
      clock.pass(Duration.ofMinutes(55));
    }
    clock.pass(Duration.ofMinutes(6));
    assertFalse(busy.isIn());
  }

  @Test
  void opensWithoutTheProviderAndSaysSoUntilItIsThere() {
    var provider = provider();
    int port = provider.port();
    provider.close();
    open(provider);
    var browser = new Browser();
    assertEquals(200, browser.get("/").statusCode());
    var away = browser.get("/dang-nhap/co-quan");
    assertEquals(502, away.statusCode());
    assertTrue(away.body().contains("chưa trả lời"), away.body());
    assertTrue(browser.cookies.isEmpty());
    assertEquals(303, new Visitor(site).signIn("can-bo", Visitor.PASSWORD).statusCode());
    try (var again = new SmallProvider(port)) {
      again.person.putAll(provider.person);
      assertEquals(502, browser.get("/dang-nhap/co-quan").statusCode(), "its silence still counts");
      assertEquals(List.of(), again.asked);
      ahead.by = Duration.ofSeconds(6);
      assertEquals(303, browser.signIn().statusCode());
      assertTrue(browser.isIn());
    }
  }

  @Test
  void goesOnWithWhatItKnowsOfAProviderThatIsSilent() {
    var provider = provider();
    open(provider);
    assertEquals(303, new Browser().signIn().statusCode());
    ahead.by = Duration.ofHours(-3);
    assertEquals(303, new Browser().signIn().statusCode());
    assertEquals(2, provider.asked.stream().filter(path -> path.contains("well-known")).count());
    provider.close();
    ahead.by = Duration.ofHours(2);
    assertEquals(303, new Browser().get("/dang-nhap/co-quan").statusCode());
    assertEquals(303, new Browser().get("/dang-nhap/co-quan").statusCode());
  }

  @Test
  void saysThatTheProviderWentAwayHalfWay() {
    var provider = provider();
    open(provider);
    var browser = new Browser();
    var back = browser.walkOut("/dang-nhap/co-quan");
    provider.close();
    var answer = browser.get(back);
    assertEquals(502, answer.statusCode());
    assertTrue(answer.body().contains("chưa trả lời"), answer.body());
    assertFalse(browser.isIn());
  }

  @Test
  void saysWhenTheProviderDoesNotKnowThePortal() {
    var provider = provider();
    open(provider, "CANCU_OIDC_CLIENT_SECRET", "sai");
    assertEquals(502, new Browser().signIn().statusCode());
  }

  @Test
  void asksNothingBeforeSomebodySignsInAndThenOnce() {
    var provider = provider();
    open(provider);
    assertEquals(List.of(), provider.asked);
    new Browser().signIn();
    new Browser().signIn();
    assertEquals(
        List.of("/.well-known/openid-configuration", "/auth", "/token", "/keys", "/auth", "/token"),
        provider.asked);
  }

  @Test
  void takesOfficeAccountsAloneWhereTheSettingsSaySo() {
    open(provider(), "CANCU_LOCAL_ACCOUNTS", "false");
    var page = Jsoup.parse(new Browser().get("/dang-nhap").body());
    assertNull(page.selectFirst("#mat-khau"));
    assertNotNull(page.selectFirst("a[href^=/dang-nhap/co-quan]"));
    var visitor = new Visitor(site);
    var refused = visitor.signIn("can-bo", Visitor.PASSWORD);
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("chỉ nhận đăng nhập bằng tài khoản cơ quan"));
    var pair = "can-bo:" + Visitor.PASSWORD;
    var basic =
        "Basic "
            + java.util.Base64.getEncoder()
                .encodeToString(pair.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(403, visitor.get("/api/v1/search", "Authorization", basic).statusCode());
    assertEquals(303, new Browser().signIn().statusCode());
  }

  @Test
  void isNotThereWithoutAProvider() {
    assertEquals(404, shared.get(ProviderSignIn.PATH).statusCode());
    assertEquals(404, shared.get(ProviderSignIn.RETURN + "?state=x&code=x").statusCode());
    assertTrue(shared.page("/dang-nhap").select("a[href^=/dang-nhap/co-quan]").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "//evil.example, /",
    "https://evil.example/, /",
    "/duyet, /duyet",
    "/%25, /",
    "/duyet%25zz, /",
    "/tim-kiem%3Fq=a%2520b, /tim-kiem?q=a%20b"
  })
  void goesBackToPagesOfOursOnly(String asked, String to) {
    open(provider());
    var browser = new Browser();
    var came = browser.get(browser.walkOut("/dang-nhap/co-quan?ve=" + asked));
    assertEquals(to, location(came));
    assertTrue(browser.isIn());
  }

  /** Two people of one name at the provider, one after the other, are two people here. */
  @Test
  void keepsWhatAPersonKeepsUnderTheLastingName() {
    var provider = provider();
    open(provider);
    var lan = new Browser();
    lan.signIn();
    var page = Jsoup.parse(lan.get("/tim-kiem?q=bao+cao").body());
    var form = Objects.requireNonNull(page.selectFirst("form[action^=/theo-doi]"));
    var token = Objects.requireNonNull(form.selectFirst("input[name=ma-phien]")).val();
    var saved =
        lan.send(
            HttpRequest.newBuilder(URI.create(site + form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("ma-phien=" + token)));
    assertEquals(303, saved.statusCode(), saved.body());
    provider.spoil = person -> person.claim("preferred_username", "lan.tran");
    assertEquals(1, followed(), "she married");
    provider.spoil = person -> person.subject("khac-00");
    assertEquals(0, followed(), "another of her name");
  }

  private int followed() {
    var browser = new Browser();
    assertEquals(303, browser.signIn().statusCode());
    return Jsoup.parse(browser.get("/theo-doi").body()).select("article.card").size();
  }
}
