package vn.cancu.search;

import static vn.cancu.search.Clauses.allWords;
import static vn.cancu.search.Clauses.step;
import static vn.cancu.search.Clauses.term;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Folding;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;

/** The documents of the body that was typed: "UBND tỉnh Hà Giang", "so y te binh dinh". */
final class IssuerQueries {
  // Above all that phrases in subject and text can add up to.
  private static final float WHOLE_NAME = 45_000;
  private static final float NAME = 35_000;
  private static final float PART_OF_NAME = 10_000;

  /** Two syllables are rather a subject or a place than a body. */
  private static final int NAME_FROM = 3;

  private static final int NAME_TO = 20;
  private static final Map<String, String> BODIES = bodies();

  private IssuerQueries() {}

  static List<Query> of(TypedText typed) {
    var words = typed.words();
    if (typed.syllables() > NAME_TO || Folding.slug(words).isEmpty()) {
      return List.of();
    }
    var clauses = new ArrayList<Query>();
    Set<String> slugs = new LinkedHashSet<>();
    slugs.add(String.valueOf(IssuerSlug.of(words)));
    slugs.add(String.valueOf(IssuerSlug.of(Issuers.canonical(words, null))));
    slugs.forEach(slug -> clauses.add(step(term("issuerSlug", slug), WHOLE_NAME)));
    var spelled = spelled(words);
    var score = spelled.split(" ").length < NAME_FROM ? PART_OF_NAME : NAME;
    clauses.add(step(allWords("issuer.folded", spelled), score));
    return clauses;
  }

  /** The documents of a body that was typed as a field: the whole name or some words of it. */
  static Query named(String value) {
    return Clauses.any(
        List.of(IssuerFacet.query(value), allWords("issuer.folded", spelled(value))));
  }

  private static String spelled(String words) {
    return Arrays.stream(Folding.slug(words).split("-"))
        .map(word -> BODIES.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  /** The folded name behind a folded code: "syt" is "so y te"; null where it is no code. */
  static @Nullable String bodyOf(String code) {
    return BODIES.get(code);
  }

  private static Map<String, String> bodies() {
    Map<String, String> bodies = new HashMap<>();
    for (var issuer : Issuers.all()) {
      var code = Folding.fold(issuer.code());
      // Two letters are as well a syllable: "CA" is a body, "ca" a shift.
      if (code.matches("[a-z]{3,10}")) {
        bodies.putIfAbsent(code, Folding.slug(issuer.name()).replace('-', ' '));
      }
    }
    return Map.copyOf(bodies);
  }
}
