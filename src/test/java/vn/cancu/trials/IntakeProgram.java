package vn.cancu.trials;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;
import vn.cancu.intake.Correcting;
import vn.cancu.intake.Home;
import vn.cancu.intake.Owner;
import vn.cancu.intake.Rereading;
import vn.cancu.intake.ScanQueue;
import vn.cancu.intake.Work;

/**
 * The part of the portal that can lose a file, without pages and index: it starts in a tenth of the
 * time. Says "ready" and works until it is killed. Where a session is named, two archivists change
 * what it holds meanwhile, and all of it is read again and again by rules that differ each time.
 */
final class IntakeProgram {
  private static final int ARCHIVISTS = 2;

  private IntakeProgram() {}

  /** Reads as another version of the program would: each document says by which. */
  record OtherRules(Extractor extractor, String name) implements Extractor {
    @Override
    public Extraction extract(Path file) {
      return switch (extractor.extract(file)) {
        case Extraction.Text text -> otherwise(text);
        case Extraction.Bundle bundle -> {
          var letter = bundle.letter();
          yield letter == null
              ? bundle
              : new Extraction.Bundle(
                  otherwise(letter), bundle.mediaType(), bundle.folder(), bundle.names());
        }
        case Extraction.Locked locked -> locked;
        case Extraction.Unreadable unreadable -> unreadable;
      };
    }

    private Extraction.Text otherwise(Extraction.Text text) {
      return new Extraction.Text(
          text.text() + "\n\nĐọc theo luật " + name + ".\n",
          text.mediaType(),
          text.pages(),
          text.ocr(),
          text.signed(),
          text.repairs(),
          text.warnings());
    }

    @Override
    public void close() {}
  }

  private static void say(String line) {
    System.out.print(line);
    System.out.flush();
  }

  public static void main(String[] arguments) throws InterruptedException {
    var root = Path.of(arguments[0]);
    try (var home = Home.own(root);
        var archive = Archive.open(root, Clock.systemUTC());
        var extractor = Extractors.open();
        var scans = new ScanQueue(home, archive, extractor, () -> false);
        var owner =
            new Owner(
                home,
                archive,
                extractor,
                scans,
                () -> true,
                work -> Work.Answer.done(archive.count(Clearance.STAFF)))) {
      owner.start();
      System.out.println("ready");
      for (var session : Arrays.asList(arguments).subList(1, arguments.length)) {
        var correcting = new Correcting(archive, scans.joining(), () -> true, Clock.systemUTC());
        for (int i = 0; i < ARCHIVISTS; i++) {
          Thread.startVirtualThread(
              new Archivist("luu-tru-" + i, session, archive, correcting, IntakeProgram::say));
        }
        for (int round = 0; ; round++) {
          var rules = new OtherRules(extractor, session + "-" + round);
          new Rereading(archive, rules, scans).run();
          Thread.sleep(50);
        }
      }
      Thread.sleep(Duration.ofHours(1));
    }
  }
}
