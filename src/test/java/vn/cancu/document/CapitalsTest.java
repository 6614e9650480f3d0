package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CapitalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SỞ Y TẾ HÀ NAM | Sở Y tế Hà Nam
          ĐOÀN KIỂM TRA LIÊN NGÀNH AN TOÀN THỰC PHẨM | Đoàn kiểm tra liên ngành an toàn thực phẩm
          CHI CỤC AN TOÀN THỰC PHẨM | Chi cục An toàn thực phẩm
          ĐOÀN THANH TRA TỔNG CÔNG TY | Đoàn thanh tra Tổng công ty
          ĐOÀN KIỂM TRA LIÊN NGÀNH VỀ PHÒNG CHÁY, CHỮA CHÁY | Đoàn kiểm tra liên ngành về phòng cháy, chữa cháy
          ĐOÀN KIỂM TRA CHI CỤC AN TOÀN THỰC PHẨM | Đoàn kiểm tra Chi cục An toàn thực phẩm
          Sở Y TẾ        | Sở Y TẾ
          İ 5A           | İ 5A
          """)
  void writesNamesAsInASentence(String printed, String name) {
    assertEquals(name, Capitals.sentence(printed));
  }
}
