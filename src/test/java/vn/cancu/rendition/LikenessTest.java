package vn.cancu.rendition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.intake.DocumentReader;

/** Over the letters of the gold and what an office makes of them, by a fixed seed. */
final class LikenessTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String PDF = "application/pdf";

  private static final int STEP = Integer.getInteger("cancu.letters.step", 4);

  private final Variants variants =
      new Variants(Integer.getInteger("cancu.letters.seed", 20260301));
  private final Map<String, int[]> tally = new TreeMap<>();
  private final List<String> merged = new ArrayList<>();

  static Witness witness(String text, String mediaType, boolean ocr) {
    var origin = new DocumentReader.Origin("thư", "0".repeat(64), Visibility.PUBLIC, "in-archive");
    var extraction = new Extraction.Text(text, mediaType, null, ocr, List.of(), List.of());
    return new Witness(DocumentReader.read(origin, extraction), text);
  }

  static List<String> letters() throws IOException {
    try (var files = Files.walk(GOLD)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(LikenessTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void twin(String kind, Witness one, Witness other) {
    var counts = tally.computeIfAbsent("one: " + kind, any -> new int[3]);
    count(counts, Likeness.of(one, other));
  }

  private void apart(String kind, Witness one, Witness other) {
    var counts = tally.computeIfAbsent("two: " + kind, any -> new int[3]);
    var verdict = Likeness.of(one, other);
    count(counts, verdict);
    if (verdict instanceof Verdict.Same) {
      merged.add(kind + ": " + one.text().lines().limit(5).toList());
    }
  }

  private static void count(int[] counts, Verdict verdict) {
    switch (verdict) {
      case Verdict.Same() -> counts[0]++;
      case Verdict.Unclear(var against) -> counts[1]++;
      case Verdict.Different() -> counts[2]++;
    }
  }

  @Test
  void mergesNoTwoLettersAndFindsMostTwins() throws IOException {
    // Every one of them is read forty times.
    var all = letters();
    var letters =
        IntStream.range(0, all.size()).filter(i -> i % STEP == 0).mapToObj(all::get).toList();
    assertTrue(letters.size() > 30);
    var words = new ArrayList<Witness>();
    for (var letter : letters) {
      var word = witness(letter, WORD, false);
      words.add(word);
      boolean numbered = word.key() != null;
      twins(letter, word, numbered);
      others(letter, word, numbered);
    }
    for (int i = 1; i < words.size(); i++) {
      apart("another letter", words.get(i - 1), words.get(i));
    }
    var report = new StringBuilder();
    tally.forEach((kind, counts) ->
        report.append(
            "%-50s same %4d unclear %4d different %4d%n"
                .formatted(kind, counts[0], counts[1], counts[2])));
    assertEquals(List.of(), merged, report.toString());
    assertFound("one: pdf", 0.95, 0, report);
    assertFound("one: draft", 0.95, 0, report);
    assertFound("one: without its head", 0.8, 0, report);
    assertFound("one: certified copy", 0.95, 0, report);
    assertFound("one: scan, 1 % misread", 0.4, 0.85, report);
    assertFound("one: certified copy, scanned", 0.35, 0.8, report);
    assertFound("one: scan without number", 0.25, 0.6, report);
    assertFound("one: scan, 3 % misread", 0.05, 0.6, report);
  }

  /**
   * @param same at least this part was merged
   * @param noticed at least this part was merged or given to a person
   */
  private void assertFound(String kind, double same, double noticed, StringBuilder report) {
    var counts = Objects.requireNonNull(tally.get(kind));
    double all = counts[0] + counts[1] + counts[2];
    assertTrue(counts[0] >= same * all, kind + "\n" + report);
    assertTrue(counts[0] + counts[1] >= noticed * all, kind + "\n" + report);
  }

  private void twins(String letter, Witness word, boolean numbered) {
    if (!numbered) {
      return;
    }
    twin("pdf", word, witness(variants.wrapped(letter), PDF, false));
    twin("scan, 1 % misread", word, witness(variants.recognised(letter, 0.01), PDF, true));
    twin("scan, 3 % misread", word, witness(variants.recognised(letter, 0.03), PDF, true));
    twin(
        "scan without number",
        word,
        witness(variants.recognised(Variants.numberless(letter), 0.01), PDF, true));
    twin("draft", word, witness(Variants.draft(letter), WORD, false));
    twin("without its head", word, witness(Variants.headless(letter), WORD, false));
    twin("certified copy", word, witness(variants.certified(letter), PDF, false));
    twin(
        "certified copy, scanned",
        word,
        witness(variants.recognised(variants.certified(letter), 0.01), PDF, true));
  }

  private void others(String letter, Witness word, boolean numbered) {
    if (numbered) {
      apart("another number", word, letter, Variants.otherNumber(letter));
    }
    apart("another day of issue", word, letter, Variants.otherOwnDay(letter));
    apart("another day inside", word, letter, Variants.otherDayInside(letter));
    apart("another place", word, letter, variants.otherPlace(letter));
  }

  /** The changed letter as it stands, as a draft, scanned, and scanned without its number. */
  private void apart(String kind, Witness word, String letter, String changed) {
    if (letter.equals(changed)) {
      return;
    }
    apart(kind, word, witness(changed, WORD, false));
    var scan = witness(variants.recognised(changed, 0.01), PDF, true);
    if (scan.record().number() != null || !kind.equals("another number")) {
      // Where the number was not read, nothing is left that tells the two apart.
      apart(kind + ", scan", word, scan);
    }
    var draft = Variants.draft(changed);
    if (!draft.equals(Variants.draft(letter))) {
      apart(kind + ", draft", word, witness(draft, WORD, false));
      apart(
          kind + ", both drafts",
          witness(Variants.draft(letter), WORD, false),
          witness(draft, WORD, false));
      var unread = variants.recognised(Variants.numberless(changed), 0.02);
      apart(kind + ", scan without number", word, witness(unread, PDF, true));
    }
  }
}
