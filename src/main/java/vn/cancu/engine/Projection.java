package vn.cancu.engine;

import java.util.List;
import java.util.Optional;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Entry;

/**
 * How an archived document stands in one index. Each index document carries {@code sourceId} (the
 * archived document's id) and {@code seq} (its journal position), so that those of an older version
 * can be found and removed.
 */
public interface Projection {
  /** The alias that readers use, and the name of the file in index-mappings: "documents". */
  String index();

  List<IndexDocument> of(ArchivedDocument document);

  /**
   * What stands in the index for a document that can't be read or that the index refuses: enough to
   * be found by its address. Must not depend on the record.
   */
  default List<IndexDocument> minimal(Entry entry) {
    return List.of();
  }

  /** The fields of this index that follow from other documents, where it has such. */
  default Optional<DerivedFields> derived() {
    return Optional.empty();
  }

  /**
   * @param source a record or map that the JSON mapper writes
   */
  record IndexDocument(String id, Object source) {}
}
