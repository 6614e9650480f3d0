package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Sheet;
import vn.cancu.document.Spelling;

/** The topics an archive sorts by, from topics.tsv, and which of them a text is about. */
public final class Topics {
  /**
   * @param phrases words that speak for it, with their weights
   * @param exclusions phrases in which such words mean something else
   */
  public record Topic(
      String slug, String name, Map<String, Integer> phrases, List<String> exclusions) {}

  private static final int ENOUGH = 8;

  /** So many phrases need less weight each; a phrase in the subject needs least. */
  private static final int MANY_PHRASES = 3;

  private static final int SUBJECT = 4;
  private static final int MOST_COUNTED = 3;
  private static final int LONGEST = 400_000;

  private static final List<Topic> ALL = load();
  private static final Map<String, Topic> BY_SLUG =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Topic::slug, Function.identity()));

  private Topics() {}

  public static List<Topic> all() {
    return ALL;
  }

  /** The name people read; the slug itself where no topic has it. */
  public static String name(String slug) {
    var topic = BY_SLUG.get(slug);
    return topic == null ? slug : topic.name();
  }

  /**
   * Slugs of the topics the document is about, the strongest first; none rather than a wrong one.
   */
  static List<String> of(@Nullable String subject, String text) {
    var body =
        Spelling.key(text.substring(0, Math.min(text.length(), LONGEST))).replaceAll("\\s+", " ");
    var title = subject == null ? "" : Spelling.key(subject);
    record Scored(String slug, int score) {}
    var scored = new ArrayList<Scored>();
    for (var topic : ALL) {
      int score = score(topic, title, body);
      if (score >= ENOUGH) {
        scored.add(new Scored(topic.slug(), score));
      }
    }
    scored.sort((one, other) -> other.score() - one.score());
    return scored.stream().map(Scored::slug).toList();
  }

  private static int score(Topic topic, String title, String body) {
    int score = 0;
    int phrases = 0;
    boolean titled = false;
    for (var entry : topic.phrases().entrySet()) {
      int inTitle = count(title, entry.getKey());
      int inBody = count(body, entry.getKey());
      for (var longer : topic.phrases().keySet()) {
        if (longer.length() > entry.getKey().length() && longer.contains(entry.getKey())) {
          inBody -= count(body, longer);
          inTitle -= count(title, longer);
        }
      }
      for (var exclusion : topic.exclusions()) {
        if (exclusion.contains(entry.getKey())) {
          inBody -= count(body, exclusion);
        }
      }
      if (inTitle > 0 || inBody > 0) {
        phrases++;
        titled |= inTitle > 0;
        score +=
            entry.getValue()
                * (Math.min(MOST_COUNTED, Math.max(0, inBody)) + (inTitle > 0 ? SUBJECT : 0));
      }
    }
    int least = titled ? ENOUGH - 3 : phrases >= MANY_PHRASES ? ENOUGH - 1 : ENOUGH;
    return (titled || phrases > 1) && score >= least ? Math.max(score, ENOUGH) : 0;
  }

  private static int count(String text, String phrase) {
    int count = 0;
    for (int at = text.indexOf(phrase);
        at >= 0 && count <= 50;
        at = text.indexOf(phrase, at + phrase.length())) {
      int end = at + phrase.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      count += whole ? 1 : 0;
    }
    return count;
  }

  private static List<Topic> load() {
    return Sheet.rows("/topics.tsv").stream()
        .map(row ->
            new Topic(
                row.get("slug"),
                row.get("name"),
                row.list("phrases").stream()
                    .map(phrase -> phrase.split(":"))
                    .collect(
                        Collectors.toUnmodifiableMap(
                            parts -> Spelling.key(parts[0]), parts -> Integer.valueOf(parts[1]))),
                row.list("exclusions")))
        .toList();
  }
}
