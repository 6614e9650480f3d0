package vn.cancu.node.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.Setting;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpPreRequest;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.telemetry.TelemetryProvider;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.Transport;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.elasticsearch.transport.netty4.Netty4Transport;
import org.elasticsearch.transport.netty4.SharedGroupFactory;
import org.elasticsearch.xcontent.NamedXContentRegistry;

/**
 * Netty's transports with a door: HTTP needs the token, and the port between nodes lets nobody in.
 *
 * <p>Without it any local user could read internal documents through the loopback ports. The server
 * keeps its REST interceptors to X-Pack, so the guard stands in front of its dispatcher.
 */
public final class GuardedNetty4Plugin extends Netty4Plugin {
  static final Setting<String> TOKEN =
      Setting.simpleString("cancu.token", Setting.Property.NodeScope, Setting.Property.Filtered);

  @Override
  public List<Setting<?>> getSettings() {
    var settings = new ArrayList<>(super.getSettings());
    settings.add(TOKEN);
    return settings;
  }

  @Override
  public Map<String, Supplier<Transport>> getTransports(
      Settings settings,
      ThreadPool threads,
      PageCacheRecycler pages,
      CircuitBreakerService breakers,
      NamedWriteableRegistry writeables,
      NetworkService network) {
    return Map.of(
        NETTY_TRANSPORT_NAME,
        () ->
            new Netty4Transport(
                settings,
                TransportVersion.current(),
                threads,
                network,
                pages,
                writeables,
                breakers,
                new SharedGroupFactory(settings)) {
              @Override
              protected ChannelHandler getServerChannelInitializer(String name) {
                return new Closed();
              }
            });
  }

  @Override
  public Map<String, Supplier<HttpServerTransport>> getHttpTransports(
      Settings settings,
      ThreadPool threads,
      BigArrays arrays,
      PageCacheRecycler pages,
      CircuitBreakerService breakers,
      NamedXContentRegistry contents,
      NetworkService network,
      HttpServerTransport.Dispatcher dispatcher,
      BiConsumer<HttpPreRequest, ThreadContext> perRequest,
      ClusterSettings clusterSettings,
      TelemetryProvider telemetry) {
    return super.getHttpTransports(
        settings,
        threads,
        arrays,
        pages,
        breakers,
        contents,
        network,
        new GuardedDispatcher(dispatcher, TOKEN.get(settings)),
        perRequest,
        clusterSettings,
        telemetry);
  }

  /** The node is alone: whoever connects to its node-to-node port is no node. */
  private static final class Closed extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) {
      channel.close();
    }
  }
}
