package vn.cancu.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented letters of Sở Xây dựng of invented towns, one to four pages each: the same number under
 * the same seed is the same letter, another number is another letter.
 */
public final class Papers {
  private static final List<String> SUBJECTS =
      List.of(
          "tăng cường quản lý trật tự xây dựng trên địa bàn",
          "báo cáo kết quả rà soát các công trình cấp nước",
          "triển khai kế hoạch cải cách thủ tục hành chính",
          "đôn đốc giải ngân vốn đầu tư công",
          "kiểm tra an toàn các hồ chứa trước mùa mưa",
          "góp ý dự thảo quy chế phối hợp giữa các đơn vị");
  private static final List<String> TOWNS = List.of("Yên Phúc", "Bình Tân", "Hòa Lạc", "Vĩnh Khê");
  private static final List<String> SENTENCES =
      List.of(
          "Trong thời gian qua, công tác quản lý ở các xã, phường đã có nhiều chuyển biến tích cực.",
          "Tuy nhiên, qua kiểm tra thực tế vẫn còn một số công trình chưa bảo đảm hồ sơ theo quy định.",
          "Yêu cầu thủ trưởng các đơn vị tập trung rà soát, khắc phục ngay những hạn chế đã được chỉ ra.",
          "Kết quả thực hiện gửi về Văn phòng Sở để tổng hợp, báo cáo cấp có thẩm quyền xem xét.",
          "Các phòng chuyên môn phối hợp với Ủy ban nhân dân các xã hướng dẫn người dân lập hồ sơ.",
          "Kinh phí thực hiện được bố trí trong dự toán chi thường xuyên đã giao từ đầu năm.",
          "Trường hợp có khó khăn, vướng mắc, đề nghị phản ánh kịp thời bằng văn bản để được hướng dẫn.",
          "Số liệu tổng hợp phải đầy đủ, trung thực và được người đứng đầu đơn vị ký xác nhận.",
          "Thời hạn hoàn thành chậm nhất là ngày cuối cùng của quý, không để tồn đọng sang năm sau.",
          "Việc công khai thủ tục phải được thực hiện tại trụ sở và trên trang thông tin điện tử.");

  private final long seed;

  public Papers(long seed) {
    this.seed = seed;
  }

  /** The letter of this number, paragraph by paragraph. */
  public List<String> letter(int number) {
    var random = new Random(seed * 1_000_003 + number);
    int year = 2015 + random.nextInt(9);
    var town = pick(TOWNS, random);
    var lines = new ArrayList<String>();
    lines.add("UBND TỈNH " + town.toUpperCase(java.util.Locale.ROOT));
    lines.add("SỞ XÂY DỰNG");
    lines.add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    lines.add("Độc lập - Tự do - Hạnh phúc");
    lines.add("Số: %d/SXD-VP".formatted(number + 1));
    lines.add("V/v " + pick(SUBJECTS, random));
    lines.add("%s, ngày %s năm %d".formatted(town, day(random), year));
    lines.add("Kính gửi: Ủy ban nhân dân các xã, phường.");
    lines.add(
        "Thực hiện Công văn số %d/UBND-XD ngày %d/%d/%d của Ủy ban nhân dân tỉnh %s về việc %s;"
            .formatted(
                1 + random.nextInt(4000),
                1 + random.nextInt(28),
                1 + random.nextInt(12),
                year,
                town,
                pick(SUBJECTS, random)));
    lines.add(
        "Căn cứ Quyết định số %d/QĐ-UBND ngày %d/%d/%d của Ủy ban nhân dân tỉnh %s,"
            .formatted(
                1 + random.nextInt(4000),
                1 + random.nextInt(28),
                1 + random.nextInt(12),
                year - 1,
                town));
    int paragraphs = 6 + random.nextInt(30);
    for (int i = 1; i <= paragraphs; i++) {
      var paragraph = new StringBuilder().append(i).append(". ");
      for (int sentences = 1 + random.nextInt(4); sentences > 0; sentences--) {
        paragraph.append(pick(SENTENCES, random)).append(' ');
      }
      paragraph.append("(mục %d-%d)".formatted(number, random.nextInt(100_000)));
      lines.add(paragraph.toString());
    }
    lines.add("Nơi nhận:");
    lines.add("- Như trên;");
    lines.add("- Lưu: VT.");
    lines.add("GIÁM ĐỐC");
    lines.add("Lê Văn " + (char) ('A' + random.nextInt(26)) + "n");
    return lines;
  }

  /** Made of the number that {@link #letter} prints. */
  static String number(int letter) {
    return "%d/SXD-VP".formatted(letter + 1);
  }

  private static String day(Random random) {
    return "%02d tháng %02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12));
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
