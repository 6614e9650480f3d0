package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.RecordJson;

/** Makes the official client with limits on how long anybody waits for it. */
final class Clients {
  private static final Timeout CONNECT = Timeout.ofSeconds(2);
  private static final Timeout ANSWER = Timeout.ofSeconds(30);
  private static final int CONNECTIONS = 40;

  private Clients() {}

  static ElasticsearchClient connect(List<URI> hosts, @Nullable String authorization) {
    var builder =
        Rest5Client.builder(hosts)
            .setConnectionConfigCallback(
                connection -> connection.setConnectTimeout(CONNECT).setSocketTimeout(ANSWER))
            .setRequestConfigCallback(
                request -> request.setConnectionRequestTimeout(ANSWER).setResponseTimeout(ANSWER))
            .setConnectionManagerCallback(
                pool -> pool.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(2 * CONNECTIONS));
    if (authorization != null) {
      builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", authorization)});
    }
    return new ElasticsearchClient(
        new Rest5ClientTransport(builder.build(), new JacksonJsonpMapper(RecordJson.mapper())));
  }

  static void close(ElasticsearchClient client) {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
