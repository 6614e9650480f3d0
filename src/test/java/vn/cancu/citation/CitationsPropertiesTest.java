package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cancu.description.Descriptions;
import vn.cancu.document.Citation;

final class CitationsPropertiesTest {
  private static final Citations.Citing NOBODY = new Citations.Citing(null, null, null, null);

  /** Pieces of letters, broken characters and marks in any order. */
  @Provide
  Arbitrary<String> letters() {
    var pieces =
        Arbitraries.of(
            "số ",
            "Công văn ",
            "/",
            "-",
            "UBND",
            "SYT-VP",
            "12",
            "ngày ",
            "tháng ",
            "năm ",
            "2020",
            "\n",
            "\f",
            "\u0000",
            "\uD800",
            "\u202E",
            " ",
            "của ",
            "Sở Y tế ",
            "Nơi nhận:",
            "V/v ",
            "Kính gửi:",
            "KT. GIÁM ĐỐC\n",
            "QUYẾT ĐỊNH\n",
            "tại ",
            "Luật ",
            "Điều 5 ",
            ";",
            ",",
            ".",
            "Đ",
            "С",
            "tỉnh ",
            "Thanh Hóa",
            "|",
            "\t",
            "<b>",
            "**",
            "Kèm theo ",
            "điện:",
            "Căn cứ ",
            "thay thế ",
            "bị bãi bỏ",
            "Quyết định này",
            "nêu trên",
            "/NĐ-CP",
            "của Bộ trưởng ",
            "(",
            "đến ",
            "từ ",
            "O5",
            "(sửa đổi)",
            "Phụ lục ",
            "và ");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Property(tries = 500)
  void givesOffsetsThatAreTheRawWords(@ForAll("letters") String text) {
    int behind = 0;
    for (var citation : Citations.in(text, NOBODY).citations()) {
      assertTrue(citation.start() >= 0 && citation.end() <= text.length());
      assertEquals(citation.raw(), Flow.collapse(text, citation.start(), citation.end()));
      if (!String.valueOf(citation.rule()).startsWith("range")) {
        assertTrue(citation.start() >= behind);
        behind = citation.end();
      }
    }
  }

  @Property(tries = 500)
  void readsTheSameTwice(@ForAll("letters") String text) {
    assertEquals(Citations.in(text, NOBODY), Citations.in(text, NOBODY));
    assertEquals(Descriptions.of(text), Descriptions.of(text));
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String text) {
    Descriptions.of(text);
    Citations.in(text, NOBODY);
  }

  @Property(tries = 300)
  void keepsEarlierCitationsWhenAParagraphFollows(@ForAll("letters") String text) {
    var before = Citations.in(text + "\n\n", NOBODY).citations();
    var after = Citations.in(text + "\n\nHôm nay trời nắng đẹp.\n", NOBODY).citations();
    assertEquals(
        before.stream().map(CitationsPropertiesTest::withoutContext).toList(),
        after.stream().map(CitationsPropertiesTest::withoutContext).toList());
  }

  /** An open last sentence goes on into the next paragraph: its words are no property of ours. */
  private static List<Object> withoutContext(Citation c) {
    return Arrays.asList(
        c.start(),
        c.end(),
        c.raw(),
        c.type(),
        c.number(),
        c.symbol(),
        c.date(),
        c.issuer(),
        c.provision(),
        c.relation(),
        c.trigger(),
        c.rule(),
        c.confidence());
  }
}
