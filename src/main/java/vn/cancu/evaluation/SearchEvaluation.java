package vn.cancu.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.cancu.document.Folding;
import vn.cancu.engine.EngineSettings;

/**
 * How well the search of the portal answers questions over a folder of articles: as they are asked,
 * without accents, and with one slip of the finger in each.
 */
public final class SearchEvaluation {
  private static final int DEPTH = 10;
  private static final long SEED = 20_261_122;

  private final Map<String, Relevance> ways = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private SearchEvaluation() {}

  /** Whether the folder holds articles and questions. */
  public static boolean canRead(Path folder) {
    return QuestionFolder.isOne(folder);
  }

  /** Asks all questions. Throws IOException where the folder can't be read. */
  public static SearchEvaluation of(Path folder, EngineSettings settings)
      throws IOException, InterruptedException {
    var read = QuestionFolder.read(folder);
    var evaluation = new SearchEvaluation();
    try (var index = ArticleIndex.of(read.articles(), settings)) {
      var slips = new Mistyping(SEED);
      evaluation.ask("accents", UnaryOperator.identity(), read, index);
      evaluation.ask("folded", Folding::fold, read, index);
      evaluation.ask("typo", slips::in, read, index);
    }
    evaluation.lines.addFirst(
        "%d articles, %d questions".formatted(read.articles().size(), read.questions().size()));
    return evaluation;
  }

  private void ask(
      String way, UnaryOperator<String> typed, QuestionFolder read, ArticleIndex index) {
    var relevance = new Relevance();
    for (var question : read.questions()) {
      relevance.count(index.find(typed.apply(question.text()), DEPTH), question.answers());
    }
    ways.put(way, relevance);
    lines.add(
        String.format(
            Locale.ROOT,
            "%-8s mrr10 %.4f  hit1 %.4f  hit5 %.4f  hit10 %.4f",
            way,
            relevance.meanReciprocalRank(),
            relevance.hitAt1(),
            relevance.hitAt5(),
            relevance.hitAt10()));
  }

  /** The table, and as the last line the JSON object of the public contract. */
  public List<String> report() {
    var all = new ArrayList<>(lines);
    all.add(
        ways.entrySet().stream()
            .map(way -> "\"" + way.getKey() + "\": " + way.getValue().json())
            .collect(Collectors.joining(", ", "{", "}")));
    return all;
  }
}
