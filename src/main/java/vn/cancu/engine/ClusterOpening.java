package vn.cancu.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Knocks until the cluster answers: in a compose file both start at the same time. */
final class ClusterOpening implements Opening {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final EngineSettings.Cluster settings;

  ClusterOpening(EngineSettings.Cluster settings) {
    this.settings = settings;
  }

  @Override
  public Engine open(Problems problems) throws InterruptedException {
    while (true) {
      try {
        return ClusterEngine.open(settings);
      } catch (IOException e) {
        problems.tell(
            "Không kết nối được Elasticsearch tại %s: %s"
                .formatted(settings.hosts(), e.getMessage()));
        Thread.sleep(PAUSE);
      }
    }
  }

  /** A cluster comes back by itself and the client finds it again. */
  @Override
  public void awaitLoss() throws InterruptedException {
    new CountDownLatch(1).await();
  }

  @Override
  public void close() {}
}
