package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassagesTest {
  @Test
  void readsMarksAndJoinsLines() {
    assertEquals(
        List.of(
            new Passage.Part("giữ ", false),
            new Passage.Part("kỷ luật", true),
            new Passage.Part(" lao động", false)),
        Passages.passage("giữ \uF8E0kỷ\n luật\uF8E1 lao\n\nđộng").parts());
  }

  @Test
  void cutsALongSentenceAroundTheFirstHit() {
    var words = "một hai ba ".repeat(100);
    var passage = Passages.passage(words + "\uF8E0phát ngôn\uF8E1 " + words);
    var text = passage.parts().stream().map(Passage.Part::text).collect(Collectors.joining());
    assertTrue(text.startsWith("… ") && text.endsWith(" …"), text);
    assertTrue(text.length() < 260, text);
    assertEquals(1, passage.parts().stream().filter(Passage.Part::hit).count());
  }

  @Test
  void neverCutsWithinAHit() {
    var hit = "chữ ".repeat(100).strip();
    var parts = Passages.passage("\uF8E0" + hit + "\uF8E1 và hết").parts();
    assertEquals(new Passage.Part(hit, true), parts.getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          giữ [kỷ luật] là [kỷ] cương / [luật] của ta      | 3 | giữ [kỷ luật] là kỷ cương
          [luật] của ta / giữ [kỷ luật]                    | 2 | giữ [kỷ luật]
          của [năm] nay / trong [năm]                      | 4 | của năm nay
          [thuế] năm nay                                   | 2 | [thuế] năm nay
          [Hùng] nói / [đôn đốc] và [Hùng]                 | 3 | [đôn đốc] và Hùng
          [cháy] ở [rừng] / mùa [cháy]                     | 4 | [cháy] ở [rừng] + mùa [cháy]
          [14/CT-UBND] của [UBND]                          | 1 | [14/CT-UBND] của UBND
          """)
  void markWhatStandsTogether(String sentences, int syllables, String shown) {
    var found =
        List.of(sentences.replace('[', Passages.OPEN).replace(']', Passages.CLOSE).split(" / "));
    var read =
        Passages.of(Map.of("body.folded", found), syllables).stream()
            .map(passage ->
                passage.parts().stream()
                    .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                    .collect(Collectors.joining()))
            .collect(Collectors.joining(" + "));
    assertEquals(shown, read);
  }

  @Test
  void survivesMarksThatDoNotPair() {
    for (var odd : List.of("\uF8E0", "\uF8E1", "a\uF8E0b", "\uF8E1\uF8E0", "", " ")) {
      assertTrue(Passages.passage(odd).parts().size() < 4);
    }
    assertEquals("a\uFFFDb", Passages.withoutMarks("a\uF8E0b"));
  }
}
