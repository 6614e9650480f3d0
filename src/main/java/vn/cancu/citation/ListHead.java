package vn.cancu.citation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Governing.Read;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.LastWords;
import vn.cancu.document.NumberReader;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/** What governs an item that stands alone in a list: the clause or the heading above the list. */
final class ListHead {
  private static final int FARTHEST_WORDS = 24;
  private static final int FARTHEST_LIST = 3000;
  private static final int LONGEST_ITEM = 12;

  /** "DANH MỤC … BỊ BÃI BỎ": the heading of a table whose lines name what is repealed. */
  private static final Pattern TABLE =
      Pattern.compile("danh mục [^.;:]{1,160}?(?:bị |được )?(bãi bỏ|hủy bỏ)(?!\\p{L})");

  /**
   * "Điều 3. Bãi bỏ", "Bãi bỏ các quyết định của UBND tỉnh": a line over what is repealed. One that
   * numbers a document repeals that one, and one on a level ("của cấp dưới") gives a power.
   */
  private static final Pattern HEADING =
      Pattern.compile(
          "(điều|\\d|[ivx])[ \\divx]{0,4}\\. (bãi bỏ|hủy bỏ)(?:(?: toàn bộ| một phần)?(?: (?:các )?KINDS)?|(?: toàn bộ| một phần)?(?: các|(?<=toàn bộ)) KINDS (?:của|do) (?!(?:\\p{L}+,? ){1,8}?(?:cùng cấp|(?<!trợ )cấp (?:dưới|trên|huyện|xã(?! hội)|tỉnh|mình))(?!\\p{L}))[^.:;\\d]{3,160}+) ?$"
              .replace("KINDS", "(?:văn bản|quyết định|nghị quyết|thông tư|chỉ thị)"));

  /** "các văn bản sau": the head names a list of documents, not of changes to one. */
  private static final Pattern OF_DOCUMENTS =
      Pattern.compile(
          "(?:các|những|một số) (?:văn bản|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|quy định|kế hoạch|tài liệu)");

  private static final Set<Relation> LISTED =
      EnumSet.of(
          Relation.REPEALS,
          Relation.REPLACES,
          Relation.AMENDS,
          Relation.SUSPENDS,
          Relation.CORRECTS,
          Relation.EXTENDS,
          Relation.WITHDRAWS,
          Relation.ATTACHES,
          Relation.IMPLEMENTS,
          Relation.BASED_ON);

  /** What a list of places in one document may say of it. */
  private static final Set<Relation> OF_PLACES = EnumSet.of(Relation.CORRECTS, Relation.AMENDS);

  /** What a whole preamble may begin with: it governs a list only where it names it. */
  private static final Set<Relation> OPENING =
      EnumSet.of(Relation.BASED_ON, Relation.IMPLEMENTS, Relation.ATTACHES);

  /** "Hội đồng quản trị thống nhất: 1. Hủy bỏ …": who decides, not who is to do it. */
  private static final LastWords DECIDING =
      LastWords.of("nhất|định|luận|nghị|sau|kiến|báo|thị|qua|đây|gồm|này");

  private ListHead() {}

  /**
   * What governs an item of a list: the heading it stands under, the clause above.
   *
   * @param heading what that of its part makes of it, or null
   */
  static @Nullable Read read(Flow flow, Clause clause, int start, @Nullable Read heading) {
    boolean item = RelationVerbs.words(flow.key, clause.sentence(), start) <= LONGEST_ITEM;
    return heading != null && item ? heading : read(flow, clause, start);
  }

  /** "Bãi bỏ các Quyết định sau: 1. A; 2. B": the words before the colon govern each item. */
  private static @Nullable Read read(Flow flow, Clause clause, int start) {
    int sentence = clause.sentence();
    int words = RelationVerbs.words(flow.key, sentence, start);
    if (words > LONGEST_ITEM
        || !flow.breaksAt(sentence)
        || (start > 0 && "“\"".indexOf(flow.text.charAt(start - 1)) >= 0)) {
      return null;
    }
    int least = Math.max(0, sentence - FARTHEST_LIST);
    int next = start;
    for (int at = sentence; at >= least; at--) {
      if (at > 0 && !flow.breaksAt(at)) {
        continue;
      }
      var table = TABLE.matcher(flow.key).region(at, Math.min(next, at + 200));
      if (at < sentence && table.lookingAt() && words <= 4) {
        var shown = flow.text.substring(table.start(1), table.end(1));
        return new Read(Relation.REPEALS, shown, "list-heading");
      }
      var heading = HEADING.matcher(flow.key).region(at, next);
      if (at < sentence && heading.lookingAt() && isUnder(flow.key, sentence, heading.group(1))) {
        var shown = flow.text.substring(heading.start(2), heading.end(2));
        return new Read(Relation.REPEALS, shown, "list-heading");
      }
      if (at > 1 && opensList(flow, at - 1)) {
        boolean place = words <= 2 && Phrases.endsAt(flow.key, start, "tại ");
        var head = head(flow, clause, Sentences.start(flow, at - 3), at, words > 1, place);
        if (head != null || !isItem(flow, Sentences.start(flow, at - 3))) {
          return head;
        }
      } else if (!isItem(flow, at) && at != sentence) {
        return null;
      }
      next = at;
    }
    return null;
  }

  /** "1. Chủ tịch UBND huyện A: a) …; b) Thu hồi Quyết định B": what another is to do. */
  static boolean isGivenToOthers(Flow flow, Clause clause) {
    int sentence = clause.sentence();
    int least = Math.max(0, sentence - FARTHEST_LIST);
    if (clause.issuer() == null || !isItem(flow, sentence)) {
      return false;
    }
    for (int at = sentence; at >= least; at--) {
      if (!flow.breaksAt(at)) {
        continue;
      }
      if (at > 1 && flow.text.charAt(at - 2) == ':') {
        int head = at - 2;
        while (head > 0 && !flow.breaksAt(head)) {
          head--;
        }
        return !DECIDING.endAt(flow.key, at - 2)
            && kind(flow.text.charAt(head)) != kind(flow.text.charAt(sentence))
            && new Clause(flow, head, clause.issuer()).hasOthers(at - 1);
      }
      if (!isItem(flow, at)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Behind the words, up to their colon, that open the list in which a sentence is an item; -1
   * where it is none.
   */
  static int leadIn(Flow flow, int sentence) {
    int least = Math.max(1, sentence - FARTHEST_LIST);
    int first = flow.breaksAt(sentence) ? sentence : flow.breakBefore(sentence);
    for (int at = first; at > least; at = flow.breakBefore(at)) {
      boolean head = flow.text.charAt(at - 2) == ':';
      if (head && isOfOneList(flow, at, first)) {
        return at - 2;
      }
      if (!isItem(flow, at)) {
        return -1;
      }
    }
    return -1;
  }

  /** "1. …: a) …; b) …" ends where "2." begins: what opened a) and b) opened no 2. */
  private static boolean isOfOneList(Flow flow, int one, int other) {
    return one == other || kind(flow.text.charAt(one)) == kind(flow.text.charAt(other));
  }

  private static final Pattern ASKED_OF =
      Pattern.compile("(?<!\\p{L})(?:yêu cầu|đề nghị|giao|có trách nhiệm)(?: [^:]*+)?$");

  /** "Bộ đề nghị các tỉnh: 1. Căn cứ Nghị định A, rà soát …": those spoken to act on A. */
  static boolean isOrderToOthers(Flow flow, Clause clause, int end) {
    int sentence = clause.sentence();
    boolean verb =
        flow.key.startsWith(", ", end)
            && end + 2 < flow.length()
            && Character.isLowerCase(flow.text.charAt(end + 2));
    if (!verb || !isItem(flow, sentence)) {
      return false;
    }
    int least = Math.max(0, sentence - FARTHEST_LIST);
    for (int at = sentence; at > least; at--) {
      if (!flow.breaksAt(at)) {
        continue;
      }
      if (flow.text.charAt(at - 2) == ':') {
        int head = Sentences.start(flow, at - 3);
        return ASKED_OF.matcher(flow.key).region(head, at - 2).find();
      }
      if (!isItem(flow, at)) {
        return false;
      }
    }
    return false;
  }

  /**
   * @param worded whether the item has words before its citation
   * @param place whether they are "Tại" alone: "UBND tỉnh đính chính như sau: 1. Tại Điều 1 …"
   */
  private static @Nullable Read head(
      Flow flow, Clause item, int head, int end, boolean worded, boolean place) {
    var text = flow.key.substring(head, end);
    boolean documents = OF_DOCUMENTS.matcher(text).find();
    if (worded && !documents && !place) {
      return null;
    }
    if (SaidBehind.expires(text) || (documents && SaidBehind.endsList(text))) {
      return new Read(Relation.REPEALS, "hết hiệu lực", "list-head");
    }
    var clause = new Clause(flow, head, item.issuer());
    int at = end;
    for (int hop = 0; hop < 4; hop++) {
      var trigger = RelationVerbs.nearest(flow.key, head, at, FARTHEST_WORDS);
      if (trigger == null) {
        return null;
      }
      boolean far =
          OPENING.contains(trigger.verb().relation())
              && RelationVerbs.words(flow.key, trigger.end(), end) > (documents ? 8 : 4);
      boolean listed = documents || !worded || OF_PLACES.contains(trigger.verb().relation());
      if (listed
          && LISTED.contains(trigger.verb().relation())
          && !far
          && governs(flow, clause, trigger, head)) {
        var shown = flow.text.substring(trigger.start(), trigger.end());
        return new Read(trigger.verb().relation(), shown, "list-head");
      }
      at = trigger.start();
    }
    return null;
  }

  private static boolean governs(Flow flow, Clause clause, Trigger trigger, int head) {
    return trigger.start() == head
        || Character.isUpperCase(flow.text.charAt(trigger.start()))
        || (trigger.verb().scope() == RelationVerbs.Scope.OWN && clause.speaks(trigger.start()));
  }

  private static final Pattern ROMAN = Pattern.compile("[ivx]{1,4}[.)] ");

  /** "1. Bãi bỏ …" governs "a)", but not the "2." that follows it. */
  private static boolean isUnder(String key, int item, String label) {
    return switch (label) {
      case "điều" -> !key.startsWith("điều ", item);
      case "i", "v", "x" -> !ROMAN.matcher(key).region(item, key.length()).lookingAt();
      default -> !NumberReader.isDigit(key.charAt(item));
    };
  }

  /** A heading and what stands under it have labels of different kinds. */
  private static int kind(char label) {
    return NumberReader.isDigit(label) ? 0 : Character.isLowerCase(label) ? 1 : 2;
  }

  private static boolean isItem(Flow flow, int at) {
    char c = flow.text.charAt(at);
    boolean letter =
        at + 1 < flow.length() && Character.isLowerCase(c) && flow.text.charAt(at + 1) == ')';
    return letter || NumberReader.isDigit(c) || "-+•|".indexOf(c) >= 0;
  }

  private static boolean opensList(Flow flow, int end) {
    return flow.text.charAt(end - 1) == ':'
        || Phrases.endsAt(flow.key, end, "sau đây")
        || Phrases.endsAt(flow.key, end, "sau");
  }
}
