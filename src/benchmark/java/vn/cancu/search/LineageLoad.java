package vn.cancu.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.cancu.access.Clearance;
import vn.cancu.account.Accounts;
import vn.cancu.archive.Archive;
import vn.cancu.engine.EngineSettings;
import vn.cancu.engine.Engines;
import vn.cancu.engine.IndexNames;
import vn.cancu.engine.MadeIndices;
import vn.cancu.intake.Home;
import vn.cancu.intake.Jobs;
import vn.cancu.intake.Joining;
import vn.cancu.intake.Quarantine;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Ties;
import vn.cancu.portal.Portal;
import vn.cancu.portal.PortalSettings;

/**
 * What the graph costs where it is large, over a {@link MadeGraph} in indices with an empty archive
 * beside them: a neighbourhood beside the bare questions of its levels, the ways between two, the
 * pages with their drawing beside a page of results, all in turn; then who cites one that half of
 * all cite, and the whole graph in each form. The indices are kept for the next run.
 */
public final class LineageLoad {
  private static final int DEPTH = 3;
  private static final int FARTHEST = 6;
  private static final int QUERIES = 40;
  private static final int PAGE = 50;
  private static final int LOT = 10_000;

  /** Rows of a level, by which its question is told from others to the same index. */
  private static final int LEVEL = 1_000;

  private static final List<String> KINDS =
      List.of("one of many", "often cited", "cited by half of all", "not held");

  private final PrintStream out;
  private final AskedEngine engine;
  private final Lineage lineage;
  private final String site;
  private final LoadMemory memory;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private LineageLoad(PrintStream out, AskedEngine engine, Lineage lineage, String site) {
    this.out = out;
    this.engine = engine;
    this.lineage = lineage;
    this.site = site;
    this.memory = new LoadMemory(engine, out);
  }

  /** Something that is timed. */
  private interface Step {
    void run() throws IOException, InterruptedException;
  }

  /**
   * One document to ask about, and what the engine is asked for each level around it.
   *
   * @param from where ways to another one begin
   */
  private record Query(
      String id, String slug, List<SearchRequest> levels, String from, String to, String words) {}

  /**
   * Arguments: ignored, a folder to work in, how many documents, how many rounds; none only fills.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Path.of(arguments[1]);
    int documents = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    var home = Files.createDirectories(folder.resolve("lineage-load-" + documents));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var names = new IndexNames("graph-");
    try (var started = Engines.start(EngineSettings.of(System.getenv()), home);
        var archive = Archive.open(home, Clock.systemUTC())) {
      started.await(Duration.ofMinutes(2));
      var engine = new AskedEngine(started);
      fill(new MadeIndices(engine, names, IndexedArchive.PROJECTIONS), documents, out);
      if (rounds == 0) {
        return;
      }
      var lineage = new Lineage(engine, names);
      var index = new SearchIndex(engine, names);
      var parts =
          List.<Object>of(
              archive,
              index,
              lineage,
              new Accounts(home, Clock.systemUTC()),
              new Jobs(Home.at(home), archive, Clock.systemUTC()),
              new Joining(Home.at(home), archive, Clock.systemUTC()),
              new Quarantine(Home.at(home), Clock.systemUTC()),
              new PortalSettings(true));
      try (var portal = Portal.start(parts, "127.0.0.1", 0)) {
        var site = "http://127.0.0.1:" + portal.port();
        var load = new LineageLoad(out, engine, lineage, site);
        load.around(documents, rounds);
        load.hub(documents);
        load.whole();
      }
    }
  }

  private static void fill(MadeIndices indices, int documents, PrintStream out) {
    if (indices.hold(documents)) {
      return;
    }
    long begin = System.nanoTime();
    var made = new MadeGraph().documents(documents);
    long entries = indices.fill(new ProgressLines<>(made, LOT, out));
    out.printf(
        "%d documents, %d citations: filled in %.0f s%n",
        documents, entries - documents, (System.nanoTime() - begin) / 1e9);
  }

  private void around(int documents, int rounds) throws IOException, InterruptedException {
    var queries = queries(documents);
    inTurn(queries, 1); // warm
    memory.print("at the start");
    var times = inTurn(queries, rounds);
    out.printf("%d documents, load %.1f%n", documents, LoadMemory.load());
    times.print(KINDS, "neighbourhood", out);
    int truncated = 0;
    int nodes = 0;
    int ways = 0;
    for (var query : queries) {
      var graph = lineage.around(query.id(), DEPTH, Set.of(), Clearance.ANONYMOUS);
      truncated += graph.truncated() ? 1 : 0;
      nodes += graph.nodes().size();
      ways += ways(query).map(ties -> ties.paths().size()).orElse(0);
    }
    out.printf(
        "  %d of %d neighbourhoods cut off, %d nodes each, %d levels each; %d ways in all%n",
        truncated,
        queries.size(),
        nodes / queries.size(),
        Math.round(queries.stream().mapToInt(query -> query.levels().size()).average().orElse(0)),
        ways);
    memory.print("in the middle");
  }

  private List<Query> queries(int documents) {
    var made = new MadeGraph();
    var words = new GeneratedLetters(MadeGraph.SEED).queries(QUERIES, documents);
    var chance = new Random(7);
    var queries = new ArrayList<Query>();
    for (int i = 0; i < QUERIES; i++) {
      int ordinary = documents / 4 + chance.nextInt(documents * 3 / 4);
      int number =
          switch (i % KINDS.size()) {
            case 1 -> 2 + chance.nextInt(documents / 500);
            case 2 -> i / KINDS.size() % 2;
            default -> ordinary;
          };
      var id = made.bare(number).id();
      if (i % KINDS.size() == 3) {
        id =
            lineage.cites(id, Clearance.ANONYMOUS).stream()
                .map(edge -> edge.to())
                .filter(node -> !node.held())
                .findFirst()
                .orElseThrow()
                .id();
      }
      var node = lineage.node(id, Clearance.ANONYMOUS).orElseThrow();
      int back = (FARTHEST - 1) * MadeGraph.REACH * 9 / 10;
      queries.add(
          new Query(
              node.id(),
              node.slug(),
              levels(node.id()),
              made.bare(ordinary).id(),
              made.bare(Math.max(2, ordinary - back + chance.nextInt(MadeGraph.REACH))).id(),
              words.get(i)));
    }
    return queries;
  }

  /** What each level asks first: who cites its nodes and whom they cite. */
  private List<SearchRequest> levels(String id) {
    var all =
        engine.searchesOf(() -> lineage.around(id, DEPTH, Set.of(), Clearance.ANONYMOUS)).stream()
            .filter(search -> search.index().getFirst().endsWith("citations"))
            .filter(search -> search.size() != null && search.size() >= LEVEL)
            .toList();
    return all.subList(0, all.size() - 1); // the last one asks for the edges between all
  }

  private LoadTimes inTurn(List<Query> queries, int rounds)
      throws IOException, InterruptedException {
    var times = new LoadTimes();
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < queries.size(); i++) {
        var steps = new ArrayList<>(steps(queries.get(i)).entrySet());
        Collections.rotate(steps, i + round);
        for (var step : steps) {
          long before = engine.asked();
          long begin = System.nanoTime();
          step.getValue().run();
          long nanos = System.nanoTime() - begin;
          times.add(step.getKey(), round, i, nanos, engine.asked() - before);
        }
      }
    }
    return times;
  }

  private Map<String, Step> steps(Query query) {
    Map<String, Step> steps = new LinkedHashMap<>();
    var words = URLEncoder.encode(query.words(), StandardCharsets.UTF_8);
    steps.put("bare", () -> query.levels().forEach(this::ask));
    steps.put("one round trip", () -> ask(query.levels().getLast()));
    steps.put(
        "neighbourhood", () -> lineage.around(query.id(), DEPTH, Set.of(), Clearance.ANONYMOUS));
    steps.put(
        "ways of six",
        () -> {
          if (ways(query).isEmpty()) {
            throw new IllegalStateException("one of the two is not there");
          }
        });
    steps.put("drawn to depth 3", () -> get("/van-ban/" + query.slug() + "/luoc-do?sau=3", "<svg"));
    steps.put("drawn to depth 1", () -> get("/van-ban/" + query.slug() + "/luoc-do", "<svg"));
    steps.put("page of results", () -> get("/tim-kiem?q=" + words, "</html>"));
    return steps;
  }

  private Optional<Ties> ways(Query query) {
    return lineage.walks().ties(query.from(), query.to(), FARTHEST, Set.of(), Clearance.ANONYMOUS);
  }

  private void ask(SearchRequest request) {
    var answer = engine.ask(client -> client.search(request, JsonNode.class));
    if (answer.timedOut() || !answer.shards().failures().isEmpty()) {
      throw new IllegalStateException("no whole answer");
    }
  }

  private void get(String path, String there) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(site + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200 || !answer.body().contains(there)) {
      throw new IllegalStateException(path + ": " + answer.statusCode());
    }
  }

  private void hub(int documents) throws IOException, InterruptedException {
    var hub = lineage.node(MadeGraph.hub(0).id(), Clearance.ANONYMOUS).orElseThrow();
    var page = "/van-ban/" + hub.slug() + "/vien-dan-boi";
    int last = (documents / 2 - 1) / PAGE;
    for (int round = 0; round < 3; round++) {
      read(page);
      read(page + "?trang=" + Math.min(last, 100));
      read(page + "?trang=" + last);
      read(page + "?trang=" + last + "&sap=chua-chac");
      read(page + "?coquan=so-y-te-tinh-son-la&nam=2015");
      read("/van-ban/" + hub.slug() + "/luoc-do");
      read("/van-ban/" + hub.slug() + "/anh-huong");
      read("/feed/vien-dan/" + hub.slug());
    }
    read("/api/v1/documents/" + hub.id() + "/cited-by?format=csv");
    memory.print("behind who cites one");
  }

  private void whole() throws IOException, InterruptedException {
    for (var form : List.of("jsonld", "graphml", "gexf", "csv")) {
      read("/api/v1/lineage?format=" + form);
      memory.print("behind " + form);
    }
  }

  private void read(String address) throws IOException, InterruptedException {
    memory.forgetMost();
    long asked = engine.asked();
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
    } catch (IOException e) {
      out.printf(
          "%-70s broke off after %.0f s, %.1f MB: %s%n",
          address, (System.nanoTime() - begin) / 1e9, bytes / 1e6, e);
      return;
    }
    long end = System.nanoTime();
    out.printf(
        "%-70s first byte %6.0f ms, all %7.0f ms, %8.3f MB, %d requests; heap at most %d MB with garbage, load %.1f%n",
        address,
        (first - begin) / 1e6,
        (end - begin) / 1e6,
        bytes / 1e6,
        engine.asked() - asked,
        memory.most(),
        LoadMemory.load());
  }
}
