package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract on the cluster that ELASTICSEARCH_HOSTS names. */
@EnabledIfEnvironmentVariable(
    named = "ELASTICSEARCH_HOSTS",
    matches = ".+",
    disabledReason = "no cluster named in ELASTICSEARCH_HOSTS")
final class ClusterMappingsIT extends IndexMappingsContract {
  private final StartingEngine engine =
      Engines.start(EngineSettings.of(System.getenv()), Path.of("target"));

  @BeforeAll
  @Override
  void createIndex() throws IOException {
    try {
      engine.await(Duration.ofSeconds(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    super.createIndex();
  }

  @AfterAll
  @Override
  void dropIndex() throws IOException {
    super.dropIndex();
  }

  @Override
  ElasticsearchClient client() {
    return engine.client();
  }
}
