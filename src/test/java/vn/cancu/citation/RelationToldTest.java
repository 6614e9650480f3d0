package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What others say or ask for themselves, what is found not to have been done, of what kind a thing
 * is: told. What is asked and then answered, what is asked again.
 */
final class RelationToldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BB-UBND | Bà Lò Thị Én trình bày: tiền hỗ trợ đã nhận một nửa, nửa còn lại phải trả theo Quyết định số 30/2019/QĐ-UBND ngày 5/5/2019. | cites
          KL-TTr | Cửa hàng giải trình rằng việc bán lẻ là làm theo Công văn số 15/SCT-QLTM ngày 3/3/2018 của Sở Công Thương. | cites
          BB-UBND | Đại diện nhà thầu trả lời: khối lượng nghiệm thu theo Thông tư số 26/2016/TT-BXD ngày 26/10/2016. | cites
          UBND-NC | Các hộ yêu cầu áp dụng Quyết định số 40/2021/QĐ-UBND ngày 9/9/2021 về giá đất. | cites
          SYT-NVY | Công ty Hà Thành đề nghị được miễn thử lâm sàng theo Thông tư số 29/2018/TT-BYT ngày 29/10/2018. | cites
          SYT-NVY | Yêu cầu các cơ sở áp dụng Thông tư số 29/2018/TT-BYT ngày 29/10/2018. | applies
          UBND-NC | Về nội dung này, đề nghị Công ty giải trình: nguồn vốn phải theo Nghị định số 31/2021/NĐ-CP ngày 26/3/2021. | applies
          KL-UBND | Chi cục không niêm yết giá theo Thông tư số 4/2014/TT-BTC ngày 9/01/2014. | cites
          KL-UBND | Từ nay không xét thi đua đối với đơn vị vi phạm theo Quy chế số 9/QC-UBND ngày 9/9/2019. | applies
          CV-STC | Mức hỗ trợ chưa quy định tại văn bản này áp dụng Nghị quyết số 7/2020/NQ-HĐND ngày 8/8/2020. | applies
          SNV-TC | Lập danh sách người dôi dư do sáp nhập phòng theo Quyết định số 77/QĐ-UBND ngày 4/4/2020 gửi về Sở. | cites
          SNV-TC | Người nghỉ việc do sáp nhập phòng hưởng trợ cấp theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023. | applies
          SYT-TCCB | Ba bác sĩ thuộc diện kéo dài thời gian công tác theo Nghị định số 141/2013/NĐ-CP ngày 24/10/2013. | cites
          STC-TTr | Qua cuộc kiểm tra tại 07 xã theo Quyết định số 21/QĐ-STC ngày 3/3/2022, Sở thấy còn nợ tạm ứng. | cites
          BHXH-CĐ | Nguyên nhân giảm là do chốt sổ theo Quyết định số 595/QĐ-BHXH ngày 14/4/2017. | cites
          SNV-CC | Tại Công văn số 88/PNV-CC ngày 4/4/2019, Phòng Nội vụ huyện Đạ Huoai hỏi về phụ cấp kiêm nhiệm. Sở Nội vụ trả lời như sau: | replies_to
          SNV-CC | Ngày 4/4/2019, Phòng Nội vụ huyện Đạ Huoai gửi Sở Công văn số 88/PNV-CC xin ý kiến về phụ cấp. Về việc này, Sở Nội vụ có ý kiến: | replies_to
          SNV-CC | Tại Công văn số 88/PNV-CC ngày 4/4/2019, Phòng Nội vụ huyện Đạ Huoai hỏi về phụ cấp kiêm nhiệm. Các đơn vị khác chưa hỏi. | cites
          BC-SNV | Tại Công văn số 88/PNV-CC ngày 4/4/2019, Phòng Nội vụ huyện Đạ Huoai hỏi về phụ cấp kiêm nhiệm. Sở Nội vụ trả lời như sau: | cites
          PGDĐT-KT | Phòng đã gửi các trường Công văn số 41/PGDĐT-KT ngày 5/9/2022 về sổ tài sản. Nhắc lại để Trường Tiểu học Hòa Sơn gửi ngay. | follows_up
          PGDĐT-KT | Phòng đã hai lần có văn bản gửi các trường (Công văn số 41/PGDĐT-KT ngày 5/9/2022 và Công văn số 52/PGDĐT-KT ngày 9/10/2022), song còn 3 trường chưa nộp; yêu cầu nộp trước ngày 20/10. | follows_up,follows_up
          UBND-KT | Đôn đốc các xã làm gấp những việc đã giao tại Công văn số 30/UBND-KT ngày 7/7/2022. | follows_up
          UBND-KT | Các xã được đôn đốc làm gấp những việc đã giao tại Công văn số 30/UBND-KT ngày 7/7/2022. | cites
          UBND-KT | Phòng Kinh tế đã gửi các xã Công văn số 30/UBND-KT ngày 7/7/2022 để biết. | cites
          KL-TTr | Ban Quản lý thanh toán theo Nghị định số 37/2015/NĐ-CP ngày 22/4/2015 là đúng. Yêu cầu thu hồi theo Luật Thanh tra năm 2010. | cites,applies
          BB-SYT | Tủ vắc xin đặt đúng Nghị định số 104/2016/NĐ-CP ngày 01/7/2016, có sổ nhiệt độ. Yêu cầu cơ sở lưu sổ theo Thông tư số 34/2018/TT-BYT. | cites,applies
          KL/TU | Các cấp ủy kiểm điểm theo Hướng dẫn số 15-HD/BTCTW, ngày 5-11-2018. | applies
          UBND-NC | Dự án được cấp phép năm 2012 theo Luật Đầu tư năm 2005. | cites
          UBND-NC | Ông Vàng khiếu nại việc bồi thường theo Quyết định số 51/QĐ-UBND ngày 4/8/2020. | cites
          UBND-NC | Giải quyết khiếu nại theo Luật Khiếu nại năm 2011. | applies
          SYT-NVY | Máy thở tiếp nhận theo Quyết định số 2020/QĐ-BYT ngày 4/6/2021 hiện hỏng 03 chiếc. | cites
          BHXH-CĐ | Đơn vị đóng theo mức của Nghị định số 38/2019/NĐ-CP, trong khi phải áp dụng mức mới. | cites
          CT-UBND | Hiện nay, các xã vẫn thu theo bảng giá tại Quyết định số 28/2019/QĐ-UBND ngày 31/12/2019. | cites
          CT-UBND | Thu hồi đất của các dự án chậm tiến độ theo Luật Đất đai năm 2024. | applies
          UBND-TH | Chủ tịch UBND huyện nhận xét: các xã giữ tiến độ theo Kế hoạch số 20/KH-UBND ngày 3/02/2024. | cites
          UBND-TH | Nếu tỉnh nâng mức thì trình HĐND huyện bãi bỏ Nghị quyết số 4/2019/NQ-HĐND. | cites
          UBND-TH | UBND tỉnh Khánh Hòa đồng ý gia hạn Kế hoạch số 20/KH-UBND ngày 3/02/2024 đến hết tháng 3. | extends
          SNV-TC | Ba người bị nhắc không được hưởng trợ cấp theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023. | cites
          STC-NS | Chế độ chi theo Thông tư số 49/2017/TT-BTC và định mức tại Nghị quyết số 19/2018/NQ-HĐND. | applies,applies
          STC-NS | Hồ sơ áp dụng Thông tư số 49/2017/TT-BTC; cách hiểu tại Công văn số 77/PTC ngày 3/3/2019 là không phù hợp. | applies,cites
          UBND-KT | Đến thời điểm này, xã Bạch Đằng mới chi trả cho 12/40 hộ theo Quyết định số 51/QĐ-UBND ngày 4/8/2024. | cites
          UBND-KT | Việc cấp đổi theo Nghị định số 01/2017/NĐ-CP ngày 06/01/2017 gặp khó khăn do hồ sơ thất lạc. | cites
          SYT-TTr | Bà Lan phụ trách chuyên môn từ năm 2019 theo Quyết định số 31/QĐ-SYT ngày 4/4/2019. | cites
          SNV-CC | Trước ngày 01/8/2023, cán bộ xã được xếp lương theo Nghị định số 92/2009/NĐ-CP; từ ngày 01/8/2023 xếp theo Nghị định số 33/2023/NĐ-CP. | cites,applies
          SGDĐT-GDTH | Sở đề nghị các phòng chưa nộp báo cáo theo Công văn số 800/SGDĐT-GDTH ngày 4/9/2024 khẩn trương nộp. | follows_up
          SYT-TTr | Theo thẩm quyền quy định tại Nghị định số 117/2020/NĐ-CP, Thanh tra Sở đã ban hành 04 quyết định xử phạt. | cites
          SYT-TTr | Theo thẩm quyền quy định tại Nghị định số 117/2020/NĐ-CP, Thanh tra Sở xử phạt các cơ sở vi phạm. | applies
          UBND-VX | Các xã sơ tán dân theo phương án đã được phê duyệt tại Quyết định số 90/QĐ-UBND ngày 5/5/2024. | cites
          """)
  void tellsWhatOthersSayFromWhatIsOrdered(String symbol, String text, String relations) {
    assertEquals(List.of(relations.split(",")), RelationSentencesTest.read(symbol, text));
  }
}
