package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cancu.search.TextMark;

final class CitedTextTest {
  private static CitedText.Link link(int start, int end) {
    return new CitedText.Link(start, end, "/van-ban/a/2020/" + start, true);
  }

  /** Paragraphs by lines, links in brackets, page numbers in front. */
  private static String drawn(String text, CitedText.Link... links) {
    return CitedText.of(text, List.of(links)).blocks().stream()
        .map(block ->
            (block.page() == null ? "" : block.page() + "|")
                + block.pieces().stream()
                    .map(p -> p.href() == null ? p.text() : "[" + p.text() + "]")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("¶"));
  }

  @Test
  void cutsAgainAtMatches() {
    var marks = List.of(new TextMark(2, 6), new TextMark(8, 9));
    var pieces =
        CitedText.of("ab cdef gh", List.of(link(3, 7)), marks).blocks().getFirst().pieces();
    assertEquals(
        List.of("ab:0", " :1", "cde:1", "f:0", " :0", "g:2", "h:0"),
        pieces.stream().map(piece -> piece.text() + ":" + piece.hit()).toList());
    assertEquals(
        List.of(" ", "g"),
        pieces.stream().filter(CitedText.Piece::begins).map(CitedText.Piece::text).toList());
    assertEquals(1, pieces.stream().filter(piece -> piece.anchor() != null).count());
  }

  @Test
  void marksEachParagraphsOwnMatches() {
    var marks = List.of(new TextMark(0, 2), new TextMark(4, 6), new TextMark(14, 16));
    var drawn =
        CitedText.of("ab\n\ncd ef\n\ngh ij", List.of(link(4, 6), link(14, 16)), marks)
            .blocks()
            .stream()
            .map(block ->
                block.pieces().stream()
                    .map(p -> (p.href() == null ? p.text() : "[" + p.text() + "]") + p.hit())
                    .collect(Collectors.joining(",")))
            .toList();
    assertEquals(List.of("ab1", "[cd]2, ef0", "gh 0,[ij]3"), drawn);
  }

  @Test
  void linksCitationsWhereTheyStand() {
    assertEquals(
        "Theo [Công văn 1] và [2].", drawn("Theo Công văn 1 và 2.", link(5, 15), link(19, 20)));
  }

  @Test
  void keepsTheFirstOfLinksThatOverlap() {
    assertEquals("[Công văn] 1", drawn("Công văn 1", link(0, 8), link(5, 10)));
  }

  @Test
  void ignoresLinksOutsideTheText() {
    assertEquals("Công văn", drawn("Công văn", link(5, 99), link(-3, 2), link(6, 6)));
  }

  @Test
  void startsAParagraphAtAnEmptyLineOnly() {
    assertEquals("Một\nhai¶Ba", drawn("Một\nhai\n \nBa"));
  }

  @Test
  void numbersPagesByFormFeeds() {
    assertEquals("1|Một¶3|Ba", drawn("Một\n\f\f\nBa"));
  }

  @Test
  void namesACitationOverAPageBreakOnce() {
    var blocks = CitedText.of("số\f12", List.of(link(0, 5))).blocks();
    assertEquals("td-0", blocks.getFirst().pieces().getFirst().anchor());
    assertNull(blocks.getLast().pieces().getFirst().anchor());
    assertEquals("12", blocks.getLast().pieces().getFirst().text());
  }

  @Test
  void showsNothingForNothing() {
    assertEquals("", drawn(" \n\f "));
  }
}
