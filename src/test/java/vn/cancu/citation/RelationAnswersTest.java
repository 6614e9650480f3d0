package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was asked for and is granted or refused, what is sent in a sentence of its own, orders to
 * others that rest on a text, and acts told where a rule might be looked for.
 */
final class RelationAnswersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TB-VPUBND | Đồng ý với đề nghị lùi thời gian tổng kết của Sở Nội vụ tại Tờ trình số 41/TTr-SNV ngày 08/6/2012. | replies_to
          TB-VPUBND | 2. Xét đề nghị bổ sung biên chế cho Trung tâm Y tế huyện tại Công văn số 90/UBND-NC của UBND huyện: giao Sở Nội vụ xem xét. | replies_to
          TB-VPUBND | UBND tỉnh đã đồng ý với đề nghị của Sở Y tế tại Tờ trình số 9/TTr-SYT ngày 08/6/2012. | cites
          TB-VPUBND | Về kiến nghị của huyện tại Công văn số 9/UBND-KT ngày 08/6/2022: Sở Tài chính trả lời huyện trước 30/7. | replies_to
          SYT-KHTC | 4. Về đề nghị của Bệnh viện Phổi tại Tờ trình số 77/TTr-BVP ngày 14/7/2017 xin mua xe, Sở chưa chấp thuận. | replies_to
          SYT-KHTC | a) Trung tâm Y tế huyện hỏi (tại Công văn số 402/TTYT-KT ngày 30/6/2025) về lệ phí: lệ phí không đổi. | replies_to
          SYT-KHTC | 5. Về tỷ lệ trích quỹ mà Bệnh viện hỏi tại Tờ trình số 22/TTr-BV ngày 04/5/1993, Sở trả lời chung: để 30 phần trăm. | replies_to
          SYT-KHTC | Đây là lần đề nghị thứ hai, tiếp theo Tờ trình số 377/TTr-SYT ngày 22/8/2025. | follows_up
          SYT-KHTC | Vì chưa thấy các đơn vị nộp phương án như yêu cầu của Công văn số 188/SYT-KHTC ngày 20/6/2011, Sở đề nghị nộp gấp. | follows_up
          SYT-KHTC | Kèm theo công văn này có Kế hoạch số 104/KH-UBND ngày 22/9/2025 và bảng danh mục. | attaches
          KH-TTYT | Kèm theo Kế hoạch là bản sao Công văn số 1940/SYT-NVY ngày 02/11/2005. | attaches
          GM-HĐND | Tài liệu gồm: Báo cáo số 84/BC-UBND ngày 20/3/2023 và Báo cáo số 12/BC-BPC ngày 24/3/2023 (gửi kèm theo giấy mời). | attaches,attaches
          SYT-VP | Gửi UBND huyện Phú Lộc Công văn số 3380/BYT-DP ngày 11/9/2020 của Bộ Y tế để biết. | attaches
          SYT-VP | Gửi báo cáo theo Thông tư số 129/2017/TT-BTC ngày 04/12/2017 trước ngày 15/12/2022. | applies
          SYT-VP | Chuyển tuyến thực hiện theo Thông tư số 14/2014/TT-BYT ngày 14/4/2014. | applies
          QĐ-BYT | Điều 2. Các Sở Y tế có trách nhiệm:\\n1. Căn cứ Thông tư số 54/2017/TT-BYT ngày 29/12/2017, thẩm định hồ sơ.\\n2. Báo cáo Bộ. | cites
          QĐ-BYT | Điều 5. Ngưng hiệu lực thi hành từ ngày 01 tháng 7 năm 2025 đến hết ngày 31 tháng 12 năm 2025 đối với Điều 7 Thông tư số 32/2018/TT-BYT. | suspends
          TT-TU | Thông tri số 7/TT-TU ngày 30/11/1995 được kéo dài thời gian thực hiện đến hết tháng 5 năm 1996. | extends
          SYT-VP | Công văn số 305/SYT-KH ngày 14/5/2002 nay thu hồi do ban hành không đúng thẩm quyền. | withdraws
          TB-ĐH | Nhà trường thu hồi Thông báo số 301/TB-ĐH ngày 04/5/2009 do ghi sai thời hạn. | withdraws
          BC-UBND | B. NHIỆM VỤ NĂM 2005\\n1. Giảm tỷ lệ sinh.\\n2. Bố trí cán bộ chuyên trách, chi phụ cấp theo Nghị định số 121/2003/NĐ-CP ngày 21/10/2003. | applies
          KL-TTr | I. KHÁI QUÁT\\nTrung tâm Y tế Tuy An được chuyển về Sở Y tế theo Quyết định số 803/QĐ-UBND ngày 20/6/2025. | cites
          UBND-KT | Xử phạt nhà thầu chậm tiến độ theo Hợp đồng số 15/2025/HĐ-XD. | applies
          SYT-NVY | Điểm tiêm nào chưa công bố đủ điều kiện theo Nghị định số 104/2016/NĐ-CP phải dừng. | applies
          SYT-NVY | Trung tâm có 17 lao động hợp đồng theo Nghị định số 111/2022/NĐ-CP. | cites
          SYT-NVY | Trung tâm mở cửa theo lịch đã đăng tải trong Thông báo số 96/TB-TTYT. | cites
          SYT-NVY | Không nhận hồ sơ lập theo biểu của Thông báo số 75/TB-SYT ngày 20/5/2020. | cites
          SYT-NVY | Đơn vị không được tự ý vận dụng Công văn số 9305/BTC-QLCS ngày 20/5/2020. | cites
          SYT-NVY | Hồ sơ khi đó là "phải công bố lại theo Nghị định số 15/2018/NĐ-CP" là không cần thiết. | cites
          SYT-NVY | Các đơn vị đã kiểm kê xong nộp báo cáo theo Thông tư số 23/2016/TT-BTC. | applies
          SYT-NVY | Phòng Nghiệp vụ báo cáo kết quả các trạm thực hiện Quyết định số 19/QĐ-SYT ngày 11/3/2019. | cites
          SYT-NVY | Giao Phòng Nghiệp vụ soạn công văn đôn đốc các trạm thực hiện Chỉ thị số 7/CT-SYT ngày 11/3/2019. | cites
          SYT-NVY | Sở yêu cầu Công ty thực hiện đúng lộ trình khắc phục nêu trong Công văn số 4402/SYT-NVY ngày 22/9/2021. | implements
          SYT-NVY | Liên ngành hướng dẫn triển khai Quyết định số 28/2021/QĐ-TTg ngày 01/10/2021 như sau: | guides
          """)
  void readsTheRelations(String symbol, String text, String relations) {
    assertEquals(List.of(relations.split(",")), RelationSentencesTest.read(symbol, text));
  }
}
