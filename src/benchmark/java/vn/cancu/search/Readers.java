package vn.cancu.search;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Five hundred people, each with a connection of their own, who think between two pages as readers
 * do: the same people in every run. They ask for pages of all kinds; a few documents more than the
 * others.
 */
final class Readers implements AutoCloseable {
  static final int PEOPLE = 500;
  private static final long SEED = 20_261_123;
  private static final int SHORTEST_THOUGHT = 2_000;
  private static final int LONGEST_THOUGHT = 14_000;
  private static final Pattern STYLE = Pattern.compile("href=\"(/static/[^\"]+)\"");

  private final int port;
  private final List<String> slugs;
  private final List<String> queries;
  private final List<Thread> people = new ArrayList<>();
  private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
  private final Map<String, List<Long>> all = new TreeMap<>();
  private final Map<String, AtomicInteger> errors = new ConcurrentHashMap<>();
  private volatile boolean gone;

  Readers(int port, List<String> slugs, List<String> queries) {
    this.port = port;
    this.slugs = slugs;
    this.queries = queries;
  }

  /** Within some seconds, as they would be there in the middle of a day. */
  void come() {
    for (int i = 0; i < PEOPLE; i++) {
      var chance = new Random(SEED + i);
      people.add(Thread.ofVirtual().start(() -> read(chance)));
    }
  }

  private void read(Random chance) {
    try {
      Thread.sleep(chance.nextInt(LONGEST_THOUGHT));
      var reader = new PageReader(port);
      try {
        while (!gone) {
          try {
            ask(reader, chance);
          } catch (IOException e) {
            error(e.toString());
            reader.close();
            reader = new PageReader(port);
          }
          Thread.sleep(SHORTEST_THOUGHT + chance.nextInt(LONGEST_THOUGHT - SHORTEST_THOUGHT));
        }
      } finally {
        reader.close();
      }
    } catch (IOException e) {
      error("no connection: " + e.getMessage());
    } catch (InterruptedException e) {
      // They have gone.
    }
  }

  private void ask(PageReader reader, Random chance) throws IOException {
    var document = "/van-ban/" + slugs.get((int) (slugs.size() * Math.pow(chance.nextDouble(), 2)));
    int what = chance.nextInt(100);
    if (what < 12) {
      get(reader, "home", "/");
    } else if (what < 18) {
      get(reader, "browse", "/duyet");
    } else if (what < 43) {
      var query = queries.get(chance.nextInt(queries.size()));
      get(reader, "search", "/tim-kiem?q=" + encoded(query));
    } else if (what < 75) {
      get(reader, "document", document);
    } else if (what < 83) {
      get(reader, "lineage", document + "/luoc-do");
    } else if (what < 93) {
      get(reader, "original", document + "/goc");
    } else {
      // One who comes for the first time has nothing of it yet.
      var style = STYLE.matcher(get(reader, "home", "/"));
      while (style.find()) {
        get(reader, "static", style.group(1).replace("&amp;", "&"));
      }
    }
  }

  private String get(PageReader reader, String kind, String path) throws IOException {
    long begin = System.nanoTime();
    var answer = reader.get(path);
    times
        .computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>())
        .add(System.nanoTime() - begin);
    if (answer.status() != 200) {
      error(kind + " " + answer.status());
    }
    return kind.equals("home") ? answer.text() : "";
  }

  private void error(String what) {
    errors.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
  }

  /** What was answered since this was asked last, in words. */
  String minute() {
    Map<String, String> words = new LinkedHashMap<>();
    int count = 0;
    for (var kind : new TreeMap<>(times).entrySet()) {
      var some = new ArrayList<Long>();
      for (var time = kind.getValue().poll(); time != null; time = kind.getValue().poll()) {
        some.add(time);
      }
      count += some.size();
      all.computeIfAbsent(kind.getKey(), any -> new ArrayList<>()).addAll(some);
      words.put(kind.getKey(), "%.1f".formatted(millis(some, 95)));
    }
    return "%.1f/s, errors %d, p95 in ms %s".formatted(count / 60.0, errors(), words);
  }

  /** Over the whole time, of what the minutes told. */
  String summary() {
    var words = new StringBuilder();
    all.forEach((kind, some) ->
        words.append(
            "  %-9s %6d asked, p50 %7.2f p95 %7.2f p99 %7.2f ms%n"
                .formatted(
                    kind, some.size(), millis(some, 50), millis(some, 95), millis(some, 99))));
    return "%d people, errors %s%n%s".formatted(PEOPLE, errors, words);
  }

  int errors() {
    return errors.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  /** They go, each when the answer waited for has come. */
  @Override
  public void close() throws IOException {
    gone = true;
    try {
      for (var person : people) {
        person.join(Duration.ofSeconds(30));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** So many who never pause: how long each answer took. */
  static List<Long> hurried(int port, List<String> paths, int people, Duration time)
      throws InterruptedException {
    var times = Collections.synchronizedList(new ArrayList<Long>());
    var next = new AtomicInteger();
    var bad = new AtomicInteger();
    long end = System.nanoTime() + time.toNanos();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < people; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try (var reader = new PageReader(port)) {
                  while (System.nanoTime() < end) {
                    long begin = System.nanoTime();
                    var answer = reader.get(paths.get(next.getAndIncrement() % paths.size()));
                    times.add(System.nanoTime() - begin);
                    if (answer.status() != 200) {
                      bad.incrementAndGet();
                    }
                  }
                } catch (IOException e) {
                  bad.incrementAndGet();
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    if (bad.get() > 0) {
      throw new IllegalStateException(bad + " answers were not good ones");
    }
    return times;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static double millis(List<Long> nanos, int percent) {
    var sorted = nanos.stream().mapToLong(each -> each).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100] / 1e6;
  }
}
