package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

/** The contract on a stock Elasticsearch in a container; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
final class ContainerMappingsIT extends IndexMappingsContract {
  @Container
  private static final ElasticsearchContainer CONTAINER =
      new ElasticsearchContainer("docker.elastic.co/elasticsearch/elasticsearch:9.5.3")
          .withEnv("xpack.security.enabled", "false")
          .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");

  private @Nullable ElasticsearchClient client;

  @BeforeAll
  @Override
  void createIndex() throws IOException {
    client = Clients.connect(List.of(URI.create("http://" + CONTAINER.getHttpHostAddress())), null);
    super.createIndex();
  }

  @Override
  ElasticsearchClient client() {
    return Objects.requireNonNull(client);
  }
}
