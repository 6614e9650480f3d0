package vn.cancu.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TopicWeighingTest {
  private static final String FOOD = "an-toan-thuc-pham";
  private static final String ARCHIVES = "van-thu-luu-tru";

  /** Which of its three clauses a letter got its topic for, nobody tells. */
  private static final List<String> OTHERS =
      List.of(
          "Trồng cây dọc bờ kênh từ cầu đến chợ.",
          "Sửa mái trường sau cơn bão.",
          "Tưới ruộng ngô hai ngày một lần.");

  @Test
  void findsTheClauseThatAnAnswerWasGivenFor() {
    var weighing = TopicWeighing.of(lessons());
    assertEquals(
        Set.of(FOOD), weighing.topics(asked("Xây chuồng bò. Lấy mẫu giò chả ở quầy. Đào ao.")));
    assertEquals(Set.of(), weighing.topics(asked("Xây chuồng bò. Trồng cây. Đào ao.")));
  }

  @Test
  void givesTheSameTableForTheSameLettersInWordsThatTheyHold() {
    var table = TopicWeighing.of(lessons()).table();
    assertEquals(table, TopicWeighing.of(lessons()).table());
    assertTrue(
        table.stream().anyMatch(row -> row.startsWith(FOOD + '\t') && row.contains("giò")),
        table::toString);
    assertTrue(table.stream().noneMatch(row -> row.contains("chưa thấy")), table::toString);
  }

  private static List<TopicLesson> lessons() {
    var lessons = new ArrayList<TopicLesson>();
    for (int i = 0; i < 30; i++) {
      var other = OTHERS.get(i % 3) + ' ' + OTHERS.get((i + 1) % 3);
      lessons.add(lesson(other + " Lấy mẫu giò chả ở các quầy trong chợ.", FOOD));
      lessons.add(lesson("Lập hồ sơ, nộp vào kho của huyện. " + other, ARCHIVES));
      lessons.add(lesson(other + " Xe tải đi đường vòng.", null));
    }
    return lessons;
  }

  private static TopicLesson lesson(String body, @Nullable String topic) {
    return TopicLesson.of("trồng cây", body, topic == null ? Set.of() : Set.of(topic), 1);
  }

  private static TopicLesson asked(String body) {
    return TopicLesson.of("trồng cây", body, Set.of(), 1);
  }
}
