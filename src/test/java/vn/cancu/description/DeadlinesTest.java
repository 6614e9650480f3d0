package vn.cancu.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.description.Deadlines.Deadline;
import vn.cancu.document.PartialDate;

/** Of letters of 02/3/2026 unless it says otherwise; "?" for a day that the words do not give. */
final class DeadlinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Các đơn vị gửi báo cáo về Sở trước ngày 10/11/2026. | 2026-11-10
          Báo cáo kết quả về Cục trước ngày 05/12/2026./. | 2026-12-05
          báo cáo trước ngày 20 tháng 4 năm 2026. | 2026-04-20
          xong tài liệu trước ngày 25 tháng 3 năm 2026; | 2026-03-25
          báo cáo kết quả trước ngày 30-11-2026. | 2026-11-30
          Kết quả báo cáo Sở Y tế trước 17 giờ ngày 15/5/2026. | 2026-05-15
          Kết quả báo cáo Sở Y tế trước 16 giờ 30 phút ngày 15/5/2026. | 2026-05-15
          Gửi danh sách trước 16h00, ngày 15/5/2026 để tổng hợp. | 2026-05-15
          hoàn thành bản kê khai trước 31/12/2026; | 2026-12-31
          Nộp hồ sơ chậm nhất ngày 06/12/2026. | 2026-12-06
          Nộp hồ sơ chậm nhất là ngày 06/12/2026. | 2026-12-06
          Báo cáo gửi về Văn phòng chậm nhất vào ngày 20 tháng 6 năm 2026. | 2026-06-20
          gửi về Sở chậm nhất đến hết ngày 20/6/2026. | 2026-06-20
          Chậm nhất trong ngày 20/6/2026, các đơn vị có văn bản gửi Sở. | 2026-06-20
          Chậm nhất trước ngày 20/6/2026 phải nộp đủ. | 2026-06-20
          Muộn nhất ngày 20/6/2026 các xã phải niêm yết. | 2026-06-20
          Báo cáo không muộn hơn ngày 20/6/2026. | 2026-06-20
          Thời hạn gửi báo cáo: trước ngày 20/6/2026. | 2026-06-20
          Thời hạn nộp hồ sơ đến hết ngày 20/6/2026. | 2026-06-20
          Hạn cuối nhận ý kiến là ngày 20/6/2026. | 2026-06-20
          Hạn chót: 20/6/2026. | 2026-06-20
          Thời hạn báo cáo được gia hạn lần cuối đến ngày 25/3/2026. | 2026-03-25
          hoàn thành trong quý II năm 2026. | 2026-06
          trình Ủy ban nhân dân tỉnh trong quý III/2026; | 2026-09
          Ban Tổ chức Tỉnh ủy tham mưu, trình Ban Thường vụ trong quý I-2027. | 2027-03
          đề xuất đơn giản hóa ít nhất 05 thủ tục, xong trong quý IV năm 2026 | 2026-12
          báo cáo chung kết quả trong tháng 6/2026./. | 2026-06
          hoàn thành đợt kiểm tra trong tháng 9 năm 2026; công khai cơ sở vi phạm. | 2026-09
          Sở Nội vụ trình đề án trong năm 2026. | 2026
          Việc này làm xong trong tháng 9-2026 theo Hướng dẫn số 15. | 2026-09
          hoàn thành trước tháng 10/2026. | 2026-10
          khắc phục xong trước tháng 10 năm 2026 | 2026-10
          Đến ngày 30/6/2026 phải hoàn thành 100% hồ sơ. | 2026-06-30
          báo cáo về Sở ngay trong ngày 09/8/2026; | 2026-08-09
          Báo cáo gửi Văn phòng trước ngày 20 của tháng cuối quý. | ?
          báo cáo trước ngày 20 hằng tháng./. | ?
          Ngành giáo dục nộp theo năm học, trước ngày 31/7 hằng năm. | ?
          Yêu cầu các đơn vị báo cáo trước 17 giờ hằng ngày về Sở Y tế. | ?
          báo cáo trước 14 giờ thứ sáu hàng tuần. | ?
          tổng hợp báo cáo Ban Giám đốc trước 16 giờ mỗi ngày. | ?
          Các đơn vị gửi báo cáo trước ngày 15/5. | ?
          gửi kết quả trước ngày 15 tháng 5; | ?
          Trung tâm yêu cầu các trạm y tế khắc phục xong trong tháng 7; | ?
          hoàn thành trong quý II. | ?
          gửi phản hồi chậm nhất 05 ngày làm việc kể từ ngày nhận được công văn này. | ?
          Dữ liệu đẩy lên Cổng tiếp nhận chậm nhất 24 giờ sau khi kết thúc lượt khám. | ?
          Trong thời hạn 15 ngày kể từ ngày nhận được văn bản này, các đơn vị báo cáo. | ?
          báo cáo trong vòng 24 giờ kể từ khi phát hiện ca bệnh | ?
          Hoàn trả quỹ số tiền bị từ chối thanh toán chậm nhất ngày ……/……/…… | ?
          Báo cáo trước ngày 31/02/2026. | ?
          Gửi kế hoạch trước ngày 10/4/2026; báo cáo kết quả trước ngày 15/11/2026. | 2026-04-10 2026-11-15
          Báo cáo 6 tháng trước ngày 10/6/2026, báo cáo năm chậm nhất ngày 05/12/2026. | 2026-06-10 2026-12-05
          Hồ sơ đề nghị cấp phép đã nộp trước ngày Thông tư này có hiệu lực được giải quyết tiếp. | -
          Hồ sơ đã tiếp nhận trước ngày 01/7/2026 được tiếp tục giải quyết theo Quyết định số 12. | -
          Giấy xác nhận cấp trước ngày 01 tháng 9 năm 2026 có giá trị đến khi xuất hết lô hàng. | -
          Các khóa tuyển sinh trước ngày 15/10/2026 tiếp tục thực hiện theo quy chế cũ. | -
          Hộ cư trú hợp pháp trước ngày 01 tháng 7 năm 2014, thuộc diện thiếu đất. | -
          Công văn số 11/UBND-VX yêu cầu báo cáo trước ngày 10/02/2026. | -
          Quyết định này có hiệu lực từ ngày 10/5/2026. | -
          Kế hoạch thực hiện từ ngày 01/4/2026 đến hết ngày 31/12/2026. | -
          Quyết định số 05/QĐ-UBND ngày 20/6/2026 của Ủy ban nhân dân tỉnh. | -
          Số ca mắc tăng trong quý I nên cần chú ý. | -
          Trong tháng 02/2026, Sở đã kiểm tra 12 cơ sở. | -
          Kết quả công tác trong quý I năm 2026 như sau: | -
          Trong năm 2026, tình hình dịch bệnh diễn biến phức tạp. | -
          Thời hạn thi hành kỷ luật 12 tháng, kể từ ngày Quyết định này có hiệu lực. | -
          Xử lý nghiêm trước pháp luật; hoàn thành nhiệm vụ được giao. | -
          Trong vòng 24 giờ qua, toàn tỉnh ghi nhận 05 ca mắc mới. | -
          Cử cán bộ bám địa bàn từ trước ngày khai giảng. | -
          Bà Vân có quyền khiếu nại trong thời hạn 15 ngày theo quy định. | -
          Trong thời hạn 30 ngày kể từ ngày nhận, ông A có quyền khiếu nại. | -
          Trong thời hạn nêu trên không đơn vị nào báo cáo. | -
          Chủ tịch chịu trách nhiệm trước 05 thành viên Hội đồng. | -
          Đề nghị các đơn vị gửi báo cáo về Sở. Trong năm 2026, tình hình dịch bệnh diễn biến phức tạp. | -
          Các đơn vị gửi báo cáo về Sở; trong quý II năm 2026 số ca mắc tăng. | -
          Các đơn vị phải hoàn thành: trong quý II năm 2026. | 2026-06
          Các trường không tựu trường trước ngày 25/8/2026. | -
          Các cơ sở không được thu trước ngày 25/8/2026. | -
          Không được gửi kết quả thi trước ngày 25/8/2026. | -
          Nếu chưa nộp trước ngày 25/8/2026, hồ sơ bị loại. | 2026-08-25
          Đơn vị nào nếu không nộp trước ngày 25/8/2026 phải giải trình. | 2026-08-25
          Đơn vị nào không báo cáo trước ngày 25/8/2026 phải giải trình. | 2026-08-25
          Đơn vị không có ca mắc cũng gửi báo cáo trước ngày 25/8/2026. | 2026-08-25
          Báo cáo không phát sinh, gửi trước ngày 25/8/2026. | 2026-08-25
          báo cáo tình hình thực hiện trong quý I năm 2026 trước ngày 05/4/2026. | 2026-04-05
          báo cáo số ca mắc trong quý I năm 2026 về Sở trước ngày 05/4/2026. | 2026-04-05
          báo cáo kết quả hoạt động trong quý II năm 2026. | -
          """)
  void readsByWhatDaySomethingIsWanted(String sentence, String days) {
    assertEquals(days, told(sentence, "2026-03-02"));
  }

  /**
   * A day before the letter is another letter's, or a fact; where its own is unknown, who knows.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2018-10-05 | Các sở báo cáo trước ngày 10/11/2018. | 2018-11-10
          2018-12-05 | Các sở báo cáo trước ngày 10/11/2018. | ''
          2018-11-10 | Các sở báo cáo trước ngày 10/11/2018. | 2018-11-10
          2018-11    | Các sở báo cáo trước ngày 10/11/2018. | 2018-11-10
          2018       | hoàn thành trong quý I năm 2018. | 2018-03
          2018-04-01 | hoàn thành trong quý I năm 2018. | ''
          2018-03-31 | hoàn thành trong quý I năm 2018. | 2018-03
          -          | Các sở báo cáo trước ngày 10/11/2018. | 2018-11-10
          """)
  void takesNoDayThatWasOver(@Nullable String issued, String sentence, String days) {
    assertEquals(days.isEmpty() ? "-" : days, told(sentence, issued));
  }

  @Test
  void keepsTheSentenceAndThePlace() {
    var text =
        "Kính gửi: Các đơn vị.\n\nSở Y tế yêu cầu các đơn vị rà soát. Đề nghị Trung tâm Y tế\n"
            + "huyện Hà Trung báo cáo về Sở trước\nngày 10/11/2026; quá hạn phải giải trình. Trân trọng./.";
    var found = Deadlines.in(text, new PartialDate("2026-03-02"));
    assertEquals(1, found.size());
    var deadline = found.getFirst();
    assertEquals("trước ngày 10/11/2026", deadline.words());
    assertEquals(
        "Đề nghị Trung tâm Y tế huyện Hà Trung báo cáo về Sở trước ngày 10/11/2026; quá hạn phải giải"
            + " trình.",
        deadline.sentence());
    assertTrue(text.startsWith("trước\nngày", deadline.start()));
    assertEquals(text.indexOf(';'), deadline.end());
    var hours = Deadlines.in("Báo cáo trước 6 giờ, 11 giờ và 17 giờ hằng ngày.", null);
    assertEquals("trước 6 giờ", hours.getFirst().words());
    var often = Deadlines.in("định kỳ trước ngày 20 của tháng cuối quý gửi Sở Y tế", null);
    assertEquals("trước ngày 20 của tháng cuối quý", often.getFirst().words());
  }

  @Test
  void keepsOneOfTheSameDayInTheSameWords() {
    var text = "Sở A báo cáo trước ngày 10/11/2026. Sở A báo cáo trước ngày 10/11/2026.";
    assertEquals("2026-11-10", told(text, "2026-03-02"));
  }

  @Test
  void givesUpWhereATextIsAllDeadlines() {
    var text = "Báo cáo trước ngày 10/11/2026 của xã số %d.\n";
    var all = new StringBuilder();
    for (int i = 0; i < Deadlines.MOST + 20; i++) {
      all.append(text.formatted(i));
    }
    assertEquals(Deadlines.MOST, Deadlines.in(all.toString(), null).size());
  }

  private static String told(String text, @Nullable String issued) {
    List<Deadline> found = Deadlines.in(text, issued == null ? null : new PartialDate(issued));
    return found.isEmpty()
        ? "-"
        : found.stream()
            .map(each -> each.date() == null ? "?" : each.date().iso())
            .collect(Collectors.joining(" "));
  }
}
