package vn.cancu.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.cancu.engine.Engine;

/** Counts what the engine is asked, and keeps the searches of one thing that is done. */
final class AskedEngine implements Engine {
  private final Engine engine;
  private final ElasticsearchClient client;
  private final AtomicLong asked = new AtomicLong();
  private volatile @Nullable List<SearchRequest> kept;

  AskedEngine(Engine engine) {
    this.engine = engine;
    this.client = new ElasticsearchClient(new Asked(engine.client()._transport()));
  }

  long asked() {
    return asked.get();
  }

  /** The searches that something asks for, in turn; not beside anything else. */
  List<SearchRequest> searchesOf(Runnable done) {
    var all = new ArrayList<SearchRequest>();
    kept = all;
    try {
      done.run();
    } finally {
      kept = null;
    }
    return all;
  }

  @Override
  public ElasticsearchClient client() {
    return client;
  }

  @Override
  public void close() {
    engine.close();
  }

  private final class Asked implements ElasticsearchTransport {
    private final ElasticsearchTransport transport;

    Asked(ElasticsearchTransport transport) {
      this.transport = transport;
    }

    @Override
    public <Q, A, E> A performRequest(
        Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
        throws IOException {
      asked.incrementAndGet();
      var all = kept;
      if (all != null && request instanceof SearchRequest search) {
        synchronized (all) {
          all.add(search);
        }
      }
      return transport.performRequest(request, endpoint, options);
    }

    @Override
    public <Q, A, E> CompletableFuture<A> performRequestAsync(
        Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
      asked.incrementAndGet();
      return transport.performRequestAsync(request, endpoint, options);
    }

    @Override
    public JsonpMapper jsonpMapper() {
      return transport.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
      return transport.options();
    }

    @Override
    public void close() throws IOException {
      transport.close();
    }
  }
}
