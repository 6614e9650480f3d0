package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Rendition;
import vn.cancu.lineage.Lineage;
import vn.cancu.rendition.RenditionKind;

/** An internal document leaves no trace on any route; a new route must be thought of here. */
@ExtendWith(SharedPortal.class)
final class HiddenIT {
  private static final List<String> SEARCHES =
      List.of("", "?q=Zebraxin", "?q=911%2FSNV-MAT", "?q=77", "?nam=2024", "?sap=moi-nhat");

  private static final List<String> FORMS = List.of("graphml", "gexf", "csv", "jsonld");

  private final Site site;
  private final String secretId;

  HiddenIT(Site site) {
    this.site = site;
    secretId =
        site.portal()
            .context()
            .getBean(Archive.class)
            .readBySlug(Library.SECRET_SLUG, Clearance.STAFF)
            .orElseThrow()
            .entry()
            .id();
  }

  /** Each route with addresses under which a trace could show. */
  private Map<String, List<String>> addresses() {
    var slug = "/{issuer}/{year}/{number}";
    var documents =
        List.of(Library.SECRET_SLUG, Library.DIRECTIVE, "so-noi-vu-tinh-ha-giang/2024/77-zebraxin");
    var ids =
        List.of(secretId, site.id(Library.DIRECTIVE), "so-noi-vu-tinh-ha-giang~2024~77-zebraxin");
    var all = new TreeMap<String, List<String>>();
    all.put("/", List.of("/"));
    all.put("/tim-kiem", with("/tim-kiem", SEARCHES));
    all.put("/duyet", List.of("/duyet"));
    var wanted = List.of("", "?sap=moi-nhat", "?nam=2024", "?coquan=so-noi-vu-tinh-ha-giang");
    all.put("/con-thieu", with("/con-thieu", wanted));
    all.put("/feed/con-thieu", with("/feed/con-thieu", wanted));
    all.put(
        "/api/v1/missing",
        Stream.concat(
                with("/api/v1/missing", wanted).stream(),
                Stream.of("/api/v1/missing?format=csv&sap=moi-nhat"))
            .toList());
    all.put("/gioi-thieu", List.of("/gioi-thieu"));
    all.put("/kiem-tra", List.of("/kiem-tra"));
    all.put(
        "/lien-he",
        Stream.of("911/SNV-MAT", "77/ZEBRAXIN", Library.SECRET_SLUG, secretId)
            .flatMap(end ->
                Stream.of(
                    "/lien-he?tu=" + end + "&den=2745/SNV-CCHC",
                    "/lien-he?tu=2745/SNV-CCHC&den=" + end))
            .toList());
    all.put("/api/v1/check", List.of("/api/v1/check"));
    all.put("/dang-nhap", List.of("/dang-nhap", "/dang-nhap?ve=/van-ban/" + Library.SECRET_SLUG));
    all.put("/dang-nhap/co-quan", List.of("/dang-nhap/co-quan"));
    all.put("/dang-nhap/co-quan/tro-ve", List.of("/dang-nhap/co-quan/tro-ve?state=x&code=x"));
    all.put("/dang-xuat", List.of("/dang-xuat"));
    all.put("/doi-mat-khau", List.of("/doi-mat-khau"));
    all.put("/nap", List.of("/nap"));
    all.put("/theo-doi", with("/theo-doi", SEARCHES));
    all.put("/theo-doi/{id}/xem", List.of("/theo-doi/" + secretId + "/xem"));
    all.put("/theo-doi/{id}/bo", List.of("/theo-doi/" + secretId + "/bo"));
    all.put("/nap/{id}", List.of("/nap/" + "0".repeat(32), "/nap/" + secretId));
    all.put("/api/v1/documents", List.of("/api/v1/documents"));
    all.put("/api/v1/jobs/{id}", List.of("/api/v1/jobs/" + "0".repeat(32)));
    all.put(
        "/soat-vien-dan",
        List.of("/soat-vien-dan", "/soat-vien-dan?van-ban=" + Library.SECRET_SLUG));
    all.put("/nhat-ky", List.of("/nhat-ky", "/nhat-ky?van-ban=" + Library.SECRET_SLUG));
    all.put("/tai-khoan", List.of("/tai-khoan"));
    all.put("/tai-khoan/{name}", List.of("/tai-khoan/quan-tri"));
    all.put("/nhat-ky/csv", List.of("/nhat-ky/csv"));
    all.put("/trung-lap", List.of("/trung-lap"));
    all.put("/cach-ly", List.of("/cach-ly"));
    all.put("/cach-ly/{id}/tep", List.of("/cach-ly/" + secretId + "/tep"));
    all.put("/cach-ly/{id}/thu-lai", List.of("/cach-ly/" + secretId + "/thu-lai"));
    all.put("/cach-ly/{id}/bo", List.of("/cach-ly/" + secretId + "/bo"));
    all.put("/robots.txt", List.of("/robots.txt"));
    all.put("/sitemap.xml", List.of("/sitemap.xml", "/sitemap.xml?tu=0", "/sitemap.xml?tu=5"));
    all.put("/static/{+name}", List.of("/static/cancu.css"));
    all.put("/feed/moi-nhat", List.of("/feed/moi-nhat"));
    all.put("/feed/tim-kiem", with("/feed/tim-kiem", SEARCHES));
    all.put("/feed/vien-dan" + slug, around("/feed/vien-dan/", documents, ""));
    all.put("/van-ban" + slug, around("/van-ban/", documents, ""));
    all.put("/van-ban" + slug + "/goc", around("/van-ban/", documents, "/goc"));
    all.put(
        "/van-ban" + slug + "/goc/{file}",
        Stream.concat(
                around("/van-ban/", documents, "/goc/" + secretId.substring(0, 16)).stream(),
                Stream.of("/van-ban/" + Library.LETTER + "/goc/" + draftTail()))
            .toList());
    all.put("/van-ban" + slug + "/sua", around("/van-ban/", documents, "/sua"));
    all.put("/van-ban" + slug + "/lich-su", around("/van-ban/", documents, "/lich-su"));
    all.put("/van-ban" + slug + "/luoc-do", around("/van-ban/", documents, "/luoc-do?sau=6"));
    all.put("/van-ban" + slug + "/thuc-hien", around("/van-ban/", documents, "/thuc-hien?sau=6"));
    all.put("/van-ban" + slug + "/anh-huong", around("/van-ban/", documents, "/anh-huong?sau=6"));
    all.put(
        "/van-ban" + slug + "/vien-dan-boi",
        Stream.of("", "?quanhe=implements", "?nam=2024&tinh=H%C3%A0+Giang")
            .flatMap(query -> around("/van-ban/", documents, "/vien-dan-boi" + query).stream())
            .toList());
    all.put("/api/openapi.yml", List.of("/api/openapi.yml"));
    all.put("/api/v1/health", List.of("/api/v1/health"));
    all.put("/api/v1/prometheus", List.of("/api/v1/prometheus"));
    all.put("/api/v1/search", with("/api/v1/search", SEARCHES));
    all.put(
        "/api/v1/search/export",
        Stream.of("csv", "xlsx", "jsonl")
            .flatMap(form ->
                SEARCHES.stream()
                    .map(query -> query.replace('?', '&'))
                    .map(query -> "/api/v1/search/export?format=" + form + query))
            .toList());
    all.put(
        "/oai",
        Stream.concat(
                Stream.of(
                    "verb=Identify",
                    "verb=ListSets",
                    "verb=ListRecords&metadataPrefix=oai_dc",
                    "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2024-01-01",
                    "verb=ListRecords&metadataPrefix=oai_dc&set=cong-van"),
                Stream.of("GetRecord&metadataPrefix=oai_dc", "ListMetadataFormats")
                    .map(verb -> "verb=" + verb + "&identifier=oai:127.0.0.1:" + secretId))
            .map(query -> "/oai?" + query)
            .toList());
    all.put("/tai-ve", List.of("/tai-ve"));
    all.put("/tai-ve/manifest.json", List.of("/tai-ve/manifest.json"));
    all.put("/tai-ve/tep/{name}", List.of(part()));
    all.put("/opensearch.xml", List.of("/opensearch.xml"));
    all.put("/api/v1/suggest", with("/api/v1/suggest", List.of("?q=Zebra", "?q=911", "?q=77")));
    all.put(
        "/api/v1/resolve",
        with("/api/v1/resolve", List.of("?identifier=911%2FSNV-MAT", "?identifier=77%2FZEBRAXIN")));
    var api = "/api/v1/documents/";
    all.put(api + "{id}", around(api, ids, ""));
    for (var tail : List.of("/text", "/original", "/cites", "/validity", "/similar")) {
      all.put(api + "{id}" + tail, around(api, ids, tail));
    }
    all.put(
        api + "{id}/impact",
        Stream.of("", "&format=csv")
            .flatMap(format -> around(api, ids, "/impact?depth=6" + format).stream())
            .toList());
    all.put(
        api + "{id}/implementation",
        Stream.of("", "&format=csv")
            .flatMap(format -> around(api, ids, "/implementation?depth=6" + format).stream())
            .toList());
    all.put(
        "/api/v1/paths",
        Stream.concat(
                around("/api/v1/paths?to=" + secretId + "&from=", ids, "").stream(),
                around("/api/v1/paths?from=" + site.id(Library.LETTER) + "&to=", ids, "").stream())
            .toList());
    all.put(
        api + "{id}/cited-by",
        Stream.of("", "?format=csv", "?relation=implements&nam=2024")
            .flatMap(query -> around(api, ids, "/cited-by" + query).stream())
            .toList());
    all.put(
        api + "{id}/lineage",
        Stream.concat(Stream.of("", "&format=svg"), FORMS.stream().map(form -> "&format=" + form))
            .flatMap(format -> around(api, ids, "/lineage?depth=6" + format).stream())
            .toList());
    all.put(
        "/api/v1/lineage", FORMS.stream().map(form -> "/api/v1/lineage?format=" + form).toList());
    return all;
  }

  /** The file of all public records. */
  private String part() {
    var manifest = site.json("/tai-ve/manifest.json");
    assertEquals(18, manifest.path("records").asInt());
    var address = manifest.path("parts").path(0).path("address").asText();
    return address.substring(address.indexOf("/tai-ve/"));
  }

  private String draftTail() {
    return letterFiles(Clearance.STAFF).stream()
        .filter(file -> file.kind() == RenditionKind.DRAFT)
        .map(Rendition::tail)
        .findFirst()
        .orElseThrow();
  }

  private List<Rendition> letterFiles(Clearance reader) {
    var archive = site.portal().context().getBean(Archive.class);
    var letter = archive.readBySlug(Library.LETTER, reader).orElseThrow();
    return archive.renditions(letter.entry().id(), reader);
  }

  /** A public letter of which the office holds an internal draft too. */
  @Test
  void tellsNobodyOfTheDraftOfAPublicLetter() {
    assertEquals(3, letterFiles(Clearance.STAFF).size());
    var open = letterFiles(Clearance.ANONYMOUS);
    assertEquals(2, open.size());
    var page = site.page("/van-ban/" + Library.LETTER);
    var links = page.select(".renditions a").eachAttr("href");
    assertEquals(
        open.stream().map(file -> "/van-ban/" + Library.LETTER + "/goc/" + file.tail()).toList(),
        links);
    assertFalse(page.text().contains("Bản thảo"));
    links.forEach(link -> assertEquals(200, site.get(link).statusCode()));
    var draft = site.get("/van-ban/" + Library.LETTER + "/goc/" + draftTail());
    var never = site.get("/van-ban/" + Library.LETTER + "/goc/" + "0".repeat(16));
    assertEquals(404, draft.statusCode());
    assertEquals(never.body(), draft.body());
  }

  private static List<String> with(String path, List<String> queries) {
    return queries.stream().map(query -> path + query).toList();
  }

  private static List<String> around(String head, List<String> middles, String tail) {
    return middles.stream().map(middle -> head + middle + tail).toList();
  }

  @Test
  void leavesNoTraceOnAnyRoute() {
    var routes =
        site.portal()
            .context()
            .getBean(Router.class)
            .uriRoutes()
            .map(route -> route.getUriMatchTemplate().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    var addresses = addresses();
    assertEquals(routes, new TreeSet<>(addresses.keySet()));
    addresses.values().stream().flatMap(List::stream).forEach(this::assertNoTrace);
  }

  @Test
  void takesNoChangeThatDoesNotSayWhomItIsFor() {
    var open =
        site.portal()
            .context()
            .getBean(Router.class)
            .uriRoutes()
            .filter(route -> !Gate.SAFE.contains(route.getHttpMethod()))
            .filter(route -> !route.getAnnotationMetadata().hasAnnotation(Needs.class))
            .map(route -> route.getUriMatchTemplate().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("/api/v1/check", "/dang-nhap", "/dang-xuat", "/kiem-tra", "/oai"), open);
  }

  @Test
  void turnsAwayFromWhatIsForArchivists() {
    var page = site.get("/nap");
    assertEquals(303, page.statusCode());
    assertEquals("/dang-nhap?ve=%2Fnap", page.headers().firstValue("Location").orElse(""));
    // Whether there is such a job or not.
    assertEquals(401, site.get("/api/v1/jobs/" + "0".repeat(32)).statusCode());
    var official = Visitor.of(site.address(""), "can-bo");
    assertEquals(403, official.get("/nap").statusCode());
    assertEquals(403, official.get("/api/v1/jobs/" + "0".repeat(32)).statusCode());
    assertEquals(200, Visitor.of(site.address(""), "luu-tru").get("/nap").statusCode());
    assertEquals(200, Visitor.of(site.address(""), "quan-tri").get("/nap").statusCode());
  }

  private void assertNoTrace(String address) {
    var response = site.get(address);
    assertTrue(response.statusCode() < 500, address + ": " + response.statusCode());
    var body =
        address.endsWith(".gz")
            ? unpacked(address)
            : isZip(response) ? GraphFile.tables(site.bytes(address)) : response.body();
    var answer = body + response.headers().map();
    // What the reader typed comes back to him; that is no trace.
    var unasked = address.contains("Zebra") ? answer.replaceAll("(?i)zebraxin", "") : answer;
    assertFalse(unasked.contains("Zebraxin"), address + "\n" + answer);
    assertFalse(
        answer.contains(Library.SECRET_SLUG) && !address.contains(Library.SECRET_SLUG), address);
    assertFalse(answer.contains(secretId) && !address.contains(secretId), address);
    assertFalse(answer.contains("Nội bộ"), address);
  }

  private static boolean isZip(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").equals("application/zip");
  }

  private String unpacked(String address) {
    try (var in = new GZIPInputStream(URI.create(site.address(address)).toURL().openStream())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isAsAbsentAsADocumentThatNeverWas() {
    var hidden = site.get("/van-ban/" + Library.SECRET_SLUG);
    var never = site.get("/van-ban/so-noi-vu-tinh-ha-giang/2024/912-snv-mat");
    assertEquals(404, hidden.statusCode());
    assertEquals(never.body(), hidden.body());
    assertEquals(
        site.get("/api/v1/documents/" + "0".repeat(32)).body(),
        site.get("/api/v1/documents/" + secretId).body());
  }

  @Test
  void changesNoValidityForThoseWhoMayNotReadIt() {
    // The internal letter says that it replaces the report; nobody outside hears of that.
    var report = site.page("/van-ban/" + Library.REPLACED_BY_SECRET);
    assertEquals(0, report.select(".change").size());
    assertEquals(1, report.select(".validity.none").size());
    var api = site.json("/api/v1/documents/" + site.id(Library.REPLACED_BY_SECRET) + "/validity");
    assertTrue(api.path("state").isNull());
    assertEquals(0, api.path("effects").size());
    var results = site.page("/tim-kiem?q=212%2FBC-SNV");
    assertEquals(0, results.select("article.card .badge").size(), results.text());
    var staff =
        site.portal()
            .context()
            .getBean(Lineage.class)
            .validity(site.id(Library.REPLACED_BY_SECRET), Clearance.STAFF);
    assertEquals(1, staff.effects().size());
  }

  @Test
  void isThereForTheOffice() throws IOException {
    var archive = site.portal().context().getBean(Archive.class);
    assertEquals(19, archive.count(Clearance.STAFF));
    assertEquals(18, archive.count(Clearance.ANONYMOUS));
  }
}
