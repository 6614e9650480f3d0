package vn.cancu.citation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Scope;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/**
 * Reads the relation of each citation from the verb that governs it. Fed with the citations in
 * reading order: a verb heads a whole list ("Thực hiện A; B; căn cứ C; D"), until another verb or
 * the main clause ("Sở Y tế yêu cầu …") takes over.
 */
final class Governing {
  /**
   * @param trigger the words that showed it; null where none did
   * @param sure whether a verb stands there, rather than none being found
   */
  record Read(Relation relation, @Nullable String trigger, String rule, boolean sure) {}

  private static final int FARTHEST_WORDS = 18;
  private static final int FARTHEST_FOR_ORDERS = 70;

  /** The main clause: what comes after acts for those spoken to. */
  private static final Pattern MAIN =
      Pattern.compile(
          "(?<!xét )(?<!theo )(?<!\\p{L})(?:yêu cầu|đề nghị|có ý kiến|chỉ đạo các|giao cho|đề nghị các)(?!\\p{L})");

  private static final Pattern ORDERS =
      Pattern.compile(
          "(?<!\\p{L})(?:chỉ đạo|ý kiến|kết luận|yêu cầu|đề nghị|nhiệm vụ|giao|thông báo|nội dung|hướng dẫn)(?!\\p{L})");

  private final Flow flow;
  private int sentence = -1;
  private Clause clause;
  private int cursor;
  private boolean mainClause;
  private boolean nestedLast;
  private @Nullable Read carried;

  Governing(Flow flow) {
    this.flow = flow;
    this.clause = new Clause(flow, -1);
  }

  /**
   * @param start first letter of the citation, or of the pinpoint before it
   */
  Read read(Mention mention, int start, int sentenceStart) {
    if (sentenceStart != sentence) {
      sentence = sentenceStart;
      clause = new Clause(flow, sentenceStart);
      cursor = sentenceStart;
      mainClause = false;
      carried = null;
    }
    boolean first = cursor == sentenceStart;
    int from = Math.min(cursor, start);
    var before = flow.key.substring(from, start);
    if (MAIN.matcher(before).find()) {
      mainClause = true;
      carried = null;
    }
    var behind = SaidBehind.read(flow, mention.end());
    var read = behind != null ? behind : direct(from, start, first);
    if (read == null) {
      read = indirect(from, start, before, first);
    }
    cursor = mention.end();
    nestedLast = carried == null || read.relation() != carried.relation();
    return read;
  }

  private @Nullable Read direct(int from, int start, boolean first) {
    var trigger = RelationVerbs.nearest(flow.key, from, start, FARTHEST_WORDS);
    if (trigger == null
        || RelationVerbs.words(flow.key, trigger.end(), start) > trigger.verb().gap()) {
      return null;
    }
    if (trigger.verb().phrase().equals("ban hành kèm theo")
        || trigger.verb().phrase().equals("kèm theo")) {
      trigger = throughAnnex(trigger, from);
    }
    trigger = throughPlace(trigger, from);
    var words = flow.text.substring(trigger.start(), trigger.end());
    boolean head =
        clause.isHead(trigger.start()) || Character.isUpperCase(flow.text.charAt(trigger.start()));
    boolean changes = trigger.verb().scope() == Scope.OWN;
    boolean newClause =
        flow.key.substring(from, trigger.start()).indexOf(';') >= 0 || applied(trigger, from);
    boolean nested = !first && ((!head && !newClause) || (changes && tells(trigger.start())));
    if (nested && alsoListed(trigger, from, start)) {
      return null;
    }
    if (nested || clause.tellsOfAnother(trigger, from, start)) {
      return new Read(Relation.CITES, words, nested ? "nested" : "other-subject", true);
    }
    var scope = trigger.verb().scope();
    if (scope == Scope.CLAUSE && (mainClause || !head)) {
      return new Read(Relation.CITES, words, "addressee-acts", true);
    }
    if (changes && (mainClause || !(head || clause.speaks(trigger.start())))) {
      return new Read(Relation.CITES, words, mainClause ? "addressee-acts" : "told", true);
    }
    carried = new Read(relation(trigger, start), words, "verb", true);
    return carried;
  }

  /** "Xét Tờ trình …" answers it; "Xét Báo cáo thẩm định …" rests on it. */
  private Relation relation(Trigger trigger, int start) {
    boolean found =
        trigger.verb().phrase().equals("xét")
            && (Phrases.standsAt(flow.key, start, "báo cáo")
                || Phrases.standsAt(flow.key, start, "biên bản"));
    return found ? Relation.BASED_ON : trigger.verb().relation();
  }

  /** "… vận dụng A, nhân hệ số theo B": behind a comma, not within A's title, a new work. */
  private boolean applied(Trigger trigger, int from) {
    return trigger.verb().relation() == Relation.APPLIES && flow.key.startsWith(", ", from);
  }

  /** "Thực hiện A về việc thực hiện … và B": B stands beside A, not in its title. */
  private boolean alsoListed(Trigger trigger, int from, int start) {
    return carried != null
        && from < start
        && Phrases.endsAt(flow.key, start, "và ")
        && RelationVerbs.words(flow.key, trigger.end(), start) > 3;
  }

  /** "Thông tư A, thay thế Thông tư B": what A does, told behind a comma. */
  private boolean tells(int at) {
    boolean comma = Phrases.endsAt(flow.key, at, ", ") || flow.key.startsWith(", ", at - 2);
    return comma && (carried == null || !CHANGES.contains(carried.relation()));
  }

  private static final Set<Relation> CHANGES =
      EnumSet.of(Relation.AMENDS, Relation.REPLACES, Relation.REPEALS, Relation.SUSPENDS);

  /** "Gia hạn thời gian gửi báo cáo nêu tại Kế hoạch 19": the verb at the head governs. */
  private Trigger throughPlace(Trigger trigger, int from) {
    if (trigger.verb().relation() != Relation.CITES || !trigger.verb().phrase().endsWith("tại")) {
      return trigger;
    }
    var outer = RelationVerbs.nearest(flow.key, from, trigger.start(), FARTHEST_WORDS);
    return outer != null
            && THROUGH_PLACE.contains(outer.verb().relation())
            && Character.isUpperCase(flow.text.charAt(outer.start()))
        ? outer
        : trigger;
  }

  private static final Set<Relation> THROUGH_PLACE =
      EnumSet.of(Relation.EXTENDS, Relation.CORRECTS, Relation.WITHDRAWS);

  /** "Thực hiện Quy chế … ban hành kèm theo Quyết định 5": the verb before it governs. */
  private Trigger throughAnnex(Trigger trigger, int from) {
    var outer = RelationVerbs.nearest(flow.key, from, trigger.start(), FARTHEST_FOR_ORDERS);
    if (outer != null
        && outer.verb().scope() == Scope.OWN
        && !clause.isHead(outer.start())
        && Character.isLowerCase(flow.text.charAt(outer.start()))) {
      outer = RelationVerbs.nearest(flow.key, from, outer.start(), FARTHEST_FOR_ORDERS);
    }
    return outer != null && outer.verb().relation() != Relation.CITES ? outer : trigger;
  }

  private Read indirect(int from, int start, String before, boolean first) {
    boolean through =
        Phrases.endsAt(before, before.length(), "tại ") || before.endsWith("tại các ");
    if (through && ORDERS.matcher(before).find()) {
      var governs = governsOrders(from, start);
      if (governs != null) {
        carried = new Read(governs.verb().relation(), words(governs), "orders-at", true);
        return carried;
      }
      if (carried != null) {
        return carried;
      }
    }
    if (carried == null && first) {
      carried = ListHead.read(flow, sentence, start);
    }
    if (carried != null && !nestedLast && behindTitle(before, start)) {
      return new Read(carried.relation(), carried.trigger(), "list-behind-title", true);
    }
    if (carried != null
        && (continues(before, through) || (!first && before.endsWith(" và ")) || first)) {
      return new Read(carried.relation(), carried.trigger(), "list", true);
    }
    return new Read(Relation.CITES, null, first ? "none" : "nested", !first);
  }

  private String words(Trigger trigger) {
    return flow.text.substring(trigger.start(), trigger.end());
  }

  private @Nullable Trigger governsOrders(int from, int start) {
    int end = start;
    for (int tries = 0; tries < 4; tries++) {
      var trigger = RelationVerbs.nearest(flow.key, from, end, FARTHEST_FOR_ORDERS);
      if (trigger == null) {
        return null;
      }
      var relation = trigger.verb().relation();
      boolean fits =
          relation == Relation.IMPLEMENTS
              || relation == Relation.BASED_ON
              || relation == Relation.APPLIES;
      if (fits && !(relation == Relation.BASED_ON && mainClause)) {
        return trigger;
      }
      end = trigger.start();
    }
    return null;
  }

  /** Whether the citation is the next item of the list that the carried verb heads. */
  private static boolean continues(String before, boolean through) {
    int semicolon = before.lastIndexOf(';');
    var item = semicolon < 0 ? before : before.substring(semicolon + 1);
    if (RelationVerbs.words(item, 0, item.length()) <= 3 && (semicolon >= 0 || joined(item))) {
      return true;
    }
    return through
        && (item.startsWith(", của ") || item.startsWith(" và của ") || item.startsWith(" của "));
  }

  /** "Thực hiện A về việc …, Công điện số B": the next item behind the title of the last. */
  private boolean behindTitle(String before, int start) {
    boolean title =
        before.startsWith(" về ") || before.startsWith(" của ") || before.startsWith(" quy định ");
    return title
        && before.endsWith(", ")
        && before.indexOf(';') < 0
        && Character.isUpperCase(flow.text.charAt(start));
  }

  private static boolean joined(String item) {
    var plain = item.strip();
    return plain.isEmpty()
        || plain.startsWith(",")
        || plain.startsWith("và")
        || plain.startsWith("-")
        || plain.equals("số");
  }
}
