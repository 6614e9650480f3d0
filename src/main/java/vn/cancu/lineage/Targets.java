package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;

/**
 * Which held document a citation means, among those the reader may see.
 *
 * <ul>
 *   <li>Issuer and year known: the document with that key.
 *   <li>No year: the only document of that issuer and number that is not later than the citing one.
 *   <li>No issuer: the only document with that number of that year.
 *   <li>Neither, or more than one that fits: none; the citation means a stub.
 * </ul>
 */
final class Targets {
  // Two files of one document (a draft and a scan) share a key: the one with the plain address,
  // which came
  // first, stands for both.
  private static final Comparator<Held> FIRST_COMER =
      Comparator.<Held>comparingInt(held -> held.node().slug().length())
          .thenComparing(held -> held.node().slug());

  private final Map<String, List<Held>> byNumber = new HashMap<>();

  private Targets(List<Held> candidates) {
    for (var held : candidates) {
      if (held.key() != null) {
        byNumber.computeIfAbsent(held.key().identifier(), any -> new ArrayList<>()).add(held);
      }
    }
  }

  static Targets of(HeldDocuments documents, Collection<DocumentKey> keys, Clearance reader) {
    return new Targets(documents.candidates(keys, reader));
  }

  /** The document that a citation with this key, in a document of that day, means. */
  Optional<Held> meant(DocumentKey key, @Nullable LocalDate citing) {
    if (key.hasIssuer() && key.hasYear()) {
      return whole(key);
    }
    if (key.hasIssuer()) {
      return window(key).filter(window -> window.contains(citing)).map(Window::document);
    }
    return key.hasYear() ? only(key) : Optional.empty();
  }

  /** The only document that a key with an unknown issuer or year fits. */
  Optional<Held> only(DocumentKey key) {
    if (key.hasIssuer() == key.hasYear()) {
      return Optional.empty();
    }
    var rivals =
        distinct(
            candidates(key)
                .filter(held -> key.hasIssuer() ? sameIssuer(held, key) : sameYear(held, key))
                .toList());
    return rivals.size() == 1 ? Optional.of(rivals.getFirst()) : Optional.empty();
  }

  /** The citations that mean this document, as a query over the citations index. */
  Query citing(Held document) {
    var key = document.key();
    if (key == null) {
      return Query.of(q -> q.matchNone(none -> none));
    }
    return Query.of(q ->
        q.bool(b -> {
          if (key.hasIssuer()) {
            b.should(target(key));
            var yearless = yearless(key);
            window(yearless)
                .filter(window -> key.equals(window.document().key()))
                .ifPresent(window -> b.should(both(target(yearless), window.query())));
          }
          var issuerless = issuerless(key);
          only(issuerless)
              .filter(only -> key.equals(only.key()))
              .ifPresent(only -> b.should(target(issuerless)));
          return b.mustNot(HeldDocuments.terms("sourceId", List.of(document.node().id())))
              .minimumShouldMatch("1");
        }));
  }

  /**
   * The citations with this key that mean no held document, as a query over the citations index.
   */
  Query citingStub(DocumentKey key) {
    if (key.hasIssuer() && !key.hasYear()) {
      var taken = window(key);
      return Query.of(q ->
          q.bool(b -> {
            b.filter(target(key));
            taken.ifPresent(window -> b.mustNot(window.query()));
            return b;
          }));
    }
    return meant(key, null).isPresent() ? Query.of(q -> q.matchNone(none -> none)) : target(key);
  }

  /** The keys under which citations can mean this document. */
  static List<DocumentKey> spellings(DocumentKey key) {
    return key.hasIssuer() && key.hasYear()
        ? List.of(key, yearless(key), issuerless(key))
        : List.of(key);
  }

  private Optional<Held> whole(DocumentKey key) {
    return candidates(key).filter(held -> key.equals(held.key())).min(FIRST_COMER);
  }

  /** Of several years of one issuer's number, the first, and how long it was the only one. */
  private Optional<Window> window(DocumentKey key) {
    var rivals =
        distinct(candidates(key).filter(held -> sameIssuer(held, key)).toList()).stream()
            .sorted(Comparator.comparing(Held::day))
            .toList();
    return rivals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Window(
                rivals.getFirst(),
                rivals.getFirst().day(),
                rivals.size() == 1 ? null : rivals.get(1).day()));
  }

  private java.util.stream.Stream<Held> candidates(DocumentKey key) {
    return byNumber.getOrDefault(key.identifier(), List.of()).stream();
  }

  private static List<Held> distinct(List<Held> candidates) {
    Map<DocumentKey, Held> first = new HashMap<>();
    candidates.stream()
        .sorted(FIRST_COMER)
        .forEach(held -> {
          if (held.key() != null) {
            first.putIfAbsent(held.key(), held);
          }
        });
    return List.copyOf(first.values());
  }

  private static boolean sameIssuer(Held held, DocumentKey key) {
    return held.key() != null && held.key().issuer().equals(key.issuer());
  }

  private static boolean sameYear(Held held, DocumentKey key) {
    return held.key() != null && held.key().year().equals(key.year());
  }

  private static DocumentKey yearless(DocumentKey key) {
    return new DocumentKey(key.issuer(), DocumentKey.UNKNOWN, key.number(), key.symbol());
  }

  private static DocumentKey issuerless(DocumentKey key) {
    return new DocumentKey(DocumentKey.UNKNOWN, key.year(), key.number(), key.symbol());
  }

  private static Query target(DocumentKey key) {
    return HeldDocuments.terms("targetKey", List.of(key.toString()));
  }

  private static Query both(Query one, Query other) {
    return Query.of(q -> q.bool(b -> b.filter(one).filter(other)));
  }

  /**
   * The days of citing documents for which a mention without a year can only mean this document.
   *
   * @param until the day of the next document with the same number; null where there is none
   */
  private record Window(Held document, LocalDate from, @Nullable LocalDate until) {
    boolean contains(@Nullable LocalDate citing) {
      if (citing == null) {
        return until == null;
      }
      return !citing.isBefore(from) && (until == null || citing.isBefore(until));
    }

    Query query() {
      var dated =
          Query.of(q ->
              q.range(r ->
                  r.date(d -> {
                    d.field("sourceDate").gte(from.toString());
                    return until == null ? d : d.lt(until.toString());
                  })));
      if (until != null) {
        return dated;
      }
      var undated =
          Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field("sourceDate")))));
      return Query.of(q -> q.bool(b -> b.should(dated).should(undated).minimumShouldMatch("1")));
    }
  }
}
