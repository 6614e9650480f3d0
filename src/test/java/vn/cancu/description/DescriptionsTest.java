package vn.cancu.description;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Signer;

final class DescriptionsTest {
  private static final String REST =
      """
      V/v tăng cường phòng, chống
      bệnh sốt xuất huyết

      Kính gửi:
      - Giám đốc các bệnh viện;
      - Trung tâm Kiểm soát bệnh tật.

      Sở Y tế yêu cầu các đơn vị thực hiện nội dung công văn này./.

      Nơi nhận:
      - Như trên;
      - UBND tỉnh (b/c);
      - Lưu: VT, NVY.

      KT. GIÁM ĐỐC
      PHÓ GIÁM ĐỐC

      Lê Thị Hạnh
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UBND TỈNH PHÚ YÊN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập – Tự do – Hạnh phúc\n"
            + "Số: 88/SYT-NVY Phú Yên, ngày 20 tháng 11 năm 2023\n",
        "UBND TỈNH PHÚ YÊN\nSỞ Y TẾ\nSố: 88/SYT-NVY\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
            + "Độc lập- Tự do- Hạnh phúc\nPhú Yên, ngày 20 tháng 11 năm 2023\n",
        "UBND TỈNH PHÚ YÊN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc\n"
            + "Số: 88/SYT-NVY\tPhú Yên, ngày 20 tháng 11 năm 2023\n",
        "**UBND TỈNH PHÚ YÊN**\n**SỞ Y TẾ**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n"
            + "Số: 88/SYT-NVY\n\n*Phú Yên, ngày 20 tháng 11 năm 2023*\n\n",
      })
  void readsAnyLayoutOfTheHead(String head) {
    var read = Descriptions.of(head + REST);
    assertAll(
        () -> assertEquals("cong-van", read.type()),
        () -> assertEquals("88", read.number()),
        () -> assertEquals("SYT-NVY", read.symbol()),
        () -> assertEquals("Sở Y tế tỉnh Phú Yên", read.issuer()),
        () -> assertEquals("Ủy ban nhân dân tỉnh Phú Yên", read.parent()),
        () -> assertEquals("Phú Yên", read.place()),
        () -> assertEquals("2023-11-20", String.valueOf(read.date())),
        () -> assertEquals("tăng cường phòng, chống bệnh sốt xuất huyết", read.subject()),
        () ->
            assertEquals(
                List.of("Giám đốc các bệnh viện", "Trung tâm Kiểm soát bệnh tật"),
                read.recipients()),
        () -> assertEquals(List.of("Như trên", "UBND tỉnh (b/c)", "Lưu: VT, NVY."), read.copies()),
        () ->
            assertEquals(new Signer("Lê Thị Hạnh", "PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC"), read.signer()),
        () -> assertEquals("y-te-du-phong-dich-benh", read.topics().getFirst()));
  }

  @Test
  void leavesABlankNumberBlank() {
    var read =
        Descriptions.of(
            "SỞ Y TẾ\nSố:        /SYT-VP\nPhú Yên, ngày      tháng 6 năm 2025\n" + REST);
    assertNull(read.number());
    assertEquals("SYT-VP", read.symbol());
    assertEquals("2025-06", String.valueOf(read.date()));
    assertTrue(
        read.warnings().stream().anyMatch(warning -> warning.code().equals("number-missing")));
  }

  @Test
  void infersNothingFromNothing() {
    var read = Descriptions.of("Hôm nay trời đẹp. Ngày 5/6/2020 có mưa, số 12 nhà bên.");
    assertAll(
        () -> assertNull(read.type()),
        () -> assertNull(read.number()),
        () -> assertNull(read.issuer()),
        () -> assertNull(read.date()),
        () -> assertNull(read.signer()),
        () -> assertEquals(List.of(), read.topics()));
  }

  @Test
  void readsADecisionWithTwoStepsOfAuthority() {
    var read =
        Descriptions.of(
            """
            ỦY BAN NHÂN DÂN
            TỈNH LÀO CAI
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 12/2022/QĐ-UBND
            Lào Cai, ngày 05 tháng 10 năm 2022
            QUYẾT ĐỊNH
            Về việc ban hành Quy định quản lý tài liệu
            ỦY BAN NHÂN DÂN TỈNH LÀO CAI
            Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;
            Nơi nhận:
            - Như Điều 3;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Trần Văn Nam
            """);
    assertEquals("quyet-dinh", read.type());
    assertEquals("2022/QĐ-UBND", read.symbol());
    assertEquals("Ủy ban nhân dân tỉnh Lào Cai", read.issuer());
    assertEquals("ban hành Quy định quản lý tài liệu", read.subject());
    assertEquals(
        new Signer("Trần Văn Nam", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"),
        read.signer());
  }
}
