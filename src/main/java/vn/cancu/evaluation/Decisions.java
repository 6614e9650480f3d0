package vn.cancu.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cancu.archive.Archive;
import vn.cancu.correction.Ruling;

/**
 * What people decided of citations in an archive, as a measure of how often the machine was right:
 * by the rule that read the relation and by the confidence that was claimed. People see the least
 * certain first, so the bands can be compared with what was claimed and the sum of them can not.
 */
public final class Decisions {
  private static final int BATCH = 500;
  private static final int BANDS = 10;

  private final SortedMap<String, Tally> rules = new TreeMap<>();
  private final SortedMap<String, Tally> bands = new TreeMap<>();
  private final Tally all = new Tally();

  private Decisions() {}

  private static final class Tally {
    private long accepted;
    private long corrected;
    private long rejected;

    private void add(Ruling ruling) {
      switch (ruling.verdict()) {
        case ACCEPTED -> accepted++;
        case CORRECTED -> corrected++;
        case REJECTED -> rejected++;
      }
    }

    private String line(String name) {
      long sum = accepted + corrected + rejected;
      var right = sum == 0 ? "-" : "%.3f".formatted(1.0 * accepted / sum);
      return "%-40s %8d %8d %8d %8d   %s"
          .formatted(name, sum, accepted, corrected, rejected, right);
    }

    private Map<String, Long> summary() {
      var counts = new LinkedHashMap<String, Long>();
      counts.put("accepted", accepted);
      counts.put("corrected", corrected);
      counts.put("rejected", rejected);
      return counts;
    }
  }

  /** Reads all that people said. */
  public static Decisions of(Archive archive) {
    var decisions = new Decisions();
    long position = 0;
    for (var batch = archive.since(0, BATCH);
        !batch.isEmpty();
        batch = archive.since(position, BATCH)) {
      for (var entry : batch) {
        archive.load(entry).corrections().rulings().forEach(decisions::add);
        position = entry.seq();
      }
    }
    return decisions;
  }

  private void add(Ruling ruling) {
    all.add(ruling);
    var rule = ruling.read().rule();
    rules.computeIfAbsent(rule == null ? "-" : rule, any -> new Tally()).add(ruling);
    int band = Math.clamp((int) (ruling.read().confidence() * BANDS), 0, BANDS - 1);
    var name = "confidence %.1f-%.1f".formatted(1.0 * band / BANDS, (band + 1.0) / BANDS);
    bands.computeIfAbsent(name, any -> new Tally()).add(ruling);
  }

  /** A table, and one JSON object as the last line. */
  public List<String> report() {
    var lines = new ArrayList<String>();
    lines.add(
        "%-40s %8s %8s %8s %8s   %s"
            .formatted("", "decided", "right", "changed", "none", "right of decided"));
    bands.forEach((name, tally) -> lines.add(tally.line(name)));
    rules.forEach((name, tally) -> lines.add(tally.line(name)));
    lines.add(all.line("all"));
    var summary = new LinkedHashMap<String, Object>(all.summary());
    summary.put("confidence", summaries(bands));
    summary.put("rules", summaries(rules));
    try {
      lines.add(new ObjectMapper().writeValueAsString(summary));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }

  private static Map<String, Object> summaries(SortedMap<String, Tally> tallies) {
    var all = new LinkedHashMap<String, Object>();
    tallies.forEach((name, tally) -> all.put(name, tally.summary()));
    return all;
  }
}
