package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract on the node that comes with the program. */
@ExtendWith(SharedEngine.class)
final class EmbeddedMappingsIT extends IndexMappingsContract {
  private final ElasticsearchClient client;

  EmbeddedMappingsIT(ElasticsearchClient client) {
    this.client = client;
  }

  @Override
  ElasticsearchClient client() {
    return client;
  }
}
