package vn.cancu.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Signer;

/** Heads of many offices and eras, one rule a row; ⏎ ends a line, – is null. */
final class HeadsTest {
  private static final String COUNTRY =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
  private static final String BODY = "\n\nCăn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;\n";

  private static Description read(String text) {
    return Descriptions.of(text.replaceAll(" ?⏎ ?", "\n"));
  }

  private static boolean warns(Description read, String code) {
    return read.warnings().stream().anyMatch(warning -> warning.code().equals(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          SỞ Y TẾ ĐẮK NÔNG ⏎ TRUNG TÂM Y TẾ ⏎ HUYỆN ĐẮK R'LẤP ⏎ Số: 5/TTYT ⏎ Đắk R'lấp, ngày 2/3/2015 | Trung tâm Y tế huyện Đắk R'lấp | Sở Y tế tỉnh Đắk Nông
          UBND TỈNH ĐẮK LẮK ⏎ UBND HUYỆN CƯ M'GAR ⏎ Số: 5/UBND-VP ⏎ Cư M'gar, ngày 2/3/2015 | Ủy ban nhân dân huyện Cư M'gar | Ủy ban nhân dân tỉnh Đắk Lắk
          UBND TỈNH ĐẮK NÔNG ⏎ UBND HUYỆN CƯ JÚT ⏎ Số: 5/UBND-VP ⏎ Cư Jút, ngày 2/3/2015 | Ủy ban nhân dân huyện Cư Jút | Ủy ban nhân dân tỉnh Đắk Nông
          UBND HUYỆN CƯ JÚT ⏎ PHÒNG TƯ PHÁP ⏎ Số: 5/PTP ⏎ Cư Jút, ngày 2/3/2015 | Phòng Tư pháp huyện Cư Jút | Ủy ban nhân dân huyện Cư Jút
          ỦY BAN NHÂN DÂN ⏎ XÃ EA PÔ ⏎ Số: 5/TB-UBND ⏎ Ea Pô, ngày 2/3/2015 | Ủy ban nhân dân xã Ea Pô | –
          ỦY BAN NHÂN DÂN ⏎ XÃ EA PÔ, TỈNH ĐẮK NÔNG ⏎ Số: 5/TB-UBND | Ủy ban nhân dân xã Ea Pô | –
          ỦY BAN NHÂN DÂN ⏎ XÃ EA PÔ, HUYỆN CƯ JÚT, TỈNH ĐẮK NÔNG ⏎ Số: 5/TB-UBND | Ủy ban nhân dân xã Ea Pô, huyện Cư Jút | Ủy ban nhân dân huyện Cư Jút, tỉnh Đắk Nông
          ỦY BAN NHÂN DÂN ⏎ XÃ TÂN LẬP, TỈNH TUYÊN QUANG ⏎ Số: 5/TB-UBND ⏎ Tân Lập, ngày 2/9/2025 | Ủy ban nhân dân xã Tân Lập | Ủy ban nhân dân tỉnh Tuyên Quang
          ỦY BAN NHÂN DÂN ⏎ XÃ TÂN LẬP, TỈNH TUYÊN QUANG ⏎ Số: 5/TB-UBND ⏎ Tân Lập, ngày 2/9/2015 | Ủy ban nhân dân xã Tân Lập | –
          UBND HUYỆN BA TƠ - TỈNH QUẢNG NGÃI ⏎ PHÒNG Y TẾ ⏎ Số: 5/YT ⏎ Ba Tơ, ngày 2/9/2015 | Phòng Y tế huyện Ba Tơ | Ủy ban nhân dân huyện Ba Tơ - tỉnh Quảng Ngãi
          ỦY BAN NHÂN DÂN ⏎ PHƯỜNG 7, TP. HỒ CHÍ MINH ⏎ Số: 5/TB-UBND | Ủy ban nhân dân Phường 7 | –
          ỦY BAN NHÂN DÂN ⏎ ĐẶC KHU CÔ TÔ, TỈNH QUẢNG NINH ⏎ Số: 5/TB-UBND | Ủy ban nhân dân đặc khu Cô Tô | –
          UBND PHƯỜNG TÂN AN THÀNH PHỐ HÀ GIANG TỈNH HÀ GIANG ⏎ Số: 5/TB-UBND | Ủy ban nhân dân phường Tân An thành phố Hà Giang | –
          UBND THÀNH PHỐ QUY NHƠN - TỈNH BÌNH ĐỊNH ⏎ Số: 5/TB-UBND | Ủy ban nhân dân thành phố Quy Nhơn | –
          LIÊN HIỆP HỢP TÁC XÃ THƯƠNG MẠI TP. HỒ CHÍ MINH ⏎ Số: 5/TB-LHHTX | Liên hiệp Hợp tác xã Thương mại thành phố Hồ Chí Minh | –
          UBND QUẬN 3 ⏎ PHÒNG TƯ PHÁP ⏎ Số: 5/TP | Phòng Tư pháp Quận 3 | Ủy ban nhân dân Quận 3
          UBND TỈNH THÁI BÌNH ⏎ LIÊN SỞ: Y TẾ - TÀI CHÍNH ⏎ Số: 3/LS-YT-TC ⏎ Thái Bình, ngày 4/3/2009 | Sở Y tế tỉnh Thái Bình, Sở Tài chính tỉnh Thái Bình | Ủy ban nhân dân tỉnh Thái Bình
          UBND TỈNH THÁI BÌNH ⏎ LIÊN SỞ - NỘI VỤ - TÀI CHÍNH ⏎ Số: 3/LS-NV-TC ⏎ Thái Bình, ngày 4/3/2009 | Sở Nội vụ tỉnh Thái Bình, Sở Tài chính tỉnh Thái Bình | Ủy ban nhân dân tỉnh Thái Bình
          BỘ TƯ PHÁP - BỘ TÀI CHÍNH ⏎ Số: 7/2014/TTLT-BTP-BTC ⏎ Hà Nội, ngày 2/3/2014 | Bộ Tư pháp, Bộ Tài chính | –
          BỘ TƯ PHÁP ⏎ BỘ TÀI CHÍNH ⏎ Số: 7/2014/TTLT-BTP-BTC ⏎ Hà Nội, ngày 2/3/2014 | Bộ Tư pháp, Bộ Tài chính | –
          BỘ LAO ĐỘNG - THƯƠNG BINH ⏎ VÀ XÃ HỘI ⏎ Số: 7/TB-LĐTBXH ⏎ Hà Nội, ngày 2/3/2014 | Bộ Lao động - Thương binh và Xã hội | –
          CÔNG AN - VIỆN KSND - TAND ⏎ TỈNH HÀ NAM ⏎ Số: 3/HD-LN ⏎ Hà Nam, ngày 2/3/2014 | Công an tỉnh Hà Nam, Viện kiểm sát nhân dân tỉnh Hà Nam, Tòa án nhân dân tỉnh Hà Nam | –
          TỈNH ỦY HÀ NAM ⏎ BAN DÂN VẬN ⏎ Số 3-CV/BDVTU ⏎ Hà Nam, ngày 2/3/2014 | Ban Dân vận Tỉnh ủy Hà Nam | Tỉnh ủy Hà Nam
          ĐẢNG BỘ TỈNH HÀ NAM ⏎ HUYỆN ỦY BÌNH LỤC ⏎ Số 3-CV/HU ⏎ Bình Lục, ngày 2/3/2014 | Huyện ủy Bình Lục | Đảng bộ tỉnh Hà Nam
          HĐND TỈNH HÀ NAM ⏎ BAN PHÁP CHẾ ⏎ Số: 3/BC-BPC ⏎ Hà Nam, ngày 2/3/2014 | Ban Pháp chế Hội đồng nhân dân tỉnh Hà Nam | Hội đồng nhân dân tỉnh Hà Nam
          ỦY BAN NHÂN DÂN ⏎ TỈNH HÀ NAM ⏎ VĂN PHÒNG ⏎ Số: 3/VP-NC ⏎ Hà Nam, ngày 2/3/2014 | Văn phòng Ủy ban nhân dân tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          CHỦ TỊCH ⏎ ỦY BAN NHÂN DÂN TỈNH HÀ NAM ⏎ Số: 3/CĐ-CTUBND ⏎ Hà Nam, ngày 2/3/2024 | Chủ tịch Ủy ban nhân dân tỉnh Hà Nam | –
          ỦY BAN THƯỜNG VỤ ⏎ QUỐC HỘI ⏎ Số: 3/2014/UBTVQH13 ⏎ Hà Nội, ngày 2/3/2014 | Ủy ban Thường vụ Quốc hội | –
          BỘ QUỐC PHÒNG ⏎ BỘ TƯ LỆNH QUÂN KHU 3 ⏎ Số: 3/BTL-VP ⏎ Hải Phòng, ngày 2/3/2014 | Bộ Tư lệnh Quân khu 3 | Bộ Quốc phòng
          SỞ Y TẾ HÀ NAM ⏎ BỆNH VIỆN ĐA KHOA TỈNH ⏎ Số: 3/BV-KH ⏎ Phủ Lý, ngày 2/3/2014 | Bệnh viện Đa khoa tỉnh Hà Nam | Sở Y tế tỉnh Hà Nam
          UBND TỈNH HÀ NAMSỞ CÔNG THƯƠNG ⏎ Số: 3/SCT-VP ⏎ Hà Nam, ngày 2/3/2014 | Sở Công Thương tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          CÔNG TY TNHH MTV ⏎ XỔ SỐ KIẾN THIẾT HÀ NAM ⏎ Số: 3/XSKT ⏎ Phủ Lý, ngày 2/3/2014 | Công ty TNHH MTV Xổ số kiến thiết Hà Nam | –
          UBND TINH HA NAM ⏎ SO NONG NGHIEP VA PTNT ⏎ Số: 3/SNN-VP ⏎ Hà Nam, ngày 2/3/2014 | Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          UBND TỈNH HÀ NAM ⏎ SỞ VĂN HÓA, THÔNG TIN, ⏎ THỂ THAO VÀ DU LỊCH ⏎ Số: 3/SVH ⏎ Hà Nam, ngày 2/3/2014 | Sở Văn hóa, Thông tin, Thể thao và Du lịch tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          UBND TỈNH HÀ NAM ⏎ HỘI ĐỒNG TUYỂN DỤNG VIÊN CHỨC ⏎ Số: 3/TB-HĐTD ⏎ Hà Nam, ngày 2/3/2014 | Hội đồng tuyển dụng viên chức | Ủy ban nhân dân tỉnh Hà Nam
          ỦY BAN MTTQ VIỆT NAM ⏎ TỈNH HÀ NAM ⏎ Số: 3/TTr-MTTQ ⏎ Hà Nam, ngày 2/3/2014 | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam | –
          ĐẢNG BỘ TỈNH HÀ NAM ⏎ BAN CHẤP HÀNH ⏎ Số 3-NQ/TU ⏎ Hà Nam, ngày 2/3/2014 | Ban Chấp hành Đảng bộ tỉnh Hà Nam | Đảng bộ tỉnh Hà Nam
          CỤC THUẾ ⏎ CHI CỤC THUẾ KHU VỰC IX ⏎ Số: 3/TB-CCT ⏎ Sơn La, ngày 2/3/2025 | Chi cục Thuế khu vực IX | Cục Thuế
          TRUNG TÂM Y TẾ HUYỆN BÌNH LỤC ⏎ TRẠM Y TẾ XÃ AN LÃO ⏎ Số: 3/TYT ⏎ An Lão, ngày 2/3/2014 | Trạm Y tế xã An Lão | Trung tâm Y tế huyện Bình Lục
          HỘI NÔNG DÂN VIỆT NAM ⏎ BCH HỘI NÔNG DÂN TỈNH HÀ NAM ⏎ Số: 3/HND ⏎ Hà Nam, ngày 2/3/2014 | Ban Chấp hành Hội Nông dân tỉnh Hà Nam | Hội Nông dân Việt Nam
          UBND XÃ AN LÃO ⏎ PHÒNG KINH TẾ ⏎ Số: 3/PKT ⏎ An Lão, ngày 2/3/2026 | Phòng Kinh tế xã An Lão | Ủy ban nhân dân xã An Lão
          TỈNH ỦY HÀ NAM ⏎ ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH ⏎ Số 3-CV/ĐU ⏎ Hà Nam, ngày 2/3/2025 | Đảng ủy các cơ quan Đảng tỉnh Hà Nam | Tỉnh ủy Hà Nam
          ĐẢNG ỦY SỞ Y TẾ HÀ NAM ⏎ ĐẢNG BỘ BỆNH VIỆN MẮT ⏎ Số 3-CV/ĐB ⏎ Hà Nam, ngày 2/3/2025 | Đảng bộ Bệnh viện Mắt tỉnh Hà Nam | Đảng ủy Sở Y tế tỉnh Hà Nam
          CÔNG AN TỈNH HÀ NAM ⏎ CÔNG AN HUYỆN ⏎ Số: 3/CAH ⏎ Bình Lục, ngày 2/3/2014 | Công an huyện Bình Lục | Công an tỉnh Hà Nam
          TÒA ÁN NHÂN DÂN CẤP CAO ⏎ TẠI ĐÀ NẴNG ⏎ Số: 3/TA ⏎ Đà Nẵng, ngày 2/3/2014 | Tòa án nhân dân cấp cao tại Đà Nẵng | –
          QUÂN KHU 3 ⏎ BỘ CHQS TỈNH HÀ NAM ⏎ Số: 3/BC-BCH ⏎ Hà Nam, ngày 2/3/2014 | Bộ Chỉ huy Quân sự tỉnh Hà Nam | Quân khu 3
          SỞ GD&ĐT HÀ NAM ⏎ TRƯỜNG THPT NAM CAO ⏎ Số: 3/KH-THPT ⏎ Hà Nam, ngày 2/3/2014 | Trường Trung học phổ thông Nam Cao | Sở Giáo dục và Đào tạo tỉnh Hà Nam
          TỔNG CÔNG TY SÔNG ĐÀ ⏎ HỘI ĐỒNG QUẢN TRỊ ⏎ Số: 3/NQ-HĐQT ⏎ Hà Nội, ngày 2/3/2014 | Hội đồng quản trị Tổng công ty Sông Đà | Tổng công ty Sông Đà
          BỘ NÔNG NGHIỆP VÀ PTNT ⏎ TỔNG CÔNG TY CÀ PHÊ VIỆT NAM ⏎ Số: 3/QĐ-LN-HĐTV ⏎ Hà Nội, ngày 2/3/2014 | Tổng công ty Cà phê Việt Nam | Bộ Nông nghiệp và Phát triển nông thôn
          UBND TỈNH HÀ NAM ⏎ BAN CHỈ ĐẠO 389 ⏎ Số: 3/KH-BCĐ389 ⏎ Hà Nam, ngày 2/3/2019 | Ban Chỉ đạo 389 tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          SỞ NỘI VỤ TỈNH HÀ NAM ⏎ BAN THI ĐUA - KHEN THƯỞNG ⏎ Số: 3/BTĐKT ⏎ Hà Nam, ngày 2/3/2014 | Ban Thi đua - Khen thưởng tỉnh Hà Nam | Sở Nội vụ tỉnh Hà Nam
          BỆNH VIỆN MẮT TỈNH HÀ NAM ⏎ KHOA DƯỢC ⏎ Số: 3/BB-KD ⏎ Hà Nam, ngày 2/3/2014 | Khoa Dược | Bệnh viện Mắt tỉnh Hà Nam
          BAN CHẤP HÀNH TRUNG ƯƠNG ⏎ BAN NỘI CHÍNH ⏎ Số 3-HD/BNCTW ⏎ Hà Nội, ngày 2/3/2014 | Ban Nội chính Trung ương | Ban Chấp hành Trung ương
          UBND TỈNH HÀ NAM ⏎ BQL CÁC KHU CÔNG NGHIỆP ⏎ Số: 3/BQL ⏎ Hà Nam, ngày 2/3/2014 | Ban Quản lý các khu công nghiệp tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          SỞ NÔNG NGHIỆP VÀ PTNT HÀ NAM ⏎ CHI CỤC KIỂM LÂM ⏎ Số: 3/CCKL ⏎ Hà Nam, ngày 2/3/2014 | Chi cục Kiểm lâm tỉnh Hà Nam | Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam
          UBND TỈNH HÀ NAM ⏎ LIÊN NGÀNH: SỞ NỘI VỤ - SỞ TÀI CHÍNH ⏎ Số: 3/HDLN-SNV-STC ⏎ Hà Nam, ngày 2/3/2014 | Sở Nội vụ tỉnh Hà Nam, Sở Tài chính tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          ỦY BAN NHÂN DÂN - ỦY BAN MTTQ VIỆT NAM ⏎ HUYỆN BÌNH LỤC ⏎ Số: 2/CTPH-UBND-MTTQ ⏎ Bình Lục, ngày 2/3/2023 | Ủy ban nhân dân huyện Bình Lục, Ủy ban Mặt trận Tổ quốc Việt Nam huyện Bình Lục | –
          TỈNH ĐOÀN HÀ NAM ⏎ BAN THƯỜNG VỤ ⏎ Số: 3-KH/TĐTN ⏎ Hà Nam, ngày 2/3/2014 | Ban Thường vụ Tỉnh đoàn Hà Nam | Tỉnh đoàn Hà Nam
          NGÂN HÀNG NHÀ NƯỚC VIỆT NAM ⏎ CHI NHÁNH TỈNH HÀ NAM ⏎ Số: 3/HNA ⏎ Hà Nam, ngày 2/3/2014 | Ngân hàng Nhà nước chi nhánh tỉnh Hà Nam | Ngân hàng Nhà nước Việt Nam
          UBND TÌNH HÀ NAM ⏎ SỜ Y TẾ ⏎ Số: 3/SYT ⏎ Hà Nam, ngày 2/3/2014 | Sở Y tế tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          UBND TỈNH HÀ NAM BQL CÁC KHU CÔNG NGHIỆP ⏎ Số: 3/BQL ⏎ Hà Nam, ngày 2/3/2014 | Ban Quản lý các khu công nghiệp tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          SỞ LAO ĐỘNG - TB&XH HÀ NAM ⏎ TRUNG TÂM DỊCH VỤ VIỆC LÀM ⏎ Số: 3/TT ⏎ Hà Nam, ngày 2/3/2014 | Trung tâm Dịch vụ việc làm tỉnh Hà Nam | Sở Lao động - Thương binh và Xã hội tỉnh Hà Nam
          UBND TỈNH HÀ NAM ⏎ BAN AN TOÀN GIAO THÔNG ⏎ Số: 3/ATGT ⏎ Hà Nam, ngày 2/3/2014 | Ban An toàn giao thông tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          UBND THÀNH PHỐ PHỦ LÝ ⏎ TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT ⏎ Số: 3/TT ⏎ Hà Nam, ngày 2/3/2014 | Trung tâm Phát triển quỹ đất | Ủy ban nhân dân thành phố Phủ Lý
          BỘ Y TẾ ⏎ CỤC PHÒNG BỆNH ⏎ Số: 3/PB-KS ⏎ Hà Nội, ngày 2/3/2025 | Cục Phòng bệnh | Bộ Y tế
          CỤC THUẾ TỈNH HÀ NAM ⏎ CHI CỤC THUẾ KHU VỰC DUY TIÊN - LÝ NHÂN ⏎ Số: 3/CCT-KK ⏎ Duy Tiên, ngày 2/3/2020 | Chi cục Thuế khu vực Duy Tiên - Lý Nhân | Cục Thuế tỉnh Hà Nam
          UBND TỈNH HÀ NAM ⏎ BAN CHỈ HUY PHÒNG THỦ DÂN SỰ ⏎ Số: 3/CĐ-PTDS ⏎ Hà Nam, ngày 2/3/2025 | Ban Chỉ huy Phòng thủ dân sự tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          UBND TỈNH HÀ NAM ⏎ BAN CHỈ HUY PHÒNG CHỐNG LỤT BÃO ⏎ VÀ TÌM KIẾM CỨU NẠN ⏎ Số: 3/CĐ-PCLB ⏎ Hà Nam, ngày 2/3/2011 | Ban Chỉ huy Phòng chống lụt bão và Tìm kiếm cứu nạn tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          UBND TỈNH HÀ NAM ⏎ BAN CHỈ HUY PCTT VÀ TKCN ⏎ Số: 3/CĐ-PCTT ⏎ Hà Nam, ngày 2/3/2019 | Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          SỞ Y TẾ HÀ NAM ⏎ BỆNH VIỆN ĐA KHOA KHU VỰC KIM BẢNG ⏎ Số: 3/BV-KH ⏎ Kim Bảng, ngày 2/3/2011 | Bệnh viện Đa khoa khu vực Kim Bảng | Sở Y tế tỉnh Hà Nam
          SỞ Y TẾ HÀ NAM ⏎ CHI CỤC DÂN SỐ - KHHGĐ ⏎ Số: 3/CCDS ⏎ Hà Nam, ngày 2/3/2018 | Chi cục Dân số - Kế hoạch hóa gia đình tỉnh Hà Nam | Sở Y tế tỉnh Hà Nam
          UBND XÃ AN LÃO ⏎ TRẠM Y TẾ ⏎ Số: 3/TYT ⏎ An Lão, ngày 2/3/2026 | Trạm Y tế xã An Lão | Ủy ban nhân dân xã An Lão
          UBND XÃ AN LÃO ⏎ TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG ⏎ Số: 3/TTPVHCC ⏎ An Lão, ngày 2/3/2026 | Trung tâm Phục vụ hành chính công xã An Lão | Ủy ban nhân dân xã An Lão
          UBND HUYỆN BÌNH LỤC ⏎ HỘI ĐỒNG NGHĨA VỤ QUÂN SỰ ⏎ Số: 3/HĐNVQS ⏎ Bình Lục, ngày 2/3/2021 | Hội đồng nghĩa vụ quân sự huyện Bình Lục | Ủy ban nhân dân huyện Bình Lục
          SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG ⏎ VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI ⏎ Số: 3/VPĐK ⏎ Hà Nam, ngày 2/3/2018 | Văn phòng Đăng ký đất đai tỉnh Hà Nam | Sở Tài nguyên và Môi trường tỉnh Hà Nam
          SỞ LAO ĐỘNG - TB VÀ XH ⏎ TRUNG TÂM DỊCH VỤ VIỆC LÀM ⏎ Số: 3/TT ⏎ Hà Nam, ngày 2/3/2014 | Trung tâm Dịch vụ việc làm tỉnh Hà Nam | Sở Lao động - Thương binh và Xã hội tỉnh Hà Nam
          KIỂM TOÁN NHÀ NƯỚC ⏎ KIỂM TOÁN NHÀ NƯỚC KHU VỰC XI ⏎ Số: 3/KV XI-TH ⏎ Thanh Hóa, ngày 2/3/2018 | Kiểm toán nhà nước khu vực XI | Kiểm toán nhà nước
          TỔNG CÔNG TY LÂM SẢN HOÀNG LIÊN ⏎ Số: 3/TCT-KH ⏎ Hà Nội, ngày 2/3/2012 | Tổng công ty Lâm sản Hoàng Liên | –
          UBND TỈNH HÀ NAM - SỞ Y TẾ ⏎ Số: 3/SYT-NVD ⏎ Hà Nam, ngày 2/3/2014 | Sở Y tế tỉnh Hà Nam | Ủy ban nhân dân tỉnh Hà Nam
          LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM ⏎ CÔNG ĐOÀN VIÊN CHỨC ⏎ Số: 3/CĐVC ⏎ Hà Nam, ngày 2/3/2014 | Công đoàn Viên chức tỉnh Hà Nam | Liên đoàn Lao động tỉnh Hà Nam
          ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH HÀ NAM ⏎ ĐẢNG ỦY CÔNG TY CỔ PHẦN PHÂN BÓN KIM BẢNG ⏎ Số 3-QĐ/ĐU ⏎ Hà Nam, ngày 2/3/2020 | Đảng ủy Công ty Cổ phần Phân bón Kim Bảng | Đảng ủy Khối doanh nghiệp tỉnh Hà Nam
          TRUNG TÂM Y TẾ HUYỆN BÌNH LỤC ⏎ KHOA XÉT NGHIỆM ⏎ Số: 3/BC-KXN ⏎ Bình Lục, ngày 2/3/2020 | Khoa Xét nghiệm | Trung tâm Y tế huyện Bình Lục
          BỘ Y TẾ ⏎ CỤC QUẢN LÝ DƯỢC ⏎ Số: 3/QLD-CL ⏎ Hà Nội, ngày 2/3/2014 | Cục Quản lý Dược | Bộ Y tế
          TINH UY HA NAM ⏎ * ⏎ Số 3-KH/TU ⏎ Hà Nam, ngày l2 thảng 3 nãm 2O14 | Tỉnh ủy Hà Nam | –
          KIỂM TOÁN NHÀ NƯỚC ⏎ KIỂM TOÁN NHÀ NƯỚC KHU VỰC IX ⏎ Số: 3/TB-KVIX ⏎ Mỹ Tho, ngày 2/3/2014 | Kiểm toán nhà nước khu vực IX | Kiểm toán nhà nước
          UBND TlNH LẠNG SƠN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ SỞ TÀI CHÍNH           Độc lập - Tự do - Hạnh phúc ⏎ Số: 3/STC-NS         Lạng Sơn, ngày 2 tháng 3 năm 2012 | Sở Tài chính tỉnh Lạng Sơn | Ủy ban nhân dân tỉnh Lạng Sơn
          UBND TỈNH ĐẮK NÔNG ⏎ ỦY BAN DÂN SỐ, ⏎ GIA ĐÌNH VÀ TRẺ EM ⏎ Số: 3/BC-DSGĐTE ⏎ Gia Nghĩa, ngày 2/3/2005 | Ủy ban Dân số, Gia đình và Trẻ em tỉnh Đắk Nông | Ủy ban nhân dân tỉnh Đắk Nông
          CÔNG TY TNHH MTV ⏎ LÂM NGHIỆP BẮC QUẢNG BÌNH ⏎ Số: 3/CV-LN ⏎ Bố Trạch, ngày 2/3/2015 | Công ty TNHH MTV Lâm nghiệp Bắc Quảng Bình | –
          TỔNG CỤC THI HÀNH ÁN DÂN SỰ ⏎ CỤC THI HÀNH ÁN DÂN SỰ ⏎ TỈNH LẠNG SƠN ⏎ Số: 3/CTHADS-NV ⏎ Lạng Sơn, ngày 2/3/2015 | Cục Thi hành án dân sự tỉnh Lạng Sơn | Tổng cục Thi hành án dân sự
          BẢO HIỂM XÃ HỘI VIỆT NAM ⏎ BẢO HIỂM XÃ HỘI KHU VỰC XV ⏎ Số: 3/BHXH-TH ⏎ Cần Thơ, ngày 2/4/2025 | Bảo hiểm xã hội khu vực XV | Bảo hiểm xã hội Việt Nam
          VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO ⏎ VIỆN KIỂM SÁT NHÂN DÂN CẤP CAO ⏎ TẠI HÀ NỘI ⏎ Số: 3/KH-VC1 ⏎ Hà Nội, ngày 2/4/2019 | Viện kiểm sát nhân dân cấp cao tại Hà Nội | Viện kiểm sát nhân dân tối cao
          TÒA ÁN NHÂN DÂN TỈNH VĨNH LONG ⏎ TÒA ÁN NHÂN DÂN ⏎ KHU VỰC 3 - VĨNH LONG ⏎ Số: 3/TAKV3 ⏎ Vĩnh Long, ngày 2/9/2025 | Tòa án nhân dân khu vực 3 - Vĩnh Long | Tòa án nhân dân tỉnh Vĩnh Long
          CỤC HẢI QUAN ⏎ CHI CỤC HẢI QUAN KHU VỰC VIII ⏎ Số: 3/HQKV8-NV ⏎ Quảng Ninh, ngày 2/9/2025 | Chi cục Hải quan khu vực VIII | Cục Hải quan
          NGÂN HÀNG NHÀ NƯỚC VIỆT NAM ⏎ CHI NHÁNH TỈNH NGHỆ AN ⏎ Số: 3/NGA-TH ⏎ Nghệ An, ngày 2/9/2015 | Ngân hàng Nhà nước chi nhánh tỉnh Nghệ An | Ngân hàng Nhà nước Việt Nam
          BỘ Y TẾ ⏎ VIỆN PASTEUR TP. HỒ CHÍ MINH ⏎ Số: 3/PAS-KSDB ⏎ TP. Hồ Chí Minh, ngày 2/9/2015 | Viện Pasteur thành phố Hồ Chí Minh | Bộ Y tế
          BỘ Y TẾ ⏎ BỆNH VIỆN BẠCH MAI ⏎ Số: 3/BM-KHTH ⏎ Hà Nội, ngày 2/9/2015 | Bệnh viện Bạch Mai | Bộ Y tế
          BỘ GIÁO DỤC VÀ ĐÀO TẠO ⏎ ĐẠI HỌC THÁI NGUYÊN ⏎ Số: 3/ĐHTN-ĐT ⏎ Thái Nguyên, ngày 2/9/2015 | Đại học Thái Nguyên | Bộ Giáo dục và Đào tạo
          TỈNH ỦY AN GIANG ⏎ ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH ⏎ * ⏎ Số 3-CV/ĐU ⏎ An Giang, ngày 2/9/2025 | Đảng ủy Ủy ban nhân dân tỉnh An Giang | Tỉnh ủy An Giang
          HUYỆN ỦY MÙ CANG CHẢI ⏎ ỦY BAN KIỂM TRA ⏎ * ⏎ Số 3-BC/UBKTHU ⏎ Mù Cang Chải, ngày 2/9/2010 | Ủy ban Kiểm tra Huyện ủy Mù Cang Chải | Huyện ủy Mù Cang Chải
          ĐẢNG BỘ TỈNH LẠNG SƠN ⏎ ĐẢNG ỦY PHƯỜNG TAM THANH ⏎ * ⏎ Số 3-NQ/ĐU ⏎ Tam Thanh, ngày 2/9/2025 | Đảng ủy phường Tam Thanh | Đảng bộ tỉnh Lạng Sơn
          BỘ CÔNG AN ⏎ CÔNG AN TỈNH LẠNG SƠN ⏎ Số: 3/CAT-PV01 ⏎ Lạng Sơn, ngày 2/9/2020 | Công an tỉnh Lạng Sơn | Bộ Công an
          CÔNG AN TỈNH LẠNG SƠN ⏎ PHÒNG CẢNH SÁT QLHC VỀ TTXH ⏎ Số: 3/PC06 ⏎ Lạng Sơn, ngày 2/9/2020 | Phòng Cảnh sát quản lý hành chính về trật tự xã hội | Công an tỉnh Lạng Sơn
          UBND THÀNH PHỐ CẦN THƠ ⏎ BAN QUẢN LÝ DỰ ÁN ⏎ ĐẦU TƯ XÂY DỰNG ⏎ Số: 3/BQLDA-KH ⏎ Cần Thơ, ngày 2/9/2020 | Ban Quản lý dự án đầu tư xây dựng thành phố Cần Thơ | Ủy ban nhân dân thành phố Cần Thơ
          BAN CHỈ ĐẠO ⏎ PHÒNG, CHỐNG DỊCH COVID-19 ⏎ TỈNH LẠNG SƠN ⏎ Số: 3/KH-BCĐ ⏎ Lạng Sơn, ngày 2/9/2020 | Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh Lạng Sơn | –
          UBND HUYỆN TAM NÔNG ⏎ TRƯỜNG MẦM NON HOA SEN ⏎ Số: 3/BC-MN ⏎ Tam Nông, ngày 2/9/2020 | Trường Mầm non Hoa Sen | Ủy ban nhân dân huyện Tam Nông
          BỘ TÀI CHÍNH ⏎ KHO BẠC NHÀ NƯỚC ⏎ Số: 3/KBNN-KT ⏎ Hà Nội, ngày 2/3/2019 | Kho bạc Nhà nước | Bộ Tài chính
          KHO BẠC NHÀ NƯỚC ⏎ KHO BẠC NHÀ NƯỚC SƠN LA ⏎ Số: 3/KBSL-KSC ⏎ Sơn La, ngày 2/3/2019 | Kho bạc Nhà nước Sơn La | Kho bạc Nhà nước
          TỔNG CỤC THUẾ ⏎ CỤC THUẾ TỈNH SƠN LA ⏎ Số: 3/CT-TTHT ⏎ Sơn La, ngày 2/3/2019 | Cục Thuế tỉnh Sơn La | Tổng cục Thuế
          CỤC THUẾ TỈNH SƠN LA ⏎ CHI CỤC THUẾ KHU VỰC SÔNG MÃ - SỐP CỘP ⏎ Số: 3/CCTKV-KK ⏎ Sông Mã, ngày 2/3/2021 | Chi cục Thuế khu vực Sông Mã - Sốp Cộp | Cục Thuế tỉnh Sơn La
          CỤC THUẾ ⏎ THUẾ TỈNH SƠN LA ⏎ Số: 3/SLA-QLDN ⏎ Sơn La, ngày 2/8/2025 | Thuế tỉnh Sơn La | Cục Thuế
          THUẾ TỈNH SƠN LA ⏎ THUẾ CƠ SỞ 4 TỈNH SƠN LA ⏎ Số: 3/TCS4 ⏎ Sông Mã, ngày 2/8/2025 | Thuế cơ sở 4 tỉnh Sơn La | Thuế tỉnh Sơn La
          BẢO HIỂM XÃ HỘI TỈNH SƠN LA ⏎ BẢO HIỂM XÃ HỘI CƠ SỞ SÔNG MÃ ⏎ Số: 3/BHXH ⏎ Sông Mã, ngày 2/8/2025 | Bảo hiểm xã hội cơ sở Sông Mã | Bảo hiểm xã hội tỉnh Sơn La
          SỞ Y TẾ SƠN LA ⏎ TRUNG TÂM Y TẾ KHU VỰC SÔNG MÃ ⏎ Số: 3/TTYT-KHNV ⏎ Sông Mã, ngày 2/8/2025 | Trung tâm Y tế khu vực Sông Mã | Sở Y tế tỉnh Sơn La
          UBND XÃ CHIỀNG SƠ ⏎ TRẠM Y TẾ ⏎ Số: 3/TYT ⏎ Chiềng Sơ, ngày 2/12/2025 | Trạm Y tế xã Chiềng Sơ | Ủy ban nhân dân xã Chiềng Sơ
          UBND XÃ CHIỀNG SƠ ⏎ PHÒNG VĂN HÓA - XÃ HỘI ⏎ Số: 3/PVHXH ⏎ Chiềng Sơ, ngày 2/12/2025 | Phòng Văn hóa - Xã hội xã Chiềng Sơ | Ủy ban nhân dân xã Chiềng Sơ
          UBND XÃ CHIỀNG SƠ ⏎ TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG ⏎ Số: 3/TTPVHCC ⏎ Chiềng Sơ, ngày 2/12/2025 | Trung tâm Phục vụ hành chính công xã Chiềng Sơ | Ủy ban nhân dân xã Chiềng Sơ
          VIỆN KIỂM SÁT NHÂN DÂN ⏎ TỈNH SƠN LA ⏎ VIỆN KIỂM SÁT NHÂN DÂN ⏎ KHU VỰC 2 ⏎ Số: 3/KH-VKS ⏎ Sông Mã, ngày 2/8/2025 | Viện kiểm sát nhân dân khu vực 2 | Viện kiểm sát nhân dân tỉnh Sơn La
          CỤC THI HÀNH ÁN DÂN SỰ ⏎ THI HÀNH ÁN DÂN SỰ TỈNH SƠN LA ⏎ Số: 3/THADS-NV ⏎ Sơn La, ngày 2/8/2025 | Thi hành án dân sự tỉnh Sơn La | Cục Thi hành án dân sự
          THI HÀNH ÁN DÂN SỰ TỈNH SƠN LA ⏎ PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 3 ⏎ Số: 3/PTHA ⏎ Sông Mã, ngày 2/8/2025 | Phòng Thi hành án dân sự khu vực 3 | Thi hành án dân sự tỉnh Sơn La
          THỐNG KÊ TỈNH SƠN LA ⏎ THỐNG KÊ CƠ SỞ SÔNG MÃ ⏎ Số: 3/TKCS ⏎ Sông Mã, ngày 2/8/2025 | Thống kê cơ sở Sông Mã | Thống kê tỉnh Sơn La
          ỦY BAN MTTQ VIỆT NAM TỈNH SƠN LA ⏎ BAN THƯỜNG TRỰC ⏎ Số: 3/MTTQ-BTT ⏎ Sơn La, ngày 2/8/2025 | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La
          HỘI LHPN VIỆT NAM ⏎ BAN CHẤP HÀNH HỘI LHPN TỈNH SƠN LA ⏎ Số: 3/BC-BTV ⏎ Sơn La, ngày 2/8/2015 | Ban Chấp hành Hội Liên hiệp Phụ nữ tỉnh Sơn La | Hội Liên hiệp Phụ nữ Việt Nam
          TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM ⏎ LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA ⏎ Số: 3/LĐLĐ ⏎ Sơn La, ngày 2/8/2015 | Liên đoàn Lao động tỉnh Sơn La | Tổng Liên đoàn Lao động Việt Nam
          SỞ Y TẾ SƠN LA ⏎ BỆNH VIỆN ĐA KHOA HUYỆN MƯỜNG LA ⏎ Số: 3/BVĐK ⏎ Mường La, ngày 2/8/2015 | Bệnh viện Đa khoa huyện Mường La | Sở Y tế tỉnh Sơn La
          BỘ CÔNG THƯƠNG ⏎ CỤC QUẢN LÝ THỊ TRƯỜNG TỈNH SƠN LA ⏎ ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 3 ⏎ Số: 3/ĐQLTT3 ⏎ Mường La, ngày 2/8/2020 | Đội Quản lý thị trường số 3 | Cục Quản lý thị trường tỉnh Sơn La
          BỘ NÔNG NGHIỆP VÀ PTNT ⏎ CỤC BẢO VỆ THỰC VẬT ⏎ CHI CỤC KIỂM DỊCH THỰC VẬT VÙNG VI ⏎ Số: 3/KDTV6 ⏎ Vinh, ngày 2/8/2020 | Chi cục Kiểm dịch thực vật vùng VI | Cục Bảo vệ thực vật
          SỞ GIAO THÔNG VẬN TẢI ⏎ THANH TRA SỞ ⏎ Số: 3/TTr ⏎ Sơn La, ngày 2/8/2020 | Thanh tra Sở Giao thông vận tải tỉnh Sơn La | Sở Giao thông vận tải tỉnh Sơn La
          UBND TỈNH HOÀNG LIÊN SƠN ⏎ TY Y TẾ ⏎ Số: 3/YT-KH ⏎ Yên Bái, ngày 2/8/1982 | Ty Y tế tỉnh Hoàng Liên Sơn | Ủy ban nhân dân tỉnh Hoàng Liên Sơn
          UBND TP. HỒ CHÍ MINH ⏎ ỦY BAN NHÂN DÂN QUẬN 3 ⏎ Số: 3/UBND-VP ⏎ Quận 3, ngày 2/8/2020 | Ủy ban nhân dân Quận 3 | Ủy ban nhân dân Thành phố Hồ Chí Minh
          UBND TỈNH NGHỆ AN ⏎ SỞ LAO ĐỘNG - TB&XH ⏎ Số: 3/LĐTBXH-NCC ⏎ Nghệ An, ngày 2/3/2012 | Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An | Ủy ban nhân dân tỉnh Nghệ An
          SỞ LAO ĐỘNG - THƯƠNG BINH ⏎ VÀ XÃ HỘI NGHỆ AN ⏎ TRUNG TÂM ĐIỀU DƯỠNG NGƯỜI CÓ CÔNG ⏎ Số: 3/TTĐD ⏎ Nghệ An, ngày 2/3/2012 | Trung tâm Điều dưỡng người có công tỉnh Nghệ An | Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An
          BỘ TƯ PHÁP ⏎ TỔNG CỤC THI HÀNH ÁN DÂN SỰ ⏎ Số: 3/TCTHADS-NV ⏎ Hà Nội, ngày 2/3/2015 | Tổng cục Thi hành án dân sự | Bộ Tư pháp
          THANH TRA CHÍNH PHỦ ⏎ CỤC III ⏎ Số: 3/CIII ⏎ Hà Nội, ngày 2/3/2015 | Cục III | Thanh tra Chính phủ
          ỦY BAN THƯỜNG VỤ QUỐC HỘI ⏎ BAN DÂN NGUYỆN ⏎ Số: 3/BDN ⏎ Hà Nội, ngày 2/3/2023 | Ban Dân nguyện | Ủy ban Thường vụ Quốc hội
          ĐOÀN ĐẠI BIỂU QUỐC HỘI ⏎ TỈNH NGHỆ AN ⏎ Số: 3/ĐĐBQH ⏎ Nghệ An, ngày 2/3/2023 | Đoàn đại biểu Quốc hội tỉnh Nghệ An | –
          HỘI ĐỒNG NHÂN DÂN ⏎ TỈNH NGHỆ AN ⏎ THƯỜNG TRỰC ⏎ Số: 3/TB-HĐND ⏎ Nghệ An, ngày 2/3/2023 | Thường trực Hội đồng nhân dân tỉnh Nghệ An | Hội đồng nhân dân tỉnh Nghệ An
          UBND HUYỆN ĐÔ LƯƠNG ⏎ THANH TRA ⏎ Số: 3/KL-TTr ⏎ Đô Lương, ngày 2/3/2013 | Thanh tra huyện Đô Lương | Ủy ban nhân dân huyện Đô Lương
          UBND HUYỆN ĐÔ LƯƠNG ⏎ BAN QUẢN LÝ DỰ ÁN ⏎ ĐẦU TƯ XÂY DỰNG ⏎ Số: 3/BQLDA ⏎ Đô Lương, ngày 2/3/2019 | Ban Quản lý dự án đầu tư xây dựng huyện Đô Lương | Ủy ban nhân dân huyện Đô Lương
          UBND HUYỆN ĐÔ LƯƠNG ⏎ HỘI ĐỒNG BỒI THƯỜNG, HỖ TRỢ ⏎ VÀ TÁI ĐỊNH CƯ ⏎ Số: 3/HĐBT ⏎ Đô Lương, ngày 2/3/2019 | Hội đồng bồi thường, hỗ trợ và tái định cư huyện Đô Lương | Ủy ban nhân dân huyện Đô Lương
          PHÒNG GD&ĐT ĐÔ LƯƠNG ⏎ TRƯỜNG TH&THCS ĐÀ SƠN ⏎ Số: 3/KH-TH&THCS ⏎ Đà Sơn, ngày 2/3/2019 | Trường Tiểu học và Trung học cơ sở Đà Sơn | Phòng Giáo dục và Đào tạo Đô Lương
          UBND TỈNH NGHỆ AN ⏎ BCĐ PHÒNG, CHỐNG TỘI PHẠM ⏎ Số: 3/KH-BCĐ ⏎ Nghệ An, ngày 2/3/2019 | Ban Chỉ đạo phòng, chống tội phạm tỉnh Nghệ An | Ủy ban nhân dân tỉnh Nghệ An
          TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG VIỆT NAM ⏎ VIỄN THÔNG NGHỆ AN ⏎ Số: 3/VTNA ⏎ Vinh, ngày 2/3/2019 | Viễn thông Nghệ An | Tập đoàn Bưu chính Viễn thông Việt Nam
          NGÂN HÀNG CHÍNH SÁCH XÃ HỘI ⏎ CHI NHÁNH TỈNH NGHỆ AN ⏎ Số: 3/NHCS-KH ⏎ Vinh, ngày 2/3/2019 | Ngân hàng Chính sách xã hội chi nhánh tỉnh Nghệ An | Ngân hàng Chính sách xã hội
          BỘ Y TẾ - BỘ TÀI CHÍNH - ⏎ BẢO HIỂM XÃ HỘI VIỆT NAM ⏎ Số: 3/1999/TTLT-BYT-BTC-BHXH ⏎ Hà Nội, ngày 2/3/1999 | Bộ Y tế, Bộ Tài chính, Bảo hiểm xã hội Việt Nam | –
          MẶT TRẬN TỔ QUỐC VIỆT NAM ⏎ ỦY BAN MTTQ TỈNH CÀ MAU ⏎ Số: 3/MTTQ-BTT ⏎ Cà Mau, ngày 2/3/2019 | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau | –
          UBND HUYỆN HÓC MÔN ⏎ ĐOÀN KIỂM TRA LIÊN NGÀNH ⏎ Số: 3/BB-ĐKT ⏎ Hóc Môn, ngày 2/3/2017 | Đoàn kiểm tra liên ngành huyện Hóc Môn | Ủy ban nhân dân huyện Hóc Môn
          QUÂN KHU 4 ⏎ BỘ CHQS TỈNH NGHỆ AN ⏎ BAN CHQS HUYỆN ĐÔ LƯƠNG ⏎ Số: 3/KH-BCH ⏎ Đô Lương, ngày 2/3/2019 | Ban Chỉ huy Quân sự huyện Đô Lương | Bộ Chỉ huy Quân sự tỉnh Nghệ An
          SỞ VĂN HÓA VÀ THỂ THAO NGHỆ AN ⏎ BẢO TÀNG NGHỆ AN ⏎ Số: 3/BT ⏎ Vinh, ngày 2/3/2019 | Bảo tàng Nghệ An | Sở Văn hóa và Thể thao tỉnh Nghệ An
          """)
  void namesTheIssuerAndTheBodyAbove(
      String head, @Nullable String issuer, @Nullable String parent) {
    var read = read(COUNTRY + head + BODY);
    assertEquals(issuer, read.issuer());
    assertEquals(parent, read.parent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          SỞ Y TẾ ⏎ Sô: 1O5/KH-SYT ⏎ Hà Nam, ngày O6 thảng l2 nãm 2021 | 105 | KH-SYT | Hà Nam | 2021-12-06
          CHÍNH PHỦ ⏎ Số: 66.7/2025/NQ-CP ⏎ Hà Nội, ngày 15 tháng 11 năm 2025 | 66.7 | 2025/NQ-CP | Hà Nội | 2025-11-15
          SỞ Y TẾ ⏎ Số: 88/SYT-NVYV/v phòng dịch ⏎ Hà Nam, ngày 6 tháng 12 năm 2021 | 88 | SYT-NVY | Hà Nam | 2021-12-06
          UBND TỈNH HÀ NAM ⏎ Số: 6/CĐ-CTUBND ⏎ Hà Nam, ngày 6 tháng 12 năm 2024 | 6 | CĐ-CTUBND | Hà Nam | 2024-12-06
          SỞ Y TẾ ⏎ Số: 8/SYT ⏎ TP. Hồ Chí Minh ngày 6 tháng 12 năm 2021 | 8 | SYT | TP. Hồ Chí Minh | 2021-12-06
          SỞ Y TẾ ⏎ Số: 8/SYT ⏎ Hà Nam, 06/12/2021 | 8 | SYT | Hà Nam | 2021-12-06
          SỞ Y TẾ ⏎ Số: 8/SYT ⏎ Hà Nam, ngày 06 tháng 12 ⏎ năm 2021 | 8 | SYT | Hà Nam | 2021-12-06
          UBND XÃ EA H’LEO ⏎ Số: 8/UBND ⏎ Ea H’leo, ngày 06 tháng 12 năm 2021 | 8 | UBND | Ea H’leo | 2021-12-06
          UBND QUẬN 5 ⏎ Số: 8/UBND ⏎ Quận 5, ngày 06 tháng 12 năm 2021 | 8 | UBND | Quận 5 | 2021-12-06
          SỞ Y TẾ ⏎ Số: 8/ ⏎ SYT-VP ⏎ Hà Nam, ngày 06 tháng 12 năm 2021 | 8 | SYT-VP | Hà Nam | 2021-12-06
          SỞ Y TẾ ⏎ Số: 8/SYT ⏎ V/v phòng dịch tại các   Hà Nam, ngày 06 tháng 12 năm 2021 | 8 | SYT | Hà Nam | 2021-12-06
          SỞ Y TẾ ⏎ Số: 8/SYT ⏎ V/v tạm dừng mua sắm xe công năm 2009 Đồng Hới, ngày 06 tháng 5 năm 2009 | 8 | SYT | Đồng Hới | 2009-05-06
          SỞ Y TẾ ⏎ Số:      /SYT-NVY ⏎ Hà Nam, ngày     /     /2021 | – | SYT-NVY | Hà Nam | 2021
          """)
  void readsNumberAndDate(
      String head,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String place,
      String date) {
    var read = read(COUNTRY + head + BODY);
    assertEquals(number, read.number());
    assertEquals(symbol, read.symbol());
    assertEquals(place, read.place());
    assertEquals(date, String.valueOf(read.date()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          QUYẾT ĐỊNH ⏎ CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 15/HĐBT NGÀY 1-2-1988 VỀ VIỆC LẬP QUỸ BẢO TRỢ | LẬP QUỸ BẢO TRỢ
          CHỈ THỊ ⏎ của Ban Thường vụ Tỉnh ủy ⏎ về bảo vệ rừng | bảo vệ rừng
          NGHỊ QUYẾT ⏎ HỘI NGHỊ LẦN THỨ BA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH ⏎ về phát triển du lịch | phát triển du lịch
          KẾT LUẬN ⏎ về công tác tài chính đảng | công tác tài chính đảng
          QUYẾT ĐỊNH ⏎ Của Bộ trưởng Bộ Xây dựng số 5/BXD ngày 2/3/1985 ban hành quy chuẩn về cầu | ban hành quy chuẩn về cầu
          KẾ HOẠCH ⏎ Phát triển giai đoạn 2021 – 2025 | Phát triển giai đoạn 2021 – 2025
          KÊ HOACH ⏎ Thực hiện chiến dịch tiêm chủng | Thực hiện chiến dịch tiêm chủng
          QUYẾT ĐỊNH ⏎ ⏎ Ban hành Quy chế tổ chức của ⏎ ⏎ Trung tâm Pháp y tỉnh ⏎ ⏎ SỞ Y TẾ | Ban hành Quy chế tổ chức của Trung tâm Pháp y tỉnh
          CHỈ THỊ ⏎ - Về việc siết chặt giờ giấc làm việc | siết chặt giờ giấc làm việc
          NGHỊ ĐỊNH ⏎ Quy định chi tiết một số điều của Luật Thú y ⏎ về kiểm dịch ở cửa khẩu | Quy định chi tiết một số điều của Luật Thú y về kiểm dịch ở cửa khẩu
          QUYẾT ĐỊNH ⏎ HỦY BỎ VĂN BẢN CỦA ỦY BAN NHÂN DÂN XÃ EA TU ⏎ VỀ THU TIỀN NƯỚC | HỦY BỎ VĂN BẢN CỦA ỦY BAN NHÂN DÂN XÃ EA TU VỀ THU TIỀN NƯỚC
          NGHỊ QUYẾT ⏎ VỀ DỰ TOÁN NGÂN SÁCH ⏎ ⏎ HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM | DỰ TOÁN NGÂN SÁCH
          BÁO CÁO ⏎ Kết quả thực hiện Chỉ thị số 05/CT-TTg ⏎ trong 6 tháng đầu năm 2016 | Kết quả thực hiện Chỉ thị số 05/CT-TTg trong 6 tháng đầu năm 2016
          TỜ TRÌNH ⏎ Về việc xin kinh phí sửa chữa, ⏎ cải tạo trụ sở | xin kinh phí sửa chữa, cải tạo trụ sở
          THÔNG BÁO ⏎ KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH ⏎ TẠI CUỘC HỌP NGÀY 5/3/2015 | KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH TẠI CUỘC HỌP NGÀY 5/3/2015
          KẾ HOẠCH ⏎ Tổ chức Hội thi "Cán bộ dân vận khéo" ⏎ ------ | Tổ chức Hội thi "Cán bộ dân vận khéo"
          CHƯƠNG TRÌNH ⏎ phối hợp giữa Sở Y tế và Hội Nông dân tỉnh ⏎ giai đoạn 2015 - 2020 | phối hợp giữa Sở Y tế và Hội Nông dân tỉnh giai đoạn 2015 - 2020
          BIÊN BẢN ⏎ HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG | HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG
          GIẤY MỜI ⏎ Dự hội nghị tổng kết công tác dân số | Dự hội nghị tổng kết công tác dân số
          KẾ HOẠCH ⏎ Triển khai thực hiện Nghị quyết số 5-NQ/TU ngày 3/2/2015 của Tỉnh ủy ⏎ về xây dựng nông thôn mới | Triển khai thực hiện Nghị quyết số 5-NQ/TU ngày 3/2/2015 của Tỉnh ủy về xây dựng nông thôn mới
          QUYẾT ĐỊNH ⏎ Ban hành Quy chế phối hợp ⏎ trong phòng cháy, chữa cháy rừng ⏎ ⏎ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH | Ban hành Quy chế phối hợp trong phòng cháy, chữa cháy rừng
          CHỈ THỊ ⏎ VỀ VIỆC TĂNG CƯỜNG QUẢN LÝ ⏎ ĐẤT CÔNG ÍCH | TĂNG CƯỜNG QUẢN LÝ ĐẤT CÔNG ÍCH
          BÁO CÁO ⏎ (Tháng 02 năm 2015) ⏎ Về công tác y tế | công tác y tế
          TỜ TRÌNH ⏎ “Về việc bổ sung biên chế” | bổ sung biên chế
          HƯỚNG DẪN ⏎ một số nội dung về thẩm quyền xử phạt | một số nội dung về thẩm quyền xử phạt
          QUYẾT ĐỊNH ⏎ Về việc điều động ông Trần Văn Nam, ⏎ chuyên viên Phòng Nội vụ | điều động ông Trần Văn Nam, chuyên viên Phòng Nội vụ
          NGHỊ QUYẾT ⏎ Về kế hoạch đầu tư công trung hạn ⏎ giai đoạn 2021 - 2025 | kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025
          ĐỀ ÁN ⏎ Sắp xếp các trường mầm non, tiểu học ⏎ giai đoạn 2015 - 2020, định hướng đến năm 2025 | Sắp xếp các trường mầm non, tiểu học giai đoạn 2015 - 2020, định hướng đến năm 2025
          THÔNG BÁO ⏎ Về việc tuyển dụng viên chức năm 2015. | tuyển dụng viên chức năm 2015
          QUYẾT ĐỊNH ⏎ Về việc thành lập Tổ công tác ⏎ của Thủ tướng Chính phủ | thành lập Tổ công tác của Thủ tướng Chính phủ
          KẾ HOẠCH ⏎ KIỂM TRA AN TOÀN THỰC PHẨM ⏎ DỊP TẾT TRUNG THU NĂM 2015 | KIỂM TRA AN TOÀN THỰC PHẨM DỊP TẾT TRUNG THU NĂM 2015
          """)
  void readsTheTitleUnderTheType(String title, @Nullable String subject) {
    var head = COUNTRY + "UBND TỈNH HÀ NAM\nSố: 5/UBND\nHà Nam, ngày 2/3/2015\n\n";
    assertEquals(subject, read(head + title + BODY).subject());
  }

  /** The first words of a name are another's too: "trung tâm y tế" of the districts. */
  @Test
  void writesANameAsItsOwnSentencesDo() {
    var head = COUNTRY + "UBND TỈNH LẠNG SƠN ⏎ %s ⏎ Số: 3/TB ⏎ Lạng Sơn, ngày 2/3/2019 ⏎ THÔNG BÁO";
    var school = head.formatted("TRƯỜNG CAO ĐẲNG SƯ PHẠM");
    var centre = head.formatted("TRUNG TÂM Y TẾ DỰ PHÒNG");
    assertEquals(
        "Trường Cao đẳng Sư phạm Lạng Sơn",
        read(school + " ⏎ Căn cứ kế hoạch, Trường Cao đẳng Sư phạm Lạng Sơn thông báo./.")
            .issuer());
    assertEquals(
        "Trường Cao đẳng Sư phạm",
        read(school
                + " ⏎ Căn cứ kế hoạch, Đoàn đã làm việc với Trường Cao đẳng Sư phạm Lạng Sơn./.")
            .issuer());
    assertEquals(
        "Trung tâm Y tế dự phòng tỉnh Lạng Sơn",
        read(centre + " ⏎ Căn cứ kế hoạch. Trung tâm y tế các huyện báo cáo./.").issuer());
  }

  /** A short name behind which the own place stands is no other body's. */
  @Test
  void writesANameAsItsShortNameIsWritten() {
    var head =
        COUNTRY
            + "UBND TỈNH LẠNG SƠN ⏎ TRƯỜNG NĂNG KHIẾU NGHỆ THUẬT LẠNG SƠN ⏎ Số: 3/TB ⏎ Lạng Sơn, ngày 2/3/2019 ⏎ THÔNG BÁO";
    assertEquals(
        "Trường Năng khiếu Nghệ thuật Lạng Sơn",
        read(head + " ⏎ Căn cứ kế hoạch, Trường Năng khiếu Lạng Sơn tuyển sinh./.").issuer());
  }

  @Test
  void readsATitleWhoseSecondLineBeginsAsAGroundDoes() {
    var head =
        COUNTRY
            + "VIỆN KIỂM SÁT NHÂN DÂN TỈNH GIA LAI ⏎ Số: 4/VKS-P7 ⏎ V/v kiểm sát ⏎ xét xử án hình sự ⏎ "
            + "Gia Lai, ngày 19/7/2019";
    assertEquals("kiểm sát xét xử án hình sự", read(head + BODY).subject());
    assertEquals(
        "triển khai thực hiện Nghị quyết của Quốc hội",
        read(COUNTRY
                + "SỞ Y TẾ TỈNH GIA LAI ⏎ Số: 4/SYT-VP ⏎ V/v triển khai ⏎ thực hiện Nghị quyết của Quốc hội ⏎ "
                + "Gia Lai, ngày 19/7/2019"
                + BODY)
            .subject());
  }

  /** Some programs put an empty line behind every line: it then ends nothing. */
  @Test
  void readsASubjectWhoseLinesAreAllParted() {
    var lines =
        List.of(
            "UBND TỈNH HÀ NAM",
            "SỞ Y TẾ",
            "Số: 8/SYT-KHTC",
            "Hà Nam, ngày 06 tháng 12 năm 2021",
            "V/v chi trả tiền trực",
            "Tết Nguyên đán 2022",
            "cho viên chức",
            "Kính gửi: Các bệnh viện.");
    assertEquals(
        "chi trả tiền trực Tết Nguyên đán 2022 cho viên chức",
        read(String.join("\n\n", lines)).subject());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          Nghị định của Chính phủ ⏎ số 12/1999/NĐ-CP ngày 3/4/1999 ⏎ về việc lập quỹ ⏎ Chính phủ | nghi-dinh | 12 | 1999/NĐ-CP | Chính phủ | 1999-04-03 | lập quỹ
          Thông tư ⏎ liên tịch của Bộ Tài chính - Bộ Tư pháp số 7/1999/TTLT-BTC-BTP ⏎ ngày 3 tháng 4 năm1999 Hướng dẫn thu phí | thong-tu-lien-tich | 7 | 1999/TTLT-BTC-BTP | Bộ Tài chính, Bộ Tư pháp | 1999-04-03 | Hướng dẫn thu phí
          QUYẾT ĐỊNH ⏎ CỦA BỘ TRƯỞNG BỘ Y TẾ SỐ 5/2001/QĐ-BYT NGÀY 3-4-2001 ⏎ THI HÀNH NGHỊ ĐỊNH ⏎ số 9/2000/NĐ-CP | quyet-dinh | 5 | 2001/QĐ-BYT | Bộ trưởng Bộ Y tế | 2001-04-03 | THI HÀNH NGHỊ ĐỊNH số 9/2000/NĐ-CP
          Án lệ số 88/2030/AL về hợp đồng vay ⏎ Được Hội đồng Thẩm phán Tòa án nhân dân tối cao thông qua ngày 3 tháng 4 năm 2030 và công bố. | an-le | 88 | 2030/AL | Hội đồng Thẩm phán Tòa án nhân dân tối cao | 2030-04-03 | hợp đồng vay
          """)
  void readsATitleThatIsAllTheHeadThereIs(
      String title,
      String type,
      String number,
      String symbol,
      String issuer,
      String date,
      String subject) {
    var read = read(title + BODY);
    assertEquals(type, read.type());
    assertEquals(number, read.number());
    assertEquals(symbol, read.symbol());
    assertEquals(issuer, read.issuer());
    assertEquals(date, String.valueOf(read.date()));
    assertEquals(subject, read.subject());
  }

  @Test
  void takesTheDayALawWasPassedWhereTheHeadPrintsNone() {
    var law = COUNTRY + "QUỐC HỘI ⏎ Luật số: 3/2030/QH19 ⏎ LUẬT ⏎ CÂY XANH ⏎ Điều 1. Trồng cây. ⏎ ";
    var passed =
        "Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIX, kỳ họp thứ 2 thông qua ngày 5 tháng 6 năm 2030.";
    assertEquals("2030-06-05", String.valueOf(read(law + passed).date()));
    assertNull(read(law + "Luật Rừng được thông qua ngày 5 tháng 6 năm 2029.").date());
  }

  @Test
  void readsANumberInTheTitleUnderTheIssuer() {
    var read =
        read(
            "TÒA ÁN NHÂN DÂN TỐI CAO ⏎ ⏎ ÁN LỆ SỐ 15/2019/AL ⏎ Về lối đi chung ⏎ ⏎ Được Hội đồng"
                + " Thẩm phán Tòa án nhân dân tối cao thông qua ngày 5 tháng 6 năm 2019.");
    assertEquals("15", read.number());
    assertEquals("2019/AL", read.symbol());
    assertEquals("Tòa án nhân dân tối cao", read.issuer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          BỘ NỘI VỤ ⏎ Số: 7/VBHN-BNV ⏎ Hà Nội, ngày 2 tháng 3 năm 2021 ⏎ XÁC THỰC VĂN BẢN HỢP NHẤT ⏎ BỘ TRƯỞNG | 7 | VBHN-BNV | 2021-03-02
          XÁC THỰC VĂN BẢN HỢP NHẤT ⏎ Số: 7/VBHN-BNV ⏎ Hà Nội, ngày 2 tháng 3 năm 2021 ⏎ BỘ TRƯỞNG             | 7 | VBHN-BNV | 2021-03-02
          XAC THỰC VĂN BẢN HƠP NHẤT ⏎ Số: …/VBHN ⏎ BỘ TRƯỞNG                                                   | – | –        | –
          """)
  void takesTheNumberOfAConsolidationFromItsCertificate(
      String foot, @Nullable String number, @Nullable String symbol, @Nullable String date) {
    var read =
        read(
            "BỘ NỘI VỤ\n"
                + COUNTRY
                + "THÔNG TƯ\nHướng dẫn lưu trữ tài liệu\n\n"
                + "Thông tư số 3/2015/TT-BNV ngày 4 tháng 5 năm 2015 của Bộ trưởng Bộ Nội vụ hướng dẫn "
                + "lưu trữ tài liệu, có hiệu lực kể từ ngày 1 tháng 7 năm 2015, được sửa đổi bởi:"
                + BODY
                + "Điều 1. Phạm vi\n\n"
                + foot);
    assertEquals("van-ban-hop-nhat", read.type());
    assertEquals(number, read.number());
    assertEquals(symbol, read.symbol());
    assertEquals(date, read.date() == null ? null : read.date().iso());
  }

  @Test
  void takesTheBodyOfAnAnnexFromTheDecisionItCameWith() {
    var read =
        read(
            "Phụ lục 2 ⏎ DANH MỤC BIỂU MẪU ⏎ (Kèm theo Quyết định số 5/2020/QĐ-BYT ⏎ ngày 6/7/2020 của Bộ trưởng Bộ Y tế) ⏎ ⏎ 1. Mẫu phiếu");
    assertEquals("Bộ Y tế", read.issuer());
    assertEquals("DANH MỤC BIỂU MẪU", read.subject());
    assertNull(read.number());
  }

  @Test
  void takesTheDayOfAMeetingFromItsMinutes() {
    var read =
        read(
            COUNTRY
                + "UBND XÃ EA PÔ ⏎ BIÊN BẢN ⏎ Họp thôn ⏎ ⏎ Hôm nay, hồi 8 giờ ngày 6/12/2021, tại nhà văn hóa, chúng tôi gồm:");
    assertEquals("2021-12-06", String.valueOf(read.date()));
    assertNull(read.place());
  }

  @Test
  void takesNoNumberAndNoDateFromATitleOrASentence() {
    var read =
        read(
            COUNTRY
                + "SỞ Y TẾ HÀ NAM ⏎ KẾ HOẠCH ⏎ thực hiện Kết luận số 21-KL/TW, ngày 16/6/2022 của Bộ Chính trị ⏎ ngày 28/3/2018; hướng dẫn"
                + BODY);
    assertNull(read.number());
    assertNull(read.date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kính gửi: Sở Tài chính ⏎ Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh Hà Nam, Sở Y tế đề nghị phối hợp./. | Sở Y tế tỉnh Hà Nam
          Kính gửi: Các huyện ⏎ Chủ tịch UBND tỉnh Hà Nam có ý kiến như sau: dừng./. ⏎ (Kèm theo Công văn số    /UBND-NC của UBND tỉnh Hà Nam) | Ủy ban nhân dân tỉnh Hà Nam
          Kính gửi: Các sở, ban, ngành. ⏎ Thực hiện Nghị quyết số 4/NQ-CP ngày 2/2/2018 của Chính phủ về một số giải pháp tháo gỡ khó khăn cho sản xuất, kinh doanh, hỗ trợ doanh nghiệp vừa và nhỏ; Kế hoạch số 12/KH-UBND ngày 3/3/2018 của UBND tỉnh Hà Nam; căn cứ kết quả rà soát, Sở Công Thương đề nghị báo cáo./. | Sở Công Thương tỉnh Hà Nam
          Ngày 5/4/2018, tại trụ sở Sở Tài nguyên và Môi trường Hà Nam, Giám đốc Sở chủ trì họp. Sau khi nghe ý kiến, Giám đốc Sở kết luận như sau: dừng./. | Sở Tài nguyên và Môi trường tỉnh Hà Nam
          Kính gửi: Các bệnh viện. ⏎ Sở Y tế yêu cầu báo cáo về hộp thư syt@hanam.gov.vn./. | Sở Y tế tỉnh Hà Nam
          Kính gửi: Bệnh viện Phụ sản Hà Nam. ⏎ Trong thời gian qua, Sở Y tế đề nghị rà soát./. | Sở Y tế tỉnh Hà Nam
          Kính gửi: Các khoa ⏎ Trung tâm Kiểm soát bệnh tật tỉnh Hà Nam được giao tiêm chủng. Để khắc phục, Trung tâm Kiểm soát bệnh tật tỉnh đề nghị báo cáo./. | Trung tâm Kiểm soát bệnh tật tỉnh Hà Nam
          Kính gửi: Các bệnh viện. ⏎ Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh Cà Mau và rà soát trên địa bàn tỉnh Bạc Liêu cũ, Sở Y tế đề nghị báo cáo./. | Sở Y tế tỉnh Cà Mau
          Kính gửi: Các bệnh viện. ⏎ Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh Cà Mau và rà soát trên địa bàn tỉnh Bạc Liêu (trước khi sáp nhập), Sở Y tế đề nghị báo cáo./. | Sở Y tế tỉnh Cà Mau
          Kính gửi: Các bệnh viện. ⏎ Cần rà soát trên địa bàn tỉnh Hà Nam trước khi tổ chức tiêm, Sở Y tế đề nghị báo cáo./. | Sở Y tế tỉnh Hà Nam
          Kính gửi: Các bệnh viện. ⏎ Dịch xảy ra trên địa bàn tỉnh Hà Nam trước đây ba năm, Sở Y tế đề nghị báo cáo./. | Sở Y tế tỉnh Hà Nam
          Kính gửi: Các trạm. ⏎ Để khắc phục, Trung tâm Kiểm soát bệnh tật tỉnh đề nghị báo cáo./. ⏎ Nơi nhận: ⏎ - Như trên; ⏎ - Sở Y tế tỉnh Hà Nam (b/c); ⏎ - Lưu: VT. | Trung tâm Kiểm soát bệnh tật tỉnh Hà Nam
          """)
  void namesTheIssuerOfALetterWithoutAHead(String text, String issuer) {
    assertEquals(issuer, read(text).issuer());
  }

  @ParameterizedTest
  @CsvSource({
    "'Kính gửi: Các bệnh viện. ⏎ Sở Y tế yêu cầu học tập cách làm của tỉnh Hà Nam./.'",
    "'Kính gửi: Các bệnh viện. ⏎ Thực hiện kế hoạch năm, đoàn về làm việc. Sở Y tế yêu cầu xem mô hình của UBND tỉnh Hà Nam./.'",
    "'Kính gửi: Sở Y tế tỉnh Hà Nam. ⏎ Sở Y tế đề nghị cho biết ý kiến./.'",
    "'Kính gửi: Bệnh viện Mắt Hà Nam; Bệnh viện Mắt Sơn La. ⏎ Sở Y tế đề nghị cho biết ý kiến./.'",
    "'Kính gửi: Các bệnh viện. ⏎ Sở Y tế yêu cầu tiếp đoàn cán bộ Sở Y tế tỉnh Hà Nam đến thăm./.'",
  })
  void doesNotTakeAProvinceThatIsOnlyMentioned(String text) {
    var read = read(text);
    assertNull(read.issuer());
    assertTrue(warns(read, "issuer-unknown"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kính gởi: Sở Y tế. | Sở Y tế
          CÔNG ĐIỆN ⏎ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện: Chủ tịch UBND các huyện; Giám đốc Sở Nông nghiệp. ⏎ ⏎ Hồi 7 giờ bão vào bờ. | Chủ tịch UBND các huyện; Giám đốc Sở Nông nghiệp
          CÔNG ĐIỆN ⏎ BỘ Y TẾ điện: ⏎ - Sở Y tế các tỉnh; ⏎ - Các viện Pasteur. ⏎ ⏎ Dịch cúm lan nhanh. | Sở Y tế các tỉnh; Các viện Pasteur
          CÔNG ĐIỆN ⏎ TRƯỞNG BAN CHỈ HUY PHÒNG THỦ DÂN SỰ ⏎ ⏎ điện: ⏎ - Chủ tịch UBND các xã; ⏎ - Công ty Thủy điện Sông Mã. ⏎ ⏎ Nước lên. | Chủ tịch UBND các xã; Công ty Thủy điện Sông Mã
          CÔNG ĐIỆN ⏎ BAN CHỈ HUY PCTT điện gửi: Các đồn biên phòng. ⏎ ⏎ Tin bão. | Các đồn biên phòng
          Kính gửi: Ủy ban nhân dân các huyện của tỉnh Bắc ⏎ Giang ⏎ ⏎ Sở đề nghị báo cáo./. | Ủy ban nhân dân các huyện của tỉnh Bắc Giang
          Kính gửi: ⏎ UBND huyện Bình Lục ⏎ Công an tỉnh Hà Nam ⏎ ⏎ Sở Y tế đề nghị phối hợp./. | UBND huyện Bình Lục; Công an tỉnh Hà Nam
          GIẤY MỜI ⏎ Sở Y tế trân trọng kính mời: Lãnh đạo các bệnh viện. ⏎ ⏎ Thời gian: 8 giờ. | Lãnh đạo các bệnh viện
          Kính gửi: ⏎ Văn phòng Tỉnh ủy ⏎ Ban Tổ chức Tỉnh ủy ⏎ Ban Nội chính Tỉnh ủy ⏎ ⏎ Sở Y tế báo cáo. | Văn phòng Tỉnh ủy; Ban Tổ chức Tỉnh ủy; Ban Nội chính Tỉnh ủy
          Kính gửi: ⏎ Thanh tra Sở ⏎ Phòng Tổ chức - Hành chính ⏎ Vụ Tổ chức cán bộ ⏎ ⏎ Sở Y tế báo cáo. | Thanh tra Sở; Phòng Tổ chức - Hành chính; Vụ Tổ chức cán bộ
          Kính gửi: ⏎ Ngân hàng Nhà nước chi nhánh tỉnh ⏎ Các tổ chức tín dụng ⏎ Các cơ quan, tổ chức liên quan ⏎ ⏎ Sở Y tế báo cáo. | Ngân hàng Nhà nước chi nhánh tỉnh; Các tổ chức tín dụng; Các cơ quan, tổ chức liên quan
          Kính gửi: ⏎ Sở Y tế tỉnh Hà Nam ⏎ Bệnh viện Mắt tổ chức khám tại huyện. | Sở Y tế tỉnh Hà Nam
          Kính gửi: ⏎ UBND TỈNH LÂM ĐỒNG ⏎ SỞ Y TẾ TỈNH LÂM ĐỒNG ⏎ ⏎ Công ty báo cáo. | UBND TỈNH LÂM ĐỒNG; SỞ Y TẾ TỈNH LÂM ĐỒNG
          Kính gửi: ⏎ ỦY BAN NHÂN DÂN ⏎ TỈNH LÂM ĐỒNG ⏎ SỞ XÂY DỰNG ⏎ ⏎ Công ty báo cáo. | ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG; SỞ XÂY DỰNG
          Kính gửi: ⏎ Sở Xây dựng tỉnh Lâm Đồng ⏎ CÔNG TY TNHH BÌNH MINH ⏎ Công ty báo cáo. | Sở Xây dựng tỉnh Lâm Đồng
          Kính gửi: ⏎ ⏎ - Giám đốc các sở: Y tế, Giáo dục và ⏎ ⏎ Đào tạo; ⏎ ⏎ - UBND các huyện. | Giám đốc các sở: Y tế, Giáo dục và Đào tạo; UBND các huyện
          Kính gửi: ⏎ – Cục Thuế – Bộ Tài chính; ⏎ – Sở Y tế. | Cục Thuế – Bộ Tài chính; Sở Y tế
          Kính gửi: ⏎ - Viện Kiểm nghiệm thuốc Trung ương, Viện Kiểm nghiệm thuốc thành phố ⏎ Hồ Chí Minh; ⏎ - Sở Y tế. ⏎ ⏎ Cục yêu cầu thu hồi. | Viện Kiểm nghiệm thuốc Trung ương, Viện Kiểm nghiệm thuốc thành phố Hồ Chí Minh; Sở Y tế
          Kính gửi: ⏎ - Sở Y tế; ⏎ - Công ty Dược Đông Á. ⏎ ⏎ Cục yêu cầu thu hồi. | Sở Y tế; Công ty Dược Đông Á
          Kính gửi: - Bộ Tài chính (Vụ Ngân sách nhà nước); ⏎ - Kho bạc Nhà nước. ⏎ ⏎ UBND tỉnh báo cáo. | Bộ Tài chính (Vụ Ngân sách nhà nước); Kho bạc Nhà nước
          Kính gửi: Sở Nội vụ, Sở Tài chính và UBND các huyện ⏎ ⏎ Thực hiện chỉ đạo của tỉnh. | Sở Nội vụ, Sở Tài chính và UBND các huyện
          Kính gửi: ⏎ ⏎ - Như Điều 3; ⏎ ⏎ Sở đề nghị. | Như Điều 3
          Kính gửi: Ông Nguyễn Văn Bình, thôn Đoài, xã An Đổ, huyện Bình Lục ⏎ ⏎ UBND huyện nhận đơn. | Ông Nguyễn Văn Bình, thôn Đoài, xã An Đổ, huyện Bình Lục
          Kính gửi: ⏎ - Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy; ⏎ - Bí thư các huyện ủy, ⏎ thành ủy. ⏎ ⏎ Tỉnh ủy mời họp. | Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy; Bí thư các huyện ủy, thành ủy
          Kính gửi: Chủ tịch UBND các xã, phường. ⏎ Thực hiện Kế hoạch năm 2020, Phòng yêu cầu nộp báo cáo. | Chủ tịch UBND các xã, phường
          Kính gửi: ⏎ • Bệnh viện Bạch Mai; ⏎ • Bệnh viện K. ⏎ ⏎ Cục nhắc lại. | Bệnh viện Bạch Mai; Bệnh viện K
          Kính gửi: Các phòng, ban thuộc Sở; ⏎ Các đơn vị sự nghiệp trực thuộc Sở. ⏎ ⏎ Sở thông báo. | Các phòng, ban thuộc Sở; Các đơn vị sự nghiệp trực thuộc Sở
          Kính gửi: ⏎ - Sở Y tế các tỉnh, thành phố; ⏎ - Y tế các Bộ, ngành; ⏎ - Các cơ sở đăng ký, sản xuất thuốc. ⏎ (để thực hiện) ⏎ ⏎ Cục thông báo. | Sở Y tế các tỉnh, thành phố; Y tế các Bộ, ngành; Các cơ sở đăng ký, sản xuất thuốc
          Kính gửi: Ban Giám đốc Công an tỉnh (để báo cáo) ⏎ ⏎ Phòng báo cáo. | Ban Giám đốc Công an tỉnh (để báo cáo)
          Kính gửi: ⏎ 1/ UBND các huyện; ⏎ 2/ Các sở, ngành. ⏎ ⏎ UBND tỉnh yêu cầu. | UBND các huyện; Các sở, ngành
          Kính gửi: Hội đồng nhân dân tỉnh khóa XIV, kỳ họp thứ 8 ⏎ ⏎ Căn cứ Luật Ngân sách. | Hội đồng nhân dân tỉnh khóa XIV, kỳ họp thứ 8
          Kính gửi: ⏎ - Ủy ban nhân dân tỉnh (báo cáo); ⏎ - Sở Tài chính (phối hợp). ⏎ ⏎ Sở báo cáo. | Ủy ban nhân dân tỉnh (báo cáo); Sở Tài chính (phối hợp)
          Kính gửi: Văn phòng Chính phủ ⏎ ⏎ Phúc đáp Công văn số 5/VPCP-KTTH ngày 3/3/2015. | Văn phòng Chính phủ
          KÍNH GỬI: GIÁM ĐỐC CÁC BỆNH VIỆN ⏎ ⏎ Sở yêu cầu. | GIÁM ĐỐC CÁC BỆNH VIỆN
          Kính gửi: ⏎ - Thường trực Huyện ủy, Thường trực HĐND huyện; ⏎ - Lãnh đạo UBND huyện; ⏎ - Các phòng, ban chuyên môn thuộc UBND huyện và Đài ⏎ Truyền thanh - Truyền hình huyện; ⏎ - UBND các xã. ⏎ ⏎ Thực hiện chương trình. | Thường trực Huyện ủy, Thường trực HĐND huyện; Lãnh đạo UBND huyện; Các phòng, ban chuyên môn thuộc UBND huyện và Đài Truyền thanh - Truyền hình huyện; UBND các xã
          Kính gửi: Sở Y tế tỉnh Hà Nam; ⏎ - Bảo hiểm xã hội tỉnh Hà Nam. ⏎ ⏎ Bệnh viện báo cáo. | Sở Y tế tỉnh Hà Nam; Bảo hiểm xã hội tỉnh Hà Nam
          Kính gửi: Tổng Giám đốc Bảo hiểm xã hội Việt Nam; Giám đốc Sở Y tế ⏎ ⏎ Trung tâm báo cáo. | Tổng Giám đốc Bảo hiểm xã hội Việt Nam; Giám đốc Sở Y tế
          Kính gửi: ⏎ - UBND các huyện: Bình Lục, Kim Bảng, ⏎ Lý Nhân và Thanh Liêm; ⏎ - UBND thị xã Duy Tiên. ⏎ ⏎ Sở đề nghị. | UBND các huyện: Bình Lục, Kim Bảng, Lý Nhân và Thanh Liêm; UBND thị xã Duy Tiên
          Kính gửi: ⏎ - Văn phòng Đoàn ĐBQH và HĐND tỉnh ⏎ - Văn phòng UBND tỉnh ⏎ - Công an tỉnh ⏎ ⏎ Sở Nội vụ nhận được văn bản. | Văn phòng Đoàn ĐBQH và HĐND tỉnh; Văn phòng UBND tỉnh; Công an tỉnh
          Kính gửi :  Các cơ quan, đơn vị, địa phương ⏎ ⏎ Ngày 5/3, Sở họp. | Các cơ quan, đơn vị, địa phương
          Kính gửi: Bà Lê Thị B. ⏎ ⏎ Sở trả lời đơn. | Bà Lê Thị B.
          Kính gửi: Bà Trần Thị Á. ⏎ ⏎ Sở trả lời đơn. | Bà Trần Thị Á.
          Kính gửi: ⏎ - Sở Y tế; ⏎ - Nguyễn Văn A. ⏎ ⏎ Sở trả lời đơn. | Sở Y tế; Nguyễn Văn A.
          Kính gửi: ⏎ - Sở Y tế; ⏎ - Trung tâm Văn hóa khu B. ⏎ ⏎ Sở đề nghị. | Sở Y tế; Trung tâm Văn hóa khu B
          Kính gửi: ⏎ - Sở Y tế; ⏎ - Phòng Văn hóa khu B. ⏎ ⏎ Sở đề nghị. | Sở Y tế; Phòng Văn hóa khu B
          Kính gửi: Đồng chí Bí thư Huyện ủy Bình Lục, ⏎ Đồng chí Chủ tịch UBND huyện Bình Lục. ⏎ ⏎ Ban mời làm việc. | Đồng chí Bí thư Huyện ủy Bình Lục, Đồng chí Chủ tịch UBND huyện Bình Lục
          """)
  void readsTheAddressees(String text, String addressees) {
    var head = COUNTRY + "UBND TỈNH HÀ NAM\nSố: 5/UBND\nHà Nam, ngày 2/3/2015\n\n";
    assertEquals(addressees, String.join("; ", read(head + text).recipients()));
  }

  @Test
  void namesADistrictsOfficeThatSpeaks() {
    var read =
        read(
            "Kính gửi: Các trường ⏎ Thực hiện Kế hoạch số 5/KH-UBND; Phòng Nội vụ huyện Bình Lục yêu cầu báo cáo./.");
    assertEquals("Phòng Nội vụ huyện Bình Lục", read.issuer());
  }

  @Test
  void tellsAFormFromADocument() {
    var read =
        read(
            "Mẫu số 02 ⏎ ......(1)...... ⏎ "
                + COUNTRY
                + "Số: ...../QĐ-..... ⏎ ......., ngày ... tháng ... năm ... ⏎ QUYẾT ĐỊNH ⏎ Về việc .......(3)"
                + BODY
                + "Nơi nhận: ⏎ - ......; ⏎ - Lưu: VT, .....");
    assertTrue(warns(read, "template"));
    assertNull(read.issuer());
    assertNull(read.subject());
    assertTrue(read.copies().isEmpty());
    assertFalse(
        warns(
            read(COUNTRY + "SỞ Y TẾ ⏎ Số: ..../SYT-VP ⏎ Hà Nam, ngày ... tháng 3 năm 2020"),
            "template"));
  }

  /** The body above, a whole symbol and the copies of a form are the same in every copy of it. */
  @Test
  void keepsWhatAFormPrintsInFull() {
    var read =
        read(
            "Mẫu số 3 ⏎ SỞ Y TẾ TỈNH HÀ NAM ⏎ TRUNG TÂM Y TẾ HUYỆN ……… ⏎ "
                + COUNTRY
                + "Số: ...../QĐ-TTYT ⏎ ......., ngày ... tháng ... năm ... ⏎ QUYẾT ĐỊNH ⏎ Về việc nâng bậc lương"
                + BODY
                + "Nơi nhận: ⏎ - Như Điều 2; ⏎ - Lưu: VT, TCHC.");
    assertTrue(warns(read, "template"));
    assertNull(read.issuer());
    assertEquals("Sở Y tế tỉnh Hà Nam", read.parent());
    assertEquals("QĐ-TTYT", read.symbol());
    assertEquals(List.of("Như Điều 2", "Lưu: VT, TCHC."), read.copies());
  }

  @Test
  void readsTheFirstOfTwoDocuments() {
    var first =
        "SỞ Y TẾ HÀ NAM ⏎ Số: 5/SYT-VP ⏎ "
            + COUNTRY
            + "Hà Nam, ngày 2 tháng 3 năm 2015 ⏎ Kính gửi: Các bệnh viện ⏎ Sao gửi công văn dưới đây./. ⏎ GIÁM ĐỐC ⏎ Lê Thị Hạnh ⏎ ";
    var second =
        "BỘ Y TẾ ⏎ Số: 77/BYT-KH ⏎ "
            + COUNTRY
            + "Hà Nội, ngày 1 tháng 2 năm 2015 ⏎ Kính gửi: Sở Y tế ⏎ Đề nghị báo cáo./. ⏎ Nơi nhận: ⏎ - Lưu: VT. ⏎ BỘ TRƯỞNG ⏎ Trần Văn Nam";
    var read = read(first + second);
    assertEquals("5", read.number());
    assertEquals(new Signer("Lê Thị Hạnh", "GIÁM ĐỐC", null), read.signer());
    assertTrue(read.copies().isEmpty());
    var warning =
        read.warnings().stream()
            .filter(found -> found.code().equals("several-documents"))
            .findFirst()
            .orElseThrow();
    assertTrue(String.valueOf(warning.detail()).contains("77/BYT-KH"), warning.detail());
    assertFalse(warns(read(first), "several-documents"));
  }

  /** What stands over the second head is not said of who signs the first. */
  @Test
  void keepsTheSecondHeadOutOfTheFirstSignature() {
    var read =
        read(
            "UBND TỈNH HÀ NAM ⏎ SỞ Y TẾ ⏎ Số: 5/QĐ-SYT ⏎ "
                + COUNTRY
                + "Hà Nam, ngày 2 tháng 3 năm 2015 ⏎ QUYẾT ĐỊNH ⏎ Ban hành Quy chế chi tiêu ⏎ Điều 1. Ban hành Quy chế. ⏎ Điều 2. Thi hành từ ngày ký. ⏎ GIÁM ĐỐC ⏎ Nơi nhận: ⏎ - Như Điều 2; ⏎ - Lưu: VT. ⏎ UBND TỈNH HÀ NAM ⏎ SỞ Y TẾ ⏎ "
                + COUNTRY
                + "QUY CHẾ CHI TIÊU ⏎ Điều 1. Các phòng thực hiện.");
    assertEquals(new Signer(null, "GIÁM ĐỐC", null), read.signer());
  }

  @Test
  void tellsWhatIsForTheOfficeAlone() {
    var inside = "(Lưu hành nội bộ) ⏎ " + COUNTRY + "SỞ Y TẾ ⏎ Số: 9/SYT-VP" + BODY;
    assertTrue(warns(read(inside), "internal-use"));
    var about = COUNTRY + "SỞ Y TẾ ⏎ V/v tài liệu lưu hành nội bộ" + BODY;
    assertFalse(warns(read(about), "internal-use"));
  }

  @Test
  void takesTheCodeOfAThanhTraForNoToTrinh() {
    var foot =
        " ⏎ Kính gửi: Các bệnh viện ⏎ Đề nghị báo cáo./. ⏎ Nơi gửi: ⏎ - Như trên; ⏎ - Lưu VT. ⏎ ";
    var letter =
        read(
            "SỞ Y TẾ HÀ NAM ⏎ THANH TRA SỞ ⏎ Số: 5/TTr-SYT ⏎ V/v nhắc báo cáo ⏎ " + COUNTRY + foot);
    assertEquals("cong-van", letter.type());
    assertEquals(List.of("Như trên", "Lưu VT."), letter.copies());
    var proposal = read("UBND TỈNH HÀ NAM ⏎ SỞ Y TẾ ⏎ Số: 5/TTr-SYT ⏎ " + COUNTRY + foot);
    assertEquals("to-trinh", proposal.type());
  }

  @Test
  void marksADraft() {
    assertTrue(warns(read("DỰ THẢO LẦN 2 ⏎ " + COUNTRY + "SỞ Y TẾ ⏎ Số: /SYT-VP" + BODY), "draft"));
    assertFalse(warns(read(COUNTRY + "SỞ Y TẾ ⏎ V/v góp ý dự thảo Nghị định" + BODY), "draft"));
  }

  @Test
  void leavesOutWhatTheGazetteAndSignaturesPrintAround() {
    var read =
        read(
            "Người ký: Cổng Thông tin điện tử Chính phủ ⏎ Cơ quan: Văn phòng Chính phủ ⏎ Thời gian ký: 12.10.2015 14:21:35 +07:00 ⏎ "
                + "2 CÔNG BÁO/Số 12 + 13/Ngày 01-02-2012 ⏎ VĂN BẢN QUY PHẠM PHÁP LUẬT ⏎ BỘ TƯ PHÁP ⏎ BỘ TƯ PHÁP ⏎ "
                + COUNTRY
                + "Số: 5/2012/TT-BTP ⏎ Hà Nội, ngày 20 tháng 01 năm 2012 ⏎ THÔNG TƯ ⏎ Quy định về lưu trữ"
                + BODY);
    assertEquals("Bộ Tư pháp", read.issuer());
    assertNull(read.parent());
    assertEquals("2012-01-20", String.valueOf(read.date()));
  }
}
