package vn.cancu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cluster with less heap than ours; the server answers as it would. */
final class BulkRequestsTest {
  private final HttpServer server;
  private final ElasticsearchClient client;
  private volatile int most = 2_000_000;

  BulkRequestsTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    client =
        Clients.connect(
            List.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())), "ApiKey k");
  }

  @AfterEach
  void stop() {
    Clients.close(client);
    server.stop(0);
  }

  @Test
  void refusesForGoodWhatIsTooHeavyAlone() {
    assertEquals(Set.of(1), sent(10, 3_000_000, 1_500_000, 10));
    assertEquals(Set.of(0), sent(3_000_000));
  }

  @Test
  void isBusyWhereEvenLightEntriesFindNoRoom() {
    most = 5;
    assertThrows(EngineException.class, () -> sent(10));
    assertThrows(EngineException.class, () -> sent(10, 3_000_000));
  }

  /** The positions of what was refused, of entries with so many letters. */
  private Set<Integer> sent(Integer... letters) {
    return new BulkRequests(engine())
        .send(Stream.of(letters).map(BulkRequestsTest::operation).toList())
        .keySet();
  }

  private static BulkOperation operation(int letters) {
    var json = ("{\"a\":\"" + "a".repeat(letters) + "\"}").getBytes(StandardCharsets.UTF_8);
    return BulkOperation.of(o ->
        o.index(i -> i.index("x").document(BinaryData.of(json, ContentType.APPLICATION_JSON))));
  }

  private Engine engine() {
    return new Engine() {
      @Override
      public ElasticsearchClient client() {
        return client;
      }

      @Override
      public void close() {}
    };
  }

  /** What is too heavy keeps out all that lies in the same shard. */
  private void answer(HttpExchange exchange) throws IOException {
    var lines =
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).lines();
    var entries = lines.filter(line -> line.startsWith("{\"a\"")).toList();
    boolean refused = entries.stream().anyMatch(entry -> entry.length() > most);
    var item =
        refused
            ? "{\"index\":{\"_index\":\"x\",\"_id\":\"1\",\"status\":429,\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"too large\"}}}"
            : "{\"index\":{\"_index\":\"x\",\"_id\":\"1\",\"status\":201}}";
    var items = String.join(",", Collections.nCopies(entries.size(), item));
    var bytes =
        "{\"took\":1,\"errors\":%b,\"items\":[%s]}"
            .formatted(refused, items)
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
    exchange
        .getResponseHeaders()
        .set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
