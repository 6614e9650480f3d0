package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          699/UBND-VP8              | 699   | 699ubndvp8  | -          | -    | false
          27/QĐ-UBND+VX             | 27    | 27qdubndvx  | -          | -    | false
          27/QĐ-BGD&ĐT              | 27    | 27qdbgddt   | -          | -    | false
          699/ubnd                  | 699   | 699ubnd     | -          | -    | false
          0699/UBND                 | 699   | 699ubnd     | -          | -    | false
          699 / UBND – VP8          | 699   | 699ubndvp8  | -          | -    | false
          số 699                    | 699   | 699         | -          | -    | true
          Số: 699                   | 699   | 699         | -          | -    | true
          699                       | 699   | 699         | -          | -    | true
          73/2023/nd-cp             | 73    | 732023ndcp  | -          | -    | false
          73/2023                   | 73    | 732023      | -          | 2023 | false
          NĐ 73                     | 73    | 73          | nghi-dinh  | -    | false
          nghị định 73 năm 2023     | 73    | 73          | nghi-dinh  | 2023 | false
          nghi dinh so 73           | 73    | 73          | nghi-dinh  | -    | true
          699 — Sở Y tế             | 699   | 699         | -          | -    | false
          Công điện 968/CĐ-TTg      | 968   | 968cdttg    | cong-dien  | -    | false
          05-CT/TW                  | 5     | 5cttw       | -          | -    | false
          12a/QĐ-UBND               | 12a   | 12aqdubnd   | -          | -    | false
          12.358/UBND-THKH          | 12358 | 12358ubndthkh | -        | -    | false
          699ubndvp8                | 699   | 699ubndvp8  | -          | -    | false
          nd30                      | 30    | 30          | nghi-dinh  | -    | false
          cv699/ubnd-nc             | 699   | 699ubndnc   | cong-van   | -    | false
          """)
  void readsNumbers(
      String typed, String number, String compact, String type, String year, boolean alone) {
    var terms = TypedText.of(typed).numbers().getFirst();
    assertEquals(number, terms.number());
    assertEquals(compact, terms.compact());
    assertEquals(type == null ? List.of() : List.of(type), terms.types());
    assertEquals(year, terms.year());
    assertEquals(alone, terms.alone());
  }

  @Test
  void takesNeighbouringWordsAsPartsOfTheSymbol() {
    assertEquals(List.of("ttg"), TypedText.of("968 TTg").numbers().getFirst().neighbours());
    assertEquals(List.of("cd"), TypedText.of("cđ 968").numbers().getFirst().neighbours());
    assertEquals(
        List.of("cd", "ttg"), TypedText.of("CĐ 968 TTg").numbers().getFirst().neighbours());
  }

  @Test
  void readsTheCodesOfSeveralTypes() {
    assertEquals(List.of("de-an", "du-an"), TypedText.of("ĐA 12").numbers().getFirst().types());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          699 tỉnh Hà Giang                        | tinh ha giang
          Công văn 699 của UBND Hà Giang năm 2024  | ubnd ha giang 2024
          699/UBND-NC ngày 20/3/2024 của Hà Giang  | ha giang
          """)
  void keepsTheWordsThatTellWhichOne(String typed, String rest) {
    assertEquals(rest, String.join(" ", TypedText.of(typed).numbers().getFirst().rest()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14/3/2024                     | 2024-03-14
          14 / 03 / 2024                | 2024-03-14
          ngày 4-3-2024                 | 2024-03-04
          14.3.2024                     | 2024-03-14
          ngay 14 thang 3 nam 2024      | 2024-03-14
          Công điện 280 ngày 19/4/2023  | 2023-04-19
          """)
  void readsDays(String typed, String iso) {
    assertEquals(iso, TypedText.of(typed).days().getFirst().iso());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/2/2024", "3/2024", "24/24", "73/2023/NĐ-CP", "14/3.2024"})
  void seesNoDayWhereNoneIs(String typed) {
    assertEquals(List.of(), TypedText.of(typed).days());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kỷ luật", "ngày 17/10/2023", "24/7/365", "năm 2023", "", "a1b2"})
  void seesNoNumberWhereNoneIs(String typed) {
    assertEquals(List.of(), TypedText.of(typed).numbers());
  }

  @Test
  void composesLettersAndDropsWhatNobodySees() {
    assertEquals(
        "kỷ luật", TypedText.of("ky\u0309\u200B lua\u0323\u0302t").words().replace("  ", " "));
    assertEquals("a b", TypedText.of("a\u0000\u0007\n\u202Eb").words());
  }
}
