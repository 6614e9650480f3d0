package vn.cancu.engine;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends bulk requests, and again what the cluster was too busy for. */
final class BulkRequests {
  private static final Logger LOG = LoggerFactory.getLogger(BulkRequests.class);
  private static final int TRIES = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

  private final Engine engine;

  BulkRequests(Engine engine) {
    this.engine = engine;
  }

  /**
   * The operations that the index refuses for good, by position; all others are done. Throws
   * EngineException when the cluster stays too busy: then nothing may be counted as done.
   */
  Map<Integer, BulkResponseItem> send(List<BulkOperation> operations) {
    Map<Integer, BulkResponseItem> refused = new HashMap<>();
    var why = "";
    var open = new ArrayList<Integer>();
    for (int i = 0; i < operations.size(); i++) {
      open.add(i);
    }
    for (int attempt = 0; attempt < TRIES && !open.isEmpty(); attempt++) {
      pause(attempt);
      var now = List.copyOf(open);
      var response =
          engine.ask(
              client -> client.bulk(b -> b.operations(now.stream().map(operations::get).toList())));
      open.clear();
      for (int i = 0; i < now.size(); i++) {
        var item = response.items().get(i);
        if (item.error() == null || item.status() == 404) {
          continue;
        }
        if (item.status() == 429 || item.status() >= 500) {
          open.add(now.get(i));
          why = item.error().type() + ": " + item.error().reason();
        } else {
          refused.put(now.get(i), item);
        }
      }
    }
    if (!open.isEmpty()) {
      LOG.warn("{} index entries found no room: {}", open.size(), why);
      throw new EngineException(
          "Máy tìm kiếm quá bận: %d mục chưa được ghi.".formatted(open.size()));
    }
    return refused;
  }

  private static void pause(int attempt) {
    if (attempt == 0) {
      return;
    }
    try {
      Thread.sleep(FIRST_PAUSE.multipliedBy(1L << (attempt - 1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineException("Bị ngắt khi đang chờ máy tìm kiếm.", e);
    }
  }
}
