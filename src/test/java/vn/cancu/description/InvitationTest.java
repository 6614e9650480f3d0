package vn.cancu.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom invitations and other papers without "Kính gửi" are for; ⏎ ends a line, – is nobody. */
final class InvitationTest {
  private static final String HEAD =
      "UBND HUYỆN YÊN CHÂU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
          + "Số: 45/GM-UBND\nYên Châu, ngày 12 tháng 3 năm 2021\nGIẤY MỜI\nHọp giao ban\n\n";
  private static final String FOOT =
      "\nNơi nhận:\n- Như thành phần;\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn A\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          UBND huyện trân trọng kính mời: ⏎ 1. Thành phần: ⏎ - Đồng chí Lò Văn B, Phó Chủ tịch; ⏎ - Trưởng Công an các xã: Tú Nang, Chiềng Pằn. ⏎ 2. Thời gian: 14 giờ. | Đồng chí Lò Văn B, Phó Chủ tịch; Trưởng Công an các xã: Tú Nang, Chiềng Pằn
          Chủ tịch tổ chức họp. ⏎ 4. Kính mời thành phần dự họp: ⏎ - Lãnh đạo các Sở: Y tế, Tài chính; ⏎ - Kho bạc Nhà nước khu vực VIII. ⏎ Trân trọng mời Ban Kinh tế cùng dự. ⏎ 5. Nội dung | Lãnh đạo các Sở: Y tế, Tài chính; Kho bạc Nhà nước khu vực VIII
          Chủ tịch tổ chức họp. ⏎ 1. Thành phần (trân trọng kính mời): ⏎ - Các thành viên Ban Chỉ đạo; ⏎ - Chủ tịch UBND các xã. | Các thành viên Ban Chỉ đạo; Chủ tịch UBND các xã
          Chủ tịch tổ chức họp. ⏎ * Thành phần mời dự: ⏎ + Thanh tra huyện; ⏎ + Bà Lò Thị C. | Thanh tra huyện; Bà Lò Thị C.
          Trân trọng kính mời ⏎ - Các đồng chí Huyện ủy viên, ⏎ - Bí thư các chi bộ. | Các đồng chí Huyện ủy viên; Bí thư các chi bộ
          Thường trực HĐND kính mời các đồng chí có tên sau: ⏎ 1. Đồng chí Bùi Văn D - Trưởng ban; ⏎ 2. Đồng chí Đinh Thị E. ⏎ Dự họp thẩm tra. | Đồng chí Bùi Văn D - Trưởng ban; Đồng chí Đinh Thị E.
          Kính mời: Ông Bùi Văn Thiện, khu Minh Khai; Bà Đinh Thị Hoan, khu Tân Thịnh. ⏎ Thời gian: 8 giờ. | Ông Bùi Văn Thiện, khu Minh Khai; Bà Đinh Thị Hoan, khu Tân Thịnh
          Kính trình: Chủ tịch UBND tỉnh ⏎ UBND huyện trình như sau: | Chủ tịch UBND tỉnh
          Gửi: Phòng Giáo dục và Đào tạo huyện ⏎ Trường báo cáo như sau: | Phòng Giáo dục và Đào tạo huyện
          UBND huyện trân trọng kính mời các đồng chí dự họp như sau: ⏎ - Thời gian: 8 giờ; ⏎ - Thành phần: Trưởng các phòng. ⏎ Kính mời các đồng chí đến dự đúng giờ./. | –
          Trân trọng kính mời: ⏎ 1. Thời gian: 8 giờ; ⏎ 2. Thành phần: các phòng. | –
          1. Thành phần ⏎ - Chủ trì: Chủ tịch UBND huyện; ⏎ - Các phòng. ⏎ Trân trọng kính mời./. | –
          Kính mời bà: Lò Thị Châm, bản Pá Khôm. ⏎ Đến dự: Lễ trao sổ tiết kiệm. | Lò Thị Châm, bản Pá Khôm
          Kính mời đ/c: Hà Văn Xuân - Phó Bí thư. ⏎ Thời gian: 8 giờ. | Hà Văn Xuân - Phó Bí thư
          Kính mời Quý ông/bà: Quàng Văn Phớ ⏎ Địa điểm: nhà văn hóa bản. | Quàng Văn Phớ
          Kính mời ông Lường Văn Muôn, Giám đốc Hợp tác xã Nậm Pàn ⏎ Đến dự: Hội nghị đối thoại ⏎ Thời gian: 8 giờ. | ông Lường Văn Muôn, Giám đốc Hợp tác xã Nậm Pàn
          Trân trọng kính mời đồng chí Hà Thị Én tham dự: Hội nghị tổng kết năm. | đồng chí Hà Thị Én
          KÍNH MỜI ⏎ Ông Tòng Văn Hặc ⏎ Đến dự buổi họp bản. | Ông Tòng Văn Hặc
          Vào lúc 14:00 ngày 5/5, UBND xã kính mời: Ông Tòng Văn Hặc. ⏎ Nội dung: họp dân. | Ông Tòng Văn Hặc
          Thành phần dự: kính mời: Trưởng các bản, Bí thư các chi bộ. ⏎ Nội dung: họp dân. | Trưởng các bản, Bí thư các chi bộ
          UBND xã kính mời các đồng chí sau đây dự họp: ⏎ - Trưởng Công an xã; ⏎ - Công chức địa chính. ⏎ Thời gian: 8 giờ. | Trưởng Công an xã; Công chức địa chính
          Thường trực HĐND xã kính mời tham dự: ⏎ 1. Các vị đại biểu HĐND xã; ⏎ 2. Trưởng các bản. | Các vị đại biểu HĐND xã; Trưởng các bản
          Thành phần mời dự hội nghị: ⏎ + Hiệu trưởng các trường; ⏎ + Trạm trưởng Trạm Y tế. | Hiệu trưởng các trường; Trạm trưởng Trạm Y tế
          UBND xã tổ chức họp. ⏎ II. THÀNH PHẦN MỜI ⏎ - Hiệu trưởng các trường; ⏎ - Trạm trưởng Trạm Y tế. ⏎ III. NỘI DUNG | Hiệu trưởng các trường; Trạm trưởng Trạm Y tế
          1. Khách mời tham dự gồm: ⏎ - Thường trực Đảng ủy xã; ⏎ - Chủ tịch Hội Nông dân xã; ⏎ - Thời gian: 8 giờ; ⏎ - Địa điểm: hội trường. | Thường trực Đảng ủy xã; Chủ tịch Hội Nông dân xã
          Trân trọng kính mời: ⏎ 1. Thành phần: các phòng, ban của huyện. ⏎ 2. Thời gian: 8 giờ. | các phòng, ban của huyện
          UBND xã kính mời các hộ tham dự: Lễ khai giảng năm học mới. | –
          UBND xã kính mời ông Tòng Văn Hặc đến dự lúc 14:30. ⏎ Địa điểm: trụ sở. | –
          Công ty kính mời các nhà thầu chào giá theo bảng dưới đây: ⏎ 1. Máy phát điện; ⏎ 2. Máy bơm. | –
          Trân trọng kính mời ⏎ Các đồng chí đến dự đông đủ. | –
          Gửi: ⏎ - Như trên; ⏎ - Các bản. | –
          Gửi: ⏎ - Chi cục Thuế huyện; ⏎ - Lưu VT. | –
          Kính trình : Thường trực HĐND huyện ⏎ UBND huyện trình như sau: | Thường trực HĐND huyện
          Kính chuyển : Thanh tra huyện ⏎ UBND huyện chuyển đơn. | Thanh tra huyện
          Kính gửi: Các nhà cung cấp ⏎ Công ty cổ phần Mai Sơn kính mời quý công ty báo giá. | Các nhà cung cấp
          """)
  void readsWhomThePaperIsFor(String body, @Nullable String recipients) {
    var read = Descriptions.of(HEAD + body.replaceAll(" ?⏎ ?", "\n") + FOOT);
    assertEquals(recipients == null ? "" : recipients, String.join("; ", read.recipients()));
    assertEquals(List.of("Như thành phần", "Lưu: VT."), read.copies());
  }

  /** Guests that other papers tell of are not sent them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          KẾ HOẠCH ⏎ Tổ chức hội thi ⏎ 4. Khách mời: Lãnh đạo các phòng. | –
          BIÊN BẢN ⏎ Họp bình xét ⏎ Thành phần mời: ⏎ - Trưởng các bản. | –
          CHƯƠNG TRÌNH ⏎ Kỳ họp thứ 5 ⏎ Đại biểu mời: ⏎ - Ông Tòng Văn Hặc. | –
          THƯ MỜI ⏎ Dự lễ kỷ niệm ⏎ Kính mời: Ông Tòng Văn Hặc. | Ông Tòng Văn Hặc
          V/v mời dự lễ ⏎ UBND xã kính mời: Ông Tòng Văn Hặc. | Ông Tòng Văn Hặc
          """)
  void takesOnlyInvitationsToBeSentToWhomTheyInvite(String body, @Nullable String recipients) {
    var head = HEAD.substring(0, HEAD.indexOf("GIẤY MỜI")).replace("GM-UBND", "UBND");
    var read = Descriptions.of(head + body.replaceAll(" ?⏎ ?", "\n") + FOOT);
    assertEquals(recipients == null ? "" : recipients, String.join("; ", read.recipients()));
  }

  /** Whom an invitation names is not what it is about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          GIẤY MỜI ⏎ Trân trọng kính mời ông (bà): Quàng Văn Phớ | –
          GIẤY MỜI ⏎ UBND xã trân trọng kính mời các đồng chí: ⏎ - Quàng Văn Phớ | –
          GIẤY MỜI ⏎ Dự hội nghị đối thoại ⏎ Kính mời: Ông Quàng Văn Phớ | Dự hội nghị đối thoại
          """)
  void titlesNoInvitationByItsGuests(String body, @Nullable String subject) {
    var head = HEAD.substring(0, HEAD.indexOf("GIẤY MỜI"));
    assertEquals(subject, Descriptions.of(head + body.replaceAll(" ?⏎ ?", "\n") + FOOT).subject());
  }
}
