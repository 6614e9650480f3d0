package vn.cancu.intake;

import java.util.List;
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
   * @param faults what a comparison found
   */
  public record Answer(@Nullable String problem, long documents, long changed, List<Fault> faults) {
    public static Answer done(long documents, long changed) {
      return new Answer(null, documents, changed, List.of());
    }

    public static Answer failed(String problem) {
      return new Answer(problem, 0, 0, List.of());
    }
  }
}
