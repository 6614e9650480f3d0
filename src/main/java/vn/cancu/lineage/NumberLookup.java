package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.Folding;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;

/**
 * Finds the document or stub that a number typed by a person means: "968/cd-ttg", "Công điện số
 * 968/CĐ-TTg".
 */
final class NumberLookup {
  // Words may stand before the number; separators within it are free.
  private static final Pattern TYPED =
      Pattern.compile("(?:^|.*?[^a-z0-9])(\\d{1,6}[a-z]?)\\s*[^a-z0-9]+\\s*([a-z0-9].*)");
  private static final int MOST_CHOICES = 50;
  private static final int MOST_KEYS = 20;

  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Stubs stubs;

  NumberLookup(HeldDocuments documents, CitationIndex citations, Stubs stubs) {
    this.documents = documents;
    this.citations = citations;
    this.stubs = stubs;
  }

  Resolution resolve(
      String identifier, @Nullable Integer year, @Nullable String issuer, Clearance reader) {
    var typed = Folding.fold(identifier.length() > 200 ? identifier.substring(0, 200) : identifier);
    var parts = TYPED.matcher(typed.strip());
    var number =
        parts.matches() ? DocumentKey.of(null, year, parts.group(1), parts.group(2)) : null;
    if (number == null) {
      return new Resolution.Unknown();
    }
    var choices = new ArrayList<Node>();
    var held = documents.byNumber(number.identifier(), reader);
    held.stream()
        .filter(document -> fits(document.key(), year, issuer))
        .map(Held::node)
        .forEach(choices::add);
    var stubKeys =
        unheld(number.identifier(), reader).stream()
            .filter(key -> fits(key, year, issuer))
            .toList();
    stubs.named(choices.isEmpty() ? clearest(stubKeys) : whole(stubKeys), reader).values().stream()
        .sorted(Comparator.comparing(Node::id))
        .forEach(choices::add);
    return switch (choices.size()) {
      case 0 -> new Resolution.Unknown();
      case 1 -> new Resolution.Found(choices.getFirst());
      default -> new Resolution.Ambiguous(choices.stream().limit(MOST_CHOICES).toList());
    };
  }

  /**
   * Cited documents that are not held, with a number and symbol that begin so ("30-2020ndcp",
   * "30-") and one of the types, if any is given.
   */
  List<Lineage.Wanted.Missing> missing(
      String beginning, Collection<String> types, Clearance reader) {
    var mentioned =
        Query.of(q ->
            q.bool(b -> {
              b.filter(f -> f.prefix(p -> p.field("targetLoose").value(beginning)));
              return types.isEmpty() ? b : b.filter(HeldDocuments.terms("targetType", types));
            }));
    var times = unheld(mentioned, MOST_KEYS, reader);
    var named = stubs.named(clearest(List.copyOf(times.keySet())), reader);
    return named.entrySet().stream()
        .map(stub ->
            new Lineage.Wanted.Missing(
                stub.getValue(), times.getOrDefault(stub.getKey(), 0L), null))
        .toList();
  }

  private List<DocumentKey> unheld(String number, Clearance reader) {
    var mentioned = HeldDocuments.terms("targetLoose", List.of(number));
    return List.copyOf(unheld(mentioned, 200, reader).keySet());
  }

  /**
   * Keys that visible documents cite and that mean no held document in at least one of them, with
   * how many documents these are.
   */
  private Map<DocumentKey, Long> unheld(Query mentioned, int size, Clearance reader) {
    var byKey = Aggregation.of(a -> a.terms(t -> t.field("targetKey").size(size)));
    var answer = citations.aggregate(mentioned, Map.of("keys", byKey), reader).get("keys");
    var keys = new ArrayList<DocumentKey>();
    if (answer != null) {
      for (var bucket : answer.sterms().buckets().array()) {
        var key = DocumentKey.parse(bucket.key().stringValue());
        if (key != null) {
          keys.add(key);
        }
      }
    }
    Map<DocumentKey, Long> unheld = new LinkedHashMap<>();
    if (!keys.isEmpty()) {
      var targets = Targets.of(documents, keys, reader);
      var asStubs = keys.stream().map(targets::citingStub).toList();
      var texts = keys.stream().map(DocumentKey::toString).toList();
      var counts = citations.documents(asStubs, HeldDocuments.terms("targetKey", texts), reader);
      for (int i = 0; i < keys.size(); i++) {
        if (counts.get(i) > 0) {
          unheld.put(keys.get(i), counts.get(i));
        }
      }
    }
    return unheld;
  }

  /** A key with unknown parts is no choice of its own beside a whole one that it may well mean. */
  private static List<DocumentKey> clearest(List<DocumentKey> keys) {
    var whole = whole(keys);
    return whole.isEmpty() ? keys : whole;
  }

  private static List<DocumentKey> whole(List<DocumentKey> keys) {
    return keys.stream().filter(key -> key.hasIssuer() && key.hasYear()).toList();
  }

  private static boolean fits(
      @Nullable DocumentKey key, @Nullable Integer year, @Nullable String issuer) {
    if (key == null) {
      return year == null && (issuer == null || issuer.isBlank()); // held, but its date is unknown
    }
    boolean sameYear = year == null || !key.hasYear() || key.year().equals(year.toString());
    return sameYear && (issuer == null || issuer.isBlank() || sameIssuer(key, issuer));
  }

  /**
   * A part of the name is enough ("Nam Định", "Thủ tướng"): the other choices stay visible when it
   * fits several.
   */
  private static boolean sameIssuer(DocumentKey key, String issuer) {
    return !key.hasIssuer()
        || isWithin(IssuerSlug.of(issuer), key)
        || isWithin(IssuerSlug.register(IssuerSlug.of(Issuers.canonical(issuer, null))), key);
  }

  private static boolean isWithin(@Nullable String typed, DocumentKey key) {
    return typed == null
        || typed.isEmpty()
        || ("-" + key.issuer() + "-").contains("-" + typed + "-");
  }
}
