package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Issuers;
import vn.cancu.document.PartialDate;

/** Sentences of many offices and kinds of work, labelled before they were first read. */
final class RelationSentencesTest {
  private static final String PROVINCE = "Ủy ban nhân dân tỉnh Phú Yên";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYT-VP | Các đơn vị thanh toán theo quy định tại\\n\\n2\\n\\nThông tư số 36/2017/TT-BTC ngày 28/4/2017 của Bộ Tài chính; gửi báo cáo trước ngày 20. | applies
          SYT-VP | Thực hiện Chỉ thị số 5/CT-UBND ngày 4/4/2022 của UBND tỉnh và\\n\\n2\\n\\nKế hoạch số 61/KH-UBND ngày 9/5/2022, Sở Y tế yêu cầu các trạm | implements,implements
          QĐ-UBND | Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;\\n\\n- 2 -\\n\\nCăn cứ Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ; | based_on,based_on
          KH-UBND | Triển khai nhiệm vụ giao tại các\\n2\\nCông văn số 11/BNV-CCVC ngày 3/3/2020, số 19/BNV-CCVC ngày 5/5/2020 của Bộ Nội vụ. | implements,implements
          SYT-VP | Trả lời Công văn số 44/BV-KH ngày 3/3/2021 của Bệnh viện Mắt về việc đề nghị cho mua máy siêu âm; căn cứ Thông tư số 58/2016/TT-BTC ngày 29/3/2016 của Bộ Tài chính, Sở Y tế có ý kiến như sau | replies_to,based_on
          SXD-QLN | Phúc đáp Công văn số 210/UBND-QLĐT ngày 6/6/2019 của UBND thị xã về việc xin ý kiến hướng dẫn cấp phép xây dựng; căn cứ Luật Xây dựng năm 2014; Nghị định số 53/2017/NĐ-CP ngày 08/5/2017 của Chính phủ, Sở Xây dựng hướng dẫn như sau | replies_to,based_on,based_on
          UBND-NC | Thực hiện Công văn số 88/BTP-TTr ngày 7/7/2020 của Bộ Tư pháp về việc đề nghị báo cáo công tác bồi thường; Công văn số 93/TTCP-VP ngày 9/7/2020 của Thanh tra Chính phủ, UBND tỉnh báo cáo như sau | implements,implements
          BNV-TCBC | Trả lời Công văn số 5/SNV-TC ngày 2/2/2011 của Sở Nội vụ kiến nghị bổ sung biên chế; căn cứ Quyết định số 40/2010/QĐ-TTg ngày 12/5/2010 của Thủ tướng Chính phủ, Bộ Nội vụ trả lời như sau | replies_to,based_on
          QĐ-UBND | Căn cứ Công văn số 9/HĐND-VP ngày 1/1/2021 của Thường trực HĐND tỉnh về việc có ý kiến đối với đề nghị của UBND tỉnh; Quyết định số 12/2021/QĐ-UBND ngày 3/3/2021, | based_on,based_on
          CĐ-UBND | Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 8/CĐ-TTg ngày 2/9/2021, của Ban Chỉ đạo quốc gia về phòng, chống thiên tai tại Công điện số 14/CĐ-QG ngày 3/9/2021, UBND tỉnh yêu cầu | implements,implements
          UBND-NN | Thực hiện ý kiến chỉ đạo của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn tại Công điện số 3/CĐ-BNN ngày 5/5/2019, của Bí thư Tỉnh ủy tại Công văn số 77-CV/TU ngày 07/5/2019, Chủ tịch UBND tỉnh giao | implements,implements
          SYT-NVY | Thực hiện chỉ đạo của Bộ Y tế tại Công văn số 4/BYT-DP ngày 2/3/2020, ý kiến của Chủ tịch UBND tỉnh tại Công văn số 5/UBND-VX ngày 3/3/2020 và kết luận của Ban Chỉ đạo phòng, chống dịch tỉnh tại Thông báo số 6/TB-BCĐ ngày 4/3/2020, Sở Y tế yêu cầu | implements,implements,implements
          QĐ-UBND | Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 8/TTr-SXD ngày 5/6/2018 và ý kiến thẩm định của Sở Tư pháp tại Báo cáo số 9/BC-STP ngày 1/6/2018, | replies_to,replies_to
          QĐ-UBND | Xét đề nghị của UBND huyện tại Tờ trình số 70/TTr-UBND ngày 2/2/2013, ý kiến của Sở Tài chính tại Công văn số 81/STC-ĐT ngày 7/2/2013, | replies_to,replies_to
          QĐ-UBND | Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 12/TTr-NV ngày 4/4/2016 và kết quả họp Hội đồng tại Biên bản số 3/BB-HĐ ngày 3/4/2016, | replies_to,replies_to
          TB-UBND | 3. Sở Tài chính rà soát định mức, hướng dẫn các huyện, căn cứ Thông tư số 10/2020/TT-BTC ngày 20/02/2020 để quyết toán. | cites
          CT-UBND | Các xã đã có hương ước cần bổ sung, căn cứ Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 để sửa đổi. | cites
          SYT-KHTC | Các bệnh viện xây dựng dự toán, căn cứ Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ tự xác định mức tự chủ. | cites
          UBND-TH | 2. Giao Sở Nội vụ căn cứ Quyết định số 45/QĐ-UBND ngày 8/1/2019 tham mưu kế hoạch. | cites
          BTC-QLCS | Đề nghị các địa phương căn cứ Luật Quản lý, sử dụng tài sản công năm 2017 và Nghị định số 151/2017/NĐ-CP ngày 26/12/2017 để xử lý. | cites,cites
          SYT-VP | Để thực hiện thống nhất, căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Sở Y tế hướng dẫn như sau | based_on
          SGDĐT-TC | Nhằm chấn chỉnh việc thu đầu năm, căn cứ Thông tư số 16/2018/TT-BGDĐT ngày 03/8/2018 của Bộ Giáo dục và Đào tạo, Sở đề nghị | based_on
          UBND-KT | Sau khi xem xét hồ sơ, căn cứ Luật Đầu tư công năm 2019, UBND tỉnh có ý kiến như sau | based_on
          TCT-CS | Hướng dẫn tại điểm 3 Công văn số 88/TCT-CS ngày 5/5/2009 trái với công văn này thì bãi bỏ. | repeals
          BNV-TL | Nội dung tại mục 4 Công văn số 12/BNV-TL ngày 7/7/2020 được thay thế bằng mục 1 Công văn này. | replaces
          STC-NS | Biểu số 02 kèm theo Công văn số 12/STC-NS ngày 7/7/2020 được thay thế bằng Biểu số 02 gửi kèm Công văn này. | replaces
          TB-SYT | Lịch làm việc tại Thông báo số 5/TB-SYT ngày 4/4/2021 không còn giá trị kể từ ngày ký Thông báo này. | repeals
          QĐ-UBND | Các quy định trước đây tại Quyết định số 9/2009/QĐ-UBND ngày 3/3/2009 trái với Quyết định này đều bị bãi bỏ. | repeals
          TTr-SXD | Sở Xây dựng đã tiếp thu, giải trình tại Báo cáo số 40/BC-SXD ngày 6/6/2022 (gửi kèm Tờ trình này). | attaches
          TTr-STC | Ý kiến của các sở được tổng hợp tại Báo cáo số 41/BC-STC ngày 6/6/2022 (có Báo cáo kèm theo). | attaches
          SYT-VP | Sở Y tế sao gửi Công văn số 3/BYT-VPB ngày 6/6/2022 (bản chụp kèm theo) để các đơn vị biết. | attaches
          BC-SYT | Kết quả được lập thành Biên bản số 4/BB-SYT ngày 6/6/2022 (kèm theo báo cáo này). | attaches
          TTr-SNV | Dự thảo thay thế Quyết định số 7/2015/QĐ-UBND ngày 3/3/2015 và bãi bỏ Điều 4 Quyết định số 8/2016/QĐ-UBND ngày 4/4/2016. | cites,cites
          TTr-STP | Dự thảo Nghị quyết bãi bỏ Nghị quyết số 5/2012/NQ-HĐND ngày 3/3/2012; sửa đổi Nghị quyết số 6/2013/NQ-HĐND ngày 4/4/2013. | cites,cites
          TTr-SNV | Sở Nội vụ kính trình UBND tỉnh ban hành Quyết định thay thế Quyết định số 7/2015/QĐ-UBND ngày 3/3/2015. | cites
          KH-STP | Quý II: tham mưu UBND tỉnh bãi bỏ Quyết định số 7/2015/QĐ-UBND ngày 3/3/2015 và sửa đổi Quyết định số 8/2016/QĐ-UBND ngày 4/4/2016. | cites,cites
          BNV-PC | Bộ đang trình Chính phủ sửa đổi Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 trong quý III. | cites
          KL-TTr | III. KIẾN NGHỊ, BIỆN PHÁP XỬ LÝ\\n1. Yêu cầu Giám đốc Ban Quản lý kiểm điểm trách nhiệm theo Nghị định số 112/2020/NĐ-CP ngày 18/9/2020 của Chính phủ.\\n2. Tiếp tục thực hiện Kết luận số 3/KL-TTr ngày 4/4/2019. | applies,implements
          BC-SYT | IV. KIẾN NGHỊ\\nĐề nghị UBND tỉnh cấp kinh phí theo Nghị quyết số 9/2021/NQ-HĐND ngày 8/12/2021. | applies
          TTr-SXD | V. KIẾN NGHỊ\\nSở Xây dựng trình UBND tỉnh xem xét, ban hành theo quy định tại Điều 130 Luật Ban hành văn bản quy phạm pháp luật năm 2015./. | applies
          BC-UBND | VI. ĐỀ XUẤT, KIẾN NGHỊ\\nĐề nghị Bộ Nội vụ sớm sửa đổi Thông tư số 2/2021/TT-BNV ngày 11/6/2021. | cites
          2023/AL | [4] Tòa án cấp sơ thẩm áp dụng Điều 623 Bộ luật Dân sự năm 2015 để bác yêu cầu là không đúng. | cites
          TB-VPCP | Một số địa phương còn lúng túng khi áp dụng Nghị định số 24/2024/NĐ-CP ngày 27/02/2024 của Chính phủ. | cites
          TTr-SXD | Quá trình áp dụng Quyết định số 36/2019/QĐ-UBND ngày 6/6/2019 phát sinh vướng mắc. | cites
          KL-TTr | UBND xã lập hồ sơ không đúng quy định tại Thông tư số 30/2014/TT-BTNMT ngày 02/6/2014. | cites
          UBND-NC | Ý kiến của UBND huyện tại Công văn số 5/UBND-TN ngày 3/3/2015 đề nghị áp dụng giá cũ theo Quyết định số 5/2012/QĐ-UBND ngày 2/2/2012 là không phù hợp. | cites,cites
          KL-TTr | UBND xã chậm thực hiện Kết luận số 9/KL-TTr ngày 20/3/2015. | cites
          BC-SYT | Các bệnh viện tuyến huyện mua thuốc theo kết quả thầu tại Quyết định số 6/QĐ-SYT ngày 5/5/2022. | cites
          SGDĐT-TH | 1. Đối với xã đang thực hiện cách ly y tế theo Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ: dạy học qua truyền hình. | cites
          SYT-NVY | Những nơi đang áp dụng giãn cách theo Chỉ thị số 15/CT-TTg ngày 27/3/2020 tổ chức tiêm tại trạm. | cites
          BHXH-CĐ | Trường hợp người lao động đang hưởng chế độ thai sản theo Luật Bảo hiểm xã hội năm 2014 vẫn tham gia bảo hiểm y tế. | cites
          SNV-CCHC | Một số đơn vị chưa ban hành kế hoạch tự kiểm tra theo yêu cầu của Sở tại Công văn số 15/SNV-CCHC ngày 4/3/2019. | cites
          UBND-NC | Còn 6 xã chưa báo cáo kết quả theo chỉ đạo của UBND huyện tại Công văn số 15/UBND-NV ngày 4/3/2019. | cites
          SYT-TTr | Nhiều nhà thuốc không lưu đơn theo hướng dẫn của Bộ Y tế tại Công văn số 15/BYT-QLD ngày 4/3/2019. | cites
          SYT-TTr | Yêu cầu các nhà thuốc lưu đơn theo hướng dẫn của Bộ Y tế tại Công văn số 15/BYT-QLD ngày 4/3/2019. | applies
          UBND-XD | Việc tạm ứng không vượt mức quy định tại khoản 3 Điều 18 Nghị định số 37/2015/NĐ-CP ngày 22/4/2015. | applies
          UBND-NC | Số ngày tiếp dân trong tháng không ít hơn quy định tại Điều 18 Luật Tiếp công dân năm 2013. | applies
          STC-NS | Mức chi không cao hơn định mức quy định tại Thông tư số 40/2017/TT-BTC ngày 28/4/2017. | applies
          SYT-NVY | Nhân lực tối thiểu bằng mức quy định tại Thông tư số 3/2023/TT-BYT ngày 17/02/2023. | applies
          KL-TTr | Đơn vị chi vượt mức quy định tại Thông tư số 40/2017/TT-BTC ngày 28/4/2017. | cites
          STC-NS | Giá gói thầu không quá mức giá tối đa quy định tại Quyết định số 5/QĐ-UBND ngày 3/3/2022. | applies
          UBND-NC | Xét báo cáo của Ban Tiếp công dân tỉnh tại Báo cáo số 6/BC-BTCD ngày 31/5/2022, Chủ tịch UBND tỉnh có ý kiến như sau | replies_to
          UBND-KT | Xét nội dung đề nghị của Công ty cổ phần Cấp nước và ý kiến Sở Tài chính tại Công văn số 9/STC-QLG ngày 3/3/2014, UBND tỉnh có ý kiến | replies_to
          UBND-TH | Sau khi xem xét báo cáo, đề xuất của Sở Giao thông vận tải tại Công văn số 31/SGTVT-KH ngày 5/5/2017, UBND tỉnh có ý kiến | replies_to
          KH-UBND | II. NỘI DUNG KIỂM TRA\\n1. Thủ tục hành chính: việc công khai thủ tục theo Nghị định số 63/2010/NĐ-CP ngày 08/6/2010; việc giải quyết hồ sơ theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Thông tư số 1/2018/TT-VPCP ngày 23/11/2018. | cites,cites,cites
          KH-TTr | Kiểm tra việc lập dự toán, công khai ngân sách theo Thông tư số 343/2016/TT-BTC ngày 30/12/2016 và việc kê khai tài sản theo Nghị định số 130/2020/NĐ-CP ngày 30/10/2020. | cites,cites
          STC-NS | Việc quyết toán kinh phí theo Thông tư số 137/2017/TT-BTC ngày 25/12/2017. | applies
          STC-NS | Việc quyết toán kinh phí thực hiện theo Thông tư số 137/2017/TT-BTC ngày 25/12/2017 của Bộ Tài chính. | applies
          QĐ-TTr | Thanh tra việc chấp hành pháp luật về đất đai và việc thực hiện Kết luận số 5/KL-TTr ngày 3/3/2018. | cites
          TB-UBND | 2. Hủy bỏ Thông báo số 2/TB-UBND ngày 2/8/2016; các nội dung khác đã kết luận tại Thông báo số 3/TB-UBND ngày 5/8/2016 giữ nguyên. | repeals,cites
          QĐ-UBND | Bãi bỏ khoản 2 Điều 1 Quyết định số 5/QĐ-UBND ngày 3/3/2020; các nội dung khác tại Quyết định số 6/QĐ-UBND ngày 4/4/2020 không thay đổi. | repeals,cites
          QĐ-UBND | Thay thế Quyết định số 5/QĐ-UBND ngày 3/3/2020; các nhiệm vụ đã giao tại Công văn số 6/UBND-TH ngày 4/4/2020 tiếp tục thực hiện. | replaces,cites
          TB-UBND | 4. Đính chính phần căn cứ của Quyết định số 24/QĐ-UBND ngày 13/9/2016 như sau: | corrects
          QĐ-UBND | Sửa đổi phần căn cứ tại Quyết định số 24/QĐ-UBND ngày 13/9/2016. | amends
          QĐ-BYT | Đính chính nơi nhận của Thông tư số 24/2016/TT-BYT ngày 13/9/2016. | corrects
          BNV-TCBC | a) Người hoạt động không chuyên trách quy định tại Điều 33 Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ nghỉ việc từ ngày 01/7/2025 hưởng chế độ theo Điều 9 Nghị định số 154/2025/NĐ-CP. | cites,applies
          BLĐTBXH-BTXH | Đối tượng quy định tại khoản 5 Điều 5 Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 được hưởng trợ cấp theo Nghị định số 76/2024/NĐ-CP ngày 01/7/2024. | cites,applies
          SXD-QLN | Công trình đã được cấp phép theo Nghị định số 59/2015/NĐ-CP ngày 18/6/2015 nay điều chỉnh thiết kế thì thực hiện theo Nghị định số 15/2021/NĐ-CP ngày 03/3/2021. | cites,applies
          UBND-VX | Tiếp theo Công văn số 3/UBND-VX ngày 2/2/2021 và thực hiện Công điện số 4/CĐ-TTg ngày 5/2/2021 của Thủ tướng Chính phủ, UBND tỉnh yêu cầu | follows_up,implements
          QĐ-SYT | Điều 3. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 30/QĐ-SYT ngày 4/4/2018. | replaces
          QĐ-UBND | Điều 2. Các nội dung khác tại Quyết định số 30/QĐ-UBND ngày 4/4/2018 không trái với Quyết định này vẫn giữ nguyên hiệu lực. | cites
          HD-BTCTU | Thực hiện Quy định số 80-QĐ/TW ngày 18/8/2022 của Bộ Chính trị và Hướng dẫn số 16-HD/BTCTW ngày 15/02/2023 của Ban Tổ chức Trung ương, Ban Tổ chức Tỉnh ủy hướng dẫn | implements,implements
          TTr-UBND | Ngày 5/5/2018, HĐND tỉnh ban hành Nghị quyết số 8/2018/NQ-HĐND quy định mức thu; qua 3 năm thực hiện, Nghị quyết số 8/2018/NQ-HĐND bộc lộ bất cập. | cites,cites
          QĐ-UBND | Điều 1. Phê duyệt Quy hoạch theo Tờ trình số 4/TTr-SXD ngày 5/5/2016 của Sở Xây dựng. | cites
          SYT-NVD | Nghiêm cấm bán thuốc trái với quy định của Luật Dược năm 2016; trường hợp vi phạm, xử phạt theo Nghị định số 117/2020/NĐ-CP ngày 28/9/2020. | cites,applies
          BHXH-TST | Mức đóng thực hiện theo Quyết định số 595/QĐ-BHXH ngày 14/4/2017 của Bảo hiểm xã hội Việt Nam; không áp dụng Công văn số 3170/BHXH-BT ngày 11/8/2017. | applies,cites
          QĐ-HĐBT | Nay bãi bỏ Quyết định số 96-CP ngày 5-5-1978 và các quy định trước đây trái với Quyết định này. | repeals
          CT-TTg | Các Bộ chịu trách nhiệm hướng dẫn thi hành Nghị định số 28-CP ngày 29-4-1995 của Chính phủ. | cites
          NQ/TU | Tiếp tục quán triệt và thực hiện có hiệu quả Nghị quyết số 19-NQ/TW ngày 25-10-2017 của Ban Chấp hành Trung ương. | implements
          KH/HU | Căn cứ Kế hoạch số 10-KH/TU ngày 02/3/2022 của Tỉnh ủy thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương, Ban Thường vụ Huyện ủy xây dựng kế hoạch | based_on,cites
          BB-HĐ | Hội đồng họp theo Giấy mời số 4/GM-UBND ngày 2/2/2020. | cites
          TB-SNV | Thí sinh trúng tuyển hoàn thiện hồ sơ theo quy định tại Nghị định số 138/2020/NĐ-CP ngày 27/11/2020; quá thời hạn, Sở hủy bỏ kết quả theo Điều 15 Nghị định số 138/2020/NĐ-CP. | applies,applies
          UBND-ĐT | Liên quan đến Công văn số 5/SXD-QH ngày 3/3/2021 của Sở Xây dựng, UBND thành phố có ý kiến | cites
          SYT-TCCB | Kính gửi kèm theo Công văn số 15/UBND-NV ngày 4/3/2019 của UBND tỉnh và Quyết định số 8/QĐ-UBND ngày 3/3/2019 để biết. | attaches,attaches
          """)
  void tellsWhoDoesWhatWithEachDocument(String symbol, String text, String relations) {
    var issuer = Issuers.ofSymbol(symbol, PROVINCE);
    var citing =
        new Citations.Citing(
            "88", symbol, issuer == null ? PROVINCE : issuer, new PartialDate("2024-11-20"));
    var found =
        Citations.in(text.replace("\\n", "\n"), citing).citations().stream()
            .map(citation -> citation.relation().slug())
            .toList();
    assertEquals(List.of(relations.split(",")), found);
  }
}
