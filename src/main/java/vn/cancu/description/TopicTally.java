package vn.cancu.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What speaks for one topic in one document. */
@SuppressWarnings("ReferenceEquality") // each phrase of the table is one object
final class TopicTally {
  /** A phrase in the subject counts as often. */
  private static final double SUBJECT = 5;

  /** So much says it alone: a word of this weight in the subject, or one this heavy in the body. */
  private static final int SAYS_IT = 4;

  /** Enough where the subject, the issuer or the type speaks, unless other words speak against. */
  private static final int ENOUGH = 14;

  // What follows is added to the words of the tasks, in their measure. A logistic regression told
  // which of it matters and about how much; then the numbers were rounded: over all documents of
  // the gold and 144 long papers beside it, the words of each weighed without its set (four parts
  // of whole sets), so that no length loses: gold/README.md says what each reads. Numbers found by
  // F1 alone, one by one, did worse on the half of the documents they were not found by. Those that
  // say how far phrases go by themselves, and ENOUGH_OF_ALL, were then chosen by 192 further papers
  // too, read with words weighed without those of the same hand.

  /** That phrases reach what is enough of them; */
  private static final double BY_PHRASES = 10;

  /** so much less of that, by the logarithm of how much longer than that the document is, */
  private static final double OF_LENGTH = 8;

  /** and more where it is shorter: what a short paper says at all is its business; */
  private static final double OF_SHORTNESS = 20;

  /** so much less in a short one where they don't reach it; */
  private static final double UNSAID = 15;

  /** that a word says it alone in the subject, or in the body; */
  private static final double SPOKEN = 18;

  private static final double SAID = 7;

  /** that the issuer, the symbol or the type says it, set by hand, as the gold has few; */
  private static final double GIVEN = 46;

  /** by the logarithm of what the words of the body weigh. */
  private static final double BY_WEIGHT = 6.5;

  /** What all must be together. */
  static final double ENOUGH_OF_ALL = 12;

  private static final double USUAL_WORDS = 600;

  /** Below so many words a paper is short; one of fewer than the second number is no shorter. */
  private static final double FEW_WORDS = 450;

  private static final double FEWEST_WORDS = 300;

  /** From so many words on the tasks are so many that one of them names any field: */
  private static final double MANY_WORDS = 1000;

  /**
   * so much less there, by the logarithm of how long it is, where phrases don't give the topic. Set
   * by hand: the longest of the gold have 1,300 words, and lose nothing by it.
   */
  private static final double BEYOND = 45;

  /** From this weight on a phrase adds to the weightiest of its clause, so much each. */
  private static final int GOES_WITH = 2;

  private static final double WITH = 0.5;

  /** Below 1: a phrase that needs company does not find it in its own clause. */
  private static final double MOST_WITH = 0.9;

  private static final int MOST_SHOWN = 5;

  static final Comparator<TopicTally> STRONGEST_FIRST =
      Comparator.comparingDouble((TopicTally topic) -> -topic.score())
          .thenComparing(TopicTally::slug);

  private static final class Found {
    int weight;
    boolean inSubject;
    double inBody;
  }

  private final Map<String, Found> phrases = new LinkedHashMap<>();

  /** The clause read last, and what it weighs; those before it are counted already. */
  private int clause = -1;

  private final List<TopicWords.Entry> inClause = new ArrayList<>();
  private double mostInClause;
  private double againstInClause;
  private double before;
  private final Map<String, Integer> given = new LinkedHashMap<>();
  private final Topics.Topic topic;
  private final int place;
  private final int length;
  private final double share;
  private final TopicHints.Found tasks;
  private int mostGiven;
  private boolean spoken;
  private boolean said;

  /**
   * @param place of the topic among those of the words
   * @param length words of the body: in one longer than usual, in which any word occurs, each
   *     counts less and less
   */
  TopicTally(Topics.Topic topic, int place, int length, TopicHints.Found tasks) {
    this.topic = topic;
    this.place = place;
    this.length = Math.max(1, length);
    share = Math.min(1, USUAL_WORDS / this.length);
    this.tasks = tasks;
  }

  String slug() {
    return topic.slug();
  }

  void inSubject(TopicWords.Entry entry) {
    found(entry).inSubject = true;
    spoken |= entry.weight() >= SAYS_IT;
  }

  /**
   * Of one clause the weightiest counts, and a little that others go with it: a list of what may go
   * wrong is one thing said, not five. Where a word speaks against the topic nothing else of its
   * clause counts: "tiêm phòng cho gia cầm". Clauses come in reading order.
   */
  void inBody(TopicWords.Entry entry, double worth, int clause) {
    double weight = entry.weight() * worth;
    if (weight != 0 && clause != this.clause) {
      before += inClause();
      inClause.clear();
      mostInClause = 0;
      againstInClause = 0;
      this.clause = clause;
    }
    if (weight > 0) {
      mostInClause = Math.max(mostInClause, weight);
      if (weight >= GOES_WITH && isNew(entry)) {
        inClause.add(entry);
      }
      said |= entry.weight() >= SAYS_IT;
    } else {
      againstInClause = Math.min(againstInClause, weight);
    }
    if (worth > 0) {
      found(entry).inBody += worth;
    }
  }

  /** Whether its clause has not said it already: most clauses say two or three things. */
  private boolean isNew(TopicWords.Entry entry) {
    for (var other : inClause) {
      if (other == entry) {
        return false;
      }
    }
    return true;
  }

  private double inClause() {
    if (againstInClause <= -SAYS_IT) {
      return againstInClause;
    }
    return againstInClause
        + mostInClause
        + Math.min(MOST_WITH, WITH * Math.max(0, inClause.size() - 1));
  }

  /** The issuer, the symbol or the type speaks for it; of several the weightiest counts. */
  void given(String words, int weight) {
    given.put(words, weight);
    mostGiven = Math.max(mostGiven, weight);
  }

  private Found found(TopicWords.Entry entry) {
    var found = phrases.computeIfAbsent(entry.phrase(), any -> new Found());
    found.weight =
        Math.abs(entry.weight()) > Math.abs(found.weight) ? entry.weight() : found.weight;
    return found;
  }

  double score() {
    return mostGiven + inSubject() + inBody() * share;
  }

  private double inSubject() {
    double weight = 0;
    for (var found : phrases.values()) {
      weight += found.inSubject ? found.weight * SUBJECT : 0;
    }
    return weight;
  }

  private double inBody() {
    return before + inClause();
  }

  boolean isEnough() {
    return tasks.most(place) + byPhrases() >= ENOUGH_OF_ALL;
  }

  /** What speaks for it besides the words of the tasks, in their measure. */
  double byPhrases() {
    return (spoken && inSubject() > 0 ? SPOKEN : 0)
        + (said && inBody() > 0 ? SAID : 0)
        + (mostGiven >= ENOUGH ? GIVEN : 0)
        + BY_WEIGHT * Math.log1p(Math.max(0, inBody()))
        + (isByPhrases() ? byPhrasesOfLength() : -unsaidOfLength());
  }

  private double byPhrasesOfLength() {
    return Math.max(0, BY_PHRASES + OF_SHORTNESS * shorter() - OF_LENGTH * longer(FEW_WORDS));
  }

  private double unsaidOfLength() {
    return UNSAID * shorter() + BEYOND * longer(MANY_WORDS);
  }

  private double shorter() {
    return Math.log(Math.max(1, FEW_WORDS / Math.max(FEWEST_WORDS, length)));
  }

  private double longer(double words) {
    return Math.log(Math.max(1, length / words));
  }

  private boolean isByPhrases() {
    return spoken || mostGiven >= ENOUGH ? score() >= ENOUGH : said && score() >= topic.least();
  }

  /** The words that decided, the weightiest first. */
  List<String> words() {
    var scores = new HashMap<String, Double>();
    given.forEach((words, weight) -> scores.put(words, (double) weight));
    phrases.forEach((phrase, found) ->
        scores.merge(
            phrase,
            found.weight * ((found.inSubject ? SUBJECT : 0) + found.inBody * share),
            Double::sum));
    var inPhrases =
        scores.entrySet().stream()
            .filter(scored -> scored.getValue() > 0)
            .sorted(
                Comparator.comparingDouble((Map.Entry<String, Double> scored) -> -scored.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
    var inTask = isByPhrases() ? Stream.<String>empty() : tasks.words(place).stream();
    return Stream.concat(inPhrases, inTask).distinct().limit(MOST_SHOWN).toList();
  }
}
