package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecrecyMarkTest {
  /** A line, the mark in it or one of its columns, whether it holds nothing else; _ is a tab. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          MẬT|MẬT|true
          TỐI MẬT|TỐI MẬT|true
          (TUYỆT MẬT)|TUYỆT MẬT|true
           [ MẬT ]. |MẬT|true
          TỐI  MẬT|TỐI MẬT|true
          Độ mật: Tối mật|TỐI MẬT|true
          ĐỘ MẬT: MẬT|MẬT|true
          Độ mật:_Mật|MẬT|true
          Độ mật:  Mật|MẬT|true
          Độ mật :_ _Tối mật|TỐI MẬT|true
          Độ mật: Mức Tuyệt mật|TUYỆT MẬT|true
          Độ mật: Mật_Trang 1|MẬT|false
          SỞ A_MẬT_Trang 2|MẬT|false
          MẬT  Bản số 3|MẬT|false
          Số: 5/A   (MẬT)|MẬT|false
          Mật|-|false
          BẢO MẬT|-|false
          BÍ MẬT NHÀ NƯỚC|-|false
          MẬT ONG|-|false
          MẬT KHẨU_Trang 2|-|false
          ĐỘ MẬT|-|false
          Độ mật: Thường|-|false
          Độ mật: mật, tối mật, tuyệt mật|-|false
          Độ mật: ……|-|false
          Các độ mật: TUYỆT MẬT, TỐI MẬT, MẬT|-|false
          Tài liệu MẬT được quản lý riêng|-|false
          Văn bản đóng dấu "MẬT"|-|false
          """)
  void isToldFromWhatSpeaksOfSecrets(String line, @Nullable String mark, boolean alone) {
    var text = line.replace('_', '\t');
    assertEquals(mark, SecrecyMark.in(text));
    assertEquals(mark, SecrecyMark.in("SỞ A\n" + text + "\nKính gửi"));
    assertEquals(alone, SecrecyMark.fills(text));
  }

  /** A line, whether one mark and no more is in it. */
  @ParameterizedTest
  @CsvSource({
    "MẬT, true",
    "Độ mật: Mật_Trang 1, true",
    "MẬT_Độ khẩn, true",
    "MẬT_MẬT, false",
    "TUYỆT MẬT   TỐI MẬT   MẬT, false",
    "Độ mật: Mật_TỐI MẬT, false",
    "Trang 1, false"
  })
  void isTheOnlyOne(String line, boolean only) {
    assertEquals(only, SecrecyMark.onlyIn(line.replace('_', '\t')) != null);
  }

  /** What grows with the square of these does not come to its end. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "(", "\t", "MẬT ", "độ mật: ", "Độ  ", "mật.", "TUYỆT  "})
  void readsWhatIsLongToItsEnd(String again) {
    assertEquals("TỐI MẬT", SecrecyMark.in(again.repeat(1_000_000) + "x\nTỐI MẬT\nSỞ"));
  }
}
