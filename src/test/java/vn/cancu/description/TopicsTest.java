package vn.cancu.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Sheet;

final class TopicsTest {
  /** Letters and decisions of many kinds of offices, cut to their subject and what they order. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chấn chỉnh việc lập hồ sơ công việc và giao nộp vào kho của Bộ | 1. Mỗi chuyên viên lập hồ sơ, cuối năm nộp cho cán bộ lưu trữ. | van-thu-luu-tru
          phân bổ dự toán thu, chi ngân sách huyện năm 2014 | Điều 1. Tổng thu ngân sách 38.250 triệu đồng. | dau-thau-mua-sam-tai-chinh
          phân luồng các phương tiện do sạt lở Quốc lộ 6 | 1. Xe khách đi theo hướng Quốc lộ 12B. 2. Xe tải chờ tại ngã ba. |
          tặng Bằng khen cho các tập thể có thành tích xuất sắc | Điều 1. Tặng Bằng khen cho 03 tập thể; tiền thưởng trích từ quỹ. | thi-dua-khen-thuong-danh-gia
          kiểm tra liên ngành về vệ sinh an toàn thực phẩm dịp Tết | 1. Lấy 60 mẫu giò chả để xét nghiệm nhanh. | an-toan-thuc-pham thanh-tra-kiem-tra-giam-sat
          xếp lương và nâng ngạch cho viên chức ngành lưu thông | 1. Viên chức chuyển từ doanh nghiệp được xếp vào ngạch theo nghiệp vụ. | to-chuc-can-bo
          phối hợp giữa Công an tỉnh và Hải quan trong chống buôn lậu | Điều 2. Nguyên tắc phối hợp Điều 3. Nội dung phối hợp: trao đổi thông tin. | quy-che-lam-viec-phoi-hop
          nâng tỷ lệ hồ sơ nộp qua dịch vụ công trực tuyến | 1. Rà soát, tái cấu trúc quy trình. 2. Kết nối phần mềm với cơ sở dữ liệu quốc gia. | cai-cach-hanh-chinh-tthc chuyen-doi-so-cntt
          thu dung, điều trị bệnh tay chân miệng | 1. Bệnh viện phân loại bệnh nhân, thực hiện phác đồ. 2. Điều tra ca bệnh, khử khuẩn. | chat-luong-kham-chua-benh y-te-du-phong-dich-benh
          trả lời đơn tố cáo của ông Lưk | 1. Nội dung tố cáo: thu tiền làm đường. | tiep-cong-dan-phan-anh-kien-nghi
          tổ chức hưởng ứng Ngày Pháp luật | 1. Treo băng rôn. 2. Thi tìm hiểu pháp luật. | phap-che
          phê duyệt danh mục đề tài nghiên cứu khoa học cấp trường | Điều 1. Phê duyệt 42 đề tài. | dao-tao-nghien-cuu-khoa-hoc
          chấn chỉnh kinh doanh thuốc và mỹ phẩm tại các quầy thuốc | 1. Bán thuốc kê đơn phải có đơn. | duoc-trang-thiet-bi
          cung cấp dịch vụ chăm sóc sức khỏe sinh sản ở nơi có mức sinh cao | 1. Thăm hộ, vận động các cặp vợ chồng sinh đủ hai con. | dan-so-suc-khoe-ba-me-tre-em
          Tháng hành động vì trẻ em và phòng, chống đuối nước | 1. Tặng quà trẻ em mồ côi. | bao-tro-xa-hoi
          tăng cường kỷ luật lao động, văn hóa ứng xử của công chức thuế | 1. Không uống rượu, bia, không đi muộn, về sớm. | dao-duc-cong-vu ky-luat-ky-cuong-hanh-chinh
          kê khai, công khai tài sản, thu nhập năm 2023 | 1. Đối tượng: phó trưởng phòng trở lên. | phong-chong-tham-nhung-tieu-cuc
          xử lý trách nhiệm người đứng đầu để xảy ra hồ sơ trễ hạn | 1. Gửi thư xin lỗi người dân. | cai-cach-hanh-chinh-tthc trach-nhiem-nguoi-dung-dau
          khắc phục các hạn chế, khuyết điểm sau kiểm điểm | 1. Đã khắc phục xong: quy trình mua vật tư. | khac-phuc-han-che-yeu-kem
          đối chiếu số thẻ bảo hiểm y tế phát hành với số thu | 1. Quỹ bảo hiểm y tế tách riêng. | bao-hiem-y-te
          trồng rừng thay thế ở rừng phòng hộ đầu nguồn | 1. Mật độ 1.660 cây/ha. 2. Cục Lâm nghiệp theo dõi, kiểm tra việc thực hiện. |
          phòng, chống bệnh dịch tả ở đàn lợn | 1. Tiêm phòng cho gia súc, khử khuẩn chuồng trại. |
          """)
  void saysWhatADocumentIsAbout(String subject, String body, @Nullable String topics) {
    assertEquals(
        topics == null ? Set.of() : new TreeSet<>(List.of(topics.split(" "))),
        slugs(subject, null, null, null, "Kính gửi: Các phòng.\n" + body.replace(" 2. ", "\n2. ")));
  }

  /**
   * By the subject alone, for hundreds of them: what an archivist sees in a register. Of 100 up to
   * four may miss a topic: a body that says nothing is counted against its subject.
   */
  @Test
  void filesSubjectLinesAsAnArchivistWould() {
    var wrong = new ArrayList<String>();
    var lines = Sheet.rows("/topic-subjects.tsv");
    for (var row : lines) {
      var topics = row.get("topics");
      var asked = topics.isEmpty() ? Set.of() : new TreeSet<>(List.of(topics.split(" ")));
      var given = slugs(row.get("subject"), null, null, null, "Kính gửi: Các phòng.\nHọp.");
      if (!asked.equals(given)) {
        wrong.add(row.get("subject") + ": " + asked + " <- " + given);
      }
    }
    assertTrue(wrong.size() * 25 < lines.size(), () -> wrong.size() + ": " + wrong);
  }

  @Test
  void knowsPartyWorkByIssuerOrSymbol() {
    var subject = "phát triển nuôi cá lồng trên sông";
    assertEquals(
        Set.of("cong-tac-dang-doan-the"), slugs(subject, null, null, "Huyện ủy Mường La", "Họp."));
    assertEquals(Set.of("cong-tac-dang-doan-the"), slugs(subject, null, "NQ/HU", null, "Họp."));
    assertEquals(Set.of(), slugs(subject, null, "KH-UBND", "Ủy ban nhân dân xã Ea Tu", "Họp."));
  }

  /** A report on all that an office did, not one on a single matter. */
  @Test
  void takesAReportOnWorkAtLargeForOne() {
    assertEquals(
        Set.of("bao-cao-ke-hoach-tong-hop"),
        slugs("kết quả công tác quý II, nhiệm vụ quý III", "bao-cao", null, null, ""));
    assertEquals(Set.of(), slugs("việc trồng chè 6 tháng đầu năm", "bao-cao", null, null, ""));
  }

  /** The same words, where they say what is done and where they only name somebody. */
  @Test
  void weighsWordsByTheirPlace() {
    var words = "đấu thầu, gói thầu, nhà thầu, dự toán, quyết toán";
    assertEquals(
        Set.of("dau-thau-mua-sam-tai-chinh"), slugs(null, null, null, null, "1. Về " + words));
    assertEquals(
        Set.of(), slugs(null, null, null, null, "Kính gửi:\n- Tổ " + words + ";\n1. Họp."));
    assertEquals(
        Set.of(), slugs(null, null, null, null, "1. Họp.\nNơi nhận:\n- Tổ " + words + "."));
  }

  @Test
  void countsRepealingInTheSubjectOnly() {
    var closing = "Điều 2. Bãi bỏ Quyết định số 3, số 4; bãi bỏ một số điểm khác.";
    assertEquals(Set.of(), slugs("hỗ trợ trồng rừng", null, null, null, closing));
    assertEquals(Set.of("phap-che"), slugs("bãi bỏ một số nghị quyết", null, null, null, closing));
  }

  @Test
  void readsLongPhrasesThatAScannerLeftWithoutMarks() {
    assertEquals(
        Set.of("an-toan-thuc-pham"),
        slugs("quản lý an toan thực phâm ở chợ", null, null, null, "Họp."));
    assertEquals(Set.of(), slugs("thuê kho bãi", null, null, null, "Việc thuê và bãi đỗ."));
  }

  @Test
  void asksMoreOfALongDocument() {
    var words = "1. Về bếp ăn tập thể; ngộ độc thực phẩm; thức ăn đường phố.\n";
    var rest = "Cây chè trồng trên đồi được tưới nước.\n".repeat(500);
    assertEquals(
        Set.of("an-toan-thuc-pham"), slugs(null, null, null, null, words + rest.substring(0, 900)));
    assertEquals(Set.of(), slugs(null, null, null, null, words + rest));
    assertFalse(slugs(null, null, null, null, words.repeat(100) + rest).isEmpty());
  }

  /** A regulation of a hundred articles on one matter. */
  @Test
  void filesALongDocumentUnderItsSubject() {
    var articles =
        "Điều 7. Văn thư cơ quan đăng ký văn bản đến, lập hồ sơ công việc và nộp lưu hồ sơ vào kho lưu trữ.\n";
    assertEquals(
        Set.of("van-thu-luu-tru"),
        slugs(
            "ban hành Quy chế công tác văn thư, lưu trữ",
            "quyet-dinh",
            null,
            null,
            articles.repeat(900)));
  }

  /** One order of its own is enough where it says all; a word in passing is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Tài chính tham mưu bố trí kinh phí mua máy bơm. | dau-thau-mua-sam-tai-chinh
          Máy bơm do huyện mua; kinh phí huyện trả. |
          Xã nào để mất rừng thì Chủ tịch UBND xã phải chịu trách nhiệm trước Chủ tịch UBND huyện. | trach-nhiem-nguoi-dung-dau
          Chánh Văn phòng, thủ trưởng các đơn vị chịu trách nhiệm thi hành. |
          Lấy kết quả trồng cây làm tiêu chí thi đua cuối năm của đơn vị. | thi-dua-khen-thuong-danh-gia
          Hạt Kiểm lâm chủ trì kiểm tra các chủ rừng trước ngày 15 tháng 3. | thanh-tra-kiem-tra-giam-sat
          Chánh Văn phòng theo dõi, kiểm tra việc thực hiện. |
          Việc này đã nêu tại Kết luận thanh tra số 12/KL-TTr ngày 25/01/2019. |
          Trường hợp đã bổ nhiệm lại thì cây giao cho người kế tiếp. |
          Đã bổ nhiệm lại thì cây giao cho người kế tiếp. | to-chuc-can-bo
          Số tiền này tính chung với kinh phí tiêm chủng mở rộng của huyện. |
          Trạm tổ chức buổi tiêm chủng mở rộng cho trẻ trong xã. | y-te-du-phong-dich-benh
          Số cây này tính chung với việc tiêm chủng mở rộng của huyện. |
          Ai cầm phong bì của chủ vườn rồi xác nhận khống số cây thì chuyển công an. | phong-chong-tham-nhung-tieu-cuc
          Cây trồng ở sân, ở cổng, ở chợ, ở bếp ăn, ở quán, ở kho. |
          Theo Công văn số 35/SNV-CC ngày 02/3/2019 về bổ nhiệm lại; báo cáo của Bộ Y tế số 3516. |
          Xã nào chặt nhầm cây thì khắc phục ngay các thiếu sót đã được nhắc. | khac-phuc-han-che-yeu-kem
          Khắc phục ngay, không chờ; các thiếu sót khác xét sau. |
          Cây do Trung tâm Công nghệ thông tin, Công ty cổ phần Thiết bị y tế trồng. |
          Bộ phận một cửa không được yêu cầu người dân nộp thêm bản sao. | cai-cach-hanh-chinh-tthc
          Cây chặt xuống để nơi lưu văn bản giấy; phòng khám gần đó có bệnh nhân. |
          Đơn vị trồng cây theo mẫu kèm Công văn số 2745/SNV-CCHC. |
          Trồng lại hàng cây đã chết vì tồn tại của đợt trước. |
          Phòng khám ven đường cử bác sĩ trực, không để người bệnh phải chờ. | chat-luong-kham-chua-benh
          Trạm Y tế phun hóa chất diệt muỗi quanh vườn. | y-te-du-phong-dich-benh
          Trạm phun hóa chất diệt muỗi quanh chuồng gia súc. |
          Xã nào để trâu phá cây, chết quá nửa thì Chủ tịch UBND xã đền. | trach-nhiem-nguoi-dung-dau
          Làm theo Luật Quản lý, sử dụng tài sản công số 15 và Luật Phòng, chống tham nhũng năm 2018. |
          Giống cấp theo Quyết định số 12/QĐ-UBND ngày 02/3/2019 của UBND tỉnh phê duyệt kế hoạch lựa chọn nhà thầu. |
          Cây chết quá nửa, Chánh Thanh tra, Trưởng phòng Đấu thầu và Quyết toán chịu trách nhiệm thi hành. |
          Bộ phận trực mưa bão rà soát khâu nhạy cảm như đấu thầu, mua sắm, gói thầu. | dau-thau-mua-sam-tai-chinh
          """)
  void givesATopicForOneOrderOfItsOwn(String order, @Nullable String topics) {
    assertEquals(
        topics == null ? Set.of() : new TreeSet<>(List.of(topics.split(" "))),
        slugs(
            "trồng cây đầu năm",
            "cong-van",
            null,
            null,
            "Kính gửi: Các xã.\n1. Trồng chè.\n2. Đào hố, tưới nước cho từng hàng cây dọc theo hai bên đường từ cầu tới chợ. "
                + order));
  }

  /** A list of what may go wrong is one thing said. */
  @Test
  void countsAClauseOnce() {
    var list =
        "1. Tưới cây, trong đó có những việc hay bị làm sai như khâu đào tạo, học bổng, sáng kiến, bế giảng.";
    assertEquals(Set.of(), slugs("trồng chè", "cong-van", null, null, list));
    assertEquals(
        Set.of("dao-tao-nghien-cuu-khoa-hoc"),
        slugs(
            "trồng chè",
            "cong-van",
            null,
            null,
            "1. Cử bác sĩ đi đào tạo chuyên khoa.\n2. Xét cấp học bổng cho sinh viên.\n3. Nghiệm thu sáng kiến."));
  }

  @Test
  void givesABlankFormNoTopic() {
    var form = "Họ và tên: .......... Chi bộ: ..........\nNgày vào Đảng: ..........\n".repeat(6);
    assertEquals(Set.of(), slugs("phiếu đảng viên", null, null, null, form));
    assertFalse(slugs("phiếu đảng viên", null, null, null, "Chi bộ họp.").isEmpty());
  }

  @Test
  void tellsTheWordsThatDecidedWeightiestFirst() {
    var reasons =
        Topics.of(
            "công tác văn thư",
            null,
            null,
            null,
            Layout.of("Kính gửi: Các phòng.\n1. Nộp lưu đúng hạn; kho chưa đủ giá."));
    assertEquals(List.of("công tác văn thư", "nộp lưu"), reasons.getFirst().words());
  }

  @Test
  void standInATableThatHoldsTogether() {
    var slugs = new HashSet<String>();
    for (var topic : Topics.all()) {
      assertTrue(slugs.add(topic.slug()));
      assertEquals(topic.name(), Topics.name(topic.slug()));
      assertTrue(topic.least() >= 3 && topic.least() <= 15, topic.slug());
    }
    assertEquals(25, slugs.size());
    var seen = new HashSet<List<Object>>();
    var spokenFor = new HashSet<String>();
    var weights = new HashMap<List<Object>, Integer>();
    for (var entry : TopicWords.ALL) {
      var at = entry.toString();
      assertTrue(slugs.contains(entry.slug()), at);
      assertFalse(entry.words().isEmpty(), at);
      assertEquals(entry.phrase().lastIndexOf("…"), entry.phrase().indexOf("…"), "two gaps: " + at);
      assertTrue(
          seen.add(List.of(entry.slug(), entry.kind(), entry.words(), entry.then())),
          "twice: " + at);
      switch (entry.kind()) {
        case EXCEPT -> assertTrue(entry.weight() == 0 && entry.then().isEmpty(), at);
        case TYPE -> assertNotNull(DocumentTypes.bySlug(entry.phrase()), at);
        case SUBJECT -> {
          assertTrue(entry.weight() != 0 && entry.weight() <= 5, at);
          weights.put(List.of(entry.slug(), entry.words(), entry.then()), entry.weight());
        }
        case TEXT -> {
          assertTrue(entry.weight() != 0 && entry.weight() <= 5, at);
          spokenFor.add(entry.slug());
        }
        case ISSUER, SYMBOL -> assertTrue(entry.weight() >= 1, at);
      }
    }
    assertEquals(slugs, spokenFor);
    for (var entry : TopicWords.ALL) {
      var weighs = List.of(entry.slug(), TopicWords.Kind.TEXT, entry.words(), entry.then());
      assertFalse(
          entry.kind() == TopicWords.Kind.EXCEPT && seen.contains(weighs), "both: " + entry);
    }
    for (var entry : TopicWords.ALL) {
      if (entry.kind() == TopicWords.Kind.TEXT) {
        var inSubject = weights.get(List.of(entry.slug(), entry.words(), entry.then()));
        assertTrue(
            inSubject == null || Math.abs(inSubject) > Math.abs(entry.weight()),
            "no more in the subject: " + entry);
      }
    }
  }

  @Test
  void weighsSingleWordsOfTasksByATableThatHoldsTogether() {
    var seen = new HashSet<List<Object>>();
    var topics = new HashSet<Integer>();
    for (var hint : TopicWords.HINTS) {
      var at = hint.toString();
      assertTrue(hint.weight() != 0 && Math.abs(hint.weight()) < 100, at);
      assertTrue(hint.words().split(" ").length <= 2, "more than two words: " + at);
      assertTrue(seen.add(List.of(hint.topic(), hint.words())), "twice: " + at);
      topics.add(hint.topic());
    }
    assertEquals(25, topics.size());
  }

  private static Set<String> slugs(
      @Nullable String subject,
      @Nullable String type,
      @Nullable String symbol,
      @Nullable String issuer,
      String text) {
    var found = new TreeSet<String>();
    for (var reason : Topics.of(subject, type, symbol, issuer, Layout.of(text))) {
      assertFalse(reason.words().isEmpty(), reason.slug());
      found.add(reason.slug());
    }
    return found;
  }
}
