package vn.cancu.trials;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.extraction.Extractors;
import vn.cancu.intake.Home;
import vn.cancu.intake.Owner;
import vn.cancu.intake.ScanQueue;
import vn.cancu.intake.Work;

/**
 * The part of the portal that can lose a file, without pages and index: it starts in a tenth of the
 * time. Says "ready" and works until it is killed.
 */
final class IntakeProgram {
  private IntakeProgram() {}

  public static void main(String[] arguments) throws InterruptedException {
    var root = Path.of(arguments[0]);
    try (var home = Home.own(root);
        var archive = Archive.open(root, Clock.systemUTC());
        var extractor = Extractors.open();
        var owner =
            new Owner(
                home,
                archive,
                extractor,
                new ScanQueue(home, archive, extractor, () -> false),
                () -> true,
                work -> Work.Answer.done(archive.count(Clearance.STAFF)))) {
      owner.start();
      System.out.println("ready");
      Thread.sleep(Duration.ofHours(1));
    }
  }
}
