package vn.cancu.portal;

import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cancu.lineage.Lineage.Graph;

/** The forms in which graphs are handed out to other programs. */
enum GraphForm {
  GRAPHML("GraphML", "graphml", "application/graphml+xml;charset=utf-8", GraphMl::new),
  GEXF("GEXF", "gexf", "application/gexf+xml;charset=utf-8", Gexf::new),
  CSV("CSV", "csv.zip", "application/zip", GraphTables::new),
  JSONLD("JSON-LD", "jsonld", "application/ld+json", JsonLd::shape);

  private final String title;
  private final String ending;
  private final String type;
  private final Function<String, GraphShape> shape;

  GraphForm(String title, String ending, String type, Function<String, GraphShape> shape) {
    this.title = title;
    this.ending = ending;
    this.type = type;
    this.shape = shape;
  }

  /** A file that a page offers. */
  public record Link(String href, String name) {}

  /**
   * @param address without parameters
   * @param rest of the parameters, behind that of the form
   */
  static List<Link> links(String address, String rest) {
    return Arrays.stream(values())
        .map(form -> new Link(address + "?format=" + form.parameter() + rest, form.title))
        .toList();
  }

  /** The form that the parameter format asks for. */
  static Optional<GraphForm> of(String parameter) {
    return Arrays.stream(values()).filter(form -> form.parameter().equals(parameter)).findFirst();
  }

  String parameter() {
    int dot = ending.indexOf('.');
    return dot < 0 ? ending : ending.substring(0, dot);
  }

  /** Of the name of a file. */
  String ending() {
    return ending;
  }

  MediaType type() {
    return MediaType.of(type);
  }

  /**
   * @param site where pages of documents stand
   */
  GraphShape shape(String site) {
    return shape.apply(site);
  }

  byte[] of(Graph graph, String site) {
    return GraphShape.write(graph, shape(site));
  }
}
