package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.intake.DocumentReader;

final class FactsTest {
  @Test
  void tellWhichWordsGaveATopic() {
    var text =
        """
        UBND TỈNH PHÚ YÊN
        SỞ NỘI VỤ
        Số: 77/SNV-VP
        V/v chấn chỉnh công tác văn thư
        Phú Yên, ngày 05 tháng 3 năm 2024
        Kính gửi: Các phòng.
        Hồ sơ chưa nộp vào kho lưu trữ của cơ quan còn nhiều./.
        """;
    var origin =
        new DocumentReader.Origin("a.txt", "0".repeat(64), Visibility.PUBLIC, "in-archive");
    var read =
        DocumentReader.read(
            origin, new Extraction.Text(text, "text/plain", null, false, List.of(), List.of()));
    var topics =
        Facts.of(read, text).stream()
            .filter(fact -> fact.key().equals("muc.chu-de"))
            .flatMap(fact -> fact.values().stream())
            .toList();
    assertEquals(1, topics.size());
    assertEquals("Văn thư, lưu trữ", topics.getFirst().text());
    var why = String.valueOf(topics.getFirst().why());
    assertTrue(why.contains("“công tác văn thư”, “kho lưu trữ”"), why);
  }
}
