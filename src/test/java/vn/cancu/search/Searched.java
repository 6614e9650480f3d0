package vn.cancu.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;

/** A few letters in an index of their own, searched as anyone may. */
record Searched(IndexedArchive indexed, SearchIndex index) implements AutoCloseable {

  /**
   * @param prefix of the names of the indices: one for each test class
   */
  static Searched over(Engine engine, String prefix, Path home, List<Draft> drafts) {
    var indexed = new IndexedArchive(engine, prefix, home);
    indexed.addAll(drafts);
    indexed.follower().catchUp();
    return new Searched(indexed, indexed.search());
  }

  Hits find(String text) {
    return find(text, Map.of());
  }

  Hits find(String text, Map<Facet, List<String>> chosen) {
    return index.find(new SearchQuery(text, chosen, Sort.RELEVANCE, 1, 50), Clearance.ANONYMOUS);
  }

  @Override
  public void close() {
    indexed.close();
  }
}
