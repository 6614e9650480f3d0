package vn.cancu.rendition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final Variants variants = new Variants(20260301);
  private final Map<String, int[]> tally = new TreeMap<>();
  private final Map<String, Integer> why = new TreeMap<>();
  private final List<String> merged = new ArrayList<>();

  static Witness witness(String text, String mediaType, boolean ocr) {
    var origin = new DocumentReader.Origin("thư", "0".repeat(64), Visibility.PUBLIC, "in-archive");
    var extraction = new Extraction.Text(text, mediaType, null, ocr, List.of(), List.of());
    return new Witness(DocumentReader.read(origin, extraction), text);
  }

  private static List<String> letters() throws IOException {
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
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void twin(String kind, Witness one, Witness other) {
    var counts = tally.computeIfAbsent("one: " + kind, any -> new int[3]);
    var verdict = Likeness.of(one, other);
    count(counts, verdict);
    if (!(verdict instanceof Verdict.Same)) {
      why.merge(kind + " " + verdict, 1, Integer::sum);
    }
  }

  private void apart(String kind, Witness one, Witness other) {
    var counts = tally.computeIfAbsent("two: " + kind, any -> new int[3]);
    var verdict = Likeness.of(one, other);
    count(counts, verdict);
    if (verdict instanceof Verdict.Same) {
      merged.add(kind + ": " + one.text().lines().limit(5).toList());
      var a = Wording.of(one.text()); var b = Wording.of(other.text());
      for (var st : Alignment.of(a, b).stretches()) { var x = new StringBuilder(kind + " DIFF "); for (int i = Math.max(0,st.start()-1); i < Math.min(a.size(), st.end()+1); i++) x.append(a.word(i)).append(' '); x.append(" <> ");  for (int i = Math.max(0,st.otherStart()-1); i < Math.min(b.size(), st.otherEnd()+1); i++) x.append(b.word(i)).append(' '); System.out.println(x); }
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
    var letters = letters();
    assertTrue(letters.size() > 100);
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
    why.forEach((kind, count) -> report.append("%4d %s%n".formatted(count, kind)));
    assertEquals(List.of(), merged, report.toString());
    System.err.println(report);
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
    apart(kind + ", scan", word, witness(variants.recognised(changed, 0.01), PDF, true));
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
