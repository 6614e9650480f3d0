package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Home;
import vn.cancu.document.PartialDate;

/**
 * Papers of bodies of every level from 1991 to 2025, and whose the papers are that they name: rows
 * written by what a clerk would answer before the rules that read them.
 */
final class IssuerErasTest {
  /** its day | issuer | its symbol | body above | sentence | issuers, ~ between them */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2025-11-20 | Sở Y tế tỉnh Phú Thọ | SYT-TCCB | Ủy ban nhân dân tỉnh Phú Thọ | Ngày 28/6/2025, UBND các tỉnh Hòa Bình, Vĩnh Phúc (cũ) lần lượt ban hành Quyết định số 912/QĐ-UBND và Quyết định số 655/QĐ-UBND giao biên chế. | Ủy ban nhân dân tỉnh Hòa Bình~Ủy ban nhân dân tỉnh Vĩnh Phúc
          2025-11-20 | Sở Tư pháp tỉnh Phú Thọ | STP-VB | Ủy ban nhân dân tỉnh Phú Thọ | Bãi bỏ Quyết định số 12/2021/QĐ-UBND và Quyết định số 31/2022/QĐ-UBND, lần lượt của UBND tỉnh Hòa Bình và UBND tỉnh Vĩnh Phúc. | Ủy ban nhân dân tỉnh Hòa Bình~Ủy ban nhân dân tỉnh Vĩnh Phúc
          2025-11-20 | Sở Tư pháp tỉnh Phú Thọ | STP-VB | Ủy ban nhân dân tỉnh Phú Thọ | Mức thu theo Nghị quyết số 15/2019/NQ-HĐND của HĐND tỉnh Vĩnh Phúc (cũ) thấp hơn Nghị quyết số 9/2020/NQ-HĐND của HĐND tỉnh Hòa Bình trước đây. | Hội đồng nhân dân tỉnh Vĩnh Phúc~Hội đồng nhân dân tỉnh Hòa Bình
          2025-11-20 | Ủy ban nhân dân tỉnh Phú Thọ | QĐ-UBND | - | Quy chế do UBND tỉnh Vĩnh Phúc ban hành kèm theo Quyết định số 22/2023/QĐ-UBND ngày 04/4/2023 hết hiệu lực. | Ủy ban nhân dân tỉnh Vĩnh Phúc
          2025-11-20 | Ủy ban nhân dân tỉnh Phú Thọ | QĐ-UBND | - | Trung tâm được UBND tỉnh Hòa Bình thành lập theo Quyết định số 501/QĐ-UBND ngày 09/3/2018. | Ủy ban nhân dân tỉnh Hòa Bình
          2025-11-20 | Ủy ban nhân dân tỉnh Phú Thọ | QĐ-UBND | - | Xét đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 310/TTr-STC ngày 02/10/2025, của Giám đốc Sở Nội vụ tại Công văn số 1907/SNV-TCBC ngày 30/9/2025; | Sở Tài chính tỉnh Phú Thọ~Sở Nội vụ tỉnh Phú Thọ
          2025-11-20 | Ủy ban nhân dân tỉnh Phú Thọ | QĐ-UBND | - | Theo đề nghị của Trưởng ban Ban Quản lý các khu công nghiệp tỉnh tại Tờ trình số 88/TTr-BQL ngày 15/8/2025; | Ban Quản lý các khu công nghiệp tỉnh Phú Thọ
          2025-11-20 | Ủy ban nhân dân tỉnh Phú Thọ | QĐ-UBND | - | Theo đề nghị của Chánh Thanh tra tỉnh tại Tờ trình số 19/TTr-TTr ngày 15/8/2025; | Thanh tra tỉnh Phú Thọ
          2025-11-20 | Sở Nội vụ tỉnh Phú Thọ | SNV-CCVC | Ủy ban nhân dân tỉnh Phú Thọ | Mẫu phiếu do Sở Nội vụ tỉnh Hòa Bình ban hành tại Công văn số 1503/SNV-CCVC ngày 11/11/2023 không dùng nữa. | Sở Nội vụ tỉnh Hòa Bình
          2025-11-20 | Tỉnh ủy Phú Thọ | KL/TU | - | Sau khi nghe Đảng ủy Ủy ban nhân dân tỉnh báo cáo tại Tờ trình số 51-TTr/ĐU, ngày 03-10-2025, Ban Thường vụ Tỉnh ủy kết luận: | Đảng ủy Ủy ban nhân dân tỉnh Phú Thọ
          2025-11-20 | Tỉnh ủy Phú Thọ | KL/TU | - | Xét Báo cáo số 77-BC/ĐU, ngày 09-10-2025 của Đảng ủy các cơ quan Đảng tỉnh và Báo cáo số 80-BC/BTCTU, ngày 10-10-2025, | Đảng ủy các cơ quan Đảng tỉnh Phú Thọ~Ban Tổ chức Tỉnh ủy Phú Thọ
          2025-11-20 | Tỉnh ủy Phú Thọ | KL/TU | - | Thực hiện Nghị quyết số 57-NQ/TW, ngày 22-12-2024 của Bộ Chính trị; Kết luận số 127-KL/TW, ngày 28-02-2025 của Bộ Chính trị, Ban Bí thư. | Bộ Chính trị~Bộ Chính trị, Ban Bí thư
          2025-11-20 | Đảng ủy xã Thanh Ba | CTr/ĐU | Tỉnh ủy Phú Thọ | thực hiện Nghị quyết số 59-NQ/TW, ngày 24-01-2025 của Bộ Chính trị về hội nhập. 1. Quán triệt Nghị quyết số 59-NQ/TW đến từng chi bộ. | Bộ Chính trị~Bộ Chính trị
          2014-05-05 | Huyện ủy Hạ Hòa | KL/HU | Tỉnh ủy Phú Thọ | Xét Báo cáo số 31-BC/UBKTHU, ngày 05-4-2014 của Ủy ban Kiểm tra Huyện ủy; Tờ trình số 9-TTr/BTCHU, ngày 06-4-2014 của Ban Tổ chức Huyện ủy, | Ủy ban Kiểm tra Huyện ủy Hạ Hòa~Ban Tổ chức Huyện ủy Hạ Hòa
          2004-01-01 | Tổng công ty Chè Phú Thọ | TCTC-KT | Bộ Nông nghiệp và Phát triển nông thôn | Mức khoán theo Công văn số 51/TCTC-KT ngày 11/3/2003 của Tổng công ty vẫn áp dụng; Quyết định số 60/TCTC-TC của Tổng công ty nay bãi bỏ. | Tổng công ty Chè Phú Thọ~Tổng công ty Chè Phú Thọ
          2014-08-08 | Kiểm toán nhà nước khu vực VII | TB-KV7 | Kiểm toán nhà nước | Thực hiện Quyết định số 844/QĐ-KTNN ngày 03/6/2014 của Tổng Kiểm toán nhà nước; đối chiếu Báo cáo kiểm toán số 62/BC-KTNN ngày 05/5/2012 của Kiểm toán nhà nước khu vực VII; | Tổng Kiểm toán nhà nước~Kiểm toán nhà nước khu vực VII
          2025-11-20 | Kho bạc Nhà nước Phú Thọ | KBPT-KSC | Kho bạc Nhà nước | Thực hiện Công văn số 2231/KBNN-KSC ngày 09/5/2019 của Tổng Giám đốc Kho bạc Nhà nước; | Tổng Giám đốc Kho bạc Nhà nước
          2018-02-02 | Ngân hàng Nhà nước chi nhánh tỉnh Phú Thọ | PHT-TH | Ngân hàng Nhà nước Việt Nam | Thực hiện Thông tư số 39/2016/TT-NHNN ngày 30/12/2016 của Thống đốc Ngân hàng Nhà nước Việt Nam; Chỉ thị số 02/CT-NHNN ngày 10/01/2018 của Thống đốc NHNN; | Thống đốc Ngân hàng Nhà nước Việt Nam~Thống đốc Ngân hàng Nhà nước Việt Nam
          2017-07-07 | Sở Y tế tỉnh Bến Tre | SYT-NVY | Ủy ban nhân dân tỉnh Bến Tre | Theo Công văn số 771/PAS-DT ngày 02/6/2017 của Viện Pasteur thành phố Hồ Chí Minh, Công văn số 90/VSR-KH ngày 03/6/2017 của Viện Sốt rét - Ký sinh trùng - Côn trùng TP. Hồ Chí Minh; | Viện Pasteur thành phố Hồ Chí Minh~Viện Sốt rét - Ký sinh trùng - Côn trùng thành phố Hồ Chí Minh
          2017-07-07 | Trung tâm Y tế huyện Ba Tri | TTYT-KSBT | Sở Y tế tỉnh Bến Tre | Theo Công văn số 99/BVCR-CĐT ngày 02/6/2017 của Bệnh viện Chợ Rẫy và Công văn số 12/BVĐKKV-KH ngày 05/6/2017 của Bệnh viện Đa khoa khu vực Cù Lao Minh; | Bệnh viện Chợ Rẫy~Bệnh viện Đa khoa khu vực Cù Lao Minh
          2023-02-02 | Sở Lao động - Thương binh và Xã hội tỉnh Bến Tre | SLĐTBXH-TE | Ủy ban nhân dân tỉnh Bến Tre | Dự toán giao cho Sở Lao động - Thương binh và Xã hội tại Quyết định số 2877/QĐ-UBND ngày 08/12/2022 được điều chỉnh. | Ủy ban nhân dân tỉnh Bến Tre
          2020-10-10 | Sở Y tế tỉnh Bến Tre | SYT-KHTC | Ủy ban nhân dân tỉnh Bến Tre | Thực hiện nhiệm vụ UBND tỉnh giao Sở Y tế tại Công văn số 5120/UBND-KGVX ngày 01/9/2020; | Ủy ban nhân dân tỉnh Bến Tre
          2012-07-07 | Sở Y tế tỉnh Bến Tre | SYT-KHTC | Ủy ban nhân dân tỉnh Bến Tre | Thông tư liên tịch số 12/2008/TTLT-BYT-TLĐLĐVN ngày 11/9/2008 của Bộ Y tế và Tổng Liên đoàn Lao động Việt Nam; Thông tư liên tịch số 10/TTLB ngày 02/11/1994 của Bộ Y tế, Ban Vật giá Chính phủ và Bảo hiểm xã hội Việt Nam; | Bộ Y tế, Tổng Liên đoàn Lao động Việt Nam~Bộ Y tế, Ban Vật giá Chính phủ, Bảo hiểm xã hội Việt Nam
          2012-07-07 | Sở Y tế tỉnh Bến Tre | SYT-KHTC | Ủy ban nhân dân tỉnh Bến Tre | Nghị quyết liên tịch số 01/1999/NQLT ngày 04/5/1999 của Bộ Y tế và Hội Liên hiệp Phụ nữ Việt Nam; Nghị quyết liên tịch số 3/2006/NQLT-HCCBVN-BCA ngày 01/3/2006 của Hội Cựu chiến binh Việt Nam và Bộ Công an; | Bộ Y tế, Hội Liên hiệp Phụ nữ Việt Nam~Hội Cựu chiến binh Việt Nam, Bộ Công an
          2012-07-07 | Bệnh viện Đa khoa tỉnh Bến Tre | BB-BV | Sở Y tế tỉnh Bến Tre | Hợp đồng số 77/HĐ-BV ngày 02/02/2012 ký với Công ty Cổ phần Dược phẩm Bến Tre bị giao chậm. | null
          2012-07-07 | Ủy ban nhân dân huyện Ba Tri | UBND-TH | Ủy ban nhân dân tỉnh Bến Tre | Theo Biên bản thỏa thuận số 4/BBTT ngày 02/02/2012 giữa UBND huyện Ba Tri và Công ty Điện lực Bến Tre; | null
          2012-07-07 | Ủy ban nhân dân huyện Ba Tri | UBND-TH | Ủy ban nhân dân tỉnh Bến Tre | Theo Quy chế phối hợp số 5/QCPH-CAH-BCHQS ngày 02/02/2012 giữa Công an huyện và Ban Chỉ huy Quân sự huyện; | Công an huyện Ba Tri, Ban Chỉ huy Quân sự huyện Ba Tri
          2012-07-07 | Ủy ban nhân dân tỉnh Bến Tre | UBND-TCĐT | - | Chương trình phối hợp số 33/CTPH-STP-HLG ngày 02/02/2012 giữa Sở Tư pháp và Hội Luật gia tỉnh; | Sở Tư pháp tỉnh Bến Tre, Hội Luật gia tỉnh Bến Tre
          2015-07-07 | Chi cục Thi hành án dân sự huyện Ba Tri | TB-CCTHA | Cục Thi hành án dân sự tỉnh Bến Tre | Căn cứ Bản án số 12/2015/DSST ngày 03/3/2015 của Tòa án nhân dân huyện Ba Tri, tỉnh Bến Tre; Quyết định số 45/QĐ-CCTHA ngày 04/4/2015 của Chi cục trưởng Chi cục Thi hành án dân sự huyện Ba Tri; | Tòa án nhân dân huyện Ba Tri, tỉnh Bến Tre~Chi cục trưởng Chi cục Thi hành án dân sự huyện Ba Tri
          2025-11-20 | Tòa án nhân dân khu vực 3 - Vĩnh Long | TAKV3-HC | Tòa án nhân dân tỉnh Vĩnh Long | Thực hiện Công văn số 402/TA-TCCB ngày 02/7/2025 của Tòa án nhân dân tỉnh Vĩnh Long; Kế hoạch số 15/KH-TANDTC ngày 05/7/2025 của TAND tối cao; | Tòa án nhân dân tỉnh Vĩnh Long~Tòa án nhân dân tối cao
          2025-11-20 | Thuế tỉnh Vĩnh Long | VLO-QLDN1 | Cục Thuế | Thực hiện Công văn số 3078/CT-CS ngày 11/8/2025 của Cục Thuế và Quyết định số 1376/QĐ-CT ngày 30/6/2025 của Cục trưởng Cục Thuế; | Cục Thuế~Cục trưởng Cục Thuế
          2025-11-20 | Chi cục Hải quan khu vực VIII | HQKV8-NV | Cục Hải quan | Thực hiện Công văn số 1122/CHQ-GSQL ngày 11/8/2025 của Cục Hải quan; | Cục Hải quan
          2025-11-20 | Bảo hiểm xã hội tỉnh Vĩnh Long | BHXH-CĐ | Bảo hiểm xã hội Việt Nam | Công văn này thay thế Công văn số 77/BHXH-CĐ ngày 03/7/2025 và Công văn số 1001/BHXH-GĐ của Bảo hiểm xã hội tỉnh Trà Vinh. | Bảo hiểm xã hội tỉnh Vĩnh Long~Bảo hiểm xã hội tỉnh Trà Vinh
          2025-11-20 | Sở Nông nghiệp và Môi trường tỉnh Đồng Tháp | SNNMT-TL | Ủy ban nhân dân tỉnh Đồng Tháp | Trả lời Tờ trình số 40/TTr-KTTL ngày 04/9/2025 của Công ty TNHH một thành viên Khai thác công trình thủy lợi Tiền Giang; Công văn số 212/SNNMT-TL ngày 10/9/2025; | Công ty TNHH một thành viên Khai thác công trình thủy lợi Tiền Giang~Sở Nông nghiệp và Môi trường tỉnh Đồng Tháp
          2025-11-20 | Công ty Cổ phần Cấp nước Trà Vinh | CN-KT | - | Theo yêu cầu của Sở Xây dựng tại Công văn số 88/SXD-HTKT ngày 04/9/2025 và Quyết định số 15/QĐ-UBND ngày 05/9/2025 của UBND tỉnh Vĩnh Long; | Sở Xây dựng tỉnh Vĩnh Long~Ủy ban nhân dân tỉnh Vĩnh Long
          2022-07-07 | Công an tỉnh Lào Cai | CAT-PV01 | Bộ Công an | Thực hiện Kế hoạch số 201/KH-BCA-C06 ngày 02/4/2022 của Bộ Công an, Công điện số 3/CĐ-C07 ngày 04/4/2022 của Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ; | Bộ Công an~Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
          2022-07-07 | Ban Chỉ huy Quân sự huyện Mường Khương | BCH-ĐV | Bộ Chỉ huy Quân sự tỉnh Lào Cai | Thực hiện Mệnh lệnh số 12/ML-BCHQS ngày 02/4/2022 của Bộ CHQS tỉnh; Kế hoạch số 90/KH-BCH ngày 02/5/2022 của Ban CHQS huyện; | Bộ Chỉ huy Quân sự tỉnh Lào Cai~Ban Chỉ huy Quân sự huyện Mường Khương
          2015-07-07 | Hội Chữ thập đỏ tỉnh Lào Cai | CV/CTĐ | - | Thực hiện Hướng dẫn số 21/HD-TƯHCTĐ ngày 02/01/2015 của Trung ương Hội Chữ thập đỏ Việt Nam; Kế hoạch số 4/KH-CTĐ ngày 03/01/2015 của Hội; | Trung ương Hội Chữ thập đỏ Việt Nam~Hội Chữ thập đỏ tỉnh Lào Cai
          2015-07-07 | Ủy ban Mặt trận Tổ quốc Việt Nam huyện Bắc Hà | MTTQ-BTT | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai | Thực hiện Kế hoạch số 8/KH-MTTQ-BTT ngày 02/01/2015 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh; | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai
          1991-07-07 | Sở Y tế tỉnh Hà Tuyên | YT-KH | Ủy ban nhân dân tỉnh Hà Tuyên | Thi hành Quyết định số 111-HĐBT ngày 13/4/1991 của Hội đồng Bộ trưởng, Thông tư số 9-BYT/TT ngày 4/5/1991 của Bộ Y tế, Chỉ thị số 7/CT-UB ngày 5/5/1991 của UBND tỉnh; | Hội đồng Bộ trưởng~Bộ Y tế~Ủy ban nhân dân tỉnh Hà Tuyên
          1991-07-07 | Ủy ban nhân dân tỉnh Hà Tuyên | UB-VX | - | Về số tiền mà Bệnh viện huyện Vị Xuyên xin tại Tờ trình số 6/TT-BV ngày 02/02/1991, UBND tỉnh có ý kiến. | Bệnh viện huyện Vị Xuyên
          1994-07-07 | Bộ Y tế | BYT-TCCB | - | Thực hiện Nghị định số 23/HĐBT ngày 24/01/1991 của Hội đồng Bộ trưởng; Quyết định số 414/TCCP-VC ngày 29/5/1993 của Bộ trưởng - Trưởng ban Ban Tổ chức - Cán bộ Chính phủ; | Hội đồng Bộ trưởng~Bộ trưởng - Trưởng ban Ban Tổ chức - Cán bộ Chính phủ
          2017-07-07 | Sở Y tế thành phố Hà Nội | SYT-NVY | Ủy ban nhân dân thành phố Hà Nội | Thực hiện Công văn số 1204/DP-DT ngày 02/6/2017 của Cục Y tế dự phòng, Quyết định số 45/QĐ-KCB ngày 05/6/2017 của Cục trưởng Cục Quản lý Khám, chữa bệnh; Kế hoạch số 55/KH-UBND ngày 06/6/2017 của UBND Thành phố; | Cục Y tế dự phòng~Cục trưởng Cục Quản lý Khám, chữa bệnh~Ủy ban nhân dân thành phố Hà Nội
          2008-07-07 | Trường Đại học Y Hải Phòng | ĐHYHP-ĐT | Bộ Y tế | Thực hiện Thông báo số 22/TB-K2ĐT ngày 02/6/2008 của Cục Khoa học công nghệ và Đào tạo, Quy chế số 8/QC-ĐHYHP ngày 04/6/2008 của Trường; Nghị quyết số 2/NQ-ĐU ngày 01/5/2008 của Đảng ủy Trường; | Cục Khoa học công nghệ và Đào tạo~Trường Đại học Y Hải Phòng~Đảng ủy Trường Đại học Y Hải Phòng
          2018-07-07 | Ủy ban nhân dân tỉnh Nghệ An | UBND-NN | - | Theo đề nghị của Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh tại Công văn số 300/BQLDA-KH ngày 02/6/2018 và ý kiến của Hội đồng thẩm định giá đất tỉnh tại Văn bản số 44/HĐTĐ ngày 05/6/2018; | Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Nghệ An~Hội đồng thẩm định giá đất tỉnh Nghệ An
          2018-07-07 | Văn phòng Ủy ban nhân dân tỉnh Nghệ An | TB-VP | Ủy ban nhân dân tỉnh Nghệ An | Giao Sở Xây dựng rà soát nội dung UBND huyện Quỳ Hợp kiến nghị tại Công văn số 81/UBND-KTHT ngày 02/6/2018 và Công ty Cổ phần Sông Đà 2 kiến nghị tại Văn bản số 9/CV-SĐ2 ngày 04/6/2018. | Ủy ban nhân dân huyện Quỳ Hợp~Công ty Cổ phần Sông Đà 2
          """)
  void tellsWhose(
      String day,
      String issuer,
      String symbol,
      @Nullable String parent,
      String text,
      String expected) {
    var citing =
        new Citations.Citing(
            "88", symbol, issuer, Home.of(issuer, parent), new PartialDate(day), parent, List.of());
    var found =
        Citations.in(text, citing).citations().stream()
            .map(citation -> String.valueOf(citation.issuer()))
            .toList();
    assertEquals(List.of(expected.split("~")), found);
  }
}
