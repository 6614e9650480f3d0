package vn.cancu.engine;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Entry;
import vn.cancu.document.RecordJson;

/**
 * Writes entries of the archive into indices. A document that can't be read or that the index
 * refuses is logged and stands there as its minimal form; the rest is written.
 */
final class IndexWriter {
  // Requests stay far below the node's limit of 100 MB, whatever the documents weigh.
  private static final int MOST_BYTES = 6_000_000;

  /**
   * A node refuses what weighs a fiftieth of its heap, and calls that being busy: tried again, it
   * would keep all that comes behind it out of the index for ever.
   */
  private static final int HEAVIEST = 10_000_000;

  private static final int MOST_OPERATIONS = 1_000;
  private static final Logger LOG = LoggerFactory.getLogger(IndexWriter.class);

  /** One index document on its way, with the entry that it comes from. */
  private record Pending(
      Projection projection, Entry entry, String index, String id, byte[] json, boolean minimal) {}

  private final Engine engine;
  private final Archive archive;
  private final BulkRequests bulk;
  private final ObjectMapper json = RecordJson.mapper();

  IndexWriter(Engine engine, Archive archive) {
    this.engine = engine;
    this.archive = archive;
    this.bulk = new BulkRequests(engine);
  }

  /** Writes these entries into each projection's index; when it returns, all of them are there. */
  void write(List<Entry> entries, Map<Projection, String> targets) {
    var waiting = new ArrayList<Pending>();
    long bytes = 0;
    for (var entry : entries.stream().filter(entry -> !entry.isGone()).toList()) {
      for (var pending : project(entry, targets)) {
        if (bytes + pending.json().length > MOST_BYTES || waiting.size() >= MOST_OPERATIONS) {
          send(waiting);
          waiting.clear();
          bytes = 0;
        }
        waiting.add(pending);
        bytes += pending.json().length;
      }
    }
    send(waiting);
    var newer = entries.stream().filter(entry -> entry.version() > 1).toList();
    if (!newer.isEmpty()) {
      targets.values().forEach(index -> new StaleDocuments(engine, bulk).remove(index, newer));
    }
  }

  private List<Pending> project(Entry entry, Map<Projection, String> targets) {
    ArchivedDocument document;
    try {
      document = archive.follow(entry);
    } catch (RuntimeException e) {
      LOG.warn("document {} is indexed without its content", entry.id(), e);
      return targets.entrySet().stream()
          .flatMap(target -> minimal(target.getKey(), target.getValue(), entry).stream())
          .toList();
    }
    return targets.entrySet().stream()
        .flatMap(target -> project(document, target.getKey(), target.getValue()).stream())
        .toList();
  }

  /** What one index cannot hold of a document, the others may. */
  private List<Pending> project(ArchivedDocument document, Projection projection, String index) {
    var entry = document.entry();
    try {
      var all = new ArrayList<Pending>();
      for (var made : projection.of(document)) {
        var bytes = json.writeValueAsBytes(made.source());
        if (bytes.length > HEAVIEST) {
          throw new IllegalStateException(made.id() + " weighs " + bytes.length + " bytes");
        }
        all.add(new Pending(projection, entry, index, made.id(), bytes, false));
      }
      return all;
    } catch (RuntimeException | JsonProcessingException e) {
      LOG.warn("document {} is in {} without its content", entry.id(), index, e);
      return minimal(projection, index, entry);
    }
  }

  private List<Pending> minimal(Projection projection, String index, Entry entry) {
    return projection.minimal(entry).stream()
        .map(made -> {
          try {
            var bytes = json.writeValueAsBytes(made.source());
            return new Pending(projection, entry, index, made.id(), bytes, true);
          } catch (JsonProcessingException e) {
            throw new IllegalStateException("the minimal form of " + entry.id() + " is no JSON", e);
          }
        })
        .toList();
  }

  private void send(List<Pending> waiting) {
    if (waiting.isEmpty()) {
      return;
    }
    var refused = bulk.send(waiting.stream().map(IndexWriter::operation).toList());
    Map<String, Pending> second = new LinkedHashMap<>();
    refused.forEach((position, item) -> {
      var pending = waiting.get(position);
      LOG.warn(
          "the index refuses {} of document {}: {}",
          pending.id(),
          pending.entry().id(),
          reason(item));
      if (!pending.minimal()) {
        minimal(pending.projection(), pending.index(), pending.entry())
            .forEach(minimal -> second.put(minimal.index() + " " + minimal.id(), minimal));
      }
    });
    send(List.copyOf(second.values()));
  }

  private static String reason(BulkResponseItem item) {
    var error = item.error();
    return error == null ? "" : error.type() + ": " + error.reason();
  }

  private static BulkOperation operation(Pending pending) {
    return BulkOperation.of(o ->
        o.index(i ->
            i.index(pending.index())
                .id(pending.id())
                .document(BinaryData.of(pending.json(), ContentType.APPLICATION_JSON))));
  }
}
