package vn.cancu.citation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Governing.Read;

/**
 * "Nghị định số 5 … (sau đây gọi tắt là Nghị định số 5)": named again for short, not cited anew.
 */
final class Aliases {
  private final Map<String, Read> reads = new HashMap<>();

  void add(Mention mention, Read read) {
    if (mention.number() != null && mention.symbol() != null) {
      reads.put(Mentions.key(mention.number(), mention.symbol()), read);
    }
  }

  /**
   * What was read of the document before; null if it is not named for short, or not named before.
   *
   * @param before the words since the citation before
   */
  @Nullable Read of(Mention mention, String before) {
    boolean alias =
        before.endsWith("gọi là ")
            || before.endsWith("gọi tắt là ")
            || before.endsWith("gọi chung là ");
    return alias && mention.number() != null && mention.symbol() != null
        ? reads.get(Mentions.key(mention.number(), mention.symbol()))
        : null;
  }
}
