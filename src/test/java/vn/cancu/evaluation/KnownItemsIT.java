package vn.cancu.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Folding;
import vn.cancu.document.Visibility;
import vn.cancu.engine.Engine;
import vn.cancu.engine.IndexFollower;
import vn.cancu.engine.IndexNames;
import vn.cancu.engine.SharedEngine;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractors;
import vn.cancu.intake.DocumentReader;
import vn.cancu.lineage.LineageProjection;
import vn.cancu.search.Hits;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchProjection;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

/** Letters that somebody knows are there, over the samples and the gold as one archive. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KnownItemsIT {
  private static final Map<String, Function<DocumentRecord, String>> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put("699/UBND-NC", KnownItemsIT::identifier);
    WAYS.put("699/ubnd-nc", record -> Folding.fold(identifier(record)));
    WAYS.put("số 699/UBND-NC", record -> "số " + identifier(record));
    WAYS.put("Số: 699 / UBND - NC", record -> "Số: " + spaced(identifier(record), " $0 "));
    WAYS.put("699 UBND NC", record -> spaced(identifier(record), " "));
    WAYS.put("699ubndnc", record -> Folding.compact(identifier(record)));
    WAYS.put("0699/UBND-NC", record -> "0" + identifier(record));
    WAYS.put("699/UBND–NC", record -> identifier(record).replace('-', '–'));
    WAYS.put("Công văn 699/UBND-NC", record -> type(record) + " " + identifier(record));
    WAYS.put(
        "cong van so 699/ubnd-nc",
        record -> Folding.fold(type(record) + " số " + identifier(record)));
    WAYS.put("699/UBND-NC <issuer>", record -> identifier(record) + " " + issuer(record));
    WAYS.put("so:699/UBND-NC", record -> "so:" + identifier(record));
  }

  private final List<DocumentRecord> records = new ArrayList<>();
  private Archive archive;
  private SearchIndex index;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) throws IOException {
    archive = Archive.open(home, Clock.systemUTC());
    var source = Path.of(System.getProperty("cancu.source", "."));
    try (var extractor = Extractors.open()) {
      for (var folder : List.of("sample-docs", "src/test/resources/gold")) {
        for (var gold : GoldFolder.read(source.resolve(folder))) {
          if (extractor.extract(gold.file()) instanceof Extraction.Text text) {
            add(gold.file(), text);
          }
        }
      }
    }
    var names = new IndexNames("known-items-");
    new IndexFollower(
            engine,
            archive,
            List.of(new SearchProjection(), new LineageProjection()),
            names,
            Clock.systemUTC())
        .catchUp();
    index = new SearchIndex(engine, names);
  }

  @AfterAll
  void end() {
    archive.close();
  }

  @Test
  void findsADocumentByItsNumber(TestReporter reporter) {
    var known = records.stream().filter(record -> record.identifier() != null).toList();
    assertTrue(known.size() > 200, known.size() + " documents with a number");
    var misses = new ArrayList<String>();
    int[] asked = {0};
    WAYS.forEach((way, typed) -> {
      int before = misses.size();
      // Every fourth document, other ones for each way: a third of a minute instead of two.
      var some = every(4, before(way), known);
      asked[0] += some.size();
      for (var record : some) {
        var query = typed.apply(record);
        var hits = find(query);
        if (hits.isEmpty() || !sameNumber(hits.getFirst().record(), record)) {
          misses.add(query + " -> " + first(hits));
        }
      }
      reporter.publishEntry(way, share(some.size() - misses.size() + before, some.size()));
    });
    assertTrue(
        misses.size() <= asked[0] / 100,
        () -> share(asked[0] - misses.size(), asked[0]) + "\n" + String.join("\n", misses));
  }

  @Test
  void findsADocumentByItsTitleWithoutAccents(TestReporter reporter) {
    var known = every(2, 0, records.stream().filter(record -> record.subject() != null).toList());
    var misses = new ArrayList<String>();
    for (var record : known) {
      var title = Folding.fold(Objects.requireNonNull(record.subject()));
      var hits = find(title);
      boolean found =
          !hits.isEmpty() && Folding.fold(subject(hits.getFirst().record())).equals(title);
      if (!found) {
        misses.add(title + " -> " + first(hits));
      }
    }
    reporter.publishEntry("title", share(known.size() - misses.size(), known.size()));
    assertTrue(
        misses.size() <= known.size() / 20,
        () -> share(known.size() - misses.size(), known.size()) + "\n" + String.join("\n", misses));
  }

  private static int before(String way) {
    return List.copyOf(WAYS.keySet()).indexOf(way);
  }

  private static List<DocumentRecord> every(int step, int from, List<DocumentRecord> all) {
    var some = new ArrayList<DocumentRecord>();
    for (int at = from % step; at < all.size(); at += step) {
      some.add(all.get(at));
    }
    return some;
  }

  private void add(Path file, Extraction.Text text) throws IOException {
    var digest = digest(Files.readAllBytes(file));
    var name = String.valueOf(file.getFileName());
    var origin = new DocumentReader.Origin(name, digest, Visibility.PUBLIC, "in-archive");
    var record = DocumentReader.read(origin, text);
    if (archive.entry(record.id()).isEmpty()) {
      archive.add(file, record, text.text());
      records.add(record);
    }
  }

  private List<Hits.Hit> find(String text) {
    return index
        .find(new SearchQuery(text, Map.of(), Sort.RELEVANCE, 1, 3), Clearance.ANONYMOUS)
        .hits();
  }

  private static boolean sameNumber(DocumentRecord found, DocumentRecord meant) {
    return found.identifier() != null
        && Folding.compact(identifier(found)).equals(Folding.compact(identifier(meant)));
  }

  private static String identifier(DocumentRecord record) {
    return String.valueOf(record.identifier());
  }

  private static String spaced(String identifier, String by) {
    return identifier.replaceAll("[/-]", by);
  }

  private static String type(DocumentRecord record) {
    return record.type() == null ? "" : DocumentTypes.name(record.type());
  }

  private static String issuer(DocumentRecord record) {
    return record.issuer() == null ? "" : record.issuer();
  }

  private static String subject(DocumentRecord record) {
    return record.subject() == null ? "" : record.subject();
  }

  private static String first(List<Hits.Hit> hits) {
    return hits.isEmpty()
        ? "nothing"
        : hits.getFirst().record().identifier() + " " + hits.getFirst().record().subject();
  }

  private static String share(int right, int all) {
    return String.format(Locale.ROOT, "%.4f of %d", all == 0 ? 1 : (double) right / all, all);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
