package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

/**
 * A running Elasticsearch: the embedded node or a cluster. Closing it ends the client, and the node
 * if it is ours.
 */
public interface Engine extends AutoCloseable {
  ElasticsearchClient client();

  @Override
  void close();
}
