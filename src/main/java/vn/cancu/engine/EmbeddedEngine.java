package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The node that comes with the program, as a child process on a free loopback port. */
final class EmbeddedEngine implements Engine {
  private final NodeProcess process;
  private final ElasticsearchClient client;

  private EmbeddedEngine(NodeProcess process, ElasticsearchClient client) {
    this.process = process;
    this.client = client;
  }

  /** Returns when every index can be searched. Must not be called twice for one home. */
  static EmbeddedEngine open(NodeProcess process) throws InterruptedException {
    var client =
        Clients.connect(
            List.of(URI.create("http://127.0.0.1:" + process.awaitPort())),
            process.authorization());
    var good = false;
    try {
      var health =
          client
              .cluster()
              .health(h -> h.waitForStatus(HealthStatus.Yellow).timeout(t -> t.time("25s")));
      if (health.status() == HealthStatus.Red) {
        throw new EngineException("Elasticsearch nhúng: " + NodeFailure.DAMAGED_INDEX);
      }
      good = true;
      return new EmbeddedEngine(process, client);
    } catch (IOException | ElasticsearchException e) {
      throw new EngineException("Elasticsearch nhúng không trả lời: " + e.getMessage(), e);
    } finally {
      if (!good) {
        Clients.close(client);
      }
    }
  }

  @Override
  public ElasticsearchClient client() {
    return client;
  }

  @Override
  public void close() {
    Clients.close(client);
    process.close();
  }
}
