package vn.cancu.citation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
   * @param rule its name in confidence.tsv
   */
  record Read(Relation relation, @Nullable String trigger, String rule) {}

  private static final int FARTHEST_WORDS = 24;
  private static final Set<Relation> CHANGES =
      EnumSet.of(Relation.AMENDS, Relation.REPLACES, Relation.REPEALS, Relation.SUSPENDS);
  private static final Set<Relation> WORKS =
      EnumSet.of(Relation.APPLIES, Relation.IMPLEMENTS, Relation.BASED_ON);
  private static final Set<Relation> TITLES =
      EnumSet.of(Relation.DETAILS, Relation.GUIDES, Relation.AMENDS);
  private final Flow flow;
  private final Citations.Citing citing;
  private final Subjects subjects;
  private final Sections sections;
  private final Lists lists;
  private final Openings openings;
  private final Signs signs;
  private final Aliases aliases = new Aliases();
  private int sentence = -1;
  private Clause clause;
  private Telling telling;
  private Passing passing;
  private Changers changers = new Changers();
  private int cursor;
  private boolean mainClause;
  private boolean changeTold;
  private @Nullable Read last;
  private @Nullable Read carried;

  /**
   * @param mentions all of the text, in reading order
   */
  Governing(Flow flow, Citations.Citing citing, List<Mention> mentions, Weighing weighing) {
    this.flow = flow;
    this.signs = new Signs(flow, citing, weighing);
    this.citing = citing;
    this.subjects = new Subjects(flow, mentions);
    this.sections = new Sections(flow, citing.symbol());
    this.lists = new Lists(flow);
    this.openings = new Openings(flow);
    this.clause = new Clause(flow, 0, citing.issuer());
    this.telling = new Telling(flow, clause, citing, subjects, sections.at(0));
    this.passing = new Passing(flow, clause);
  }

  /**
   * @param start first letter of the citation, or of the pinpoint before it
   */
  Read read(Mention mention, int start, int sentenceBefore) {
    if (mention.rule().equals("law-amending") && last != null) {
      cursor = mention.behind() + (flow.key.startsWith(")", mention.behind()) ? 1 : 0);
      return last;
    }
    int sentenceStart = Math.min(start, openings.of(mention, sentenceBefore));
    if (sentenceStart != sentence) {
      sentence = sentenceStart;
      clause = new Clause(flow, sentenceStart, citing.issuer());
      telling = new Telling(flow, clause, citing, subjects, sections.at(sentenceStart));
      passing = new Passing(flow, clause);
      cursor = sentenceStart;
      mainClause = false;
      changers = new Changers();
      changeTold = false;
      carried = null;
    }
    boolean first = cursor == sentenceStart;
    int from = Math.min(cursor, start);
    var before = flow.key.substring(from, start);
    if (MainClause.begins(before, first)) {
      mainClause = true;
      carried = null;
    }
    var named = aliases.of(mention, before);
    var read = named;
    if (read == null) {
      read =
          SaidBehind.read(
              flow, mention, citing, clause, start, !first && SaidBehind.amends(before), last);
      read = read == null && first ? Remaining.read(flow, mention, clause, start) : read;
    }
    if (read == null) {
      read = Reminding.read(flow, mention, citing, subjects, sentence, start);
    }
    if (read == null) {
      read = Granting.read(flow, mention, citing, sentence, start, first);
      read = read == null ? Sending.read(flow, mention, clause, start) : read;
      carried = read == null ? carried : read;
    }
    read = read == null ? changers.read(before, flow, mention.behind()) : read;
    if (read == null) {
      read = direct(mention, from, start, first);
    }
    if (read == null) {
      read = indirect(mention, from, start, before, first);
    }
    var mood = sections.at(sentence);
    var weighed =
        named == null
            ? signs.weighed(read, mention, sentence, from, start, mood, first ? null : last)
            : named;
    carried = carried == read ? Signs.byItsRule(read, weighed) : carried;
    cursor = mention.behind();
    last = weighed;
    aliases.add(mention, weighed);
    return weighed;
  }

  /** The number of this document itself, which is no citation. */
  void skip(Mention own) {
    openings.skip(own);
  }

  private @Nullable Read direct(Mention mention, int from, int start, boolean first) {
    var headed = first ? lists.headed(from, start) : null;
    if (headed != null) {
      carried = headed;
      return headed;
    }
    var nearest = lists.governing(from, start, FARTHEST_WORDS);
    if (nearest == null) {
      return null;
    }
    if (nearest.verb().phrase().equals("gắn với")
        && carried != null
        && carried.relation() == Relation.IMPLEMENTS) {
      return new Read(carried.relation(), carried.trigger(), "list");
    }
    nearest = clause.asOneWord(nearest);
    if (first
        && nearest.verb().relation() == Relation.IMPLEMENTS
        && clause.isGuide(nearest.start())) {
      carried = new Read(Relation.GUIDES, words(nearest), "verb");
      return carried;
    }
    var trigger = passing.through(nearest, from);
    boolean annex =
        nearest.verb().relation() == Relation.ATTACHES && Forms.areOfAnother(flow, nearest);
    if (trigger == nearest && (annex || Passing.leads(nearest))) {
      return led(nearest, from, start, first);
    }
    var standing = new Standing(flow, trigger, from, start, first);
    mainClause &= !standing.beginsAnswer();
    boolean head =
        clause.isHead(trigger.start())
            || trigger.clear() && standing.isCapital(TITLES.contains(trigger.verb().relation()))
            || clause.behindTypeName(trigger.start())
            || (trigger.verb().scope() == Scope.OWN
                && (clause.speaks(trigger.start(), from)
                    || Voices.isDoneByThis(flow.key.substring(trigger.end(), start))));
    boolean order = trigger.verb().relation() == Relation.IMPLEMENTS;
    if (!trigger.clear() && !head && !order) {
      return null;
    }
    boolean changes = trigger.verb().scope() == Scope.OWN;
    boolean changing =
        carried != null
            && (CHANGES.contains(carried.relation()) || carried.relation() == Relation.DETAILS);
    boolean nested =
        standing.isInBracket()
            || (!first
                && ((!head
                        && !standing.inNewClause(last)
                        && !lists.isOfSubject(last, trigger, from))
                    || (changes && !changing && standing.tells())));
    if (nested && carried != null && standing.isBehindTitle()) {
      return null;
    }
    var words = words(trigger);
    if (nested || telling.isTold(trigger, mention, from, start)) {
      changeTold |= !nested && trigger.verb().scope() == Scope.OWN;
      return new Read(Relation.CITES, words, nested ? "nested" : "told");
    }
    if (trigger.verb().scope() == Scope.CLAUSE && (mainClause || !head)) {
      return trigger.verb().relation() == Relation.BASED_ON
          ? new Read(Relation.CITES, words, "addressee-acts")
          : null;
    }
    if (mainClause && trigger.verb().phrase().startsWith("trả lời")) {
      return new Read(Relation.CITES, words, "addressee-acts");
    }
    if (trigger.verb().relation() == Relation.BASED_ON
        && (subjects.act(mention, trigger, sentence)
            || first && clause.hasOthers(trigger.start())
            || first && ListHead.isOrderToOthers(flow, clause, mention.behind()))) {
      return new Read(Relation.CITES, words, "addressee-acts");
    }
    changeTold &= changes && !clause.speaksAnew(trigger.start(), from);
    boolean ours = trigger.verb().relation() == Relation.SUSPENDS && mainClause;
    ours &= Reminding.isOurs(mention, citing);
    if (changes && !ours && (mainClause || !head || changeTold)) {
      changeTold = !mainClause;
      return new Read(Relation.CITES, words, mainClause ? "addressee-acts" : "told-change");
    }
    if (clause.isQuoted(trigger)) {
      return new Read(Relation.CITES, words, "quoted");
    }
    carried =
        new Read(Replies.relation(flow, trigger, mention, start), words, trigger.rule(nearest));
    return carried;
  }

  /** A place or an annex of the cited document that no verb leads to. */
  private @Nullable Read led(Trigger trigger, int from, int start, boolean first) {
    boolean attaches = trigger.verb().relation() == Relation.ATTACHES;
    if ((attaches && passing.attaches(trigger, from)) || Forms.head(flow, trigger, start)) {
      carried = new Read(Relation.ATTACHES, words(trigger), "verb");
      return carried;
    }
    var standing = new Standing(flow, trigger, from, start, first);
    boolean beside =
        carried != null
            && ((standing.isBeside() && CHANGES.contains(carried.relation()))
                || (standing.isListed() && WORKS.contains(carried.relation())));
    if (!first && beside && carried != null) {
      return new Read(carried.relation(), carried.trigger(), "list");
    }
    if (first) {
      var listed = ListHead.read(flow, clause, start, sections.heading(sentence));
      if (listed != null && listed.rule().equals("list-heading")) {
        carried = listed;
        return listed;
      }
    }
    var read = new Read(Relation.CITES, words(trigger), "place");
    carried = first ? read : carried;
    return read;
  }

  private Read indirect(Mention mention, int from, int start, String before, boolean first) {
    if (carried != null
        && CHANGES.contains(carried.relation())
        && Subjects.goOn(flow, mention.behind())) {
      return new Read(Relation.CITES, null, "subject");
    }
    boolean through =
        Phrases.endsAt(before, before.length(), "tại ") || before.endsWith("tại các ");
    if (through && Lists.ORDERS.matcher(before).find()) {
      var governs = lists.governsOrders(from, start, mainClause);
      boolean clause = governs != null && this.clause.isHead(governs.start());
      if (governs != null && (carried == null || clause)) {
        carried = new Read(governs.verb().relation(), words(governs), "orders-at");
        return carried;
      }
      if (carried != null) {
        return Beside.isTold(before) ? new Read(Relation.CITES, null, "nested") : carried;
      }
    }
    if (carried == null && first) {
      carried = lists.afterHead(clause, before);
    }
    if (carried == null && first) {
      carried = ListHead.read(flow, clause, start, sections.heading(sentence));
    }
    if (last != null && Beside.told(last, before)) {
      return last;
    }
    if (carried == null) {
      return new Read(Relation.CITES, null, first ? "none" : "nested");
    }
    if (Subjects.tells(flow, mention.behind(), through ? before : "")) {
      return new Read(Relation.CITES, null, "subject");
    }
    if (last != null && last.relation() == carried.relation() && lists.behindTitle(before, start)) {
      return new Read(carried.relation(), carried.trigger(), "list-behind-title");
    }
    boolean item = carried.rule().startsWith("list-head") && Lists.labelled(before);
    if (first
        || item
        || Lists.continues(before, through)
        || Beside.governed(carried, before)
        || before.endsWith(" và ")) {
      return new Read(carried.relation(), carried.trigger(), first ? carried.rule() : "list");
    }
    return new Read(Relation.CITES, null, "nested");
  }

  private String words(Trigger trigger) {
    return flow.text.substring(trigger.start(), trigger.end());
  }
}
