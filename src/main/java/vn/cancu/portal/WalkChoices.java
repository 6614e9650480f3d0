package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cancu.document.Relation;
import vn.cancu.lineage.RelationLabels;

/**
 * How far a page of the graph goes and over which relations, as its form offers and its address
 * says: {@code ?sau=3&quanhe=implements}.
 *
 * @param relations those chosen; none means all that are offered
 * @param offered what can be chosen
 */
public record WalkChoices(int depth, Set<Relation> relations, List<Relation> offered) {
  static final int DEEPEST = 6;

  public record Option(String value, String label, boolean chosen) {}

  static WalkChoices of(HttpRequest<?> request, int usual) {
    return of(request, usual, Arrays.asList(Relation.values()));
  }

  static WalkChoices of(HttpRequest<?> request, int usual, Collection<Relation> offered) {
    return new WalkChoices(
        Parameters.number(request, "sau", usual, 1, DEEPEST),
        Parameters.relations(request, "quanhe", offered),
        List.copyOf(offered));
  }

  public List<Option> depths() {
    return IntStream.rangeClosed(1, DEEPEST)
        .mapToObj(each -> new Option("" + each, "" + each, each == depth))
        .toList();
  }

  public List<Option> labels() {
    return offered.stream()
        .map(each ->
            new Option(each.slug(), RelationLabels.VIETNAMESE.out(each), relations.contains(each)))
        .toList();
  }

  /** The same as parameters of the API, behind others. */
  String ofApi() {
    return "&depth="
        + depth
        + relations.stream().map(each -> "&relation=" + each.slug()).collect(Collectors.joining());
  }

  public boolean narrowed() {
    return !relations.isEmpty();
  }
}
