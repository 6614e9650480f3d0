package vn.cancu.intake;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Fault;

/** What a command can ask the owner of a home to do. */
public enum Work {
  REINDEX,
  REREAD,
  COMPARE_INDEX;

  /**
   * The owner's answer.
   *
   * @param problem why it could not be done; null when it was
   * @param documents how many were gone through
   * @param changed how many of them changed
   * @param changes in how many files each field of the record came out otherwise, by its JSON name,
   *     and "text"
   * @param unread files that could not be read again
   * @param otherThanSet in how many places the machine reads otherwise than people have set, which
   *     stays
   * @param faults what a comparison found
   */
  public record Answer(
      @Nullable String problem,
      long documents,
      long changed,
      SortedMap<String, Long> changes,
      long unread,
      long otherThanSet,
      List<Fault> faults) {
    private static final SortedMap<String, Long> NONE =
        Collections.unmodifiableSortedMap(new TreeMap<>());

    public static Answer done(long documents) {
      return new Answer(null, documents, 0, NONE, 0, 0, List.of());
    }

    public static Answer reread(
        long documents,
        long changed,
        SortedMap<String, Long> changes,
        long unread,
        long otherThanSet) {
      return new Answer(null, documents, changed, changes, unread, otherThanSet, List.of());
    }

    public static Answer compared(long documents, List<Fault> faults) {
      return new Answer(null, documents, 0, NONE, 0, 0, faults);
    }

    public static Answer failed(String problem) {
      return new Answer(problem, 0, 0, NONE, 0, 0, List.of());
    }
  }
}
