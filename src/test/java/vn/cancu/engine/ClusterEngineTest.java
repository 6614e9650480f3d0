package vn.cancu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said when a cluster is not what we need; the server speaks as such a cluster would. */
final class ClusterEngineTest {
  private static final String NODES =
      """
      [{"name": "es0", "version": "9.5.3"}, {"name": "es1", "version": "%s"}]\
      """;

  private final HttpServer server;
  private final AtomicInteger status = new AtomicInteger(200);
  private final AtomicReference<String> body = new AtomicReference<>("{}");
  private final AtomicReference<String> authorization = new AtomicReference<>("");

  ClusterEngineTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void takesVersionNineAndSendsTheLogin() throws Exception {
    body.set(NODES.formatted("9.4.3"));
    try (var engine = start()) {
      engine.await(Duration.ofSeconds(20));
      assertTrue(engine.isReady());
      assertEquals("ApiKey k", authorization.get());
    }
  }

  @Test
  void namesANodeOfAnotherVersion() {
    body.set(NODES.formatted("8.19.5"));
    assertEquals("Cần Elasticsearch 9, nhưng nút es1 chạy phiên bản 8.19.5", failure());
  }

  @Test
  void saysThatTheLoginIsWrong() {
    status.set(401);
    assertTrue(failure().startsWith("Elasticsearch từ chối đăng nhập"));
  }

  @Test
  void keepsKnockingWhileNobodyAnswers() throws Exception {
    status.set(503);
    try (var engine = start()) {
      var late = assertThrows(EngineException.class, () -> engine.await(Duration.ofSeconds(3)));
      assertTrue(String.valueOf(late.getMessage()).startsWith("Không kết nối được Elasticsearch"));
      assertFalse(engine.hasFailed());
      assertThrows(EngineException.class, engine::client);
      body.set(NODES.formatted("9.5.3"));
      status.set(200);
      engine.await(Duration.ofSeconds(20));
      assertTrue(engine.isReady());
    }
  }

  @Test
  void endsWhileItKnocks() throws Exception {
    server.stop(0);
    var engine = start();
    assertThrows(EngineException.class, () -> engine.await(Duration.ofSeconds(2)));
    engine.close();
    assertTrue(engine.hasFailed());
  }

  private String failure() {
    try (var engine = start()) {
      var failed = assertThrows(EngineException.class, () -> engine.await(Duration.ofSeconds(20)));
      assertTrue(engine.hasFailed());
      return String.valueOf(failed.getMessage());
    }
  }

  private StartingEngine start() {
    var host = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return Engines.start(new EngineSettings.Cluster(List.of(host), "ApiKey k"), Path.of("unused"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    authorization.set(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    var bytes = String.valueOf(body.get()).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
    exchange
        .getResponseHeaders()
        .set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
    exchange.sendResponseHeaders(status.get(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
