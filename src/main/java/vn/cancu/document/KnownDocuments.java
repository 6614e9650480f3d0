package vn.cancu.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of several documents a key means. The only place that decides it: for links, for GET
 * /resolve and for the measure of cancu evaluate.
 *
 * <ul>
 *   <li>Issuer and year known: the document with that key.
 *   <li>No year: the only document of that issuer and number that is not later than the citing one.
 *   <li>No issuer: the only document with that number of that year.
 *   <li>Neither, or more than one that fits: none.
 * </ul>
 *
 * @param <T> what stands for a document
 */
public final class KnownDocuments<T> {
  /**
   * @param day the first day it can be of
   * @param slug of its page; of two files of one document (a draft and a scan) the one with the
   *     shorter address, which came first, stands for both
   */
  public record Known<T>(T document, DocumentKey key, LocalDate day, String slug) {}

  /**
   * The days of citing documents for which a mention without a year can only mean this document.
   *
   * @param until the day of the next document with the same number; null where there is none
   */
  public record Window<T>(Known<T> known, LocalDate from, @Nullable LocalDate until) {
    boolean contains(@Nullable LocalDate citing) {
      if (citing == null) {
        return until == null;
      }
      return !citing.isBefore(from) && (until == null || citing.isBefore(until));
    }
  }

  private final Map<String, List<Known<T>>> byNumber = new HashMap<>();

  public KnownDocuments(Collection<Known<T>> known) {
    known.stream()
        .sorted(
            Comparator.<Known<T>>comparingInt(each -> each.slug().length())
                .thenComparing(Known::slug))
        .forEach(each ->
            byNumber.computeIfAbsent(each.key().identifier(), any -> new ArrayList<>()).add(each));
  }

  /** The document that a citation with this key, in a document of that day, means. */
  public Optional<T> meant(DocumentKey key, @Nullable LocalDate citing) {
    if (key.hasIssuer() && key.hasYear()) {
      return fitting(key, known -> known.key().equals(key)).stream()
          .map(Known::document)
          .findFirst();
    }
    if (key.hasIssuer()) {
      return window(key)
          .filter(window -> window.contains(citing))
          .map(window -> window.known().document());
    }
    return key.hasYear() ? only(key) : Optional.empty();
  }

  /** The only document that a key with an unknown issuer or year, but not both, fits. */
  public Optional<T> only(DocumentKey key) {
    if (key.hasIssuer() == key.hasYear()) {
      return Optional.empty();
    }
    var rivals = rivals(key);
    return rivals.size() == 1 ? Optional.of(rivals.getFirst().document()) : Optional.empty();
  }

  /** Of several years of one issuer's number, the first, and how long it was the only one. */
  public Optional<Window<T>> window(DocumentKey key) {
    var rivals = rivals(key).stream().sorted(Comparator.comparing(Known::day)).toList();
    return rivals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Window<>(
                rivals.getFirst(),
                rivals.getFirst().day(),
                rivals.size() == 1 ? null : rivals.get(1).day()));
  }

  /** One for each key that what is known of this one fits. */
  private List<Known<T>> rivals(DocumentKey key) {
    return fitting(
        key,
        known ->
            key.hasIssuer()
                ? known.key().issuer().equals(key.issuer())
                : known.key().year().equals(key.year()));
  }

  private List<Known<T>> fitting(DocumentKey key, Predicate<Known<T>> fits) {
    Map<DocumentKey, Known<T>> first = new HashMap<>();
    byNumber.getOrDefault(key.identifier(), List.of()).stream()
        .filter(fits)
        .forEach(known -> first.putIfAbsent(known.key(), known));
    return List.copyOf(first.values());
  }
}
