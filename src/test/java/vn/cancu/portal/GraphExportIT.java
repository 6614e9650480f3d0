package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.intake.Correcting;
import vn.cancu.intake.Joining;
import vn.cancu.lineage.Lineage;

/** The whole graph in the forms of other programs, over HTTP. */
@ExtendWith({SharedPortal.class, SharedEngine.class})
final class GraphExportIT {
  private static final String ADDRESS = "/api/v1/lineage?format=";
  private static final List<String> FLAT = List.of("graphml", "gexf", "csv");
  private static final String DIRECTIVE_STUB = "ubnd-tinh-ha-giang~2023~14-ctubnd";

  private static GraphFile graph(Site site, String form) {
    return GraphFile.of(form, site.bytes(ADDRESS + form));
  }

  @Test
  void isWhatTheNeighbourhoodsAreTogether(Site site) {
    Map<String, JsonNode> nodes = new TreeMap<>();
    Map<String, JsonNode> edges = new TreeMap<>();
    for (var hit : site.json("/api/v1/search?size=100").path("hits")) {
      var near = site.json("/api/v1/documents/" + hit.path("id").asText() + "/lineage?depth=6");
      near.path("nodes").forEach(node -> nodes.put(node.path("id").asText(), node));
      for (var edge : near.path("edges")) {
        edges.put(
            edge.path("from").path("id").asText()
                + ' '
                + edge.path("relation").asText()
                + ' '
                + edge.path("to").path("id").asText(),
            edge);
      }
    }
    assertTrue(edges.size() >= 6, edges.toString());
    for (var form : FLAT) {
      var whole = graph(site, form);
      assertEquals(nodes.keySet(), whole.nodes().keySet(), form);
      assertEquals(edges.keySet(), whole.edges().keySet(), form);
      whole
          .nodes()
          .forEach((id, told) -> {
            var node = Objects.requireNonNull(nodes.get(id));
            for (var field : List.of("label", "type", "identifier", "issuer", "date", "held")) {
              var value = node.path(field).asText();
              assertEquals(plain(value), plain(told.getOrDefault(field, "null")), form + ' ' + id);
            }
            assertEquals(
                site.address("/van-ban/" + node.path("slug").asText()), told.get("address"));
          });
      whole
          .edges()
          .forEach((id, told) -> {
            var said = Objects.requireNonNull(edges.get(id)).path("context").asText();
            assertFalse(said.isEmpty());
            assertEquals(plain(said), plain(told.getOrDefault("context", "")));
          });
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void tellsTheSameInEveryForm(Site site) {
    var graphMl = graph(site, "graphml");
    var gexf = graph(site, "gexf");
    assertEquals(graphMl, gexf);
    var csv = graph(site, "csv");
    assertEquals(graphMl.nodes().keySet(), csv.nodes().keySet());
    assertEquals(graphMl.edges().keySet(), csv.edges().keySet());
    var legislation = GraphFile.legislation(site.bytes(ADDRESS + "jsonld"));
    assertEquals(
        graphMl.nodes().values().stream()
            .map(told -> told.get("address"))
            .collect(Collectors.toCollection(TreeSet::new)),
        legislation.keySet());
    Set<String> linked = new TreeSet<>();
    legislation.forEach((from, one) ->
        one.properties().stream()
            .filter(field -> field.getKey().startsWith("eli:"))
            .flatMap(field -> StreamSupport.stream(field.getValue().spliterator(), false))
            .forEach(to -> linked.add(from + ' ' + to.path("@id").asText())));
    Set<String> edges = new TreeSet<>();
    for (var edge : graphMl.edges().keySet()) {
      var ends = edge.split(" ");
      edges.add(address(graphMl, ends[0]) + ' ' + address(graphMl, ends[2]));
    }
    assertEquals(edges, linked);
  }

  private static String address(GraphFile graph, String id) {
    return graph.node(id, "address");
  }

  @Test
  void givesTheSameFormsOfANeighbourhood(Site site) {
    var address = "/api/v1/documents/" + site.id(Library.DIRECTIVE) + "/lineage?depth=2&format=";
    var graphMl = GraphFile.of("graphml", site.bytes(address + "graphml"));
    assertEquals(4, graphMl.nodes().size());
    assertEquals(graphMl, GraphFile.of("gexf", site.bytes(address + "gexf")));
    var csv = GraphFile.of("csv", site.bytes(address + "csv"));
    assertEquals(graphMl.edges().keySet(), csv.edges().keySet());
    assertEquals(4, GraphFile.legislation(site.bytes(address + "jsonld")).size());
  }

  @Test
  void isThereInFullForTheOffice(Site site) {
    var official = Visitor.of(site.address(""), "can-bo");
    var all = official.get(ADDRESS + "graphml").body();
    assertTrue(all.contains(Library.SECRET));
    assertTrue(all.contains("so-noi-vu-tinh-ha-giang~2024~77-zebraxin"));
  }

  @Test
  void isOfferedWherePeopleLook(Site site) {
    for (var page :
        List.of("/tai-ve", "/van-ban/" + Library.LETTER + "/luoc-do?sau=2&quanhe=cites")) {
      var links = site.page(page).select("a[href*=format=]").eachAttr("href");
      assertEquals(4, links.size(), page);
      links.forEach(link -> {
        var file = site.get(link);
        assertEquals(200, file.statusCode(), link);
        var name = file.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(name.startsWith("attachment; filename="), name);
      });
    }
    assertEquals(400, site.get("/api/v1/lineage").statusCode());
    assertEquals(400, site.get(ADDRESS + "json").statusCode());
  }

  private static void withdraw(OwnPortal own, String slug) {
    set(own, slug, Field.VISIBILITY, "internal");
  }

  @Test
  void isPackedForWhoeverTakesIt(Site site) throws IOException {
    for (var form : List.of("graphml", "gexf", "jsonld")) {
      var request = URI.create(site.address(ADDRESS + form)).toURL().openConnection();
      request.setRequestProperty("Accept-Encoding", "gzip");
      try (var body = request.getInputStream()) {
        assertEquals("gzip", request.getHeaderField("Content-Encoding"), form);
        assertArrayEquals(site.bytes(ADDRESS + form), new GZIPInputStream(body).readAllBytes());
      }
    }
  }

  /** In the archive alone: the indices come after. */
  private static void set(OwnPortal own, String slug, Field field, String value) {
    var joining = own.portal().context().getBean(Joining.class);
    var entry = own.archive().readBySlug(slug, Clearance.STAFF).orElseThrow().entry();
    var correcting = new Correcting(own.archive(), joining, () -> true, Clock.systemUTC());
    var change = new Change(Map.of(field, TextNode.valueOf(value)), "thử");
    var outcome = correcting.set(entry.id(), entry.version(), change, "lan");
    assertTrue(outcome instanceof Correcting.Outcome.Set, outcome.toString());
  }

  @Test
  void forgetsAtOnceWhatWasWithdrawn(Engine engine) {
    try (var own = OwnPortal.start(engine, "graph-withdrawn-")) {
      var site = own.site();
      var id = site.id(Library.DIRECTIVE);
      var before = graph(site, "graphml");
      assertTrue(before.nodes().containsKey(id));
      var stub = Library.STUB.replace('/', '~');
      assertTrue(before.edges().containsKey(id + " implements " + stub));
      withdraw(own, Library.DIRECTIVE);
      for (int i = 0; i < 2; i++) {
        for (var form : FLAT) {
          var after = graph(site, form);
          assertFalse(after.nodes().containsKey(id), form);
          // What the directive alone cited is not known of any more; the directive is what the
          // others say of it.
          assertFalse(after.nodes().containsKey(stub), form);
          assertEquals("false", after.node(DIRECTIVE_STUB, "held"), form);
          assertEquals(
              before.edges().size() - 1, after.edges().size(), form + after.edges().keySet());
          assertTrue(
              after.edges().keySet().stream().anyMatch(edge -> edge.endsWith(DIRECTIVE_STUB)));
        }
        var legislation = GraphFile.legislation(site.bytes(ADDRESS + "jsonld"));
        assertFalse(legislation.containsKey(site.address("/van-ban/" + Library.DIRECTIVE)));
        assertFalse(legislation.toString().contains("siết chặt"));
        // The second time with indices that know.
        own.follower().catchUp();
      }
    }
  }

  @Test
  void breaksOffWhereWhatWasGivenIsWithdrawn(Engine engine) throws IOException {
    try (var own = OwnPortal.start(engine, "graph-broken-")) {
      var lineage = own.portal().context().getBean(Lineage.class);
      var longGone = "so-noi-vu-tinh-ha-giang/2022/205-bc-snv";
      withdraw(own, longGone);
      own.follower().catchUp();
      for (var form : GraphForm.values()) {
        var undisturbed = stream(own.archive(), lineage, form);
        assertTrue(undisturbed.read() >= 0);
        set(own, Library.LETTER, Field.SUBJECT, "đổi vì " + form);
        set(own, longGone, Field.SUBJECT, "rút từ lâu, đổi vì " + form);
        assertTrue(undisturbed.readAllBytes().length > 0);
        var broken = stream(own.archive(), lineage, form);
        assertTrue(broken.read() >= 0);
        withdraw(own, "so-noi-vu-tinh-ha-giang/2022/20" + (1 + form.ordinal()) + "-bc-snv");
        assertThrows(IOException.class, broken::readAllBytes, form.name());
        own.follower().catchUp();
      }
      var undisturbed = stream(own.archive(), lineage, GraphForm.GRAPHML);
      assertTrue(undisturbed.read() >= 0);
      own.archive().purge(id(own, Library.SECRET_SLUG));
      assertTrue(undisturbed.readAllBytes().length > 0, "it was hidden all the time");
      var broken = stream(own.archive(), lineage, GraphForm.GRAPHML);
      assertTrue(broken.read() >= 0);
      own.archive().purge(id(own, "so-noi-vu-tinh-ha-giang/2022/206-bc-snv"));
      assertThrows(IOException.class, broken::readAllBytes, "it was there");
    }
  }

  private static String id(OwnPortal own, String slug) {
    return own.archive().readBySlug(slug, Clearance.STAFF).orElseThrow().entry().id();
  }

  private static ExportStream stream(Archive archive, Lineage lineage, GraphForm form) {
    var withdrawals = new Withdrawals(archive, Clearance.ANONYMOUS);
    var whole = lineage.whole(Clearance.ANONYMOUS, withdrawals::isGone);
    return new ExportStream(
        new GraphParts(whole, form.shape(""), withdrawals), new ExportPlaces(1));
  }
}
