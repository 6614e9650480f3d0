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
          SYT-TCCB | Bác sĩ đã ở xã đủ ba năm thì phụ cấp thêm tính theo Nghị định số 64/2009/NĐ-CP ngày 30/7/2009 của Chính phủ. | applies
          SYT-KHTC | Mã đơn vị dùng theo Quyết định số 124/2004/QĐ-TTg ngày 08/7/2004 đã được cập nhật. | applies
          SYT-KHTC | Khoản này đã tính theo Quyết định số 124/2014/QĐ-UBND ngày 08/7/2014, nay dừng chi. | cites
          UBND-NC | Chủ tịch UBND huyện xử phạt theo thẩm quyền quy định tại Nghị định số 9/2013/NĐ-CP ngày 09/9/2013. | cites
          UBND-KT | Kinh phí chia theo các cụm đã được nêu tại Kế hoạch số 9/KH-UBND ngày 09/9/2023. | cites
          UBND-KT | Kinh phí chi theo thứ tự ưu tiên nêu tại Kế hoạch số 9/KH-UBND ngày 09/9/2023. | applies
          KL-TTr | Đoàn đã kiểm tra việc chi trả theo Thông tư số 40/2017/TT-BTC ngày 28/4/2017 tại 03 đơn vị. | cites
          KL-TTr | Căn cứ Báo cáo số 06/BC-ĐTT ngày 28/11/2011 của Đoàn thanh tra; sau khi xem xét giải trình tại Công văn số 418/UBND-TTr ngày 12/12/2011 của UBND huyện Yên Sơn, Chánh Thanh tra kết luận: | based_on,replies_to
          KL-TTr | Xét Báo cáo số 03/BC-ĐTT ngày 25/11/2015 của Trưởng đoàn và ý kiến giải trình của Bệnh viện tại Công văn số 312/BV-TC ngày 07/12/2015, Chánh Thanh tra kết luận: | replies_to,replies_to
          KL-TTr | Sau khi nghe giải trình của đơn vị nêu tại Báo cáo số 20/BC-BV ngày 03/3/2018, Chánh Thanh tra Sở kết luận: | cites
          QĐ-UBND | Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 99/TTr-SYT ngày 05/5/2020, | replies_to
          SYT-NVD | Đề nghị bệnh viện áp dụng Quy trình cấp phát ban hành theo Quyết định số 14/QĐ-SYT ngày 05/3/2019. | applies
          SYT-NVD | Áp dụng Quy trình giám sát ban hành kèm theo Quyết định số 14/QĐ-SYT ngày 05/3/2019. | applies
          SYT-NVD | Áp dụng Bảng kiểm ban hành tại Quyết định số 3916/QĐ-BYT ngày 28/8/2017 để chấm điểm. | applies
          TT-BTP | Người phiên dịch bị xóa tên trong trường hợp quy định tại Điều 5 Nghị định số 23/2015/NĐ-CP ngày 16/02/2015. | cites
          QĐ-SYT | Ông A có quyền khiếu nại trong thời hạn quy định tại Điều 33 Luật Khiếu nại năm 2011. | cites
          QĐ-SYT | Hành vi thuộc trường hợp quy định tại khoản 2 Điều 17 Nghị định số 112/2020/NĐ-CP. | cites
          SXD-QLXD | Gói thầu ký trước năm 2008 được điều chỉnh như quy định tại Thông tư số 09/2008/TT-BXD ngày 17/4/2008. | applies
          SYT-NVY | Không để chậm trả kết quả như phản ánh tại Công văn số 3871/BYT-DP ngày 30/6/2009. | cites
          SYT-NVY | Ban Quản lý được kiện toàn lần gần nhất theo Quyết định số 45/QĐ-UBND ngày 03/01/2020. | cites
          SYT-NVY | Việc sơ chế thuốc tuân thủ Thông tư số 30/2017/TT-BYT ngày 11/7/2017. | applies
          SYT-NVY | Khi giám sát, các xã bám sát Quyết định số 3705/QĐ-BYT ngày 22/8/2019. | applies
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
          SYT-NVY | Căn cứ Điều 12 Luật Dược năm 2016, Sở Y tế trả lời như sau: nhà thuốc được bán lẻ. | based_on
          BYT-PC | 1. Về điều kiện cấp phép: Căn cứ khoản 2 Điều 40 Nghị định số 96/2023/NĐ-CP ngày 30/12/2023, cơ sở phải có người phụ trách. | based_on
          BYT-PC | Do đó, căn cứ Nghị định số 96/2023/NĐ-CP, việc cấp lại giấy phép do Sở Y tế thực hiện. | based_on
          SYT-NVY | Các bệnh viện căn cứ Thông tư số 43/2013/TT-BYT ngày 11/12/2013 rà soát danh mục kỹ thuật. | cites
          SYT-TCCB | Đề nghị đơn vị căn cứ Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 để xếp loại viên chức. | cites
          SYT-TCCB | Ông Nam khiếu nại việc Bệnh viện xử lý kỷ luật không theo quy định của Luật Viên chức năm 2010. | cites
          SYT-TCCB | Bà Lan đề nghị giải quyết chế độ theo Nghị định số 108/2014/NĐ-CP ngày 20/11/2014. | cites
          SYT-TCCB | Bệnh viện phải chi trả phụ cấp cho bà Lan theo Nghị định số 56/2011/NĐ-CP ngày 04/7/2011. | applies
          SYT-TCCB | Đối với người hưởng phụ cấp theo Nghị định số 56/2011/NĐ-CP ngày 04/7/2011, đơn vị lập danh sách riêng. | cites
          SYT-TCCB | Người đang hưởng phụ cấp theo Nghị định số 56/2011/NĐ-CP ngày 04/7/2011 không được hưởng khoản này. | cites
          SYT-TCCB | Mức phụ cấp thực hiện theo Nghị định số 56/2011/NĐ-CP ngày 04/7/2011. | applies
          SYT-TCCB | Mức phụ cấp hiện hưởng theo Nghị định số 56/2011/NĐ-CP ngày 04/7/2011 được giữ nguyên. | cites
          KL-TTr | Đơn vị đã lập hồ sơ theo Thông tư số 58/2016/TT-BTC ngày 29/3/2016 nhưng thiếu biên bản. | cites
          KL-TTr | Yêu cầu đơn vị lập lại hồ sơ theo Thông tư số 58/2016/TT-BTC ngày 29/3/2016. | applies
          KL-TTr | Như vậy, việc chỉ định thầu là vi phạm Điều 22 Luật Đấu thầu năm 2013. | cites
          KL-TTr | Việc làm trên trái với quy định tại khoản 1 Điều 5 Nghị định số 15/2018/NĐ-CP ngày 02/02/2018. | cites
          BC-UBND | II. KẾT QUẢ\\n1. UBND xã đã niêm yết 124 thủ tục theo Quyết định số 655/QĐ-UBND ngày 14/9/2021. | cites
          BC-UBND | III. PHƯƠNG HƯỚNG\\n1. Niêm yết thủ tục theo Quyết định số 655/QĐ-UBND ngày 14/9/2021. | applies
          BC-UBND | III. KIẾN NGHỊ\\nĐề nghị Sở Tài chính cấp kinh phí theo Nghị quyết số 9/2020/NQ-HĐND ngày 09/9/2020. | applies
          KH-UBND | I. MỤC ĐÍCH\\n1. Cụ thể hóa Nghị quyết số 12-NQ/TU ngày 03/3/2022 của Tỉnh ủy. | implements
          KH-UBND | I. MỤC ĐÍCH\\nTriển khai có hiệu quả Chương trình số 5-CTr/HU ngày 03/3/2022 của Huyện ủy. | implements
          KH-UBND | Kế hoạch này được xây dựng theo hướng dẫn tại Công văn số 102/SYT-NVY ngày 03/3/2022. | applies
          KH-UBND | Kinh phí thực hiện từ nguồn giao tại Quyết định số 5/QĐ-UBND ngày 03/01/2022. | cites
          KH-UBND | Kinh phí theo Quyết định số 5/QĐ-UBND ngày 03/01/2022 và các nguồn khác. | applies
          SYT-NVY | Tiếp tục thực hiện các nhiệm vụ đã giao tại Công văn số 77/SYT-NVY ngày 02/02/2021. | implements
          SYT-NVY | Thực hiện nghiêm chỉ đạo của Bộ Y tế tại Công điện số 900/CĐ-BYT ngày 02/7/2021. | implements
          SYT-NVY | Thực hiện đầy đủ các nội dung của Kế hoạch số 88/KH-UBND ngày 02/7/2021. | implements
          SYT-NVY | Báo cáo tình hình thực hiện Kế hoạch số 88/KH-UBND ngày 02/7/2021 trước ngày 30/7/2021. | cites
          SYT-NVY | Đánh giá kết quả 03 năm thực hiện Kế hoạch số 88/KH-UBND ngày 02/7/2021. | cites
          SYT-NVY | Tổ chức sơ kết việc thực hiện Chỉ thị số 08/CT-BYT ngày 07/9/2017 tại đơn vị. | cites
          SYT-NVY | Nghiên cứu Thông tư số 32/2023/TT-BYT ngày 31/12/2023 và góp ý bằng văn bản. | cites
          SYT-NVY | Góp ý dự thảo Nghị định thay thế Nghị định số 109/2016/NĐ-CP ngày 01/7/2016. | cites
          SYT-NVY | Sở Y tế nhận được Công văn số 5/TTYT-KH ngày 03/3/2020 của Trung tâm Y tế huyện Mộc Châu về việc xin bổ sung vắc xin. Về việc này, Sở có ý kiến như sau: | replies_to
          SYT-NVY | Ngày 03/3/2020, Sở Y tế nhận được Công văn số 5/UBND-VX ngày 02/3/2020 của UBND tỉnh yêu cầu báo cáo dịch. | cites
          SYT-NVY | Phúc đáp Công văn số 5/TTYT-KH ngày 03/3/2020 của Trung tâm Y tế huyện Mộc Châu, Sở Y tế đồng ý. | replies_to
          SYT-NVY | Tiếp theo Công văn số 12/SYT-NVY ngày 03/3/2020, Sở Y tế yêu cầu các đơn vị: | follows_up
          SYT-NVY | Công văn này thay thế Công văn số 12/SYT-NVY ngày 03/3/2020 của Sở Y tế. | replaces
          SYT-NVY | Công văn số 12/SYT-NVY ngày 03/3/2020 hết hiệu lực kể từ ngày ký công văn này. | repeals
          QĐ-UBND | Điều 3. Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 5/QĐ-UBND ngày 03/3/2015; bãi bỏ khoản 2 Điều 4 Quyết định số 9/QĐ-UBND ngày 04/4/2016. | replaces,repeals
          QĐ-UBND | Điều 2. Các nội dung khác không điều chỉnh tại Quyết định này vẫn thực hiện theo Quyết định số 5/QĐ-UBND ngày 03/3/2015. | applies
          QĐ-UBND | Điều 2. Các nội dung khác tại Quyết định số 5/QĐ-UBND ngày 03/3/2015 không thay đổi. | cites
          QĐ-UBND | Điều 1. Điều chỉnh Điều 2 Quyết định số 5/QĐ-UBND ngày 03/3/2015 như sau: | amends
          QĐ-UBND | Điều 1. Phê duyệt điều chỉnh Kế hoạch ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 03/3/2015. | amends
          QĐ-UBND | Điều 1. Đính chính Quyết định số 5/QĐ-UBND ngày 03/3/2015 như sau: | corrects
          QĐ-UBND | Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019; | based_on,based_on
          QĐ-UBND | Căn cứ Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ quy định chi tiết một số điều của Luật Cán bộ, công chức; | based_on,cites
          TB-SYT | Theo đó, Nghị định số 15/2018/NĐ-CP ngày 02/02/2018 quy định cơ sở phải tự công bố sản phẩm. | cites
          TB-SYT | Từ ngày 01/01/2024 áp dụng Luật Khám bệnh, chữa bệnh năm 2023 thay cho Luật Khám bệnh, chữa bệnh năm 2009. | applies,cites
          CT-UBND | Để khắc phục hạn chế, thực hiện Công điện số 280/CĐ-TTg ngày 19/4/2023 của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh yêu cầu: | implements
          CT-UBND | Thời gian qua, việc thực hiện Chỉ thị số 05/CT-UBND ngày 03/3/2019 đạt kết quả bước đầu. | cites
          CT-UBND | Xử lý nghiêm cán bộ vi phạm theo Nghị định số 112/2020/NĐ-CP ngày 18/9/2020. | applies
          CT-UBND | Người đứng đầu chịu trách nhiệm theo quy định tại Điều 72 Luật Phòng, chống tham nhũng năm 2018. | applies
          BB-SYT | Đại diện Bệnh viện trình bày: việc mua sắm thực hiện theo Thông tư số 58/2016/TT-BTC ngày 29/3/2016. | cites
          TTr-SYT | Thực hiện Nghị quyết số 5/NQ-HĐND ngày 03/3/2022 của HĐND tỉnh, Sở Y tế kính trình UBND tỉnh phê duyệt dự án. | implements
          TTr-SYT | I. SỰ CẦN THIẾT\\nTheo quy định tại Điều 9 Luật Giá năm 2023, giá dịch vụ do HĐND tỉnh quy định. | cites
          HD-SYT | Hướng dẫn thực hiện một số nội dung Nghị quyết số 5/2022/NQ-HĐND ngày 03/3/2022 của HĐND tỉnh. | guides
          HD-BTCTU | Thực hiện Quy định số 124-QĐ/TW, ngày 04/10/2018 của Bộ Chính trị, Ban Tổ chức Tỉnh ủy hướng dẫn như sau: | implements
          QĐ-SYT | Điều 3. Trưởng các phòng căn cứ Quyết định thi hành; bãi bỏ Quyết định số 8/QĐ-SYT ngày 05/5/2015. | repeals
          SYT-NVY | Khoa Kiểm soát nhiễm khuẩn giám sát tuân thủ vệ sinh tay theo Quyết định số 3916/QĐ-BYT ngày 28/8/2017 của Bộ Y tế. | applies
          SYT-NVY | Khi phát hiện ca bệnh, cơ sở báo cáo trong 24 giờ theo Thông tư số 54/2015/TT-BYT ngày 28/12/2015. | applies
          SYT-NVY | Cập nhật phác đồ theo Quyết định số 2760/QĐ-BYT ngày 04/7/2023 (thay thế Quyết định số 3705/QĐ-BYT ngày 22/8/2019). | applies,cites
          SYT-NVY | Hiện nay Bộ Y tế đã ban hành Quyết định số 2760/QĐ-BYT ngày 04/7/2023 thay thế Quyết định số 3705/QĐ-BYT ngày 22/8/2019. | cites,cites
          SYT-NVD | Thuốc phải kê đơn theo danh mục ban hành kèm theo Thông tư số 07/2017/TT-BYT ngày 03/5/2017. | applies
          SYT-NVD | Nhà thuốc bán thuốc kê đơn không có đơn bị xử phạt theo Nghị định số 117/2020/NĐ-CP ngày 28/9/2020. | applies
          SYT-NVD | Từ năm 2019, việc kết nối đã được quy định tại Thông tư số 02/2018/TT-BYT ngày 22/01/2018. | cites
          SYT-NVD | Cục Quản lý Dược có Công văn số 802/QLD-CL ngày 03/3/2021 thông báo thu hồi thuốc; Sở Y tế yêu cầu các cơ sở: | cites
          SYT-NVD | Căn cứ Công văn số 802/QLD-CL ngày 03/3/2021 của Cục Quản lý Dược về việc thu hồi thuốc, Sở Y tế thông báo: | based_on
          SYT-NVD | Thực hiện Công văn số 802/QLD-CL ngày 03/3/2021 của Cục Quản lý Dược về việc triển khai Thông tư số 30/2020/TT-BYT ngày 31/12/2020, Sở Y tế đề nghị: | implements,cites
          SYT-TCCB | Hồ sơ bổ nhiệm lập theo Quy định ban hành kèm theo Quyết định số 9/QĐ-SYT ngày 03/3/2021. | applies
          SYT-TCCB | Chưa bổ nhiệm viên chức đang trong thời hạn xử lý kỷ luật theo Nghị định số 112/2020/NĐ-CP ngày 18/9/2020. | cites
          SYT-TCCB | Không xét thi đua đối với đơn vị nộp hồ sơ sau thời hạn nêu tại Công văn số 88/SYT-TCCB ngày 03/11/2023. | cites
          SYT-TCCB | Thẩm quyền nâng lương theo phân cấp tại Quyết định số 15/2021/QĐ-UBND ngày 05/5/2021. | applies
          SYT-TCCB | Việc chuyển đổi vị trí công tác thực hiện theo khoản 2 Điều 24 Luật Phòng, chống tham nhũng năm 2018 và Điều 36 Nghị định số 59/2019/NĐ-CP ngày 01/7/2019. | applies,applies
          SYT-TCCB | Viên chức vi phạm Luật Phòng, chống tác hại của rượu, bia năm 2019 thì bị xem xét kỷ luật. | cites
          SYT-TCCB | Nghiêm cấm cán bộ vi phạm quy định tại Điều 20 Luật Cán bộ, công chức năm 2008. | cites
          SYT-TCCB | Tự kiểm tra theo các nội dung tại Kế hoạch số 12/KH-SYT ngày 03/3/2023. | applies
          SYT-VP | Niêm yết Quyết định số 1551/QĐ-BYT ngày 05/5/2022 tại bộ phận một cửa. | cites
          SYT-VP | Gửi kèm theo Công văn này Quyết định số 1551/QĐ-BYT ngày 05/5/2022 của Bộ Y tế. | attaches
          SYT-VP | Sở Y tế sao gửi Quyết định số 1551/QĐ-BYT ngày 05/5/2022 để các đơn vị thực hiện. | attaches
          SNV-TCBC | Sở Nội vụ chuyển nguồn kinh phí còn dư của Quyết định số 13/QĐ-UBND ngày 5/3/2024 sang năm 2025. | cites
          SNV-TCBC | Sở Nội vụ gửi kết quả rà soát Quyết định số 15/QĐ-UBND ngày 5/3/2024 trước ngày 30/6. | cites
          SNV-TCBC | Sở Nội vụ gửi Sở Tư pháp kết quả rà soát Quyết định số 15/QĐ-UBND ngày 5/3/2024. | cites
          SNV-TCBC | Sở Nội vụ gửi các đơn vị Quyết định số 15/QĐ-UBND ngày 5/3/2024. | attaches
          SNV-TCBC | Sở Nội vụ chuyển Quyết định số 15/QĐ-UBND ngày 5/3/2024 đến các đơn vị. | attaches
          SYT-VP | Sở Y tế nhận được Quyết định số 1551/QĐ-BYT ngày 05/5/2022 của Bộ Y tế về công bố thủ tục hành chính. | cites
          SYT-VP | Thủ tục cấp chứng chỉ được công bố tại Quyết định số 1551/QĐ-BYT ngày 05/5/2022. | cites
          SYT-KHTC | Giá dịch vụ thực hiện theo Thông tư số 22/2023/TT-BYT ngày 17/11/2023, không thu thêm ngoài Nghị quyết số 9/2023/NQ-HĐND ngày 08/12/2023. | applies,cites
          SYT-KHTC | Khoản thu này đã bãi bỏ theo Nghị quyết số 9/2023/NQ-HĐND ngày 08/12/2023 của HĐND tỉnh. | cites
          SYT-KHTC | Lựa chọn nhà thầu bảo đảm đúng Luật Đấu thầu năm 2023 và Nghị định số 24/2024/NĐ-CP ngày 27/02/2024. | applies,applies
          SYT-KHTC | Trên cơ sở Quyết định số 5/QĐ-UBND ngày 03/01/2024 của UBND tỉnh giao dự toán, Sở Y tế phân bổ như sau: | based_on
          SYT-KHTC | Tham khảo giá tại Quyết định số 502/QĐ-SYT ngày 05/4/2021. | cites
          SYT-TTr | Đoàn kiểm tra thành lập theo Quyết định số 71/QĐ-SYT ngày 04/5/2020 đã làm việc tại 12 cơ sở. | cites
          SYT-TTr | Kiến nghị Giám đốc Sở xử phạt phòng khám theo Điều 39 Nghị định số 117/2020/NĐ-CP ngày 28/9/2020. | applies
          SYT-TTr | Hành vi trên vi phạm điểm a khoản 2 Điều 39 Nghị định số 117/2020/NĐ-CP ngày 28/9/2020. | cites
          UBND-NV | Các xã chưa nộp báo cáo theo Kế hoạch số 12/KH-UBND ngày 03/3/2023 phải nộp trước ngày 30/6/2023. | cites
          UBND-NV | Giao Phòng Nội vụ đôn đốc các xã thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2023. | implements
          UBND-NV | Giao Phòng Nội vụ theo dõi, đôn đốc, kiểm tra việc thực hiện Chỉ thị này và Kế hoạch số 12/KH-UBND ngày 03/3/2023. | cites
          QĐ-UBND | Quy định này không áp dụng đối với trường hợp thuộc Nghị định số 61/2018/NĐ-CP ngày 23/4/2018. | cites
          QĐ-UBND | Điều 4. Trách nhiệm của Sở Y tế: tổ chức thực hiện Quyết định này; định kỳ báo cáo theo Thông tư số 37/2019/TT-BYT ngày 30/12/2019. | applies
          QĐ-UBND | Trường hợp các văn bản dẫn chiếu tại Quyết định này được thay thế thì thực hiện theo văn bản mới; trước mắt áp dụng Thông tư số 37/2019/TT-BYT ngày 30/12/2019. | applies
          """)
  void readsTheRelations(String symbol, String text, String relations) {
    assertEquals(List.of(relations.split(",")), RelationSentencesTest.read(symbol, text));
  }
}
