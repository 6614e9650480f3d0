package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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

  @Test
  void survivesMarksThatDoNotPair() {
    for (var odd : List.of("\uF8E0", "\uF8E1", "a\uF8E0b", "\uF8E1\uF8E0", "", " ")) {
      assertTrue(Passages.passage(odd).parts().size() < 4);
    }
    assertEquals("a\uFFFDb", Passages.withoutMarks("a\uF8E0b"));
  }
}
