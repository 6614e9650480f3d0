package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.account.Accounts;

/** Bad requests and hostile documents: the right status, one sentence, nothing repeated raw. */
@ExtendWith(SharedPortal.class)
final class FaultsIT {
  private final Site site;

  FaultsIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource({
    "/khong-co, 404",
    "/van-ban/a/b/c, 404",
    "/van-ban/khong-ro/2020/1-x/goc, 404",
    "/van-ban/khong-ro/2020/1-x/luoc-do, 404",
    "/van-ban/%00/%3Cscript%3E/..%2f..%2fetc, 404",
    "/con-thieu?trang=200, 404",
    "/van-ban/khong-ro/2020/1-x/anh-huong, 404",
    "/van-ban/khong-ro/2020/1-x/anh-huong?sau=99, 400",
    "/api/v1/documents/khong-co/impact, 404",
    "/api/v1/documents/khong-co/impact?depth=0, 400",
    "/api/v1/paths?from=khong-co, 400",
    "/api/v1/paths?from=khong-co&to=khong-co, 404",
    "/api/v1/paths?from=khong-co&to=khong-co&relation=yeu, 400",
    "/van-ban/khong-ro/2020/1-x/vien-dan-boi, 404",
    "/van-ban/khong-ro/2020/1-x/vien-dan-boi?sap=x, 400",
    "/van-ban/khong-ro/2020/1-x/vien-dan-boi?quanhe=yeu, 400",
    "/feed/vien-dan/khong-ro/2020/1-x?quanhe=yeu, 400",
    "/van-ban/ubnd-tinh-ha-giang/2023/14-ct-ubnd/vien-dan-boi?trang=2000, 404",
    "/van-ban/ubnd-tinh-ha-giang/2023/14-ct-ubnd/vien-dan-boi?trang=2001, 400",
    "/api/v1/documents/thu-tuong-chinh-phu~2016~26-ctttg/cited-by?format=pdf, 400",
    "/api/v1/documents/thu-tuong-chinh-phu~2016~26-ctttg/cited-by?sap=x, 400",
    "/static/khong-co.css, 404",
    "/static/..%2fapplication.yml, 404",
    "/static/%2e%2e/application.yml, 404",
    "/feed/vien-dan/a/b/c, 404",
    "/sitemap.xml?tu=abc, 400",
    "/api/v1/khong-co, 404",
    "/api/v1/documents/khong-co, 404",
    "/api/v1/documents/khong-co/text, 404",
    "/api/v1/documents/khong-co/original, 404",
    "/api/v1/documents/khong-co/cites, 404",
    "/api/v1/documents/khong-co/cited-by, 404",
    "/api/v1/documents/khong-co/lineage, 404",
    "/api/v1/documents/khong-co/lineage?depth=7, 400",
    "/api/v1/documents/khong-co/cited-by?relation=loves, 400",
    "/api/v1/documents/khong-co/cites?relation=loves, 400",
    "/api/v1/documents/khong-co/cites?page=x, 400",
    "/api/v1/documents/thu-tuong-chinh-phu~2016~26-ctttg, 404",
    "/api/v1/documents/thu-tuong-chinh-phu~khong-ro~26-ctttg, 404",
    "/api/v1/resolve, 400",
    "/api/v1/resolve?identifier=1%2FX&year=abc, 400",
    "/api/v1/resolve?identifier=987654%2FKHONG-CO, 404"
  })
  void answersWithTheRightStatusAndASentence(String path, int status) {
    var response = site.get(path);
    assertEquals(status, response.statusCode(), response.body());
    assertPresentable(path, response.body());
    if (path.startsWith("/api/")) {
      assertEquals("application/problem+json", type(response));
      assertTrue(response.body().contains("\"status\":" + status), response.body());
    } else {
      assertEquals("text/html;charset=utf-8", type(response));
      assertEquals(1, Jsoup.parse(response.body()).select("main h1").size());
    }
  }

  @Test
  void showsALineageOfNobodyAsMissing() {
    assertEquals(400, site.get("/van-ban/" + Library.DIRECTIVE + "/luoc-do?sau=7").statusCode());
    assertEquals(
        400, site.get("/van-ban/" + Library.DIRECTIVE + "/luoc-do?quanhe=loves").statusCode());
    assertEquals(404, site.get("/van-ban/" + Library.DIRECTIVE + "?trang=9").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tim-kiem", "/api/v1/search", "/van-ban/a/b/c"})
  void namesTheMethodsThatItTakes(String path) {
    var response =
        site.send(
            HttpRequest.newBuilder(URI.create(site.address(path)))
                .method("DELETE", HttpRequest.BodyPublishers.noBody())
                .build());
    assertEquals(405, response.statusCode(), response.body());
    assertEquals("GET, HEAD", response.headers().firstValue("Allow").orElse(""));
    assertPresentable(path, response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tim-kiem?q=%zz",
        "/%zz",
        "/tim-kiem?q=%",
        "/api/v1/search?q=%e1%bb",
        "/tim-kiem?q=%00%ff%fe"
      })
  void bearsBrokenEscapes(String target) throws IOException {
    var answer = raw(target);
    assertTrue(answer.matches("(?s)HTTP/1.1 (200|400) .*"), answer);
    assertPresentable(target, answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=%",
        "/api/v1/search?q=%zz",
        "/api/v1/documents/%zz",
        "/api/v1/documents/%",
        "/api/%zz"
      })
  void answersBrokenEscapesOfTheApiWithAProblem(String target) throws IOException {
    var answer = raw(target);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(
        answer.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json"), answer);
    assertTrue(answer.contains("\"status\":400"), answer);
    assertPresentable(target, answer);
  }

  @Test
  void saysOfAStubThatOthersCiteIt() {
    var id = Library.STUB.replace('/', '~');
    var response = site.get("/api/v1/documents/" + id);
    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("nhưng có 1 văn bản viện dẫn"), response.body());
    assertTrue(response.body().contains("/api/v1/documents/" + id + "/cited-by"), response.body());
  }

  @Test
  void saysSoWhenAnAddressIsTooLong() throws IOException {
    var answer = raw("/tim-kiem?q=" + "x".repeat(100_000));
    assertTrue(
        answer.matches("(?s)HTTP/1.[01] (413|414) .*"), answer.lines().findFirst().orElse(""));
    assertPresentable("", answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/khong-co",
        "/api/v1/search",
        "/static/cancu.css",
        "/robots.txt",
        "/feed/moi-nhat"
      })
  void sendsTheSecurityHeadersAndNoCookie(String path) {
    var headers = site.get(path).headers();
    assertEquals(SecurityHeaders.POLICY, headers.firstValue("Content-Security-Policy").orElse(""));
    assertFalse(SecurityHeaders.POLICY.contains("unsafe"));
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""));
    assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""));
    assertTrue(headers.firstValue("Set-Cookie").isEmpty());
    assertTrue(headers.firstValue("Server").isEmpty());
  }

  @Test
  void writesHostileFieldsAsText() {
    var card = site.page("/tim-kiem?nam=2024").selectFirst("article.card a");
    var path = java.util.Objects.requireNonNull(card).attr("href");
    for (var address :
        new String[] {
          path,
          path + "/luoc-do",
          path + "/vien-dan-boi",
          "/",
          "/tim-kiem?nam=2024",
          "/duyet",
          "/feed/moi-nhat"
        }) {
      var response = site.get(address);
      assertEquals(200, response.statusCode(), address);
      assertFalse(response.body().contains("<script>alert"), address);
      assertFalse(response.body().contains("<img src=x"), address);
    }
    assertTrue(site.page(path).select(".text").text().contains("<script>alert('x')</script>"));
  }

  @Test
  void handsOutHostileOriginalsToBeSavedOnly() {
    var card = site.page("/tim-kiem?nam=2024").selectFirst("article.card a");
    var response = site.get(java.util.Objects.requireNonNull(card).attr("href") + "/goc");
    assertEquals(200, response.statusCode());
    var headers = response.headers();
    assertEquals(
        "default-src 'none'; sandbox", headers.firstValue("Content-Security-Policy").orElse(""));
    var disposition = headers.firstValue("Content-Disposition").orElse("");
    assertTrue(disposition.startsWith("attachment; filename=\"thu_"), disposition);
    assertTrue(disposition.contains("filename*=UTF-8''th%C6%B0%20%22"), disposition);
    assertTrue(headers.firstValue("X-Injected").isEmpty());
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
  }

  @Test
  void showsAPdfInPlaceUnderItsOwnName() {
    var response = site.get("/van-ban/" + Library.LETTER + "/goc");
    assertEquals("application/pdf", type(response));
    assertEquals(
        "inline; filename=\"cong_van_2745.pdf\"; filename*=UTF-8''C%C3%B4ng%20v%C4%83n%202745.pdf",
        response.headers().firstValue("Content-Disposition").orElse(""));
    var tag = response.headers().firstValue("ETag").orElse("");
    assertEquals(
        304, site.get("/van-ban/" + Library.LETTER + "/goc", "If-None-Match", tag).statusCode());
  }

  @Test
  void answersNotModifiedWhereNothingChanged() {
    var path = "/van-ban/" + Library.DIRECTIVE;
    var tag = site.get(path).headers().firstValue("ETag").orElse("");
    assertEquals(304, site.get(path, "If-None-Match", tag).statusCode());
  }

  @Test
  void letsBrowsersKeepWhatIsNamedByItsContent() {
    for (var link : site.page("/").select("link[rel=stylesheet], script, link[rel=icon]")) {
      var response = site.get(link.attr("href") + link.attr("src"));
      assertEquals(200, response.statusCode());
      assertTrue(response.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    }
  }

  @Test
  void saysWhichPortIsTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      var refused =
          Assertions.assertThrows(
              PortInUseException.class,
              () ->
                  Portal.start(
                      List.of(
                          new PortalSettings(false),
                          new Accounts(Path.of("khong-co"), Clock.systemUTC())),
                      "127.0.0.1",
                      taken.getLocalPort()));
      assertEquals(taken.getLocalPort(), refused.port());
    }
  }

  private static String type(java.net.http.HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  private static void assertPresentable(String what, String body) {
    for (var trace :
        new String[] {"Exception", "\tat ", "io.micronaut", "freemarker", "<script>"}) {
      assertFalse(body.contains(trace), what + ": " + body);
    }
  }

  /** A request as no well-behaved client would send it. */
  private String raw(String target) throws IOException {
    try (var socket = new Socket("127.0.0.1", site.portal().port())) {
      var request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
