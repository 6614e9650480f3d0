package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.cat.CatNodeColumn;
import java.io.IOException;

/** A cluster that somebody else runs. */
final class ClusterEngine implements Engine {
  private static final String MAJOR = "9.";

  private final ElasticsearchClient client;

  private ClusterEngine(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * Connects and checks the version. Throws IOException while the cluster can't be reached, and
   * EngineException where trying again is no use.
   */
  static ClusterEngine open(EngineSettings.Cluster settings) throws IOException {
    var client = Clients.connect(settings.hosts(), settings.authorization());
    var good = false;
    try {
      checkVersion(client);
      good = true;
      return new ClusterEngine(client);
    } catch (ElasticsearchException e) {
      if (e.status() == 429 || e.status() >= 500) {
        throw new IOException(e.getMessage(), e);
      }
      throw new EngineException(refusal(e), e);
    } finally {
      if (!good) {
        Clients.close(client);
      }
    }
  }

  private static String refusal(ElasticsearchException e) {
    return switch (e.status()) {
      case 401 ->
          "Elasticsearch từ chối đăng nhập: kiểm tra ELASTICSEARCH_API_KEY hoặc"
              + " ELASTICSEARCH_USERNAME/_PASSWORD";
      case 403 -> "Tài khoản Elasticsearch thiếu quyền “monitor” trên cụm";
      default -> "Elasticsearch từ chối: " + e.getMessage();
    };
  }

  /**
   * By the table of nodes: the banner at the root is not there on every node we may meet, and the
   * client can't read the longer description of a node that has no attributes.
   */
  private static void checkVersion(ElasticsearchClient client) throws IOException {
    var nodes = client.cat().nodes(n -> n.h(CatNodeColumn.Name, CatNodeColumn.Version)).nodes();
    if (nodes.isEmpty()) {
      throw new IOException("cụm chưa có nút nào");
    }
    for (var node : nodes) {
      var version = String.valueOf(node.version());
      if (!version.startsWith(MAJOR)) {
        throw new EngineException(
            "Cần Elasticsearch 9, nhưng nút %s chạy phiên bản %s".formatted(node.name(), version));
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
  }
}
