package vn.cancu.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.PartialDate;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Relation;
import vn.cancu.document.Verdict;
import vn.cancu.document.Visibility;

/** What people said of citations finds them again in a later reading, or is kept as lost. */
final class ReviewTest {
  /** A citation for each 【…】 in a text, its number the digits in it. */
  private static List<Citation> read(String marked) {
    var citations = new ArrayList<Citation>();
    var context = marked.replaceAll("[【】]", "");
    int at = 0;
    for (int from = marked.indexOf('【'); from >= 0; from = marked.indexOf('【', from + 1)) {
      var raw = marked.substring(from + 1, marked.indexOf('】', from));
      int start = from - 2 * at++;
      var digits = raw.replaceAll("\\D", "");
      citations.add(citation(raw, start, digits.isEmpty() ? null : digits, context));
    }
    return citations;
  }

  private static Citation citation(String raw, int start, @Nullable String number, String context) {
    return new Citation(
        raw,
        start,
        start + raw.length(),
        1,
        "cong-van",
        number,
        "UBND",
        null,
        null,
        null,
        Relation.CITES,
        null,
        "verb",
        context,
        null,
        0.5);
  }

  private static Ruling ruling(Verdict verdict, Citation read) {
    var meant =
        verdict == Verdict.CORRECTED
            ? new Ruling.Meaning(
                Relation.AMENDS, "quyet-dinh", "9", "QĐ-X", new PartialDate("2020"), "Bộ Y tế")
            : null;
    return new Ruling(verdict, read, meant, "lan", "2026-11-23T01:20:05Z", null);
  }

  /** The ordinal of the citation in the second text that the one in the first is found as. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the same
          Theo 【công văn 5】 và 【công văn 6】.|0|Theo 【công văn 5】 và 【công văn 6】.|0
          # words before it were read otherwise: all moves
          Theo 【công văn 5】 của sở Y tế.|0|Trang bìa. Theo 【công văn 5】 của sở Y tế.|0
          # one of two with the same words is no citation for better rules
          Theo 【Luật Giá】 cũ. Nay 【Luật Giá】 mới hết.|0|Theo Luật Giá cũ. Nay 【Luật Giá】 mới hết.|-1
          # the sentence is cut otherwise
          Điều 1. Theo 【công văn 5】 của sở Y tế.|0|Theo 【công văn 5】 của sở Y|0
          # more words are taken for it
          Theo 【công văn 5】 năm 2020 của sở|0|Theo 【công văn 5 năm 2020】 của sở|0
          # fewer are
          Theo 【công văn 5 năm 2020】 của sở|0|Theo 【công văn 5】 năm 2020 của sở|0
          # another stands there
          Theo 【công văn 5】 của sở|0|Theo 【tờ trình 7】 của sở|-1
          # the same words elsewhere
          Theo 【công văn 5】 của sở|0|Thay cho 【công văn 5】 mà huyện gửi|-1
          # too little beside it is the same to tell
          Theo 【công văn 5】|0|Ngày mai huyện gửi trả lời. Theo 【công văn 5】 mà thôi|-1
          【công văn 5】|0|Thay cho văn bản trước là 【công văn 5】|-1
          # the words stand twice where they stood once
          Theo 【công văn 5】 của sở Y tế.|0|Trang bìa của công báo. Theo 【công văn 5】 của sở Y tế. Nay công văn 5.|-1
          # none at all
          Theo 【công văn 5】 của sở|0|Theo công văn của sở|-1
          """)
  void isFoundByItsWordsAndItsPlace(String then, int which, String now, int found) {
    var ruling = ruling(Verdict.REJECTED, read(then).get(which));
    var all = Review.of(read(now), List.of(ruling));
    var at = new ArrayList<Integer>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).ruling() != null && all.get(i).found()) {
        at.add(i);
      }
    }
    assertEquals(found < 0 ? List.of() : List.of(found), at);
    // Kept behind the others where it is lost.
    assertEquals(read(now).size() + (found < 0 ? 1 : 0), all.size());
  }

  @Test
  void tellsTheDocumentsOfARangeApart() {
    var range =
        List.of(
            citation("công văn từ 5 đến 6", 10, "5", "c"),
            citation("công văn từ 5 đến 6", 10, "6", "c"));
    var all = Review.of(range, List.of(ruling(Verdict.REJECTED, range.get(1))));
    assertEquals(null, all.get(0).ruling());
    assertEquals(Verdict.REJECTED, Objects.requireNonNull(all.get(1).ruling()).verdict());
    assertNotEquals(all.get(0).tag(), all.get(1).tag());
  }

  /** A ruling on one document of a range never goes to another. */
  @Test
  void isLostWhereTheRangeHasItNoMore() {
    var sentence = "Bãi bỏ công văn từ 5 đến 7 của sở Y tế";
    var then = range(8, sentence, "5", "6", "7");
    for (int start : List.of(8, 20)) {
      var all =
          Review.of(
              range(start, sentence, "5", "7"), List.of(ruling(Verdict.REJECTED, then.get(1))));
      assertEquals(3, all.size());
      assertEquals(List.of(2), ruled(all));
    }
    var rulings = then.stream().map(each -> ruling(Verdict.ACCEPTED, each)).toList();
    assertEquals(List.of(1, 2, 3), ruled(Review.of(range(20, sentence, "8"), rulings)));
    // What stood alone is found by its words though its number was misread.
    var alone = List.of(ruling(Verdict.ACCEPTED, then.getFirst()));
    assertEquals(List.of(0), ruled(Review.of(range(20, sentence, "8"), alone)));
  }

  private static List<Citation> range(int start, String sentence, String... numbers) {
    return Stream.of(numbers)
        .map(number -> citation("công văn từ 5 đến 7", start, number, sentence))
        .toList();
  }

  private static List<Integer> ruled(List<Reviewed> all) {
    return IntStream.range(0, all.size()).filter(i -> all.get(i).ruling() != null).boxed().toList();
  }

  @Test
  void countsAsPeopleSaid() {
    var read = read("【công văn 5】, 【công văn 6】, 【công văn 7】, 【công văn 8】");
    var corrections =
        Corrections.NONE
            .ruled(null, ruling(Verdict.REJECTED, read.get(0)))
            .ruled(null, ruling(Verdict.CORRECTED, read.get(1)))
            .ruled(null, ruling(Verdict.ACCEPTED, read.get(2)));
    var counted = corrections.over(record(read)).citations();
    assertEquals(3, counted.size());
    assertEquals("9/QĐ-X", counted.get(0).identifier());
    assertEquals(Relation.AMENDS, counted.get(0).relation());
    assertEquals("công văn 6", counted.get(0).raw());
    assertEquals(Verdict.CORRECTED, counted.get(0).confirmed());
    assertEquals("7/UBND", counted.get(1).identifier());
    assertEquals(Verdict.ACCEPTED, counted.get(1).confirmed());
    assertEquals(null, counted.get(2).confirmed());
  }

  @Test
  void keepsWhatWasAcceptedAndTakesWhatIsReadBesides() {
    var read = citation("công văn 5", 0, "5", "công văn 5");
    var corrections = Corrections.NONE.ruled(null, ruling(Verdict.ACCEPTED, read));
    var later =
        new Citation(
            read.raw(),
            0,
            10,
            1,
            "cong-van",
            "50",
            "UBND",
            new PartialDate("2020"),
            "Sở Y tế",
            null,
            Relation.REPEALS,
            null,
            "other",
            read.context(),
            null,
            0.9);
    var counted = corrections.over(record(List.of(later))).citations().getFirst();
    assertEquals("5/UBND", counted.identifier());
    assertEquals(Relation.CITES, counted.relation());
    assertEquals("Sở Y tế", counted.issuer());
    assertEquals("2020", Objects.requireNonNull(counted.date()).iso());
  }

  @Test
  void isWrittenAndReadAgain() throws JsonProcessingException {
    var read = read("【công văn 5】, 【công văn 6】");
    var all =
        Corrections.NONE
            .ruled(null, ruling(Verdict.CORRECTED, read.get(0)))
            .ruled(null, ruling(Verdict.REJECTED, read.get(1)));
    var json = RecordJson.mapper().writeValueAsString(all);
    assertEquals(all, RecordJson.mapper().readValue(json, Corrections.class));
    var without = all.ruled(all.rulings().getFirst(), null);
    assertEquals(List.of(all.rulings().getLast()), without.rulings());
    assertEquals(Map.of(), without.fields());
  }

  @Test
  void hasAMeaningWhereItIsCorrectedAndOnlyThere() {
    var read = read("【công văn 5】").getFirst();
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ruling(Verdict.CORRECTED, read, null, "lan", "", null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ruling(Verdict.REJECTED, read, Ruling.Meaning.of(read), "lan", "", null));
  }

  private static DocumentRecord record(List<Citation> citations) {
    return new DocumentRecord(
        "0".repeat(32),
        "a.txt",
        "0".repeat(64),
        "text/plain",
        null,
        false,
        "cong-van",
        "1",
        "X",
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        Visibility.PUBLIC,
        "in-archive",
        List.of(),
        citations,
        List.of());
  }
}
