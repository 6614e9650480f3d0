package vn.cancu.node;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.NodeEnvironment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/** One Elasticsearch node on a free loopback port, made of public API only. */
final class EmbeddedNode {
  private static final String NAME = "cancu";

  private final Path home;
  private final Path data;
  private final Path logs;
  private final String token;
  private volatile Node node;

  EmbeddedNode(Path home, Path data, Path logs, String token) {
    this.home = home;
    this.data = data;
    this.logs = logs;
    this.token = token;
  }

  /** Starts the node and returns its HTTP port. */
  int start() throws Exception {
    awaitUnlockedData();
    var environment =
        InternalSettingsPreparer.prepareEnvironment(
            settings(), Map.of(), home.resolve("config"), () -> NAME);
    LogConfigurator.setNodeName(NAME);
    LogConfigurator.configure(environment, false);
    var plugins =
        PluginsLoader.createPluginsLoader(
            PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
            PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
            Map.of(),
            false);
    node = new Node(environment, plugins);
    node.start();
    return node.injector()
        .getInstance(HttpServerTransport.class)
        .boundAddress()
        .publishAddress()
        .getPort();
  }

  void close() {
    var running = node;
    if (running == null) {
      return;
    }
    try {
      running.close();
      running.awaitClose(8, TimeUnit.SECONDS);
    } catch (IOException e) {
      e.printStackTrace();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Settings settings() {
    return Settings.builder()
        .put("path.home", home)
        .put("path.data", data)
        .put("path.logs", logs)
        .put("cluster.name", NAME)
        .put("node.name", NAME)
        .put("discovery.type", "single-node")
        .put("network.host", "127.0.0.1")
        .put("http.port", 0)
        .put("transport.port", 0)
        .put("cancu.token", token)
        // The real-memory breaker trips on garbage that the serial collector has not swept yet.
        .put("indices.breaker.total.use_real_memory", false)
        // A name in a request that has no index is a mistake, not a wish for a dynamic mapping.
        .put("action.auto_create_index", false)
        // The percentages of the default would make the index read-only on a 1 TB disk with 50 GB
        // free.
        .put("cluster.routing.allocation.disk.watermark.low", "1gb")
        .put("cluster.routing.allocation.disk.watermark.high", "500mb")
        .put("cluster.routing.allocation.disk.watermark.flood_stage", "200mb")
        .build();
  }

  /**
   * A node whose portal was killed a moment ago still holds its data for the seconds it takes to
   * close. Elasticsearch itself does not wait for them.
   */
  private void awaitUnlockedData() throws IOException, InterruptedException {
    Files.createDirectories(data);
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!unlocked()) {
      if (System.nanoTime() > end) {
        throw new IOException("data folder is locked by another process: " + data);
      }
      Thread.sleep(200);
    }
  }

  private boolean unlocked() throws IOException {
    var file = data.resolve(NodeEnvironment.NODE_LOCK_FILENAME);
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
