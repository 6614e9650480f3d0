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
          """)
  void tellsWhatOthersSayFromWhatIsOrdered(String symbol, String text, String relations) {
    assertEquals(List.of(relations.split(",")), RelationSentencesTest.read(symbol, text));
  }
}
