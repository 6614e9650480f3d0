package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.LineageDrawing;
import vn.cancu.lineage.Node;
import vn.cancu.lineage.RelationLabels;
import vn.cancu.lineage.Resolution;
import vn.cancu.lineage.Ties;

/** Liên hệ: how two documents hang together, by the citations between them and what both cite. */
@Controller("/lien-he")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TiesPage {
  private static final String FROM = "tu";
  private static final String TO = "den";
  private static final int LONGEST = 300;
  private static final int USUAL = 3;

  private final LineageNodes nodes;
  private final Lineage lineage;
  private final LineageDrawing drawing;
  private final Pages pages;

  TiesPage(LineageNodes nodes, Lineage lineage, LineageDrawing drawing, Pages pages) {
    this.nodes = nodes;
    this.lineage = lineage;
    this.drawing = drawing;
    this.pages = pages;
  }

  /**
   * What the template ties.ftlh shows.
   *
   * @param same whether both ends are one document
   * @param found null until both ends are known
   */
  public record Model(End from, End to, boolean same, @Nullable Found found, WalkChoices choices) {}

  /**
   * What was typed at one end.
   *
   * @param name of the parameter
   * @param typed "" where nothing was
   * @param choices where several documents can be meant, each with the address that means it
   */
  public record End(String name, String typed, @Nullable Place place, List<Place> choices) {
    /** Something was typed that means nothing. */
    public boolean unknown() {
      return !typed.isEmpty() && place == null && choices.isEmpty();
    }
  }

  public record Place(
      String href, String label, @Nullable String issuer, @Nullable String date, boolean held) {
    static Place of(Node node, String href) {
      return new Place(href, node.label(), node.issuer(), Titles.date(node.date()), node.held());
    }

    static Place of(Node node) {
      return of(node, Titles.href(node.slug()));
    }
  }

  public record Found(
      List<List<Step>> paths,
      List<List<Step>> back,
      List<Shared> common,
      String drawing,
      boolean truncated) {}

  /** One citation on the way. */
  public record Step(Place from, String relation, Place to, RelationGroup.Sentence sentence) {
    static Step of(Edge edge) {
      return new Step(
          Place.of(edge.from()),
          RelationLabels.VIETNAMESE.out(edge.relation()),
          Place.of(edge.to()),
          RelationGroup.sentence(edge));
    }
  }

  public record Shared(
      Place place, String first, String second, String firstSentence, String secondSentence) {
    static Shared of(Ties.Common common) {
      return new Shared(
          Place.of(common.node()),
          RelationLabels.VIETNAMESE.out(common.first()),
          RelationLabels.VIETNAMESE.out(common.second()),
          common.firstSentence(),
          common.secondSentence());
    }
  }

  /** One end with the node that it means. */
  private record Meant(End end, @Nullable Node node) {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var choices = WalkChoices.of(request, USUAL);
    var from = meant(FROM, TO, request, reader);
    var to = meant(TO, FROM, request, reader);
    var one = from.node();
    var other = to.node();
    boolean same = one != null && other != null && one.id().equals(other.id());
    var found = one == null || other == null || same ? null : found(one, other, choices, reader);
    return pages.html("ties.ftlh", new Model(from.end(), to.end(), same, found, choices), request);
  }

  private Meant meant(String name, String otherName, HttpRequest<?> request, Clearance reader) {
    var typed = Parameters.text(request, name).strip();
    if (typed.length() > LONGEST) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "loi.so-hieu-dai", LONGEST);
    }
    if (typed.isEmpty()) {
      return new Meant(new End(name, typed, null, List.of()), null);
    }
    return switch (nodes.typed(typed, reader)) {
      case Resolution.Found(var node) ->
          new Meant(new End(name, typed, Place.of(node), List.of()), node);
      case Resolution.Ambiguous(var choices) ->
          new Meant(
              new End(
                  name,
                  typed,
                  null,
                  choices.stream()
                      .map(node -> Place.of(node, href(name, node, otherName, request)))
                      .toList()),
              null);
      case Resolution.Unknown() -> new Meant(new End(name, typed, null, List.of()), null);
    };
  }

  /** The same question with one end made clear. */
  private static String href(String name, Node node, String otherName, HttpRequest<?> request) {
    var other = URLEncoder.encode(Parameters.text(request, otherName), StandardCharsets.UTF_8);
    var slug = URLEncoder.encode(node.slug(), StandardCharsets.UTF_8);
    var kept = new StringJoiner("&", "/lien-he?", "").add(name + "=" + slug);
    if (!other.isEmpty()) {
      kept.add(otherName + "=" + other);
    }
    for (var asked : List.of("sau", "quanhe")) {
      for (var value : request.getParameters().getAll(asked)) {
        kept.add(asked + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return kept.toString();
  }

  private Found found(Node from, Node to, WalkChoices choices, Clearance reader) {
    var ties =
        lineage
            .walks()
            .ties(from.id(), to.id(), choices.depth(), choices.relations(), reader)
            .orElseThrow(() -> nodes.absent(from.id(), reader));
    return new Found(
        steps(ties.paths()),
        steps(ties.back()),
        ties.common().stream().map(Shared::of).toList(),
        drawn(ties),
        ties.truncated());
  }

  private static List<List<Step>> steps(List<List<Edge>> ways) {
    return ways.stream().map(way -> way.stream().map(Step::of).toList()).toList();
  }

  private String drawn(Ties ties) {
    var edges =
        Stream.concat(ties.paths().stream(), ties.back().stream())
            .flatMap(List::stream)
            .distinct()
            .toList();
    Map<String, Node> drawn = new LinkedHashMap<>(Map.of(ties.from().id(), ties.from()));
    edges.forEach(edge -> {
      drawn.put(edge.from().id(), edge.from());
      drawn.put(edge.to().id(), edge.to());
    });
    return edges.isEmpty()
        ? ""
        : drawing.svg(
            new Lineage.Graph(ties.from(), List.copyOf(drawn.values()), edges, ties.truncated()));
  }
}
