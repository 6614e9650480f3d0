package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What decides by more than the clause: the heading in front, what is judged behind a mark, what an
 * order is about, who is given the work, what is said last.
 */
final class RelationContextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BC-UBND | Nhiệm vụ quý III: các trạm khuyến nông tập trung triển khai Kế hoạch số 55/KH-UBND ngày 04/4/2024. | implements
          BC-UBND | Phương hướng tháng tới: Phòng Kinh tế cấp giống theo Quyết định số 71/QĐ-UBND ngày 03/3/2024. | applies
          BC-UBND | Kết quả: các trạm khuyến nông cấp giống theo Quyết định số 71/QĐ-UBND ngày 03/3/2024. | cites
          KL-SXD | Biện pháp khắc phục: Ban Quản lý lập lại hồ sơ hoàn công theo Thông tư số 10/2021/TT-BXD. | applies
          KL-SXD | Tồn tại: Ban Quản lý nghiệm thu theo Thông tư số 26/2016/TT-BXD mà thiếu nhật ký. | cites
          TB-HU | Về khuyết điểm: Đảng ủy xã kết nạp đảng viên chưa theo Hướng dẫn số 01-HD/TW. Yêu cầu Đảng ủy làm lại quy trình theo Hướng dẫn số 01-HD/TW. | cites,applies
          BC-SYT | Nguyên nhân: các trạm mua vật tư theo Công văn số 15/SYT-KHTC ngày 02/02/2022, giá đã cũ. | cites
          BB-TTYT | - Khoa Dược cấp phát đúng Thông tư số 22/2011/TT-BYT, song thiếu chữ ký người nhận. | cites
          SGTVT-QLVT | 3. Cước vận chuyển thu đúng Nghị quyết số 08/2019/NQ-HĐND; chưa xuất hóa đơn cho 12 chuyến. | cites
          SGTVT-QLVT | 3. Cước vận chuyển thu đúng Nghị quyết số 08/2019/NQ-HĐND, xuất hóa đơn cho từng chuyến. | applies
          KL-TTr | Trường trích quỹ phát triển theo Nghị định số 16/2015/NĐ-CP, đã chuyển Kho bạc. | cites
          STC-HCSN | Đơn vị trích quỹ theo Nghị định số 60/2021/NĐ-CP, đã được sửa đổi tại Nghị định số 111/2025/NĐ-CP. | applies,cites
          STC-HCSN | Chi hội nghị theo Thông tư số 40/2017/TT-BTC, thiếu thì đề nghị Sở bổ sung. | applies
          SLĐTBXH-NCC | Xử lý 15 hồ sơ chưa đủ giấy tờ theo Điều 9 Nghị định số 31/2013/NĐ-CP. | applies
          SLĐTBXH-NCC | Trong năm, Phòng đã xử lý 15 hồ sơ theo Điều 9 Nghị định số 31/2013/NĐ-CP. | cites
          UBND-TCKH | 2. Thu hồi số dư của các gói thầu đã nghiệm thu theo Thông tư số 10/2020/TT-BTC. | applies
          UBND-NV | b) Luân chuyển công chức địa chính đã giữ chức quá 05 năm theo Nghị định số 59/2019/NĐ-CP. | applies
          UBND-NV | b) Danh sách công chức địa chính đã luân chuyển theo Nghị định số 59/2019/NĐ-CP gồm 06 người. | cites
          UBND-TNMT | UBND xã nhận hồ sơ nhưng không ghi sổ hẹn theo Quyết định số 14/2018/QĐ-UBND. | cites
          UBND-TNMT | Không cấp phép cho cơ sở ngoài quy hoạch theo Quyết định số 14/2018/QĐ-UBND. | applies
          SXD-KTXD | Ba năm qua, đơn giá nhân công tính theo Quyết định số 23/2016/QĐ-UBND. | cites
          SXD-KTXD | Mười hai năm qua, đơn giá nhân công điều chỉnh theo Quyết định số 23/2016/QĐ-UBND. | cites
          SXD-KTXD | Từ năm tới, đơn giá nhân công tính theo Quyết định số 23/2016/QĐ-UBND. | applies
          GM-UBND | - Nghe Phòng Kinh tế báo cáo việc giao rừng theo Quyết định số 262/QĐ-TTg ngày 22/7/2020. | cites
          UBND-KT | Xếp loại xã theo kết quả công bố tại Quyết định số 60/QĐ-UBND ngày 06/01/2025. | cites
          SYT-NVY | Khử khuẩn nước sau lụt áp dụng hướng dẫn tại Công văn số 120/MT-NS ngày 05/10/2020. | applies
          SVHTT-VH | Thực hiện nghiêm Chỉ thị số 12/CT-UBND và Bộ quy tắc ứng xử ban hành kèm theo Quyết định số 733/QĐ-BVHTTDL. | implements,implements
          SVHTT-VH | Thực hiện Chỉ thị số 12/CT-UBND và nhiệm vụ Chủ tịch UBND tỉnh giao tại Thông báo số 9/TB-UBND ngày 02/01/2024, Sở yêu cầu: | implements,implements
          SVHTT-VH | Các huyện phải triển khai ngay các nhiệm vụ được giao tại Chỉ thị số 12/CT-UBND ngày 03/3/2024. | implements
          SVHTT-VH | Tiến độ triển khai các nhiệm vụ được giao tại Chỉ thị số 12/CT-UBND ngày 03/3/2024 còn chậm. | cites
          SCT-QLNL | Gửi kèm Công văn này: biểu tổng hợp và Thông báo số 81/TB-SCT ngày 07/7/2021 của Sở. | attaches
          SCT-QLNL | Gửi kèm theo Tờ trình này gồm: dự thảo Quyết định; Báo cáo số 44/BC-SCT ngày 05/7/2021. | attaches
          TT-BNV | Điều 8. Bãi bỏ\\n1. Thông tư số 02/2008/TT-BNV ngày 04/3/2008;\\n2. Điều 5 Thông tư số 07/2010/TT-BNV ngày 26/7/2010. | repeals,repeals
          KL-SNV | 1. Chủ tịch UBND huyện Mai Sơn:\\na) Hủy bỏ Quyết định số 90/QĐ-UBND ngày 05/5/2018 của Chủ tịch UBND huyện. | cites
          TCT-CS | Điểm này hướng dẫn Nghị định số 51/2010/NĐ-CP ngày 14/5/2010 của Chính phủ. | cites
          TCT-CS | Thông tư này hướng dẫn Nghị định số 51/2010/NĐ-CP ngày 14/5/2010 của Chính phủ. | cites
          GM-UBND | - Ý kiến trả lời của Bộ Nội vụ tại Công văn số 820/BNV-TL ngày 03/3/2021. | cites
          SNN-CCTL | Sau khi sáp nhập hai huyện theo Nghị quyết số 855/NQ-UBTVQH14, Chi cục còn 07 trạm. | cites
          SNN-CCTL | - Căn cứ Điều lệ Hội; Quyết định số 45/2010/NĐ-CP ngày 21/4/2010; | based_on
          UBND-VX | Phòng Y tế soạn lại phác đồ, căn cứ Quyết định số 5642/QĐ-BYT ngày 31/12/2015. | cites
          UBND-VX | Đội Quản lý thị trường xử phạt 05 hộ, dựa trên biên bản và Nghị định số 98/2020/NĐ-CP ngày 26/8/2020; các hộ đã nộp phạt. | cites
          UBND-VX | Xét đề nghị của Phòng Y tế, căn cứ Nghị định số 155/2018/NĐ-CP ngày 12/11/2018, UBND huyện đồng ý. | based_on
          UBND-VX | Để phòng dịch, căn cứ Luật Phòng, chống bệnh truyền nhiễm năm 2007; Thông tư số 13/2013/TT-BYT, UBND huyện yêu cầu: | based_on,based_on
          TTr-STC | Trên cơ sở ý kiến của Sở Tư pháp tại Báo cáo số 12/BC-STP ngày 01/3/2022, Sở đã hoàn thiện dự thảo. | cites
          TTr-STC | Trên cơ sở Báo cáo thẩm định số 12/BC-STP ngày 01/3/2022, Sở kính trình UBND tỉnh ban hành. | based_on
          SYT-NVY | Bếp ăn bệnh viện thực hiện đúng Thông tư số 18/2020/TT-BYT ngày 12/11/2020. | implements
          SYT-NVY | Việc lưu mẫu thức ăn thực hiện đúng Quyết định số 1246/QĐ-BYT ngày 31/3/2017. | applies
          SYT-NVY | Bếp ăn bệnh viện chưa thực hiện đúng Thông tư số 18/2020/TT-BYT ngày 12/11/2020. | cites
          UBND-QLĐT | Các phường triển khai đúng Kế hoạch số 18/KH-UBND ngày 02/02/2023 về dọn vỉa hè. | implements
          UBND-QLĐT | Quán triệt đến từng tổ dân phố và thực hiện Kế hoạch số 18/KH-UBND ngày 02/02/2023. | implements
          TB-UBND | Về hồ Đá Bàn: đồng ý kéo dài thời gian thi công nêu tại Quyết định số 77/QĐ-UBND ngày 03/3/2022 đến hết quý II. | extends
          TB-UBND | Chủ tịch UBND tỉnh kết luận: thống nhất bãi bỏ Thông báo số 15/TB-UBND ngày 01/02/2022. | repeals
          TTr-SNV | Sở trình UBND tỉnh ban hành quyết định thay thế Quyết định số 31/2015/QĐ-UBND; đồng thời bãi bỏ Quyết định số 9/2017/QĐ-UBND. | cites,cites
          BNV-TL | Nghiên cứu kiến nghị của cử tri chuyển đến theo Công văn số 77/BDN ngày 04/4/2019, Bộ Nội vụ trả lời như sau: mức lương tính theo Nghị định số 204/2004/NĐ-CP. | replies_to,applies
          BHXH-CST | Văn bản này hướng dẫn bưu điện huyện thực hiện Quyết định số 505/QĐ-BHXH ngày 27/3/2020. | guides
          BHXH-CST | Đề nghị bưu điện hướng dẫn người dân thực hiện Quyết định số 505/QĐ-BHXH ngày 27/3/2020. | implements
          CA-PC06 | Xe phải có giấy phép của Bộ Công an. Việc cấp phép theo đúng Nghị định số 96/2016/NĐ-CP ngày 01/7/2016. | applies
          BC-UBND | Căn cứ Kế hoạch số 12/KH-UBND ngày 05/02/2024 của UBND huyện, UBND xã báo cáo kết quả 6 tháng như sau: | based_on
          BC-TTYT | Thực hiện Công văn số 90/UBND-NV ngày 02/6/2023 của UBND huyện, Trung tâm báo cáo như sau: | implements
          BC-TTYT | Trung tâm đã ban hành Kế hoạch số 15/KH-TTYT ngày 03/02/2023 thực hiện Quyết định số 77/QĐ-SYT ngày 20/01/2023. | cites,cites
          SYT-NVY | Sở Y tế đề nghị các đơn vị báo cáo việc thực hiện Thông tư số 23/2021/TT-BYT trước ngày 30/6/2023. | cites
          SYT-NVY | Các đơn vị sửa đổi Quy chế chi tiêu nội bộ cho phù hợp với Thông tư số 56/2022/TT-BTC. | applies
          QĐ-UBND | Điều 2. Giao Sở Tài chính hướng dẫn việc quyết toán theo Thông tư số 96/2021/TT-BTC. | applies
          QĐ-UBND | Điều 3. Quyết định này thay thế các quy định về giá nước tại Quyết định số 11/2016/QĐ-UBND. | replaces
          KL-TTr | Qua kiểm tra, đơn vị lập hồ sơ chào hàng theo Thông tư số 58/2016/TT-BTC. | cites
          KL-TTr | Đề nghị đơn vị hoàn trả theo Điều 44 Luật Thanh tra năm 2022. | applies
          KL-TTr | Lẽ ra đơn vị phải đấu thầu rộng rãi theo Luật Đấu thầu năm 2013. | cites
          KL-TTr | Việc Phòng áp dụng Quyết định số 45/2014/QĐ-TTg là không đúng đối tượng. | cites
          KL-TTr | Đơn vị viện dẫn Công văn số 12/STC-NS để chi thêm là không có cơ sở. | cites
          BB-SYT | Đoàn kiểm tra ghi nhận cơ sở lưu mẫu theo Quyết định số 1246/QĐ-BYT ngày 31/3/2017. | cites
          TB-UBND | Giao Phòng Nội vụ tham mưu quyết định thay thế Quyết định số 05/QĐ-UBND ngày 06/6/2018. | cites
          TB-UBND | UBND huyện thông báo thu hồi Công văn số 45/UBND-NV ngày 03/3/2023 do sai nơi nhận. | withdraws
          TB-UBND | Kết luận này thay thế điểm 2 Thông báo số 5/TB-UBND ngày 03/3/2023. | replaces
          SNV-CCVC | Đề nghị trả lời bằng văn bản các câu hỏi tại Công văn số 300/SNV-CCVC ngày 02/3/2023. | cites
          SNV-CCVC | Sở Nội vụ nhắc lại yêu cầu tại Công văn số 300/SNV-CCVC ngày 02/3/2023. | follows_up
          NQ-HĐND | Điều 1. Thông qua Đề án theo Tờ trình số 99/TTr-UBND ngày 03/3/2023 của UBND tỉnh. | cites
          KH-UBND | Kinh phí thực hiện theo phân cấp ngân sách tại Nghị quyết số 15/2021/NQ-HĐND. | applies
          KH-UBND | Đơn vị nào đã làm theo Kế hoạch số 10/KH-UBND ngày 05/01/2022 thì không làm lại. | cites
          KH-UBND | Lồng ghép với Kế hoạch số 9/KH-UBND ngày 05/01/2022 về xây dựng nông thôn mới. | cites
          SYT-KHTC | Trường hợp vượt định mức quy định tại Thông tư số 65/2020/TT-BYT, đơn vị phải giải trình. | cites
          BC-UBND | Tỷ lệ hài lòng tăng 2% so với Báo cáo số 33/BC-UBND ngày 05/12/2022. | cites
          BC-UBND | III. NHIỆM VỤ\\n1. Cấp căn cước theo Quyết định số 06/QĐ-TTg ngày 06/01/2022. | applies
          BC-UBND | Khó khăn: phụ cấp chi theo Quyết định số 75/2009/QĐ-TTg không đủ xăng xe. | cites
          BC-UBND | Kiến nghị: đề nghị HĐND tỉnh sửa đổi Nghị quyết số 12/2019/NQ-HĐND. | cites
          BC-UBND | II. TỒN TẠI\\n- Một số trạm chưa niêm yết giá theo Thông tư số 22/2023/TT-BYT. | cites
          BC-UBND | Trong 03 đơn vị vi phạm Quyết định số 9/QĐ-SYT có 01 đơn vị tái phạm. | cites
          CT-UBND | Nghiêm cấm thu ngoài mức quy định tại Nghị quyết số 9/2023/NQ-HĐND. | cites
          CT-UBND | Kiểm điểm người để xảy ra vi phạm Luật Đất đai năm 2013. | cites
          CT-UBND | Chấm dứt tình trạng cấp phép không đúng Quyết định số 45/2020/QĐ-UBND. | cites
          CT-UBND | Không để xảy ra việc thu phí trái Nghị quyết số 8/2020/NQ-HĐND. | cites
          ATTP-NV | Chi cục hướng dẫn cơ sở tự công bố sản phẩm theo Điều 5 Nghị định số 15/2018/NĐ-CP. | applies
          BC-CCATTP | Chi cục hướng dẫn cơ sở tự công bố sản phẩm theo Điều 5 Nghị định số 15/2018/NĐ-CP. | cites
          GM-UBND | Thành phần: như Giấy mời số 12/GM-UBND ngày 03/3/2024. | cites
          GM-UBND | Tài liệu họp: Báo cáo số 40/BC-SYT ngày 02/3/2024 (gửi kèm). | attaches
          QĐ-UBND | Điều 1. Bãi bỏ khoản 3 Điều 4 và Phụ lục II ban hành kèm theo Quyết định số 20/2020/QĐ-UBND. | repeals
          2015/QH13 | 2. Bãi bỏ một phần hoặc toàn bộ văn bản quy phạm pháp luật quy định tại các khoản 3, 4 và 9 Điều 4 của Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13 trái với Hiến pháp. | cites
          2015/QH13 | Hội đồng nhân dân cấp tỉnh đình chỉ việc thi hành, bãi bỏ một phần hoặc toàn bộ văn bản quy phạm pháp luật quy định tại khoản 12 Điều 4 của Luật số 80/2015/QH13. | cites
          QĐ-BTC | Đơn vị: .................\\nMẫu số: C01- H\\nBộ phận: .....................\\nBan hành theo Quyết định số 140/1999/QĐ-BTC ngày 15/11/1999 của Bộ trưởng Bộ Tài chính\\nBẢNG CHẤM CÔNG\\nTháng ....... năm 200... | cites
          TT-BYT | Cơ sở được cấp phép theo Nghị định số 109/2016/NĐ-CP tiếp tục hoạt động đến hết thời hạn. | cites
          TT-BYT | Hồ sơ nộp trước ngày Thông tư này có hiệu lực được giải quyết theo Thông tư số 41/2011/TT-BYT. | applies
          TT-BYT | Thông tư này quy định chi tiết khoản 5 Điều 28 Luật Khám bệnh, chữa bệnh số 15/2023/QH15. | details
          NQ-HĐND | Nghị quyết này sửa đổi khoản 2 Điều 3 Nghị quyết số 6/2020/NQ-HĐND, được sửa đổi tại Nghị quyết số 9/2022/NQ-HĐND. | amends,cites
          HD-BTCHU | Căn cứ Quy định số 24-QĐ/TW, ngày 30-7-2021 của Ban Chấp hành Trung ương, Ban Tổ chức Huyện ủy hướng dẫn: | based_on
          STC-NS | Mức chi cao hơn mức tại Nghị quyết số 12/2019/NQ-HĐND là sai. | cites
          STC-NS | Yêu cầu xuất toán khoản chi cao hơn mức tại Nghị quyết số 12/2019/NQ-HĐND. | cites
          SYT-KHTC | Theo đề nghị của Trung tâm Y tế huyện Mộc Châu tại Công văn số 55/TTYT-TCKT ngày 05/5/2023, Sở đồng ý. | replies_to
          BB-BV | Chủ tọa kết luận: các khoa thực hiện Quy trình ban hành kèm theo Quyết định số 90/QĐ-BV từ ngày mai. | implements
          BB-BV | Bà Hoa hỏi: chế độ trực có theo Quyết định số 73/2011/QĐ-TTg không? | cites
          CĐ-UBND | Thực hiện nghiêm Công điện số 5/CĐ-TTg ngày 02/9/2023 và các Công văn số 7/BNN-ĐĐ, số 9/BNN-ĐĐ của Bộ Nông nghiệp và Phát triển nông thôn. | implements,implements,implements
          SNV-CC | Liên quan đến Quyết định số 12/QĐ-UBND ngày 03/3/2023, Sở đề nghị đơn vị báo cáo. | cites
          QĐ-SNV | Ông Nam được hưởng lương theo Nghị định số 204/2004/NĐ-CP. | applies
          SYT-TCCB | Kịp thời chi phụ cấp cho nhân viên y tế thôn theo mức tại Quyết định số 75/2009/QĐ-TTg. | applies
          SYT-TCCB | Chậm nhất ngày 05/4/2023 gửi danh sách theo Mẫu 01 kèm Công văn số 88/SYT-TCCB ngày 01/3/2023. | applies
          SYT-TCCB | Danh sách gửi kèm Công văn số 88/SYT-TCCB ngày 01/3/2023 có 03 người trùng tên. | cites
          SYT-NVD | Đề nghị Quý Sở góp ý dự thảo Thông tư thay thế Thông tư số 07/2017/TT-BYT. | cites
          QĐ-SYT | Điều 4. Bãi bỏ Quyết định số 3/QĐ-SYT ngày 04/01/2020; Quyết định số 8/QĐ-SYT ngày 09/9/2021 và các quy định trước đây trái với Quyết định này. | repeals,repeals
          UBND-NN | Đến nay 07 xã đã công bố hết dịch theo Thông tư số 07/2016/TT-BNNPTNT. | cites
          UBND-NN | Xã nào đủ 21 ngày không có ca mới thì công bố hết dịch theo Thông tư số 07/2016/TT-BNNPTNT. | applies
          UBND-NN | Hộ chăn nuôi tái đàn khi chưa đủ điều kiện theo Thông tư số 07/2016/TT-BNNPTNT thì không được hỗ trợ. | applies
          SGDĐT-VP | Các trường đã nhập số liệu theo Công văn số 12/SGDĐT-VP ngày 03/01/2024 kiểm tra lại trước ngày 20/01/2024. | cites
          SGDĐT-VP | Trường nào chưa nhập số liệu theo Công văn số 12/SGDĐT-VP ngày 03/01/2024, yêu cầu nhập ngay. | cites
          SGDĐT-VP | Thời gian nghỉ Tết theo Quyết định số 1800/QĐ-UBND ngày 28/8/2023 của UBND tỉnh. | applies
          TB-VPUBND | Chủ tịch UBND tỉnh biểu dương các đơn vị hoàn thành nhiệm vụ giao tại Thông báo số 9/TB-VPUBND ngày 02/01/2024. | cites
          TB-VPUBND | Chủ tịch UBND tỉnh phê bình 03 huyện chưa báo cáo theo Công văn số 20/UBND-TH ngày 02/01/2024. | cites
          NQ-HĐND | Điều 5. Từ ngày Nghị quyết này có hiệu lực, Nghị quyết số 11/2017/NQ-HĐND ngày 08/12/2017 của Hội đồng nhân dân tỉnh bị bãi bỏ. | repeals
          NQ-HĐND | Điều 5. Nghị quyết số 11/2017/NQ-HĐND và Nghị quyết số 20/2019/NQ-HĐND bị bãi bỏ kể từ ngày 01/01/2024. | repeals,repeals
          NQ-HĐND | Nghị quyết số 11/2017/NQ-HĐND đã bị bãi bỏ theo Nghị quyết số 20/2019/NQ-HĐND. | cites,cites
          SNV-CC | Nghị định số 67/2010/NĐ-CP bị bãi bỏ từ ngày 01/01/2025. | cites
          QĐ-UBND | Các dẫn chiếu đến Quyết định số 15/2016/QĐ-UBND được thay bằng dẫn chiếu đến Quyết định này. | cites
          SYT-TCCB | Người đã nhận giấy mời in kèm Thông báo số 30/TB-SYT ngày 04/4/2023 thì đến trước 15 phút. | cites
          SYT-TCCB | Phòng khám hoàn thành khắc phục thì gửi báo cáo kèm Biên bản số 04/BB-TTr ngày 04/4/2023. | cites
          BB-HĐND | Chủ tọa kết luận: giao Văn phòng soạn văn bản trả lời Công văn số 61/UBND-TH ngày 05/5/2022. | cites
          STC-NS | Tỉnh đề nghị xử lý theo Nghị định số 55/2015/NĐ-CP ngày 09/6/2015. | cites
          STC-NS | Nhà thầu cam kết hoàn trả theo Hợp đồng số 9/2022/HĐ-XD ngày 02/02/2022. | cites
          UBND-TD | Ông nêu rằng đất được giao theo Luật Đất đai năm 1987. | cites
          UBND-TD | Trường giải thích chậm giải ngân là do phải đấu thầu theo Luật Đấu thầu năm 2013. | cites
          UBND-TD | Trường phải tổ chức đấu thầu theo Luật Đấu thầu năm 2013. | applies
          KL/HU | Việc dồn điền ở xã Tam Đa làm theo Chỉ thị số 9-CT/HU ngày 04/4/2014, được nhân dân đồng tình. | cites
          SXD-KTXD | Phần tăng do điều chỉnh giá nhân công tính theo Thông tư số 13/2021/TT-BXD. | applies
          SXD-KTXD | Kết quả khảo sát ghi theo mẫu của Thông tư số 13/2021/TT-BXD. | applies
          SXD-KTXD | Công trình cấp phép trước ngày Thông tư số 15/2016/TT-BXD có hiệu lực thì nghiệm thu theo Nghị định số 15/2013/NĐ-CP. | cites,applies
          UBND-ĐT | Về việc này, UBND tỉnh có ý kiến: gia hạn thời gian nêu ở Công văn số 71/UBND-ĐT ngày 03/10/2023 đến hết tháng 3. | extends
          VKS-TH | Nhiều bản kiến nghị chỉ nhắc lại nội dung của Luật Thi hành án dân sự năm 2008. | cites
          BB-ĐU | Đồng chí Bí thư nhắc lại yêu cầu của Công văn số 88-CV/HU ngày 05/02/2024. | cites
          NQ/ĐU | Từ kết quả thí điểm theo Nghị quyết số 6-NQ/ĐU ngày 12/01/2016, Đảng ủy xác định nhiệm vụ như sau: | cites
          SYT-NVY | Phúc đáp ý kiến của ông do Cổng Thông tin điện tử tỉnh chuyển đến tại Công văn số 44/TTĐT ngày 03/3/2021, Sở trả lời: | replies_to
          SYT-NVY | Yêu cầu Phòng khám trả lời kiến nghị của người dân tại Công văn số 44/TTĐT ngày 03/3/2021. | cites
          """)
  void readsByMoreThanTheClause(String symbol, String text, String relations) {
    assertEquals(List.of(relations.split(",")), RelationSentencesTest.read(symbol, text));
  }
}
