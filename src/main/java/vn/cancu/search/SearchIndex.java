package vn.cancu.search;

import java.util.List;
import vn.cancu.access.Clearance;

/**
 * Queries over the documents index. Throws EngineException when Elasticsearch does not answer in
 * time.
 */
public final class SearchIndex {
  /**
   * Finds documents. Anything the text can't be read as is searched as words; it is never an error.
   */
  public Hits find(SearchQuery query, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  /** Up to 10 numbers, titles and issuers that begin with what is typed. */
  public List<String> suggest(String typed, Clearance reader) {
    throw new UnsupportedOperationException();
  }
}
