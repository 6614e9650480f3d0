package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Relation;

final class SignWeighingTest {
  private static final Citations.Citing CITING =
      new Citations.Citing(null, "BC-SYT", "Sở Y tế tỉnh Bình Định", null);

  private static final String TOLD =
      "Đến nay 12 cơ sở được quản lý theo Thông tư số 09/2012/TT-BYT ngày 24/5/2012.";

  private static final String ORDERED =
      "Sở Y tế yêu cầu các đơn vị phân loại theo Thông tư số 20/2021/TT-BYT ngày 26/11/2021.";

  private static SignLesson lesson(String text, Relation asked) {
    var lessons = SignLessons.of(text, CITING);
    return Objects.requireNonNull(lessons.lesson(lessons.citations().getFirst(), asked));
  }

  private static List<SignLesson> lessons(int times) {
    var lessons = new ArrayList<SignLesson>();
    for (int i = 0; i < times; i++) {
      lessons.add(lesson(TOLD, Relation.CITES));
      lessons.add(lesson(ORDERED, Relation.APPLIES));
    }
    return lessons;
  }

  @Test
  void signsAreTheWordsAroundTheCitation() {
    var signs = lesson(ORDERED, Relation.APPLIES).signs();
    assertTrue(
        signs.containsAll(
            List.of("1 theo", "e loại theo", "v loại theo", "d yêu cầu", "k BC theo", "a . ^")),
        signs::toString);
    assertTrue(signs.stream().noneMatch(sign -> sign.contains("20")), signs::toString);
  }

  @Test
  void aWordSaidTwiceIsOneSign() {
    var signs =
        lesson("Các xã, các phường theo Thông tư số 1/2021/TT-BYT.", Relation.APPLIES).signs();
    assertEquals(1, signs.stream().filter("s các"::equals).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nay Sở yêu cầu làm theo | 1
          Các cơ sở khám bệnh làm theo | 0
          Bộ phận một cửa của cơ sở làm theo | 0
          Sở tại Công văn trước yêu cầu làm theo | 1
          Nay Sở Tài chính yêu cầu làm theo | 0
          Sở dĩ chậm là do làm theo | 0
          """)
  void knowsTheCitingBodyByItsShortName(String before, int times) {
    var signs = lesson(before + " Thông tư số 1/2021/TT-BYT.", Relation.APPLIES).signs();
    assertEquals(times, signs.stream().filter("s $"::equals).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bộ Y tế | Nay Bộ công bố và quy định làm theo | 1
          Bộ Y tế | Bộ chỉ đạo các viện làm theo | 1
          Bộ Y tế | Bộ chỉ số và bộ công cụ làm theo | 0
          Bộ Y tế | Bộ Tài chính làm theo | 0
          Phòng Y tế huyện Tuy An | Phòng và các trạm làm theo | 1
          Phòng Y tế huyện Tuy An | Phòng, chống dịch làm theo | 0
          Phòng Y tế huyện Tuy An | Phòng 5 làm theo | 0
          """)
  void aKindAloneIsTheCitingBody(String issuer, String before, int times) {
    var citing = new Citations.Citing(null, "BC-X", issuer, null);
    var lessons = SignLessons.of(before + " Thông tư số 1/2021/TT-BYT.", citing);
    var lesson = lessons.lesson(lessons.citations().getFirst(), Relation.APPLIES);
    assertEquals(
        times, Objects.requireNonNull(lesson).signs().stream().filter("s $"::equals).count());
  }

  @Test
  void aDottedLineIsOneMark() {
    var text = "Họ tên" + ".".repeat(200) + " khám theo Thông tư số 1/2021/TT-BYT.";
    assertTrue(lesson(text, Relation.APPLIES).signs().contains("s họ"));
  }

  @Test
  void readsWhatItLearntAgainstTheRule() {
    var weighing = SignWeighing.of(lessons(20), Set.of());
    for (var read : List.of(Relation.CITES, Relation.APPLIES)) {
      assertEquals(Relation.CITES, weighing.relation(read(TOLD, read, "verb")));
      assertEquals(Relation.APPLIES, weighing.relation(read(ORDERED, read, "verb")));
    }
  }

  @Test
  void leavesWhatTheRuleIsSureOf() {
    var weighing = SignWeighing.of(lessons(20), Set.of());
    assertEquals(Relation.APPLIES, weighing.relation(read(TOLD, Relation.APPLIES, "subject")));
  }

  @Test
  void leavesWhatNoSignSpeaksOf() {
    var weighing = SignWeighing.of(lessons(1), Set.of());
    assertEquals(List.of(), weighing.table());
    assertEquals(Relation.APPLIES, weighing.relation(read(TOLD, Relation.APPLIES, "verb")));
  }

  @Test
  void givesTheSameTableAgain() {
    var table = SignWeighing.of(lessons(20), Set.of()).table();
    assertEquals(table, SignWeighing.of(lessons(20), Set.of()).table());
    assertTrue(
        table.stream().allMatch(row -> row.matches("[^\t]+\t[a-z_]+:-?\\d+( [a-z_]+:-?\\d+)*")),
        table::toString);
  }

  @Test
  void teachesNothingOfWhatNoRuleOfItsOwnRead() {
    var other = SignLessons.of("x ".repeat(200) + TOLD, CITING).citations().getFirst();
    assertNull(SignLessons.of(TOLD, CITING).lesson(other, Relation.CITES));
  }

  private static SignLesson read(String text, Relation read, String rule) {
    return new SignLesson(lesson(text, Relation.CITES).signs(), read, rule, Relation.CITES);
  }
}
