package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          đẩy mạnh CCHC                         | CCHC = cải cách hành chính
          cchc                                  | cchc = cải cách hành chính
          ubnd tỉnh                             | ubnd = Ủy ban nhân dân
          HDND xã                               | HDND = Hội đồng nhân dân
          cải cách hành chính năm 2023          | cải cách hành chính = CCHC
          cai cach hanh chinh                   | cai cach hanh chinh = CCHC
          phòng, chống tham nhũng               | phòng, chống tham nhũng = PCTN
          phòng chống tham nhũng, tiêu cực      | phòng chống tham nhũng, tiêu cực = PCTNTC
          CNTT và CĐS                           | CNTT = công nghệ thông tin; CĐS = chuyển đổi số
          CĐ cơ sở                              | CĐ ? công đoàn; công điện; cao đẳng
          kỉ luật và kỹ thuật                   | kỉ = kỷ; kỹ = kĩ
          qui chế                               | qui = quy
          y tế, yêu cầu, uy tín                 | -
          ca đêm                                | -
          thanh tra                             | -
          """)
  void readsLettersAndWords(String typed, String read) {
    assertEquals(
        read == null ? "" : read,
        ShortForms.in(typed).stream().map(ShortFormsTest::told).collect(Collectors.joining("; ")));
  }

  @Test
  void readsNoneBesideANumber() {
    assertTrue(TypedText.of("CĐ 968 TTg").forms().isEmpty());
    assertTrue(TypedText.of("699/UBND-NC").forms().isEmpty());
  }

  @Test
  void writesTheWordsTheOtherWay() {
    assertEquals(
        "Ủy ban nhân dân tỉnh đẩy mạnh CCHC",
        TypedText.of("UBND tỉnh đẩy mạnh cải cách hành chính").otherwise());
  }

  @Test
  void offersTheSearchWithoutAndTheSenses() {
    var text = "UBND và CĐ kỹ thuật cơ sở";
    var notes = Notes.of(text, TypedQuery.of(text));
    assertEquals("[UBND = Ủy ban nhân dân]", notes.expanded().toString());
    assertEquals("\"UBND\" và CĐ kỹ thuật cơ sở", notes.plain());
    assertEquals("UBND và công đoàn kỹ thuật cơ sở", notes.readings().getFirst());
  }

  private static String told(ShortForms.Form form) {
    return form.typed() + (form.isAmbiguous() ? " ? " : " = ") + String.join("; ", form.senses());
  }
}
