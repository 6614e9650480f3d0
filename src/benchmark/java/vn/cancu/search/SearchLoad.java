package vn.cancu.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.SimpleJsonpMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import vn.cancu.access.Clearance;
import vn.cancu.account.Accounts;
import vn.cancu.engine.EngineSettings;
import vn.cancu.engine.Engines;
import vn.cancu.intake.Home;
import vn.cancu.intake.Jobs;
import vn.cancu.intake.Joining;
import vn.cancu.intake.Quarantine;
import vn.cancu.lineage.Lineage;
import vn.cancu.portal.Portal;
import vn.cancu.portal.PortalSettings;

/**
 * What a page of results costs beside the bare question to the engine that it rests on, query by
 * query in turn: alone, with eight people at one time, and how that grows with the archive. Every
 * answer must be a good one; else the run fails. The archive is kept, and the next run goes on from
 * what it holds.
 */
public final class SearchLoad {
  private static final long SEED = 4711;
  private static final int PEOPLE = 8;
  private static final int QUERIES = 80;
  private static final List<Integer> STEPS = List.of(1_000, 5_000, 20_000, 100_000);

  /** As {@link GeneratedLetters#queries} gives them. */
  private static final List<String> KINDS =
      List.of(
          "numbers",
          "whole subjects",
          "phrases",
          "whole subjects, no accents",
          "phrases and a place",
          "phrases, quoted",
          "a verb and a rare name",
          "bare numbers and a place");

  private static final Duration BLOCK = Duration.ofSeconds(10);
  private static final int LOT = 1_000;

  /** More than this many take minutes to be indexed again. */
  private static final int LARGE = 5_000;

  private final PrintStream out;
  private final AskedEngine engine;
  private final SearchIndex index;
  private final Lineage lineage;
  private final String site;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger bad = new AtomicInteger();

  private SearchLoad(PrintStream out, AskedEngine engine, IndexedArchive letters, String site) {
    this.out = out;
    this.engine = engine;
    this.index = letters.search();
    this.lineage = letters.lineage();
    this.site = site;
  }

  /** Something that is timed. */
  private interface Step {
    void run() throws IOException, InterruptedException;
  }

  /**
   * Arguments: ignored, a folder to work in, how many documents, how many rounds; none only fills.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Files.createDirectories(Path.of(arguments[1]));
    var home = Files.createDirectories(folder.resolve("search-load"));
    int documents = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (var started = Engines.start(EngineSettings.of(System.getenv()), home)) {
      started.await(Duration.ofMinutes(2));
      var engine = new AskedEngine(started);
      var letters = new IndexedArchive(engine, "load", home); // not closed: its indices are kept
      var accounts = new Accounts(home, Clock.systemUTC());
      var parts =
          List.<Object>of(
              letters.archive(),
              letters.search(),
              letters.lineage(),
              accounts,
              new Jobs(Home.at(home), letters.archive(), Clock.systemUTC()),
              new Joining(Home.at(home), letters.archive(), Clock.systemUTC()),
              new Quarantine(Home.at(home), Clock.systemUTC()),
              new PortalSettings(true));
      letters.follower().catchUp();
      try (var archive = letters.archive();
          var portal = Portal.start(parts, "127.0.0.1", 0)) {
        var site = "http://127.0.0.1:" + portal.port();
        var load = new SearchLoad(out, engine, letters, site);
        int held = (int) letters.archive().count(Clearance.ANONYMOUS);
        if (held > documents) {
          throw new IllegalStateException(home + " holds " + held + " already");
        }
        for (int size : sizes(held, documents)) {
          fill(letters, held, size, out);
          held = size;
          if (rounds > 0) {
            load.measure(size, rounds);
          }
        }
        if (rounds > 0) {
          new RebuildRate(engine, letters).measure(documents > LARGE ? 1 : 2, out);
        }
        if (load.bad.get() > 0) {
          out.println(load.bad.get() + " answers were not good ones");
          System.exit(1);
        }
      }
    }
  }

  /** The steps of the curve that what is held leaves to be taken. */
  private static List<Integer> sizes(int held, int documents) {
    return Stream.concat(STEPS.stream(), Stream.of(documents))
        .filter(size -> size >= held && size <= documents)
        .distinct()
        .toList();
  }

  private static void fill(IndexedArchive letters, int from, int to, PrintStream out) {
    var generated = new GeneratedLetters(SEED);
    long begin = System.nanoTime();
    for (int lot = from; lot < to; lot += LOT) {
      generated.range(lot, Math.min(to, lot + LOT)).forEach(letters::add);
    }
    long archived = System.nanoTime();
    letters.follower().catchUp();
    out.printf(
        "%d documents: archived in %.1f s, indexed in %.1f s%n",
        to - from, (archived - begin) / 1e9, (System.nanoTime() - archived) / 1e9);
  }

  private void measure(int documents, int rounds) throws IOException, InterruptedException {
    var queries = new GeneratedLetters(SEED).queries(QUERIES, documents);
    alone(queries, 1); // warm
    bad.set(0);
    var times = alone(queries, rounds);
    out.printf("%d documents, alone, load %.1f%n", documents, LoadMemory.load());
    times.print(KINDS, "page", out);
    together(queries);
  }

  /** Every kind of step once for each query, in turn, so that all meet the same machine. */
  private LoadTimes alone(List<String> queries, int rounds)
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

  private Map<String, Step> steps(String query) {
    var whole = bare(query);
    var unmarked = without(whole, "highlight");
    var uncounted = without(whole, "aggregations");
    var neither = without(unmarked, "aggregations");
    var id =
        new GeneratedLetters(SEED).letter(Math.floorMod(query.hashCode(), STEPS.getFirst())).id();
    var ten =
        index.find(asked(query), Clearance.ANONYMOUS).hits().stream().map(Hits.Hit::id).toList();
    Map<String, Step> steps = new LinkedHashMap<>();
    steps.put("page", () -> get("/tim-kiem?q=" + encoded(query)));
    steps.put("page, a type chosen", () -> get("/tim-kiem?loai=cong-van&q=" + encoded(query)));
    steps.put("search without a page", () -> index.find(asked(query), Clearance.ANONYMOUS));
    steps.put("validity of its ten", () -> lineage.validities(ten, Clearance.ANONYMOUS));
    steps.put("bare", () -> ask(whole));
    steps.put("bare without marks", () -> ask(unmarked));
    steps.put("bare without facets", () -> ask(uncounted));
    steps.put("bare without both", () -> ask(neither));
    steps.put(
        "suggestions",
        () -> get("/api/v1/suggest?q=" + encoded(query.substring(0, Math.min(6, query.length())))));
    steps.put("similar documents", () -> get("/api/v1/documents/" + id + "/similar"));
    return steps;
  }

  /** Eight people who never pause: pages and bare questions, block after block in turn. */
  private void together(List<String> queries) throws InterruptedException {
    var pages = new ArrayList<Long>();
    var questions = new ArrayList<Long>();
    var prepared = queries.stream().map(this::bare).toList();
    long ofQuestions = 0;
    long ofPages = 0;
    for (int i = 0; i < 2; i++) {
      long begin = processor();
      questions.addAll(block(number -> () -> ask(prepared.get(number % prepared.size()))));
      long middle = processor();
      pages.addAll(
          block(number -> () -> get("/tim-kiem?q=" + encoded(queries.get(number % QUERIES)))));
      ofQuestions += middle - begin;
      ofPages += processor() - middle;
    }
    double seconds = 2.0 * BLOCK.toSeconds();
    out.printf(
        "  %d people: page p50 %.1f ms p95 %.1f ms, %.1f/s; bare p50 %.1f ms p95 %.1f ms, %.1f/s; throughput %.2f x bare; processor time of portal, engine and asker %.1f and %.1f ms; load %.1f%n",
        PEOPLE,
        LoadTimes.millis(pages, 50),
        LoadTimes.millis(pages, 95),
        pages.size() / seconds,
        LoadTimes.millis(questions, 50),
        LoadTimes.millis(questions, 95),
        questions.size() / seconds,
        pages.size() / (double) questions.size(),
        ofPages / (double) pages.size(),
        ofQuestions / (double) questions.size(),
        LoadMemory.load());
    out.printf(
        "  resident: portal %d MB, engine %d MB; heap of the portal in use %d MB%n",
        LoadMemory.resident(ProcessHandle.current().pid()),
        ProcessHandle.current()
            .children()
            .mapToLong(child -> LoadMemory.resident(child.pid()))
            .sum(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
  }

  private static List<Long> block(IntFunction<Step> step) throws InterruptedException {
    var times = Collections.synchronizedList(new ArrayList<Long>());
    var next = new AtomicInteger();
    var failures = new AtomicLong();
    long end = System.nanoTime() + BLOCK.toNanos();
    var people = new ArrayList<Thread>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(
          Thread.ofPlatform()
              .start(() -> {
                while (System.nanoTime() < end) {
                  long begin = System.nanoTime();
                  try {
                    step.apply(next.getAndIncrement()).run();
                  } catch (IOException | InterruptedException e) {
                    failures.incrementAndGet();
                  }
                  times.add(System.nanoTime() - begin);
                }
              }));
    }
    for (var person : people) {
      person.join();
    }
    if (failures.get() > 0) {
      throw new IllegalStateException(failures.get() + " requests were not answered");
    }
    return times;
  }

  private SearchRequest bare(String query) {
    return index.question(asked(query), Clearance.ANONYMOUS);
  }

  private static SearchQuery asked(String query) {
    return new SearchQuery(query, Map.of(), Sort.RELEVANCE, 1, SearchQuery.DEFAULT_SIZE);
  }

  private static SearchRequest without(SearchRequest request, String part) {
    var mapper = SimpleJsonpMapper.INSTANCE;
    try {
      var json = (ObjectNode) new ObjectMapper().readTree(JsonpUtils.toJsonString(request, mapper));
      json.remove(part);
      return SearchRequest.of(
          s -> s.index(request.index()).withJson(new StringReader(json.toString())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void ask(SearchRequest request) {
    var answer = engine.ask(client -> client.search(request, JsonNode.class));
    if (answer.timedOut() || answer.shards().failures().size() > 0) {
      bad.incrementAndGet();
    }
  }

  private void get(String path) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(site + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      bad.incrementAndGet();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Of this process and its children, in ms. */
  private static long processor() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().children())
        .mapToLong(process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
        .sum();
  }
}
