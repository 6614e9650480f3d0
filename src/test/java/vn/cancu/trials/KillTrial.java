package vn.cancu.trials;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Visibility;
import vn.cancu.intake.Handover;
import vn.cancu.intake.Home;

/**
 * Hands files in while it kills what takes them, at instants drawn with a seed, and looks after
 * every death of the owner whether all that was accepted is still somewhere.
 */
final class KillTrial {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration SETTLING = Duration.ofSeconds(3);
  private static final int KILLS_BETWEEN_LOOKS = 15;

  /** Who is killed. */
  enum Victim {
    PORTAL,
    CHILD,
    NODE,
    /** The command that hands files in beside the portal. */
    INGEST
  }

  /**
   * @param whole the real portal with its node, or the intake alone
   * @param kills at least so many
   * @param files handed in over all of them, some again
   */
  record Plan(long seed, boolean whole, int kills, int files) {}

  private final Plan plan;
  private final Path folder;
  private final Path home;
  private final PrintStream out;
  private final Random random;
  private final Ledger ledger;
  private final Deeds deeds = new Deeds();
  private final Handover handover;
  private final List<Path> interrupted = new ArrayList<>();
  private final Map<Victim, Integer> killed = new EnumMap<>(Victim.class);
  private int handedIn;
  private int starts;
  private int visited;
  private int lastBereaved;
  private @Nullable Thread archivist;
  private @Nullable Program program;

  KillTrial(Plan plan, Path folder, PrintStream out) throws IOException {
    this.plan = plan;
    this.folder = folder;
    this.home = Files.createDirectories(folder.resolve("home"));
    this.out = out;
    this.random = new Random(plan.seed());
    this.ledger = new Ledger(home);
    this.handover = new Handover(Home.at(home));
  }

  /** What was found at the end; throws IllegalStateException as soon as a file is lost. */
  List<String> run() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    if (plan.whole()) {
      WebArchivist.enrol(home);
    }
    try {
      for (int kill = 0; kill < plan.kills(); kill++) {
        round(kill);
      }
      while (handedIn < plan.files()) {
        handInNext();
      }
      var faults = finish();
      out.printf(
          "%d kills %s over %d files, %s (seed %d, %s) in %d s: %s%n",
          plan.kills(),
          killed,
          ledger.size(),
          deeds.count(),
          plan.seed(),
          plan.whole() ? "portal with node" : "intake alone",
          (System.nanoTime() - begin) / 1_000_000_000,
          faults.isEmpty() ? "every file once, where it belongs" : faults);
      return faults;
    } finally {
      if (program != null) {
        program.close();
      }
    }
  }

  private void round(int kill) throws IOException, InterruptedException {
    var running = program == null || !program.isAlive() ? start() : program;
    // One death in three while it starts, the others while it works.
    if (random.nextInt(3) > 0) {
      running.awaitOrEnd(ready(), PATIENCE);
      visit(running);
    }
    long death = System.nanoTime() + random.nextInt(50, longestLife()) * 1_000_000L;
    int due = (int) ((long) (kill + 1) * plan.files() / plan.kills()) - handedIn;
    for (var instant : instants(due + random.nextInt(3), death)) {
      sleepUntil(instant);
      if (due-- > 0) {
        handInNext();
      } else {
        handInAgain();
      }
    }
    sleepUntil(death);
    killOneOf(running);
  }

  /** In milliseconds. An archivist has to sign in before anything can be changed in the portal. */
  private int longestLife() {
    return plan.whole() ? 8_000 : 2_500;
  }

  private long[] instants(int count, long end) {
    long now = System.nanoTime();
    return random.longs(count, now, Math.max(now + 1, end)).sorted().toArray();
  }

  private Program start() {
    var session = plan.seed() + "." + starts;
    var output = folder.resolve("portal-" + starts++ + ".log");
    program =
        plan.whole()
            ? Program.serve(home, output)
            : Program.start(
                output, Map.of(), IntakeProgram.class.getName(), home.toString(), session);
    return program;
  }

  /** Once for each start of a portal that can be visited: an archivist goes to work there. */
  private void visit(Program running) {
    if (plan.whole() && visited < starts && running.said().contains(ready())) {
      visited = starts;
      var site = running.said().replaceAll("(?s).*(http://localhost:\\d+).*", "$1");
      var shown = WebArchivist.shown(site, deeds.withdrawn());
      if (!shown.isEmpty()) {
        throw new IllegalStateException("withdrawn: " + shown);
      }
      var session = plan.seed() + "." + starts;
      archivist =
          Thread.startVirtualThread(
              new WebArchivist(site, session, deeds, ledger::toArchive, running::isAlive));
    }
  }

  private String ready() {
    return plan.whole() ? "http://localhost" : "ready";
  }

  private void handInNext() {
    var piece = Piece.of(plan.seed(), handedIn++);
    put(piece, false);
    ledger.add(piece);
  }

  /** The same bytes once more, now and then with another visibility: a second version of it. */
  private void handInAgain() {
    var known = List.copyOf(ledger.all());
    if (!known.isEmpty()) {
      put(known.get(random.nextInt(known.size())), random.nextBoolean());
    }
  }

  private void put(Piece piece, boolean chosen) {
    var visibility = chosen && random.nextBoolean() ? Visibility.INTERNAL : Visibility.PUBLIC;
    handover.put(new ByteArrayInputStream(piece.bytes()), piece.name(), visibility, chosen);
  }

  private void killOneOf(Program running) throws IOException, InterruptedException {
    var victim = draw(running);
    killed.merge(victim, 1, Integer::sum);
    switch (victim) {
      case PORTAL -> {
        running.kill();
        lookAround(running);
      }
      case CHILD -> any(running.children()).destroyForcibly();
      case NODE -> any(running.nodes()).destroyForcibly();
      case INGEST -> killIngest();
    }
  }

  /** Looks at a home that nobody owns, and every so often mends it and looks at all of it. */
  private void lookAround(Program killed) throws InterruptedException {
    hear(killed);
    var lost = new ArrayList<>(ledger.lost());
    lost.addAll(deeds.lost(home));
    if (lost.isEmpty() && random.nextInt(KILLS_BETWEEN_LOOKS) == 0) {
      lost.addAll(deeds.faults(home));
    }
    if (!lost.isEmpty()) {
      throw new IllegalStateException("lost: " + lost + "\n" + killed.said());
    }
  }

  /** All that was said to and by a program that is gone. */
  private void hear(Program gone) throws InterruptedException {
    if (archivist != null) {
      archivist.join();
    }
    deeds.hear(gone.said());
  }

  private Victim draw(Program running) {
    int die = random.nextInt(100);
    // A file over which two children of one portal die goes to quarantine, as it should.
    if (die < 25 && lastBereaved < starts && !running.children().isEmpty()) {
      lastBereaved = starts;
      return Victim.CHILD;
    }
    if (die >= 25 && die < 45 && !running.nodes().isEmpty()) {
      return Victim.NODE;
    }
    return die >= 45 && die < 52 && running.isAlive() ? Victim.INGEST : Victim.PORTAL;
  }

  private ProcessHandle any(List<ProcessHandle> processes) {
    return processes.get(random.nextInt(processes.size()));
  }

  /** What it handed in is not known; it is run again at the end. */
  private void killIngest() throws IOException, InterruptedException {
    var papers = Files.createDirectories(folder.resolve("papers-" + interrupted.size()));
    for (int i = 0; i < 5; i++) {
      var piece = Piece.of(plan.seed() + 1, interrupted.size() * 5 + i);
      Files.write(papers.resolve(piece.name()), piece.bytes());
    }
    interrupted.add(papers);
    var ingest = ingest(papers);
    Thread.sleep(random.nextInt(300, 2_000));
    ingest.kill();
  }

  private Program ingest(Path papers) {
    return Program.start(
        folder.resolve("ingest.log"),
        Map.of("CANCU_HOME", home.toString()),
        "vn.cancu.cli.Main",
        "ingest",
        papers.toString());
  }

  private List<String> finish() throws InterruptedException, IOException {
    var last = program == null || !program.isAlive() ? start() : program;
    if (plan.whole()) {
      // A node that was killed while it was young is not started again before the portal is.
      last.close();
      last = start();
    }
    last.awaitOrEnd(ready(), PATIENCE);
    visit(last);
    if (!last.isAlive()) {
      // On a busy machine the portal may give its node up; people start it again.
      last = start();
      last.await(ready(), PATIENCE);
    }
    for (int i = 0; i < interrupted.size(); i++) {
      ingest(interrupted.get(i)).awaitEnd(PATIENCE);
      for (int j = 0; j < 5; j++) {
        ledger.add(Piece.of(plan.seed() + 1, i * 5 + j));
      }
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!ledger.waiting().isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the inbox is not emptied:\n" + last.said());
      }
      Thread.sleep(100);
    }
    var faults = new ArrayList<String>();
    if (plan.whole()) {
      dismiss();
      faults.addAll(verify());
    }
    last.close();
    hear(last);
    // With so many lives one was long enough; else nothing was asked of what was acknowledged.
    if (plan.kills() >= 10 && deeds.acknowledged() == 0) {
      faults.add("no change was acknowledged in " + plan.kills() + " lives");
    }
    // It mends what the end cut off, as the next start would.
    faults.addAll(deeds.faults(home));
    faults.addAll(ledger.faults());
    return faults;
  }

  /** What is changed while it is compared would be told as a difference. */
  private void dismiss() throws InterruptedException {
    var working = archivist;
    if (working != null) {
      working.interrupt();
      working.join();
      Thread.sleep(SETTLING);
    }
  }

  /** The archive and the index against it, by the program's own command. */
  private List<String> verify() throws InterruptedException {
    var output = folder.resolve("verify.log");
    var verify =
        Program.start(output, Map.of("CANCU_HOME", home.toString()), "vn.cancu.cli.Main", "verify");
    int exit = verify.awaitEnd(PATIENCE);
    boolean compared = !verify.said().contains("Không đối chiếu được chỉ mục");
    return exit == 0 && compared ? List.of() : List.of("verify ends with " + exit, verify.said());
  }

  private static void sleepUntil(long nanos) throws InterruptedException {
    Thread.sleep(Duration.ofNanos(Math.max(0, nanos - System.nanoTime())));
  }

  /** Removes the trial's folder. */
  static void clear(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
