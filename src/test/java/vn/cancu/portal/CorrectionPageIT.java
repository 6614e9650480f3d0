package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentRecord;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** The form of an archivist, without scripts: what it shows, what it saves, what it says. */
@ExtendWith(SharedEngine.class)
final class CorrectionPageIT {
  private static final String PAGE = "/van-ban/" + Library.DIRECTIVE;

  private OwnPortal own;
  private Site site;
  private Visitor archivist;

  @BeforeEach
  void open(Engine engine) {
    own = OwnPortal.start(engine, "correction-page-");
    site = own.site();
    archivist = Visitor.of(site.address(""), "luu-tru");
  }

  @AfterEach
  void close() {
    own.close();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private Document page(Visitor visitor, String path) {
    var answer = visitor.get(path);
    assertEquals(200, answer.statusCode(), path + "\n" + answer.body());
    return Jsoup.parse(answer.body());
  }

  /** The form as a browser would send it. */
  private static Map<String, String> form(Document page) {
    var fields = new LinkedHashMap<String, String>();
    for (var box : page.select("form.correct [name]")) {
      var chosen =
          switch (box.tagName()) {
            case "select" -> box.select("option[selected]").val();
            case "textarea" -> box.text();
            default ->
                List.of("checkbox", "radio").contains(box.attr("type")) && !box.hasAttr("checked")
                    ? null
                    : box.val();
          };
      if (chosen != null) {
        fields.put(box.attr("name"), chosen);
      }
    }
    return fields;
  }

  private Map<String, String> form(String path, String... changes) {
    var fields = form(page(archivist, path + "/sua"));
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return fields;
  }

  private DocumentRecord record() {
    return own.archive().readBySlug(Library.DIRECTIVE, Clearance.STAFF).orElseThrow().record();
  }

  @Test
  void isOfferedToArchivistsAlone() {
    var anyone = new Visitor(site.address(""));
    for (var path : List.of(PAGE + "/sua", PAGE + "/lich-su", "/van-ban/a/b/c/sua")) {
      var answer = anyone.get(path);
      assertEquals(303, answer.statusCode());
      assertTrue(location(answer).startsWith("/dang-nhap?ve="));
    }
    var outside = anyone.get(PAGE).body();
    assertFalse(outside.contains("/sua") || outside.contains("/lich-su"));
    var official = Visitor.of(site.address(""), "can-bo");
    assertEquals(403, official.get(PAGE + "/sua").statusCode());
    var theirs = page(official, PAGE);
    assertEquals(0, theirs.select("a[href$=/sua]").size());
    assertEquals(1, theirs.select("a[href$=/lich-su]").size());
    assertEquals(0, page(official, PAGE + "/lich-su").select("form[action$=lich-su]").size());
    assertEquals(403, official.post(PAGE + "/lich-su", Map.of("ve", "1")).statusCode());
    assertEquals(1, page(archivist, PAGE).select("a[href$=/sua]").size());
    assertEquals(404, archivist.get("/van-ban/" + Library.STUB + "/sua").statusCode());
    assertEquals(404, archivist.get("/van-ban/" + Library.STUB + "/lich-su").statusCode());
  }

  @Test
  void savesWhatWasTouchedAndSaysSo() {
    var before = record();
    var sent = form(PAGE, "so", "15", "ngay", "11/2023", "noi", "", "ly-do", "số bị nhòe");
    var answer = archivist.post(PAGE + "/sua", sent);
    assertEquals(303, answer.statusCode(), answer.body());
    var there = "/van-ban/ubnd-tinh-ha-giang/2023/15-ct-ubnd";
    assertEquals(there + "?da-sua=number.place.date", location(answer));
    var document = page(archivist, location(answer));
    assertEquals(
        "Đã sửa: Số, Nơi ban hành, Ngày ban hành. Lịch sử", document.select(".saved").text());
    assertTrue(document.select(".facts .set").text().contains("đã hiệu đính"));
    var now = record();
    assertEquals("15/CT-UBND", now.identifier());
    assertEquals("2023-11", String.valueOf(now.date()));
    assertEquals(null, now.place());
    assertEquals(before.recipients(), now.recipients());
    assertEquals(before.signer(), now.signer());
    assertEquals(before.topics(), now.topics());
    assertEquals(before.subject(), now.subject());
    var again = page(archivist, there + "/sua");
    assertEquals("15", again.select("#so").val());
    var note = again.select("#so-y").text();
    assertTrue(note.contains("Máy đọc: 14.") && note.contains("luu-tru"), note);
    assertTrue(note.contains("số bị nhòe"), note);
    assertEquals("Máy đọc: Hà Giang.", again.select("#noi-y span").eachText().getFirst());
    var outside = site.page(there);
    assertEquals(0, outside.select(".set, .saved").size());
    assertEquals(there + "/sua", location(archivist.get(PAGE + "/sua")));
  }

  @Test
  void keepsWhatWasTypedBesideWhatIsWrong() {
    var sent =
        form(
            PAGE, "so", "15/CT", "ngay", "31/2/2023", "trich-yeu", "  \"><b>mới</b>", "ly-do", " ");
    var answer = archivist.post(PAGE + "/sua", sent);
    assertEquals(422, answer.statusCode());
    var page = Jsoup.parse(answer.body());
    assertEquals(List.of("#so", "#ngay", "#ly-do"), page.select("[role=alert] a").eachAttr("href"));
    assertEquals("15/CT", page.select("#so").val());
    assertEquals("true", page.select("#so").attr("aria-invalid"));
    assertEquals("31/2/2023", page.select("#ngay").val());
    assertTrue(page.select("#ngay-y").text().startsWith("Không có ngày này trong lịch"));
    assertEquals("\"><b>mới</b>", page.select("#trich-yeu").text());
    assertEquals(0, page.select("form.correct b").size());
    assertEquals("14", record().number());
    var nothing = archivist.post(PAGE + "/sua", form(PAGE, "ly-do", "không sửa gì"));
    assertEquals(422, nothing.statusCode());
    assertTrue(nothing.body().contains("Chưa có mục nào được sửa."));
    sent.remove("ma-phien");
    assertEquals(403, archivist.post(PAGE + "/sua", sent).statusCode());
    var strange = form(PAGE, "phien-ban", "99", "ly-do", "x");
    assertEquals(400, archivist.post(PAGE + "/sua", strange).statusCode());
  }

  @Test
  void losesNothingOfTwoPeopleAtOnce() {
    var mine = form(PAGE, "so", "15", "khan", "HỎA TỐC", "ly-do", "đọc lại");
    var administrator = Visitor.of(site.address(""), "quan-tri");
    var theirs = form(page(administrator, PAGE + "/sua"));
    theirs.put("so", "16");
    theirs.put("noi", "Vị Xuyên");
    theirs.put("ly-do", "bản giấy");
    var moved = location(administrator.post(PAGE + "/sua", theirs));
    assertTrue(moved.contains("16-ct-ubnd"), moved);
    var answer = archivist.post(PAGE + "/sua", mine);
    assertEquals(409, answer.statusCode());
    var page = Jsoup.parse(answer.body());
    assertTrue(page.select("[role=alert]").text().contains("quan-tri"), page.text());
    assertEquals("15", page.select("#so").val());
    assertTrue(page.select("#so-y").text().contains("Người khác vừa đặt: 16"));
    assertEquals("HỎA TỐC", page.select("#khan").val());
    assertEquals("Vị Xuyên", page.select("#noi").val());
    var again = archivist.post(PAGE + "/sua", form(page));
    assertEquals(303, again.statusCode(), again.body());
    assertEquals("15", record().number());
    assertEquals("Vị Xuyên", record().place());
    assertEquals("HỎA TỐC", record().urgency());
  }

  /** A browser sends ticked boxes in the order of the page. */
  @Test
  void leavesTheOrderOfTopicsThatWereNotTouched() {
    var boxes = page(archivist, PAGE + "/sua").select("input[name=chu-de]").eachAttr("value");
    var one = boxes.getFirst();
    var last = boxes.getLast();
    var topics = List.of("phien-ban=1", "ly-do=a", "chu-de=" + last, "chu-de=" + one);
    assertEquals(303, archivist.send(post(topics)).statusCode());
    var set = record().topics();
    assertEquals(Set.of(one, last), Set.copyOf(set));
    var again =
        List.of("phien-ban=2", "ly-do=a", "chu-de=" + set.getLast(), "chu-de=" + set.getFirst());
    assertEquals(422, archivist.send(post(again)).statusCode());
    assertEquals(
        303, archivist.send(post(List.of("phien-ban=2", "ly-do=a", "chu-de=" + one))).statusCode());
    assertEquals(List.of(one), record().topics());
    assertEquals(303, archivist.send(post(List.of("phien-ban=3", "ly-do=a"))).statusCode());
    assertEquals(List.of(), record().topics());
  }

  private HttpRequest.Builder post(List<String> fields) {
    var token = archivist.token("/doi-mat-khau");
    return archivist
        .request(PAGE + "/sua", "Content-Type", "application/x-www-form-urlencoded")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                "ma-phien=" + token + "&" + String.join("&", fields)));
  }

  @Test
  void showsEveryVersionAndRestoresOne() {
    archivist.post(PAGE + "/sua", form(PAGE, "noi", "Vị Xuyên", "ly-do", "đọc sai"));
    archivist.post(PAGE + "/sua", form(PAGE, "nguoi-ky", "Vàng Quốc Thinh", "ly-do", "thiếu dấu"));
    var history = page(archivist, PAGE + "/lich-su");
    assertEquals(
        List.of("Phiên bản 3 hiện nay", "Phiên bản 2", "Phiên bản 1"),
        history.select(".versions h2").eachText());
    assertEquals("Vàng Quốc Thịnh", history.select("#ban-3 del").text());
    // Of the signer only the name was touched.
    assertEquals(2, page(archivist, PAGE).select(".facts .set").size());
    assertEquals("Vị Xuyên", history.select("#ban-2 ins").text());
    assertTrue(history.select("#ban-1 .meta").text().contains("Chương trình"));
    assertTrue(history.select("#ban-2").text().contains("Lý do: đọc sai"));
    var back = new LinkedHashMap<String, String>();
    history.select("#ban-1 form [name]").forEach(box -> back.put(box.attr("name"), box.val()));
    assertEquals(422, archivist.post(PAGE + "/lich-su", back).statusCode());
    back.put("ly-do", "sửa nhầm văn bản");
    var answer = archivist.post(PAGE + "/lich-su", back);
    assertEquals(303, answer.statusCode(), answer.body());
    assertEquals(PAGE + "?da-sua=place.signer", location(answer));
    assertEquals("Hà Giang", record().place());
    assertEquals(409, archivist.post(PAGE + "/lich-su", back).statusCode());
    back.remove("ma-phien");
    assertEquals(403, archivist.post(PAGE + "/lich-su", back).statusCode());
    assertEquals(4, page(archivist, PAGE + "/lich-su").select(".versions > li").size());
  }

  @Test
  void bearsWhateverIsSent() {
    var hostile = "<script>alert(1)</script>\"><img src=x>\u202E";
    var page = page(archivist, PAGE + "/sua");
    for (var name : form(page).keySet()) {
      if (!name.equals("ma-phien")) {
        var sent = form(PAGE, "ly-do", "thử");
        sent.put(name, hostile);
        var answer = archivist.post(PAGE + "/sua", sent);
        assertTrue(List.of(303, 400, 422).contains(answer.statusCode()), name + answer.body());
        assertFalse(answer.body().contains("<script>"), name);
      }
    }
    assertEquals(403, archivist.post(PAGE + "/sua", Map.of("so", "1")).statusCode());
    var long1 = form(PAGE, "trich-yeu", "x".repeat(50_000), "ly-do", "y".repeat(5_000));
    var answer = archivist.post(PAGE + "/sua", long1);
    assertEquals(422, answer.statusCode());
    assertEquals(
        List.of("#trich-yeu", "#ly-do"),
        Jsoup.parse(answer.body()).select("[role=alert] a").eachAttr("href"));
  }
}
