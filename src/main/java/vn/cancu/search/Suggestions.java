package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Folding;
import vn.cancu.engine.Engine;

/** Completes what is being typed: numbers first, then issuers and subjects. */
final class Suggestions {
  private static final int MOST = 10;
  private static final int LOOKED_AT = 30;

  private final Engine engine;
  private final String index;

  Suggestions(Engine engine, String index) {
    this.engine = engine;
    this.index = index;
  }

  List<String> of(String typed, Clearance reader) {
    var words = TypedText.of(typed).words();
    if (Folding.compact(words).isEmpty()) {
      return List.of();
    }
    var sources = search(words, reader);
    Set<String> found = new LinkedHashSet<>();
    var beginning = Folding.compact(words).replaceFirst("^0+", "");
    if (!beginning.isEmpty()) {
      found.addAll(numbers(sources, beginning));
    }
    var syllables = Folding.slug(words).split("-");
    for (var field : List.of("issuer", "subject")) {
      sources.stream()
          .map(source -> source.path(field).asText(""))
          .filter(text -> hasBeginnings(text, syllables))
          .forEach(found::add);
    }
    var named = sources.stream().filter(source -> hasBeginnings(label(source), syllables)).toList();
    found.addAll(numbers(named, ""));
    return found.stream().filter(text -> !text.isBlank()).limit(MOST).toList();
  }

  private List<JsonNode> search(String words, Clearance reader) {
    var compact = Folding.compact(words).replaceFirst("^0+", "");
    var prefix = compact.isEmpty() || compact.length() > 40 ? Folding.compact(words) : compact;
    var query =
        Query.of(q ->
            q.bool(b ->
                b.filter(engine.visible(reader))
                    .should(s ->
                        s.constantScore(c ->
                            c.boost(100f)
                                .filter(
                                    f -> f.term(t -> t.field("identifier.prefix").value(prefix)))))
                    .should(
                        s -> s.match(m -> m.field("suggest").query(words).operator(Operator.And)))
                    .minimumShouldMatch("1")));
    var answer =
        engine.ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .query(query)
                        .size(LOOKED_AT)
                        .trackTotalHits(t -> t.enabled(false))
                        .source(f ->
                            f.filter(i -> i.includes("type", "identifier", "issuer", "subject"))),
                JsonNode.class));
    return answer.hits().hits().stream().map(hit -> Objects.requireNonNull(hit.source())).toList();
  }

  /** Numbers that begin so; two bodies' same number each with its body. */
  private static List<String> numbers(List<JsonNode> sources, String beginning) {
    Map<String, Set<String>> issuers = new LinkedHashMap<>();
    for (var source : sources) {
      var identifier = Folding.compact(source.path("identifier").asText(""));
      if (!identifier.isEmpty() && identifier.replaceFirst("^0+", "").startsWith(beginning)) {
        issuers
            .computeIfAbsent(label(source), any -> new LinkedHashSet<>())
            .add(source.path("issuer").asText(""));
      }
    }
    return issuers.entrySet().stream()
        .flatMap(number ->
            number.getValue().stream()
                .map(issuer ->
                    number.getValue().size() == 1 || issuer.isEmpty()
                        ? number.getKey()
                        : number.getKey() + " — " + issuer))
        .toList();
  }

  private static String label(JsonNode source) {
    var identifier = source.path("identifier").asText("");
    var type = source.path("type").isTextual() ? source.path("type").asText() : null;
    return identifier.isEmpty() ? "" : DocumentTypes.name(type) + " " + identifier;
  }

  /** Each typed syllable begins a syllable of the text. */
  private static boolean hasBeginnings(String text, String[] syllables) {
    var folded = "-" + Folding.slug(text);
    return Stream.of(syllables).allMatch(syllable -> folded.contains("-" + syllable));
  }
}
