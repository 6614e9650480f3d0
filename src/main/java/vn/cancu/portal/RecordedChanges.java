package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Version;
import vn.cancu.audit.Act;
import vn.cancu.audit.Deed;
import vn.cancu.correction.Change;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Field;
import vn.cancu.document.Visibility;
import vn.cancu.intake.Correcting;
import vn.cancu.intake.Correcting.Outcome;

/** Changes of documents that people make by the web, each on record before it is made. */
@Singleton
final class RecordedChanges {
  private final Correcting correcting;
  private final Archive archive;
  private final Audit audit;

  RecordedChanges(Correcting correcting, Archive archive, Audit audit) {
    this.correcting = correcting;
    this.archive = archive;
    this.audit = audit;
  }

  /**
   * @param seen the document as the person has seen it
   */
  Outcome set(HttpRequest<?> request, ArchivedDocument seen, Change change) {
    var entry = seen.entry();
    var fields = change.newIn(seen.record());
    var person = JobApi.person(request);
    if (fields.isEmpty()) {
      return correcting.set(entry.id(), entry.version(), change, person.name());
    }
    var now = seen.record().visibility();
    try (var deed =
        audit.begin(request, act(fields, now, Act.CORRECTED), entry.id(), named(fields))) {
      return ended(deed, correcting.set(entry.id(), entry.version(), change, person.name()));
    }
  }

  /**
   * @param version that the person has seen
   * @param earlier the one that is to be again
   */
  Outcome restore(
      HttpRequest<?> request, ArchivedDocument now, int version, int earlier, String reason) {
    var id = now.entry().id();
    var fields =
        archive
            .version(id, earlier, Clearance.STAFF)
            .map(Version::document)
            .map(then -> Corrections.between(now.record(), then.record()))
            .orElse(List.of());
    var detail = Map.of("restored", Integer.toString(earlier));
    try (var deed =
        audit.begin(request, act(fields, now.record().visibility(), Act.RESTORED), id, detail)) {
      var who = JobApi.person(request).name();
      return ended(deed, correcting.restore(id, version, earlier, reason, who));
    }
  }

  Outcome rule(HttpRequest<?> request, String id, Correcting.Said said) {
    var verdict = said.verdict();
    var detail = Map.of("verdict", verdict == null ? "none" : verdict.slug());
    try (var deed = audit.begin(request, Act.RULED, id, detail)) {
      return ended(deed, correcting.rule(id, said, JobApi.person(request).name()));
    }
  }

  private static Act act(List<Field> fields, Visibility now, Act otherwise) {
    if (!fields.contains(Field.VISIBILITY)) {
      return otherwise;
    }
    return now == Visibility.INTERNAL ? Act.PUBLISHED : Act.WITHDRAWN;
  }

  private static Map<String, String> named(List<Field> fields) {
    return Map.of("fields", fields.stream().map(Field::key).collect(Collectors.joining(" ")));
  }

  private static Outcome ended(Deed deed, Outcome outcome) {
    switch (outcome) {
      case Outcome.Set(var document, var fields) ->
          deed.done(
              document.entry().id(),
              Map.of("version", Integer.toString(document.entry().version())));
      case Outcome.Same ignored -> deed.refused("same");
      case Outcome.Overtaken ignored -> deed.refused("overtaken");
      case Outcome.ForTheOfficeAlone ignored -> deed.refused("office-only");
      case Outcome.Gone ignored -> deed.refused("gone");
    }
    return outcome;
  }
}
