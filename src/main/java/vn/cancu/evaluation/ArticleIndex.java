package vn.cancu.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Durable;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;
import vn.cancu.engine.EngineSettings;
import vn.cancu.engine.Engines;
import vn.cancu.engine.IndexFollower;
import vn.cancu.engine.IndexNames;
import vn.cancu.engine.StartingEngine;
import vn.cancu.lineage.LineageProjection;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchProjection;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

/**
 * Articles as documents in an archive and an index of their own, which end with it. They go the way
 * of every document, and are asked for as the portal asks.
 */
final class ArticleIndex implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(2);

  private final Path home;
  private final Archive archive;
  private final StartingEngine engine;
  private final IndexNames names;
  private final IndexFollower follower;
  private final SearchIndex index;
  private final Map<String, String> nameById = new HashMap<>();

  private ArticleIndex(Path home, EngineSettings settings) {
    this.home = home;
    this.engine = Engines.start(settings, home);
    this.archive = Archive.open(home, Clock.systemUTC());
    this.names = new IndexNames("do-" + ProcessHandle.current().pid() + "-");
    this.follower =
        new IndexFollower(
            engine,
            archive,
            List.of(new SearchProjection(), new LineageProjection()),
            names,
            Clock.systemUTC());
    this.index = new SearchIndex(engine, names);
  }

  static ArticleIndex of(List<QuestionFolder.Article> articles, EngineSettings settings)
      throws IOException, InterruptedException {
    var index = new ArticleIndex(Files.createTempDirectory("cancu-evaluate-search"), settings);
    try {
      for (var article : articles) {
        index.add(article);
      }
      index.engine.await(START);
      index.follower.catchUp();
      return index;
    } catch (RuntimeException | IOException | InterruptedException e) {
      index.close();
      throw e;
    }
  }

  /** Names of the articles found, best first. */
  List<String> find(String typed, int most) {
    var query = new SearchQuery(typed, Map.of(), Sort.RELEVANCE, 1, most);
    return index.find(query, Clearance.ANONYMOUS).hits().stream()
        .map(hit -> Objects.requireNonNull(nameById.get(hit.id())))
        .toList();
  }

  private void add(QuestionFolder.Article article) throws IOException {
    var bytes = (article.name() + "\n" + article.text()).getBytes(StandardCharsets.UTF_8);
    var record = record(article, digest(bytes));
    archive.add(Files.write(home.resolve("article.txt"), bytes), record, article.text());
    nameById.put(record.id(), article.name());
  }

  private static DocumentRecord record(QuestionFolder.Article article, String digest) {
    return new DocumentRecord(
        digest.substring(0, 32),
        article.number() + ".txt",
        digest,
        "text/plain",
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        article.subject(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        Visibility.PUBLIC,
        "in-archive",
        List.of(),
        List.of(),
        List.of());
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (engine.isReady()) {
        follower.remove();
      }
      engine.close();
      archive.close();
      Durable.deleteTree(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
