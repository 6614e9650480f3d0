package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AbbreviationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ban CHQS huyện | Ban Chỉ huy Quân sự huyện
          BQL các KCN | Ban Quản lý các khu công nghiệp
          TRUNG TÂM GDNN-GDTX HUYỆN A | TRUNG TÂM GIÁO DỤC NGHỀ NGHIỆP - GIÁO DỤC THƯỜNG XUYÊN HUYỆN A
          Cục Thuế TP.Hải Phòng | Cục Thuế thành phố Hải Phòng
          QĐ-BQL | QĐ-BQL
          SỞ TƯ PHÁP | SỞ TƯ PHÁP
          Công ty TNHH MTV A | Công ty TNHH MTV A
          """)
  void areWrittenOut(String name, String expected) {
    assertEquals(expected, Abbreviations.spelledOut(name));
  }
}
