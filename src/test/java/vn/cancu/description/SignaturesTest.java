package vn.cancu.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Signer;

/** Who signed, from the feet of many documents; ⏎ ends a line, – is null. */
final class SignaturesTest {
  private static final String HEAD =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND TỈNH HÀ NAM\nSố: 5/UBND\nHà Nam, ngày 2/3/2015\n\n"
          + "Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;\nĐiều 1. Lập kho lưu trữ.\n\n";

  private static @Nullable Signer signer(String foot) {
    return Descriptions.of(HEAD + foot.replaceAll(" ?⏎ ?", "\n")).signer();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          TM. CHÍNH PHỦ ⏎ THỦ TƯỚNG ⏎ Trần Văn Nam | Trần Văn Nam | THỦ TƯỚNG | TM. CHÍNH PHỦ
          T/M HỘI ĐỒNG BỘ TRƯỞNG ⏎ K/T CHỦ TỊCH ⏎ PHÓ CHỦ TỊCH ⏎ ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ CHỦ TỊCH | T/M HỘI ĐỒNG BỘ TRƯỞNG K/T CHỦ TỊCH
          TM/ UBND TỈNH ⏎ KT/ CHỦ TỊCH ⏎ PHÓ CHỦ TỊCH ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ CHỦ TỊCH | TM/ UBND TỈNH KT/ CHỦ TỊCH
          KT. BỘ TRƯỞNG ⏎ BỘ TƯ PHÁP ⏎ THỨ TRƯỞNG ⏎ Trần Văn Nam | Trần Văn Nam | THỨ TRƯỞNG | KT. BỘ TRƯỞNG BỘ TƯ PHÁP
          BỘ TRƯỞNG ⏎ BỘ TƯ PHÁP ⏎ (Đã ký) ⏎ Trần Văn Nam | Trần Văn Nam | BỘ TRƯỞNG BỘ TƯ PHÁP | –
          CHỦ TỊCH ⏎ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ ⏎ Trần Văn Nam | Trần Văn Nam | CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | –
          T/M ỦY BAN THƯỜNG VỤ QUỐC HỘI ⏎ Chủ tịch ⏎ Trần Văn Nam | Trần Văn Nam | Chủ tịch | T/M ỦY BAN THƯỜNG VỤ QUỐC HỘI
          GIÁM ĐỐC ⏎ Đại tá Trần Văn Nam | Trần Văn Nam | GIÁM ĐỐC | –
          CHỈ HUY TRƯỞNG ⏎ Trần Văn Nam | Trần Văn Nam | CHỈ HUY TRƯỞNG | –
          KT. GIÁM ĐỐC ⏎ PHÓ GIÁM ĐỐC ⏎ K' Sang Ya | K' Sang Ya | PHÓ GIÁM ĐỐC | KT. GIÁM ĐỐC
          GIÁM ĐÔC ⏎ Trần Văn Nam | Trần Văn Nam | GIÁM ĐÔC | –
          GIÁM ĐỐC ⏎ Ksor H'Nhung | Ksor H'Nhung | GIÁM ĐỐC | –
          TRƯỞNG PHÒNG ⏎ Điểu K'Vinh | Điểu K'Vinh | TRƯỞNG PHÒNG | –
          TRƯỞNG TRẠM ⏎ H'Linh Niê | H'Linh Niê | TRƯỞNG TRẠM | –
          GIÁM ĐỐC ⏎ K' Vỹ | K' Vỹ | GIÁM ĐỐC | –
          TỔNG THANH TRA ⏎ Trần Văn Nam – Đã ký | Trần Văn Nam | TỔNG THANH TRA | –
          TM. Chính phủ ⏎ Thủ tướng ⏎ Trần Văn Nam | Trần Văn Nam | Thủ tướng | TM. Chính phủ
          TRƯỞNG BAN ⏎ Xuyn Klă Hmok | Xuyn Klă Hmok | TRƯỞNG BAN | –
          Nơi nhận: ⏎ - Lưu: VT. ⏎ CHỦ TỊCH ⏎ Trần Văn Nam ⏎ PHỤ LỤC ⏎ GIÁM ĐỐC ⏎ Lê Thị Hạnh | Trần Văn Nam | CHỦ TỊCH | –
          TM. UBND TỈNH ⏎ K/T. CHỦ TỊCH ⏎ PHÓ CHỦ TỊCH ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ CHỦ TỊCH | TM. UBND TỈNH K/T. CHỦ TỊCH
          T/L. CHỦ TỊCH ⏎ K/T. CHÁNH VĂN PHÒNG ⏎ PHÓ CHÁNH VĂN PHÒNG ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ CHÁNH VĂN PHÒNG | T/L. CHỦ TỊCH K/T. CHÁNH VĂN PHÒNG
          TUQ.GIÁM ĐỐC ⏎ TRƯỞNG PHÒNG TỔ CHỨC ⏎ Trần Văn Nam | Trần Văn Nam | TRƯỞNG PHÒNG TỔ CHỨC | TUQ. GIÁM ĐỐC
          TM. BAN THƯỜNG VỤ ⏎ PHÓ BÍ THƯ THƯỜNG TRỰC ⏎ ⏎ (Đã ký) ⏎ ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ BÍ THƯ THƯỜNG TRỰC | TM. BAN THƯỜNG VỤ
          Q. GIÁM ĐỐC ⏎ Trần Văn Nam | Trần Văn Nam | GIÁM ĐỐC | Q. GIÁM ĐỐC
          KT.CHÁNH ÁN ⏎ PHÓ CHÁNH ÁN ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ CHÁNH ÁN | KT. CHÁNH ÁN
          TM. HỘI ĐỒNG QUẢN TRỊ ⏎ CHỦ TỊCH ⏎ Trần Văn Nam | Trần Văn Nam | CHỦ TỊCH | TM. HỘI ĐỒNG QUẢN TRỊ
          TL. BỘ TRƯỞNG ⏎ VỤ TRƯỞNG VỤ PHÁP CHẾ ⏎ PGS.TS. Trần Văn Nam | Trần Văn Nam | VỤ TRƯỞNG VỤ PHÁP CHẾ | TL. BỘ TRƯỞNG
          KT. TRƯỞNG BAN ⏎ PHÓ TRƯỞNG BAN THƯỜNG TRỰC ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ TRƯỞNG BAN THƯỜNG TRỰC | KT. TRƯỞNG BAN
          TỔNG GIÁM ĐỐC ⏎ ThS. Trần Văn Nam | Trần Văn Nam | TỔNG GIÁM ĐỐC | –
          PHÓ GIÁM ĐỐC PHỤ TRÁCH ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ GIÁM ĐỐC PHỤ TRÁCH | –
          KT. CHỦ NHIỆM ⏎ PHÓ CHỦ NHIỆM ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ CHỦ NHIỆM | KT. CHỦ NHIỆM
          TM. ỦY BAN NHÂN DÂN ⏎ CHỦ TỊCH ⏎ ⏎ đã ký ⏎ ⏎ Trần Văn Nam | Trần Văn Nam | CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN
          TUQ. CHỦ TỊCH ⏎ GIÁM ĐỐC SỞ NỘI VỤ ⏎ Trần Văn Nam | Trần Văn Nam | GIÁM ĐỐC SỞ NỘI VỤ | TUQ. CHỦ TỊCH
          KT.  TRƯỞNG PHÒNG ⏎ PHÓ TRƯỞNG PHÒNG ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ TRƯỞNG PHÒNG | KT. TRƯỞNG PHÒNG
          TM. BAN CHẤP HÀNH ⏎ BÍ THƯ ⏎ Trần Văn Nam | Trần Văn Nam | BÍ THƯ | TM. BAN CHẤP HÀNH
          QUYỀN CỤC TRƯỞNG ⏎ Trần Văn Nam | Trần Văn Nam | CỤC TRƯỞNG | QUYỀN CỤC TRƯỞNG
          Q/ GIÁM ĐỐC ⏎ Trần Văn Nam | Trần Văn Nam | GIÁM ĐỐC | Q/ GIÁM ĐỐC
          Q GIÁM ĐỐC ⏎ Trần Văn Nam | Trần Văn Nam | GIÁM ĐỐC | Q. GIÁM ĐỐC
          TM. ỦY BAN NHÂN DÂN ⏎ Q. CHỦ TỊCH ⏎ Trần Văn Nam | Trần Văn Nam | CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN Q. CHỦ TỊCH
          KT. HIỆU TRƯỞNG ⏎ PHÓ HIỆU TRƯỞNG ⏎ TS. Trần Văn Nam | Trần Văn Nam | PHÓ HIỆU TRƯỞNG | KT. HIỆU TRƯỞNG
          TRƯỞNG ĐOÀN THANH TRA ⏎ Trần Văn Nam | Trần Văn Nam | TRƯỞNG ĐOÀN THANH TRA | –
          TM. THƯỜNG TRỰC HĐND ⏎ PHÓ CHỦ TỊCH ⏎ [Ký, đóng dấu] ⏎ Trần Văn Nam | Trần Văn Nam | PHÓ CHỦ TỊCH | TM. THƯỜNG TRỰC HĐND
          T.M HỘI ĐỒNG ⏎ CHỦ TỊCH ⏎ Trần Văn Nam | Trần Văn Nam | CHỦ TỊCH | T.M HỘI ĐỒNG
          TL/ GIÁM ĐỐC ⏎ TRƯỞNG PHÒNG ⏎ Trần Văn Nam | Trần Văn Nam | TRƯỞNG PHÒNG | TL/ GIÁM ĐỐC
          KT. VIỆN TRƯỞNG ⏎ PHÓ VIỆN TRƯỞNG ⏎ GS.TS. Trần Văn Nam | Trần Văn Nam | PHÓ VIỆN TRƯỞNG | KT. VIỆN TRƯỞNG
          Q. CHỦ TỊCH ⏎ (Ký) ⏎ Trần Văn Nam | Trần Văn Nam | CHỦ TỊCH | Q. CHỦ TỊCH
          TM. ĐOÀN KIỂM TRA ⏎ TRƯỞNG ĐOÀN ⏎ Trần Văn Nam | Trần Văn Nam | TRƯỞNG ĐOÀN | TM. ĐOÀN KIỂM TRA
          """)
  void readsTheBlock(
      String foot, @Nullable String name, @Nullable String title, @Nullable String capacity) {
    assertEquals(new Signer(name, title, capacity), signer(foot));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THƯ KÝ\tCHỦ TỌA ⏎ Trần Văn Nam\tLê Thị Hạnh | Lê Thị Hạnh | CHỦ TỌA
          ĐẠI DIỆN ĐƠN VỊ\tTRƯỞNG ĐOÀN ⏎ Trần Văn Nam\tLê Thị Hạnh | Lê Thị Hạnh | TRƯỞNG ĐOÀN
          THƯ KÝ ⏎ Trần Văn Nam ⏎ CHỦ TRÌ ⏎ CHỦ TỊCH UBND XÃ ⏎ Lê Thị Hạnh | Lê Thị Hạnh | CHỦ TỊCH UBND XÃ
          NGƯỜI LẬP BIỂU\tGIÁM ĐỐC ⏎ Trần Văn Nam\tLê Thị Hạnh | Lê Thị Hạnh | GIÁM ĐỐC
          """)
  void prefersWhoLeads(String foot, String name, String title) {
    assertEquals(
        new Signer(name, title, null), signer("Biên bản lập xong hồi 11 giờ./. ⏎ " + foot));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SỞ TÀI CHÍNH\tSỞ NỘI VỤ ⏎ GIÁM ĐỐC\tPHÓ GIÁM ĐỐC ⏎ Trần Văn Nam\tLê Thị Hạnh | Lê Thị Hạnh | PHÓ GIÁM ĐỐC
          SỞ NỘI VỤ\tSỞ TÀI CHÍNH ⏎ PHÓ GIÁM ĐỐC\tGIÁM ĐỐC ⏎ Lê Thị Hạnh\tTrần Văn Nam | Lê Thị Hạnh | PHÓ GIÁM ĐỐC
          KT. GIÁM ĐỐC SỞ TÀI CHÍNH ⏎ PHÓ GIÁM ĐỐC ⏎ Trần Văn Nam ⏎ KT. GIÁM ĐỐC SỞ NỘI VỤ ⏎ PHÓ GIÁM ĐỐC ⏎ Lê Thị Hạnh | Lê Thị Hạnh | PHÓ GIÁM ĐỐC
          SỞ TÀI CHÍNH\tTM. LÃNH ĐẠO SỞ ⏎ GIÁM ĐỐC\tPHÓ GIÁM ĐỐC ⏎ Trần Văn Nam\tLê Thị Hạnh | Lê Thị Hạnh | PHÓ GIÁM ĐỐC
          """)
  void ofJointIssuersTheFirstNamedLeads(String foot, String name, String title) {
    var head =
        HEAD.replace("UBND TỈNH HÀ NAM", "SỞ NỘI VỤ - SỞ TÀI CHÍNH TỈNH HÀ NAM")
            .replace("Số: 5/UBND", "Số: 5/HDLN-SNV-STC");
    var read =
        Descriptions.of(head + foot.replaceAll(" ?⏎ ?", "\n") + "\n\nNơi nhận:\n- Lưu: VT.\n");
    assertEquals("Sở Nội vụ tỉnh Hà Nam, Sở Tài chính tỉnh Hà Nam", read.issuer());
    var signer = Objects.requireNonNull(read.signer());
    assertEquals(name, signer.name());
    assertEquals(title, signer.title());
  }

  @Test
  void leavesPlacesForNamesEmpty() {
    assertNull(
        signer(
            "Biên bản lập xong hồi 11 giờ./. ⏎ THƯ KÝ          CHỦ TỌA ⏎ (Ký, ghi rõ họ tên)          (Ký, ghi rõ họ tên)"));
  }

  @Test
  void takesNoNameFromTheText() {
    assertNull(signer("Điều 2. Giao ông Trần Văn Nam, Giám đốc Sở Y tế, thi hành."));
  }

  @Test
  void keepsTheSignerOutOfTheCopies() {
    var text = HEAD + "Nơi nhận: CHỦ TỊCH\n- Bộ Nội vụ;\n- Sở Y tế; Trần Văn Nam\n- Lưu: VT, TH.\n";
    var read = Descriptions.of(text);
    assertEquals(new Signer("Trần Văn Nam", "CHỦ TỊCH", null), read.signer());
    assertEquals(List.of("Bộ Nội vụ", "Sở Y tế", "Lưu: VT, TH."), read.copies());
  }
}
