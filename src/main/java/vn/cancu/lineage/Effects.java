package vn.cancu.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.validity.Authority;
import vn.cancu.validity.Paper;

/** Makes of many sentences about one document one effect for each citing document and relation. */
final class Effects {
  private record Act(String source, Relation relation) {}

  private Effects() {}

  static Validity of(Node document, Collection<CitationRow> rows) {
    Map<Act, List<CitationRow>> acts = new LinkedHashMap<>();
    for (var row : rows) {
      acts.computeIfAbsent(new Act(row.source().id(), row.relation()), any -> new ArrayList<>())
          .add(row);
    }
    return new Validity(acts.values().stream().map(act -> effect(document, act)).toList());
  }

  private static Effect effect(Node document, List<CitationRow> rows) {
    // The sentence that says most: one with a day of its own, then the surest, then the last one,
    // which stands in the articles rather than in the title.
    var best =
        rows.stream()
            .max(
                Comparator.comparing((CitationRow row) -> row.date("since") != null)
                    .thenComparing(row -> row.edge(document).confirmed() != null)
                    .thenComparing(row -> row.edge(document).confidence())
                    .thenComparing(row -> row.edge(document).start()))
            .orElseThrow();
    var given = first(rows, "since");
    var by = best.source();
    var since = given == null ? first(rows, "sourceEffect") : given;
    var standing =
        Authority.of(best.relation(), paper(by, best.sourceKey()), paper(document, best.target()));
    return new Effect(
        best.relation(),
        rows.stream().noneMatch(CitationRow::isPartial),
        rows.stream()
            .map(row -> row.edge(document).provision())
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        since == null ? by.date() : since,
        since != null,
        first(rows, "until"),
        standing,
        best.edge(document));
  }

  private static @Nullable PartialDate first(List<CitationRow> rows, String field) {
    return rows.stream()
        .map(row -> row.date(field))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A district's or commune's province stands in its key where its name does not tell it. */
  private static Paper paper(Node node, @Nullable DocumentKey key) {
    var issuer = node.issuer();
    var named =
        issuer == null || key == null ? issuer : IssuerSlug.withProvince(issuer, key.issuer());
    return new Paper(node.type(), node.identifier(), named, node.date());
  }
}
