package vn.cancu.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
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

  /** Fewer characters than these, both sides together, stand beside many a citation. */
  private static final int ENOUGH = 15;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Place> places;
  private final Map<String, List<Place>> byRaw = new HashMap<>();
  private final Map<Citation, Ruling> ruled = new IdentityHashMap<>();
  private final List<Said> open = new ArrayList<>();

  private record Said(Ruling ruling, Place place) {}

  private Review(List<Citation> citations, List<Ruling> rulings) {
    places = Place.all(citations);
    places.forEach(
        each -> byRaw.computeIfAbsent(each.citation.raw(), any -> new ArrayList<>()).add(each));
    var then = Place.all(rulings.stream().map(Ruling::read).toList());
    for (int i = 0; i < rulings.size(); i++) {
      open.add(new Said(rulings.get(i), then.get(i)));
    }
  }

  /** In reading order, and behind them those that this reading lacks. */
  static List<Reviewed> of(List<Citation> citations, List<Ruling> rulings) {
    if (rulings.isEmpty()) {
      return citations.stream().map(each -> new Reviewed(each, null, true)).toList();
    }
    var review = new Review(citations, rulings);
    review.seek(true, (then, now) -> sameNumber(then, now) && then.start() == now.start());
    review.seek(true, (then, now) -> sameNumber(then, now) && then.neighboursAgree(now));
    review.seek(true, (then, now) -> areAlone(then, now) && then.neighboursAgree(now));
    review.seek(false, (then, now) -> areAlone(then, now) && overlap(then, now));
    return Stream.concat(
            citations.stream().map(each -> new Reviewed(each, review.ruled.get(each), true)),
            review.open.stream().map(each -> new Reviewed(each.place.citation, each.ruling, false)))
        .toList();
  }

  private void seek(boolean sameRaw, BiPredicate<Place, Place> fits) {
    open.removeIf(said -> {
      var then = said.place;
      var among = sameRaw ? byRaw.getOrDefault(then.citation.raw(), List.of()) : places;
      var nearest =
          among.stream()
              .filter(now -> !ruled.containsKey(now.citation) && fits.test(then, now))
              .min(Comparator.comparingInt(now -> Math.abs(now.start() - then.start())));
      nearest.ifPresent(now -> ruled.put(now.citation, said.ruling));
      return nearest.isPresent();
    });
  }

  /** The documents of a range share their words and differ by their numbers. */
  private static boolean sameNumber(Place then, Place now) {
    return Objects.equals(then.citation.number(), now.citation.number());
  }

  /** Words that several documents share tell nothing without the number. */
  private static boolean areAlone(Place then, Place now) {
    return !then.shared && !now.shared;
  }

  /** The same place in the same sentence, with more or fewer words taken for the citation. */
  private static boolean overlap(Place then, Place now) {
    return then.start() < now.citation.end()
        && now.start() < then.citation.end()
        && contain(then.citation.raw(), now.citation.raw())
        && contain(then.sentence, now.sentence);
  }

  private static boolean contain(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  /**
   * A citation with what stands beside it.
   *
   * @param sentence on one line
   * @param told whether the sentence has the words, and once: else nothing tells which are meant
   * @param shared whether another citation has the same words at the same place
   */
  private record Place(
      Citation citation,
      String sentence,
      String before,
      String after,
      boolean told,
      boolean shared) {
    static List<Place> all(List<Citation> citations) {
      var times = new HashMap<String, Integer>();
      citations.forEach(each -> times.merge(spot(each), 1, Integer::sum));
      return citations.stream()
          .map(each -> of(each, times.getOrDefault(spot(each), 0) > 1))
          .toList();
    }

    private static String spot(Citation citation) {
      return citation.start() + " " + citation.raw();
    }

    private static Place of(Citation citation, boolean shared) {
      var sentence = line(citation.context());
      var raw = line(citation.raw());
      int at = sentence.indexOf(raw);
      if (at < 0) {
        return new Place(citation, sentence, "", "", false, shared);
      }
      int end = at + raw.length();
      return new Place(
          citation,
          sentence,
          sentence.substring(Math.max(0, at - AROUND), at),
          sentence.substring(end, Math.min(sentence.length(), end + AROUND)),
          sentence.lastIndexOf(raw) == at,
          shared);
    }

    private static String line(String text) {
      return SPACES.matcher(text).replaceAll(" ");
    }

    int start() {
      return citation.start();
    }

    /**
     * The sentence may be cut otherwise: as far as both go they must be the same, and far enough to
     * tell, unless they are the same to the end.
     */
    boolean neighboursAgree(Place now) {
      if (!told || !now.told) {
        return false;
      }
      int left = Math.min(before.length(), now.before.length());
      int right = Math.min(after.length(), now.after.length());
      return sentence.equals(now.sentence)
          || (left + right >= ENOUGH
              && before.regionMatches(
                  before.length() - left, now.before, now.before.length() - left, left)
              && after.regionMatches(0, now.after, 0, right));
    }
  }
}
