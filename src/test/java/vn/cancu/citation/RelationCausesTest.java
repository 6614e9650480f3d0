package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decides between telling and doing, answering and weighing, reminding and naming. */
final class RelationCausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYT-NVY | Qua kiểm tra tại 07 trạm theo Quyết định số 55/QĐ-SYT ngày 02/3/2021, Sở thấy nhiều tủ thuốc hết hạn. | cites
          SYT-NVY | Kết quả thanh tra của Bộ theo Quyết định số 71/QĐ-BYT ngày 04/5/2020 cho thấy 04 đơn vị chi sai. | cites
          SYT-NVY | Qua báo cáo các huyện gửi về theo yêu cầu tại Công văn số 802/SYT-NVY ngày 06/6/2022, còn 03 nơi chưa có phòng tiêm. | cites
          BYT-KCB | Từ hồ sơ các Sở nộp theo Công văn số 1204/BYT-KCB ngày 09/9/2019, Bộ thấy sai sót chủ yếu do kíp trực. | cites
          SYT-NVY | Kết quả rà soát theo Kế hoạch số 12/KH-SYT ngày 03/02/2022 đã phát hiện 09 phòng khám không phép. | cites
          UBND-VX | Số liệu các xã tổng hợp theo Công văn số 44/UBND-VX ngày 01/4/2023 còn chênh lệch lớn. | cites
          SYT-TTr | Thanh tra Sở kiểm tra việc bán thuốc kê đơn tại 10 nhà thuốc theo Kế hoạch số 31/KH-SYT ngày 05/01/2022. | applies
          SYT-TCCB | Phòng Tổ chức chủ trì kiểm tra việc giữ giờ làm theo Quy chế ban hành kèm theo Quyết định số 18/QĐ-SYT ngày 06/02/2020. | applies
          UBND-NC | 3. Thanh tra huyện xác minh việc kê khai tài sản của 05 người theo Kế hoạch số 60/KH-TTr ngày 08/8/2023; xong trước 30/9/2023. | applies
          KL-TTr | Đoàn đã kiểm tra việc chi trả theo Thông tư số 40/2017/TT-BTC ngày 28/4/2017 tại 03 đơn vị. | cites
          KL-TTr | Căn cứ Báo cáo số 06/BC-ĐTT ngày 28/11/2011 của Đoàn thanh tra; sau khi xem xét giải trình tại Công văn số 418/UBND-TTr ngày 12/12/2011 của UBND huyện Yên Sơn, Chánh Thanh tra kết luận: | based_on,cites
          KL-TTr | Xét Báo cáo số 03/BC-ĐTT ngày 25/11/2015 của Trưởng đoàn và ý kiến giải trình của Bệnh viện tại Công văn số 312/BV-TC ngày 07/12/2015, Chánh Thanh tra kết luận: | replies_to,cites
          KL-TTr | Sau khi nghe giải trình của đơn vị nêu tại Báo cáo số 20/BC-BV ngày 03/3/2018, Chánh Thanh tra Sở kết luận: | cites
          QĐ-UBND | Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 99/TTr-SYT ngày 05/5/2020, | replies_to
          SYT-NVD | Đề nghị bệnh viện áp dụng Quy trình cấp phát ban hành theo Quyết định số 14/QĐ-SYT ngày 05/3/2019. | applies
          SYT-NVD | Áp dụng Quy trình giám sát ban hành kèm theo Quyết định số 14/QĐ-SYT ngày 05/3/2019. | applies
          SYT-NVD | Áp dụng Bảng kiểm ban hành tại Quyết định số 3916/QĐ-BYT ngày 28/8/2017 để chấm điểm. | applies
          TT-BTP | Người phiên dịch bị xóa tên trong trường hợp quy định tại Điều 5 Nghị định số 23/2015/NĐ-CP ngày 16/02/2015. | cites
          QĐ-SYT | Ông A có quyền khiếu nại trong thời hạn quy định tại Điều 33 Luật Khiếu nại năm 2011. | cites
          QĐ-SYT | Hành vi thuộc trường hợp quy định tại khoản 2 Điều 17 Nghị định số 112/2020/NĐ-CP. | cites
          SXD-QLXD | Gói thầu ký trước năm 2008 được điều chỉnh như quy định tại Thông tư số 09/2008/TT-BXD ngày 17/4/2008. | cites
          SYT-NVY | Cơ sở được sử dụng phác đồ mà Bộ Y tế đã gửi kèm Công văn số 3871/BYT-DP ngày 30/6/2009. | cites
          SYT-NVY | Mẫu báo cáo Sở đã gửi kèm Công văn số 50/SYT-NVY ngày 03/01/2020 không dùng nữa. | cites
          SYT-NVY | Sở Y tế gửi kèm Quyết định số 26/QĐ-BYT ngày 03/01/2020 để các đơn vị thực hiện. | attaches
          TT-BYT | Thời hạn áp dụng chuẩn ban hành kèm theo Quyết định số 3474/QĐ-BYT ngày 11/7/2020 không bị ảnh hưởng bởi Thông tư này. | cites
          QĐ-UBND | Phạm vi áp dụng Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 không thay đổi. | cites
          QĐ-UBND | Kéo dài thời hạn áp dụng Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 đến hết năm 2025. | extends
          SYT-TTr | Thanh tra Sở có trách nhiệm kiểm tra 06 đơn vị; trả lời Thanh tra tỉnh về nội dung Công văn số 303/TTr-NV3. | cites
          SYT-VP | Giao Văn phòng Sở tham mưu trả lời Công văn số 51/UBND-NC ngày 09/01/2024 trước 15/01/2024. | cites
          SYT-VP | Trả lời Công văn số 51/UBND-NC ngày 09/01/2024 của UBND huyện Yên Sơn, Sở Y tế có ý kiến như sau: | replies_to
          UBND-NV | Tuy nhiên, một số đơn vị còn đi xe công dự tiệc; báo cáo theo Công văn số 1308/UBND-TH ngày 05/10/2011 gửi chậm. | cites
          CT-UBND | Tuy vậy, việc chấp hành còn lỏng lẻo, danh sách lập theo Công văn số 77/UBND-NC ngày 04/4/2012 chưa đủ. | cites
          BYT-BH | 2. Về thanh toán: Bộ Y tế hướng dẫn thực hiện Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 của Chính phủ như sau: thanh toán theo giá. | guides
          BNV-TCBC | Bộ Nội vụ hướng dẫn thực hiện Nghị định số 108/2014/NĐ-CP ngày 20/11/2014 như sau: chỉ tuyển một nửa. | guides
          SYT-TCCB | Thực hiện Chỉ thị số 09/CT-BYT ngày 03/3/2013 về nâng cao chất lượng nhằm đáp ứng sự hài lòng của người bệnh và chỉ đạo của Chủ tịch UBND tỉnh tại Văn bản số 1022/UBND-VX ngày 30/5/2013, Giám đốc Sở yêu cầu: | implements,implements
          SYT-TCCB | Thực hiện Kế hoạch số 9/KH-UBND ngày 03/3/2023 về bảo đảm quyền lợi theo nguyện vọng của người dân và ý kiến của Phó Chủ tịch UBND tỉnh tại Công văn số 102/UBND-VX ngày 30/5/2023, Sở Y tế đề nghị: | implements,implements
          BC-TTYT | II. KẾT QUẢ\\n1. Phòng bệnh\\n- Thực hiện Chỉ thị số 05/CT-TTg ngày 28/01/2021 của Thủ tướng Chính phủ và Quyết định số 181/QĐ-UBND ngày 30/01/2021, Trung tâm đã cử 31 lượt người trực chốt. | implements,implements
          BC-TTYT | II. KẾT QUẢ\\n1. Việc thực hiện Chỉ thị số 05/CT-TTg ngày 28/01/2021 còn chậm. | cites
          UBND-TNMT | b) Bàn giao tài liệu từ xã Nậm Cắn cũ theo Công văn số 3421/SNV-VTLT ngày 22/7/2025. | applies
          STC-QLNS | Thu phí đúng mức đã được HĐND tỉnh thông qua tại Nghị quyết số 9/2016/NQ-HĐND ngày 09/9/2016. | cites
          SYT-NVY | Sở Y tế đã có Công văn số 1377/SYT-NVY ngày 23/8/2022 yêu cầu báo cáo nhu cầu thuốc, nhưng đến nay còn 05 đơn vị chưa gửi. Sở đề nghị gửi gấp. | follows_up
          STC-NS | Ngày 03/3/2022, Sở Tài chính có Công văn số 602/STC-NS hướng dẫn lập phương án tự chủ. Đến nay còn 12 đơn vị chưa nộp; đề nghị nộp trước 30/4/2022. | follows_up
          UBND-TH | UBND tỉnh đã có Công văn số 215/UBND-TH ngày 30/3/1998 nhắc nhở nhưng một số huyện chưa làm; nay đôn đốc lại các huyện. | follows_up
          SYT-NVY | Bộ Y tế đã có Công văn số 4385/BYT-BH ngày 02/8/2019 hướng dẫn việc này. | cites
          SYT-NVY | Trong Thông báo số 71/TB-SYT ngày 08/4/2013 có sai sót về số thứ tự; nay đính chính là số 15. | corrects
          TCT-CS | Do sơ suất, tại trang 2 Công văn số 4275/TCT-CS ngày 18/10/2017 đã ghi nhầm thuế suất; nay đính chính là 10%. | corrects
          QĐ-UBND | Khoản 2 Điều 5 Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 được bổ sung như sau: | amends
          TB-SYT | Khoản 2 Điều 5 Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 đã được sửa đổi năm 2021. | cites
          CV-HVN | Kèm theo công văn này là Biên bản họp số 14/BB-HVN ngày 24/6/2011 để Công ty nắm. | attaches
          SYT-VP | Nếu đồng ý, Vụ sẽ soạn công văn trả lời Công văn số 702/CTHADS-TCCB ngày 18/3/2024. | cites
          BTP-HT | Bộ Tư pháp trả lời Công văn số 2277/STP-HT ngày 14/5/2018 của Sở Tư pháp như sau: đề nghị giải quyết theo đúng trình tự tại Thông tư số 15/2015/TT-BTP ngày 16/11/2015. | replies_to,applies
          KL-UBKT | Ủy ban đã yêu cầu Huyện ủy kiểm điểm theo Hướng dẫn số 02-HD/UBKTTW ngày 09/12/2021. | cites
          TTr-STC | Sở đã lấy ý kiến 102 xã theo Công văn số 455/STC-NS ngày 01/8/2025; 97 đơn vị tán thành. | cites
          QĐ-UBND | Quyết định số 190/QĐ-SYT ngày 01/3/2019 về giao đề tài tạm đình chỉ thi hành. | suspends
          GM-UBND | Giấy mời này thay Giấy mời số 35/GM-UBND ngày 01/4/2021 do đổi thời gian. | replaces
          SYT-NVY | Luật Khám bệnh, chữa bệnh năm 2023 quy định người hành nghề phải thi, theo đó Nghị định số 96/2023/NĐ-CP hướng dẫn lộ trình. | cites,cites
          SYT-TCCB | Các đơn vị đánh giá viên chức đúng Nghị định số 90/2020/NĐ-CP ngày 13/8/2020. | applies
          SYT-TCCB | Đề nghị trả lời công dân theo quy định của Luật Khiếu nại năm 2011 trước ngày 15/5/2020. | applies
          SYT-TCCB | Ông B cho rằng quyết định ban hành không theo quy định của Luật Khiếu nại năm 2011. | cites
          SYT-TCCB | Theo quy định của Luật Khiếu nại năm 2011, thời hạn giải quyết là 30 ngày. | applies
          QĐ-SYT | Điều 2. Chế độ của ông A thực hiện theo quy định của Luật Viên chức năm 2010. | applies
          """)
  void readsTheRelations(String symbol, String text, String relations) {
    assertEquals(List.of(relations.split(",")), RelationSentencesTest.read(symbol, text));
  }
}
