package vn.cancu.engine;

import java.nio.file.Path;
import java.time.Duration;

/** A program of its own that starts the engine, says "ready" and waits to be killed. */
final class KilledParent {
  private KilledParent() {}

  public static void main(String[] args) throws InterruptedException {
    var engine = Engines.start(EngineSettings.Embedded.here(), Path.of(args[0]));
    engine.await(Duration.ofSeconds(60));
    System.out.println("ready");
    Thread.sleep(Duration.ofMinutes(5));
    engine.close();
  }
}
