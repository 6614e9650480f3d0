package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeystrokesTest {
  @ParameterizedTest
  @CsvSource({
    "ky3 luat65, kỷ luật",
    "kyr luaatj, kỷ luật",
    "kyr luatja, kỷ luật",
    "ddeef nghij, đề nghị",
    "d9e62 nghi5, đề nghị",
    "dde nghij, đe nghị",
    "truwowngf hocj, trường học",
    "truong72 hoc5, trường học",
    "chuyeenr ddooir soos, chuyển đổi số",
    "chuyen63 d9oi63 so61 2023, chuyển đổi số 2023",
    "quyeets ddinhj, quyết định",
    "hoaf giair, hòa giải",
    "giaof ducj, giào dục",
    "uyr ban nhaan daan, ủy ban nhân dân",
    "nguowif, người",
    "phongf chayf, phòng chày",
    "ys kieens, ý kiến"
  })
  void readsTheKeys(String typed, String meant) {
    assertEquals(meant, Keystrokes.read(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ky luat",
        "or",
        "as if",
        "kỷ luật",
        "nd30",
        "cv699",
        "699 ubnd vp8",
        "covid19",
        "email",
        "cd 968",
        "",
        "uy ban nhan dan",
        "software",
        "tt01",
        "phong chong tham nhung",
        "968 ttg",
        "qh14",
        "Kyr Luaatj"
      })
  void leavesAloneWhatIsNone(String typed) {
    assertNull(Keystrokes.read(typed));
  }
}
