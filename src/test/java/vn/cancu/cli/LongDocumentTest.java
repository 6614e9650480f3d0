package vn.cancu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heap that the launcher gives is enough for a thousand pages with twenty citations each. */
final class LongDocumentTest {
  private static final int PAGES = 1000;
  private static final int CITATIONS_A_PAGE = 20;

  @TempDir private Path folder;

  @Test
  void isReadInTheHeapOfTheLauncher() throws IOException, InterruptedException {
    var book = Files.writeString(folder.resolve("nghin-trang.txt"), book());
    var out = folder.resolve("out.jsonl");
    var err = folder.resolve("err.txt");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:-CompactStrings",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "parse",
                "--text-out",
                book.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();

    assertEquals(0, process.waitFor(), () -> read(err));

    var record = new ObjectMapper().readTree(out.toFile());
    assertEquals(PAGES * CITATIONS_A_PAGE, record.get("citations").size());
    var last = record.get("citations").get(PAGES * CITATIONS_A_PAGE - 1);
    assertEquals("20", last.get("number").asText());
    assertEquals(PAGES, last.get("page").asInt());
    assertTrue(record.get("text").asText().length() > 2_000_000);
  }

  private static String book() {
    var book = new StringBuilder("SỞ Y TẾ\nSố: 5000/BC-SYT\nThanh Hóa, ngày 3 tháng 5 năm 2021\n");
    for (int page = 1; page <= PAGES; page++) {
      book.append(page > 1 ? "\f" : "");
      for (int i = 1; i <= CITATIONS_A_PAGE; i++) {
        book.append("Các đơn vị đã hoàn thành nhiệm vụ được giao tại Công văn số ");
        book.append(i).append("/UBND-VX ngày ").append(page % 28 + 1).append("/3/2021 của UBND ");
        book.append("tỉnh, báo cáo kết quả đúng thời hạn quy định.\n");
      }
    }
    return book.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
