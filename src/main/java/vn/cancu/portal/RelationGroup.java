package vn.cancu.portal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Node;
import vn.cancu.lineage.RelationLabels;
import vn.cancu.search.Passage;

/**
 * Documents that stand in one relation to the document looked at, each with its sentences.
 *
 * @param heading tells who acts on whom: "Văn bản này bị thay thế bởi"
 */
public record RelationGroup(String heading, Relation relation, List<Linked> documents) {
  private static final RelationLabels LABELS = RelationLabels.VIETNAMESE;
  private static final double SURE = 0.7;

  /**
   * @param href null for a mention that no address can be made of
   */
  public record Linked(
      @Nullable String href,
      boolean held,
      String label,
      @Nullable String subject,
      @Nullable String issuer,
      @Nullable String date,
      List<Sentence> sentences) {}

  /**
   * @param href of the place in the text of the citing document
   */
  public record Sentence(
      Passage passage,
      @Nullable Integer page,
      String href,
      @Nullable String provision,
      boolean unsure) {}

  /** What the document does to others. */
  static List<RelationGroup> outward(List<Edge> edges) {
    return group(edges, LABELS::outSentence, Edge::to);
  }

  /** What others do to the document. */
  static List<RelationGroup> inward(List<Edge> edges) {
    return group(edges, LABELS::inSentence, Edge::from);
  }

  /** One sentence of another that acts on the document. */
  static RelationGroup inward(Edge edge) {
    return inward(List.of(edge)).getFirst();
  }

  private static List<RelationGroup> group(
      List<Edge> edges, Function<Relation, String> heading, Function<Edge, Node> other) {
    var byRelation = new EnumMap<Relation, LinkedHashMap<Node, List<Sentence>>>(Relation.class);
    for (var edge : edges) {
      byRelation
          .computeIfAbsent(edge.relation(), relation -> new LinkedHashMap<>())
          .computeIfAbsent(other.apply(edge), node -> new ArrayList<>())
          .add(sentence(edge));
    }
    return byRelation.entrySet().stream()
        .map(entry ->
            new RelationGroup(
                heading.apply(entry.getKey()),
                entry.getKey(),
                entry.getValue().entrySet().stream()
                    .map(each -> linked(each.getKey(), each.getValue()))
                    .toList()))
        .toList();
  }

  private static Linked linked(Node node, List<Sentence> sentences) {
    return new Linked(
        node.id().isEmpty() ? null : Titles.href(node.slug()),
        node.held(),
        node.label(),
        node.subject(),
        node.issuer(),
        Titles.date(node.date()),
        sentences);
  }

  static Sentence sentence(Edge edge) {
    return new Sentence(
        marked(edge.context(), edge.raw()),
        edge.page(),
        place(edge),
        edge.provision(),
        edge.confirmed() == null && edge.confidence() < SURE);
  }

  /** The place of the sentence in the text of the citing document. */
  static String place(Edge edge) {
    return Titles.href(edge.from().slug()) + "#" + CitedText.anchor(edge.start());
  }

  static Passage marked(String context, String raw) {
    var sentence = context.replaceAll("\\s+", " ").strip();
    int at = sentence.indexOf(raw);
    if (at < 0) {
      return new Passage(List.of(new Passage.Part(sentence, false)));
    }
    return new Passage(
        List.of(
            new Passage.Part(sentence.substring(0, at), false),
            new Passage.Part(raw, true),
            new Passage.Part(sentence.substring(at + raw.length()), false)));
  }
}
