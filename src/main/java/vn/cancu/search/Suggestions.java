package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Folding;
import vn.cancu.engine.Engine;
import vn.cancu.engine.Visible;

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
    var words = TypedQuery.of(typed.replaceAll("[\"“”„«»]", " ")).words();
    if (Folding.compact(words).isEmpty()) {
      return List.of();
    }
    var sources = search(words, reader);
    Set<String> found = new LinkedHashSet<>();
    var beginning = Folding.compact(words).replaceFirst("^0+", "");
    sources.stream()
        .map(source -> number(source, beginning))
        .flatMap(Stream::of)
        .forEach(found::add);
    var syllables = Folding.slug(words).split("-");
    for (var field : List.of("issuer", "subject")) {
      sources.stream()
          .map(source -> source.path(field).asText(""))
          .filter(text -> hasBeginnings(text, syllables))
          .forEach(found::add);
    }
    sources.forEach(source -> {
      var label = label(source);
      if (hasBeginnings(label, syllables)) {
        found.add(label);
      }
    });
    return found.stream().filter(text -> !text.isBlank()).limit(MOST).toList();
  }

  private List<JsonNode> search(String words, Clearance reader) {
    var compact = Folding.compact(words).replaceFirst("^0+", "");
    var prefix = compact.isEmpty() || compact.length() > 40 ? Folding.compact(words) : compact;
    var query =
        Query.of(q ->
            q.bool(b ->
                b.filter(Visible.to(reader))
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

  private static String[] number(JsonNode source, String beginning) {
    var identifier = source.path("identifier").asText("");
    boolean begins =
        !beginning.isEmpty()
            && Folding.compact(identifier).replaceFirst("^0+", "").startsWith(beginning);
    return begins ? new String[] {label(source)} : new String[0];
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
