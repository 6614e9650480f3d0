package vn.cancu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relevance over a handful of articles, each of which is what one question asks for. */
final class EvaluateSearchIT {
  @Test
  void measuresInThreeWays(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("law.json"),
        """
        [{"id": "Luật Đê điều", "articles": [
          {"id": "1", "text": "Người trông đê\\n\\nTuần tra ban đêm khi nước lên trên báo động hai."},
          {"id": "2", "text": "Quỹ đê\\n\\nTiền của quỹ dùng để mua đá, bao tải và trả công hộ đê."},
          {"id": "3", "text": "Điều cấm\\n\\nKhông ai được trồng cây lâu năm trên mái đê."}]}]
        """);
    Files.writeString(
        folder.resolve("questions.json"),
        """
        [{"text": "Khi nào thì phải tuần tra ban đêm trên đê?",
          "relevant_articles": [{"law_id": "Luật Đê điều", "article_id": "1"}]},
         {"text": "Tiền của quỹ đê được dùng vào những việc gì?",
          "relevant_articles": [{"law_id": "Luật Đê điều", "article_id": "2"}]},
         {"text": "Có được trồng cây lâu năm trên mái đê không?",
          "relevant_articles": [{"law_id": "Luật Đê điều", "article_id": "3"}]}]
        """);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        Console.of(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of());
    assertEquals(
        0,
        Main.run(console, "evaluate-search", folder.toString()),
        () -> err.toString(StandardCharsets.UTF_8));
    var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals("3 articles, 3 questions", lines.getFirst());
    var figures = new ObjectMapper().readTree(lines.getLast());
    for (var way : new String[] {"accents", "folded", "typo"}) {
      assertEquals(1.0, figures.path(way).path("hit1").asDouble(), way + " " + lines.getLast());
      assertTrue(figures.path(way).path("mrr10").asDouble() >= 1.0, way);
    }
  }
}
