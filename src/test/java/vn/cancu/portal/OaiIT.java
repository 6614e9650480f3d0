package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.document.DocumentTypes;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.intake.Correcting;

/** What harvesters get, each answer held against the schema of the protocol. */
@ExtendWith({SharedPortal.class, SharedEngine.class})
final class OaiIT {
  private static final Schema SCHEMA = schema();
  private static final String RECORDS = "verb=ListRecords&metadataPrefix=oai_dc";
  private static final String HEADERS = "verb=ListIdentifiers&metadataPrefix=oai_dc";

  private final Site site;

  OaiIT(Site site) {
    this.site = site;
  }

  private static Schema schema() {
    try {
      var files =
          List.of("dc.xsd", "oai_dc.xsd", "OAI-PMH.xsd").stream()
              .map(name ->
                  new StreamSource(
                      Objects.requireNonNull(OaiIT.class.getResource("/oai/" + name)).toString()))
              .toArray(StreamSource[]::new);
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(files);
    } catch (org.xml.sax.SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document checked(String body) {
    try {
      SCHEMA.newValidator().validate(new StreamSource(new StringReader(body)));
    } catch (org.xml.sax.SAXException | java.io.IOException e) {
      throw new AssertionError(e + "\n" + body, e);
    }
    return Jsoup.parse(body, "", Parser.xmlParser());
  }

  private Document ask(String query) {
    return ask(site, query);
  }

  private static Document ask(Site site, String query) {
    var answer = site.get("/oai?" + query);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("text/xml;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    return checked(answer.body());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String identifier(String slug) {
    return "oai:127.0.0.1:" + site.id(slug);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          - | badVerb
          verb= | badVerb
          verb=identify | badVerb
          verb=Identify&verb=Identify | badVerb
          verb=Identify&x=1 | badArgument
          verb=GetRecord | badArgument
          verb=GetRecord&metadataPrefix=oai_dc | badArgument
          verb=GetRecord&identifier=x | badArgument
          verb=GetRecord&metadataPrefix=oai_dc&identifier=x | idDoesNotExist
          verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1: | idDoesNotExist
          verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:%00%0B%3Cb%3E | badArgument
          verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:x%2Fy%3Fz%25 | badArgument
          verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:x%2Fy%3Fz | idDoesNotExist
          verb=GetRecord&metadataPrefix=oai_dc&identifier=x&identifier=x | badArgument
          verb=GetRecord&metadataPrefix=marc21&identifier=x | cannotDisseminateFormat
          verb=ListMetadataFormats&identifier=x | idDoesNotExist
          verb=ListMetadataFormats&metadataPrefix=oai_dc | badArgument
          verb=ListSets&resumptionToken=x | badResumptionToken
          verb=ListRecords | badArgument
          verb=ListRecords&metadataPrefix=marc21 | cannotDisseminateFormat
          verb=ListRecords&metadataPrefix=a+b | badArgument
          verb=ListRecords&metadataPrefix=oai_dc&set=nghi-dinh:x | noRecordsMatch
          verb=ListRecords&metadataPrefix=oai_dc&set=a%3Cb | badArgument
          verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01 | noRecordsMatch
          verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01 | noRecordsMatch
          verb=ListRecords&metadataPrefix=oai_dc&from=2024-02-30 | badArgument
          verb=ListRecords&metadataPrefix=oai_dc&from=2024 | badArgument
          verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01T00:00:00 | badArgument
          verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01T25:00:00Z | badArgument
          verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-02&until=2024-01-01 | badArgument
          verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01&until=2025-01-01T00:00:00Z | badArgument
          verb=ListRecords&resumptionToken=x | badResumptionToken
          verb=ListRecords&resumptionToken= | badResumptionToken
          verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc | badArgument
          verb=ListIdentifiers&resumptionToken=x&resumptionToken=x | badArgument
          """)
  void saysWhatIsWrong(String query, String code) {
    var answer = ask(query == null ? "" : query);
    assertEquals(List.of(code), answer.select("error").eachAttr("code"));
    boolean understood = !code.equals("badVerb") && !code.equals("badArgument");
    assertEquals(understood, answer.select("request").hasAttr("verb"));
  }

  @Test
  void tellsOfItselfItsFormAndItsSets() {
    var itself = ask("verb=Identify");
    assertEquals(site.address("/oai"), itself.select("baseURL").text());
    assertEquals("transient", itself.select("deletedRecord").text());
    assertEquals("Identify", itself.select("request").attr("verb"));
    var earliest = Instant.parse(itself.select("earliestDatestamp").text());
    var stamps = ask(HEADERS).select("datestamp").eachText();
    assertEquals(earliest.toString(), stamps.stream().sorted().findFirst().orElse(""));
    assertEquals("oai_dc", ask("verb=ListMetadataFormats").select("metadataPrefix").text());
    assertEquals(
        1,
        ask("verb=ListMetadataFormats&identifier=" + identifier(Library.DIRECTIVE))
            .select("metadataFormat")
            .size());
    var sets = ask("verb=ListSets").select("setSpec").eachText();
    assertEquals(DocumentTypes.all().stream().map(type -> type.slug()).toList(), sets);
  }

  @Test
  void describesADocument() {
    var identifier = identifier(Library.DIRECTIVE);
    var record =
        ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier).select("record");
    assertEquals(identifier, record.select("header > identifier").text());
    assertEquals("chi-thi", record.select("setSpec").text());
    assertEquals(
        site.address("/van-ban/" + Library.DIRECTIVE),
        record.select("dc|identifier").eachText().getFirst());
    assertEquals("Chỉ thị", record.select("dc|type").text());
    assertEquals("Chỉ thị 14/CT-UBND", record.select("dc|title").text());
    assertTrue(record.select("dc|date").text().startsWith("2023-"));
  }

  @Test
  void listsWhatIsPublicAndNothingElse() {
    var archive = site.portal().context().getBean(Archive.class);
    var records = ask(RECORDS);
    assertEquals(archive.count(Clearance.ANONYMOUS), records.select("record").size());
    assertEquals(
        ask(HEADERS).select("header > identifier").eachText(),
        records.select("header > identifier").eachText());
    assertTrue(records.select("resumptionToken").isEmpty());
    assertFalse(records.text().contains(Library.SECRET));
    var secret =
        archive.readBySlug(Library.SECRET_SLUG, Clearance.STAFF).orElseThrow().entry().id();
    assertFalse(records.text().contains(secret));
    assertEquals(
        "idDoesNotExist",
        ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:" + secret)
            .select("error")
            .attr("code"));
    // Whoever asks: what is harvested is for all.
    var official = Visitor.of(site.address(""), "can-bo");
    assertFalse(official.get("/oai?" + RECORDS).body().contains(Library.SECRET));
  }

  @Test
  void takesFormsAsWell() {
    var request =
        HttpRequest.newBuilder(URI.create(site.address("/oai")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(HEADERS + "&set=chi-thi"));
    var answer = site.send(request.build());
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(
        ask(HEADERS + "&set=chi-thi").select("header").outerHtml(),
        checked(answer.body()).select("header").outerHtml());
  }

  @Test
  void choosesBySetAndByTime() {
    var all = ask(HEADERS).select("header");
    var sets = new TreeSet<>(all.select("setSpec").eachText());
    assertTrue(sets.size() > 2, sets.toString());
    int sum = 0;
    for (var set : sets) {
      var some = ask(HEADERS + "&set=" + set).select("setSpec").eachText();
      assertEquals(List.of(set), some.stream().distinct().toList());
      sum += some.size();
    }
    assertEquals(all.select("setSpec").size(), sum);
    var stamps = all.select("datestamp").eachText();
    assertEquals(stamps.stream().sorted().toList(), stamps);
    var last = stamps.getLast();
    var from = ask(HEADERS + "&from=" + last).select("datestamp").eachText();
    assertEquals(stamps.stream().filter(last::equals).toList(), from);
    assertEquals(
        stamps.stream().filter(last::equals).toList(),
        ask(HEADERS + "&from=" + last + "&until=" + last).select("datestamp").eachText());
    var day = last.substring(0, 10);
    assertEquals(
        stamps.stream().filter(stamp -> stamp.startsWith(day)).toList(),
        ask(HEADERS + "&from=" + day + "&until=" + day).select("datestamp").eachText());
  }

  @ParameterizedTest
  @CsvSource({"1", "5", "17", "18", "100"})
  void goesOnWhereItStopped(int size) {
    var archive = site.portal().context().getBean(Archive.class);
    var some = new OaiRecords(archive, size);
    var whole = ask(HEADERS).select("header > identifier").eachText();
    var found = new ArrayList<String>();
    OaiList next = OaiList.of(Map.of());
    while (next != null) {
      var page = some.page(next, false);
      assertTrue(!page.records().isEmpty() && page.records().size() <= size);
      page.records().forEach(each -> found.add("oai:127.0.0.1:" + each.publication().id()));
      next = page.next() == null ? null : OaiList.ofToken(page.next().token());
      if (next != null) {
        var rest = ask("verb=ListIdentifiers&resumptionToken=" + next.token());
        assertEquals(
            whole.subList(found.size(), whole.size()),
            rest.select("header > identifier").eachText());
        assertEquals(1, rest.select("resumptionToken").size(), "says that it is the end");
      }
    }
    assertEquals(whole, found);
  }

  @Test
  void takesNoTokenThatWasChanged() {
    var archive = site.portal().context().getBean(Archive.class);
    var first = new OaiRecords(archive, 3).page(OaiList.of(Map.of("set", "bao-cao")), false);
    var token = Objects.requireNonNull(first.next()).token();
    assertEquals(0, ask("verb=ListRecords&resumptionToken=" + token).select("error").size());
    for (var changed :
        List.of(token + "=", token + "A", token.substring(1), 'A' + token, encode("é"), "!")) {
      assertEquals(
          "badResumptionToken",
          ask("verb=ListRecords&resumptionToken=" + changed).select("error").attr("code"),
          changed);
    }
  }

  /** Harvesters must hear of it, and of nothing that is done to it afterwards. */
  @Test
  void tellsThatADocumentWasWithdrawn(Engine engine) {
    try (var own = OwnPortal.start(engine, "oai-")) {
      var identifier = identifier(Library.DIRECTIVE);
      var id = identifier.substring(identifier.lastIndexOf(':') + 1);
      var before = ask(own.site(), HEADERS).select("header").size();
      set(own, Map.of(Field.VISIBILITY, new TextNode("internal")));
      var one = "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier;
      var gone = ask(own.site(), one);
      assertEquals("deleted", gone.select("header").attr("status"));
      assertTrue(gone.select("metadata").isEmpty());
      var stamp = gone.select("datestamp").text();
      set(
          own,
          Map.of(Field.SUBJECT, new TextNode("về việc kín"), Field.TYPE, new TextNode("bao-cao")));
      var again = ask(own.site(), one);
      assertEquals(stamp, again.select("datestamp").text());
      assertEquals("chi-thi", again.select("setSpec").text());
      var listed = ask(own.site(), RECORDS + "&set=chi-thi&from=" + stamp);
      assertEquals(1, listed.select("header[status=deleted]").size());
      assertEquals(before, ask(own.site(), HEADERS).select("header").size());
      set(own, Map.of(Field.VISIBILITY, new TextNode("public")));
      var back = ask(own.site(), one);
      assertEquals("", back.select("header").attr("status"));
      assertEquals("bao-cao", back.select("setSpec").text());
      assertTrue(back.select("dc|description").text().contains("về việc kín"));
      own.archive().purge(id);
      assertEquals("idDoesNotExist", ask(own.site(), one).select("error").attr("code"));
    }
  }

  /** One that can't be read must not end the harvest of all others, at the same place each time. */
  @Test
  void leavesOutWhatCannotBeReadAndTellsOfWhatWasMerged(Engine engine) throws IOException {
    try (var own = OwnPortal.start(engine, "oai-broken-")) {
      var all = ask(own.site(), HEADERS).select("header").size();
      var ids = new ArrayList<String>();
      for (var header : ask(own.site(), HEADERS).select("header > identifier")) {
        ids.add(header.text().substring(header.text().lastIndexOf(':') + 1));
      }
      own.archive().retire(ids.get(0), ids.get(1), "lan", "thử");
      var one = "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:";
      var merged = ask(own.site(), one + ids.get(0));
      assertEquals("deleted", merged.select("header").attr("status"));
      assertTrue(merged.select("metadata").isEmpty());
      assertEquals(all, ask(own.site(), RECORDS).select("header").size());

      Path record;
      try (var files = Files.walk(own.home().resolve("archive"))) {
        record =
            files
                .filter(file -> file.toString().contains(ids.get(2)))
                .filter(file -> file.endsWith("record.json"))
                .findFirst()
                .orElseThrow();
      }
      Files.writeString(record, "{");
      var left = ask(own.site(), RECORDS).select("header > identifier").eachText();
      assertEquals(all - 1, left.size());
      assertFalse(left.contains("oai:127.0.0.1:" + ids.get(2)));
      assertEquals(500, own.site().get("/oai?" + one + ids.get(2)).statusCode());
    }
  }

  @Test
  void answersWhoeverTakesXml() {
    for (var accept : List.of("application/xml", "text/xml", "text/html, application/xml;q=0.9")) {
      var request =
          HttpRequest.newBuilder(URI.create(site.address("/oai?verb=Identify")))
              .header("Accept", accept)
              .build();
      assertEquals(200, site.send(request).statusCode(), accept);
    }
  }

  private static void set(OwnPortal own, Map<Field, JsonNode> values) {
    var held = own.archive().readBySlug(Library.DIRECTIVE, Clearance.STAFF).orElseThrow();
    var correcting = own.portal().context().getBean(Correcting.class);
    correcting.set(held.entry().id(), held.entry().version(), new Change(values, "thử"), "lan");
  }

  @Test
  void writesWhatXmlCannotHold() {
    var bad = "a\u0000\u000b\ufffe\ud800<&>\"']]>\ud83d\ude00";
    var answer =
        OaiXml.answer(
            "http://127.0.0.1/oai",
            Map.of("verb", "ListSets", "resumptionToken", bad),
            Instant.EPOCH,
            xml ->
                xml.within(
                    "error",
                    error -> {
                      error.attribute("code", "idDoesNotExist");
                      error.text(bad);
                    }));
    var read = checked(answer);
    assertEquals("a <&>\"']]>😀", read.select("error").text());
  }
}
