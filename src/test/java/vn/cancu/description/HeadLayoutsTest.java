package vn.cancu.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Signer;

/** Whole heads as programs print their two columns: row by row, in tables, broken, run together. */
final class HeadLayoutsTest {
  private static Description read(String text) {
    return Descriptions.of(text.replaceAll(" ?⏎ ?", "\n").replaceAll("(?m)^\\.(?= )", " "));
  }

  /** ⏎ ends a line, – is null; a point alone holds the left column open. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      nullValues = "–",
      textBlock =
          """
          BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 123/BYT-TTrB Hà Nội, ngày 12 tháng 5 năm 2021 ⏎ V/v xử lý đơn kéo dài ⏎ Kính gửi: Sở Y tế các tỉnh ¦ 123 ¦ BYT-TTrB ¦ Bộ Y tế ¦ Hà Nội ¦ 2021-05-12 ¦ xử lý đơn kéo dài ¦ Sở Y tế các tỉnh
          BỘ Y TẾ ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 123/BYT- ⏎ TTrB Hà Nội, ngày 12 tháng 5 năm 2021 ⏎ V/v xử lý đơn kéo dài ⏎ Kính gửi: Sở Y tế các tỉnh ¦ 123 ¦ BYT-TTrB ¦ Bộ Y tế ¦ Hà Nội ¦ 2021-05-12 ¦ xử lý đơn kéo dài ¦ Sở Y tế các tỉnh
          BỘ Y TẾ ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 123/BYT- ⏎ VX+NC Hà Nội, ngày 12 tháng 5 năm 2021 ⏎ V/v xử lý đơn kéo dài ⏎ Kính gửi: Sở Y tế các tỉnh ¦ 123 ¦ BYT-VX+NC ¦ Bộ Y tế ¦ Hà Nội ¦ 2021-05-12 ¦ xử lý đơn kéo dài ¦ Sở Y tế các tỉnh
          BỘ TÀI NGUYÊN VÀ ⏎ MÔI TRƯỜNG ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA ⏎ VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 1188/BTNMT- ⏎ TCQLĐĐ ⏎ Hà Nội, ngày 16 tháng 3 năm 2017 ⏎ V/v thu hồi ⏎ đất bãi bồi ⏎ Kính gửi: UBND các tỉnh ¦ 1188 ¦ BTNMT-TCQLĐĐ ¦ Bộ Tài nguyên và Môi trường ¦ Hà Nội ¦ 2017-03-16 ¦ thu hồi đất bãi bồi ¦ UBND các tỉnh
          UBND TỈNH YÊN BÁI         CỘNG HÒA XÃ HỘI ⏎ SỞ TƯ PHÁP                CHỦ NGHĨA VIỆT NAM ⏎ .                         Độc lập - Tự do - ⏎ .                          Hạnh phúc ⏎ Số: 88/STP-XDKT           Yên Bái, ngày 10 ⏎ .                         tháng 02 năm 2014 ⏎ V/v góp ý dự thảo ⏎ bảng giá ⏎ Kính gửi: Sở Y tế ¦ 88 ¦ STP-XDKT ¦ Sở Tư pháp tỉnh Yên Bái ¦ Yên Bái ¦ 2014-02-10 ¦ góp ý dự thảo bảng giá ¦ Sở Y tế
          UBND TỈNH LONG AN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ SỞ Y TẾ                        Độc lập - Tự do - Hạnh phúc ⏎ Số: 2301/SYT-NVY ⏎ V/v tăng cường quản lý        Long An, ngày 19 tháng 8 năm 2022 ⏎ phòng khám tư có ⏎ yếu tố nước ngoài ⏎  ⏎ Kính gửi: ⏎ - Phòng Y tế các huyện; ⏎ - Các phòng khám. ¦ 2301 ¦ SYT-NVY ¦ Sở Y tế tỉnh Long An ¦ Long An ¦ 2022-08-19 ¦ tăng cường quản lý phòng khám tư có yếu tố nước ngoài ¦ Phòng Y tế các huyện; Các phòng khám
          SỞ Y TẾ NINH BÌNH ⏎ Số: 88/SYT-KHTH ⏎ (V/v trực cấp cứu ⏎ dịp nghỉ lễ) ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Ninh Bình, ngày 20 tháng 4 năm 2016 ⏎ Kính gửi: Các khoa ¦ 88 ¦ SYT-KHTH ¦ Sở Y tế tỉnh Ninh Bình ¦ Ninh Bình ¦ 2016-04-20 ¦ trực cấp cứu dịp nghỉ lễ ¦ Các khoa
          SỞ Y TẾ NINH BÌNH ⏎ Số: 88/SYT-KHTH ⏎ “V/v: trực cấp cứu ⏎ dịp nghỉ lễ” ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Ninh Bình, ngày 20 tháng 4 năm 2016 ⏎ Kính gửi: Các khoa ¦ 88 ¦ SYT-KHTH ¦ Sở Y tế tỉnh Ninh Bình ¦ Ninh Bình ¦ 2016-04-20 ¦ trực cấp cứu dịp nghỉ lễ ¦ Các khoa
          UBND TỈNH SƠN LA      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ SỞ NỘI VỤ                 Độc lập - Tự do - Hạnh phúc ⏎ Số: 1204 / SNV - TCBC     Sơn La, ngày 15 tháng 6 năm 2023 ⏎ V/v: thẩm định đề án ⏎ vị trí việc làm ⏎ Kính gửi: Sở Y tế ¦ 1204 ¦ SNV-TCBC ¦ Sở Nội vụ tỉnh Sơn La ¦ Sơn La ¦ 2023-06-15 ¦ thẩm định đề án vị trí việc làm ¦ Sở Y tế
          UBND TỈNH SƠN LA      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ SỞ NỘI VỤ                 Độc lập - Tự do - Hạnh phúc ⏎ Số: 1204/SNV-TCBC V/v thẩm định đề án     Sơn La, ngày 15 tháng 6 năm 2023 ⏎ vị trí việc làm ⏎ Kính gửi: Sở Y tế ¦ 1204 ¦ SNV-TCBC ¦ Sở Nội vụ tỉnh Sơn La ¦ Sơn La ¦ 2023-06-15 ¦ thẩm định đề án vị trí việc làm ¦ Sở Y tế
          UBND TỈNH YÊN BÁI SỞ TƯ PHÁP Số: 88/STP-XDKT V/v góp ý bảng giá đất ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Yên Bái, ngày 10 tháng 02 năm 2014 ⏎ Kính gửi: Sở Y tế ¦ 88 ¦ STP-XDKT ¦ Sở Tư pháp tỉnh Yên Bái ¦ Yên Bái ¦ 2014-02-10 ¦ góp ý bảng giá đất ¦ Sở Y tế
          | **UBND HUYỆN NẬM PỒ**<br>Số: 301/UBND-NV<br>V/v kê khai tài sản<br>của công chức | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**<br>*Nậm Pồ, ngày 14 tháng 02 năm 2020* | ⏎ |---|---| ⏎ Kính gửi: Các phòng ¦ 301 ¦ UBND-NV ¦ Ủy ban nhân dân huyện Nậm Pồ ¦ Nậm Pồ ¦ 2020-02-14 ¦ kê khai tài sản của công chức ¦ Các phòng
          VĂN PHÒNG CHÍNH PHỦ ⏎ Số: 11/VPCP-KGVX ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Hà Nội, ngày 30 tháng 01 năm 2022 ⏎ V/v xử lý kiến nghị ⏎ Kính gửi: ⏎ 1. Đồng chí Chủ tịch Ủy ban nhân dân tỉnh; ⏎ 2. Đồng chí Giám đốc Sở Y tế. ¦ 11 ¦ VPCP-KGVX ¦ Văn phòng Chính phủ ¦ Hà Nội ¦ 2022-01-30 ¦ xử lý kiến nghị ¦ Đồng chí Chủ tịch Ủy ban nhân dân tỉnh; Đồng chí Giám đốc Sở Y tế
          TỈNH ỦY SƠN LA               ĐẢNG CỘNG SẢN VIỆT NAM ⏎ HUYỆN ỦY SÔNG MÃ ⏎ *                           Sông Mã, ngày 23 tháng 8 năm 2019 ⏎ Số 45-CV/HU ⏎ chuẩn bị đại hội chi bộ ⏎ Kính gửi: Các chi bộ, ¦ 45 ¦ CV/HU ¦ Huyện ủy Sông Mã ¦ Sông Mã ¦ 2019-08-23 ¦ chuẩn bị đại hội chi bộ ¦ Các chi bộ
          12          CÔNG BÁO/Số 197 + 198/Ngày 12-4-2013 ⏎ PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT ⏎ BỘ TÀI CHÍNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ .                      Độc lập - Tự do - Hạnh phúc ⏎ Số: 33/2013/TT-BTC ⏎ .                         Hà Nội, ngày 21 tháng 3 năm 2013 ⏎ THÔNG TƯ ⏎ Hướng dẫn nộp lệ phí trước bạ ¦ 33 ¦ 2013/TT-BTC ¦ Bộ Tài chính ¦ Hà Nội ¦ 2013-03-21 ¦ Hướng dẫn nộp lệ phí trước bạ ¦ ''
          UỶ BAN NHÂN DÂN      CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ TỈNH SƠN LA               Ðộc lập - Tự do - Hạnh phúc ⏎ Sô: 16 /CT-UBND          Sơn La, ngày 09 thảng 8 nãm 2012 ⏎ CHỈ THỊ ⏎ Về quản lý thuốc bảo vệ thực vật ¦ 16 ¦ CT-UBND ¦ Ủy ban nhân dân tỉnh Sơn La ¦ Sơn La ¦ 2012-08-09 ¦ quản lý thuốc bảo vệ thực vật ¦ ''
          UBND TỈNH LAI CHÂU ⏎ SỞ NỘI VỤ ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: ……../SNV-TCCB ⏎ Lai Châu, ngày ….. tháng 9 năm 2023 ⏎ V/v nâng ngạch ⏎ Kính gửi: Các sở ¦ – ¦ SNV-TCCB ¦ Sở Nội vụ tỉnh Lai Châu ¦ Lai Châu ¦ 2023-09 ¦ nâng ngạch ¦ Các sở
          CHỦ TỊCH ⏎ ỦY BAN NHÂN DÂN ⏎ TỈNH QUẢNG TRỊ ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 5/CĐ-CTUBND ⏎ Quảng Trị, ngày 18 tháng 10 năm 2020 ⏎ CÔNG ĐIỆN ⏎ Về việc ứng phó lũ ⏎ Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị điện: ⏎ - Giám đốc các Sở; ⏎ - Chủ tịch UBND các huyện. ⏎ Hiện nay, nước đang lên. ¦ 5 ¦ CĐ-CTUBND ¦ Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị ¦ Quảng Trị ¦ 2020-10-18 ¦ ứng phó lũ ¦ Giám đốc các Sở; Chủ tịch UBND các huyện
          HỘI ĐỒNG NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ HUYỆN PHÙ YÊN               Độc lập - Tự do - Hạnh phúc ⏎ Số: 15/NQ-HĐND         Phù Yên, ngày 18 tháng 7 năm 2019 ⏎ NGHỊ QUYẾT ⏎ Về việc phê chuẩn quyết toán ⏎ ------------- ⏎ HỘI ĐỒNG NHÂN DÂN HUYỆN PHÙ YÊN ⏎ KHÓA XX, KỲ HỌP THỨ 8 ¦ 15 ¦ NQ-HĐND ¦ Hội đồng nhân dân huyện Phù Yên ¦ Phù Yên ¦ 2019-07-18 ¦ phê chuẩn quyết toán ¦ ''
          UBND XÃ MƯỜNG LẠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ PHÒNG VĂN HÓA - XÃ HỘI           Độc lập - Tự do - Hạnh phúc ⏎ Số: 47/VHXH          Mường Lạn, ngày 09 tháng 9 năm 2025 ⏎ V/v rà soát hộ nghèo ⏎ Kính gửi: Các bản ¦ 47 ¦ VHXH ¦ Phòng Văn hóa - Xã hội xã Mường Lạn ¦ Mường Lạn ¦ 2025-09-09 ¦ rà soát hộ nghèo ¦ Các bản
          ĐẢNG BỘ TỈNH SƠN LA ⏎ ĐẢNG ỦY XÃ MƯỜNG LẠN ⏎ * ⏎ Số 12-CV/ĐU ⏎ V/v góp ý văn kiện ⏎ ĐẢNG CỘNG SẢN VIỆT NAM ⏎ Mường Lạn, ngày 03 tháng 9 năm 2025 ⏎ Kính gửi: - Các chi bộ trực thuộc, ⏎ - Đoàn Thanh niên xã. ¦ 12 ¦ CV/ĐU ¦ Đảng ủy xã Mường Lạn ¦ Mường Lạn ¦ 2025-09-03 ¦ góp ý văn kiện ¦ Các chi bộ trực thuộc; Đoàn Thanh niên xã
          TÒA ÁN NHÂN DÂN ⏎ TỈNH SƠN LA ⏎ TÒA ÁN NHÂN DÂN KHU VỰC 3 ⏎ Số: 18/TA-VP ⏎ V/v cung cấp bản án ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Mộc Châu, ngày 11 tháng 8 năm 2025 ⏎ Kính gửi: Công an xã ¦ 18 ¦ TA-VP ¦ Tòa án nhân dân khu vực 3 ¦ Mộc Châu ¦ 2025-08-11 ¦ cung cấp bản án ¦ Công an xã
          NGÂN HÀNG NHÀ NƯỚC VIỆT NAM      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ CHI NHÁNH TỈNH SƠN LA          Độc lập - Tự do - Hạnh phúc ⏎ Số: 33/SLA-TH          Sơn La, ngày 5 tháng 4 năm 2019 ⏎ V/v thu đổi tiền ⏎ Kính gửi: Kho bạc Nhà nước Sơn La ¦ 33 ¦ SLA-TH ¦ Ngân hàng Nhà nước chi nhánh tỉnh Sơn La ¦ Sơn La ¦ 2019-04-05 ¦ thu đổi tiền ¦ Kho bạc Nhà nước Sơn La
          CÔNG ĐOÀN VIỆT NAM ⏎ LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA ⏎ Số: 71/LĐLĐ-CSPL ⏎ V/v chăm lo Tết ⏎ cho đoàn viên ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Sơn La, ngày 02 tháng 01 năm 2024 ⏎ Kính gửi: Công đoàn cơ sở ¦ 71 ¦ LĐLĐ-CSPL ¦ Liên đoàn Lao động tỉnh Sơn La ¦ Sơn La ¦ 2024-01-02 ¦ chăm lo Tết cho đoàn viên ¦ Công đoàn cơ sở
          SỞ GD&ĐT SƠN LA ⏎ TRƯỜNG THPT CHUYÊN ⏎ Số: 15/THPTC ⏎ V/v mượn hội trường ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Sơn La, ngày 12 tháng 5 năm 2022 ⏎ Kính gửi: Trung tâm Văn hóa tỉnh ¦ 15 ¦ THPTC ¦ Trường Trung học phổ thông chuyên ¦ Sơn La ¦ 2022-05-12 ¦ mượn hội trường ¦ Trung tâm Văn hóa tỉnh
          UBND TỈNH SƠN LA ⏎ BAN CHỈ ĐẠO PHÒNG, CHỐNG ⏎ THIÊN TAI ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 6/BCĐ ⏎ Sơn La, ngày 7 tháng 7 năm 2022 ⏎ V/v trực ban mưa lũ ⏎ Kính gửi: Các sở, ban, ngành ¦ 6 ¦ BCĐ ¦ Ban Chỉ đạo phòng, chống thiên tai tỉnh Sơn La ¦ Sơn La ¦ 2022-07-07 ¦ trực ban mưa lũ ¦ Các sở, ban, ngành
          SỞ Y TẾ SƠN LA      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG      Độc lập - Tự do - Hạnh phúc ⏎ Số: 88 /BVPHCN-KD         Sơn La, ngày 17 tháng 11 năm 2020 ⏎ V/v mua thuốc ⏎ ngoài danh mục ⏎ Kính gửi : Sở Y tế tỉnh Sơn La. ¦ 88 ¦ BVPHCN-KD ¦ Bệnh viện Phục hồi chức năng tỉnh Sơn La ¦ Sơn La ¦ 2020-11-17 ¦ mua thuốc ngoài danh mục ¦ Sở Y tế tỉnh Sơn La
          BỘ CÔNG THƯƠNG ⏎ CỤC XUẤT NHẬP KHẨU ⏎ Số: 410/XNK-NS ⏎ V/v cấp giấy phép ⏎ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập – Tự do – Hạnh phúc ⏎ Hà Nội, ngày 28 tháng 2 năm 2018 ⏎ Kính gửi: ⏎ + Sở Công Thương Sơn La; ⏎ + Công ty TNHH Chè Mộc Châu. ¦ 410 ¦ XNK-NS ¦ Cục Xuất nhập khẩu ¦ Hà Nội ¦ 2018-02-28 ¦ cấp giấy phép ¦ Sở Công Thương Sơn La; Công ty TNHH Chè Mộc Châu
          VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ VIỆN KIỂM SÁT NHÂN DÂN TỈNH SƠN LA      Độc lập - Tự do - Hạnh phúc ⏎ Số: 55/VKS-VP         Sơn La, ngày 09 tháng 10 năm 2021 ⏎ V/v phối hợp tuyên truyền ⏎ Kính gửi: Báo Sơn La ¦ 55 ¦ VKS-VP ¦ Viện kiểm sát nhân dân tỉnh Sơn La ¦ Sơn La ¦ 2021-10-09 ¦ phối hợp tuyên truyền ¦ Báo Sơn La
          ỦY BAN NHÂN DÂN XÃ CHIỀNG KHOA ⏎ TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG ⏎ Số: 04/TTPVHCC ⏎ V/v trả kết quả qua bưu điện ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Chiềng Khoa, ngày 20 tháng 10 năm 2025 ⏎ Kính gửi: Bưu điện xã ¦ 04 ¦ TTPVHCC ¦ Trung tâm Phục vụ hành chính công xã Chiềng Khoa ¦ Chiềng Khoa ¦ 2025-10-20 ¦ trả kết quả qua bưu điện ¦ Bưu điện xã
          ĐẠI HỌC QUỐC GIA HÀ NỘI ⏎ TRƯỜNG ĐẠI HỌC CÔNG NGHỆ ⏎ Số: 77/ĐHCN-ĐT ⏎ V/v nhập học ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Hà Nội, ngày 01 tháng 9 năm 2020 ⏎ Kính gửi: Các khoa ¦ 77 ¦ ĐHCN-ĐT ¦ Trường Đại học Công nghệ ¦ Hà Nội ¦ 2020-09-01 ¦ nhập học ¦ Các khoa
          ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ ĐẶC KHU CÔ TÔ              Độc lập - Tự do - Hạnh phúc ⏎ Số: 6/UBND-KT              Cô Tô, ngày 20 tháng 8 năm 2025 ⏎ V/v neo đậu tàu thuyền ⏎ Kính gửi: Đồn Biên phòng Cô Tô ¦ 6 ¦ UBND-KT ¦ Ủy ban nhân dân đặc khu Cô Tô ¦ Cô Tô ¦ 2025-08-20 ¦ neo đậu tàu thuyền ¦ Đồn Biên phòng Cô Tô
          HỘI ĐỒNG NHÂN DÂN XÃ YÊN CHÂU ⏎ THƯỜNG TRỰC ⏎ Số: 5/TTHĐND ⏎ V/v chuẩn bị kỳ họp ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Yên Châu, ngày 20 tháng 11 năm 2025 ⏎ Kính gửi: Các ban của HĐND xã ¦ 5 ¦ TTHĐND ¦ Thường trực Hội đồng nhân dân xã Yên Châu ¦ Yên Châu ¦ 2025-11-20 ¦ chuẩn bị kỳ họp ¦ Các ban của HĐND xã
          TỈNH ỦY SƠN LA ⏎ ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH ⏎ * ⏎ Số 30-CV/ĐU ⏎ Về việc đóng đảng phí ⏎ ĐẢNG CỘNG SẢN VIỆT NAM ⏎ Sơn La, ngày 08 tháng 9 năm 2025 ⏎ Kính gửi: Các chi bộ ¦ 30 ¦ CV/ĐU ¦ Đảng ủy các cơ quan Đảng tỉnh Sơn La ¦ Sơn La ¦ 2025-09-08 ¦ đóng đảng phí ¦ Các chi bộ
          CÔNG AN TỈNH SƠN LA      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ CÔNG AN HUYỆN YÊN CHÂU      Độc lập - Tự do - Hạnh phúc ⏎ Số: 205/CAH-ĐTTH           Yên Châu, ngày 4 tháng 6 năm 2021 ⏎ (V/v: đấu tranh với ⏎ tội phạm ma túy) ⏎ Kính gửi: Công an các xã, thị trấn ¦ 205 ¦ CAH-ĐTTH ¦ Công an huyện Yên Châu ¦ Yên Châu ¦ 2021-06-04 ¦ đấu tranh với tội phạm ma túy ¦ Công an các xã, thị trấn
          UBND TÌNH SƠN LA ⏎ SỞ TÀI CHINH ⏎ CỘNG HOÀ XÃ HỘI CHÙ NGHĨA VIỆT NAM ⏎ Độc lâp - Tự do - Hạnh phúc ⏎ Sổ: 45/STC-NS ⏎ Sơn La, ngày 2 tháng 4 năm 2008 ⏎ V/v quyết toán ngân sách ⏎ Kính gửi: UBND các huyện ¦ 45 ¦ STC-NS ¦ Sở Tài chính tỉnh Sơn La ¦ Sơn La ¦ 2008-04-02 ¦ quyết toán ngân sách ¦ UBND các huyện
          TỔNG CỤC THỐNG KÊ ⏎ CỤC THỐNG KÊ TỈNH SƠN LA ⏎ Số: 71/CTK-TH ⏎ V/v cung cấp số liệu ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Sơn La, ngày 14 tháng 12 năm 2019 ⏎ Kính gửi: Chi cục Thống kê các huyện ¦ 71 ¦ CTK-TH ¦ Cục Thống kê tỉnh Sơn La ¦ Sơn La ¦ 2019-12-14 ¦ cung cấp số liệu ¦ Chi cục Thống kê các huyện
          BỘ GIÁO DỤC VÀ ĐÀO TẠO CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ TRƯỜNG ĐẠI HỌC TÂY BẮC Độc lập - Tự do - Hạnh phúc ⏎ Số: 812/ĐHTB-CTSV Sơn La, ngày 15 tháng 10 năm 2018 ⏎ V/v miễn giảm học phí ⏎ Kính gửi: Phòng Lao động các huyện ¦ 812 ¦ ĐHTB-CTSV ¦ Trường Đại học Tây Bắc ¦ Sơn La ¦ 2018-10-15 ¦ miễn giảm học phí ¦ Phòng Lao động các huyện
          SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG SƠN LA ⏎ CHI CỤC CHĂN NUÔI, THÚ Y ⏎ VÀ THỦY SẢN ⏎ Số: 30/CCCNTYTS ⏎ V/v tiêm phòng đợt 2 ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Sơn La, ngày 18 tháng 9 năm 2025 ⏎ Kính gửi: UBND các xã, phường ¦ 30 ¦ CCCNTYTS ¦ Chi cục Chăn nuôi, Thú y và Thủy sản tỉnh Sơn La ¦ Sơn La ¦ 2025-09-18 ¦ tiêm phòng đợt 2 ¦ UBND các xã, phường
          QUÂN KHU 2 ⏎ BỘ CHỈ HUY QUÂN SỰ TỈNH SƠN LA ⏎ Số: 900/BCH-TM ⏎ V/v tuyển quân ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Sơn La, ngày 25 tháng 10 năm 2022 ⏎ Kính gửi: Ban CHQS các huyện ¦ 900 ¦ BCH-TM ¦ Bộ Chỉ huy Quân sự tỉnh Sơn La ¦ Sơn La ¦ 2022-10-25 ¦ tuyển quân ¦ Ban CHQS các huyện
          SỞ Y TẾ TỈNH SƠN LA                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ TRUNG TÂM KIỂM SOÁT BỆNH TẬT            Độc lập - Tự do - Hạnh phúc ⏎ Số: 611 /KSBT-PCBTN            Sơn La, ngày 02 tháng 08 năm 2021 ⏎ V/v điều tra ca bệnh ⏎ Kính gửi: ⏎ - Trung tâm Y tế các huyện, thành phố; ⏎ - Bệnh viện Đa khoa tỉnh. ¦ 611 ¦ KSBT-PCBTN ¦ Trung tâm Kiểm soát bệnh tật tỉnh Sơn La ¦ Sơn La ¦ 2021-08-02 ¦ điều tra ca bệnh ¦ Trung tâm Y tế các huyện, thành phố; Bệnh viện Đa khoa tỉnh
          UBND HUYỆN MAI SƠN ⏎ TRƯỜNG THCS CHIỀNG BAN ⏎ Số: 8/CV-THCS ⏎ V/v nghỉ học do rét ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Chiềng Ban, ngày 11 tháng 01 năm 2021 ⏎ Kính gửi: Phụ huynh học sinh ¦ 8 ¦ CV-THCS ¦ Trường Trung học cơ sở Chiềng Ban ¦ Chiềng Ban ¦ 2021-01-11 ¦ nghỉ học do rét ¦ Phụ huynh học sinh
          HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM ⏎ BAN CHẤP HÀNH TỈNH SƠN LA ⏎ Số: 40/BTV-TG ⏎ V/v thi tìm hiểu ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Sơn La, ngày 3 tháng 3 năm 2017 ⏎ Kính gửi: Hội LHPN các huyện ¦ 40 ¦ BTV-TG ¦ Ban Chấp hành Hội Liên hiệp Phụ nữ tỉnh Sơn La ¦ Sơn La ¦ 2017-03-03 ¦ thi tìm hiểu ¦ Hội LHPN các huyện
          BẢO HIỂM XÃ HỘI VIỆT NAM ⏎ BẢO HIỂM XÃ HỘI TỈNH SƠN LA ⏎ Số: 500/BHXH-CST ⏎ V/v cấp thẻ trẻ em ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Sơn La, ngày 3 tháng 3 năm 2017 ⏎ Kính gửi: Sở Y tế ¦ 500 ¦ BHXH-CST ¦ Bảo hiểm xã hội tỉnh Sơn La ¦ Sơn La ¦ 2017-03-03 ¦ cấp thẻ trẻ em ¦ Sở Y tế
          KIỂM TOÁN NHÀ NƯỚC ⏎ KIỂM TOÁN NHÀ NƯỚC KHU VỰC VII ⏎ Số: 90/KVVII-TH ⏎ V/v gửi báo cáo kiểm toán ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Yên Bái, ngày 3 tháng 3 năm 2017 ⏎ Kính gửi: UBND tỉnh Sơn La ¦ 90 ¦ KVVII-TH ¦ Kiểm toán nhà nước khu vực VII ¦ Yên Bái ¦ 2017-03-03 ¦ gửi báo cáo kiểm toán ¦ UBND tỉnh Sơn La
          CÔNG TY TNHH MTV ⏎ THỦY ĐIỆN SÔNG MÃ ⏎ Số: 14/TĐSM ⏎ V/v xả lũ ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Sông Mã, ngày 3 tháng 8 năm 2018 ⏎ Kính gửi: UBND huyện Sông Mã ¦ 14 ¦ TĐSM ¦ Công ty TNHH MTV Thủy điện Sông Mã ¦ Sông Mã ¦ 2018-08-03 ¦ xả lũ ¦ UBND huyện Sông Mã
          Thông tư số 14/2025/TT-BTCС Hướng dẫn bố trí kinh phí ⏎ Còn hiệu lực ⏎ BỘ TÀI CHÍNH ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 14/2025/TT-BTC      Hà Nội, ngày 09 tháng 4 năm 2025 ⏎ THÔNG TƯ ⏎ Hướng dẫn bố trí kinh phí ⏎ Căn cứ Luật Thuế; ¦ 14 ¦ 2025/TT-BTC ¦ Bộ Tài chính ¦ Hà Nội ¦ 2025-04-09 ¦ Hướng dẫn bố trí kinh phí ¦ ''
          BỘ NỘI VỤ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ -------         Độc lập - Tự do - Hạnh phúc ⏎ .               --------------- ⏎ Số: 1212/BNV-CCVC      Hà Nội, ngày 09 tháng 4 năm 2024 ⏎ V/v cơ cấu ngạch công chức, chức danh nghề nghiệp ⏎ viên chức tại các cơ quan ⏎ Kính gửi: Các Bộ, ngành ¦ 1212 ¦ BNV-CCVC ¦ Bộ Nội vụ ¦ Hà Nội ¦ 2024-04-09 ¦ cơ cấu ngạch công chức, chức danh nghề nghiệp viên chức tại các cơ quan ¦ Các Bộ, ngành
          UB MTTQ VIỆT NAM HUYỆN SÓC SƠN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ UB MTTQ VIỆT NAM XÃ PHÙ LINH          Độc lập - Tự do - Hạnh phúc ⏎ Số: 3/MTTQ-BTT          Phù Linh, ngày 14 tháng 3 năm 2018 ⏎ V/v quyên góp ⏎ Kính gửi: Các thôn ¦ 3 ¦ MTTQ-BTT ¦ Ủy ban Mặt trận Tổ quốc Việt Nam xã Phù Linh ¦ Phù Linh ¦ 2018-03-14 ¦ quyên góp ¦ Các thôn
          ỦY BAN MTTQ VN TỈNH LONG AN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ BAN THƯỜNG TRỰC          Độc lập - Tự do - Hạnh phúc ⏎ Số: 3/MTTQ-BTT          Long An, ngày 14 tháng 3 năm 2018 ⏎ V/v quyên góp ⏎ Kính gửi: Các thôn ¦ 3 ¦ MTTQ-BTT ¦ Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Long An ¦ Long An ¦ 2018-03-14 ¦ quyên góp ¦ Các thôn
          TÒA ÁN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ HUYỆN THẠCH HÀ          Độc lập - Tự do - Hạnh phúc ⏎ TỈNH HÀ TĨNH ⏎ Số: 5/TA-VP          Thạch Hà, ngày 14 tháng 5 năm 2021 ⏎ V/v hòa giải ⏎ Kính gửi: UBND các xã ¦ 5 ¦ TA-VP ¦ Tòa án nhân dân huyện Thạch Hà ¦ Thạch Hà ¦ 2021-05-14 ¦ hòa giải ¦ UBND các xã
          UBND HUYỆN BA TƠ - TỈNH QUẢNG NGÃI      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ PHÒNG Y TẾ          Độc lập - Tự do - Hạnh phúc ⏎ Số: 3/YT          Ba Tơ, ngày 14 tháng 3 năm 2012 ⏎ V/v tẩm màn ⏎ Kính gửi: Các trạm y tế ¦ 3 ¦ YT ¦ Phòng Y tế huyện Ba Tơ ¦ Ba Tơ ¦ 2012-03-14 ¦ tẩm màn ¦ Các trạm y tế
          UBND XÃ MƯỜNG BÚ ⏎ VĂN PHÒNG HĐND VÀ UBND ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 45/VP ⏎ Mường Bú, ngày 12 tháng 9 năm 2025 ⏎ V/v phân công trực ⏎ Kính gửi: Các phòng ¦ 45 ¦ VP ¦ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Mường Bú ¦ Mường Bú ¦ 2025-09-12 ¦ phân công trực ¦ Các phòng
          CỤC THUẾ TP. HỒ CHÍ MINH      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ CHI CỤC THUẾ QUẬN 3          Độc lập - Tự do - Hạnh phúc ⏎ Số: 412/CCT-KK          Quận 3, ngày 14 tháng 3 năm 2018 ⏎ V/v kê khai ⏎ Kính gửi: Các doanh nghiệp ¦ 412 ¦ CCT-KK ¦ Chi cục Thuế Quận 3 ¦ Quận 3 ¦ 2018-03-14 ¦ kê khai ¦ Các doanh nghiệp
          UBND TỈNH THÁI BÌNH      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ LIÊN SỞ Y TẾ - TÀI CHÍNH          Độc lập - Tự do - Hạnh phúc ⏎ Số: 3/LS-YT-TC          Thái Bình, ngày 14 tháng 3 năm 2009 ⏎ V/v viện phí ⏎ Kính gửi: Các bệnh viện ¦ 3 ¦ LS-YT-TC ¦ Sở Y tế tỉnh Thái Bình, Sở Tài chính tỉnh Thái Bình ¦ Thái Bình ¦ 2009-03-14 ¦ viện phí ¦ Các bệnh viện
          TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM ⏎ TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC ⏎ CÔNG TY ĐIỆN LỰC HÀ GIANG ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 1212/PCHG-KT ⏎ Hà Giang, ngày 8 tháng 8 năm 2020 ⏎ V/v cắt điện ⏎ Kính gửi: UBND thành phố ¦ 1212 ¦ PCHG-KT ¦ Công ty Điện lực Hà Giang ¦ Hà Giang ¦ 2020-08-08 ¦ cắt điện ¦ UBND thành phố
          NGÂN HÀNG NÔNG NGHIỆP      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ VÀ PHÁT TRIỂN NÔNG THÔN VIỆT NAM          Độc lập - Tự do - Hạnh phúc ⏎ CHI NHÁNH HUYỆN TAM ĐƯỜNG ⏎ Số: 66/NHNo-TĐ          Tam Đường, ngày 15 tháng 11 năm 2016 ⏎ V/v cho vay ⏎ Kính gửi: UBND huyện ¦ 66 ¦ NHNo-TĐ ¦ Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh huyện Tam Đường ¦ Tam Đường ¦ 2016-11-15 ¦ cho vay ¦ UBND huyện
          BỘ TƯ PHÁP ⏎ TỔNG CỤC THI HÀNH ÁN DÂN SỰ ⏎ CỤC THI HÀNH ÁN DÂN SỰ TỈNH CÀ MAU ⏎ CHI CỤC THI HÀNH ÁN DÂN SỰ HUYỆN U MINH ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ Số: 214/CCTHADS ⏎ U Minh, ngày 15 tháng 3 năm 2016 ⏎ V/v xác minh ⏎ Kính gửi: UBND xã ¦ 214 ¦ CCTHADS ¦ Chi cục Thi hành án dân sự huyện U Minh ¦ U Minh ¦ 2016-03-15 ¦ xác minh ¦ UBND xã
          """)
  void readsTheHead(
      String head,
      @Nullable String number,
      String symbol,
      String issuer,
      String place,
      String date,
      String subject,
      String recipients) {
    var read = read(head);
    assertEquals(number, read.number());
    assertEquals(symbol, read.symbol());
    assertEquals(issuer, read.issuer());
    assertEquals(place, read.place());
    assertEquals(date, String.valueOf(read.date()));
    assertEquals(subject, read.subject());
    assertEquals(recipients, String.join("; ", read.recipients()));
  }

  /** Where the title ends and what it begins with. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          PHƯƠNG ÁN ⏎ Bảo đảm y tế phục vụ lễ hội ⏎ (Kèm theo Quyết định số 9/QĐ-SYT ngày 21/7/2020 của Giám đốc Sở Y tế) ¦ Bảo đảm y tế phục vụ lễ hội ¦ phuong-an
          PHƯƠNG ÁN ⏎ Điều tra hộ nuôi cá lồng ⏎ (Ban hành kèm theo Quyết định số      /QĐ-SYT ngày    tháng 3 năm 2021) ¦ Điều tra hộ nuôi cá lồng ¦ phuong-an
          HƯỚNG DẪN ⏎ Vê viêc thu nộp đoàn phí năm 2022 ¦ thu nộp đoàn phí năm 2022 ¦ huong-dan
          KIẾN NGHỊ ⏎ Khắc phục vi phạm trong thi hành án ¦ Khắc phục vi phạm trong thi hành án ¦ khac
          V/v giám sát bệnh sởi ⏎ Kính gửi: Các khoa ¦ giám sát bệnh sởi ¦ cong-van
          THÔNG BÁO ⏎ Kỳ họp thứ mười hai của Ủy ban Kiểm tra ¦ Kỳ họp thứ mười hai của Ủy ban Kiểm tra ¦ thong-bao
          BIÊN BẢN ⏎ Phiên họp Thường trực Hội đồng nhân dân tháng 3 ¦ Phiên họp Thường trực Hội đồng nhân dân tháng 3 ¦ bien-ban
          NGHỊ QUYẾT ⏎ Kỳ họp thứ mười hai ⏎ Về dự toán ngân sách ¦ dự toán ngân sách ¦ nghi-quyet
          THÔNG BÁO ⏎ Kỳ họp thứ mười hai của Ủy ban Kiểm tra ⏎ Về kết quả giám sát tài chính ¦ kết quả giám sát tài chính ¦ thong-bao
          BIÊN BẢN ⏎ Hội nghị cử tri nơi cư trú ⏎ Về việc giới thiệu người ứng cử ¦ giới thiệu người ứng cử ¦ bien-ban
          BIÊN BẢN ⏎ Phiên họp Hội đồng xét ⏎ thăng hạng của tỉnh ⏎ V/v công nhận kết quả ¦ công nhận kết quả ¦ bien-ban
          THÔNG BÁO ⏎ Hội nghị trao đổi kinh nghiệm ⏎ về công tác dân số ¦ Hội nghị trao đổi kinh nghiệm về công tác dân số ¦ thong-bao
          THÔNG TƯ liên tịch ⏎ Hướng dẫn phối hợp thi hành án ¦ Hướng dẫn phối hợp thi hành án ¦ thong-tu-lien-tich
          THÔNG TƯ LIÊN QUAN ĐẾN PHÍ ⏎ Về mức thu tại cửa khẩu ¦ mức thu tại cửa khẩu ¦ thong-tu
          THÔNG TƯ LIÊN BỘ ⏎ Hướng dẫn thu một phần viện phí ¦ Hướng dẫn thu một phần viện phí ¦ thong-tu-lien-tich
          """)
  void readsTypeAndTitle(String title, String subject, String type) {
    var read =
        read(
            "UBND TỈNH SƠN LA ⏎ SỞ Y TẾ ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc ⏎ "
                + "Số: 9/PB-SYT ⏎ Sơn La, ngày 4 tháng 3 năm 2021 ⏎ "
                + title
                + " ⏎ ⏎ I. NỘI DUNG ⏎ Các khoa làm đúng.");
    assertEquals(subject, read.subject());
    assertEquals(type, read.type());
  }

  /** A letter of the head that looks like a seam or a break is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          SỞ Y TẾ SƠN LA ⏎ Số: 12/SYT- ⏎ Sơn La, ngày 2 tháng 3 năm 2020 ⏎ Kính gửi: Các khoa ¦ SYT ¦ Sơn La
          SỞ Y TẾ SƠN LA ⏎ Số: 12/SYT - Sơn La, ngày 2 tháng 3 năm 2020 ⏎ Kính gửi: Các khoa ¦ SYT ¦ Sơn La
          """)
  void addsNoWordToTheSymbol(String head, String symbol, String place) {
    assertEquals(symbol, read(head).symbol());
    assertEquals(place, read(head).place());
  }

  @Test
  void readsTheCopiesBesideTheSignature() {
    var read =
        read(
            "TỈNH ỦY SƠN LA ⏎ Số 45-CV/TU ⏎ Sơn La, ngày 23 tháng 8 năm 2019 ⏎ Kính gửi: Các chi bộ, ⏎ "
                + "Tỉnh ủy yêu cầu báo cáo. ⏎ Nơi nhận:                T/M BAN THƯỜNG VỤ ⏎ - Như trên,                 PHÓ BÍ THƯ ⏎ "
                + "- Ban Nội chính,            (đã ký) ⏎ - Lưu Văn phòng. ⏎ .                            Lò Văn Inh");
    assertEquals(List.of("Như trên", "Ban Nội chính", "Lưu Văn phòng."), read.copies());
    assertEquals(new Signer("Lò Văn Inh", "PHÓ BÍ THƯ", "T/M BAN THƯỜNG VỤ"), read.signer());
  }

  /** A form keeps what every copy of it will say: the year, whom it goes to. */
  @Test
  void keepsYearAndAddresseeOfAForm() {
    var read =
        read(
            "Mẫu số 3 ⏎ TÊN CƠ QUAN BÁO CÁO ⏎ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Số: ....../BC-...... ⏎ "
                + "........., ngày ..... tháng ..... năm 2024 ⏎ BÁO CÁO ⏎ Kết quả tự kiểm tra ⏎ Kính gửi: Sở Y tế tỉnh Sơn La ⏎ "
                + "Căn cứ kế hoạch năm. ⏎ Nơi nhận: ⏎ - Như trên; ⏎ - ......; ⏎ - Lưu: VT, ......");
    assertEquals("2024", String.valueOf(read.date()));
    assertEquals(List.of("Sở Y tế tỉnh Sơn La"), read.recipients());
    assertEquals(List.of("Như trên"), read.copies());
    assertNull(read.place());
  }

  @Test
  void namesNoBodyThatAFormLeavesOpen() {
    var read =
        read(
            "TRUNG TÂM Y TẾ HUYỆN ……………          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ TRẠM Y TẾ XÃ …………… ⏎ "
                + "Số:        /KH-TYT ⏎ ……………, ngày …… tháng …… năm 20…. ⏎ KẾ HOẠCH ⏎ Diệt muỗi ⏎ Căn cứ kế hoạch năm.");
    assertNull(read.parent());
    assertNull(read.issuer());
  }

  @Test
  void spellsUrgencyInOneWay() {
    assertEquals(
        "HỎA TỐC", read("HOẢ TỐC ⏎ SỞ Y TẾ SƠN LA ⏎ Số: 5/SYT-VP ⏎ Kính gửi: Các khoa").urgency());
  }

  /** What a letter is whose head is lost: its addressee and "Như trên" show it, if nothing else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      nullValues = "–",
      textBlock =
          """
          Kính gửi: Bệnh viện Mắt ⏎ Sở Y tế nhận được đơn của bệnh viện và trả lời như sau: đồng ý. ⏎ Nơi nhận: ⏎ - Như trên; ⏎ - Lưu: VT. ¦ cong-van
          Kính gửi: UBND tỉnh ⏎ Sở Y tế kính trình UBND tỉnh xem xét. ⏎ Nơi nhận: ⏎ - Như trên; ⏎ - Lưu: VT. ¦ –
          Kính gửi: UBND tỉnh ⏎ Sở Y tế gửi số liệu. Trên đây là báo cáo tháng 5. ⏎ Nơi nhận: ⏎ - Như trên; ⏎ - Lưu: VT. ¦ –
          Kính gửi: Bệnh viện Mắt ⏎ Sở Y tế đồng ý. ⏎ Nơi nhận: ⏎ - Như Điều 3; ⏎ - Lưu: VT. ¦ –
          """)
  void tellsALetterWithoutItsHead(String text, @Nullable String type) {
    assertEquals(type, read(text).type());
  }

  /** Nghị định 30/2020, Phụ lục III: who decides stands in capitals over the first "Căn cứ". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      nullValues = "–",
      textBlock =
          """
          QUYẾT ĐỊNH ⏎ Về việc thanh lý máy nổ ⏎ GIÁM ĐỐC SỞ TƯ PHÁP TỈNH BẮC KẠN ⏎ Căn cứ Quyết định số 5/QĐ-BTP của Bộ Tư pháp, Bộ Tài chính hướng dẫn thanh lý; ¦ Sở Tư pháp tỉnh Bắc Kạn
          QUYẾT ĐỊNH ⏎ Về việc cử giảng viên ⏎ GIÁM ĐỐC ⏎ SỞ NỘI VỤ TỈNH SƠN LA ⏎ Căn cứ Luật Giáo dục; ¦ Sở Nội vụ tỉnh Sơn La
          QUYẾT ĐỊNH ⏎ Về việc cử giảng viên ⏎ GIÁM ĐỐC ⏎ Căn cứ Luật Giáo dục; ¦ –
          """)
  void namesWhoDecidesWhereTheHeadIsLost(String text, @Nullable String issuer) {
    assertEquals(issuer, read(text).issuer());
  }

  @Test
  void namesTheIssuerThatAnswersAndItsProvince() {
    var read =
        read(
            "Kính gửi: Bệnh viện Mắt ⏎ Sở Y tế nhận được đơn của bệnh viện. Thực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh Hà Nam, Sở Y tế trả lời như sau: đồng ý.");
    assertEquals("Sở Y tế tỉnh Hà Nam", read.issuer());
  }

  /**
   * Whom a letter is sent to does not speak in it; those under the speaker are no proof against.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      nullValues = "–",
      textBlock =
          """
          Kính gửi: Các phòng thuộc Sở; các đơn vị trực thuộc Sở Y tế ⏎ Triển khai Kế hoạch số 132/KH-UBND ngày 19/7/2023 của UBND tỉnh Bình Định, Giám đốc Sở Y tế yêu cầu: trực đủ người. ¦ Sở Y tế tỉnh Bình Định
          Kính gửi: Giám đốc các bệnh viện ⏎ Tháng qua một số bệnh viện trong tỉnh Thái Bình thiếu máu. Giám đốc Sở Y tế yêu cầu: vận động hiến máu. ¦ Sở Y tế tỉnh Thái Bình
          Kính gửi: Trưởng phòng của Sở Nội vụ ⏎ Cơ quan trong toàn tỉnh Sơn La học theo kinh nghiệm của tỉnh Nam Định. Sở Nội vụ yêu cầu: nộp báo cáo. ¦ Sở Nội vụ tỉnh Sơn La
          Kính gửi: Sở Tài chính ⏎ Hiện nay các trường trong tỉnh Long An thiếu kinh phí. Sở Y tế đề nghị Sở Tài chính cấp bổ sung. ¦ Sở Y tế tỉnh Long An
          Kính gửi: Giám đốc Sở Y tế ⏎ Hiện nay các trường trong tỉnh Long An thiếu vắc xin. Sở Y tế đề nghị thế nào, chúng tôi làm thế. ¦ –
          Kính gửi: Các đơn vị ⏎ Người bệnh ngoài tỉnh Thái Bình tăng. Sở Y tế yêu cầu: mở thêm bàn khám. ¦ –
          """)
  void namesWhoSpeaksToThoseUnderIt(String text, @Nullable String issuer) {
    assertEquals(issuer, read(text).issuer());
  }

  /** "UBND tỉnh" of a commune's paper is that of the province whose plan it carries out. */
  @Test
  void findsACommunesProvinceInATitle() {
    var head =
        "UBND XÃ AN LÃO ⏎ Số: 5/KH-UBND ⏎ An Lão, ngày 2 tháng 3 năm 2023 ⏎ KẾ HOẠCH ⏎ Cải cách hành chính ⏎ ";
    assertEquals(
        "Ủy ban nhân dân tỉnh Hà Nam",
        read(head
                + "Triển khai Kế hoạch số 9/KH-UBND của UBND tỉnh về cải cách hành chính tỉnh Hà Nam năm 2023; UBND xã lập kế hoạch.")
            .home());
    assertNull(
        read(head
                + "Học tập Kế hoạch số 9/KH-UBND của UBND huyện về mô hình của tỉnh Hà Nam năm 2023.")
            .home());
  }

  /** The district above is whom a commune obeys, not one that it writes of. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          UBND XÃ AN LÃO | Thực hiện Kế hoạch số 9/KH-UBND của UBND Huyện Văn Chấn, UBND xã lập kế hoạch. | Ủy ban nhân dân huyện Văn Chấn, tỉnh Yên Bái
          UBND XÃ AN LÃO | Thực hiện Kế hoạch số 9/KH-UBND của Uỷ ban nhân dân huyện Văn Chấn, UBND xã lập kế hoạch. | Ủy ban nhân dân huyện Văn Chấn, tỉnh Yên Bái
          UBND XÃ AN LÃO | Để phòng dịch trên địa bàn huyện Văn Chấn, UBND xã lập kế hoạch. | Ủy ban nhân dân huyện Văn Chấn, tỉnh Yên Bái
          UBND XÃ AN LÃO | Để phòng dịch trên địa bàn Quận 5, UBND xã lập kế hoạch. | Ủy ban nhân dân Quận 5, Thành phố Hồ Chí Minh
          UBND XÃ AN LÃO | Đoàn đã gặp UBND huyện Văn Chấn, UBND xã lập kế hoạch. | –
          UBND HUYỆN AN LÃO | Để phòng dịch trên địa bàn huyện Văn Chấn, UBND huyện lập kế hoạch. | –
          """)
  void findsTheDistrictAboveACommune(String body, String text, @Nullable String home) {
    var head = " ⏎ Số: 5/KH-UBND ⏎ An Lão, ngày 2 tháng 3 năm 2023 ⏎ KẾ HOẠCH ⏎ Năm ⏎ ";
    assertEquals(home, read(body + head + text).home());
  }
}
