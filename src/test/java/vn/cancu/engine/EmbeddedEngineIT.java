package vn.cancu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cat.CatNodeColumn;
import co.elastic.clients.elasticsearch.cat.nodes.NodesRecord;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedEngine.class)
final class EmbeddedEngineIT {
  private final ElasticsearchClient client;
  private final String address;

  EmbeddedEngineIT(ElasticsearchClient client) {
    this.client = client;
    var transport = (Rest5ClientTransport) client._transport();
    this.address = transport.restClient().getNodes().getFirst().getHost().toString();
  }

  @Test
  void answersThroughTheOfficialClient() throws IOException {
    var health = client.cluster().health();
    assertFalse(health.timedOut());
    assertTrue(health.status() != HealthStatus.Red);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GET,    /_cluster/health,   0
          GET,    /_search,           0
          GET,    /nothing-here,      0
          POST,   /_bulk,             20
          POST,   /_bulk,             5000000
          DELETE, /_all,              0
          """)
  void refusesWhoeverLacksTheToken(String method, String path, int bytes) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-ndjson")
            .method(method, BodyPublishers.ofString("\n".repeat(bytes)));
    try (var http = HttpClient.newHttpClient()) {
      for (var authorization : new String[] {"", "Bearer", "Bearer 0000", "Basic ZTpl"}) {
        var given =
            authorization.isEmpty()
                ? request
                : request.copy().header("Authorization", authorization);
        var answer = http.send(given.build(), BodyHandlers.ofString());
        assertEquals(401, answer.statusCode(), authorization);
        assertEquals("token required", answer.body());
      }
    }
  }

  @Test
  void listensOnLoopbackOnly() throws IOException {
    assertEquals("127.0.0.1", onlyNode().ip());
    assertTrue(address.startsWith("http://127.0.0.1:"), address);
  }

  @Test
  void closesTheDoorBetweenNodes() throws IOException {
    var port = Integer.parseInt(String.valueOf(onlyNode().port()));
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 2_000);
      socket.setSoTimeout(5_000);
      assertEquals(-1, socket.getInputStream().read());
    }
  }

  private NodesRecord onlyNode() throws IOException {
    return client.cat().nodes(n -> n.h(CatNodeColumn.Ip, CatNodeColumn.Port)).nodes().getFirst();
  }
}
