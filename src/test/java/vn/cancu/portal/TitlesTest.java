package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;
import vn.cancu.extraction.Extraction;
import vn.cancu.intake.DocumentReader;

final class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số: 77/SNV-VP | ocr-confidence | Công văn 77/SNV-VP
          Số:     /SNV-VP | ocr-confidence | Công văn chưa có số, ký hiệu SNV-VP
          Số:     /SNV-VP | number-to-confirm | Công văn chưa rõ số, ký hiệu SNV-VP
          """)
  void sayWhetherANumberIsBlankOrUnread(String number, String warning, String title) {
    var text =
        """
        UBND TỈNH PHÚ YÊN
        SỞ NỘI VỤ
        %s
        Phú Yên, ngày 05 tháng 3 năm 2024
        Kính gửi: Các phòng.
        """
            .formatted(number);
    var read =
        DocumentReader.read(
            new DocumentReader.Origin("a.pdf", "0".repeat(64), Visibility.PUBLIC, "in-archive"),
            new Extraction.Text(
                text, "application/pdf", 1, true, List.of(), List.of(new Warning(warning, ""))));
    assertEquals(title, Titles.of(read));
  }
}
