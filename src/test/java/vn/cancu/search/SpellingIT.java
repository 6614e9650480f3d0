package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** What the search says of a text that was misspelt, abbreviated or typed in bare keys. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpellingIT {
  private Searched letters;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    letters =
        Searched.over(
            engine,
            "spelling-it",
            home,
            List.of(
                Draft.of("cong-dien", "968", "CĐ-TTg", "Thủ tướng Chính phủ", "2023-10-16")
                    .subject("chấn chỉnh kỷ luật, kỷ cương")
                    .text("Kỷ luật hành chính phải nghiêm, việc chuyển đổi số phải nhanh."),
                Draft.of("ke-hoach", "17", "KH-UBND", "Ủy ban nhân dân tỉnh Sơn La", "2023-02-01")
                    .subject("CCHC nhà nước")
                    .text("Kế hoạch CCHC và chuyển đổi số."),
                Draft.of("bao-cao", "18", "BC-UBND", "Ủy ban nhân dân tỉnh Sơn La", "2023-12-01")
                    .subject("kết quả cải cách hành chính")
                    .text("Kết quả cải cách hành chính, chuyển đổi số của tỉnh."),
                Draft.of("cong-van", "19", "UBND-NC", "Ủy ban nhân dân tỉnh Sơn La", "2023-12-02")
                    .subject("việc riêng")
                    .text("Chỉ có ở đây: nghiêm túc quán triệt bsmất.")
                    .internal()));
  }

  @AfterAll
  void end() {
    letters.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          chuển đổi số        | chuyển đổi số
          chuyen ddoi so      | chuyen doi so
          kỹ luật             | kỷ luật
          chấn chĩnh kỷ luật  | chấn chỉnh kỷ luật
          967/CĐ-TTg          | 968/CĐ-TTg
          968/CĐ-TTg          | -
          kỷ luật             | -
          kỷ luật kỷ cương    | -
          kỷ luật - kỷ cương  | -
          kỷ luật kỹ cương    | kỷ luật, kỷ cương
          ky luat             | -
          chuyển đổi số       | -
          công điện 9680      | -
          bsmấ                | -
          CCHC                | -
          qwertyuiop          | -
          """)
  void suggests(String typed, String suggestion) {
    assertEquals(suggestion, letters.find(typed).suggestion());
  }

  @Test
  void findsAbbreviationsBothWaysAndSaysSo() {
    for (var typed : List.of("CCHC", "cải cách hành chính", "cai cach hanh chinh", "cchc")) {
      var hits = letters.find(typed);
      assertEquals(2, hits.total(), typed);
      assertEquals(1, hits.notes().expanded().size(), typed);
      assertTrue(hits.hits().getFirst().record().subject() != null);
    }
    assertEquals(List.of("CCHC = cải cách hành chính"), letters.find("CCHC").notes().expanded());
    assertEquals("17", letters.find("CCHC").hits().getFirst().record().number(), "as typed first");
    assertEquals("18", letters.find("cải cách hành chính").hits().getFirst().record().number());
    var plain = letters.find("CCHC").notes().plain();
    assertEquals("\"CCHC\"", plain);
    assertEquals(1, letters.find(String.valueOf(plain)).total());
    assertNull(letters.find("kỷ luật").notes().plain());
  }

  @Test
  void findsYAndI() {
    assertEquals("968", letters.find("kỉ luật").hits().getFirst().record().number());
    assertEquals("968", letters.find("chấn chỉnh kỉ luật").hits().getFirst().record().number());
    assertEquals(List.of(), letters.find("kỉ luật").notes().expanded());
  }

  @Test
  void understandsBareKeys() {
    for (var typed : List.of("ky3 luat65", "kyr luaatj")) {
      var hits = letters.find(typed);
      assertEquals("968", hits.hits().getFirst().record().number());
      assertEquals(List.of(typed + " = kỷ luật"), hits.notes().expanded());
    }
  }
}
