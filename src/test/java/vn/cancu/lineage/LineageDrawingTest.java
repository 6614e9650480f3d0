package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;

final class LineageDrawingTest {
  private final LineageDrawing drawing = new LineageDrawing(RelationLabels.VIETNAMESE);

  @Test
  void drawsEachNodeAsALinkWithATitle() throws Exception {
    var directive = held("a", "Chỉ thị 10/CT-UBND");
    var letter = held("b", "Công văn 12358/UBND-THKH");
    var stub =
        new Node(
            "s", "x/2023/968-cdttg", false, "Công điện 968/CĐ-TTg", null, null, null, null, null);
    var svg =
        parse(
            new Lineage.Graph(
                letter,
                List.of(letter, directive, stub),
                List.of(
                    edge(letter, directive, Relation.IMPLEMENTS),
                    edge(letter, stub, Relation.BASED_ON)),
                false));
    var links = elements(svg, "a");
    assertEquals(3, links.size());
    for (var link : links) {
      assertTrue(link.getAttribute("href").startsWith("/van-ban/"));
      assertFalse(first(link, "title").isBlank());
    }
    assertTrue(
        links.stream()
            .anyMatch(l ->
                l.getAttribute("href").equals("/van-ban/x/2023/968-cdttg")
                    && l.getAttribute("class").contains("stub")
                    && first(l, "title").contains("chưa có trong kho")));
    assertEquals(
        1, links.stream().filter(l -> l.getAttribute("aria-current").equals("page")).count());
    var words = svg.getDocumentElement().getTextContent();
    assertTrue(words.contains("Công văn 12358/UBND-THKH thực hiện Chỉ thị 10/CT-UBND"));
    assertTrue(words.contains("căn cứ"));
  }

  @Test
  void putsWhatIsCitedOnTheLeft() throws Exception {
    var directive = held("a", "Chỉ thị 10/CT-UBND");
    var letter = held("b", "Công văn 12358/UBND-THKH");
    var svg =
        parse(
            new Lineage.Graph(
                letter,
                List.of(letter, directive),
                List.of(edge(letter, directive, Relation.IMPLEMENTS)),
                false));
    assertTrue(x(svg, "Chỉ thị") < x(svg, "Công văn"));
  }

  @Test
  void joinsRelationsOfOnePairAndTellsStylesApart() throws Exception {
    var one = held("a", "A");
    var other = held("b", "B");
    var svg =
        parse(
            new Lineage.Graph(
                one,
                List.of(one, other),
                List.of(
                    edge(one, other, Relation.REPLACES),
                    edge(one, other, Relation.CITES),
                    edge(one, one, Relation.CITES)),
                true));
    var lines =
        elements(svg, "g").stream()
            .filter(g -> g.getAttribute("class").startsWith("edge"))
            .toList();
    assertEquals(1, lines.size());
    assertEquals("edge edge-replaces edge-cites", lines.getFirst().getAttribute("class"));
    assertTrue(
        ((Element) Objects.requireNonNull(lines.getFirst().getElementsByTagName("path").item(0)))
            .hasAttribute("stroke-dasharray"));
    assertTrue(first(svg.getDocumentElement(), "desc").contains("Chỉ vẽ một phần"));
  }

  @Test
  void escapesWhateverNamesHold() throws Exception {
    var evil =
        new Node(
            "a",
            "x\"><script>",
            true,
            "<b>&\"'\u0000\u0001\uD800",
            null,
            null,
            "]]>",
            null,
            "<script>alert(1)</script>");
    var svg = parse(new Lineage.Graph(evil, List.of(evil), List.of(), false));
    assertEquals(0, elements(svg, "script").size());
    assertEquals("/van-ban/x\"><script>", elements(svg, "a").getFirst().getAttribute("href"));
  }

  @Test
  void drawsCyclesAndAHundredAndFiftyNodes() throws Exception {
    var nodes =
        IntStream.range(0, 150).mapToObj(i -> held("n" + i, "Công văn " + i + "/UBND-VP")).toList();
    var edges = new ArrayList<Edge>();
    for (int i = 0; i < 150; i++) {
      edges.add(
          edge(
              nodes.get(i),
              nodes.get((i * 7 + 1) % 150),
              Relation.values()[i % Relation.values().length]));
    }
    edges.add(edge(nodes.get(0), nodes.get(1), Relation.CITES));
    edges.add(edge(nodes.get(1), nodes.get(0), Relation.CITES));
    var svg = parse(new Lineage.Graph(nodes.getFirst(), nodes, edges, true));
    assertEquals(150, elements(svg, "a").size());
    for (var text : elements(svg, "text")) {
      assertTrue(Integer.parseInt(text.getAttribute("font-size")) >= 12);
    }
  }

  @Test
  void wordsEveryRelationInBothDirectionsAndLanguages() {
    for (var labels : RelationLabels.values()) {
      var seen = new HashSet<String>();
      for (var relation : Relation.values()) {
        assertTrue(seen.add(labels.outSentence(relation)), relation.slug());
        assertTrue(seen.add(labels.inSentence(relation)), relation.slug());
        assertFalse(labels.out(relation).equals(labels.in(relation)), relation.slug());
      }
    }
    assertEquals("bị thay thế bởi", RelationLabels.VIETNAMESE.in(Relation.REPLACES));
  }

  private Document parse(Lineage.Graph graph) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(drawing.svg(graph))));
  }

  private static double x(Document svg, String label) {
    return elements(svg, "text").stream()
        .filter(text -> text.getTextContent().startsWith(label))
        .mapToDouble(text -> Double.parseDouble(text.getAttribute("x")))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> elements(Document svg, String name) {
    var found = svg.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String first(Element parent, String name) {
    return String.valueOf(
        Objects.requireNonNull(parent.getElementsByTagName(name).item(0)).getTextContent());
  }

  private static Node held(String id, String label) {
    return new Node(
        id,
        "slug/" + id,
        true,
        label,
        "cong-van",
        label,
        "Ủy ban nhân dân tỉnh Thanh Hóa",
        new PartialDate("2018-10-05"),
        "về việc thử");
  }

  private static Edge edge(Node from, Node to, Relation relation) {
    return new Edge(from, to, relation, "raw", "context", null, null, null, null, 0, 3, 1, null);
  }
}
