package vn.cancu.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Citation;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;

final class EffectDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Quyết định này có hiệu lực từ ngày 01/7/2025 và thay thế Quyết định số 5. | 2025-07-01
          Nghị định này có hiệu lực thi hành kể từ ngày 15 tháng 02 năm 2024. | 2024-02-15
          Quyết định này có hiệu lực kể từ ngày ký. | 2024-01-10
          Quyết định này có hiệu lực thi hành từ ngày ký ban hành. | 2024-01-10
          Thông tư này có hiệu lực sau 45 ngày kể từ ngày ký. | 2024-02-24
          Quyết định này có hiệu lực sau 10 (mười) ngày, kể từ ngày ký ban hành. | 2024-01-20
          Nghị định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo. | -
          Điều này có hiệu lực từ ngày 01/01/2026. Nghị quyết này có hiệu lực từ ngày 01/01/2025. | 2025-01-01
          Quyết định này có hiệu lực từ năm học 2024 - 2025. | -
          Đề nghị các đơn vị thực hiện từ ngày 01/7/2025. | -
          """)
  void readTheDayOfADocumentsOwnEffect(String text, @Nullable String day) {
    var found = EffectDates.of("Căn cứ Luật.\n\n" + text, new PartialDate("2024-01-10"));
    assertEquals(day, found == null ? null : found.iso());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          repeals  | Bãi bỏ Quyết định số 5/QĐ-UBND ngày 01/02/2020 kể từ ngày 01/7/2025. | 2025-07-01 | -
          replaces | Quyết định số 5/QĐ-UBND ngày 01/02/2020 hết hiệu lực thi hành từ ngày 01/7/2025. | 2025-07-01 | -
          repeals  | Bãi bỏ Quyết định số 5/QĐ-UBND ngày 01/02/2020. | - | -
          suspends | Ngưng hiệu lực Quyết định số 5/QĐ-UBND ngày 01/02/2020 kể từ ngày 01/3/2022 đến hết ngày 31/12/2022. | 2022-03-01 | 2022-12-31
          extends  | Kéo dài thời hạn áp dụng Quyết định số 5/QĐ-UBND ngày 01/02/2020 đến hết ngày 31/12/2025. | - | 2025-12-31
          amends   | Sửa đổi mức chi của Quyết định số 5/QĐ-UBND ngày 01/02/2020 áp dụng kể từ ngày 01/7/2024. | - | -
          """)
  void readWhatTheSentenceSays(
      String relation, String sentence, @Nullable String since, @Nullable String until) {
    var span = EffectDates.in(citation(relation, sentence, null));
    assertEquals(since, span.since() == null ? null : span.since().iso());
    assertEquals(until, span.until() == null ? null : span.until().iso());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bãi bỏ Quyết định số 5/QĐ-UBND ngày 01/02/2020. | false
          Bãi bỏ toàn bộ nội dung Quyết định số 5/QĐ-UBND ngày 01/02/2020. | false
          Bãi bỏ một phần Quyết định số 5/QĐ-UBND ngày 01/02/2020. | true
          Bãi bỏ một số điều của Quyết định số 5/QĐ-UBND ngày 01/02/2020. | true
          Bãi bỏ cụm từ "cấp huyện" tại Quyết định số 5/QĐ-UBND ngày 01/02/2020. | true
          Bãi bỏ Điều 3 Quyết định số 9/QĐ-UBND; Quyết định số 5/QĐ-UBND ngày 01/02/2020. | false
          Điều 2. Bãi bỏ Quyết định số 5/QĐ-UBND ngày 01/02/2020. | false
          """)
  void tellPartsFromTheWhole(String sentence, boolean part) {
    assertEquals(part, Extent.isPart(citation("repeals", sentence, "Bãi bỏ")));
  }

  private static Citation citation(String relation, String sentence, @Nullable String trigger) {
    var raw = "Quyết định số 5/QĐ-UBND ngày 01/02/2020";
    return new Citation(
        raw,
        0,
        raw.length(),
        null,
        "quyet-dinh",
        "5",
        "QĐ-UBND",
        new PartialDate("2020-02-01"),
        null,
        null,
        Relation.of(relation),
        trigger,
        null,
        sentence,
        null,
        1);
  }
}
