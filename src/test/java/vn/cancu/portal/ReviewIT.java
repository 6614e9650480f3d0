package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** Archivists say of citations whether they are right, and everything follows. */
@ExtendWith(SharedEngine.class)
final class ReviewIT {
  private static final String PAGE = "/soat-vien-dan";
  private static final String OF_PLAN = PAGE + "?van-ban=ubnd-tinh-ha-giang/2023/318-kh-ubnd";
  private static final String DOCUMENTS = "/api/v1/documents/";

  private OwnPortal own;
  private Site site;
  private Visitor archivist;
  private String directive;

  @BeforeEach
  void open(Engine engine) {
    own = OwnPortal.start(engine, "review-");
    site = own.site();
    archivist = Visitor.of(site.address(""), "luu-tru");
    directive = site.id(Library.DIRECTIVE);
  }

  @AfterEach
  void close() {
    own.close();
  }

  private Document page(String path) {
    var answer = archivist.get(path);
    assertEquals(200, answer.statusCode(), path + "\n" + answer.body());
    return Jsoup.parse(answer.body());
  }

  /** The citation of the directive in the plan. */
  private Element row(String path) {
    return Objects.requireNonNull(
        page(path).selectFirst(".ruling:has(mark:contains(14/CT-UBND)):has(h2:contains(318))"),
        path);
  }

  /** The form of a row as a browser would send it by one of its buttons. */
  private static Map<String, String> form(Element row, String button, String... changes) {
    var fields = new LinkedHashMap<String, String>();
    for (var box : row.select("[name]:not(button)")) {
      fields.put(
          box.attr("name"),
          box.tagName().equals("select") ? box.select("option[selected]").val() : box.val());
    }
    assertFalse(row.select("button[value=" + button + "]").isEmpty(), row.html());
    fields.put("quyet", button);
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return fields;
  }

  private HttpResponse<String> say(String path, String button, String... changes) {
    return archivist.post(PAGE, form(row(path), button, changes));
  }

  private List<String> citing() {
    var found = new ArrayList<String>();
    site.json(DOCUMENTS + directive + "/cited-by")
        .path("edges")
        .forEach(edge ->
            found.add(
                edge.path("from").path("identifier").asText()
                    + " "
                    + edge.path("relation").asText()
                    + " "
                    + edge.path("confirmed").asText()));
    found.sort(null);
    return found;
  }

  @Test
  void isForArchivistsAlone() {
    var anyone = new Visitor(site.address(""));
    assertEquals(303, anyone.get(PAGE).statusCode());
    assertFalse(anyone.get("/").body().contains(PAGE));
    var official = Visitor.of(site.address(""), "can-bo");
    assertEquals(403, official.get(PAGE).statusCode());
    assertFalse(official.get("/").body().contains(PAGE));
    assertEquals(403, official.post(PAGE, form(row(PAGE), "khong")).statusCode());
    var forged = form(row(PAGE), "khong", FormToken.FIELD, "x");
    assertEquals(403, archivist.post(PAGE, forged).statusCode());
    assertEquals(1, page("/").select("nav a[href=" + PAGE + "]").size());
    assertEquals(2, citing().size());
  }

  @Test
  void listsTheLeastCertainFirst() {
    var sure = new ArrayList<Integer>();
    page(PAGE)
        .select(".ruling .reads dd:contains(%)")
        .forEach(each -> sure.add(Integer.valueOf(each.text().replaceAll("\\D", ""))));
    assertTrue(sure.size() > 3, sure.toString());
    assertEquals(sure.stream().sorted().toList(), sure);
  }

  @Test
  void acceptsAndTakesBack() {
    var before = citing();
    var answer = say(PAGE, "dung");
    assertEquals(303, answer.statusCode(), answer.body());
    var next = page(answer.headers().firstValue("Location").orElseThrow());
    assertTrue(next.select(".saved").text().startsWith("Đã ghi: đúng."), next.text());
    assertEquals(
        0, next.select(".ruling:has(h2:contains(318)):has(mark:contains(14/CT-UBND))").size());
    assertEquals(1, citing().stream().filter(each -> each.endsWith(" accepted")).count());
    var said = row(OF_PLAN).select(".set").text();
    assertTrue(said.contains("đúng") && said.contains("luu-tru"), said);
    assertEquals(303, say(OF_PLAN, "bo").statusCode());
    assertEquals(before, citing());
    assertEquals(0, row(OF_PLAN).select(".set").size());
  }

  @Test
  void rejectsEverywhere() {
    var plan = site.id("ubnd-tinh-ha-giang/2023/318-kh-ubnd");
    assertEquals(303, say(PAGE, "khong", "ly-do", "chỉ nhắc tên").statusCode());
    assertEquals(1, citing().size());
    var edges = site.json(DOCUMENTS + plan + "/cites").path("edges");
    assertFalse(edges.findValuesAsText("identifier").contains("14/CT-UBND"), edges.toString());
    var cited = site.json(DOCUMENTS + plan).path("citations");
    assertFalse(cited.findValuesAsText("identifier").contains("14/CT-UBND"), cited.toString());
    assertFalse(
        site.get("/feed/vien-dan/" + Library.DIRECTIVE).body().contains("2023/318-kh-ubnd"));
    var there = site.page("/van-ban/ubnd-tinh-ha-giang/2023/318-kh-ubnd");
    assertEquals(0, there.select(".text a[href$=14-ct-ubnd]").size());
    // Nobody outside hears who said so and why.
    assertFalse(there.outerHtml().contains("chỉ nhắc tên") || there.text().contains("luu-tru"));
    var history = page("/van-ban/ubnd-tinh-ha-giang/2023/318-kh-ubnd/lich-su").text();
    assertTrue(history.contains("chỉ nhắc tên"), history);
    assertTrue(history.contains("không phải viện dẫn"), history);
    assertEquals(1, row(OF_PLAN).select(".note, .set").size());
  }

  @Test
  void changesRelationAndTarget() {
    assertEquals(303, say(PAGE, "sua", "quan-he", "repeals").statusCode());
    assertTrue(citing().contains("318/KH-UBND repeals corrected"), citing().toString());
    var validity = site.json(DOCUMENTS + directive + "/validity");
    assertEquals("repeals", validity.path("effects").path(0).path("relation").asText());
    // To another number, and to a document by its address.
    assertEquals(303, say(OF_PLAN, "sua", "so", "88", "ngay", "5/9/2022").statusCode());
    assertEquals(1, citing().size());
    var stub = site.json("/api/v1/resolve?identifier=88%2FCT-UBND&year=2022");
    assertEquals(
        1, site.json(DOCUMENTS + stub.path("id").asText() + "/cited-by").path("total").asInt());
    var address = site.address("/van-ban/" + Library.LETTER + "?q=x#toan-van");
    assertEquals(303, say(OF_PLAN, "sua", "dich", address).statusCode());
    var letter = site.json(DOCUMENTS + site.id(Library.LETTER) + "/cited-by").toString();
    assertTrue(letter.contains("318/KH-UBND"), letter);
  }

  @Test
  void acceptsWhatIsSavedAsItWas() {
    assertEquals(303, say(PAGE, "sua").statusCode());
    assertEquals(1, citing().stream().filter(each -> each.endsWith(" accepted")).count());
  }

  /** The script of the page takes this answer, and this alone, for saved. */
  @Test
  void answersAScriptWithoutAPage() {
    var form = form(row(PAGE), "dung");
    var answer = archivist.post(PAGE, form, "Prefer", "return=minimal");
    assertEquals(204, answer.statusCode());
    assertEquals("return=minimal", answer.headers().firstValue("Preference-Applied").orElse(""));
    assertEquals(409, archivist.post(PAGE, form, "Prefer", "return=minimal").statusCode());
    var signedOut = new Visitor(site.address("")).post(PAGE, form, "Prefer", "return=minimal");
    assertTrue(signedOut.headers().firstValue("Preference-Applied").isEmpty());
  }

  /**
   * A citation may have a number and no symbol, or an issuer that is no line: only its relation is
   * set.
   */
  @Test
  void changesTheRelationOfWhatWasReadInHalves() throws IOException {
    for (var half :
        List.of(Map.of("number", "73"), Map.of("symbol", "QĐ-UBND", "issuer", "Ủy  ban\nhuyện"))) {
      var slug = addCiting(half);
      var address = PAGE + "?van-ban=" + slug;
      var untouched = form(Objects.requireNonNull(page(address).selectFirst(".ruling")), "sua");
      assertEquals(303, archivist.post(PAGE, untouched).statusCode());
      assertEquals(1, page(address).select(".ruling.accepted").size());
      var row = Objects.requireNonNull(page(address).selectFirst(".ruling"));
      var broken = form(row, "sua", "so", "74", "ky-hieu", "");
      assertEquals(422, archivist.post(PAGE, broken).statusCode());
      var answer = archivist.post(PAGE, form(row, "sua", "quan-he", "repeals"));
      assertEquals(303, answer.statusCode(), answer.body());
      assertEquals(1, page(address).select(".ruling.corrected").size());
      var set = own.archive().readBySlug(slug, Clearance.STAFF).orElseThrow();
      var cited = RecordJson.mapper().valueToTree(set.record().citations().getFirst());
      half.forEach((field, value) -> assertEquals(value, cited.path(field).asText()));
      assertEquals("repeals", cited.path("relation").asText());
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A document whose one citation says this; its address. */
  private String addCiting(Map<String, String> said) throws IOException {
    var text = "Thực hiện văn bản ấy " + said;
    var file = Files.writeString(Files.createTempFile("cancu-test-review", ".txt"), text);
    var plan = own.archive().readBySlug("ubnd-tinh-ha-giang/2023/318-kh-ubnd", Clearance.STAFF);
    var json = RecordJson.mapper().<ObjectNode>valueToTree(plan.orElseThrow().read());
    var sha256 = HexFormat.of().formatHex(sha256(text));
    var citations = json.withArray("citations");
    var citation = (ObjectNode) citations.get(0);
    for (var field : List.of("type", "number", "symbol", "date", "issuer", "identifier")) {
      citation.putNull(field);
    }
    said.forEach(citation::put);
    citations.removeAll().add(citation);
    json.put("id", sha256.substring(0, 32)).put("sha256", sha256).put("number", "99");
    var record = RecordJson.mapper().treeToValue(json, DocumentRecord.class);
    return own.archive().add(file, record, text).slug();
  }

  @Test
  void refusesWhatNoCitationCanSay() {
    for (var wrong :
        new String[][] {
          {"quan-he", "loves", "quan hệ"},
          {"so", "8/8", "Số"},
          {"so", "", "cùng"},
          {"ngay", "31/02/2020", "Ngày"},
          {"loai", "to-giay", "Loại"},
          {"dich", "khong/co/gi", "địa chỉ"},
          {"dich", "<script>", "địa chỉ"},
          {"dich", Library.SECRET_SLUG, "nội bộ"},
          {"ly-do", "x".repeat(501), "500"}
        }) {
      var answer = say(PAGE, "sua", wrong[0], wrong[1]);
      assertEquals(422, answer.statusCode(), wrong[0] + wrong[1]);
      assertTrue(answer.body().contains(wrong[2]), wrong[2] + answer.body());
      assertFalse(answer.body().contains("<script>"));
    }
    var nothing = form(row(PAGE), "dung", "quyet", "");
    assertEquals(400, archivist.post(PAGE, nothing).statusCode());
    assertEquals(
        404, archivist.post(PAGE, form(row(PAGE), "dung", "id", "0".repeat(32))).statusCode());
    assertEquals(404, archivist.get(PAGE + "?van-ban=a/b/c").statusCode());
    assertEquals(2, citing().size());
    assertTrue(citing().stream().noneMatch(each -> each.contains("ed ")), citing().toString());
  }

  @Test
  void letsNobodyOverwriteAnother() {
    var seen = form(row(PAGE), "dung");
    var other = Visitor.of(site.address(""), "quan-tri");
    var theirs = new LinkedHashMap<>(seen);
    theirs.put(FormToken.FIELD, other.token(PAGE));
    theirs.put("quyet", "khong");
    assertEquals(303, other.post(PAGE, theirs).statusCode());
    var late = archivist.post(PAGE, seen);
    assertEquals(409, late.statusCode());
    assertTrue(late.body().contains("người khác"), late.body());
    assertEquals(1, citing().size());
    // Another citation of the same document is another matter.
    var all = page(OF_PLAN).select(".ruling");
    var free = all.stream().filter(each -> each.select(".set").isEmpty()).findFirst();
    free.ifPresent(row -> assertEquals(303, archivist.post(PAGE, form(row, "dung")).statusCode()));
  }

  @Test
  void staysWhereTheHistoryRestoresFields() {
    var slug = "ubnd-tinh-ha-giang/2023/318-kh-ubnd";
    assertEquals(303, say(PAGE, "khong").statusCode());
    var after = citing();
    var history = page("/van-ban/" + slug + "/lich-su").text();
    assertTrue(history.contains("điều đã nói về các viện dẫn giữ nguyên"), history);
    var document = own.archive().readBySlug(slug, Clearance.STAFF).orElseThrow();
    var restore =
        Map.of(
            FormToken.FIELD,
            archivist.token(OF_PLAN),
            "phien-ban",
            "" + document.entry().version(),
            "ve",
            "" + (document.entry().version() - 1),
            "ly-do",
            "loại nhầm");
    assertEquals(303, archivist.post("/van-ban/" + slug + "/lich-su", restore).statusCode());
    assertEquals(after, citing());
    assertEquals(1, after.size());
  }
}
