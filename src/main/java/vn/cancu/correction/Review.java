package vn.cancu.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.cancu.document.Citation;

/**
 * Finds in a reading the citations that people spoke of, by their words and their place, however
 * the reading has changed since; each word counts for one citation at most. Nearest fits are sought
 * for all of them before looser ones.
 */
final class Review {
  /** How much of the sentence on either side must be as it was. */
  private static final int AROUND = 30;

  private final List<Citation> citations;
  private final Map<Citation, Ruling> ruled = new IdentityHashMap<>();
  private final List<Ruling> open;

  private Review(List<Citation> citations, List<Ruling> rulings) {
    this.citations = citations;
    this.open = new ArrayList<>(rulings);
  }

  /** In reading order, and behind them those that this reading lacks. */
  static List<Reviewed> of(List<Citation> citations, List<Ruling> rulings) {
    var review = new Review(citations, rulings);
    if (!rulings.isEmpty()) {
      review.seek((then, now) -> sameWords(then, now) && then.start() == now.start());
      review.seek((then, now) -> sameWords(then, now) && neighboursAgree(then, now));
      review.seek((then, now) -> sameRaw(then, now) && neighboursAgree(then, now));
      review.seek(Review::overlap);
    }
    return Stream.concat(
            citations.stream().map(each -> new Reviewed(each, review.ruled.get(each), true)),
            review.open.stream().map(each -> new Reviewed(each.read(), each, false)))
        .toList();
  }

  private void seek(BiPredicate<Citation, Citation> fits) {
    open.removeIf(ruling -> {
      var then = ruling.read();
      var nearest =
          citations.stream()
              .filter(now -> !ruled.containsKey(now) && fits.test(then, now))
              .min(Comparator.comparingInt(now -> Math.abs(now.start() - then.start())));
      nearest.ifPresent(now -> ruled.put(now, ruling));
      return nearest.isPresent();
    });
  }

  /** The documents of a range share their words and differ by their numbers. */
  private static boolean sameWords(Citation then, Citation now) {
    return sameRaw(then, now) && Objects.equals(then.number(), now.number());
  }

  private static boolean sameRaw(Citation then, Citation now) {
    return then.raw().equals(now.raw());
  }

  /** The same place in the same sentence, with more or fewer words taken for the citation. */
  private static boolean overlap(Citation then, Citation now) {
    return then.start() < now.end()
        && now.start() < then.end()
        && contain(then.raw(), now.raw())
        && contain(line(then.context()), line(now.context()));
  }

  private static boolean contain(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /**
   * The sentence may be cut otherwise: as far as both go they must be the same. Where it has the
   * words twice, nothing tells which of them are meant.
   */
  private static boolean neighboursAgree(Citation then, Citation now) {
    var sentence = line(then.context());
    if (sentence.indexOf(then.raw()) != sentence.lastIndexOf(then.raw())) {
      return false;
    }
    var one = Neighbours.of(then);
    var other = Neighbours.of(now);
    int before = Math.min(one.before.length(), other.before.length());
    int after = Math.min(one.after.length(), other.after.length());
    return one.before.regionMatches(
            one.before.length() - before, other.before, other.before.length() - before, before)
        && one.after.regionMatches(0, other.after, 0, after);
  }

  private record Neighbours(String before, String after) {
    static Neighbours of(Citation citation) {
      var sentence = line(citation.context());
      int at = sentence.indexOf(citation.raw());
      if (at < 0) {
        return new Neighbours("", sentence);
      }
      int end = at + citation.raw().length();
      return new Neighbours(
          sentence.substring(Math.max(0, at - AROUND), at),
          sentence.substring(end, Math.min(sentence.length(), end + AROUND)));
    }
  }
}
