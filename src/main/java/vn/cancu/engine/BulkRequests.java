package vn.cancu.engine;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends bulk requests, and again what the cluster was too busy for. */
final class BulkRequests {
  private static final Logger LOG = LoggerFactory.getLogger(BulkRequests.class);
  private static final int TRIES = 5;

  /** In bytes; a node takes a fiftieth of its heap, and none has less than fifty megabytes. */
  private static final long HEAVY = 1_000_000;

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
    var open = IntStream.range(0, operations.size()).boxed().toList();
    Map<Integer, BulkResponseItem> busy = Map.of();
    for (int attempt = 0; attempt < TRIES && !open.isEmpty(); attempt++) {
      pause(attempt);
      busy = send(operations, open, refused);
      open = List.copyOf(busy.keySet());
    }
    if (busy.keySet().stream().anyMatch(i -> isHeavy(operations.get(i)))) {
      busy = sendApart(operations, open, refused);
    }
    if (!busy.isEmpty()) {
      var error = busy.values().iterator().next().error();
      LOG.warn(
          "{} index entries found no room: {}",
          busy.size(),
          error == null ? "" : error.type() + ": " + error.reason());
      throw new EngineException(
          "Máy tìm kiếm quá bận: %d mục chưa được ghi.".formatted(busy.size()));
    }
    return refused;
  }

  /**
   * The light ones without those that may be too heavy for this cluster, which also keep out what
   * is sent beside them, and then each of these alone: what is refused then, is for good.
   */
  private Map<Integer, BulkResponseItem> sendApart(
      List<BulkOperation> operations, List<Integer> open, Map<Integer, BulkResponseItem> refused) {
    var light = open.stream().filter(i -> !isHeavy(operations.get(i))).toList();
    Map<Integer, BulkResponseItem> busy =
        light.isEmpty() ? Map.of() : send(operations, light, refused);
    if (busy.isEmpty()) {
      busy = new TreeMap<>();
      for (int i : open.stream().filter(each -> isHeavy(operations.get(each))).toList()) {
        for (var item : send(operations, List.of(i), refused).values()) {
          (item.status() == 429 ? refused : busy).put(i, item);
        }
      }
    }
    return busy;
  }

  /** Those of these operations that the cluster was too busy for; puts by what it refuses. */
  private Map<Integer, BulkResponseItem> send(
      List<BulkOperation> operations, List<Integer> some, Map<Integer, BulkResponseItem> refused) {
    var response =
        engine.ask(
            client -> client.bulk(b -> b.operations(some.stream().map(operations::get).toList())));
    Map<Integer, BulkResponseItem> busy = new TreeMap<>();
    for (int i = 0; i < some.size(); i++) {
      var item = response.items().get(i);
      if (item.error() != null && item.status() != 404) {
        (item.status() == 429 || item.status() >= 500 ? busy : refused).put(some.get(i), item);
      }
    }
    return busy;
  }

  private static boolean isHeavy(BulkOperation operation) {
    return operation.isIndex()
        && operation.index().document() instanceof BinaryData data
        && data.size() > HEAVY;
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
