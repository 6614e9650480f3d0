package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.intake.Correcting;

/** All public records over HTTP. */
@ExtendWith({SharedPortal.class, SharedEngine.class})
final class DownloadIT {
  private static final String MANIFEST = "/tai-ve/manifest.json";

  private final Site site;

  DownloadIT(Site site) {
    this.site = site;
  }

  private static String path(Site site, JsonNode part) {
    var address = part.path("address").asText();
    assertTrue(address.startsWith(site.address("/tai-ve/tep/")), address);
    return address.substring(site.address("").length());
  }

  private static HttpResponse<byte[]> fetch(Site site, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(site.address(path))).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(byte[] bytes) throws Exception {
    return new String(
        new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
        StandardCharsets.UTF_8);
  }

  @Test
  void givesExactlyTheBytesThatTheManifestTells() throws Exception {
    var manifest = site.json(MANIFEST);
    assertEquals(18, manifest.path("records").asInt());
    assertEquals(1, manifest.path("parts").size());
    var part = manifest.path("parts").get(0);
    var answer = fetch(site, path(site, part));
    assertEquals(200, answer.statusCode());
    assertEquals("application/gzip", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.headers().firstValue("Content-Encoding").isEmpty());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    assertEquals(
        part.path("bytes").asLong(), answer.headers().firstValueAsLong("Content-Length").orElse(0));
    var digest = MessageDigest.getInstance("SHA-256").digest(answer.body());
    assertEquals(part.path("sha256").asText(), HexFormat.of().formatHex(digest));
    var lines = text(answer.body());
    assertEquals(18, lines.lines().count());
    assertFalse(lines.contains(Library.SECRET));
    // For all who ask the same.
    var official = Visitor.of(site.address(""), "can-bo");
    assertEquals(manifest.toString(), official.get(MANIFEST).body());
    assertEquals(manifest.toString(), site.get(MANIFEST, "Accept", "*/*").body());
  }

  @Test
  void sendsNothingTwice() {
    var part = path(site, site.json(MANIFEST).path("parts").get(0));
    for (var path : new String[] {MANIFEST, part}) {
      var tag = site.get(path).headers().firstValue("ETag").orElse("");
      assertFalse(tag.isEmpty(), path);
      assertEquals(304, site.get(path, "If-None-Match", tag).statusCode(), path);
    }
    var head =
        HttpRequest.newBuilder(URI.create(site.address(part)))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    for (int i = 0; i < 8; i++) {
      assertEquals(200, site.send(head).statusCode(), "takes no place");
    }
  }

  @Test
  void knowsNoOtherNames() {
    assertEquals(410, site.get("/tai-ve/tep/phan-" + "0".repeat(16) + ".jsonl.gz").statusCode());
    for (var name : new String[] {"phan-1.jsonl.gz", "..%2Faccounts.json", "part.new", "x.ids"}) {
      assertEquals(404, site.get("/tai-ve/tep/" + name).statusCode(), name);
    }
  }

  @Test
  void isFoundFromEveryPage() {
    assertEquals(1, site.page("/").select("footer a[href=/tai-ve]").size());
    var page = site.page("/tai-ve");
    assertEquals(1, page.select("tbody a[download]").size());
    assertEquals(4, page.select("a[download][href*=format]").size(), "the graph");
    assertEquals(1, page.select("a[href=" + MANIFEST + "]").size());
    var sha256 = site.json(MANIFEST).path("parts").get(0).path("sha256").asText();
    assertEquals(sha256, page.select("code").text());
  }

  @Test
  void givesNothingOfADocumentWithdrawnBetweenTwoDownloads(Engine engine) throws Exception {
    try (var own = OwnPortal.start(engine, "download-")) {
      var before = path(own.site(), own.site().json(MANIFEST).path("parts").get(0));
      assertTrue(text(fetch(own.site(), before).body()).contains(Library.DIRECTIVE));
      var tag = own.site().get(before).headers().firstValue("ETag").orElse("");
      correct(own, Map.of(Field.VISIBILITY, new TextNode("internal")));
      assertEquals(410, own.site().get(before).statusCode());
      assertEquals(410, own.site().get(before, "If-None-Match", tag).statusCode());
      var manifest = own.site().json(MANIFEST);
      assertEquals(17, manifest.path("records").asInt());
      var after = fetch(own.site(), path(own.site(), manifest.path("parts").get(0)));
      assertFalse(text(after.body()).contains(Library.DIRECTIVE));
      assertEquals(410, own.site().get(before).statusCode());
    }
  }

  @Test
  void givesNothingThatWasCorrectedBetweenTwoDownloads(Engine engine) throws Exception {
    try (var own = OwnPortal.start(engine, "download-corrected-")) {
      var before = path(own.site(), own.site().json(MANIFEST).path("parts").get(0));
      correct(own, Map.of(Field.SUBJECT, new TextNode("điều được sửa")));
      assertEquals(410, own.site().get(before).statusCode());
      var manifest = own.site().json(MANIFEST);
      assertEquals(18, manifest.path("records").asInt());
      var after = fetch(own.site(), path(own.site(), manifest.path("parts").get(0)));
      assertTrue(text(after.body()).contains("điều được sửa"));
    }
  }

  private static void correct(OwnPortal own, Map<Field, JsonNode> fields) {
    var held = own.archive().readBySlug(Library.DIRECTIVE, Clearance.STAFF).orElseThrow();
    var correcting = own.portal().context().getBean(Correcting.class);
    var change = new Change(fields, "thử");
    correcting.set(held.entry().id(), held.entry().version(), change, "lan");
  }
}
