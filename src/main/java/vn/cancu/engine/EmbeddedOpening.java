package vn.cancu.engine;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Starts the embedded node, and starts it again when it dies after having lived for a while. */
final class EmbeddedOpening implements Opening {
  private final EngineSettings.Embedded settings;
  private final Path home;
  private final Duration lived;
  private volatile @Nullable NodeProcess process;

  /**
   * @param lived a node that dies younger than this is not started again
   */
  EmbeddedOpening(EngineSettings.Embedded settings, Path home, Duration lived) {
    this.settings = settings;
    this.home = home;
    this.lived = lived;
  }

  @Override
  public Engine open(Problems problems) throws InterruptedException {
    var started = NodeProcess.start(settings.app().resolve("node"), home.toAbsolutePath());
    process = started;
    return EmbeddedEngine.open(started);
  }

  @Override
  public void awaitLoss() throws InterruptedException {
    var running = process;
    if (running == null) {
      throw new IllegalStateException("nothing was opened");
    }
    var begin = System.nanoTime();
    var code = running.awaitEnd();
    if (System.nanoTime() - begin < lived.toNanos()) {
      throw new EngineException(
          "Elasticsearch nhúng đã dừng ngay sau khi khởi động (mã thoát %d). Nhật ký: %s"
              .formatted(code, home.resolve("logs/elasticsearch.log")));
    }
  }

  @Override
  public void close() {
    var running = process;
    if (running != null) {
      running.close();
    }
  }
}
