package vn.cancu.portal;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.convert.value.ConvertibleMultiValues;
import io.micronaut.core.convert.value.ConvertibleMultiValuesMap;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Publication;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;

/**
 * What other archives and libraries harvest: OAI-PMH 2.0 with simple Dublin Core. Tells what anyone
 * may know, whoever asks.
 */
@Controller("/oai")
@Produces({MediaType.TEXT_XML, MediaType.APPLICATION_XML})
@ExecuteOn(TaskExecutors.BLOCKING)
final class Oai {
  private static final MediaType XML = MediaType.of("text/xml;charset=utf-8");

  /** Nobody reads what comes to a host that can't be (RFC 6761); the protocol wants an address. */
  private static final String NO_CONTACT = "chua-dat@cancu.invalid";

  private final OaiRecords records;
  private final SiteAddress site;
  private final Clock clock;
  private final String contact;

  /**
   * @param contact an address for letters to whoever runs the archive; empty for none
   */
  Oai(
      OaiRecords records,
      SiteAddress site,
      Clock clock,
      @Value("${cancu.contact:}") String contact) {
    this.records = records;
    this.site = site;
    this.clock = clock;
    this.contact = contact.isBlank() ? NO_CONTACT : contact.strip();
  }

  @Get
  HttpResponse<String> get(HttpRequest<?> request) {
    return answer(request, request.getParameters());
  }

  @Post
  @ForAnyone
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> post(HttpRequest<?> request, @Body String form) {
    return answer(request, values(form));
  }

  private static ConvertibleMultiValues<String> values(String form) {
    var values = new LinkedHashMap<CharSequence, List<String>>();
    for (var pair : form.split("&")) {
      int equals = pair.indexOf('=');
      var name = equals < 0 ? pair : pair.substring(0, equals);
      values
          .computeIfAbsent(decode(name), ignored -> new ArrayList<>())
          .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
    return new ConvertibleMultiValuesMap<>(values, ConversionService.SHARED);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private HttpResponse<String> answer(
      HttpRequest<?> request, ConvertibleMultiValues<String> given) {
    var base = site.of(request) + "/oai";
    var now = clock.instant();
    return HttpResponse.ok(answer(base, given, now)).contentType(XML);
  }

  private String answer(String base, ConvertibleMultiValues<String> given, Instant now) {
    OaiRequest asked;
    try {
      asked = OaiRequest.of(given);
    } catch (OaiFault e) {
      return OaiXml.answer(base, Map.of(), now, xml -> fault(xml, e));
    }
    try {
      return OaiXml.answer(base, asked.arguments(), now, content(asked, base, now));
    } catch (OaiFault e) {
      boolean understood = !e.code().equals("badArgument");
      return OaiXml.answer(
          base, understood ? asked.arguments() : Map.of(), now, xml -> fault(xml, e));
    }
  }

  private static void fault(OaiXml xml, OaiFault fault) throws XMLStreamException {
    xml.within(
        "error",
        error -> {
          error.attribute("code", fault.code());
          error.text(Objects.requireNonNullElse(fault.getMessage(), ""));
        });
  }

  private OaiXml.Content content(OaiRequest asked, String base, Instant now) {
    var host = host(base);
    return switch (asked.verb()) {
      case IDENTIFY -> xml -> identify(xml, base, now);
      case LIST_METADATA_FORMATS -> {
        var identifier = asked.get("identifier");
        if (identifier != null) {
          find(identifier, host);
        }
        yield Oai::formats;
      }
      case LIST_SETS -> {
        if (asked.get("resumptionToken") != null) {
          throw OaiFault.badToken();
        }
        yield Oai::sets;
      }
      case GET_RECORD -> {
        asked.checkFormat();
        var found = find(asked.get("identifier"), host);
        yield xml -> xml.within("GetRecord", inner -> record(inner, found, base, host));
      }
      case LIST_IDENTIFIERS, LIST_RECORDS -> list(asked, base, host);
    };
  }

  private void identify(OaiXml xml, String base, Instant now) throws XMLStreamException {
    var earliest = records.first().map(Publication::at).orElse(now);
    xml.within(
        "Identify",
        inner -> {
          inner.element("repositoryName", Words.VIETNAMESE.say("ten"));
          inner.element("baseURL", base);
          inner.element("protocolVersion", "2.0");
          inner.element("adminEmail", contact);
          inner.element("earliestDatestamp", OaiXml.datestamp(earliest));
          // What was taken out for good, and what a lost journal was made again without, is not
          // told.
          inner.element("deletedRecord", "transient");
          inner.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
        });
  }

  private static void formats(OaiXml xml) throws XMLStreamException {
    xml.within(
        "ListMetadataFormats",
        list ->
            list.within(
                "metadataFormat",
                format -> {
                  format.element("metadataPrefix", OaiRequest.PREFIX);
                  format.element("schema", OaiXml.OAI_DC_SCHEMA);
                  format.element("metadataNamespace", OaiXml.OAI_DC);
                }));
  }

  /** All types there are: which of them the archive holds is not for everyone. */
  private static void sets(OaiXml xml) throws XMLStreamException {
    xml.within(
        "ListSets",
        list -> {
          for (var type : DocumentTypes.all()) {
            list.within(
                "set",
                set -> {
                  set.element("setSpec", type.slug());
                  set.element("setName", type.name());
                });
          }
        });
  }

  private OaiXml.Content list(OaiRequest asked, String base, String host) {
    asked.checkFormat();
    boolean goesOn = asked.get("resumptionToken") != null;
    boolean whole = asked.verb() == OaiRequest.Verb.LIST_RECORDS;
    var page = records.page(asked.list(), whole);
    if (page.records().isEmpty()) {
      throw goesOn ? OaiFault.badToken() : new OaiFault("noRecordsMatch", "No record is such.");
    }
    return xml ->
        xml.within(
            asked.verb().word(),
            list -> {
              for (var each : page.records()) {
                if (whole) {
                  record(list, each, base, host);
                } else {
                  header(list, each, host);
                }
              }
              if (page.next() != null) {
                list.element("resumptionToken", page.next().token());
              } else if (goesOn) {
                list.element("resumptionToken", "");
              }
            });
  }

  private OaiRecords.Found find(@Nullable String identifier, String host) {
    var head = "oai:" + host + ':';
    if (identifier == null || !identifier.startsWith(head)) {
      throw unknown();
    }
    return records.find(identifier.substring(head.length())).orElseThrow(Oai::unknown);
  }

  private static OaiFault unknown() {
    return new OaiFault("idDoesNotExist", "There is no such identifier.");
  }

  private static void record(OaiXml xml, OaiRecords.Found each, String base, String host)
      throws XMLStreamException {
    xml.within(
        "record",
        inner -> {
          header(inner, each, host);
          var record = each.record();
          if (record != null) {
            var slug = each.publication().shown().slug();
            var address = base.substring(0, base.length() - 4) + Titles.href(slug);
            inner.within(
                "metadata", metadata -> metadata.description(dc -> describe(dc, record, address)));
          }
        });
  }

  private static void header(OaiXml xml, OaiRecords.Found found, String host)
      throws XMLStreamException {
    var each = found.publication();
    var type = found.type();
    xml.within(
        "header",
        header -> {
          if (each.withdrawn()) {
            header.attribute("status", "deleted");
          }
          header.element("identifier", "oai:" + host + ':' + each.id());
          header.element("datestamp", OaiXml.datestamp(each.at()));
          if (type != null) {
            header.element("setSpec", type);
          }
        });
  }

  private static void describe(OaiXml dc, DocumentRecord record, String address)
      throws XMLStreamException {
    dc.dublinCore("title", Titles.of(record));
    dc.dublinCore("creator", record.issuer());
    for (var topic : record.topics()) {
      dc.dublinCore("subject", Topics.name(topic));
    }
    dc.dublinCore("description", record.subject());
    dc.dublinCore("date", record.date() == null ? null : record.date().iso());
    dc.dublinCore("type", record.type() == null ? null : DocumentTypes.name(record.type()));
    dc.dublinCore("format", record.mediaType());
    dc.dublinCore("identifier", address);
    dc.dublinCore("identifier", record.identifier());
  }

  private static String host(String base) {
    return Objects.requireNonNullElse(URI.create(base).getHost(), "localhost");
  }
}
