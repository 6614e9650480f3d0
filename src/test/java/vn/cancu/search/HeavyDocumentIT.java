package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** What is too heavy for an entry of the index keeps nothing else out of it. */
@ExtendWith(SharedEngine.class)
final class HeavyDocumentIT {
  @Test
  void isFoundByItsBeginningAndItsNeighboursToo(Engine engine, @TempDir Path home) {
    var drafts =
        List.of(
            Draft.of("bao-cao", "1", "BC-SNV", "Sở Nội vụ", "2024-05-01")
                .subject("báo cáo nghìn trang")
                .text("mở đầu " + "字".repeat(5_000_000) + " kết thúc"),
            Draft.of("bao-cao", "2", "BC-SNV", "Sở Nội vụ", "2024-05-02")
                .subject("chủ đề " + "a".repeat(13_000_000)),
            Draft.of("bao-cao", "3", "BC-SNV", "Sở Nội vụ", "2024-05-03").text("bên cạnh"));
    try (var heavy = Searched.over(engine, "heavy-it", home, drafts)) {
      assertEquals(3, heavy.index().find(query(""), Clearance.ANONYMOUS).total());
      assertEquals(1, heavy.index().find(query("\"mở đầu\""), Clearance.ANONYMOUS).total());
      assertEquals(1, heavy.index().find(query("\"bên cạnh\""), Clearance.ANONYMOUS).total());
    }
  }

  @Test
  void isFoundWithAllThatItCitesAndMarkedOnItsPage(Engine engine, @TempDir Path home) {
    var text = "mở đầu " + "字".repeat(3_100_000) + " kết thúc";
    var draft =
        Draft.of("bao-cao", "1", "BC-SNV", "Sở Nội vụ", "2024-05-01")
            .subject("báo cáo nghìn trang")
            .text(text);
    for (int i = 1; i <= 25_000; i++) {
      draft.cites(
          Relation.BASED_ON,
          "Quyết định",
          String.valueOf(i),
          "QĐ-UBND",
          "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
          "2020-01-01");
    }
    try (var heavy = Searched.over(engine, "cited-it", home, List.of(draft))) {
      var found = heavy.index().find(query("\"mở đầu\""), Clearance.ANONYMOUS);
      assertEquals(1, found.total());
      int at = draft.text().indexOf("mở đầu");
      assertEquals(
          List.of(new TextMark(at, at + 6)),
          heavy
              .index()
              .marks("mở đầu", found.hits().getFirst().id(), draft.text(), Clearance.ANONYMOUS));
    }
  }

  @Test
  void isWholeWhereItFits() {
    var pages = "Điều 1. Ủy ban nhân dân \"tỉnh\" ban hành kế hoạch này.\n".repeat(100_000);
    assertTrue(SearchableText.isWhole(pages));
    assertEquals(pages, SearchableText.of(pages));
    var more = pages + "字".repeat(2_000_000);
    assertFalse(SearchableText.isWhole(more));
    assertTrue(more.startsWith(SearchableText.of(more)));
    assertTrue(SearchableText.of(more).length() > pages.length());
  }

  @Test
  void cutsNoLetterInTwo() {
    var pairs = SearchableText.of("𠀀".repeat(3_000_000));
    assertFalse(Character.isHighSurrogate(pairs.charAt(pairs.length() - 1)));
  }

  private static SearchQuery query(String words) {
    return new SearchQuery(words, Map.of(), Sort.RELEVANCE, 1, 10);
  }
}
