package vn.cancu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedEngine.class)
final class EmbeddedEngineIT {
  @Test
  void answersThroughTheOfficialClient(ElasticsearchClient client) throws IOException {
    assertEquals(HealthStatus.Green, client.cluster().health().status());
  }
}
