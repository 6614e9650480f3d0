package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kiểm tra dự thảo: each cited document with what the archive knows of it, and nothing kept. */
@ExtendWith(SharedPortal.class)
final class CheckIT {
  private static final String HEAD =
      """
      UBND TỈNH HÀ GIANG
      SỞ NỘI VỤ
      Số:      /SNV-CCHC
      Hà Giang, ngày      tháng 3 năm 2024

      """;

  private final Site site;
  private final Visitor anyone;

  CheckIT(Site site) {
    this.site = site;
    anyone = new Visitor(site.address(""));
  }

  private JsonNode checked(String text, String... headers) {
    var answer = sent("text/plain", text.getBytes(StandardCharsets.UTF_8), headers);
    assertEquals(200, answer.statusCode(), answer.body());
    try {
      return new ObjectMapper().readTree(answer.body()).path("cited");
    } catch (IOException e) {
      throw new IllegalStateException(answer.body(), e);
    }
  }

  private HttpResponse<String> sent(String type, byte[] body, String... headers) {
    return anyone.send(
        anyone
            .request("/api/v1/check", headers)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private static String brief(JsonNode cited) {
    var said =
        cited.path("answer").asText()
            + (cited.path("state").isMissingNode() || cited.path("state").isNull()
                ? ""
                : " " + cited.path("state").path("state").asText());
    var differing =
        StreamSupport.stream(cited.path("discrepancies").spliterator(), false)
            .map(each -> each.path("kind").asText())
            .toList();
    int others = cited.path("others").size();
    return said
        + (differing.isEmpty() ? "" : " " + String.join(" ", differing))
        + (others == 0 ? "" : " +" + others);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thực hiện Chỉ thị số 14/CT-UBND ngày 20/11/2023 của UBND tỉnh, Sở yêu cầu báo cáo. | held
          Thực hiện Chỉ thị số 14/CT-UBND ngày 20/11/2023 của UBND tỉnh về siết chặt kỷ luật, kỷ cương hành chính. | held
          Thực hiện Chỉ thị số 14/CT-UBND ngày 20/11/2023 của UBND tỉnh về tăng cường quản lý khai thác cát sỏi. | held subject
          Thực hiện Chỉ thị số 14/CT-UBND ngày 21/11/2023 của UBND tỉnh. | held date
          Thực hiện Kế hoạch số 14/CT-UBND ngày 20/11/2023 của UBND tỉnh. | held type
          Thực hiện Chỉ thị số 14/CT-UBND ngày 20/11/2021 của UBND tỉnh. | missing +1
          Căn cứ Quyết định số 17/QĐ-UBND ngày 20/8/2019 của UBND tỉnh. | held replaced
          Căn cứ Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ. | missing
          Thực hiện Kế hoạch số 4000/KH-XYZ ngày 01/02/2020 của Sở Y tế. | missing
          Theo quy định tại Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII. | unclear
          """)
  void tellsHowEachCitedDocumentStands(String sentence, String expected) {
    var cited = checked(HEAD + sentence);
    assertEquals(1, cited.size(), cited.toPrettyString());
    assertEquals(expected, brief(cited.get(0)), cited.toPrettyString());
  }

  @Test
  void namesEachDocumentOnceInReadingOrder() {
    var cited =
        checked(
            HEAD
                + "Thực hiện Kế hoạch số 318/KH-UBND ngày 15/12/2023 của UBND tỉnh và Chỉ thị số"
                + " 14/CT-UBND ngày 20/11/2023 của UBND tỉnh.\n\nCác đơn vị báo cáo kết quả thực hiện"
                + " Kế hoạch số 318/KH-UBND.");
    assertEquals(
        List.of("Kế hoạch 318/KH-UBND", "Chỉ thị 14/CT-UBND"),
        StreamSupport.stream(cited.spliterator(), false)
            .map(each -> each.path("node").path("label").asText())
            .toList());
    assertEquals(2, cited.get(0).path("mentions").size());
  }

  @Test
  void tellsNobodyOfWhatIsInternal() {
    var text =
        HEAD
            + "Theo Công văn số 911/SNV-MAT ngày 03/3/2024 và Báo cáo số 212/BC-SNV ngày 15/4/2022"
            + " của Sở Nội vụ.";
    var open = checked(text);
    assertEquals("missing", brief(open.get(0)));
    assertEquals("", open.get(0).path("node").path("slug").asText());
    assertEquals("held", brief(open.get(1)));
    var password = "can-bo:" + Visitor.PASSWORD;
    var basic = Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
    var staff = checked(text, "Authorization", "Basic " + basic);
    assertEquals("held", brief(staff.get(0)));
    assertEquals("held replaced", brief(staff.get(1)));
  }

  @Test
  void readsFilesAndKeepsNone() throws IOException {
    long before = kept();
    var word = Files.readAllBytes(sample("docx"));
    var answer = sent("application/octet-stream", word);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"answer\""), answer.body());
    assertEquals(before, kept());
  }

  private static Path sample(String ending) throws IOException {
    try (var all = Files.walk(Path.of("sample-docs"))) {
      return all.filter(file -> file.toString().endsWith("." + ending))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static long kept() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("cancu-draft-")).count();
    }
  }

  @Test
  void saysWhyNothingCouldBeChecked() {
    assertEquals(400, sent("text/plain", new byte[0]).statusCode());
    assertEquals(413, sent("text/plain", new byte[(int) SentDraft.LARGEST + 1]).statusCode());
    var secret = HEAD.replace("SỞ NỘI VỤ", "SỞ NỘI VỤ\nTỐI MẬT") + "Thực hiện Chỉ thị 14/CT-UBND.";
    var refused = sent("text/plain", secret.getBytes(StandardCharsets.UTF_8));
    assertEquals(422, refused.statusCode(), refused.body());
    assertFalse(refused.body().contains("14/CT-UBND"));
    var broken = "%PDF-1.7 không phải".getBytes(StandardCharsets.UTF_8);
    var unread = sent("application/octet-stream", broken);
    assertEquals(422, unread.statusCode(), unread.body());
  }

  @Test
  void answersAFormWithoutScripts() {
    var hostile =
        "<script>alert(1)</script> Căn cứ Quyết định số 17/QĐ-UBND ngày 20/8/2019 của UBND tỉnh.";
    var body = new MultipartBody().field("van-ban", HEAD + hostile).file("", "");
    var answer = anyone.send(body.to(anyone.request("/kiem-tra")));
    assertEquals(200, answer.statusCode(), answer.body());
    assertFalse(answer.body().contains("<script>alert"));
    var page = Jsoup.parse(answer.body());
    assertEquals(1, page.select("ol.checked > li").size());
    assertTrue(page.select("ol.checked .change").text().contains("bị thay thế"), answer.body());
    assertEquals("/van-ban/" + Library.REPLACED, page.select("ol.checked h3 a").attr("href"));
    var empty =
        anyone.send(new MultipartBody().field("van-ban", "").to(anyone.request("/kiem-tra")));
    assertEquals(400, empty.statusCode());
    assertTrue(Jsoup.parse(empty.body()).select("[role=alert]").text().contains("Chưa có gì"));
  }

  @Test
  void readsThePastedTextWhereTheChosenFileIsEmpty() {
    var text = HEAD + "Căn cứ Quyết định số 17/QĐ-UBND ngày 20/8/2019 của UBND tỉnh.";
    var body = new MultipartBody().field("van-ban", text).file("trống.txt", "");
    var answer = anyone.send(body.to(anyone.request("/kiem-tra")));
    assertEquals(1, Jsoup.parse(answer.body()).select("ol.checked > li").size(), answer.body());
  }

  @Test
  void refusesWhatIsTooLongToReadAtOnce() {
    var book = "Thực hiện Chỉ thị số 14/CT-UBND. ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    var answer = sent("text/plain", book);
    assertEquals(413, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("quá dài"), answer.body());
  }

  @Test
  void takesNoFormFromElsewhere() {
    var body = new MultipartBody().field("van-ban", HEAD);
    var request = anyone.request("/kiem-tra", "Origin", "https://example.org");
    assertEquals(403, anyone.send(body.to(request)).statusCode());
    assertEquals(200, site.get("/kiem-tra").statusCode());
  }
}
