package vn.cancu.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Citations;
import vn.cancu.citation.SignLesson;
import vn.cancu.citation.SignLessons;
import vn.cancu.citation.SignWeighing;
import vn.cancu.document.Citation;
import vn.cancu.document.Relation;
import vn.cancu.extraction.Extractor;

/**
 * Citations with the relations people gave them, and what the signs of relation-signs.tsv should
 * weigh by them. Tried with weights found without the set that is read; rules have learnt from most
 * sets, so that only sets they have not tell what the signs add.
 */
public final class RelationTrial {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** By the folder they stand in. */
  private final Map<String, List<SignLesson>> sets = new LinkedHashMap<>();

  private RelationTrial() {}

  /** Throws IOException where a folder can't be read. */
  public static RelationTrial of(List<Path> folders, Extractor extractor) throws IOException {
    var trial = new RelationTrial();
    for (var folder : folders) {
      for (var gold : GoldFolder.read(folder)) {
        int names = gold.file().getNameCount();
        var set = names < 2 ? "" : gold.file().getName(names - 2).toString();
        trial.add(set, gold, extractor);
      }
    }
    return trial;
  }

  private void add(String set, GoldDocument gold, Extractor extractor) {
    var text = Evaluation.text(gold.file(), extractor);
    var read = Evaluation.read(gold.file(), text);
    var lessons =
        SignLessons.of(
            text.text(),
            new Citations.Citing(read.number(), read.symbol(), read.issuer(), read.date()));
    var left = new ArrayList<>(lessons.citations());
    for (var asked : gold.citations()) {
      keep(set, lessons, Pairing.take(asked, left), asked.text("relation"));
    }
  }

  /**
   * Passages by themselves, one JSON object a line: {@code text}, {@code own} number, {@code
   * issuer}, and {@code citations} in reading order, each {@code raw} with its {@code relation}.
   * Those that say {@code unread} are a set of their own, which rules have not learnt from either.
   */
  public RelationTrial withPassages(Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      var passage = JSON.readTree(line);
      add(passage.path("unread").asBoolean() ? "unread-passages" : "passages", passage);
    }
    return this;
  }

  private void add(String set, JsonNode passage) {
    var symbol = passage.path("own").asText().replaceFirst("^\\d+[a-z]?[-/]", "");
    var lessons =
        SignLessons.of(
            passage.path("text").asText(),
            new Citations.Citing(null, symbol, passage.path("issuer").textValue(), null));
    int next = 0;
    for (var asked : passage.path("citations")) {
      int at = place(lessons.citations(), next, asked.path("raw").asText());
      if (at >= 0) {
        next = at + 1;
        keep(set, lessons, lessons.citations().get(at), asked.path("relation").asText());
      }
    }
  }

  private static int place(List<Citation> citations, int from, String raw) {
    for (int i = from; i < citations.size(); i++) {
      var printed = citations.get(i).raw();
      if (raw.startsWith(printed) || printed.startsWith(raw) || raw.endsWith(printed)) {
        return i;
      }
    }
    return -1;
  }

  private void keep(
      String set, SignLessons lessons, @Nullable Citation citation, @Nullable String asked) {
    var lesson =
        citation == null || asked == null ? null : lessons.lesson(citation, Relation.of(asked));
    if (lesson != null) {
      sets.computeIfAbsent(set, any -> new ArrayList<>()).add(lesson);
    }
  }

  public Collection<String> sets() {
    return sets.keySet();
  }

  /** What the signs weigh by all but some sets. */
  public SignWeighing without(Set<String> left) {
    var lessons = new ArrayList<SignLesson>();
    sets.forEach((set, citations) -> {
      if (!left.contains(set)) {
        lessons.addAll(citations);
      }
    });
    return SignWeighing.of(lessons, left);
  }

  /** Of the citations of some sets: how many, right by rules alone, and with these weights. */
  public String told(SignWeighing weighing, Set<String> asked) {
    int of = 0;
    int ruled = 0;
    int right = 0;
    for (var set : asked) {
      for (var lesson : sets.getOrDefault(set, List.of())) {
        of++;
        ruled += lesson.read() == lesson.asked() ? 1 : 0;
        right += weighing.relation(lesson) == lesson.asked() ? 1 : 0;
      }
    }
    return "%6d  %.3f -> %.3f".formatted(of, ruled / (double) of, right / (double) of);
  }

  /** The lines of relation-reads.tsv for some sets: what rules alone read, and what it was. */
  public List<String> reads(Set<String> asked) {
    var times = new TreeMap<String, Integer>();
    for (var set : asked) {
      for (var lesson : sets.getOrDefault(set, List.of())) {
        var read = lesson.rule() + '\t' + lesson.read().slug() + '\t' + lesson.asked().slug();
        times.merge(set + '\t' + read, 1, Integer::sum);
      }
    }
    return times.entrySet().stream().map(line -> line.getKey() + '\t' + line.getValue()).toList();
  }
}
