package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.PartialDate;

/** Papers of offices of all kinds and levels, and whose the papers are that they name. */
final class IssuerOfficesTest {
  private static final PartialDate DAY = new PartialDate("2025-11-20");

  /** issuer | its symbol | body above | sentence | issuers, ~ between them */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Sở Y tế tỉnh Yên Bái | TTr-SYT | Ủy ban nhân dân tỉnh Yên Bái | Theo Công văn số 12/SNV-TCBC ngày 4/4/2014 của Sở Nội vụ; | Sở Nội vụ tỉnh Yên Bái
          Thanh tra Sở Y tế tỉnh Yên Bái | TTr-SYT | Sở Y tế tỉnh Yên Bái | Tiếp theo Công văn số 12/TTr-SYT ngày 4/4/2014, Thanh tra Sở yêu cầu | Thanh tra Sở Y tế tỉnh Yên Bái
          Thanh tra Sở Y tế tỉnh Yên Bái | TTr-SYT | Sở Y tế tỉnh Yên Bái | Thực hiện Quyết định số 45/QĐ-SYT ngày 4/4/2014 của Giám đốc Sở Y tế; | Giám đốc Sở Y tế tỉnh Yên Bái
          Ủy ban nhân dân huyện Văn Yên | KH-UBND | - | Theo Báo cáo số 9/BC-TTr ngày 4/4/2014, việc kê khai còn chậm. | Thanh tra huyện Văn Yên
          Ủy ban nhân dân tỉnh Yên Bái | KH-UBND | - | Theo Báo cáo số 9/BC-TTr ngày 4/4/2014, việc kê khai còn chậm. | Thanh tra tỉnh Yên Bái
          Ủy ban nhân dân thành phố Hải Phòng | KH-UBND | - | Theo Báo cáo số 9/BC-TTr ngày 4/4/2014, việc kê khai còn chậm. | Thanh tra thành phố Hải Phòng
          Sở Xây dựng tỉnh Yên Bái | SXD-TTr | Ủy ban nhân dân tỉnh Yên Bái | Theo Kết luận số 9/KL-TTr ngày 4/4/2014, hai chủ đầu tư phải nộp lại tiền. | Thanh tra Sở Xây dựng tỉnh Yên Bái
          Tổng công ty Thép Sông Hồng | TCT-KH | - | Căn cứ Nghị quyết số 3/NQ-HĐTV ngày 4/4/2014; | Hội đồng thành viên Tổng công ty Thép Sông Hồng
          Công ty Cổ phần Vận tải Yên Bái | CV-KH | - | Căn cứ Nghị quyết số 3/NQ-HĐQT ngày 4/4/2014; | Hội đồng quản trị Công ty Cổ phần Vận tải Yên Bái
          Khoa Dược | BB-KD | Bệnh viện Mắt tỉnh Yên Bái | Thực hiện Kế hoạch số 3/KH-BVM ngày 4/4/2014 của Bệnh viện; | Bệnh viện Mắt tỉnh Yên Bái
          Trạm Y tế xã Mậu A | TYT | Trung tâm Y tế huyện Văn Yên | Thực hiện Kế hoạch số 3/KH-TTYT ngày 4/4/2014 của Trung tâm, | Trung tâm Y tế huyện Văn Yên
          Ban Dân tộc tỉnh Yên Bái | BDT-CS | Ủy ban nhân dân tỉnh Yên Bái | Công văn số 3/BDT-CS ngày 4/4/2014 của Ban Dân tộc đã hướng dẫn. | Ban Dân tộc tỉnh Yên Bái
          Chi cục Kiểm lâm tỉnh Yên Bái | CCKL-TH | Sở Nông nghiệp và Phát triển nông thôn tỉnh Yên Bái | Công văn số 3/CCKL-TH ngày 4/4/2014 của Chi cục Kiểm lâm đã hướng dẫn. | Chi cục Kiểm lâm tỉnh Yên Bái
          Kho bạc Nhà nước Yên Bái | KBYB-KT | Kho bạc Nhà nước | Công văn số 3/KBNN-KT ngày 4/4/2014 của Kho bạc Nhà nước đã hướng dẫn. | Kho bạc Nhà nước
          Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh Yên Bái | CĐ-PCTT | Ủy ban nhân dân tỉnh Yên Bái | Mẫu tại Công văn số 3/PCTT-VP ngày 4/4/2019 của Văn phòng Thường trực. | Văn phòng Thường trực Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh Yên Bái
          Tỉnh ủy Yên Bái | KL/TU | - | Sau khi nghe Ban Cán sự đảng UBND tỉnh trình bày Tờ trình số 3-TTr/BCSĐ, ngày 4-4-2018 | Ban Cán sự đảng Ủy ban nhân dân tỉnh Yên Bái
          Đảng ủy Sở Y tế tỉnh Yên Bái | CTr/ĐU | Đảng ủy Khối các cơ quan tỉnh Yên Bái | Thực hiện Kế hoạch số 3-KH/ĐU, ngày 4-4-2018 của Ban Thường vụ Đảng ủy Sở Y tế; | Ban Thường vụ Đảng ủy Sở Y tế tỉnh Yên Bái
          Sở Y tế tỉnh Yên Bái | SYT-TCCB | Ủy ban nhân dân tỉnh Yên Bái | Thực hiện Nghị quyết số 3-NQ/ĐU ngày 4/4/2018 của Đảng ủy Sở Y tế về công tác cán bộ; | Đảng ủy Sở Y tế tỉnh Yên Bái
          Tỉnh đoàn Yên Bái | KH/TĐTN | - | Thực hiện Hướng dẫn số 3-HD/TWĐTN ngày 4/4/2018 của Trung ương Đoàn; | Trung ương Đoàn
          Tỉnh đoàn Yên Bái | KH/TĐTN | - | Thực hiện Hướng dẫn số 3-HD/TWĐTN ngày 4/4/2018 của Ban Bí thư Trung ương Đoàn; điểm thưởng theo Hướng dẫn số 3-HD/TWĐTN. | Ban Bí thư Trung ương Đoàn~Ban Bí thư Trung ương Đoàn
          Thanh tra Chính phủ | KL-TTCP | - | UBND tỉnh Yên Bái xem xét lại giá đất nêu tại Quyết định số 3/2008/QĐ-UBND. | Ủy ban nhân dân tỉnh Yên Bái
          Trung tâm Y tế huyện Văn Yên | BC-TTYT | Sở Y tế tỉnh Yên Bái | Đề nghị UBND huyện kéo dài Quyết định số 3/QĐ-UBND ngày 4/4/2018 về hợp đồng. | Ủy ban nhân dân huyện Văn Yên
          Sở Y tế tỉnh Yên Bái | SYT-KHTC | Ủy ban nhân dân tỉnh Yên Bái | Mức chi theo Thông tư liên tịch số 3/TTLT-LĐTBXH-BTC-BYT ngày 4/4/1999; | Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính, Bộ Y tế
          Cục Hải quan tỉnh Lào Cai | TB-HQLC | Tổng cục Hải quan | Lô hàng mà Chi cục Hải quan cửa khẩu Bát Xát hỏi tại Tờ trình số 3/TTr-BX ngày 4/4/2009 sẽ được trả lời riêng. | Chi cục Hải quan cửa khẩu Bát Xát
          Thanh tra Sở Y tế tỉnh Yên Bái | TTr-SYT | Sở Y tế tỉnh Yên Bái | Nay mới có Bệnh viện huyện Văn Yên gửi báo cáo tại Công văn số 3/BVVY ngày 4/4/2008. | Bệnh viện huyện Văn Yên
          Thanh tra tỉnh Yên Bái | KL-TTr | Ủy ban nhân dân tỉnh Yên Bái | Đoàn thanh tra đã làm việc tại 7 xã. Sau khi nghe Đoàn trình bày Báo cáo số 3/BC-ĐTTr ngày 4/4/2018, | Đoàn thanh tra
          Ủy ban nhân dân tỉnh Yên Bái | UBND-NC | - | Thực hiện Công văn số 3/TANDTC-TH ngày 4/4/2018 của TAND tối cao; | Tòa án nhân dân tối cao
          Tòa án nhân dân huyện Văn Yên | TA-VP | Tòa án nhân dân tỉnh Yên Bái | Theo Quyết định số 3/QĐ-TA ngày 4/4/2018 của Chánh án Tòa án nhân dân tỉnh, | Chánh án Tòa án nhân dân tỉnh Yên Bái
          Viện kiểm sát nhân dân huyện Văn Yên | CV-VKS | Viện kiểm sát nhân dân tỉnh Yên Bái | Theo Hướng dẫn số 3/HD-VKSTC ngày 4/4/2018 của VKSND tối cao, | Viện kiểm sát nhân dân tối cao
          Bộ Chỉ huy Quân sự tỉnh Yên Bái | BCH-TM | Bộ Tư lệnh Quân khu 2 | Thực hiện Chỉ thị số 3/CT-BTL ngày 4/4/2018 của Tư lệnh Quân khu 2; | Tư lệnh Quân khu 2
          Công an tỉnh Yên Bái | CAT-PX01 | Bộ Công an | Thực hiện Kế hoạch số 3/KH-BCA-X01 ngày 4/4/2018 của Bộ Công an; | Bộ Công an
          Công an huyện Văn Yên | CAH-QLHC | Công an tỉnh Yên Bái | Thực hiện Kế hoạch số 3/KH-CAT-PC06 ngày 4/4/2018 của Công an tỉnh; | Công an tỉnh Yên Bái
          Bảo hiểm xã hội huyện Văn Yên | BHXH | Bảo hiểm xã hội tỉnh Yên Bái | Theo Công văn số 3/BHXH-CĐ ngày 4/4/2018 của Bảo hiểm xã hội tỉnh, | Bảo hiểm xã hội tỉnh Yên Bái
          Bảo hiểm xã hội tỉnh Yên Bái | BHXH-CĐ | Bảo hiểm xã hội Việt Nam | Theo Quyết định số 3/QĐ-BHXH ngày 4/4/2018 của Tổng Giám đốc BHXH Việt Nam, | Tổng Giám đốc Bảo hiểm xã hội Việt Nam
          Chi cục Thuế huyện Văn Yên | CCT-KK | Cục Thuế tỉnh Yên Bái | Theo Công văn số 3/CT-KK ngày 4/4/2018 của Cục Thuế tỉnh, | Cục Thuế tỉnh Yên Bái
          Chi cục Thuế huyện Văn Yên | CCT-KK | Cục Thuế tỉnh Yên Bái | Theo Công văn số 3/TCT-KK ngày 4/4/2018 của Tổng cục Thuế, | Tổng cục Thuế
          Trường Đại học Tây Sơn | ĐHTS-ĐT | Bộ Giáo dục và Đào tạo | Căn cứ Quyết định số 3/QĐ-ĐHTS ngày 4/4/2018 của Hiệu trưởng, | Hiệu trưởng Trường Đại học Tây Sơn
          Trường Đại học Tây Sơn | ĐHTS-ĐT | Bộ Giáo dục và Đào tạo | Căn cứ Nghị quyết số 3/NQ-HĐT ngày 4/4/2020 của Hội đồng trường; | Hội đồng trường Trường Đại học Tây Sơn
          Trường Trung học phổ thông Mậu A | THPT | Sở Giáo dục và Đào tạo tỉnh Yên Bái | Theo Công văn số 3/SGDĐT-GDTrH ngày 4/4/2018 của Sở, | Sở Giáo dục và Đào tạo tỉnh Yên Bái
          Liên đoàn Lao động tỉnh Yên Bái | LĐLĐ-CS | Tổng Liên đoàn Lao động Việt Nam | Theo Hướng dẫn số 3/HD-TLĐ ngày 4/4/2018 của Tổng Liên đoàn, | Tổng Liên đoàn Lao động Việt Nam
          Hội Nông dân tỉnh Yên Bái | CV/HNDT | Hội Nông dân Việt Nam | Theo Kết luận số 3-KL/HNDTW ngày 4/4/2018 của Ban Chấp hành Trung ương Hội Nông dân Việt Nam, | Ban Chấp hành Trung ương Hội Nông dân Việt Nam
          Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Yên Bái | MTTQ-BTT | - | Theo Thông tri số 3/TTr-MTTW-BTT ngày 4/4/2018 của Ban Thường trực UBTW MTTQ Việt Nam, | Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
          Huyện ủy Văn Yên | CV/HU | Tỉnh ủy Yên Bái | Thực hiện Kết luận số 3-KL/TU ngày 4/4/2018 của Ban Thường vụ Tỉnh ủy; | Ban Thường vụ Tỉnh ủy Yên Bái
          Đảng ủy xã Mậu A | NQ/ĐU | Huyện ủy Văn Yên | Thực hiện Nghị quyết số 3-NQ/HU ngày 4/4/2018 của Ban Chấp hành Đảng bộ huyện; | Ban Chấp hành Đảng bộ huyện Văn Yên
          Hội đồng nhân dân huyện Văn Yên | NQ-HĐND | - | Xét Tờ trình số 3/TTr-UBND ngày 4/4/2018 của UBND huyện; Báo cáo thẩm tra số 4/BC-KTXH ngày 5/4/2018 của Ban Kinh tế - Xã hội; | Ủy ban nhân dân huyện Văn Yên~Ban Kinh tế - Xã hội Hội đồng nhân dân huyện Văn Yên
          Đoàn đại biểu Quốc hội tỉnh Yên Bái | ĐĐBQH-VP | - | Chuyển đơn kèm Công văn số 3/UBND-TD ngày 4/4/2018 của UBND tỉnh; | Ủy ban nhân dân tỉnh Yên Bái
          Ủy ban nhân dân xã Mậu A | UBND | Ủy ban nhân dân huyện Văn Yên | Theo Thông báo số 3/TB-TCKH ngày 4/4/2018 của Phòng Tài chính - Kế hoạch, | Phòng Tài chính - Kế hoạch huyện Văn Yên
          Ủy ban nhân dân xã Mậu A | UBND | Ủy ban nhân dân tỉnh Lào Cai | Theo Quyết định số 3/QĐ-UBND ngày 4/8/2025 của Ủy ban nhân dân tỉnh, | Ủy ban nhân dân tỉnh Lào Cai
          Ủy ban nhân dân xã Mậu A | UBND | Ủy ban nhân dân tỉnh Lào Cai | Theo Công văn số 3/SNV-TCBC ngày 4/8/2025, | Sở Nội vụ tỉnh Lào Cai
          Phòng Giáo dục và Đào tạo huyện Văn Yên | PGDĐT | Ủy ban nhân dân huyện Văn Yên, tỉnh Yên Bái | Theo Kế hoạch số 3/KH-SGDĐT ngày 4/8/2018 của Sở Giáo dục và Đào tạo, | Sở Giáo dục và Đào tạo tỉnh Yên Bái
          Hạt Kiểm lâm huyện Văn Yên | HKL | Chi cục Kiểm lâm tỉnh Yên Bái | Theo Công văn số 3/CCKL-SDR ngày 4/8/2018 của Chi cục Kiểm lâm, | Chi cục Kiểm lâm tỉnh Yên Bái
          Sở Giao thông vận tải tỉnh Yên Bái | SGTVT-QL | Ủy ban nhân dân tỉnh Yên Bái | Theo Công văn số 3/CĐBVN-QL ngày 4/8/2023 của Cục Đường bộ Việt Nam, | Cục Đường bộ Việt Nam
          Sở Nội vụ tỉnh Yên Bái | SNV-VTLT | Ủy ban nhân dân tỉnh Yên Bái | Theo Công văn số 3/VTLTNN-NVTW ngày 4/8/2018 của Cục Văn thư và Lưu trữ nhà nước, | Cục Văn thư và Lưu trữ nhà nước
          Sở Tài chính tỉnh Yên Bái | STC-NS | Ủy ban nhân dân tỉnh Yên Bái | Theo Thông tư số 15-TC/NSNN ngày 4/8/1989 của Bộ Tài chính, | Bộ Tài chính
          Ủy ban nhân dân tỉnh Yên Bái | UB-VX | - | Theo Nghị định số 142-CP ngày 28/9/1976 của Hội đồng Chính phủ và Chỉ thị số 3-CT ngày 4/8/1988 của Chủ tịch Hội đồng Bộ trưởng; | Hội đồng Chính phủ~Chủ tịch Hội đồng Bộ trưởng
          Ủy ban nhân dân tỉnh Yên Bái | UB-VX | - | Theo Thông tư số 3-LĐ/TT ngày 4/8/1986 của Bộ Lao động, | Bộ Lao động
          Tòa án nhân dân tỉnh Yên Bái | TA-TCCB | Tòa án nhân dân tối cao | Theo Quyết định số 3/QĐ-HĐTC ngày 4/8/2018 của Hội đồng tuyển chọn, giám sát Thẩm phán quốc gia; | Hội đồng tuyển chọn, giám sát Thẩm phán quốc gia
          Tòa án nhân dân tỉnh Yên Bái | TA-TCCB | Tòa án nhân dân tối cao | Theo Quyết định số 3/QĐ-HĐTC ngày 4/8/2018 về kết quả thi, | null
          Bộ Tài chính | BTC-NSNN | Chính phủ | Đoàn làm việc với UBND huyện Krông Nô về Quyết định số 35/2019/QĐ-UBND ngày 4/8/2019; | null
          Bộ Tài chính | BTC-NSNN | Chính phủ | UBND tỉnh Lào Cai xem lại giá nêu ở Quyết định số 35/2019/QĐ-UBND ngày 4/8/2019; | Ủy ban nhân dân tỉnh Lào Cai
          Ủy ban nhân dân thị xã Hồng Lĩnh | UBND-VP | Ủy ban nhân dân tỉnh Hà Tĩnh | Theo Kế hoạch số 3/KH-TTr ngày 4/8/2019, | Thanh tra thị xã Hồng Lĩnh
          Ban Quản lý Khu kinh tế tỉnh Lào Cai | BQL-QH | Ủy ban nhân dân tỉnh Lào Cai | Theo Quyết định số 3/QĐ-BQL ngày 4/8/2018 của Trưởng ban, | Trưởng Ban Quản lý Khu kinh tế tỉnh Lào Cai
          Chi cục Thi hành án dân sự huyện Văn Yên | CCTHADS | Cục Thi hành án dân sự tỉnh Yên Bái | Theo Công văn số 3/CTHADS-NV ngày 4/8/2018 của Cục Thi hành án dân sự tỉnh, | Cục Thi hành án dân sự tỉnh Yên Bái
          Trung tâm Kiểm soát bệnh tật tỉnh Yên Bái | KSBT-KH | Sở Y tế tỉnh Yên Bái | Theo Công văn số 3/VSDTTƯ-TC ngày 4/8/2020 của Viện Vệ sinh dịch tễ Trung ương, | Viện Vệ sinh dịch tễ Trung ương
          Sở Y tế tỉnh Yên Bái | SYT-NVD | Ủy ban nhân dân tỉnh Yên Bái | Theo Công văn số 3/TTM-KT ngày 4/8/2020 của Trung tâm Truyền máu Quốc gia; | Trung tâm Truyền máu Quốc gia
          Sở Y tế tỉnh Yên Bái | SYT-NVY | Ủy ban nhân dân tỉnh Yên Bái | Theo Công văn số 3/KCB-QLCL ngày 4/8/2020 của Cục Quản lý Khám, chữa bệnh; Công văn số 4/KCB-NV ngày 5/8/2020; | Cục Quản lý Khám, chữa bệnh~Cục Quản lý Khám, chữa bệnh
          Ủy ban nhân dân tỉnh Yên Bái | CT-UBND | - | Bếp ăn ký theo Hướng dẫn liên ngành số 3/HDLN-YT-GDĐT ngày 4/9/2006 thì dừng. | Sở Y tế tỉnh Yên Bái, Sở Giáo dục và Đào tạo tỉnh Yên Bái
          Công an tỉnh Yên Bái | KH-CAT | Bộ Công an | Sửa Quy chế số 3/QCPH-CAT-BHXH ngày 4/6/2019 và Biên bản số 2/BB-CAT-SYT ngày 12/01/2024. | Công an tỉnh Yên Bái, Bảo hiểm xã hội tỉnh Yên Bái~Công an tỉnh Yên Bái, Sở Y tế tỉnh Yên Bái
          Sở Nội vụ tỉnh Lào Cai | SNV-TCBC | Ủy ban nhân dân tỉnh Lào Cai | Theo Thông tư liên bộ số 9/TTLB-YT-TC ngày 07/3/1995, Quy chế số 5/QCPH-BTC-YT ngày 4/4/2015 và Chương trình số 7/CTPH-BCA-GDĐT ngày 5/5/2016. | null~null~null
          Sở Nội vụ tỉnh Lào Cai | SNV-TCBC | Ủy ban nhân dân tỉnh Lào Cai | Theo Thông tư số 9/TTLN-YT-TC ngày 07/3/1995, Thông tư số 8/TT-LN-YT-BHXH ngày 4/4/1996 và Hướng dẫn số 7/HDLN-BCA-YT ngày 5/5/2016. | null~null~null
          Sở Nội vụ tỉnh Lào Cai | SNV-TCBC | Ủy ban nhân dân tỉnh Lào Cai | Theo Quyết định số 9/QĐ-SNV-STC ngày 07/3/2015 và Hướng dẫn số 8/HD-SNV-STC ngày 4/4/2016. | Sở Nội vụ tỉnh Lào Cai~Sở Nội vụ tỉnh Lào Cai, Sở Tài chính tỉnh Lào Cai
          Ban Quản lý dự án thủy lợi tỉnh Yên Bái | BB-BQL | Ủy ban nhân dân tỉnh Yên Bái | Khoản tạm ứng mà Kho bạc đã nhắc ở Công văn số 3/KBYB-KSC ngày 4/10/2018. | Kho bạc Nhà nước Yên Bái
          Sở Y tế tỉnh Yên Bái | TB-SYT | Ủy ban nhân dân tỉnh Yên Bái | Giao phòng tham mưu Sở trả lời Sở Nội vụ tại Công văn số 3/SNV-CC ngày 4/10/2018. | Sở Nội vụ tỉnh Yên Bái
          Cục Quản lý Dược | QLD-CL | Bộ Y tế | Tại Biên bản làm việc số 3/BB-QLD ngày 4/10/2018, Công ty Cổ phần Dược Sông Hồng thừa nhận kết quả. | Cục Quản lý Dược
          Thanh tra Sở Y tế tỉnh Yên Bái | KL-TTr | Sở Y tế tỉnh Yên Bái | Thanh tra tại Bệnh viện đa khoa huyện Văn Yên. Xét giải trình tại Công văn số 3/BV-KH ngày 4/10/2012. Quyết định số 4/QĐ-BV ngày 4/10/2012 của Giám đốc Bệnh viện; | Bệnh viện đa khoa huyện Văn Yên~Giám đốc Bệnh viện đa khoa huyện Văn Yên
          Ủy ban nhân dân xã An Lão | GM-UBND | - | Cử tri đã được UBND huyện An Phú trước đây trả lời ở Công văn số 3/UBND-VX ngày 4/4/2025. | Ủy ban nhân dân huyện An Phú
          Trung tâm Y tế huyện Văn Yên | TTYT-KH | Sở Y tế tỉnh Yên Bái | Theo Công văn số 3/BHXH-GĐ ngày 4/8/2018 của BHXH huyện; Công văn số 4/CDC-KN ngày 5/8/2018 của CDC tỉnh; | Bảo hiểm xã hội huyện Văn Yên~Trung tâm Kiểm soát bệnh tật tỉnh Yên Bái
          Sở Giáo dục và Đào tạo tỉnh Yên Bái | SGDĐT-VP | Ủy ban nhân dân tỉnh Yên Bái | Thực hiện Kế hoạch liên ngành số 3/KHLN-SGDĐT-SYT ngày 4/8/2018; | Sở Giáo dục và Đào tạo tỉnh Yên Bái, Sở Y tế tỉnh Yên Bái
          Huyện ủy Văn Yên | CTr/HU | Tỉnh ủy Yên Bái | Thực hiện Chương trình hành động số 3-CTr/TU, ngày 4-8-2018 của Ban Chấp hành Đảng bộ tỉnh; | Ban Chấp hành Đảng bộ tỉnh Yên Bái
          Ủy ban nhân dân phường Nam Cường | UBND-VP | - | Thực hiện Công văn số 3/UBND-NV ngày 4/8/2018 của UBND thành phố Yên Bái; Quyết định số 5/QĐ-UBND ngày 6/8/2018 của Chủ tịch UBND phường; | Ủy ban nhân dân thành phố Yên Bái~Chủ tịch Ủy ban nhân dân phường Nam Cường
          Chi cục Kiểm lâm tỉnh Yên Bái | CCKL | Sở Nông nghiệp và Môi trường tỉnh Yên Bái | Sở yêu cầu tại Công văn số 3/SNNMT-KL ngày 4/5/2025; | Sở Nông nghiệp và Môi trường tỉnh Yên Bái
          Sở Nội vụ tỉnh Yên Bái | SNV-CC | Ủy ban nhân dân tỉnh Yên Bái | Bộ Nội vụ đã hướng dẫn ở Công văn số 3/BNV-CCVC ngày 4/8/2018; UBND tỉnh giao tại Thông báo số 5/TB-UBND ngày 4/8/2018. | Bộ Nội vụ~Ủy ban nhân dân tỉnh Yên Bái
          Trường Đại học Tây Sơn | ĐHTS-ĐT | Bộ Giáo dục và Đào tạo | Theo Thông báo số 3/TB-ĐHTS ngày 4/8/2018 của Hội đồng tuyển sinh, | Hội đồng tuyển sinh
          Công ty Cổ phần Cấp nước Yên Bái | CN-KT | - | Trả lời Công văn số 3/SXD-HT ngày 4/8/2018 của quý Sở; căn cứ Quyết định số 7/QĐ-CN ngày 1/1/2018 của Giám đốc Công ty, | Sở Xây dựng tỉnh Yên Bái~Giám đốc Công ty Cổ phần Cấp nước Yên Bái
          Sở Y tế tỉnh Yên Bái | SYT-NVY | Ủy ban nhân dân tỉnh Yên Bái | Theo Công văn số 3/CDC-KN ngày 5/8/2020 của CDC tỉnh và Công văn số 6/KSBT-VP ngày 6/8/2020 của TTKSBT tỉnh; | Trung tâm Kiểm soát bệnh tật tỉnh Yên Bái~Trung tâm Kiểm soát bệnh tật tỉnh Yên Bái
          Phòng Nội vụ huyện Văn Yên | BC-PNV | Ủy ban nhân dân huyện Văn Yên | Theo Quyết định số 3/QĐ-UBND ngày 4/8/2020 của Ủy ban nhân dân huyện Văn Yên; trước đó Quyết định số 5/QĐ-UBND ngày 1/7/2020 đã dừng. | Ủy ban nhân dân huyện Văn Yên~Ủy ban nhân dân huyện Văn Yên
          Phòng Nội vụ huyện Văn Yên | BC-PNV | Ủy ban nhân dân huyện Văn Yên | Trước đó Quyết định số 5/QĐ-UBND ngày 1/7/2020 đã dừng. | null
          Phòng Nội vụ huyện Văn Yên | BC-PNV | Ủy ban nhân dân huyện Văn Yên | Theo Công văn số 3/UBND-VX ngày 4/8/2020 của Ủy ban nhân dân huyện Văn Yên; trước đó Công văn số 5/UBND-NN ngày 1/7/2020 đã nhắc. | Ủy ban nhân dân huyện Văn Yên~null
          Ủy ban nhân dân huyện Văn Yên | UBND-NC | Ủy ban nhân dân tỉnh Yên Bái | Theo Báo cáo số 3/BC-PC08 ngày 5/8/2020 của Phòng Cảnh sát giao thông; | Phòng Cảnh sát giao thông
          Sở Nông nghiệp tỉnh Yên Bái | NN-KH | - | Theo Công văn số 1066-UB/NN của Ủy ban nhân dân tỉnh và Công văn số 512-TL/XDCB ngày 2/4/1994 của Bộ Thủy lợi; | Bộ Thủy lợi
          Ủy ban nhân dân huyện Văn Yên | UBND-NN | Ủy ban nhân dân tỉnh Yên Bái | Theo Tờ trình số 3/TTr-NN ngày 5/8/2020 của Phòng Nông nghiệp và PTNT; | Phòng Nông nghiệp và Phát triển nông thôn huyện Văn Yên
          Bảo hiểm xã hội tỉnh Yên Bái | BHXH-GĐ | Bảo hiểm xã hội Việt Nam | Vấn đề này đã được Bảo hiểm xã hội Việt Nam cảnh báo tại Công văn số 3/BHXH-CSYT ngày 5/8/2020; | Bảo hiểm xã hội Việt Nam
          Sở Tài chính tỉnh Yên Bái | STC-NS | Ủy ban nhân dân tỉnh Yên Bái | Việc này Bộ Tài chính trả lời tại Công văn số 3/BTC-NSNN ngày 5/8/2020. | Bộ Tài chính
          Đảng ủy xã Mậu A | KH/ĐU | Đảng bộ tỉnh Lào Cai | Thực hiện Kế hoạch số 3-KH/TU, ngày 5-8-2025 của Ban Thường vụ Tỉnh ủy; Nghị quyết số 2-NQ/ĐU, ngày 5-9-2025 của Đảng ủy xã; | Ban Thường vụ Tỉnh ủy Lào Cai~Đảng ủy xã Mậu A
          Tòa án nhân dân tỉnh Yên Bái | TA-VP | Tòa án nhân dân tối cao | Theo Nghị quyết số 3/2019/NQ-HĐTP ngày 5/8/2019 của Hội đồng Thẩm phán TAND tối cao; | Hội đồng Thẩm phán Tòa án nhân dân tối cao
          Ủy ban nhân dân tỉnh Yên Bái | UBND-CN | - | Xét đề nghị của Liên Sở Xây dựng - Tài chính tại Tờ trình số 3/TTr-SXD-STC ngày 5/8/2019; | Sở Xây dựng tỉnh Yên Bái, Sở Tài chính tỉnh Yên Bái
          Sở Y tế tỉnh Yên Bái | SYT-NVY | Ủy ban nhân dân tỉnh Yên Bái | Theo Biên bản số 3/BB-SYT-BHXH ngày 5/8/2020; Kế hoạch số 4/KH-SYT-SGDĐT ngày 6/8/2020; | Sở Y tế tỉnh Yên Bái, Bảo hiểm xã hội tỉnh Yên Bái~Sở Y tế tỉnh Yên Bái, Sở Giáo dục và Đào tạo tỉnh Yên Bái
          Ủy ban nhân dân tỉnh Yên Bái | UBND-NC | - | Khiếu nại đã được UBND thành phố Yên Bái giải quyết bằng Quyết định số 3/QĐ-UBND ngày 5/8/2020. | Ủy ban nhân dân thành phố Yên Bái
          Cục Thi hành án dân sự tỉnh Yên Bái | CTHADS | Tổng cục Thi hành án dân sự | Theo Bản án số 3/2019/DS-PT ngày 5/8/2019 của Tòa án nhân dân cấp cao tại Hà Nội; | Tòa án nhân dân cấp cao tại Hà Nội
          Hội Nông dân tỉnh Yên Bái | HNDT | Hội Nông dân Việt Nam | Thực hiện Kế hoạch số 3-KH/HNDTW ngày 5/8/2019 của Trung ương Hội Nông dân Việt Nam; | Trung ương Hội Nông dân Việt Nam
          Sở Xây dựng tỉnh Yên Bái | SXD-QLN | Ủy ban nhân dân tỉnh Yên Bái | Ý kiến của Sở Tài chính tại Công văn số 3/STC-GCS ngày 5/8/2020, của Sở Tư pháp tại Công văn số 4/STP-XD ngày 6/8/2020; | Sở Tài chính tỉnh Yên Bái~Sở Tư pháp tỉnh Yên Bái
          Bệnh viện Đa khoa tỉnh Yên Bái | BVĐK-KHTH | Sở Y tế tỉnh Yên Bái | Thực hiện Quyết định số 3/QĐ-BVĐK ngày 5/8/2020 của Giám đốc Bệnh viện; Hợp đồng số 5/HĐ-BVĐK ngày 1/1/2020; | Giám đốc Bệnh viện Đa khoa tỉnh Yên Bái~null
          """)
  void tellsWhose(
      String issuer, String symbol, @Nullable String parent, String text, String expected) {
    var citing = new Citations.Citing("88", symbol, issuer, parent, DAY, parent, List.of());
    var found =
        Citations.in(text, citing).citations().stream()
            .map(citation -> String.valueOf(citation.issuer()))
            .toList();
    assertEquals(List.of(expected.split("~")), found);
  }
}
