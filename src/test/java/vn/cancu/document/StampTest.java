package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StampTest {
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
    assertEquals(mark, Stamp.SECRECY.in(text));
    assertEquals(mark, Stamp.SECRECY.in("SỞ A\n" + text + "\nKính gửi"));
    assertEquals(alone, Stamp.SECRECY.fills(text));
  }

  /** A line, the mark in it or one of its columns; _ is a tab. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          LƯU HÀNH NỘI BỘ                      | LƯU HÀNH NỘI BỘ          | CIRCULATION
          (lưu hành nội bộ)                    | LƯU HÀNH NỘI BỘ          | CIRCULATION
          Tài liệu lưu hành nội bộ_Trang 3     | TÀI LIỆU LƯU HÀNH NỘI BỘ | CIRCULATION
          TÀI LIỆU THU HỒI                     | TÀI LIỆU THU HỒI         | CIRCULATION
          SỞ Y TẾ   XEM XONG TRẢ LẠI.          | XEM XONG TRẢ LẠI         | CIRCULATION
          lưu hành nội bộ.                     | -                        | CIRCULATION
          Quy chế lưu hành nội bộ              | -                        | CIRCULATION
          LƯU HÀNH NỘI BỘ CỦA SỞ Y TẾ          | -                        | CIRCULATION
          Thu hồi                              | -                        | CIRCULATION
          TÀI LIỆU THU HỒI ĐẤT                 | -                        | CIRCULATION
          DỰ THẢO                              | DỰ THẢO                  | DRAFT
          Dự thảo                              | DỰ THẢO                  | DRAFT
          DỰ THẢO LẦN 2                        | DỰ THẢO LẦN 2            | DRAFT
          Dự thảo 3 (ngày 12/3/2024)           | DỰ THẢO 3 (NGÀY 12/3/2024) | DRAFT
          [DỰ THẢO]_Trang 2                    | DỰ THẢO                  | DRAFT
          DỰ THẢO  Trang 2                     | DỰ THẢO                  | DRAFT
          dự thảo.                             | -                        | DRAFT
          DỰ THẢO NGHỊ ĐỊNH                    | -                        | DRAFT
          Góp ý dự thảo                        | -                        | DRAFT
          Dự thảo số 5 của Bộ                  | -                        | DRAFT
          """)
  void isForTheOfficeAlone(String line, @Nullable String mark, Stamp stamp) {
    var text = line.replace('_', '\t');
    assertEquals(mark, stamp.in(text));
    assertEquals(mark, stamp.in("SỞ A\n" + text + "\nKính gửi"));
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
    assertEquals(only, Stamp.SECRECY.onlyIn(line.replace('_', '\t')) != null);
  }

  /** What grows with the square of these does not come to its end. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "(", "\t", "MẬT ", "độ mật: ", "Độ  ", "mật.", "TUYỆT  "})
  void readsWhatIsLongToItsEnd(String again) {
    assertEquals("TỐI MẬT", Stamp.SECRECY.in(again.repeat(1_000_000) + "x\nTỐI MẬT\nSỞ"));
  }
}
