package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuccessorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bộ Nông nghiệp và Phát triển nông thôn | Bộ Nông nghiệp và Môi trường
          Bộ trưởng Bộ Giao thông vận tải | Bộ Xây dựng
          Bộ Thủy sản | Bộ Nông nghiệp và Môi trường
          Bộ Lao động - Thương binh và Xã hội | Bộ Nội vụ
          Bộ Y tế | Bộ Y tế
          Ủy ban nhân dân tỉnh Nam Định | Ủy ban nhân dân tỉnh Ninh Bình
          Chủ tịch Ủy ban nhân dân tỉnh Nam Định | Ủy ban nhân dân tỉnh Ninh Bình
          Ủy ban nhân dân tỉnh Ninh Bình | Ủy ban nhân dân tỉnh Ninh Bình
          Ủy ban nhân dân tỉnh Thanh Hóa | Ủy ban nhân dân tỉnh Thanh Hóa
          Hội đồng nhân dân tỉnh Thừa Thiên Huế | Hội đồng nhân dân thành phố Huế
          Ủy ban nhân dân tỉnh Hà Tây | Ủy ban nhân dân thành phố Hà Nội
          Ủy ban nhân dân tỉnh Bình Phước | Ủy ban nhân dân thành phố Đồng Nai
          Ủy ban nhân dân tỉnh Đồng Nai | Ủy ban nhân dân thành phố Đồng Nai
          Sở Giao thông vận tải tỉnh Nam Định | Sở Xây dựng tỉnh Ninh Bình
          Sở Y tế tỉnh Quảng Nam | Sở Y tế thành phố Đà Nẵng
          Sở Thủy sản tỉnh Bạc Liêu | Sở Nông nghiệp và Môi trường tỉnh Cà Mau
          Thanh tra tỉnh Bình Dương | Thanh tra Thành phố Hồ Chí Minh
          Tỉnh ủy Bình Dương | Thành ủy Hồ Chí Minh
          Ban Tuyên giáo Tỉnh ủy Hà Nam | Ban Tuyên giáo và Dân vận Tỉnh ủy Ninh Bình
          Ủy ban nhân dân tỉnh Hà Bắc | Ủy ban nhân dân tỉnh Hà Bắc
          Ủy ban nhân dân huyện Hải Hậu, tỉnh Nam Định | Ủy ban nhân dân huyện Hải Hậu, tỉnh Nam Định
          Ủy ban nhân dân xã Hải Anh, huyện Hải Hậu, tỉnh Nam Định | Ủy ban nhân dân xã Hải Anh, huyện Hải Hậu, tỉnh Nam Định
          Công ty Cấp nước Nam Định | Công ty Cấp nước Nam Định
          Bệnh viện đa khoa tỉnh Nam Định | Bệnh viện đa khoa tỉnh Nam Định
          Bộ Y tế, Bộ Giao thông vận tải | Bộ Y tế, Bộ Giao thông vận tải
          """)
  void groupUnderTheBodyOfToday(String issuer, String today) {
    assertEquals(today, Successors.today(issuer));
    assertEquals(today, Successors.today(today), "the body of today has no successor");
  }

  @Test
  void tellEachStepWithItsDay() {
    assertEquals(
        "2025-03-01 Sở Xây dựng tỉnh Nam Định, 2025-07-01 Sở Xây dựng tỉnh Ninh Bình",
        Successors.of("Sở Giao thông vận tải tỉnh Nam Định").stream()
            .map(step -> step.day() + " " + step.main())
            .collect(Collectors.joining(", ")));
    assertEquals(
        List.of(LocalDate.of(2007, 8, 4), LocalDate.of(2025, 3, 1)),
        Successors.of("Bộ Thủy sản").stream().map(Successors.Step::day).toList());
    assertEquals(
        LocalDate.of(2026, 4, 30), Successors.of("Ủy ban nhân dân tỉnh Đồng Nai").getFirst().day());
  }

  @Test
  void nameWhatADivisionGaveToOthers() {
    var step = Successors.of("Sở Lao động - Thương binh và Xã hội tỉnh Lào Cai").getFirst();
    assertEquals("Sở Nội vụ tỉnh Lào Cai", step.main());
    assertEquals(
        List.of("Sở Giáo dục và Đào tạo tỉnh Lào Cai", "Sở Y tế tỉnh Lào Cai"),
        step.parts().stream().map(Successors.Part::name).toList());
    var divided = Successors.of("Ủy ban nhân dân tỉnh Hà Bắc").getFirst();
    assertEquals(null, divided.main());
    assertEquals(
        List.of("Ủy ban nhân dân tỉnh Bắc Giang", "Ủy ban nhân dân tỉnh Bắc Ninh"),
        divided.parts().stream().map(Successors.Part::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ủy ban nhân dân huyện Hải Hậu, tỉnh Nam Định | true
          Ủy ban nhân dân thành phố Vinh, tỉnh Nghệ An | true
          Phòng Giáo dục và Đào tạo quận Ba Đình, thành phố Hà Nội | true
          Huyện ủy Hải Hậu | true
          Ủy ban nhân dân xã Hải Anh, tỉnh Ninh Bình | false
          Phòng Văn hóa - Xã hội phường Yên Bái, tỉnh Lào Cai | false
          Ủy ban nhân dân thành phố Huế | false
          Thành ủy Huế | false
          """)
  void endTheDistrictLevelWithoutSuccessor(String issuer, boolean ended) {
    var steps = Successors.of(issuer);
    assertEquals(ended, !steps.isEmpty());
    if (ended) {
      assertEquals(LocalDate.of(2025, 7, 1), steps.getFirst().day());
      assertEquals(null, steps.getFirst().main());
    }
  }

  @Test
  void leadFromEveryLineToABodyThatIsKnown() {
    var bodies = new HashSet<String>();
    Issuers.all().forEach(issuer -> bodies.add(issuer.name()));
    Provinces.all().forEach(province -> bodies.add(province.fullName()));
    for (var row : Sheet.rows("/successor-parts.tsv")) {
      assertTrue(bodies.contains(row.get("body")), row.toString());
      assertTrue(bodies.contains(row.get("successor")), row.toString());
    }
    for (var issuer : Issuers.all()) {
      assertTrue(issuer.successor().isEmpty() || !issuer.until().isEmpty(), "no day: " + issuer);
      Successors.of(issuer.name() + " tỉnh Nam Định");
      Successors.of(issuer.name());
    }
    for (var province : Provinces.all()) {
      boolean named = !province.successor().isEmpty();
      boolean divided =
          Sheet.rows("/successor-parts.tsv").stream()
              .anyMatch(row -> row.get("body").equals(province.fullName()));
      assertEquals(!province.until().isEmpty(), named || divided, province.toString());
    }
  }
}
