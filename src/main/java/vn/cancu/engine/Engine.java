package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import vn.cancu.access.Clearance;

/**
 * A running Elasticsearch: the embedded node or a cluster. Closing it ends the client, and the node
 * if it is ours.
 */
public interface Engine extends AutoCloseable {
  ElasticsearchClient client();

  /** One call; whatever goes wrong in it becomes an EngineException. */
  default <T> T ask(Call<T> call) {
    try {
      return call.on(client());
    } catch (IOException | ElasticsearchException e) {
      throw new EngineException("Máy tìm kiếm không trả lời hoặc từ chối yêu cầu.", e);
    }
  }

  /** What this reader may see in an index: every query that answers a reader must carry it. */
  default Query visible(Clearance reader) {
    return Visible.to(reader);
  }

  @Override
  void close();

  /** What is asked of the client. */
  @FunctionalInterface
  interface Call<T> {
    T on(ElasticsearchClient client) throws IOException;
  }
}
