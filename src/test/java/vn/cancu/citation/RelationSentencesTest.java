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
          KH-SNV | II. NỘI DUNG KIỂM TRA\\n1. Giải quyết chế độ phải theo đúng Nghị định số 178/2024/NĐ-CP ngày 31/12/2024.\\n2. Đối chiếu biên chế với khung số lượng nêu tại Công văn số 11/CV-BCĐ ngày 04/6/2025. | applies,applies
          BB-ĐGS | Mẫu số 02\\nBan hành kèm theo Quyết định số 118/QĐ-SYT ngày 22/01/2026\\nSố: ......./BB-ĐGS\\nGhi chép đúng Thông tư số 26/2025/TT-BYT ngày 30/6/2025: □ Đạt □ Không đạt. Kế hoạch khắc phục lập như hướng dẫn tại Công văn số 4/SYT-NVY ngày 11/02/2026. | cites,applies,applies
          BB-ĐGS | Hồ sơ của Trạm lập theo Nghị định số 105/2025/NĐ-CP ngày 15/5/2025, đủ chữ ký. | cites
          QĐ-SYT | Mẫu này dùng thay Mẫu số 05 kèm theo Quyết định số 644/QĐ-SYT ngày 17/5/2023. | replaces
          SYT-TTr | Để chấn chỉnh, Sở nhắc lại nội dung đã chỉ đạo ở Công văn số 3318/SYT-TTr ngày 06/11/2025 và yêu cầu các đơn vị thực hiện ngay. | follows_up
          CĐ-UBND | Tiếp tục duy trì 12 chốt kiểm soát được thiết lập theo Quyết định số 285/QĐ-UBND ngày 28/01/2021. | cites
          SYT-NVY | Hướng dẫn cũ tại Quyết định số 3416/QĐ-BYT ngày 14/7/2021 đã hết hiệu lực. | cites
          SGDĐT-TH | Những điểm trong Công văn số 1096/SGDĐT-TH ngày 30/8/2007 không trái với văn bản này vẫn tiếp tục áp dụng. | applies
          SYT-NVY | Mức thanh toán áp dụng khung giá tại Thông tư số 14/1995/TT-BYT ngày 30/9/1995 và giá đã được duyệt tại Quyết định số 1127/QĐ-UB ngày 24/6/2003 của UBND tỉnh. | applies,applies
          TB-UBKT | Căn cứ nội dung, mức độ vi phạm và Quy định số 181-QĐ/TW, ngày 30-3-2013 của Bộ Chính trị, Ủy ban Kiểm tra quyết định thi hành kỷ luật. | based_on
          TTr-TCT | 1. Hiện trạng. Công ty được thuê 61 ha đất tại xã Kỳ Phú theo Quyết định số 1206/QĐ-UBND ngày 11/5/2007. | cites
          KH-BVĐK | Căn cứ Luật Khám bệnh, chữa bệnh năm 2009; Quy chế bệnh viện ban hành kèm theo Quyết định số 1895/1997/QĐ-BYT ngày 19/9/1997; | based_on,based_on
          NQ-HĐND | Định mức đã bao gồm tiền lương theo mức quy định tại Nghị định số 94/2006/NĐ-CP ngày 07/9/2006 của Chính phủ. | applies
          TT-BYT | Lấy mẫu và điều trị ca bệnh theo hướng dẫn chẩn đoán tại Quyết định số 44/2005/QĐ-BYT ngày 14/11/2005. | applies
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
          UBND-XD | Việc tạm ứng không vượt mức quy định tại khoản 3 Điều 18 Nghị định số 37/2015/NĐ-CP ngày 22/4/2015. | cites
          UBND-NC | Số ngày tiếp dân trong tháng không ít hơn quy định tại Điều 18 Luật Tiếp công dân năm 2013. | cites
          STC-NS | Mức chi không cao hơn định mức quy định tại Thông tư số 40/2017/TT-BTC ngày 28/4/2017. | cites
          SYT-NVY | Nhân lực tối thiểu bằng mức quy định tại Thông tư số 3/2023/TT-BYT ngày 17/02/2023. | cites
          KL-TTr | Đơn vị chi vượt mức quy định tại Thông tư số 40/2017/TT-BTC ngày 28/4/2017. | cites
          STC-NS | Giá gói thầu không quá mức giá tối đa quy định tại Quyết định số 5/QĐ-UBND ngày 3/3/2022. | cites
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
          SYT-NVY | Ngày 12/10/2023, Bộ Y tế ban hành Công văn số 6514/BYT-KCB về tăng cường quản lý bệnh viện. Để triển khai nội dung trên, Sở Y tế yêu cầu các đơn vị thực hiện nghiêm Thông tư số 32/2023/TT-BYT ngày 31/12/2023. | cites,implements
          SYT-NVY | Sở Y tế nhận được Công văn số 3/BVĐK-KHTH ngày 5/6/2023 của Bệnh viện Đa khoa tỉnh về việc xin hướng dẫn thủ tục; sau khi nghiên cứu, Sở Y tế có ý kiến như sau: Việc cấp phép thực hiện theo Nghị định số 96/2023/NĐ-CP ngày 30/12/2023. | replies_to,applies
          UBND-KT | Xét đề nghị của Sở Công Thương tại Công văn số 41/SCT-QLNL ngày 3/4/2020 về việc điều chỉnh Quyết định số 19/QĐ-UBND ngày 2/2/2018; Chủ tịch UBND tỉnh đồng ý. | replies_to,cites
          QĐ-UBND | Điều 1. Điều chỉnh khoản 3 Điều 1 Quyết định số 19/QĐ-UBND ngày 2/2/2018 của Chủ tịch UBND tỉnh như sau: | amends
          QĐ-UBND | Điều 2. Các nội dung khác thực hiện theo Quyết định số 19/QĐ-UBND ngày 2/2/2018 của Chủ tịch UBND tỉnh. | applies
          QĐ-UBND | Điều 3. Quyết định này thay thế Quyết định số 8/2011/QĐ-UBND ngày 3/3/2011, bãi bỏ Điều 5 Quyết định số 9/2012/QĐ-UBND ngày 4/4/2012. | replaces,repeals
          BC-UBND | Thực hiện Công văn số 45/BNV-CCHC ngày 3/5/2021 của Bộ Nội vụ về báo cáo cải cách hành chính, UBND tỉnh báo cáo kết quả như sau: | implements
          BC-UBND | 1. UBND tỉnh đã ban hành Kế hoạch số 4/KH-UBND ngày 3/1/2021 và Quyết định số 5/QĐ-UBND ngày 4/1/2021 để triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021. | cites,cites,cites
          KH-SYT | Kế hoạch này được xây dựng trên cơ sở Quyết định số 33/QĐ-BYT ngày 8/1/2022 và Nghị quyết số 8/NQ-HĐND ngày 9/12/2021. | based_on,based_on
          TB-UBND | Giao Sở Y tế chủ trì, phối hợp Sở Tài chính xây dựng phương án theo đúng Thông tư số 45/2018/TT-BTC ngày 07/5/2018, trình UBND tỉnh trước ngày 30/6. | applies
          TB-UBND | UBND huyện chịu trách nhiệm xử lý dứt điểm vi phạm đã nêu tại Kết luận số 6/KL-TTr ngày 8/8/2020 của Thanh tra tỉnh. | cites
          CV-ĐU | Thực hiện Hướng dẫn số 25-HD/BTGTW ngày 06/5/2021 của Ban Tuyên giáo Trung ương, Đảng ủy yêu cầu các chi bộ nghiên cứu, quán triệt Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị. | implements,implements
          SNV-TCBC | Sở Nội vụ gửi kèm dự thảo Quyết định và Báo cáo số 12/BC-SNV ngày 5/5/2022 để các đơn vị góp ý. | attaches
          STC-NS | Đề nghị các đơn vị báo cáo theo biểu mẫu kèm theo Công văn số 99/STC-NS ngày 5/5/2022. | applies
          STC-NS | Đến nay còn 04 huyện chưa gửi báo cáo theo Công văn số 99/STC-NS ngày 5/5/2022. | cites
          STC-NS | Sở Tài chính nhắc lại nội dung Công văn số 99/STC-NS ngày 5/5/2022, đề nghị các đơn vị khẩn trương báo cáo. | follows_up
          BTC-CST | Về vướng mắc của Cục Thuế tại Công văn số 12/CT-TTHT ngày 3/3/2016, Bộ Tài chính có ý kiến như sau: | replies_to
          TCT-CS | Tại khoản 2 Điều 7 Thông tư số 39/2014/TT-BTC ngày 31/3/2014 của Bộ Tài chính quy định về thời điểm lập hóa đơn. | cites
          TCT-CS | Căn cứ các quy định nêu trên, trường hợp Công ty có hoạt động xuất khẩu thì được áp dụng thuế suất 0% theo Thông tư số 219/2013/TT-BTC ngày 31/12/2013. | applies
          TCT-CS | Công ty không thuộc trường hợp được miễn thuế theo Nghị định số 218/2013/NĐ-CP ngày 26/12/2013. | applies
          NĐ-CP | Nghị định này quy định chi tiết một số điều của Luật Giáo dục nghề nghiệp năm 2014 và hướng dẫn thi hành Luật Việc làm năm 2013. | details,guides
          2019/NĐ-CP | 2. Nghị định số 24/2010/NĐ-CP ngày 15/3/2010 và Nghị định số 93/2010/NĐ-CP ngày 31/8/2010 hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành. | repeals,repeals
          2019/TT-BYT | Bãi bỏ Thông tư số 9/2011/TT-BYT ngày 26/01/2011, Thông tư số 10/2012/TT-BYT ngày 08/6/2012 kể từ ngày Thông tư này có hiệu lực. | repeals,repeals
          2019/TT-BYT | Trường hợp các văn bản dẫn chiếu tại Thông tư này được thay thế bằng Thông tư số 5/2020/TT-BYT thì áp dụng văn bản mới. | cites
          2020/QĐ-UBND | Các dự án đã được phê duyệt trước ngày Quyết định này có hiệu lực tiếp tục thực hiện theo Quyết định số 6/2014/QĐ-UBND ngày 3/3/2014. | applies
          2020/QĐ-UBND | Quy định này không áp dụng đối với các dự án thuộc Nghị định số 63/2018/NĐ-CP ngày 04/5/2018. | cites
          KL-TTr | Qua thanh tra cho thấy, Ban Quản lý dự án chưa thực hiện đúng Điều 12 Thông tư số 9/2016/TT-BXD ngày 10/3/2016. | cites
          KL-TTr | Việc lựa chọn nhà thầu chưa bảo đảm thời gian theo quy định tại Điều 12 Luật Đấu thầu năm 2013. | cites
          KL-TTr | Giao Chủ tịch UBND huyện tổ chức thực hiện Kết luận thanh tra số 8/KL-TTr ngày 4/4/2018. | implements
          BHXH-GĐBHYT | Đề nghị Bệnh viện hoàn trả chi phí thanh toán không đúng Thông tư số 39/2018/TT-BYT ngày 30/11/2018. | cites
          SLĐTBXH-NCC | Đồng thời, đôn đốc các huyện triển khai Pháp lệnh Ưu đãi người có công với cách mạng năm 2020 và Nghị định số 131/2021/NĐ-CP ngày 30/12/2021. | follows_up,follows_up
          SGDĐT-TCCB | Hiệu trưởng căn cứ Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 tổ chức đánh giá học sinh. | cites
          SGDĐT-TCCB | Căn cứ Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021, hiệu trưởng các trường xây dựng kế hoạch đánh giá. | based_on
          CT-UBND | Để khắc phục tồn tại và thực hiện nghiêm Chỉ thị số 19/CT-TTg ngày 12/7/2018, Chủ tịch UBND tỉnh chỉ thị: | implements
          CT-UBND | Qua 5 năm thực hiện Chỉ thị số 19/CT-TTg ngày 12/7/2018, công tác tiếp dân có chuyển biến. | cites
          CT-UBND | Chỉ thị này thay thế Chỉ thị số 5/CT-UBND ngày 6/6/2010 của UBND tỉnh. | replaces
          NQ-HĐND | Xét Tờ trình số 30/TTr-UBND ngày 1/7/2019 của UBND tỉnh về dự thảo Nghị quyết sửa đổi Nghị quyết số 4/2016/NQ-HĐND ngày 8/7/2016; Báo cáo thẩm tra số 12/BC-HĐND ngày 5/7/2019 của Ban Kinh tế - Ngân sách; | replies_to,cites,replies_to
          NQ-HĐND | Căn cứ Nghị định số 163/2016/NĐ-CP ngày 21/12/2016 của Chính phủ quy định chi tiết thi hành một số điều của Luật Ngân sách nhà nước năm 2015; | based_on,cites
          GM-UBND | Nội dung: triển khai Nghị quyết số 11/NQ-CP ngày 30/01/2022 của Chính phủ. | implements
          GM-UBND | UBND tỉnh tổ chức hội nghị sơ kết 01 năm thực hiện Nghị quyết số 11/NQ-CP ngày 30/01/2022 của Chính phủ. | cites
          TTr-UBND | Dự án đã được HĐND tỉnh quyết định chủ trương đầu tư tại Nghị quyết số 30/NQ-HĐND ngày 8/12/2020. | cites
          TTr-UBND | UBND tỉnh trình HĐND tỉnh xem xét bãi bỏ Nghị quyết số 30/NQ-HĐND ngày 8/12/2020. | cites
          TTr-UBND | Ngày 3/3/2020, Thủ tướng Chính phủ có Quyết định số 333/QĐ-TTg, theo đó tỉnh được hỗ trợ 20 tỷ đồng. | cites
          TTg-KTN | Đồng ý với đề nghị của Bộ Giao thông vận tải tại Công văn số 800/BGTVT-KHĐT ngày 3/3/2011; Bộ Giao thông vận tải thực hiện theo Nghị định số 112/2009/NĐ-CP ngày 14/12/2009. | replies_to,applies
          VPCP-NN | Phó Thủ tướng yêu cầu Bộ Nông nghiệp nghiên cứu kiến nghị của UBND tỉnh tại Văn bản số 77/UBND-NN ngày 4/4/2017, xử lý theo thẩm quyền. | cites
          VPCP-NN | Về đề nghị của UBND tỉnh Hà Giang (Văn bản số 77/UBND-NN ngày 4/4/2017), Phó Thủ tướng có ý kiến như sau: | replies_to
          CV-BTCTU | Trả lời Công văn số 12-CV/HU ngày 5/5/2020 của Huyện ủy, Ban Tổ chức Tỉnh ủy có ý kiến: thực hiện theo điểm 3 Hướng dẫn số 26-HD/BTCTW ngày 18/10/2019. | replies_to,applies
          SXD-KT | Trong khi chờ Bộ Xây dựng ban hành định mức mới, các đơn vị tiếp tục áp dụng Quyết định số 1776/BXD-VP ngày 16/8/2007. | applies
          SXD-KT | Nay Sở Xây dựng đính chính lỗi chính tả tại Phụ lục II Công văn số 56/SXD-KT ngày 4/5/2016 như sau: | corrects
          SXD-KT | Công văn số 56/SXD-KT ngày 4/5/2016 của Sở Xây dựng được đính chính như sau: | corrects
          UBND-NV | Thời hạn nộp hồ sơ quy định tại Thông báo số 9/TB-UBND ngày 4/4/2019 được kéo dài đến hết ngày 30/5/2019. | extends
          UBND-NV | Gia hạn thời gian thực hiện Kế hoạch số 9/KH-UBND ngày 4/4/2019 đến hết quý II. | extends
          TB-UBND | Thu hồi Thông báo số 9/TB-UBND ngày 4/4/2019 do ban hành không đúng thẩm quyền. | withdraws
          TB-UBND | Tạm dừng thực hiện Quyết định số 19/QĐ-UBND ngày 4/4/2019 để kiểm tra, rà soát. | suspends
          SYT-NVY | Vừa qua, Bộ Y tế đã có Công văn số 7/BYT-DP ngày 3/1/2022 chỉ đạo tăng cường giám sát; UBND tỉnh cũng đã ban hành Kế hoạch số 8/KH-UBND ngày 4/1/2022 thực hiện Nghị quyết số 128/NQ-CP ngày 11/10/2021. | cites,cites,cites
          SYT-NVY | Để bảo đảm thực hiện hiệu quả Kế hoạch số 8/KH-UBND ngày 4/1/2022 của UBND tỉnh, Sở Y tế đề nghị UBND các huyện: | implements
          SYT-NVY | Trung tâm Y tế các huyện tham mưu UBND huyện ban hành kế hoạch thực hiện Nghị quyết số 128/NQ-CP ngày 11/10/2021 trước ngày 20/10. | cites
          SYT-NVY | Các cơ sở khám chữa bệnh thực hiện đầy đủ chế độ báo cáo theo Thông tư số 54/2015/TT-BYT ngày 28/12/2015. | applies
          SYT-NVY | Sở Y tế sẽ tổ chức kiểm tra việc thực hiện Chỉ thị số 5/CT-BYT ngày 3/3/2022 của các đơn vị. | cites
          SYT-NVY | Trên đây là kế hoạch thực hiện Quyết định số 5/QĐ-BYT ngày 3/3/2022, yêu cầu các đơn vị nghiêm túc triển khai. | cites
          KH-SYT | KẾ HOẠCH\\nThực hiện Chương trình hành động số 12-CTr/TU ngày 5/5/2021 của Tỉnh ủy | implements
          KH-SYT | III. TỔ CHỨC THỰC HIỆN\\n1. Phòng Nghiệp vụ Y: theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch này và Quyết định số 5/QĐ-BYT ngày 3/3/2022. | follows_up
          BC-SYT | II. KẾT QUẢ\\nSở đã tham mưu UBND tỉnh ban hành 12 văn bản, trong đó có Quyết định số 5/QĐ-UBND ngày 3/3/2022 thay thế Quyết định số 6/QĐ-UBND ngày 4/4/2015. | cites,cites
          BC-SYT | IV. PHƯƠNG HƯỚNG, NHIỆM VỤ\\n1. Tiếp tục triển khai thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017.\\n2. Thực hiện tự chủ theo Nghị định số 60/2021/NĐ-CP ngày 21/6/2021. | implements,applies
          QĐ-SYT | Điều 2. Phòng Tổ chức cán bộ có trách nhiệm hướng dẫn các đơn vị thực hiện theo đúng quy định tại Thông tư số 3/2023/TT-BYT ngày 17/2/2023. | applies
          QĐ-SYT | Điều 1. Công nhận kết quả trúng tuyển đối với 15 thí sinh (có danh sách kèm theo) tại kỳ tuyển dụng theo Kế hoạch số 77/KH-SYT ngày 5/5/2023. | cites
          QĐ-UBND | Điều 1. Thu hồi 1.200 m2 đất đã giao cho Công ty A tại Quyết định số 5/QĐ-UBND ngày 3/3/2012 của UBND tỉnh. | cites
          QĐ-UBND | Điều 1. Hủy bỏ Quyết định số 5/QĐ-UBND ngày 3/3/2012 của UBND huyện về việc thu hồi đất. | repeals
          QĐ-UBND | Lý do: Quyết định số 5/QĐ-UBND ngày 3/3/2012 ban hành không đúng thẩm quyền quy định tại Điều 66 Luật Đất đai năm 2013. | cites,cites
          QĐ-UBND | Điều 2. Quyết định này là một bộ phận không tách rời của Quyết định số 5/QĐ-UBND ngày 3/3/2012. | cites
          QĐ-UBND | Điều 3. Bãi bỏ các quy định trước đây của UBND tỉnh trái với Quyết định này; riêng Quyết định số 5/2009/QĐ-UBND ngày 3/3/2009 tiếp tục có hiệu lực đến hết năm 2012. | cites
          NQ-HĐND | Điều 2. Nghị quyết này thay thế các Nghị quyết: số 5/2009/NQ-HĐND ngày 3/3/2009; số 6/2010/NQ-HĐND ngày 4/4/2010 của HĐND tỉnh. | replaces,replaces
          NQ-HĐND | Giao UBND tỉnh tổ chức thực hiện Nghị quyết này; Thường trực HĐND tỉnh giám sát theo Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân năm 2015. | applies
          2022/NĐ-CP | Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 15/2018/NĐ-CP ngày 02/02/2018 của Chính phủ quy định chi tiết thi hành một số điều của Luật An toàn thực phẩm năm 2010 | amends,cites
          2022/NĐ-CP | Hồ sơ đã tiếp nhận trước ngày Nghị định này có hiệu lực thì giải quyết theo Nghị định số 15/2018/NĐ-CP. | applies
          2022/TT-BTC | Doanh nghiệp đã áp dụng Thông tư số 200/2014/TT-BTC trước năm 2022 không phải điều chỉnh hồi tố. | cites
          2022/TT-BTC | Thông tư này có hiệu lực từ ngày 01/01/2023 và bãi bỏ Chương II Thông tư số 200/2014/TT-BTC ngày 22/12/2014. | repeals
          CP-KG | Thủ tướng Chính phủ đồng ý với kiến nghị của Bộ Tài chính tại công văn số 2233 TC/NSNN ngày 5-5-1999. | replies_to
          TCT-CS | Trả lời công văn số 45/CT-TTr ngày 5/5/2010 của Cục Thuế tỉnh Nghệ An hỏi về thuế GTGT, Tổng cục Thuế có ý kiến như sau: Căn cứ Thông tư số 129/2008/TT-BTC ngày 26/12/2008; Theo quy định trên thì Công ty thực hiện kê khai theo Thông tư số 60/2007/TT-BTC ngày 14/6/2007. | replies_to,based_on,applies
          TCT-CS | Công ty được khấu trừ thuế nếu đáp ứng đủ điều kiện tại Điều 15 Thông tư số 219/2013/TT-BTC ngày 31/12/2013. | applies
          TCT-CS | Ngày 5/5/2015, Tổng cục Thuế đã có công văn số 1800/TCT-CS hướng dẫn thực hiện Thông tư số 26/2015/TT-BTC ngày 27/02/2015. | cites,cites
          TCT-CS | Đề nghị Cục Thuế căn cứ tình hình thực tế của Công ty và hướng dẫn tại Thông tư số 26/2015/TT-BTC ngày 27/02/2015 để xử lý. | cites
          TCT-CS | Nội dung này được thực hiện thống nhất theo hướng dẫn tại công văn số 1800/TCT-CS ngày 5/5/2015 của Tổng cục Thuế. | applies
          KL-TTr | Từ năm 2015 đến 2017, UBND xã thu phí không đúng mức quy định tại Nghị quyết số 12/2014/NQ-HĐND ngày 5/12/2014. | cites
          KL-TTr | Để xảy ra vi phạm nêu trên, trách nhiệm thuộc về Chủ tịch UBND xã theo Điều 36 Luật Tổ chức chính quyền địa phương năm 2015. | applies
          KL/TU | Các cấp ủy tiếp tục lãnh đạo thực hiện nghiêm Quy định số 08-QĐi/TW ngày 25/10/2018 gắn với Chỉ thị số 05-CT/TW ngày 15/5/2016. | implements,implements
          KL/TU | Ban Thường vụ thống nhất chủ trương theo đề xuất của Ban cán sự đảng UBND tỉnh tại Tờ trình số 12-TTr/BCSĐ ngày 5/5/2021. | replies_to
          KL/TU | Sau 5 năm thực hiện Nghị quyết số 12-NQ/TU ngày 5/5/2016, kinh tế có bước phát triển. | cites
          GM-SYT | Thực hiện Công văn số 55/UBND-VX ngày 5/5/2023 của UBND tỉnh về việc tổ chức hội nghị triển khai Luật Khám bệnh, chữa bệnh năm 2023, Sở Y tế trân trọng kính mời | implements,cites
          UBND-NC | Chủ tịch UBND tỉnh nhận được Báo cáo số 12/BC-TTr ngày 5/5/2020 của Thanh tra tỉnh về kết quả xác minh; Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: | cites
          UBND-NC | Giao Thanh tra tỉnh tham mưu văn bản trả lời Công văn số 9/TTCP-C2 ngày 3/3/2020 của Thanh tra Chính phủ. | cites
          UBND-TH | Tiếp theo Công văn số 45/UBND-TH ngày 5/5/2020, UBND tỉnh bổ sung một số nội dung sau: 1. Bổ sung vào mục 2 Công văn số 45/UBND-TH nội dung như sau: | follows_up,amends
          UBND-TH | Công văn này thay thế Công văn số 45/UBND-TH ngày 5/5/2020. Các nội dung khác tại Công văn số 46/UBND-TH ngày 6/5/2020 vẫn giữ nguyên. | replaces,cites
          BHXH-CĐ | Người lao động có thời gian đóng theo Quyết định số 41/CP ngày 16/8/1981 được cộng nối thời gian. | cites
          BHXH-CĐ | Cơ quan BHXH giải quyết hưởng theo Luật Bảo hiểm xã hội năm 2014 và các văn bản hướng dẫn. | applies
          SNV-TH | Sở Nội vụ nhắc các phòng còn nợ biểu tổng hợp theo Công văn số 31/SNV-TH ngày 4/3/2024 nộp ngay trong tuần. | follows_up
          STC-NS | Đôn đốc 5 xã chưa gửi báo cáo quyết toán theo yêu cầu tại Công văn số 77/STC-NS ngày 9/2/2024. | follows_up
          BC-SYT | Ba trạm chưa báo cáo dù Sở đã yêu cầu tại Công văn số 8/SYT-NV ngày 2/5/2024 và nhắc lại tại Công văn số 15/SYT-NV ngày 3/6/2024. | cites,cites
          UBND-NC | Theo Kết luận thanh tra số 6/KL-TTr ngày 7/8/2023 của Thanh tra tỉnh, còn 4 dự án chậm tiến độ. | cites
          TT-BXD | Các thông tư sau đây được thay thế bằng Thông tư này: Thông tư số 9/2014/TT-BXD ngày 10/7/2014; Thông tư số 11/2016/TT-BXD ngày 1/6/2016. | replaces,replaces
          SCT-TM | Mức giá của cửa hàng chưa được niêm yết lại theo Thông tư số 12/2022/TT-BCT ngày 5/6/2022. | cites
          TB-BV | Bệnh viện thông báo tạm ngừng áp dụng Thông báo số 5/TB-BV ngày 3/3/2023 kể từ ngày 01/8/2023. | suspends
          QĐ-UBND | Điều 1. Tạm đình chỉ việc thi hành Quyết định số 12/QĐ-UBND ngày 5/5/2023 của Chủ tịch UBND xã Hòa An. | suspends
          UBND-TH | Để cụ thể hóa Kế hoạch số 20/KH-UBND ngày 2/2/2024 của UBND tỉnh, các sở lập tiến độ từng tháng. | implements
          KL-TTr | Nguyên nhân là kế toán áp dụng nhầm Thông tư số 71/2018/TT-BTC ngày 10/8/2018. | cites
          UBND-NV | Phê bình hai phòng đã ba lần chậm báo cáo theo Công văn số 9/UBND-NV ngày 8/1/2024. | cites
          SNV-TC | Kết quả kiểm tra theo Quyết định số 44/QĐ-SNV ngày 6/6/2023 tại 9 đơn vị đã phát hiện 12 trường hợp. | cites
          QĐ-SYT | Sở Y tế quyết định:\\nThông tư số 12/2010/TT-BYT ngày 5/5/2010 được áp dụng tại các trạm\\nNhiệm vụ của chi cục được quy định tại Phụ lục số 01\\nThông tư số 05/2008/TT-BYT ngày 14/5/2008 của Bộ Y tế. | cites,cites
          """)
  void tellsWhoDoesWhatWithEachDocument(String symbol, String text, String relations) {
    assertEquals(List.of(relations.split(",")), read(symbol, text));
  }

  /**
   * The relation of each citation of a sentence, in reading order, in a paper of this symbol; by
   * rules alone: a sentence that none of them reads rightly must not pass by the signs around it.
   */
  static List<String> read(String symbol, String text) {
    var issuer = Issuers.ofSymbol(symbol, PROVINCE);
    var citing =
        new Citations.Citing(
            "88", symbol, issuer == null ? PROVINCE : issuer, new PartialDate("2024-11-20"));
    return Citations.in(text.replace("\\n", "\n"), citing, SignTable.NONE).citations().stream()
        .map(citation -> citation.relation().slug())
        .toList();
  }
}
