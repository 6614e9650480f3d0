package vn.cancu.lineage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.description.Deadlines.Deadline;
import vn.cancu.document.Home;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Relation;
import vn.cancu.lineage.Steps.Place;
import vn.cancu.validity.Level;

/** Walks from a document to those that carry it out, level by level, see {@link Implementation}. */
final class Implementing {
  private static final int MOST = 300;
  private static final List<String> FIELDS =
      List.of("deadlines", "record.recipients", "record.copies", "record.parent");
  private static final ObjectMapper JSON = RecordJson.mapper();

  /** Laws: to rest on one is to be lawful and not to carry it out. */
  private static final Set<String> LAWS =
      Set.of(
          "hien-phap",
          "bo-luat",
          "luat",
          "phap-lenh",
          "lenh",
          "nghi-dinh",
          "thong-tu",
          "thong-tu-lien-tich",
          "nghi-quyet-lien-tich",
          "van-ban-hop-nhat");

  private static final Comparator<Implementation.Step> ORDER =
      Comparator.<Implementation.Step>comparingInt(step -> rank(step.level()))
          .thenComparing(
              step -> step.node().date(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(step -> step.node().id());

  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Clearance reader;
  private final Set<Relation> relations;
  private final Steps steps;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private boolean truncated;

  Implementing(
      HeldDocuments documents, CitationIndex citations, Set<Relation> relations, Clearance reader) {
    this.documents = documents;
    this.citations = citations;
    this.reader = reader;
    this.relations = relations.isEmpty() ? Implementation.all() : relations;
    steps = new Steps(documents, citations, this.relations, reader);
  }

  private record Found(CitationRow row, Node via, int depth) {}

  Implementation of(Subjects.Subject subject, int depth) {
    var centre = subject.node();
    boolean ended = walk(subject, depth);
    Map<String, JsonNode> kept = new HashMap<>();
    var ids = Stream.concat(Stream.of(centre.id()), found.keySet().stream()).toList();
    documents
        .fields(ids, FIELDS, reader)
        .forEach(fields -> kept.put(fields.path("id").asText(), fields));
    var listed = new ArrayList<Implementation.Step>();
    var rows =
        citations.byIds(found.values().stream().map(each -> each.row().id()).toList(), reader);
    found.forEach((id, each) -> {
      var row = rows.get(each.row().id());
      if (row == null || !kept.containsKey(id)) {
        return; // went meanwhile
      }
      listed.add(step(row, each, deadlines(kept.get(id))));
    });
    listed.sort(ORDER);
    return new Implementation(
        centre,
        deadlines(kept.get(centre.id())),
        listed,
        addressees(subject, kept.get(centre.id()), ended),
        isTruncated());
  }

  /** Whether nothing lies deeper. */
  private boolean walk(Subjects.Subject subject, int depth) {
    List<Place> frontier = List.of(new Place(subject.node(), subject.keys()));
    for (int level = 1; level <= depth && !frontier.isEmpty(); level++) {
      frontier = step(subject.node(), frontier, level);
    }
    return frontier.isEmpty();
  }

  private boolean isTruncated() {
    return truncated || steps.truncated();
  }

  /** However little of the tree is asked for, who answered is told from all of it. */
  private List<Implementation.Addressee> addressees(
      Subjects.Subject subject, @Nullable JsonNode fields, boolean ended) {
    if (fields == null) {
      return List.of();
    }
    var whole = this;
    boolean complete = ended;
    if (!ended || relations.size() < Implementation.RELATIONS.size()) {
      whole = new Implementing(documents, citations, Set.of(), reader);
      complete = whole.walk(subject, Neighbourhood.DEEPEST);
    }
    var record = fields.path("record");
    var home = Home.of(subject.node().issuer(), record.path("parent").textValue());
    return new Answers(whole.byIssuer(), home, complete && !whole.isTruncated()).of(record);
  }

  private Map<String, List<Node>> byIssuer() {
    Map<String, List<Node>> byIssuer = new HashMap<>();
    for (var each : found.values()) {
      var issuer = each.row().issuerSlug();
      if (issuer != null) {
        byIssuer.computeIfAbsent(issuer, slug -> new ArrayList<>()).add(each.row().source());
      }
    }
    return byIssuer;
  }

  private static Implementation.Step step(CitationRow row, Found found, List<Deadline> deadlines) {
    var level = Level.of(row.source().issuer());
    var edge = row.edge(found.via());
    return new Implementation.Step(
        level == null ? null : level.slug(),
        Implementation.Role.of(edge, found.depth()),
        found.depth(),
        edge,
        deadlines);
  }

  private List<Place> step(Node centre, List<Place> frontier, int level) {
    Map<String, Found> next = new LinkedHashMap<>();
    for (var step : steps.into(frontier)) {
      var id = step.citing().node().id();
      if (!id.equals(centre.id()) && !found.containsKey(id) && carriesOut(step)) {
        next.merge(id, new Found(step.row(), step.cited().node(), level), Implementing::plainer);
      }
    }
    var admitted = next.entrySet().stream().limit(MOST - found.size()).toList();
    truncated |= admitted.size() < next.size();
    admitted.forEach(each -> found.put(each.getKey(), each.getValue()));
    return steps.withKeys(
        admitted.stream()
            .filter(each -> level == 1 || each.getValue().row().relation() != Relation.BASED_ON)
            .map(each -> new Place(each.getValue().row().source(), List.of()))
            .toList());
  }

  private static boolean carriesOut(Steps.Step step) {
    var cited = step.cited().node().type();
    return step.row().relation() != Relation.BASED_ON || cited == null || !LAWS.contains(cited);
  }

  private static Found plainer(Found one, Found other) {
    return order(one) <= order(other) ? one : other;
  }

  private static int order(Found found) {
    return Implementation.RELATIONS.indexOf(found.row().relation());
  }

  private static int rank(@Nullable String level) {
    for (var each : Level.values()) {
      if (each.slug().equals(level)) {
        return each.ordinal();
      }
    }
    return Level.values().length;
  }

  private static List<Deadline> deadlines(@Nullable JsonNode fields) {
    var found = new ArrayList<Deadline>();
    if (fields != null) {
      for (var each : fields.path("deadlines")) {
        try {
          found.add(JSON.treeToValue(each, Deadline.class));
        } catch (JsonProcessingException e) {
          throw new IllegalStateException("a deadline of another shape in the index", e);
        }
      }
    }
    return found;
  }
}
