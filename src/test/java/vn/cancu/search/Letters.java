package vn.cancu.search;

import static vn.cancu.document.Relation.BASED_ON;
import static vn.cancu.document.Relation.CITES;
import static vn.cancu.document.Relation.FOLLOWS_UP;
import static vn.cancu.document.Relation.IMPLEMENTS;
import static vn.cancu.document.Relation.REPLACES;

import java.util.List;

/**
 * A small archive: two provinces with the same numbers, internal letters, stubs, mentions without a
 * year.
 */
public final class Letters {
  public static final String NAM_DINH = "Ủy ban nhân dân tỉnh Nam Định";
  public static final String THANH_HOA = "Ủy ban nhân dân tỉnh Thanh Hóa";
  public static final String SO_Y_TE_ND = "Sở Y tế tỉnh Nam Định";
  public static final String SO_Y_TE_TH = "Sở Y tế tỉnh Thanh Hóa";
  public static final String THU_TUONG = "Thủ tướng Chính phủ";
  public static final String CHINH_PHU = "Chính phủ";

  public final Draft telegram =
      Draft.of("cong-dien", "280", "CĐ-TTg", THU_TUONG, "2023-04-19")
          .subject("chấn chỉnh, tăng cường trách nhiệm trong xử lý công việc")
          .text(
              "Thủ tướng Chính phủ yêu cầu các Bộ trưởng chấn chỉnh ngay việc né tránh, đùn đẩy.");
  public final Draft decree =
      Draft.of("nghi-dinh", "73", "2023/NĐ-CP", CHINH_PHU, "2023-09-29")
          .subject("quy định về khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm")
          .text("Nghị định này quy định về khuyến khích cán bộ vì lợi ích chung.");
  public final Draft letterNamDinh =
      Draft.of("cong-van", "699", "UBND-VP8", NAM_DINH, "2023-10-17")
          .subject("tiếp tục chấn chỉnh, tăng cường kỷ luật, kỷ cương hành chính")
          .text("Ủy ban nhân dân tỉnh yêu cầu thủ trưởng các đơn vị thực hiện nghiêm.")
          .topics("ky-luat-ky-cuong-hanh-chinh")
          .cites(IMPLEMENTS, "cong-dien", "968", "CĐ-TTg", THU_TUONG, "2023-10-16");
  public final Draft letterThanhHoa =
      Draft.of("cong-van", "699", "UBND-VP8", THANH_HOA, "2023-11-02")
          .subject("phòng, chống cháy rừng mùa khô")
          .text("Đề nghị các huyện trực cháy 24/24 giờ, kiểm tra 5 đội chữa cháy.");
  public final Draft healthNamDinh =
      Draft.of("cong-van", "1452", "SYT-TCCB", SO_Y_TE_ND, "2023-10-25")
          .subject("tiếp tục chấn chỉnh, tăng cường kỷ luật, kỷ cương trong ngành y tế")
          .text(
              "Thực hiện Văn bản số 699/UBND-VP8 ngày 17/10/2023 và Công điện số 968/CĐ-TTg của Thủ tướng Chính phủ, Sở Y tế yêu cầu các đơn vị chấp hành nghiêm kỷ luật phát ngôn.")
          .signer("Trịnh Hữu Hùng")
          .topics("ky-luat-ky-cuong-hanh-chinh", "dao-duc-cong-vu")
          .cites(IMPLEMENTS, letterNamDinh)
          .cites(IMPLEMENTS, "cong-dien", "968", "CĐ-TTg", THU_TUONG, "2023-10-16")
          .cites(CITES, telegram)
          .cites(BASED_ON, decree)
          .cites(BASED_ON, "nghi-dinh", "73", "2023/NĐ-CP", CHINH_PHU, "2023-09-29")
          .cites(CITES, "luat", null, null, "Quốc hội", "2019");
  public final Draft reminder =
      Draft.of("cong-van", "1501", "SYT-VP", SO_Y_TE_ND, "2023-11-20")
          .subject("đôn đốc báo cáo kết quả chấn chỉnh kỷ cương")
          .text("Các đơn vị khẩn trương gửi báo cáo.")
          .signer("Trịnh Hữu Hùng")
          .cites(FOLLOWS_UP, "cong-van", "1452", "SYT-TCCB", SO_Y_TE_ND, null);
  public final Draft planOld =
      Draft.of("ke-hoach", "115", "KH-SYT", SO_Y_TE_TH, "2018-03-05")
          .subject("triển khai cải cách hành chính năm 2018")
          .text("Kế hoạch cải cách hành chính, nâng cao chất lượng phục vụ người bệnh.")
          .topics("cai-cach-hanh-chinh-tthc");
  public final Draft planNew =
      Draft.of("ke-hoach", "115", "KH-SYT", SO_Y_TE_TH, "2021-02-10")
          .subject("triển khai cải cách hành chính năm 2021")
          .text("Thay thế kế hoạch cũ. Hoàn thiện thủ tục hành chính, chuyển đổi số bệnh viện.")
          .topics("cai-cach-hanh-chinh-tthc")
          .cites(REPLACES, planOld);
  public final Draft between =
      Draft.of("cong-van", "2926", "SYT-VP", SO_Y_TE_TH, "2018-10-30")
          .subject("báo cáo khắc phục hạn chế, yếu kém")
          .text("Theo Kế hoạch số 115/KH-SYT, các đơn vị báo cáo khắc phục hạn chế.")
          .cites(IMPLEMENTS, "ke-hoach", "115", "KH-SYT", SO_Y_TE_TH, null);
  public final Draft after =
      Draft.of("cong-van", "3100", "SYT-VP", SO_Y_TE_TH, "2022-05-11")
          .subject("kiểm tra việc thực hiện kế hoạch")
          .text("Theo Kế hoạch số 115/KH-SYT, kiểm tra các bệnh viện.")
          .cites(IMPLEMENTS, "ke-hoach", "115", "KH-SYT", SO_Y_TE_TH, null);
  public final Draft issuerless =
      Draft.of("bao-cao", "88", "BC-UBND", THANH_HOA, "2024-01-05")
          .subject("kết quả công tác năm 2023")
          .text(
              "Báo cáo theo Công văn số 1452/SYT-TCCB năm 2023 và Công văn 699/UBND-VP8 năm 2023.")
          .cites(CITES, "cong-van", "1452", "SYT-TCCB", null, "2023")
          .cites(CITES, "cong-van", "699", "UBND-VP8", null, "2023");
  public final Draft toneOld =
      Draft.of("thong-bao", "12", "TB-UBND", THANH_HOA, "2020-06-01")
          .subject("chăm sóc sức khỏe cán bộ, hòa giải ở cơ sở")
          .text("Khám sức khỏe định kỳ, thúy kiều không liên quan.");
  public final Draft toneNew =
      Draft.of("thong-bao", "13", "TB-UBND", NAM_DINH, "2020-06-02")
          .subject("chăm sóc sức khoẻ nhân dân, hoà giải ở cơ sở")
          .text("Khám sức khoẻ định kỳ cho người cao tuổi.");
  public final Draft lookAlike =
      Draft.of("quyet-dinh", "21", "QĐ-SYT", SO_Y_TE_TH, "2019-04-02")
          .subject("ban hành quy chế chi tiêu")
          .text("Chi thị trường, chi thi đấu, chỉ thi hành khi có nguồn. Ky luat khong dau.");
  public final Draft directive =
      Draft.of("chi-thi", "10", "CT-UBND", THANH_HOA, "2018-05-14")
          .subject("chỉ thị về kỷ luật lao động")
          .text("Chủ tịch yêu cầu giữ kỷ luật lao động trong các doanh nghiệp.");
  public final Draft directiveReply =
      Draft.of("cong-van", "12358", "UBND-THKH", THANH_HOA, "2018-10-05")
          .subject("đôn đốc thực hiện Chỉ thị số 10/CT-UBND")
          .text("Các sở báo cáo trước ngày 10/11/2018.")
          .cites(IMPLEMENTS, directive)
          .cites(CITES, "cong-van", "12358", "UBND-THKH", THANH_HOA, "2018-10-05");
  public final Draft secret =
      Draft.of("cong-van", "77", "UBND-NC", NAM_DINH, "2023-12-01")
          .subject("thanh tra đột xuất bệnh viện mật hiệu phượng hoàng")
          .text("Nội dung phượng hoàng chỉ dành cho nội bộ. Theo Công văn số 699/UBND-VP8.")
          .signer("Nguyễn Bí Mật")
          .topics("thanh-tra-kiem-tra-giam-sat")
          .internal()
          .cites(IMPLEMENTS, letterNamDinh)
          .cites(CITES, "cong-van", "555", "BCA-X", "Bộ Công an", "2023-11-30")
          .cites(BASED_ON, "nghi-quyet", "5", "NQ-MAT", "Bộ Công an", "2023-11-30");
  public final Draft secretDirective =
      Draft.of("chi-thi", "9", "CT-UBND", NAM_DINH, "2023-01-09")
          .subject("chỉ thị nội bộ rồng xanh")
          .text("rồng xanh")
          .internal();
  public final Draft citesSecret =
      Draft.of("ke-hoach", "30", "KH-SYT", SO_Y_TE_ND, "2023-02-01")
          .subject("thực hiện chỉ thị của tỉnh")
          .text("Thực hiện Chỉ thị số 9/CT-UBND ngày 09/01/2023.")
          .cites(IMPLEMENTS, secretDirective);
  public final Draft unnumbered =
      Draft.of("cong-van", null, "SYT-VP", SO_Y_TE_ND, "2024-02-01")
          .subject("dự thảo công văn chưa có số")
          .text("Bản nháp.");
  public final Draft glued =
      Draft.of("thong-tu", "01", "2021/TT-BYT", "Bộ Y tế", "2021-01-25")
          .subject("hướng dẫn một số nội dung để địa phương ban hành chính sách")
          .text("Bộ trưởng Bộ Y tế ban hành Thông tư.");

  public List<Draft> all() {
    return List.of(
        telegram,
        decree,
        letterNamDinh,
        letterThanhHoa,
        healthNamDinh,
        reminder,
        planOld,
        planNew,
        between,
        after,
        issuerless,
        toneOld,
        toneNew,
        lookAlike,
        directive,
        directiveReply,
        secret,
        secretDirective,
        citesSecret,
        unnumbered,
        glued);
  }
}
