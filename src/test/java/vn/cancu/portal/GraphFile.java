package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A graph read back from one of its forms, which is looked at as strictly as its definition reads.
 *
 * @param nodes what is told of each, by id
 * @param edges each as "from relation to", with what is told of it
 */
record GraphFile(Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> edges) {

  static GraphFile of(String form, byte[] bytes) {
    var graph =
        switch (form) {
          case "graphml" -> graphMl(xml(bytes));
          case "gexf" -> gexf(xml(bytes));
          case "csv" -> csv(bytes);
          default -> throw new IllegalArgumentException(form);
        };
    for (var edge : graph.edges.keySet()) {
      var parts = edge.split(" ");
      assertTrue(graph.nodes.containsKey(parts[0]), "an edge from nowhere: " + edge);
      assertTrue(graph.nodes.containsKey(parts[2]), "an edge to nowhere: " + edge);
    }
    return graph;
  }

  private GraphFile() {
    this(new TreeMap<>(), new TreeMap<>());
  }

  private void node(String id, Map<String, String> told) {
    assertNull(nodes.put(id, told), "twice: " + id);
  }

  private void edge(String from, String to, Map<String, String> told) {
    var edge = from + ' ' + told.get("relation") + ' ' + to;
    assertNull(edges.put(edge, told), "twice: " + edge);
  }

  private static GraphFile graphMl(Element root) {
    assertEquals("graphml", root.getLocalName());
    assertEquals("http://graphml.graphdrawing.org/xmlns", root.getNamespaceURI());
    var file = new GraphFile();
    Map<String, Element> keys = new HashMap<>();
    for (var key : children(root, "key")) {
      assertNull(keys.put(key.getAttribute("id"), key));
      assertTrue(
          List.of("boolean", "int", "double", "string").contains(key.getAttribute("attr.type")));
    }
    var graphs = children(root, "graph");
    assertEquals(1, graphs.size());
    assertEquals("directed", graphs.getFirst().getAttribute("edgedefault"));
    for (var node : children(graphs.getFirst(), "node")) {
      file.node(node.getAttribute("id"), data(node, keys));
    }
    for (var edge : children(graphs.getFirst(), "edge")) {
      file.edge(edge.getAttribute("source"), edge.getAttribute("target"), data(edge, keys));
    }
    return file;
  }

  private static Map<String, String> data(Element of, Map<String, Element> keys) {
    Map<String, String> told = new LinkedHashMap<>();
    for (var data : children(of, "data")) {
      var key = keys.get(data.getAttribute("key"));
      assertNotNull(key, "a key that is not declared: " + data.getAttribute("key"));
      assertEquals(of.getLocalName(), key.getAttribute("for"));
      told.put(key.getAttribute("attr.name"), data.getTextContent());
    }
    return told;
  }

  private static GraphFile gexf(Element root) {
    assertEquals("gexf", root.getLocalName());
    assertEquals("http://gexf.net/1.3", root.getNamespaceURI());
    assertEquals("1.3", root.getAttribute("version"));
    var graph = children(root, "graph").getFirst();
    Map<String, Element> declared = new HashMap<>();
    for (var group : children(graph, "attributes")) {
      for (var one : children(group, "attribute")) {
        declared.put(group.getAttribute("class") + ' ' + one.getAttribute("id"), one);
      }
    }
    var file = new GraphFile();
    for (var node : children(children(graph, "nodes").getFirst(), "node")) {
      var told = attvalues(node, declared);
      told.put("label", node.getAttribute("label"));
      file.node(node.getAttribute("id"), told);
    }
    var ids = new TreeSet<String>();
    for (var edge : children(children(graph, "edges").getFirst(), "edge")) {
      assertTrue(ids.add(edge.getAttribute("id")));
      var told = attvalues(edge, declared);
      assertEquals(told.get("relation"), edge.getAttribute("kind"));
      file.edge(edge.getAttribute("source"), edge.getAttribute("target"), told);
    }
    return file;
  }

  private static Map<String, String> attvalues(Element of, Map<String, Element> declared) {
    Map<String, String> told = new LinkedHashMap<>();
    for (var one : children(children(of, "attvalues").getFirst(), "attvalue")) {
      var attribute = declared.get(of.getLocalName() + ' ' + one.getAttribute("for"));
      assertNotNull(attribute, "not declared: " + one.getAttribute("for"));
      told.put(attribute.getAttribute("title"), one.getAttribute("value"));
    }
    return told;
  }

  private static GraphFile csv(byte[] bytes) {
    var tables = unzip(bytes);
    assertEquals(List.of("nodes.csv", "edges.csv"), List.copyOf(tables.keySet()));
    var file = new GraphFile();
    for (var row : rows(required(tables, "nodes.csv"))) {
      var told = told(row);
      told.put("label", taken(told, "Label"));
      file.node(taken(told, "Id"), told);
    }
    for (var row : rows(required(tables, "edges.csv"))) {
      var told = told(row);
      assertEquals("Directed", taken(told, "Type"));
      file.edge(taken(told, "Source"), taken(told, "Target"), told);
    }
    return file;
  }

  /** What is told of a node that must be there. */
  String node(String id, String field) {
    return required(required(nodes, id), field);
  }

  private static <T> T required(Map<String, T> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static String taken(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.remove(column), column);
  }

  private static Map<String, String> told(Map<String, String> row) {
    var told = new LinkedHashMap<String, String>(row);
    told.values().removeIf(String::isEmpty);
    return told;
  }

  private static List<Map<String, String>> rows(String table) {
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(table))
          .stream()
          .map(row -> row.toMap())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that stands in the tables. */
  static String tables(byte[] zip) {
    return unzip(zip).values().stream().collect(Collectors.joining());
  }

  private static Map<String, String> unzip(byte[] bytes) {
    Map<String, String> files = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The objects of JSON-LD by their addresses. */
  static Map<String, JsonNode> legislation(byte[] bytes) {
    Map<String, JsonNode> found = new TreeMap<>();
    try {
      var root = new ObjectMapper().readTree(bytes);
      assertEquals("https://schema.org/", root.path("@context").path("@vocab").asText());
      for (var one : root.path("@graph")) {
        assertEquals("Legislation", one.path("@type").asText());
        assertNull(found.put(one.path("@id").asText(), one));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Element xml(byte[] bytes) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes))
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Element> children(Element of, String name) {
    NodeList all = of.getChildNodes();
    var found = new ArrayList<Element>();
    for (int i = 0; i < all.getLength(); i++) {
      Node child = all.item(i);
      if (child instanceof Element element && element.getLocalName().equals(name)) {
        assertEquals(of.getNamespaceURI(), element.getNamespaceURI());
        found.add(element);
      }
    }
    return found;
  }
}
