package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.intake.Correcting;
import vn.cancu.intake.Joining;

/** Who comes by the address of a document that was public hears that it was withdrawn. */
@ExtendWith(SharedEngine.class)
final class WithdrawnIT {
  private static final String UNCITED = "so-noi-vu-tinh-ha-giang/2022/203-bc-snv";
  private static final List<String> PAGES =
      List.of("", "/goc", "/goc/0123456789abcdef", "/luoc-do");
  private static final List<String> CALLS =
      List.of("", "/text", "/original", "/cites", "/cited-by", "/lineage", "/validity", "/similar");

  private OwnPortal own;
  private Site site;

  @BeforeEach
  void open(Engine engine) {
    own = OwnPortal.start(engine, "withdrawn-");
    site = own.site();
  }

  @AfterEach
  void close() {
    own.close();
  }

  private ArchivedDocument held(String slug) {
    return own.archive().readBySlug(slug, Clearance.STAFF).orElseThrow();
  }

  private void set(String slug, Map<Field, JsonNode> values) {
    set(slug, values, site.portal().context().getBean(Correcting.class));
  }

  private void set(String slug, Map<Field, JsonNode> values, Correcting correcting) {
    var entry = held(slug).entry();
    var outcome = correcting.set(entry.id(), entry.version(), new Change(values, "thử"), "lan");
    assertTrue(outcome instanceof Correcting.Outcome.Set, outcome.toString());
  }

  private void show(String slug, String visibility) {
    set(slug, Map.of(Field.VISIBILITY, TextNode.valueOf(visibility)));
  }

  private static Stream<String> addresses(String slug, String id) {
    return Stream.of(
            PAGES.stream().map(tail -> "/van-ban/" + slug + tail),
            CALLS.stream().map(tail -> "/api/v1/documents/" + id + tail),
            Stream.of("/feed/vien-dan/" + slug))
        .flatMap(each -> each);
  }

  private static void assertTells(String slug, String answer) {
    for (var told : List.of("đợt 3", "203/BC-SNV", "Sở Nội vụ", "15/04/2022")) {
      assertFalse(answer.contains(told), told + " " + slug);
    }
  }

  @Test
  void saysSoUnderEveryAddressAndNothingMore() {
    var id = held(UNCITED).entry().id();
    addresses(UNCITED, id)
        .filter(address -> !address.contains("0123456789abcdef"))
        .forEach(address -> assertEquals(200, site.get(address).statusCode(), address));
    show(UNCITED, "internal");
    addresses(UNCITED, id)
        .forEach(address -> {
          var answer = site.get(address);
          assertEquals(410, answer.statusCode(), address);
          assertTrue(answer.body().contains("đã được rút khỏi phần công khai"), address);
          assertTells(address, answer.body());
          assertEquals("no-cache", answer.headers().firstValue("Cache-Control").orElse(""));
        });
    assertEquals(
        200, Visitor.of(site.address(""), "can-bo").get("/van-ban/" + UNCITED).statusCode());
    show(UNCITED, "public");
    assertEquals(200, site.get("/van-ban/" + UNCITED).statusCode());
  }

  @Test
  void showsWhatPublicDocumentsSayOfIt() {
    var stub = "ubnd-tinh-ha-giang/2023/14-ctubnd";
    show(Library.DIRECTIVE, "internal");
    var answer = site.get("/van-ban/" + Library.DIRECTIVE);
    assertEquals(410, answer.statusCode());
    var page = Jsoup.parse(answer.body());
    assertTrue(page.select(".absent").text().contains("đã được rút"));
    assertEquals(1, page.select("meta[name=robots][content=noindex]").size());
    // As the stub says that everyone sees, and that alone.
    var open = site.page("/van-ban/" + stub);
    assertEquals(open.select("header.title").text(), page.select("header.title").text());
    assertEquals(open.select(".relation").text(), page.select(".relation").text());
    assertFalse(answer.body().contains("siết chặt"));
    // Nothing behind it answers any more.
    assertEquals(
        List.of(), page.select("a[href*=" + stub + "], link[href*=" + stub + "]").eachAttr("href"));
    assertEquals(
        3, open.select("a[href^=/van-ban/" + stub + "/], link[href^=/feed/vien-dan/]").size());
  }

  @Test
  void isAtOnceWhatCitationsSayUnderTheNameThatTheyGive() {
    var stub = "ubnd-tinh-ha-giang/2023/14-ctubnd";
    var addresses =
        Stream.of(
                Stream.of("/luoc-do", "/vien-dan-boi").map(tail -> "/van-ban/" + stub + tail),
                CALLS.stream()
                    .filter(tail -> !tail.equals("/similar"))
                    .map(tail -> "/api/v1/documents/" + stub.replace('/', '~') + tail),
                Stream.of(
                    "/feed/vien-dan/" + stub, "/api/v1/resolve?identifier=14/CT-UBND&year=2023"))
            .flatMap(each -> each)
            .toList();
    addresses.forEach(address -> assertTrue(site.get(address).statusCode() < 400, address));
    // The indices come after.
    var beans = site.portal().context();
    set(
        Library.DIRECTIVE,
        Map.of(Field.VISIBILITY, TextNode.valueOf("internal")),
        new Correcting(own.archive(), beans.getBean(Joining.class), () -> true, Clock.systemUTC()));
    var before = addresses.stream().map(site::get).toList();
    own.follower().catchUp();
    for (int i = 0; i < addresses.size(); i++) {
      var address = addresses.get(i);
      assertEquals(site.get(address).statusCode(), before.get(i).statusCode(), address);
      assertFalse(before.get(i).body().contains("siết chặt"), address);
    }
  }

  @Test
  void isGoneAtOnceFromAllThatIndicesTell() {
    var addresses =
        List.of(
            "/tim-kiem?nam=2022&sap=moi-nhat",
            "/api/v1/search?size=100",
            "/api/v1/suggest?q=203",
            "/api/v1/search/export?format=csv",
            "/api/v1/search/export?format=jsonl",
            "/feed/moi-nhat",
            "/feed/tim-kiem?nam=2022",
            "/oai?verb=ListRecords&metadataPrefix=oai_dc");
    addresses.forEach(address -> assertTrue(tells(address), address));
    long all = site.json("/api/v1/search?size=1").path("total").asLong();
    var beans = site.portal().context();
    set(
        UNCITED,
        Map.of(Field.VISIBILITY, TextNode.valueOf("internal")),
        new Correcting(own.archive(), beans.getBean(Joining.class), () -> true, Clock.systemUTC()));
    for (var address : List.of("/", "/duyet", "/sitemap.xml")) {
      assertFalse(tells(address), address);
    }
    addresses.forEach(address -> assertFalse(tells(address), address));
    assertEquals(all - 1, site.json("/api/v1/search?size=1").path("total").asLong());
    var official = Visitor.of(site.address(""), "can-bo");
    assertTrue(official.get("/api/v1/search?size=100").body().contains("203/BC-SNV"));
    show(UNCITED, "public");
    addresses.forEach(address -> assertTrue(tells(address), address));
  }

  private boolean tells(String address) {
    var answer = site.get(address);
    assertTrue(answer.statusCode() < 400, address);
    return answer.body().contains("203/BC-SNV") || answer.body().contains("203-bc-snv");
  }

  @Test
  void knowsNothingOfAnAddressThatWasGivenWhileItWasHidden() {
    show(UNCITED, "internal");
    set(UNCITED, Map.of(Field.NUMBER, TextNode.valueOf("903")));
    var moved = held(UNCITED).entry();
    assertEquals("so-noi-vu-tinh-ha-giang/2022/903-bc-snv", moved.slug());
    var never = site.get("/van-ban/so-noi-vu-tinh-ha-giang/2022/904-bc-snv");
    var hidden = site.get("/van-ban/" + moved.slug());
    assertEquals(404, hidden.statusCode());
    assertEquals(never.body(), hidden.body());
    assertEquals(410, site.get("/van-ban/" + UNCITED).statusCode());
  }

  @Test
  void keepsQuietAboutWhatWasTakenOutForGood() {
    var id = held(UNCITED).entry().id();
    own.archive().purge(id);
    own.follower().catchUp();
    addresses(UNCITED, id)
        .forEach(address -> assertEquals(404, site.get(address).statusCode(), address));
  }
}
