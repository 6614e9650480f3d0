package vn.cancu.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Resemblance;
import vn.cancu.rendition.Likeness;
import vn.cancu.rendition.Verdict;
import vn.cancu.rendition.Witness;

/** Which documents of the archive a reading is of. */
final class Alike {
  private final Archive archive;
  private final Twins twins;

  Alike(Archive archive, Twins twins) {
    this.archive = archive;
    this.twins = twins;
  }

  /**
   * @param same the one document that this reading is of; null where there is none, or several
   * @param unclear ids of those that it may be of
   */
  record Found(@Nullable Entry same, List<String> unclear) {}

  /**
   * @param ownId of the document that has the reading, which is not looked at
   * @param resemblance what people have said of it
   */
  Found to(Witness witness, String ownId, Resemblance resemblance) {
    var same = new ArrayList<Entry>();
    var unclear = new ArrayList<String>();
    if (witness.isComparable()) {
      for (var candidate : twins.of(witness)) {
        if (candidate.id().equals(ownId) || resemblance.apart().contains(candidate.id())) {
          continue;
        }
        var document = archive.load(candidate);
        switch (Likeness.of(witness, new Witness(document.record(), document.text()))) {
          case Verdict.Same() -> same.add(candidate);
          case Verdict.Unclear(var against) -> unclear.add(candidate.id());
          case Verdict.Different() -> {}
        }
      }
    }
    if (same.size() == 1) {
      return new Found(same.getFirst(), unclear);
    }
    // Like two that are not one: which of them it is, a person knows.
    same.forEach(entry -> unclear.add(entry.id()));
    return new Found(null, unclear);
  }
}
