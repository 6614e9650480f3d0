package vn.cancu.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Provinces;
import vn.cancu.document.TitleAliases;
import vn.cancu.engine.Projection;
import vn.cancu.validity.Authority;
import vn.cancu.validity.EffectDates;
import vn.cancu.validity.Extent;
import vn.cancu.validity.Level;

/**
 * The citations index: one entry for each citation, with what must be known of the citing document.
 * The cited one stands there only as the key that the citation gives; which document that means is
 * decided at each reading, since it changes with the archive and with the reader.
 */
public final class LineageProjection implements Projection {
  static final String INDEX = "citations";

  @Override
  public String index() {
    return INDEX;
  }

  @Override
  public List<IndexDocument> of(ArchivedDocument document) {
    var own = DocumentKey.of(document.record());
    var all = new ArrayList<IndexDocument>();
    var cited = document.cited();
    var effects =
        document.record().citations().stream()
                .anyMatch(citation -> Authority.concerns(citation.relation()))
            ? EffectDates.of(document.text(), document.record().date())
            : null;
    var citing = citing(document, own);
    Set<String> mentioned = new HashSet<>();
    int position = 0;
    for (var citation : document.record().citations()) {
      var key = cited.key(citation);
      position++;
      if (key != null && key.equals(own)) {
        continue; // a document that names itself is no edge
      }
      var id = "%s-%04d".formatted(document.entry().id(), position);
      boolean first = key != null && mentioned.add(key.toString());
      Map<String, @Nullable Object> source = new LinkedHashMap<>(citing);
      source.put("id", id);
      cited(source, citation, key, first);
      if (Authority.concerns(citation.relation())) {
        effect(source, citation, effects);
      }
      all.add(new IndexDocument(id, source));
    }
    return all;
  }

  private static Map<String, @Nullable Object> citing(
      ArchivedDocument document, @Nullable DocumentKey own) {
    Map<String, @Nullable Object> source = new LinkedHashMap<>();
    var entry = document.entry();
    var record = document.record();
    var date = record.date();
    source.put("sourceId", entry.id());
    source.put("seq", entry.seq());
    source.put("visibility", entry.visibility().slug());
    source.put("sourceSlug", entry.slug());
    source.put("sourceKey", own == null ? null : own.toString());
    source.put("sourceType", record.type());
    source.put("sourceIdentifier", record.identifier());
    source.put("sourceIssuer", record.issuer());
    source.put("sourceIssuerSlug", IssuerSlug.of(record));
    var level = Level.of(record.issuer());
    source.put("sourceLevel", level == null ? null : level.slug());
    var province = Provinces.of(record.issuer());
    source.put("sourceProvince", province == null ? null : province.name());
    source.put("sourceDate", date == null ? null : date.earliest().toString());
    source.put("sourceDateWritten", date == null ? null : date.iso());
    source.put("sourceYear", date == null ? null : String.valueOf(date.year()));
    source.put("sourceSubject", record.subject());
    return source;
  }

  private static void cited(
      Map<String, @Nullable Object> source,
      Citation citation,
      @Nullable DocumentKey key,
      boolean first) {
    var date = citation.date();
    source.put("targetKey", key == null ? null : key.toString());
    source.put("targetLoose", key == null ? null : key.loose());
    source.put("targetIdentifier", citation.identifier());
    source.put("targetIssuer", citation.issuer());
    source.put("targetType", citation.type());
    boolean named = key != null && (key.isTitled() || citation.identifier() == null);
    var title = named ? TitleAliases.of(citation.raw()) : null;
    source.put("targetTitle", title == null ? null : title.printed());
    source.put("targetDate", date == null ? null : date.iso());
    source.put("firstMention", first);
    source.put("relation", citation.relation().slug());
    source.put("relationOrder", citation.relation().ordinal());
    source.put("raw", citation.raw());
    source.put("context", citation.context());
    source.put("trigger", citation.trigger());
    source.put("rule", citation.rule());
    source.put("provision", citation.provision());
    source.put("page", citation.page());
    source.put("start", citation.start());
    source.put("end", citation.end());
    source.put("confidence", citation.confidence());
    var confirmed = citation.confirmed();
    source.put("confirmed", confirmed == null ? null : confirmed.slug());
  }

  /** Since and until are told by the sentence itself, sourceEffect by the document elsewhere. */
  private static void effect(
      Map<String, @Nullable Object> source, Citation citation, @Nullable PartialDate own) {
    var days = EffectDates.in(citation);
    source.put("partial", Extent.isPart(citation));
    source.put("since", days.since() == null ? null : days.since().iso());
    source.put("until", days.until() == null ? null : days.until().iso());
    source.put("sourceEffect", own == null ? null : own.iso());
  }
}
