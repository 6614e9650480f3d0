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
          Kính gửi: Các nhà cung cấp ⏎ Công ty cổ phần Mai Sơn kính mời quý công ty báo giá. | Các nhà cung cấp
          """)
  void readsWhomThePaperIsFor(String body, @Nullable String recipients) {
    var read = Descriptions.of(HEAD + body.replaceAll(" ?⏎ ?", "\n") + FOOT);
    assertEquals(recipients == null ? "" : recipients, String.join("; ", read.recipients()));
    assertEquals(List.of("Như thành phần", "Lưu: VT."), read.copies());
  }
}
