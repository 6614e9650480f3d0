package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** Documents like one, among many that are not. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SimilarDocumentsIT {
  private static final String FIRE =
      "Trực gác phòng cháy rừng mùa khô, phát dọn đường băng cản lửa, bố trí tổ đội xung kích ở"
          + " từng thôn bản và kiểm tra nương rẫy sát bìa rừng.";

  private final Draft one = letter("31", FIRE).subject("phòng cháy rừng");
  private final Draft alike = letter("32", "Mùa khô năm nay. " + FIRE);
  private final Draft hidden = letter("33", "Nội bộ. " + FIRE).internal();
  private final Draft sameBasis =
      letter("34", "Tập huấn nghiệp vụ cho cán bộ xã.")
          .cites(Relation.BASED_ON, "nghi-dinh", "156", "2018/NĐ-CP", "Chính phủ", "2018-11-16");

  private Searched letters;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    one.cites(Relation.BASED_ON, "nghi-dinh", "156", "2018/NĐ-CP", "Chính phủ", "2018-11-16");
    var drafts = new ArrayList<>(List.of(one, alike, hidden, sameBasis));
    for (int i = 0; i < 8; i++) {
      drafts.add(
          letter("4" + i, "Báo cáo thu chi ngân sách, tiền lương và phụ cấp quý " + i + "."));
    }
    letters = Searched.over(engine, "similar-it", home, drafts);
  }

  private static Draft letter(String number, String text) {
    return Draft.of(
            "cong-van",
            number,
            "UBND-KT",
            "Ủy ban nhân dân huyện Sốp Cộp",
            "2023-03-1" + number.charAt(1))
        .subject("việc số " + number)
        .text(text);
  }

  @AfterAll
  void end() {
    letters.close();
  }

  private List<String> numbers(Draft draft, Clearance reader) {
    return letters.index().similar(draft.id(), reader).stream()
        .map(each -> String.valueOf(each.record().number()))
        .sorted()
        .toList();
  }

  @Test
  void areThoseThatSayTheSameOrRestOnTheSame() {
    assertEquals(List.of("32", "34"), numbers(one, Clearance.ANONYMOUS));
    assertEquals(List.of("32", "33", "34"), numbers(one, Clearance.STAFF));
    assertEquals(List.of("31"), numbers(sameBasis, Clearance.ANONYMOUS));
  }

  @Test
  void areGivenWithTheReason() {
    for (var like : letters.index().similar(one.id(), Clearance.ANONYMOUS)) {
      if ("32".equals(like.record().number())) {
        assertEquals(List.of(), like.bases());
        assertFalse(like.words().isEmpty());
        var text = FIRE.toLowerCase(Locale.ROOT).replace(",", "");
        assertTrue(like.words().stream().allMatch(text::contains), like.words().toString());
      } else {
        assertEquals(List.of("Nghị định 156/2018/NĐ-CP"), like.bases());
        assertEquals(List.of(), like.words());
      }
    }
  }

  @Test
  void areNobodysBusinessOfAHiddenDocument() {
    assertEquals(List.of(), numbers(hidden, Clearance.ANONYMOUS));
    assertEquals(List.of("31", "32"), numbers(hidden, Clearance.STAFF));
    assertEquals(List.of(), letters.index().similar("khong-co", Clearance.ANONYMOUS));
  }

  @Test
  void joinPairsThatOverlap() {
    var words = List.of("Siết", "chặt", "kỷ", "cương", "hành", "chính", "và", "kỷ", "cương");
    assertEquals(
        List.of("kỷ cương hành", "siết chặt"),
        SimilarDocuments.phrases(words, Set.of("ky cuong", "cuong hanh", "siet chat")));
    assertEquals(List.of(), SimilarDocuments.phrases(words, Set.of()));
  }
}
