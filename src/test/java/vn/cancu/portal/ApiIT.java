package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.web.router.Router;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.Yaml;

@ExtendWith(SharedPortal.class)
final class ApiIT {
  private final Site site;

  ApiIT(Site site) {
    this.site = site;
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void searchesInTheShapeOfTheContract() {
    var answer = site.json("/api/v1/search?q=k%E1%BB%B7+c%C6%B0%C6%A1ng&size=2");
    assertEquals(
        List.of("total", "took", "hits", "facets", "expanded", "suggestion"), names(answer));
    assertEquals(2, answer.path("hits").size());
    var hit = answer.path("hits").get(0);
    assertEquals(List.of("id", "slug", "score", "record", "highlights"), names(hit));
    assertTrue(hit.path("record").has("parent"), "null fields must stand");
    assertFalse(hit.path("record").has("citations"));
    assertTrue(hit.path("highlights").toString().contains("<mark>"));
    assertFalse(
        answer.path("hits").toString().contains("<script>alert")
            && hit.path("highlights").toString().contains("<script>"));
    assertEquals(
        List.of(
            "level",
            "issuer",
            "year",
            "type",
            "topic",
            "legalBasis",
            "signer",
            "validity",
            "relation",
            "format"),
        names(answer.path("facets")));
    assertEquals(
        List.of("value", "label", "count"), names(answer.path("facets").path("year").get(0)));
    assertEquals(
        "Kỷ luật, kỷ cương hành chính",
        answer.path("facets").path("topic").get(0).path("label").asText());
  }

  @Test
  void narrowsByTheParametersOfThePages() {
    assertEquals(12, site.json("/api/v1/search?nam=2022").path("total").asInt());
    assertEquals(14, site.json("/api/v1/search?nam=2022&nam=2019&nam=2021").path("total").asInt());
    assertEquals(2, site.json("/api/v1/search?nam=2022&size=5&page=3").path("hits").size());
  }

  @Test
  void suggests() {
    var suggestions = site.json("/api/v1/suggest?q=2745").path("suggestions");
    assertTrue(suggestions.toString().contains("2745/SNV-CCHC"), suggestions.toString());
    assertEquals(0, site.json("/api/v1/suggest").path("suggestions").size());
  }

  @Test
  void givesTheRecordWithItsTargets() {
    var record = site.json("/api/v1/documents/" + site.id(Library.LETTER));
    assertEquals("2745/SNV-CCHC", record.path("identifier").asText());
    assertEquals("day", record.path("datePrecision").asText());
    assertTrue(record.has("parent") && record.path("parent").isNull());
    var citation = record.path("citations").get(1);
    assertEquals(site.id(Library.DIRECTIVE), citation.path("target").asText());
    var text = site.get("/api/v1/documents/" + record.path("id").asText() + "/text").body();
    assertEquals(
        citation.path("raw").asText(),
        text.substring(citation.path("start").asInt(), citation.path("end").asInt()));
  }

  @Test
  void takesTheOnlyDocumentThatAnUnknownYearOrIssuerFits() {
    var id = site.id(Library.DIRECTIVE);
    for (var key : List.of("ubnd-tinh-ha-giang~khong-ro~14-ctubnd", "khong-ro~2023~14-ctubnd")) {
      assertEquals(id, site.json("/api/v1/documents/" + key).path("id").asText());
      assertEquals(2, site.json("/api/v1/documents/" + key + "/cited-by").path("total").asInt());
      assertEquals(1, site.json("/api/v1/documents/" + key + "/cites").path("total").asInt());
      var page = site.get("/van-ban/" + key.replace('~', '/'));
      assertEquals(307, page.statusCode());
      assertEquals(
          "/van-ban/" + Library.DIRECTIVE, page.headers().firstValue("Location").orElse(""));
    }
  }

  @Test
  void tellsWhatLiesDownstreamAndHowTwoHangTogether() {
    var letter = site.id(Library.LETTER);
    var stub = Library.STUB.replace('/', '~');
    var impact = site.json("/api/v1/documents/" + stub + "/impact");
    assertEquals(List.of("centre", "direct", "touched", "truncated"), names(impact));
    assertEquals(3, impact.path("touched").size());
    var first = impact.path("touched").get(0);
    assertEquals(List.of("node", "level", "depth", "relation", "via", "dependent"), names(first));
    assertEquals("tinh", first.path("level").asText());
    assertEquals("implements", first.path("relation").asText());
    var ties = site.json("/api/v1/paths?from=" + letter + "&to=" + stub);
    assertEquals(List.of("from", "to", "paths", "back", "common", "truncated"), names(ties));
    assertEquals(2, ties.path("paths").size());
    assertEquals(2, ties.path("paths").get(0).size());
    assertEquals(0, ties.path("back").size());
    assertEquals(
        1, site.json("/api/v1/paths?depth=2&from=" + letter + "&to=" + stub).path("paths").size());
  }

  @Test
  void givesTheOriginalBytes() {
    var page = site.get("/api/v1/documents/" + site.id(Library.REPLACED) + "/original");
    assertTrue(page.body().startsWith("<html><script>alert(1)</script>17.html"), page.body());
    var letter = site.get("/api/v1/documents/" + site.id(Library.LETTER) + "/original");
    assertTrue(letter.body().startsWith("%PDF-"));
    assertEquals("application/pdf", letter.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void tellsWhoCitesWhom() {
    var id = site.id(Library.DIRECTIVE);
    var cites = site.json("/api/v1/documents/" + id + "/cites");
    assertEquals(1, cites.path("total").asInt());
    var edge = cites.path("edges").get(0);
    assertEquals("implements", edge.path("relation").asText());
    assertFalse(edge.path("to").path("held").asBoolean());
    assertTrue(edge.path("context").asText().contains(edge.path("raw").asText()));
    assertEquals(2, site.json("/api/v1/documents/" + id + "/cited-by").path("total").asInt());
    assertEquals(
        1,
        site.json("/api/v1/documents/" + id + "/cited-by?relation=based_on").path("total").asInt());
    var stub = edge.path("to").path("id").asText();
    assertEquals(1, site.json("/api/v1/documents/" + stub + "/cited-by").path("total").asInt());
  }

  @Test
  void givesLineageInFiveForms() throws Exception {
    var path = "/api/v1/documents/" + site.id(Library.DIRECTIVE) + "/lineage?depth=2";
    var graph = site.json(path);
    assertEquals(List.of("centre", "nodes", "edges", "truncated"), names(graph));
    assertEquals(4, graph.path("nodes").size());
    var svg = site.get(path + "&format=svg");
    assertEquals(
        "image/svg+xml;charset=utf-8", svg.headers().firstValue("Content-Type").orElse(""));
    assertEquals("svg", xml(svg.body()).getTagName());
    var graphml = xml(site.get(path + "&format=graphml").body());
    assertEquals(4, graphml.getElementsByTagName("node").getLength());
    assertEquals(graph.path("edges").size(), graphml.getElementsByTagName("edge").getLength());
    var gexf = xml(site.get(path + "&format=gexf").body());
    assertEquals("http://gexf.net/1.3", gexf.getNamespaceURI());
    var edge = (Element) gexf.getElementsByTagName("edge").item(0);
    assertEquals(graph.path("edges").get(0).path("relation").asText(), edge.getAttribute("kind"));
    assertEquals(4, gexf.getElementsByTagName("node").getLength());
    assertEquals(graph.path("edges").size(), gexf.getElementsByTagName("edge").getLength());
    assertEquals(4, site.json(path + "&format=jsonld").path("@graph").size());
    assertEquals(400, site.get(path + "&format=png").statusCode());
  }

  @Test
  void saysOnEachPageWhatItIsForPrograms() throws Exception {
    var page = site.page("/van-ban/" + Library.DIRECTIVE);
    var address = site.address("/van-ban/" + Library.DIRECTIVE);
    assertEquals(address, page.select("link[rel=canonical]").attr("href"));
    var json = new ObjectMapper();
    var data = json.readTree(page.select("script[type='application/ld+json']").html());
    assertEquals(address, data.path("@id").asText());
    assertEquals("Legislation", data.path("@type").asText());
    assertEquals("2023-11-20", data.path("legislationDate").asText());
    assertEquals(
        site.address("/van-ban/" + Library.STUB),
        data.path("eli:ensures_implementation_of").path(0).path("@id").asText());
    // The hostile document can end no element.
    var hostile = json.readTree(site.json("/api/v1/search?q=xss").toString());
    var slug = hostile.path("hits").path(0).path("slug").asText();
    var script = site.page("/van-ban/" + slug).select("script[type='application/ld+json']");
    assertTrue(json.readTree(script.html()).path("description").asText().contains(Library.HOSTILE));
    var stub = site.page("/van-ban/" + Library.STUB);
    assertEquals(0, stub.select("script[type='application/ld+json']").size());
    assertEquals(1, stub.select("link[rel=canonical]").size());
  }

  @Test
  void resolvesNumbersAsPeopleWriteThem() {
    assertEquals(
        Library.DIRECTIVE,
        site.json("/api/v1/resolve?identifier=14%2FCT-UBND&year=2023").path("slug").asText());
    assertFalse(site.json("/api/v1/resolve?identifier=26%2FCT-TTg").path("held").asBoolean());
  }

  @Test
  void tellsHowItIs() {
    var health = site.json("/api/v1/health");
    assertEquals("up", health.path("status").asText());
    assertEquals(18, health.path("archive").asInt());
    assertEquals("up", health.path("reading").asText());
    assertTrue(site.get("/api/v1/prometheus").body().contains("jvm_memory_used_bytes"));
  }

  @Test
  void feedsAndSitemapAreWhatTheySay() throws Exception {
    for (var path :
        List.of("/feed/moi-nhat", "/feed/tim-kiem?q=x", "/feed/vien-dan/" + Library.DIRECTIVE)) {
      var feed = xml(site.get(path).body());
      assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
      for (var name : List.of("id", "title", "updated")) {
        assertEquals(
            1,
            feed.getElementsByTagName(name).getLength()
                - feed.getElementsByTagName("entry").getLength(),
            name);
      }
    }
    assertEquals(18, xml(site.get("/sitemap.xml").body()).getElementsByTagName("url").getLength());
    var robots = site.get("/robots.txt").body();
    assertTrue(robots.contains("Sitemap: http://127.0.0.1:"), robots);
    assertTrue(robots.contains("\nDisallow: /van-ban/*/vien-dan-boi?\n"), robots);
  }

  @Test
  void tellsBrowsersHowToSearch() throws Exception {
    var link = site.page("/").select("link[rel=search]");
    var description = xml(site.get(link.attr("href")).body());
    assertEquals("http://a9.com/-/spec/opensearch/1.1/", description.getNamespaceURI());
    assertEquals("Căn Cứ", description.getElementsByTagName("ShortName").item(0).getTextContent());
    var ways = description.getElementsByTagName("Url");
    assertEquals(4, ways.getLength());
    for (int i = 0; i < ways.getLength(); i++) {
      var way = (Element) ways.item(i);
      var address = way.getAttribute("template").replace("{searchTerms}", "2745");
      var path = address.substring(site.address("").length()).replaceAll("\\{\\w+\\?}", "");
      var answer = site.get(path);
      assertEquals(200, answer.statusCode(), path);
      var type = answer.headers().firstValue("Content-Type").orElse("");
      assertTrue(type.startsWith(way.getAttribute("type")), path + " " + type);
    }
    var found = site.json("/api/v1/suggest?format=opensearch&q=2745");
    assertEquals("2745", found.path(0).asText());
    assertTrue(found.path(1).toString().contains("2745/SNV-CCHC"), found.toString());
  }

  @Test
  void standsInTheDescriptionWithEveryRoute() {
    var description =
        new Yaml()
            .<java.util.Map<String, java.util.Map<String, Object>>>load(
                site.get("/api/openapi.yml").body());
    Set<String> described =
        new TreeSet<>(description.getOrDefault("paths", java.util.Map.of()).keySet());
    Set<String> routed =
        site.portal()
            .context()
            .getBean(Router.class)
            .uriRoutes()
            .map(route -> route.getUriMatchTemplate().toPathString())
            .filter(path -> path.startsWith("/api/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(routed.size() >= 12, routed.toString());
    assertEquals(described, routed);
  }

  private static Element xml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed/moi-nhat", "/feed/tim-kiem?q=bao+cao"})
  void tellsFirstWhatCameLast(String address) {
    var feed = Jsoup.parse(site.get(address).body(), "", Parser.xmlParser());
    var moments = feed.select("entry > updated").eachText().stream().map(Instant::parse).toList();
    assertTrue(moments.size() > 1, address);
    assertEquals(moments.stream().sorted(Comparator.reverseOrder()).toList(), moments);
    // All of them are years old, and were taken in for this test.
    assertTrue(moments.getLast().isAfter(Instant.now().minus(Duration.ofDays(1))), address);
    assertEquals(moments.getFirst(), Instant.parse(feed.select("feed > updated").text()));
  }
}
