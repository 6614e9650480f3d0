package vn.cancu.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Publication.Place;
import vn.cancu.document.Visibility;

/**
 * What was public at any time, in order of when that changed last. What is done to a document while
 * it is internal changes nothing here, and one that was taken out for good was never public. May be
 * used by several threads.
 */
public final class Publications {
  private final Map<String, Publication> byId = new HashMap<>();
  private final TreeMap<Place, Publication> byPlace = new TreeMap<>();

  /** Takes in the newest version of a document. */
  synchronized void put(Entry entry) {
    var known = byId.get(entry.id());
    if (entry.links().purged()) {
      remove(known);
    } else if (!entry.isGone() && entry.visibility() == Visibility.PUBLIC) {
      replace(known, new Publication(entry.id(), entry.at(), false, entry));
    } else if (known != null && !known.withdrawn()) {
      replace(known, new Publication(entry.id(), entry.at(), true, known.shown()));
    }
  }

  private void replace(@Nullable Publication known, Publication now) {
    remove(known);
    byId.put(now.id(), now);
    byPlace.put(now.place(), now);
  }

  private void remove(@Nullable Publication known) {
    if (known != null) {
      byId.remove(known.id());
      byPlace.remove(known.place());
    }
  }

  /** The one of this very id. */
  public synchronized Optional<Publication> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Whether this very version is what anyone reads now: one before may say what a file said that is
   * hidden by now, or what a correction took out.
   */
  public boolean show(String id, int version) {
    return byId(id).filter(one -> !one.withdrawn() && one.shown().version() == version).isPresent();
  }

  /** All that are public, as they stand at one moment, in order. */
  public synchronized List<Publication> standing() {
    return byPlace.values().stream().filter(one -> !one.withdrawn()).toList();
  }

  /** Those behind one place and before another, at most max. */
  public synchronized List<Publication> between(Place after, Place end, int max) {
    return after.compareTo(end) >= 0
        ? List.of()
        : byPlace.subMap(after, false, end, false).values().stream().limit(max).toList();
  }
}
