package vn.cancu.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Entry;
import vn.cancu.description.Deadlines;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Relation;
import vn.cancu.document.Successors;
import vn.cancu.engine.DerivedFields;
import vn.cancu.engine.Projection;
import vn.cancu.validity.Level;

/**
 * The documents index: one entry for each document. What others say of it, which depends on the
 * reader and changes with every other document, is kept in it by {@link SaidFields}.
 */
public final class SearchProjection implements Projection {
  static final String INDEX = "documents";

  private static final ObjectMapper JSON = RecordJson.mapper();

  /**
   * What a document rests on. Letters that it answers or follows up, its own annexes and what it
   * ends are relations, but no basis.
   */
  private static final Set<Relation> BASES =
      Set.of(
          Relation.BASED_ON,
          Relation.IMPLEMENTS,
          Relation.APPLIES,
          Relation.GUIDES,
          Relation.DETAILS,
          Relation.CITES);

  @Override
  public String index() {
    return INDEX;
  }

  @Override
  public Optional<DerivedFields> derived() {
    return Optional.of(new SaidFields());
  }

  @Override
  public List<IndexDocument> of(ArchivedDocument document) {
    var record = document.record();
    var source = identity(document.entry());
    source.put("takenIn", document.takenIn().truncatedTo(ChronoUnit.MILLIS).toString());
    numbers(source, record);
    var date = record.date();
    source.put("type", record.type());
    source.put("issuer", record.issuer());
    source.put("issuerSlug", IssuerSlug.of(record));
    var level = Level.of(record.issuer());
    source.put("issuerLevel", level == null ? null : level.slug());
    today(source, record);
    source.put("parent", record.parent());
    source.put("place", record.place());
    source.put("date", date == null ? null : date.iso());
    source.put("year", date == null ? null : String.valueOf(date.year()));
    source.put("dateSort", date == null ? null : date.earliest().toString());
    source.put("subject", record.subject());
    source.put("signer", record.signer() == null ? null : record.signer().name());
    source.put("topics", record.topics());
    bases(source, document);
    source.put(
        "relations",
        record.citations().stream().map(each -> each.relation().slug()).distinct().toList());
    source.put("format", FileForms.of(record));
    source.put("suggest", suggestions(record));
    source.put("deadlines", Deadlines.in(document.text(), date));
    source.put("record", record.withCitations(List.of()));
    source.put(
        "body", Passages.withoutMarks(SearchableText.of(document.text(), () -> weight(source))));
    return List.of(new IndexDocument(document.entry().id(), source));
  }

  @Override
  public List<IndexDocument> minimal(Entry entry) {
    var source = identity(entry);
    source.put("record", unread(entry));
    return List.of(new IndexDocument(entry.id(), source));
  }

  /** In bytes of JSON. */
  private static int weight(Map<String, @Nullable Object> source) {
    try {
      return JSON.writeValueAsBytes(source).length;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON", e);
    }
  }

  private static Map<String, @Nullable Object> identity(Entry entry) {
    Map<String, @Nullable Object> source = new LinkedHashMap<>();
    source.put("id", entry.id());
    source.put("sourceId", entry.id());
    source.put("slug", entry.slug());
    source.put("seq", entry.seq());
    source.put("visibility", entry.visibility().slug());
    return source;
  }

  private static void numbers(Map<String, @Nullable Object> source, DocumentRecord record) {
    var key = DocumentKey.of(record);
    var loose = DocumentKey.of(null, null, record.number(), record.symbol());
    source.put("key", key == null ? null : key.toString());
    var title = DocumentKey.ofTitle(record);
    source.put("titleKey", title == null ? null : title.toString());
    source.put("loose", loose == null ? null : loose.identifier());
    source.put("number", loose == null ? record.number() : loose.number());
    source.put("symbol", record.symbol());
    source.put("identifier", record.identifier());
  }

  /** The body of today under which a facet groups the document; itself where it still is. */
  private static void today(Map<String, @Nullable Object> source, DocumentRecord record) {
    var issuer = record.issuer();
    if (issuer == null) {
      return;
    }
    var today = Successors.today(issuer);
    boolean other = !String.valueOf(IssuerSlug.of(today)).equals(IssuerSlug.of(issuer));
    var slug = IssuerSlug.of(record);
    var slugToday = other ? IssuerSlug.of(today) : slug;
    source.put("issuerToday", slugToday);
    if (slug != null && slugToday != null) {
      source.put(IssuerFacet.NAMED, IssuerFacet.named(slugToday, slug, today, issuer));
    }
  }

  private static void bases(Map<String, @Nullable Object> source, ArchivedDocument document) {
    var record = document.record();
    var own = DocumentKey.of(record);
    var cited = document.cited();
    var bases =
        record.citations().stream()
            .filter(citation -> BASES.contains(citation.relation()))
            .filter(citation -> !Objects.equals(own, cited.key(citation)))
            .toList();
    source.put(
        "legalBasis",
        bases.stream()
            .map(cited::key)
            .filter(Objects::nonNull)
            .map(DocumentKey::toString)
            .distinct()
            .toList());
    source.put(
        "legalBasisText",
        bases.stream().map(Citation::identifier).filter(Objects::nonNull).distinct().toList());
  }

  private static List<String> suggestions(DocumentRecord record) {
    var identifier = record.identifier();
    return Stream.of(
            record.subject(),
            record.issuer(),
            identifier == null ? null : DocumentTypes.name(record.type()) + " " + identifier)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Stands for a record that could not be read: found by its address and named by it. */
  private static DocumentRecord unread(Entry entry) {
    return new DocumentRecord(
        entry.id(),
        entry.slug(),
        "",
        "application/octet-stream",
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        entry.visibility(),
        "in-archive",
        List.of(),
        List.of(),
        List.of());
  }
}
