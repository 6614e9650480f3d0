package vn.cancu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.audit.Act;
import vn.cancu.engine.EngineException;
import vn.cancu.engine.EngineSettings;
import vn.cancu.engine.Engines;
import vn.cancu.engine.IndexFollower;
import vn.cancu.engine.IndexNames;
import vn.cancu.engine.StartingEngine;
import vn.cancu.engine.Withholding;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;
import vn.cancu.extraction.Recognition;
import vn.cancu.intake.Correcting;
import vn.cancu.intake.Drafts;
import vn.cancu.intake.Handover;
import vn.cancu.intake.Home;
import vn.cancu.intake.Jobs;
import vn.cancu.intake.Owner;
import vn.cancu.intake.Quarantine;
import vn.cancu.intake.Rereading;
import vn.cancu.intake.ScanQueue;
import vn.cancu.intake.Standstill;
import vn.cancu.intake.Work;
import vn.cancu.lineage.DraftCheck;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.LineageProjection;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchProjection;

/** Puts the parts together for the process that owns a home: the only place that makes them. */
final class Application implements AutoCloseable {
  /** A node starts within seconds; a person is told when it takes longer. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private static final Duration ENGINE_START = Duration.ofSeconds(40);

  private final Console console;
  private final Home home;
  private final StartingEngine engine;
  private final Archive archive;
  private final Extractor extractor;
  private final Drafts drafts = new Drafts();
  private final ScanQueue scans;
  private final IndexFollower indices;
  private final Owner owner;
  private volatile boolean toldToInstall;

  private Application(Home home, Console console) {
    this.console = console;
    this.home = home;
    // First, because it takes longest: the rest is made while the node starts.
    this.engine = Engines.start(EngineSettings.of(console.environment()), home.root());
    RuleCompiler.beQuick();
    this.archive = Archive.open(home.root(), Clock.systemUTC());
    this.extractor = Extractors.open();
    this.scans =
        new ScanQueue(
            home,
            archive,
            Extractors.recognising(Recognition.inBackground(home.recognised())),
            this::canRecognise);
    this.indices =
        new IndexFollower(
            engine,
            archive,
            List.of(new SearchProjection(), new LineageProjection()),
            IndexNames.PLAIN,
            Clock.systemUTC());
    this.owner = new Owner(home, archive, extractor, scans, this::catchUp, this::work);
  }

  static Application open(Path root, Console console) {
    var home = Home.own(root);
    try {
      return new Application(home, console);
    } catch (RuntimeException e) {
      home.close();
      throw e;
    }
  }

  /** What the portal's pages need. */
  List<Object> parts() {
    var readers = new Withholding(engine, archive, indices.changes());
    var lineage = new Lineage(readers);
    var search = new SearchIndex(readers);
    indices.changes().whenChanged(lineage::indicesChanged);
    indices.changes().whenChanged(search::indicesChanged);
    return List.of(
        indices.changes(),
        archive,
        engine,
        search,
        lineage,
        new DraftCheck(readers, lineage),
        drafts,
        new Jobs(home, archive, Clock.systemUTC()),
        scans.joining(),
        new Correcting(archive, scans.joining(), this::catchUp, Clock.systemUTC()),
        new Standstill(home),
        new Quarantine(home, Clock.systemUTC()));
  }

  Home home() {
    return home;
  }

  /**
   * Waits for Elasticsearch and brings the index up to the archive: behind this the first search
   * can be answered.
   */
  void awaitIndex() throws InterruptedException {
    awaitEngine();
    indices.catchUp();
  }

  private void awaitEngine() throws InterruptedException {
    try {
      engine.await(SILENCE);
    } catch (EngineException e) {
      if (engine.hasFailed()) {
        throw e;
      }
      console.err().println(console.messages().get("engine.waiting"));
      engine.await(ENGINE_START);
    }
  }

  private boolean catchUp() {
    if (!engine.isReady() && !engine.hasFailed()) {
      return false;
    }
    return indices.keepUp();
  }

  void startIntake() {
    owner.start();
  }

  /** Says once how to install what is missing, when the first scan is met. */
  private boolean canRecognise() {
    boolean can = Extractors.canRecognise();
    if (!can && !toldToInstall) {
      toldToInstall = true;
      console.err().println(console.messages().get("ocr.install"));
    }
    return can;
  }

  /** Waits until no scan is left to be recognised, or none can be; tells how many were. */
  void recogniseAll() throws InterruptedException {
    int all = scans.waiting();
    if (all == 0 || !canRecognise()) {
      return;
    }
    scans.start();
    var say = console.messages();
    console.err().println(say.get("ocr.begun", all));
    for (int left = all; left > 0; left = scans.waiting()) {
      if (console.isTerminal()) {
        console.err().print(say.get("ocr.progress", all - left, all));
      }
      var stopped = scans.standstill();
      if (stopped.isPresent()) {
        console.err().println(say.get("ocr.standstill", left, say.code(stopped.get())));
        return;
      }
      Thread.sleep(200);
    }
    if (console.isTerminal()) {
      console.err().print("\r");
    }
    console.out().println(say.get("ocr.done", all));
  }

  boolean isIndexUp() throws InterruptedException {
    try {
      awaitIndex();
      return true;
    } catch (EngineException e) {
      return false;
    }
  }

  private Work.Answer work(Work work) throws InterruptedException {
    return switch (work) {
      case REINDEX -> {
        awaitEngine();
        yield Work.Answer.done(indices.rebuild());
      }
      case REREAD -> {
        var answer = new Rereading(archive, extractor, scans).run();
        // Reading a small archive takes less time than a node to start.
        awaitIndex();
        yield answer;
      }
      case COMPARE_INDEX -> {
        awaitEngine();
        yield Work.Answer.compared(archive.count(Clearance.STAFF), indices.check());
      }
    };
  }

  /** Has work done on a home: by the portal that owns it, else here. */
  static Work.Answer have(Work work, Console console, HomeOptions options)
      throws InterruptedException {
    var say = console.messages();
    var root = console.home(options.home);
    if (!Files.isDirectory(root)) {
      throw new Failure(1, say.get("home.missing", root));
    }
    var act =
        switch (work) {
          case REREAD -> Act.REREAD;
          case REINDEX -> Act.REINDEXED;
          case COMPARE_INDEX -> null;
        };
    if (act == null) {
      return done(work, root, console);
    }
    try (var deed = console.audit(root).begin(console.actor(), act, null, Map.of())) {
      var answer = done(work, root, console);
      deed.done(
          null,
          Map.of(
              "documents", Long.toString(answer.documents()),
              "changed", Long.toString(answer.changed())));
      return answer;
    }
  }

  private static Work.Answer done(Work work, Path root, Console console)
      throws InterruptedException {
    var say = console.messages();
    var home = Home.at(root);
    Work.Answer answer;
    if (home.isOwnedElsewhere()) {
      answer =
          new Handover(home)
              .ask(work)
              .orElseThrow(() -> new Failure(1, say.get("work.owner-gone")));
    } else {
      try (var application = open(root, console)) {
        answer = application.work(work);
        if (work == Work.REREAD) {
          application.recogniseAll();
          application.awaitIndex();
        }
      }
    }
    if (answer.problem() != null) {
      throw new Failure(1, say.get("work.failed", answer.problem()));
    }
    return answer;
  }

  @Override
  public void close() {
    owner.close();
    drafts.close();
    extractor.close();
    engine.close();
    archive.close();
    home.close();
  }
}
