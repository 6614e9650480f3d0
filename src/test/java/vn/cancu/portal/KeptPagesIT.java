package vn.cancu.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.engine.Engine;
import vn.cancu.engine.EngineException;
import vn.cancu.engine.SharedEngine;
import vn.cancu.intake.Correcting;

/** Pages from memory are the pages that would be made, and gone with whatever they rest on. */
@ExtendWith(SharedEngine.class)
final class KeptPagesIT {
  private static final String DOCUMENT = "/van-ban/" + Library.DIRECTIVE;
  private static final List<String> PAGES =
      List.of(
          "/",
          "/duyet",
          "/gioi-thieu",
          "/con-thieu",
          "/tim-kiem?nam=2023",
          DOCUMENT,
          DOCUMENT + "/luoc-do",
          DOCUMENT + "/vien-dan-boi",
          DOCUMENT + "/anh-huong",
          DOCUMENT + "/thuc-hien",
          "/van-ban/" + Library.STUB);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private AskedEngine engine;
  private OwnPortal own;
  private Site site;
  private KeptPages kept;

  @BeforeEach
  void open(Engine shared) {
    engine = new AskedEngine(shared);
    own = OwnPortal.start(engine, "kept-");
    site = own.site();
    kept = site.portal().context().getBean(KeptPages.class);
  }

  @AfterEach
  void close() {
    own.close();
  }

  private void set(String slug, Field field, String value) {
    var entry = own.archive().readBySlug(slug, Clearance.STAFF).orElseThrow().entry();
    Map<Field, JsonNode> values = Map.of(field, TextNode.valueOf(value));
    var outcome =
        site.portal()
            .context()
            .getBean(Correcting.class)
            .set(entry.id(), entry.version(), new Change(values, "thử"), "lan");
    assertTrue(outcome instanceof Correcting.Outcome.Set, outcome.toString());
  }

  private static List<String> headers(HttpResponse<?> answer) {
    return answer.headers().map().entrySet().stream()
        .filter(header -> !List.of("date", "content-length").contains(header.getKey()))
        .map(Object::toString)
        .sorted()
        .toList();
  }

  private HttpResponse<byte[]> packed(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(site.address(path)))
              .header("Accept-Encoding", "gzip, br")
              .build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void givesTheSamePageAgainPackedOrNot() {
    for (var path : PAGES) {
      int before = kept.count();
      var first = site.get(path);
      assertEquals(200, first.statusCode(), path);
      assertEquals(before + 1, kept.count(), path);
      var again = site.get(path);
      assertEquals(first.body(), again.body(), path);
      assertEquals(headers(first), headers(again), path);
      assertTrue(again.headers().firstValue("Content-Security-Policy").isPresent(), path);
      assertTrue(again.headers().firstValue("Vary").orElse("").contains("Accept-Encoding"), path);
      var packed = packed(path);
      assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""), path);
      assertArrayEquals(first.body().getBytes(UTF_8), Packing.unpack(packed.body()), path);
      assertEquals(before + 1, kept.count(), path);
    }
  }

  @Test
  void saysThatNothingHasChangedWhetherThePageIsKeptOrNot() {
    var tag = site.get(DOCUMENT).headers().firstValue("ETag").orElseThrow();
    for (int i = 0; i < 2; i++) {
      var again = site.get(DOCUMENT, "If-None-Match", tag);
      assertEquals(304, again.statusCode());
      assertEquals("", again.body());
      assertEquals(tag, again.headers().firstValue("ETag").orElse(""));
      assertEquals(200, site.get(DOCUMENT, "If-None-Match", "W/\"0\"").statusCode());
      set("so-noi-vu-tinh-ha-giang/2022/203-bc-snv", Field.SUBJECT, "báo cáo khác " + i);
    }
  }

  @Test
  void servesFilesPackedToThoseWhoTakeThem() {
    var style = site.page("/").select("link[rel=stylesheet]").attr("href");
    var plain = site.bytes(style);
    var packed = packed(style);
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    assertArrayEquals(plain, Packing.unpack(packed.body()));
    var font = site.page("/").select("link[rel=preload]").attr("href");
    assertTrue(packed(font).headers().firstValue("Content-Encoding").isEmpty());
    assertArrayEquals(site.bytes(font), packed(font).body());
  }

  @Test
  void showsACorrectionAtOnceOnEveryPage() {
    var about = List.of("/", DOCUMENT, "/van-ban/" + Library.STUB, "/tim-kiem?nam=2023");
    about.forEach(path -> assertTrue(site.get(path).body().contains("siết chặt kỷ luật"), path));
    set(Library.DIRECTIVE, Field.SUBJECT, "nới lỏng đôi điều");
    for (var path : about) {
      var answer = site.get(path).body();
      assertTrue(answer.contains("nới lỏng đôi điều"), path);
      assertEquals(answer, site.get(path).body(), path);
    }
  }

  @Test
  void forgetsAtOnceWhatIsWithdrawn() {
    var uncited = "so-noi-vu-tinh-ha-giang/2022/203-bc-snv";
    var path = "/van-ban/" + uncited;
    var lists = List.of("/tim-kiem?nam=2022", "/tim-kiem?nam=2022&loai=bao-cao");
    for (int i = 0; i < 2; i++) {
      assertEquals(200, site.get(path).statusCode());
      lists.forEach(list -> assertTrue(site.get(list).body().contains(path), list));
      assertTrue(site.page("/").select(".holdings").text().contains("18 văn bản"));
      set(uncited, Field.VISIBILITY, "internal");
      assertEquals(410, site.get(path).statusCode());
      lists.forEach(list -> assertFalse(site.get(list).body().contains(path), list));
      assertTrue(site.page("/").select(".holdings").text().contains("17 văn bản"));
      assertEquals(410, site.get(path).statusCode());
      set(uncited, Field.VISIBILITY, "public");
    }
  }

  @Test
  void keepsNothingOfThoseWhoSignedIn() {
    var official = Visitor.of(site.address(""), "can-bo");
    int before = kept.count();
    for (var path : PAGES) {
      var theirs = official.get(path);
      assertEquals(200, theirs.statusCode(), path);
      assertTrue(theirs.body().contains("can-bo"), path);
      assertEquals(before, kept.count(), path);
      var open = site.get(path).body();
      assertFalse(open.contains("can-bo"), path);
      var again = official.get(path);
      assertTrue(again.body().contains("can-bo"), path);
      assertEquals(
          "private, no-store", again.headers().firstValue("Cache-Control").orElse(""), path);
      assertEquals(open, site.get(path).body(), path);
      before = kept.count();
    }
    assertEquals(200, official.get("/van-ban/" + Library.SECRET_SLUG).statusCode());
    assertEquals(404, site.get("/van-ban/" + Library.SECRET_SLUG).statusCode());
    assertEquals(before, kept.count());
  }

  @Test
  void keepsNothingThatWasTypedOrIsNoPage() {
    int before = kept.count();
    Stream.of(
            "/tim-kiem?q=k%E1%BB%B7+c%C6%B0%C6%A1ng",
            "/tim-kiem?timcancu=ch%E1%BB%89+th%E1%BB%8B",
            DOCUMENT + "?q=k%E1%BB%B7+c%C6%B0%C6%A1ng",
            "/van-ban/khong/2020/co",
            "/dang-nhap",
            "/duyet?" + "x".repeat(400))
        .forEach(path -> {
          site.get(path);
          assertEquals(before, kept.count(), path);
        });
  }

  @Test
  void keepsThePagesOfEachNameOfTheSiteApart() throws IOException {
    var other = "http://localhost:" + site.portal().port();
    assertTrue(site.get(DOCUMENT).body().contains(site.address(DOCUMENT)));
    var there = new Visitor(other).get(DOCUMENT).body();
    assertTrue(there.contains(other + DOCUMENT));
    assertFalse(there.contains("127.0.0.1"));
    assertNotEquals(site.get(DOCUMENT).body(), there);
  }

  @Test
  void keepsNoAddressThatHoldsWhatNoPageReads() {
    int before = kept.count();
    Stream.of("/?utm_source=zalo", "/?1", DOCUMENT + "?fbclid=x", DOCUMENT + "?trang=1&x=2")
        .forEach(path -> {
          assertEquals(200, site.get(path).statusCode(), path);
          assertEquals(before, kept.count(), path);
        });
  }

  @Test
  void keepsWhatThePagesThemselvesLeadTo() {
    var seen = new LinkedHashSet<String>();
    for (var path : PAGES) {
      var page = site.page(path);
      var own = path.replaceFirst("[?].*", "") + "?";
      page.select("a[href]").stream()
          .map(link -> link.attr("href").replaceFirst("#.*", ""))
          .filter(href -> href.startsWith(own) || href.startsWith("/tim-kiem?"))
          .forEach(seen::add);
      for (var field : page.select("form:not([method=post]) [name]:not([type=search])")) {
        var form = Objects.requireNonNull(field.closest("form"));
        var action = form.hasAttr("action") ? form.attr("action") : path;
        var value = field.is("select") ? field.select("option").val() : field.val();
        if ((action + "?").equals(own) && !field.attr("name").equals("q") && !value.isBlank()) {
          seen.add(action + "?" + field.attr("name") + "=" + URLEncoder.encode(value, UTF_8));
        }
      }
    }
    var names = seen.stream().map(href -> href.replaceFirst(".*[?&](\\w+)=[^=]*$", "$1")).toList();
    for (var name : List.of("sau", "quanhe", "sap", "coquan", "nam", "loai", "cap", "tinh")) {
      assertTrue(names.contains(name), name);
    }
    seen.removeAll(PAGES);
    int before = kept.count();
    for (var href : seen) {
      assertEquals(200, site.get(href).statusCode(), href);
      assertEquals(++before, kept.count(), href);
    }
  }

  @Test
  void keepsNoPageThatWasMadeWithoutTheEngine() {
    int before = kept.count();
    engine.next(() -> {
      throw new EngineException("thử", new IOException());
    });
    var poor = site.page(DOCUMENT);
    assertEquals(before, kept.count());
    var whole = site.page(DOCUMENT);
    assertEquals(before + 1, kept.count());
    assertNotEquals(poor.select("main").html(), whole.select("main").html());
  }

  @Test
  void keepsNoPageThatWasBegunBeforeAChange() {
    engine.next(() -> set(Library.DIRECTIVE, Field.SUBJECT, "nới lỏng đôi điều"));
    assertFalse(site.get(DOCUMENT).body().contains("nới lỏng đôi điều"));
    assertTrue(site.get(DOCUMENT).body().contains("nới lỏng đôi điều"));
  }

  @Test
  void tellsOfAKeptPageWithoutMakingIt() throws IOException, InterruptedException {
    var page = site.get(DOCUMENT);
    long asked = engine.asked();
    var head =
        site.send(
            HttpRequest.newBuilder(URI.create(site.address(DOCUMENT)))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(page.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
    assertEquals(page.headers().firstValue("Vary"), head.headers().firstValue("Vary"));
    assertEquals(asked, engine.asked());
  }

  /** The shared engine, where what is asked is counted and something may happen first. */
  private static final class AskedEngine implements Engine {
    private final Engine engine;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});

    AskedEngine(Engine engine) {
      this.engine = engine;
    }

    long asked() {
      return asked.get();
    }

    /** Has this run before the next question is asked. */
    void next(Runnable first) {
      next.set(first);
    }

    @Override
    public ElasticsearchClient client() {
      asked.incrementAndGet();
      next.getAndSet(() -> {}).run();
      return engine.client();
    }

    @Override
    public void close() {}
  }
}
