package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;
import vn.cancu.engine.Engine;
import vn.cancu.engine.IndexFollower;
import vn.cancu.engine.IndexNames;
import vn.cancu.engine.Projection;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.LineageProjection;

/** A real archive in a folder of the test and its indices under a prefix of the test's own. */
public final class IndexedArchive implements AutoCloseable {
  public static final List<Projection> PROJECTIONS =
      List.of(new SearchProjection(), new LineageProjection());

  private final Engine engine;
  private final IndexNames names;
  private final Path home;
  private final Archive archive;

  public IndexedArchive(Engine engine, String prefix, Path home) {
    this.engine = engine;
    this.names = new IndexNames(prefix + "-");
    this.home = home;
    this.archive = Archive.open(home, Clock.systemUTC());
  }

  public Archive archive() {
    return archive;
  }

  public IndexNames names() {
    return names;
  }

  public IndexFollower follower() {
    return new IndexFollower(engine, archive, PROJECTIONS, names, Clock.systemUTC());
  }

  public SearchIndex search() {
    return new SearchIndex(engine, names);
  }

  public Lineage lineage() {
    return new Lineage(engine, names);
  }

  public Entry add(Draft draft) {
    try {
      var file = Files.writeString(home.resolve("upload.txt"), draft.bytes());
      return archive.add(file, draft.record(), draft.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void addAll(List<Draft> drafts) {
    drafts.forEach(this::add);
  }

  /** A new version of a document that is there. */
  public Entry update(Draft draft) {
    return archive.update(draft.record(), draft.text(), "A", "test");
  }

  @Override
  public void close() {
    archive.close();
    var found =
        engine.ask(
            client -> client.indices().get(g -> g.index(names.alias("*")).allowNoIndices(true)));
    found
        .indices()
        .keySet()
        .forEach(name -> engine.ask(client -> client.indices().delete(d -> d.index(name))));
  }
}
