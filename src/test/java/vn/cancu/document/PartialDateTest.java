package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {
  @ParameterizedTest
  @CsvSource({"2018-10-30,day,2018-10-30", "2023-10,month,2023-10-01", "2017,year,2017-01-01"})
  void keepsItsPrecision(String iso, String precision, LocalDate earliest) {
    var date = new PartialDate(iso);
    assertEquals(precision, date.precision());
    assertEquals(earliest, date.earliest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-02-30", "2018-13", "18", "2018-1-1", "", "ngày"})
  void refusesDaysThatNoCalendarHas(String iso) {
    assertThrows(IllegalArgumentException.class, () -> new PartialDate(iso));
  }
}
