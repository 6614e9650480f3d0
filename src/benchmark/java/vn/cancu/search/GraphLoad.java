package vn.cancu.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import vn.cancu.account.Accounts;
import vn.cancu.document.Relation;
import vn.cancu.engine.EngineSettings;
import vn.cancu.engine.Engines;
import vn.cancu.intake.Home;
import vn.cancu.intake.Jobs;
import vn.cancu.intake.Joining;
import vn.cancu.intake.Quarantine;
import vn.cancu.portal.Portal;
import vn.cancu.portal.PortalSettings;

/**
 * The whole graph in each of its forms, and who cites the one document that every other cites: how
 * long to the first byte, how long in all, how much of the heap. Each document cites ten, seven of
 * them held.
 */
public final class GraphLoad {
  private static final long SEED = 4711;
  private static final int LOT = 1_000;
  private static final int CITED = 7;
  private static final int MISSING = 2;
  private static final String OFFICE = "Ủy ban nhân dân tỉnh Thanh Hóa";
  private static final String HUB = "/van-ban/ubnd-tinh-thanh-hoa/2010/1-ct-ubnd";

  private final PrintStream out;
  private final String site;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private GraphLoad(PrintStream out, String site) {
    this.out = out;
    this.site = site;
  }

  /** Arguments: ignored, a folder to work in, how many documents, how many rounds. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Files.createDirectories(Path.of(arguments[1]));
    var home = Files.createTempDirectory(folder, "graph");
    int documents = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (var engine = Engines.start(EngineSettings.of(System.getenv()), home);
        var letters = new IndexedArchive(engine, "graph", home)) {
      engine.await(Duration.ofMinutes(2));
      var parts =
          List.<Object>of(
              letters.archive(),
              letters.search(),
              letters.lineage(),
              new Accounts(home, Clock.systemUTC()),
              new Jobs(Home.at(home), letters.archive(), Clock.systemUTC()),
              new Joining(Home.at(home), letters.archive(), Clock.systemUTC()),
              new Quarantine(Home.at(home), Clock.systemUTC()),
              new PortalSettings(true));
      fill(letters, documents, out);
      try (var portal = Portal.start(parts, "127.0.0.1", 0)) {
        var load = new GraphLoad(out, "http://127.0.0.1:" + portal.port());
        int last = (documents - 1 + 49) / 50;
        for (int round = 0; round < rounds; round++) {
          for (var form : List.of("graphml", "gexf", "csv", "jsonld")) {
            load.measure("/api/v1/lineage?format=" + form);
          }
          load.measure(HUB + "/vien-dan-boi");
          load.measure(HUB + "/vien-dan-boi?trang=" + last);
          load.measure(HUB + "/vien-dan-boi?trang=" + last + "&sap=chua-chac");
        }
      }
    }
  }

  private static void fill(IndexedArchive letters, int documents, PrintStream out) {
    long begin = System.nanoTime();
    letters.add(Draft.of("chi-thi", "1", "CT-UBND", OFFICE, "2010-01-04"));
    for (int i = 1; i < documents; i++) {
      letters.add(letter(i));
      if (i % LOT == 0) {
        out.printf("%d in %.0f s%n", i, (System.nanoTime() - begin) / 1e9);
      }
    }
    long archived = System.nanoTime();
    letters.follower().catchUp();
    out.printf(
        "%d documents: archived in %.0f s, indexed in %.0f s%n",
        documents, (archived - begin) / 1e9, (System.nanoTime() - archived) / 1e9);
  }

  private static Draft letter(int number) {
    var chance = new Random(SEED + number);
    var letter = bare(number);
    letter.cites(Relation.IMPLEMENTS, "chi-thi", "1", "CT-UBND", OFFICE, "2010-01-04");
    for (int i = 0; i < CITED && number > 1; i++) {
      letter.cites(Relation.BASED_ON, bare(1 + chance.nextInt(number - 1)));
    }
    for (int i = 0; i < MISSING; i++) {
      var missing = "" + (100_000 + chance.nextInt(1 + number));
      letter.cites(Relation.CITES, "cong-van", missing, "BNV-VP", "Bộ Nội vụ", "2016-05-06");
    }
    return letter;
  }

  private static Draft bare(int number) {
    var day = "%d-%02d-%02d".formatted(2011 + number % 14, 1 + number % 12, 1 + number % 28);
    return Draft.of("cong-van", "" + number, "UBND-VP", OFFICE, day)
        .subject("tổ chức thực hiện nhiệm vụ số " + number);
  }

  private void measure(String address) throws IOException, InterruptedException {
    System.gc();
    var pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    long before = used(pools);
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    long begin = System.nanoTime();
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(site + address)).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    long first;
    long bytes = 1;
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200 || body.read() < 0) {
        throw new IllegalStateException(address + ": " + answer.statusCode());
      }
      first = System.nanoTime();
      bytes += body.transferTo(OutputStream.nullOutputStream());
    }
    long end = System.nanoTime();
    long most = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.gc();
    out.printf(
        "%-62s first byte %6.0f ms, all %7.0f ms, %7.1f MB; heap %d MB before, %d MB at most with garbage, %d MB after%n",
        address,
        (first - begin) / 1e6,
        (end - begin) / 1e6,
        bytes / 1e6,
        before >> 20,
        most >> 20,
        used(pools) >> 20);
  }

  private static long used(List<MemoryPoolMXBean> pools) {
    return pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }
}
