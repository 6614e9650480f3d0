package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.KnownDocuments;
import vn.cancu.document.KnownDocuments.Known;
import vn.cancu.document.KnownDocuments.Window;

/**
 * Which held document a citation means, among those the reader may see, and the other way round
 * which citations mean a document. {@link KnownDocuments} has the rule.
 */
final class Targets {
  private final KnownDocuments<Held> known;

  private Targets(List<Held> candidates) {
    known = new KnownDocuments<>(candidates.stream().flatMap(Targets::known).toList());
  }

  private static Stream<Known<Held>> known(Held held) {
    return Stream.of(held.key(), held.titleKey())
        .filter(Objects::nonNull)
        .map(key -> new Known<>(held, key, held.day(), held.node().slug()));
  }

  static Targets of(HeldDocuments documents, Collection<DocumentKey> keys, Clearance reader) {
    return among(documents.candidates(keys, reader));
  }

  /**
   * @param candidates every document that one of the keys asked for can mean
   */
  static Targets among(List<Held> candidates) {
    return new Targets(candidates);
  }

  /** The document that a citation with this key, in a document of that day, means. */
  Optional<Held> meant(DocumentKey key, @Nullable LocalDate citing) {
    return known.meant(key, citing);
  }

  /** The only document that a key with an unknown issuer or year fits. */
  Optional<Held> only(DocumentKey key) {
    return known.only(key);
  }

  /** The citations that mean this document, as a query over the citations index. */
  Query citing(Held document) {
    var key = document.key();
    var titleKey = document.titleKey();
    return Query.of(q ->
        q.bool(b -> {
          b.mustNot(HeldDocuments.terms("sourceId", List.of(document.node().id())))
              .should(HeldDocuments.terms("targetKey", List.of()))
              .minimumShouldMatch("1");
          if (titleKey != null) {
            b.should(target(titleKey));
          }
          if (key == null) {
            return b;
          }
          if (key.hasIssuer()) {
            b.should(target(key));
            var yearless = yearless(key);
            known
                .window(yearless)
                .filter(window -> key.equals(window.known().key()))
                .ifPresent(window -> b.should(both(target(yearless), within(window))));
          }
          var issuerless = issuerless(key);
          known
              .only(issuerless)
              .filter(only -> key.equals(only.key()))
              .ifPresent(only -> b.should(target(issuerless)));
          return b;
        }));
  }

  /**
   * The citations with this key that mean no held document, as a query over the citations index.
   */
  Query citingStub(DocumentKey key) {
    if (key.hasIssuer() && !key.hasYear()) {
      var taken = known.window(key);
      return Query.of(q ->
          q.bool(b -> {
            b.filter(target(key));
            taken.ifPresent(window -> b.mustNot(within(window)));
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

  /** The days of the window, as a query over the citations index. */
  private static Query within(Window<Held> window) {
    var until = window.until();
    var dated =
        Query.of(q ->
            q.range(r ->
                r.date(d -> {
                  d.field("sourceDate").gte(window.from().toString());
                  return until == null ? d : d.lt(until.toString());
                })));
    if (until != null) {
      return dated;
    }
    var undated = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field("sourceDate")))));
    return Query.of(q -> q.bool(b -> b.should(dated).should(undated).minimumShouldMatch("1")));
  }
}
