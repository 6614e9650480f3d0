package vn.cancu.lineage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;

/**
 * Short names of cited documents. Every page of results names the same few laws, so names are kept
 * for a minute, for each clearance by itself, and until the citations change: a name that only a
 * withdrawn document gave is gone with it.
 */
final class Labels {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int MOST = 20_000;

  private final Stubs stubs;
  private final Cache<Asked, Optional<Node>> known =
      Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

  private record Asked(DocumentKey key, Clearance reader, long change) {}

  /** Counts the changes, so that what was looked up before one is not kept behind it. */
  private final AtomicLong change = new AtomicLong();

  Labels(Stubs stubs) {
    this.stubs = stubs;
  }

  void forget() {
    change.incrementAndGet();
    known.invalidateAll();
  }

  /** By the text of the key; with issuer and year where two would be called the same. */
  Map<String, String> of(Collection<String> keys, Clearance reader) {
    var parsed = keys.stream().map(DocumentKey::parse).filter(Objects::nonNull).toList();
    Map<String, String> labels = new HashMap<>();
    nodes(parsed, reader).stream()
        .collect(Collectors.groupingBy(Node::label))
        .forEach((label, nodes) ->
            nodes.forEach(
                node -> labels.put(node.slug(), nodes.size() == 1 ? label : node.longLabel())));
    return labels;
  }

  private List<Node> nodes(List<DocumentKey> keys, Clearance reader) {
    var found = new ArrayList<Node>();
    var unknown = new ArrayList<DocumentKey>();
    for (var key : keys.stream().distinct().toList()) {
      var node = known.getIfPresent(new Asked(key, reader, change.get()));
      if (node == null) {
        unknown.add(key);
      } else {
        node.ifPresent(found::add);
      }
    }
    if (!unknown.isEmpty()) {
      long before = change.get();
      var named = stubs.named(unknown, reader);
      for (var key : unknown) {
        var node = Optional.ofNullable(named.get(key));
        node.ifPresent(found::add);
        known.put(new Asked(key, reader, before), node);
      }
    }
    return found;
  }
}
