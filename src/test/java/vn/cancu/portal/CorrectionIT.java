package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Durable;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** PATCH /documents/{id}: who may, on top of what, and what everyone sees afterwards. */
@ExtendWith(SharedEngine.class)
final class CorrectionIT {
  private static final String DOCUMENTS = "/api/v1/documents/";

  private OwnPortal own;
  private Site site;
  private String id;

  @BeforeEach
  void open(Engine engine) {
    own = OwnPortal.start(engine, "correction-");
    site = own.site();
    id = site.id(Library.DIRECTIVE);
  }

  @AfterEach
  void close() {
    own.close();
  }

  /** As a full disk does; root is let through wherever a permission is missing. */
  @Test
  void saysThatNothingWasStoredWhereTheArchiveCannotBeWritten() throws IOException {
    var before = tag();
    var work = own.home().resolve("archive/work");
    Durable.deleteTree(work);
    Files.writeString(work, "no folder");
    var body = "{\"number\": \"15\", \"reason\": \"nhòe mực\"}";
    var answer = patch(body, "If-Match", before);
    assertEquals(507, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertTrue(answer.body().contains("chưa được lưu"), answer.body());
    assertEquals(before, tag());

    Files.delete(work);
    Files.createDirectory(work);
    assertEquals(200, patch(body, "If-Match", before).statusCode());
  }

  private static String basic(String name) {
    var pair = (name + ":" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private String tag() {
    return header(site.get(DOCUMENTS + id, "Authorization", basic("luu-tru")), "ETag");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> patch(String body, String... headers) {
    return patchAs("luu-tru", body, headers);
  }

  private HttpResponse<String> patchAs(String name, String body, String... headers) {
    return patchOf(id, name, "application/merge-patch+json", body, headers);
  }

  private HttpResponse<String> patchOf(
      String of, String name, String type, String body, String... headers) {
    var request =
        new Visitor(site.address(""))
            .request(DOCUMENTS + of, headers)
            .header("Content-Type", type)
            .method("PATCH", BodyPublishers.ofString(body));
    return site.send(
        (name.isEmpty() ? request : request.header("Authorization", basic(name))).build());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(answer.body(), e);
    }
  }

  @Test
  void setsAFieldForEveryoneAndEverywhere() {
    var before = tag();
    assertTrue(before.matches("\"[0-9a-f]{16}\""), before);
    var answer =
        patch(
            "{\"number\": \"15\", \"subject\": \"dẹp thói bưng bít\", \"reason\": \"nhòe mực\"}",
            "If-Match",
            before);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("15/CT-UBND", json(answer).path("identifier").asText());
    assertEquals(header(answer, "ETag"), tag());
    assertNotEquals(before, tag());
    var slug = "ubnd-tinh-ha-giang/2023/15-ct-ubnd";
    var moved = site.get("/van-ban/" + Library.DIRECTIVE);
    assertEquals(301, moved.statusCode());
    assertEquals("/van-ban/" + slug, header(moved, "Location"));
    assertEquals(1, site.page("/tim-kiem?q=b%C6%B0ng+b%C3%ADt").select("article.card").size());
    assertEquals(id, site.json("/api/v1/resolve?identifier=15%2FCT-UBND").path("id").asText());
    assertTrue(site.get("/feed/moi-nhat").body().contains(slug));
    assertTrue(site.get("/sitemap.xml").body().contains(slug));
    assertFalse(site.get("/sitemap.xml").body().contains(Library.DIRECTIVE));
    // Those that cite number 14 mean a document that the archive lacks now.
    assertEquals(0, site.json(DOCUMENTS + id + "/cited-by").path("total").asInt());
    var stub = site.json("/api/v1/resolve?identifier=14%2FCT-UBND&year=2023");
    assertFalse(stub.path("held").asBoolean());
    // Nobody outside is told who, why, or what it was.
    var outside = site.get("/van-ban/" + slug).body() + site.get(DOCUMENTS + id).body();
    for (var trace : List.of("nhòe mực", "luu-tru", "hiệu đính", "/sua", "lich-su")) {
      assertFalse(outside.contains(trace), trace);
    }
  }

  @Test
  void takesThePlaceOfAStub() {
    assertFalse(site.json("/api/v1/resolve?identifier=26%2FCT-TTg").path("held").asBoolean());
    id = site.id(Library.REPLACED);
    var answer =
        patch(
            "{\"type\":\"chi-thi\",\"number\":\"26\",\"symbol\":\"CT-TTg\",\"issuer\":\"Thủ tướng Chính phủ\","
                + "\"date\":\"2016-09-05\",\"reason\":\"quét nhầm bìa\"}",
            "If-Match",
            tag());
    assertEquals(200, answer.statusCode(), answer.body());
    var found = site.json("/api/v1/resolve?identifier=26%2FCT-TTg");
    assertTrue(found.path("held").asBoolean());
    assertEquals(id, found.path("id").asText());
    var slug = "thu-tuong-chinh-phu/2016/26-ct-ttg";
    assertEquals(slug, found.path("slug").asText());
    assertEquals(1, site.json(DOCUMENTS + id + "/cited-by").path("total").asInt());
    assertEquals("/van-ban/" + slug, header(site.get("/van-ban/" + Library.STUB), "Location"));
  }

  @Test
  void wantsToKnowWhichVersionWasSeen() {
    var body = "{\"place\": null, \"reason\": \"không in\"}";
    var without = patch(body);
    assertEquals(428, without.statusCode());
    assertTrue(json(without).path("detail").asText().contains("If-Match"));
    var tag = tag();
    for (var other : List.of("\"0000000000000000\"", "W/" + tag, "x", "")) {
      var answer = patch(body, "If-Match", other);
      assertEquals(412, answer.statusCode(), other);
      assertEquals(tag, header(answer, "ETag"));
    }
    assertEquals(200, patch(body, "If-Match", "\"a\", " + tag).statusCode());
    assertEquals(412, patch(body, "If-Match", tag).statusCode());
    assertEquals(200, patch(body, "If-Match", "*").statusCode());
  }

  @Test
  void makesNoVersionOfWhatIsSoAlready() {
    var tag = tag();
    var answer = patch("{\"number\": \"14\", \"reason\": \"như cũ\"}", "If-Match", tag);
    assertEquals(200, answer.statusCode());
    assertEquals(tag, header(answer, "ETag"));
    assertEquals(tag, tag());
  }

  @Test
  void letsExactlyOneOfManyWin() throws Exception {
    var tag = tag();
    var calls = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 6; i++) {
      var body = "{\"number\": \"" + (50 + i) + "\", \"reason\": \"đọc lại\"}";
      calls.add(() -> patch(body, "If-Match", tag).statusCode());
    }
    var answers = new ArrayList<Integer>();
    try (var pool = Executors.newFixedThreadPool(6)) {
      for (var call : pool.invokeAll(calls)) {
        answers.add(call.get());
      }
    }
    answers.sort(null);
    assertEquals(List.of(200, 412, 412, 412, 412, 412), answers);
  }

  @Test
  void isForArchivistsAndAdministrators() {
    var body = "{\"place\": \"Vị Xuyên\", \"reason\": \"đọc sai\"}";
    var tag = tag();
    assertEquals(401, patchAs("", body, "If-Match", tag).statusCode());
    assertEquals(403, patchAs("can-bo", body, "If-Match", tag).statusCode());
    assertEquals(tag, tag());
    assertEquals(200, patchAs("quan-tri", body, "If-Match", tag).statusCode());
    assertEquals(
        404,
        patchOf("0".repeat(32), "luu-tru", "application/json", body, "If-Match", "*").statusCode());
    // Whether there is such a document is not for those who may not change it.
    assertEquals(401, patchOf("0".repeat(32), "", "application/json", body).statusCode());
  }

  @Test
  void takesNoChangeFromAnotherSite() {
    var archivist = Visitor.of(site.address(""), "luu-tru");
    var body = BodyPublishers.ofString("{\"place\": \"Huế\", \"reason\": \"x\"}");
    var tag = header(archivist.get(DOCUMENTS + id), "ETag");
    assertEquals(tag(), tag);
    var without =
        archivist
            .request(DOCUMENTS + id, "If-Match", tag, "Content-Type", "application/json")
            .method("PATCH", body);
    assertEquals(403, archivist.send(without).statusCode());
    var token = archivist.token("/doi-mat-khau");
    var with =
        archivist
            .request(
                DOCUMENTS + id,
                "If-Match",
                tag,
                "Content-Type",
                "application/json",
                "X-CSRF-Token",
                token)
            .method("PATCH", body);
    var answer = archivist.send(with);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("private, no-store", header(answer, "Cache-Control"));
    assertNotEquals("", header(answer, "ETag"));
    // How often the office touched a document is for nobody else.
    assertEquals("", header(site.get(DOCUMENTS + id), "ETag"));
    var official = site.get(DOCUMENTS + id, "Authorization", basic("can-bo"));
    assertEquals("", header(official, "ETag"));
  }

  @Test
  void namesWhatIsWrong() {
    var tag = tag();
    for (var wrong :
        new String[][] {
          {"{", "400", ""},
          {"[]", "400", ""},
          {"\"số\"", "400", ""},
          {"null", "400", ""},
          {"", "400", ""},
          {"{\"reason\":\"a\",\"place\":\"b\"} {}", "400", ""},
          {"{\"reason\":\"a\",\"place\":\"b\",\"place\":\"c\"}", "400", ""},
          {"{\"reason\":\"a\",\"màu\":\"đỏ\"}", "422", "?"},
          {"{\"reason\":\"a\",\"colour\":\"red\"}", "422", "colour"},
          {"{\"reason\":\"a\",\"identifier\":\"1/A\"}", "422", "identifier"},
          {"{\"reason\":\"a\",\"date\":\"2023-02-30\"}", "422", "date"},
          {"{\"reason\":\"a\",\"type\":\"to-giay\"}", "422", "type"},
          {"{\"reason\":\"a\",\"topics\":[\"la\"]}", "422", "topics"},
          {"{\"reason\":\"a\",\"visibility\":null}", "422", "visibility"},
          {"{\"reason\":\"a\",\"signer\":{\"name\":1}}", "422", "signer.name"},
          {"{\"place\":\"b\"}", "422", "reason"},
          {"{\"reason\":\"a\",\"<script>\":1}", "422", "?"}
        }) {
      var answer = patch(wrong[0], "If-Match", tag);
      assertEquals(wrong[1], "" + answer.statusCode(), wrong[0] + answer.body());
      assertTrue(header(answer, "Content-Type").startsWith("application/problem+json"));
      assertEquals(wrong[2], json(answer).path("errors").path(0).path("field").asText(), wrong[0]);
      assertFalse(answer.body().contains("<script>"));
    }
    assertEquals(tag, tag());
  }

  @Test
  void takesNoMoreThanACorrectionCanBe() {
    var long1 = "{\"reason\":\"a\",\"subject\":\"" + "x".repeat(600_000) + "\"}";
    assertEquals(413, patch(long1, "If-Match", tag()).statusCode());
    assertEquals(415, patchOf(id, "luu-tru", "text/plain", "{}", "If-Match", tag()).statusCode());
    var deep = "{\"reason\":\"a\",\"signer\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    assertEquals(400, patch(deep, "If-Match", tag()).statusCode());
  }

  @Test
  void withdrawsAtOnceFromEverywhere() {
    var answer =
        patch(
            "{\"visibility\": \"internal\", \"reason\": \"chưa được công khai\"}",
            "If-Match",
            tag());
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(410, site.get(DOCUMENTS + id).statusCode());
    var plan = site.id("ubnd-tinh-ha-giang/2023/318-kh-ubnd");
    for (var path :
        List.of(
            "/tim-kiem?q=14%2FCT-UBND",
            "/feed/moi-nhat",
            "/sitemap.xml",
            "/api/v1/search?size=100",
            DOCUMENTS + plan + "/lineage?depth=3",
            DOCUMENTS + plan + "/similar")) {
      assertFalse(site.get(path).body().contains(id), path);
    }
    assertFalse(site.get("/sitemap.xml").body().contains(Library.DIRECTIVE));
    assertFalse(site.get("/feed/moi-nhat").body().contains("siết chặt"));
    assertFalse(
        site.json("/api/v1/resolve?identifier=14%2FCT-UBND&year=2023").path("held").asBoolean());
    assertEquals(200, site.get(DOCUMENTS + id, "Authorization", basic("can-bo")).statusCode());
    var tag = tag();
    var back = "{\"visibility\": \"public\", \"reason\": \"đã có ý kiến lãnh đạo\"}";
    assertEquals(200, patch(back, "If-Match", tag).statusCode());
    assertEquals(200, site.get(DOCUMENTS + id).statusCode());
    assertEquals(2, site.json(DOCUMENTS + id + "/cited-by").path("total").asInt());
    assertEquals(3, own.archive().history(id, 10, Clearance.STAFF).size());
  }
}
