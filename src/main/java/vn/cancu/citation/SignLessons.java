package vn.cancu.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Governing.Read;
import vn.cancu.document.Citation;
import vn.cancu.document.Relation;

/** The citations of a text as rules alone read them, with the signs around each. */
public final class SignLessons {
  private final Map<Integer, List<String>> signs = new HashMap<>();
  private final Map<Integer, Read> reads = new HashMap<>();
  private final List<Citation> citations;

  private SignLessons(String text, Citations.Citing citing) {
    citations = Citations.in(text, citing, this::keep).citations();
  }

  public static SignLessons of(String text, Citations.Citing citing) {
    return new SignLessons(text, citing);
  }

  private Read keep(Read read, Signs around) {
    signs.put(around.place(), around.named());
    reads.put(around.place(), read);
    return read;
  }

  /** In reading order. */
  public List<Citation> citations() {
    return citations;
  }

  /** What one of the citations teaches; null where its relation is another's. */
  public @Nullable SignLesson lesson(Citation citation, Relation asked) {
    var read = reads.get(citation.start());
    var around = signs.get(citation.start());
    return read == null || around == null
        ? null
        : new SignLesson(around, read.relation(), read.rule(), asked);
  }
}
