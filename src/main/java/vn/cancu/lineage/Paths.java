package vn.cancu.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.lineage.Steps.Place;
import vn.cancu.lineage.Steps.Step;

/**
 * The ways of citations from one document to another. Walks from both ends, always where fewer
 * nodes are, until their levels make up the length allowed: every way of that length then lies
 * among the citations seen. An end where a hub leads to more than can be read goes no further, and
 * the other goes the rest of the way: a letter cites few, however many cite the law it rests on.
 */
final class Paths {
  static final int MOST_PATHS = 20;
  private static final int MOST_NODES = 3_000;
  private static final int MOST_TRIES = 50_000;

  private final Steps steps;
  private final Map<String, Map<String, Link>> links = new LinkedHashMap<>();
  private final List<List<Link>> found = new ArrayList<>();
  private boolean truncated;
  private int tries;

  Paths(Steps steps) {
    this.steps = steps;
  }

  /** A citation on the way, without its sentence. */
  record Link(CitationRow row, Node to) {
    private String from() {
      return row.source().id();
    }
  }

  /** One side of the search: all it has reached, and what it reached last. */
  private static final class Side {
    private final Set<String> reached = new HashSet<>();
    private List<Place> frontier;

    /** Whether all of the next level was more than can be read. */
    private boolean closed;

    Side(Place start) {
      frontier = List.of(start);
      reached.add(start.node().id());
    }
  }

  boolean truncated() {
    return truncated;
  }

  List<List<Link>> between(Place from, Place to, int longest) {
    var up = new Side(from);
    var down = new Side(to);
    int levels = 0;
    // Where an end leads no further, all its ways have been seen.
    while (levels < longest && !up.frontier.isEmpty() && !down.frontier.isEmpty()) {
      if (up.closed && down.closed) {
        truncated = true;
        break;
      }
      boolean upward = down.closed || !up.closed && up.frontier.size() <= down.frontier.size();
      int room = MOST_NODES - up.reached.size() - down.reached.size();
      if (grow(upward ? up : down, upward, room)) {
        levels++;
      }
    }
    var away = distances(to.node().id());
    int shortest = away.getOrDefault(from.node().id(), Integer.MAX_VALUE);
    for (int length = shortest; length <= longest && found.size() <= MOST_PATHS; length++) {
      extend(from.node().id(), to.node().id(), length, away, new ArrayDeque<>(), new HashSet<>());
    }
    truncated |= found.size() > MOST_PATHS;
    return List.copyOf(found.subList(0, Math.min(found.size(), MOST_PATHS)));
  }

  /** Whether the side went on; it is closed where it did not. */
  private boolean grow(Side side, boolean upward, int room) {
    var seen = upward ? steps.outOf(side.frontier) : steps.into(side.frontier);
    Map<String, Place> next = new LinkedHashMap<>();
    for (var step : seen) {
      add(step);
      var place = upward ? step.cited() : step.citing();
      if (!side.reached.contains(place.node().id())) {
        next.put(place.node().id(), place);
      }
    }
    side.closed = steps.cut() || next.size() > room;
    if (side.closed) {
      return false;
    }
    side.reached.addAll(next.keySet());
    side.frontier = steps.withKeys(next.values());
    return true;
  }

  private void add(Step step) {
    var link = new Link(step.row(), step.cited().node());
    links
        .computeIfAbsent(link.from(), id -> new LinkedHashMap<>())
        .merge(
            link.to().id(),
            link,
            (old, fresh) ->
                fresh.row().relation().compareTo(old.row().relation()) < 0 ? fresh : old);
  }

  /** How many citations at least lie between a node and the end. */
  private Map<String, Integer> distances(String end) {
    Map<String, Set<String>> citing = new HashMap<>();
    links.forEach((from, out) ->
        out.keySet()
            .forEach(to -> citing.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from)));
    Map<String, Integer> away = new HashMap<>(Map.of(end, 0));
    var waiting = new ArrayDeque<>(List.of(end));
    while (!waiting.isEmpty()) {
      var node = waiting.remove();
      int next = away.getOrDefault(node, 0) + 1;
      for (var before : citing.getOrDefault(node, Set.of())) {
        if (away.putIfAbsent(before, next) == null) {
          waiting.add(before);
        }
      }
    }
    return away;
  }

  /** Goes on to every way of exactly this length, while there is room for it. */
  private void extend(
      String at,
      String end,
      int left,
      Map<String, Integer> away,
      ArrayDeque<Link> path,
      Set<String> on) {
    if (left == 0) {
      if (at.equals(end)) {
        found.add(List.copyOf(path));
      }
      return;
    }
    if (at.equals(end) || found.size() > MOST_PATHS) {
      return;
    }
    if (++tries > MOST_TRIES) {
      truncated = true;
      return;
    }
    on.add(at);
    for (var link : links.getOrDefault(at, Map.of()).values()) {
      var next = link.to().id();
      if (!on.contains(next) && away.getOrDefault(next, Integer.MAX_VALUE) < left) {
        path.addLast(link);
        extend(next, end, left - 1, away, path, on);
        path.removeLast();
      }
    }
    on.remove(at);
  }
}
