package vn.cancu.engine;

import java.nio.file.Path;
import java.time.Duration;

/** Where every Elasticsearch of this program comes from. */
public final class Engines {
  private static final Duration LIVED = Duration.ofSeconds(30);

  private Engines() {}

  /**
   * Starts or connects in the background and returns at once.
   *
   * @param home folder that holds everything the program writes; the node's data go to its {@code
   *     elasticsearch}, its log to {@code logs/elasticsearch.log}
   */
  public static StartingEngine start(EngineSettings settings, Path home) {
    return switch (settings) {
      case EngineSettings.Embedded embedded ->
          new StartingEngine(new EmbeddedOpening(embedded, home, LIVED));
      case EngineSettings.Cluster cluster -> new StartingEngine(new ClusterOpening(cluster));
    };
  }
}
