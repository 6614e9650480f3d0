package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who was reminded, what is reported on, what another text says of itself, what ends here and now:
 * sentences labelled before they were first read.
 */
final class RelationVoicesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYT-TCCB | Trong quý III còn 04 đơn vị bị phê bình tại Thông báo số 88/TB-SYT ngày 02/10/2019 nhưng chưa khắc phục. | cites
          UBND-NC | Huyện Sơn Hòa bị UBND tỉnh đôn đốc tại Công văn số 512/UBND-NC ngày 03/3/2015 mà vẫn không báo cáo. | cites
          SNV-CCVC | Các phòng được Sở đôn đốc tại Công văn số 77/SNV-CCVC ngày 4/4/2018 gửi bổ sung trước ngày 20/4. | cites
          SYT-VP | Sở Y tế nhắc lại Công văn số 410/SYT-VP ngày 03/5/2021 và yêu cầu các đơn vị gửi báo cáo ngay. | follows_up
          UBND-TH | Ngày 10/6/2014, UBND tỉnh đã nhắc nhở tại Công văn số 900/UBND-TH nhưng đến nay Sở chưa báo cáo. | cites
          TB-UBND | Chủ tịch UBND tỉnh đã phê bình, yêu cầu kiểm điểm tại Thông báo số 45/TB-UBND ngày 01/02/2024; việc này lặp lại là không chấp nhận được. | cites
          SYT-NVY | Sở Y tế đôn đốc các bệnh viện thực hiện Công văn số 1200/SYT-NVY ngày 8/8/2020. | follows_up
          BV-TCHC | Giám đốc đã yêu cầu các khoa không nhận quà tại Thông báo số 12/TB-BV ngày 4/4/2018; nay còn tái diễn. | cites
          SYT-TTr | Hai nhà thuốc bị nhắc tại Công văn số 62/SYT-TTr ngày 5/5/2019 vẫn bán thuốc không đơn. | cites
          CT-UBND | Kết quả thanh tra theo Quyết định số 12/QĐ-TTr ngày 03/3/2016 của Thanh tra tỉnh cho thấy nhiều sai phạm. | cites
          GM-UBND | Sở Xây dựng báo cáo tiến độ các công trình được giao vốn theo Quyết định số 45/QĐ-UBND ngày 05/01/2022 của UBND tỉnh. | cites
          SYT-KHTC | Các đơn vị báo cáo số máy thở được cấp theo Quyết định số 2020/QĐ-BYT ngày 4/6/2021 của Bộ Y tế trước ngày 15/9/2021. | cites
          UBND-VX | Rà soát danh sách trẻ em được hỗ trợ theo Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ, gửi Sở Lao động. | cites
          KL-TTr | Số tiền thu theo Công văn số 71/PGDĐT ngày 9/9/2013 là 214 triệu đồng. | cites
          UBND-NC | Tổ công tác thành lập theo Quyết định số 500/QĐ-UBND ngày 10/10/2018 báo cáo hằng tuần. | cites
          CT-UBND | Số vụ vi phạm bị xử phạt theo Nghị định số 100/2019/NĐ-CP ngày 30/12/2019 của Chính phủ tăng 12%. | cites
          UBND-KT | Giao Sở Tài chính thanh toán cho các hộ theo Quyết định số 31/2016/QĐ-UBND ngày 5/5/2016 của UBND tỉnh. | applies
          SYT-NVY | Báo cáo kết quả hằng tháng theo mẫu tại Công văn số 44/SYT-NVY ngày 2/2/2023. | applies
          CT-UBND | Kết quả giám sát phải công khai theo Luật Thanh tra năm 2010. | applies
          UBND-VX | Các trường hợp được hỗ trợ nhà ở theo Quyết định số 167/2008/QĐ-TTg mà nay nhà hư hỏng được xem xét lại. | cites
          SLĐTBXH-BTXH | Người đang hưởng trợ cấp theo Nghị định số 67/2007/NĐ-CP ngày 13/4/2007 của Chính phủ được chuyển sang mức mới. | cites
          QĐ-UBND | Ban Chỉ đạo có nhiệm vụ và chế độ họp theo Quyết định số 44/QĐ-UBND ngày 6/3/2014. | applies
          UBND-TH | Sở Giao thông vận tải báo cáo kết quả khắc phục theo Kết luận số 8/KL-TTr ngày 4/4/2017 của Thanh tra tỉnh. | cites
          SYT-NVY | Bác sĩ được phân công theo Quyết định số 61/QĐ-SYT ngày 7/7/2020 có mặt trước 6 giờ. | cites
          BC-TTYT | II. NHỮNG VIỆC ĐÃ LÀM\\n1. Cách ly 14 hộ theo Quyết định số 61/QĐ-UBND ngày 4/4/2020 của UBND huyện.\\n2. Giám sát theo Quyết định số 963/QĐ-BYT ngày 18/3/2020. | cites,cites
          BC-SYT | III. ĐỀ XUẤT\\n1. Bộ Y tế cấp vắc xin theo Nghị quyết số 104/NQ-CP ngày 15/8/2022 của Chính phủ. | applies
          BC-UBND | IV. ĐỀ NGHỊ VỚI TỈNH\\n1. Sở Tài chính cấp kinh phí đúng Nghị quyết số 14/2016/NQ-HĐND ngày 7/7/2016. | applies
          TB-SYT | 2. Các biện pháp đã triển khai\\na) Điều trị theo Quyết định số 5967/QĐ-BYT ngày 31/12/2021 của Bộ Y tế. | cites
          KL-TTr | 1. Diễn biến sự việc\\nNgày 3/3, kíp trực xử trí theo Quyết định số 315/QĐ-BYT ngày 29/01/2015 của Bộ Y tế. | cites
          CĐ-BYT | Chỉ đạo các cơ sở khám bệnh, chữa bệnh thực hiện Hướng dẫn giám sát bệnh tay chân miệng ban hành kèm theo Quyết định số 581/QĐ-BYT ngày 24/02/2012. | implements
          SYT-NVY | Tổ chức thực hiện Bộ tiêu chí chất lượng bệnh viện ban hành kèm theo Quyết định số 6858/QĐ-BYT ngày 18/11/2016 của Bộ trưởng Bộ Y tế. | implements
          UBND-VX | Các xã thực hiện nghiêm Quy ước văn hóa ban hành kèm theo Quyết định số 22/2018/QĐ-TTg ngày 8/5/2018. | implements
          SYT-NVD | Yêu cầu nhà thuốc áp dụng Danh mục thuốc không kê đơn ban hành kèm theo Thông tư số 07/2017/TT-BYT ngày 03/5/2017. | applies
          QĐ-UBND | Sửa đổi Điều 5 Quy chế phối hợp ban hành kèm theo Quyết định số 19/2013/QĐ-UBND ngày 2/8/2013. | amends
          CT-UBND | Những nội dung khác của Chỉ thị số 07/CT-UBND ngày 5/5/2018 tiếp tục thực hiện. | implements
          UBND-TH | Các nhiệm vụ còn lại tại Kế hoạch số 15/KH-UBND ngày 3/2/2020 tiếp tục được triển khai đến hết năm. | implements
          TB-UBND | Các nội dung khác tại Thông báo số 45/TB-UBND ngày 3/3/2021 vẫn giữ nguyên. | cites
          BNV-TL | Hướng dẫn tại Công văn số 44/BNV-TL ngày 3/3/2011 không còn phù hợp, nay bãi bỏ. | repeals
          UBND-KT | Công văn số 600/UBND-KT ngày 4/4/2019 ban hành nhầm thẩm quyền, nay thu hồi. | withdraws
          STC-NS | Thông báo số 12/TB-STC ngày 5/5/2016 của Sở Tài chính được thu hồi kể từ ngày ký công văn này. | withdraws
          UBND-NC | Công văn số 300/UBND-NC ngày 6/6/2007 của UBND tỉnh không còn hiệu lực. | repeals
          GM-UBND | Giấy mời này thay Giấy mời số 55/GM-UBND ngày 1/3/2022. | replaces
          BTC-CST | Thông tư này thay thế Thông tư số 203/2009/TT-BTC ngày 20/10/2009, nên các đơn vị không trích khấu hao theo mức cũ. | cites
          SYT-PC | Nghị định này bãi bỏ Nghị định số 109/2016/NĐ-CP ngày 01/7/2016 của Chính phủ kể từ ngày 01/01/2024. | cites
          TB-SYT | Thông báo này thay cho Thông báo số 33/TB-SYT ngày 6/6/2022. | replaces
          UBND-TH | Văn bản này thay thế Công văn số 12/UBND-TH ngày 1/1/2019. | replaces
          QĐ-UBND | Quy chế này thay thế Quy chế ban hành kèm theo Quyết định số 4/2010/QĐ-UBND ngày 3/3/2010. | replaces
          2023/NĐ-CP | Nghị định này thay thế Nghị định số 109/2016/NĐ-CP ngày 01/7/2016 của Chính phủ. | replaces
          BNV-CCVC | Trả lời Công văn số 9/SNV-CC ngày 3/3/2014 của Sở Nội vụ tỉnh Gia Lai, sau khi thống nhất với Bộ Giáo dục và Đào tạo (Công văn số 120/BGDĐT-NG ngày 20/3/2014), Bộ Nội vụ trả lời như sau | replies_to,cites
          UBND-KT | Xét đề nghị của Sở Công Thương (Tờ trình số 5/TTr-SCT ngày 4/4/2017), ý kiến của Sở Tài chính (Công văn số 66/STC-NS ngày 9/4/2017), UBND tỉnh | replies_to,replies_to
          TCT-CS | Trả lời Công văn số 8/CT-TTHT ngày 3/3/2013 của Cục Thuế tỉnh Lâm Đồng, sau khi có ý kiến của Bộ Tư pháp (Công văn số 61/BTP-PL ngày 9/4/2013), Tổng cục Thuế có ý kiến như sau | replies_to,cites
          UBND-TH | Thực hiện Nghị quyết số 01/NQ-CP ngày 01/01/2020 của Chính phủ và kết luận của Thủ tướng Chính phủ tại Hội nghị trực tuyến (Thông báo số 5/TB-VPCP ngày 09/01/2020), UBND tỉnh yêu cầu | implements,implements
          UBND-VX | Thực hiện ý kiến của Thường trực Tỉnh ủy (Công văn số 300-CV/TU, ngày 4-5-2019), UBND tỉnh yêu cầu | implements
          KL/TU | Các huyện ủy hoàn thành Chương trình hành động số 12-CTr/TU ngày 5/5/2011 trước tháng 12. | implements
          TTr-STC | Gửi kèm: dự thảo Nghị quyết; Báo cáo số 45/BC-STC ngày 7/7/2015. | attaches
          UBND-TH | Tài liệu kèm theo: Kế hoạch số 4/KH-UBND ngày 1/2/2016; Quyết định số 6/QĐ-UBND ngày 3/2/2016. | attaches,attaches
          SNV-CCVC | Hướng dẫn này được xây dựng trên cơ sở Nghị định số 138/2020/NĐ-CP ngày 27/11/2020 của Chính phủ. | based_on
          QĐ-UBND | Quy định này được ban hành căn cứ Luật Giá năm 2023. | based_on
          SYT-TCCB | Công văn này ban hành trên cơ sở Kết luận số 12-KL/TU, ngày 4-5-2022 của Ban Thường vụ Tỉnh ủy. | based_on
          SYT-KHTC | Mức thu theo Thông tư số 37/2018/TT-BYT, đã được Thông tư số 13/2019/TT-BYT sửa đổi. | applies,cites
          CT-UBND | Thực hiện Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ, được Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 sửa đổi, bổ sung; | implements,cites
          UBND-NC | Bổ nhiệm lại đúng thẩm quyền phân cấp tại Quyết định số 8/2019/QĐ-UBND ngày 3/3/2019. | applies
          SYT-KHTC | Chi bồi dưỡng đúng mức tại Nghị quyết số 5/2018/NQ-HĐND ngày 7/7/2018 của HĐND tỉnh. | applies
          SNV-TC | Người trúng tuyển được xếp lương theo hướng dẫn tại Thông tư số 02/2007/TT-BNV ngày 25/5/2007. | applies
          TCT-CS | Doanh nghiệp chưa kê khai được bổ sung hồ sơ theo quy định tại Thông tư số 156/2013/TT-BTC ngày 06/11/2013. | applies
          KH-UBND | 4. Phòng Kinh tế: cân đối 300 triệu đồng; mua sắm thiết bị qua mạng theo Luật Đấu thầu; hướng dẫn các hộ. | applies
          TB-SYT | Giám đốc Sở đã thụ lý tại Quyết định số 33/QĐ-SYT ngày 4/4/2016; gia hạn bằng Quyết định số 60/QĐ-SYT ngày 4/6/2016. | cites,cites
          BNV-TL | Đối với công chức cấp xã được tuyển không qua thi theo Điều 19 Nghị định số 24/2010/NĐ-CP ngày 15/3/2010 của Chính phủ: thời gian công tác được tính theo hướng dẫn tại Thông tư số 13/2010/TT-BNV ngày 30/12/2010 của Bộ Nội vụ. | cites,applies
          SNV-TL | Đối với viên chức được xét chuyển theo Nghị định số 138/2020/NĐ-CP, thời gian tập sự được tính theo Thông tư số 6/2020/TT-BNV. | cites,applies
          BTC-HCSN | Đối với đơn vị sự nghiệp thì trích lập quỹ theo Nghị định số 60/2021/NĐ-CP ngày 21/6/2021, báo cáo theo Thông tư số 56/2022/TT-BTC. | applies,applies
          STNMT-QLĐĐ | Trường hợp hộ đã được bồi thường theo Quyết định số 30/2010/QĐ-UBND ngày 6/6/2010, không xem xét lại. | cites
          TTr-SXD | Hồ sơ gửi kèm: dự thảo Quyết định; Báo cáo thẩm định số 12/BC-STP ngày 4/5/2019 của Sở Tư pháp; Công văn số 8/STC-NS ngày 3/3/2019. | attaches,attaches
          STC-NS | Đề nghị đơn vị xác định mức chi từng đợt theo đúng Nghị định số 99/2021/NĐ-CP. | applies
          SYT-KHTC | Các bệnh viện thanh toán từng tháng theo Thông tư số 40/2015/TT-BYT ngày 16/11/2015 của Bộ Y tế. | applies
          KL-TTr | Công ty từng được hỗ trợ theo Quyết định số 12/2009/QĐ-TTg. | cites
          UBND-NC | Ông từng khiếu nại theo Quyết định số 4/QĐ-UBND ngày 3/3/2010 và đã được trả lời. | cites
          SYT-KHTC | Lập bảng đối chiếu theo Công văn số 2215/KBNN-KSC ngày 06/6/2025 của Kho bạc Nhà nước. | applies
          SYT-NVY | 2. Quán triệt, thực hiện đúng Thông tư số 13/2025/TT-BYT ngày 06/6/2025. | implements
          SYT-TTr | a) Tổ chức thực hiện đúng Thông tư số 07/2014/TT-BYT ngày 25/02/2014 của Bộ Y tế về Quy tắc ứng xử. | implements
          UBND-NC | Bố trí người tiếp dân; thực hiện đúng Luật Tiếp công dân năm 2013, công khai lịch tiếp. | implements
          QĐ-UBND | Việc xét nâng lương thực hiện đúng Thông tư số 08/2013/TT-BNV ngày 31/7/2013. | applies
          HD-UBND | Quy trình bổ nhiệm thực hiện đúng Nghị định số 138/2020/NĐ-CP. | applies
          KL-TTr | Nhà trường không thực hiện đúng Thông tư số 16/2018/TT-BGDĐT ngày 03/8/2018. | cites
          SYT-VP | chấp hành nghiêm, thực hiện đúng Chỉ thị số 8/CT-UBND ngày 4/4/2019 của UBND tỉnh. | implements
          QĐ-BYT | Gia hạn áp dụng Quyết định số 4069/2001/QĐ-BYT ngày 28/9/2001 của Bộ trưởng Bộ Y tế đến hết năm 2012. | extends
          QĐ-UBND | Kéo dài thời gian áp dụng Quyết định số 12/2015/QĐ-UBND ngày 2/2/2015 đến ngày 31/12/2020. | extends
          QĐ-UBND | Kéo dài đến hết ngày 31/12/2024 thời gian áp dụng Quyết định số 61/2019/QĐ-UBND ngày 19/12/2019 về giá đất. | extends
          NQ-HĐND | Kéo dài thời kỳ ổn định ngân sách và thời gian thực hiện Nghị quyết số 9/2016/NQ-HĐND ngày 8/12/2016. | extends
          BC-TTYT | Trung tâm đã ban hành Kế hoạch số 6/KH-TTYT ngày 10/01/2024, cụ thể hóa Kế hoạch số 255/KH-SYT ngày 29/12/2023 của Sở Y tế. | cites,cites
          BC-UBND | Ủy ban đã mở 12 lớp tập huấn, triển khai Kế hoạch số 61/KH-UBND ngày 2/2/2022. | cites
          BC-UBND | Thực hiện Công văn số 5/SNV-CC ngày 2/2/2022 của Sở Nội vụ, UBND huyện báo cáo như sau: | implements
          BC-SYT | Triển khai Quyết định số 122/QĐ-TTg ngày 10/01/2013, Sở Y tế đã xây dựng đề án. | implements
          TB-UBND | Sau khi nghe Sở Tài chính báo cáo phương án phân bổ vốn theo Nghị quyết số 9/NQ-HĐND ngày 8/12/2021, Chủ tịch UBND tỉnh kết luận như sau: | cites
          TB-SYT | Qua nghe các phòng báo cáo kết quả đào tạo theo Thông tư số 22/2013/TT-BYT ngày 9/8/2013, Giám đốc Sở kết luận: | cites
          """)
  void tellsWhatIsDoneFromWhatIsTold(String symbol, String text, String relations) {
    assertEquals(List.of(relations.split(",")), RelationSentencesTest.read(symbol, text));
  }
}
