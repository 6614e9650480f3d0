package vn.cancu.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Visibility;
import vn.cancu.evaluation.GoldDocument.GoldCitation;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;
import vn.cancu.intake.DocumentReader;

/** Reads a folder of gold and counts, field by field, what came out right, and lists every miss. */
public final class Evaluation {
  private static final ObjectMapper JSON = RecordJson.mapper();
  private static final List<String> HEADER =
      List.of(
          "type",
          "number",
          "symbol",
          "issuer",
          "parent",
          "place",
          "date",
          "subject",
          "recipients",
          "copies",
          "signer.name",
          "signer.title",
          "signer.capacity",
          "urgency");
  private static final List<String> PARTS =
      List.of("raw", "type", "number", "symbol", "date", "issuer", "provision", "relation");

  /** Behind the name of a field: the same with capitals counted as small letters. */
  private static final String ANY_CASE = ".anyCase";

  private final Map<String, Score> scores = new LinkedHashMap<>();

  private final TopicScores topics = new TopicScores();
  private final List<String> misses = new ArrayList<>();
  private final Calibration calibration = new Calibration();
  private final RuleRates rules = new RuleRates();
  private final Resolutions resolutions = new Resolutions();
  private int documents;

  private Evaluation() {}

  /**
   * All folders counted together, as a rare topic says nothing in one of them. Throws IOException
   * where a folder can't be read; a file without text counts as all missed.
   */
  public static Evaluation of(List<Path> folders, Extractor extractor) throws IOException {
    var evaluation = new Evaluation();
    for (var folder : folders) {
      for (var gold : GoldFolder.read(folder)) {
        evaluation.documents++;
        evaluation.compare(gold, read(gold.file(), text(gold.file(), extractor)));
      }
    }
    evaluation.resolutions.count();
    evaluation.misses.addAll(evaluation.resolutions.misses());
    return evaluation;
  }

  /** What the file says; nothing where it can't be read. */
  static Extraction.Text text(Path file, Extractor extractor) {
    return extractor.extract(file) instanceof Extraction.Text text
        ? text
        : new Extraction.Text("", "text/plain", null, false, List.of(), List.of());
  }

  static DocumentRecord read(Path file, Extraction.Text text) {
    var name = String.valueOf(file.getFileName());
    return DocumentReader.read(
        new DocumentReader.Origin(name, "0".repeat(64), Visibility.PUBLIC, "parsed"), text);
  }

  private void compare(GoldDocument gold, DocumentRecord record) {
    JsonNode read = JSON.valueToTree(record);
    int names = gold.file().getNameCount();
    var name = gold.file().subpath(Math.max(0, names - 2), names).toString();
    for (var field : HEADER) {
      var pointer = "/" + field.replace('.', '/');
      var asked = gold.answers().at(pointer);
      if (!asked.isMissingNode() || field.startsWith("signer") && gold.answers().has("signer")) {
        compareField(name, field, text(asked), text(read.at(pointer)));
      }
    }
    compareTopics(name, gold.answers().path("topics"), record.topics());
    resolutions.add(
        name, gold, record, compareCitations(name, gold.citations(), record.citations()));
  }

  private void compareField(
      String where, String field, @Nullable String asked, @Nullable String given) {
    if (field.endsWith("issuer")) {
      count(score(field + ANY_CASE), lower(asked), lower(given));
    }
    if (count(score(field), asked, given)) {
      return;
    }
    misses.add("%s  %s: %s <- %s".formatted(where, field, asked, given));
  }

  /** Whether the value given is the one asked for. */
  private static boolean count(Score score, @Nullable String asked, @Nullable String given) {
    boolean right = Objects.equals(asked, given);
    if (asked != null && right) {
      score.right();
    }
    if (asked != null && !right) {
      score.missed();
    }
    if (given != null && !right) {
      score.invented();
    }
    return right;
  }

  private static @Nullable String lower(@Nullable String value) {
    return value == null ? null : value.toLowerCase(Locale.ROOT);
  }

  private void compareTopics(String where, JsonNode asked, List<String> given) {
    if (!asked.isArray()) {
      return;
    }
    var wanted = new TreeSet<String>();
    asked.forEach(topic -> wanted.add(topic.asText()));
    topics.compare(
        wanted,
        given,
        (topic, missed) ->
            misses.add(
                (missed ? "%s  topics: %s <- null" : "%s  topics: null <- %s")
                    .formatted(where, topic)));
  }

  private Map<GoldCitation, Citation> compareCitations(
      String where, List<GoldCitation> asked, List<Citation> given) {
    var left = new ArrayList<>(given);
    var found = new IdentityHashMap<GoldCitation, Citation>();
    for (var gold : asked) {
      var kind = gold.isNumbered() ? "citation.numbered" : "citation.titled";
      var citation = Pairing.take(gold, left);
      if (gold.optional()) {
        continue;
      }
      if (citation == null) {
        score(kind).missed();
        misses.add("%s  citation: %s <- null".formatted(where, gold.raw()));
        continue;
      }
      score(kind).right();
      found.put(gold, citation);
      compareParts(where, gold, citation);
    }
    for (var extra : left) {
      if (String.valueOf(extra.rule()).startsWith("range")) {
        continue; // between the ends of a range nothing is printed that gold could list
      }
      score(extra.number() == null ? "citation.titled" : "citation.numbered").invented();
      calibration.add(extra.confidence(), false);
      rules.add(extra, false, true);
      misses.add("%s  citation: null <- %s".formatted(where, extra.raw()));
    }
    return found;
  }

  private void compareParts(String where, GoldCitation gold, Citation citation) {
    JsonNode read = JSON.valueToTree(citation);
    int before = misses.size();
    for (var part : PARTS) {
      if (gold.answers().has(part)) {
        compareField(
            where + "  " + gold.raw(), "citation." + part, gold.text(part), text(read.path(part)));
      }
    }
    calibration.add(citation.confidence(), misses.size() == before);
    var relation = gold.text("relation");
    boolean related = relation == null || relation.equals(citation.relation().slug());
    rules.add(citation, misses.size() - before - (related ? 0 : 1) == 0, related);
  }

  private Score score(String field) {
    return scores.computeIfAbsent(field, any -> new Score());
  }

  private static @Nullable String text(JsonNode node) {
    if (node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty()) {
      return null;
    }
    return node.isValueNode() ? node.asText().replaceFirst("[.;]$", "") : node.toString();
  }

  /** Precision, recall and F1 of a field; all right where it was never asked for. */
  public double f1(String field) {
    return score(field).f1();
  }

  /** How many values of a field the text does not give. */
  public int invented(String field) {
    return score(field).inventedCount();
  }

  public List<String> misses() {
    return List.copyOf(misses);
  }

  /** The table, every miss, and one JSON object as the last line. */
  public List<String> report() throws IOException {
    var lines = new ArrayList<String>();
    lines.add("%-24s %6s %9s %7s %6s".formatted("", "n", "precision", "recall", "F1"));
    var summary = new LinkedHashMap<String, Object>();
    summary.put("documents", documents);
    scores.forEach((field, score) -> lines.add(line(field, score, summary)));
    lines.addAll(topics.lines());
    summary.put("topics", topics.summary());
    lines.addAll(resolutions.lines());
    summary.put("resolution", resolutions.summary());
    lines.addAll(calibration.lines());
    lines.addAll(rules.lines());
    summary.put("calibration", calibration.summary());
    lines.add("");
    lines.addAll(misses);
    lines.add(JSON.writeValueAsString(summary));
    return lines;
  }

  private static String line(String field, Score score, Map<String, Object> summary) {
    summary.put(
        field,
        new TreeMap<>(
            Map.of(
                "n", score.asked(),
                "precision", rounded(score.precision()),
                "recall", rounded(score.recall()),
                "f1", rounded(score.f1()))));
    return score.row(field);
  }

  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
