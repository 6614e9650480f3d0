package vn.cancu.citation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Governing.Read;
import vn.cancu.document.NumberReader;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/** What governs an item that stands alone in a list: the clause or the heading above the list. */
final class ListHead {
  private static final int FARTHEST_WORDS = 18;

  /** "II. CĂN CỨ", "II. Căn cứ xem xét": the heading of a list of what the document rests on. */
  private static final Pattern HEADING =
      Pattern.compile(
          "[ivx]{1,4}\\. căn cứ(?: (?:xem xét|pháp lý|lập|xây dựng|ban hành)){0,2} [-1a]");

  private static final int FARTHEST_LIST = 3000;
  private static final Set<Relation> LISTED =
      EnumSet.of(
          Relation.REPEALS,
          Relation.REPLACES,
          Relation.AMENDS,
          Relation.SUSPENDS,
          Relation.BASED_ON);

  private ListHead() {}

  /** "Bãi bỏ các Quyết định sau: 1. A; 2. B": the words before the colon govern each item. */
  static @Nullable Read read(Flow flow, int sentence, int start) {
    if (RelationVerbs.words(flow.key, sentence, start) > 1) {
      return null;
    }
    int least = Math.max(0, sentence - FARTHEST_LIST);
    for (int at = sentence; at > least; at--) {
      if (!flow.breaksAt(at)) {
        continue;
      }
      if (at > 1 && opensList(flow, at - 1)) {
        int head = Sentences.start(flow, at - 3);
        if (SaidBehind.expires(flow.key.substring(head, at))) {
          return new Read(Relation.REPEALS, "hết hiệu lực", "list-head", true);
        }
        var trigger = RelationVerbs.nearest(flow.key, head, at, FARTHEST_WORDS);
        return trigger != null
                && LISTED.contains(trigger.verb().relation())
                && (trigger.start() == head
                    || Character.isUpperCase(flow.text.charAt(trigger.start())))
            ? new Read(
                trigger.verb().relation(),
                flow.text.substring(trigger.start(), trigger.end()),
                "list-head",
                true)
            : null;
      }
      boolean item =
          NumberReader.isDigit(flow.text.charAt(at)) || "-+•".indexOf(flow.text.charAt(at)) >= 0;
      if (HEADING.matcher(flow.key).region(at, flow.length()).lookingAt()) {
        return new Read(Relation.BASED_ON, "căn cứ", "list-heading", true);
      }
      if (!item && at != sentence) {
        return null;
      }
    }
    return null;
  }

  private static boolean opensList(Flow flow, int end) {
    return flow.text.charAt(end - 1) == ':'
        || Phrases.endsAt(flow.key, end, "sau đây")
        || Phrases.endsAt(flow.key, end, "sau");
  }
}
