package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.engine.Engine;

/**
 * What the archive's documents say of each other, for many documents at once: what an index keeps
 * with each of them so that a search needs to ask for nothing.
 */
public final class Echoes {
  private static final int DOCUMENTS_AT_ONCE = 100;
  private static final int KEYS_AT_ONCE = 1_000;

  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Lineage lineage;

  /**
   * @param names of the indices to read, by the name of their mapping
   */
  public Echoes(Engine engine, Map<String, String> names) {
    documents = new HeldDocuments(engine, name(names, HeldDocuments.INDEX));
    citations = new CitationIndex(engine, name(names, LineageProjection.INDEX));
    lineage = new Lineage(documents, citations);
  }

  private static String name(Map<String, String> names, String index) {
    var name = names.get(index);
    if (name == null) {
      throw new IllegalArgumentException("not among the indices: " + index);
    }
    return name;
  }

  /**
   * @param cited documents that cite it, each once
   */
  public record Echo(Validity validity, long cited) {}

  /**
   * The keys of all that these documents bear upon: what they cite, and their own where somebody
   * cites that, since a document that comes or goes changes which of its likes is meant.
   */
  public Set<String> around(Collection<String> ids) {
    Set<String> keys = new LinkedHashSet<>();
    inParts(
        List.copyOf(ids),
        DOCUMENTS_AT_ONCE,
        part -> {
          citations
              .keys(HeldDocuments.terms("sourceId", part), Clearance.STAFF)
              .forEach(key -> keys.add(key.toString()));
          mentioned(spellings(documents.byIds(part, Clearance.STAFF)), Clearance.STAFF)
              .forEach(key -> keys.add(key.toString()));
        });
    return keys;
  }

  /** Ids of the held documents that one of these keys can mean, whoever asks. */
  public List<String> canBeMeant(Collection<String> keys) {
    var parsed =
        keys.stream().map(DocumentKey::parse).filter(key -> key != null).distinct().toList();
    Set<String> ids = new LinkedHashSet<>();
    inParts(
        parsed,
        DOCUMENTS_AT_ONCE,
        part ->
            documents.candidates(part, Clearance.STAFF).forEach(held -> ids.add(held.node().id())));
    return List.copyOf(ids);
  }

  /** By id; documents that nobody cites, or the reader may not see, are not there. */
  public Map<String, Echo> of(Collection<String> ids, Clearance reader) {
    Map<String, Echo> echoes = new HashMap<>();
    inParts(List.copyOf(ids), DOCUMENTS_AT_ONCE, part -> echoes.putAll(some(part, reader)));
    return echoes;
  }

  private Map<String, Echo> some(List<String> ids, Clearance reader) {
    var held = documents.byIds(ids, reader);
    var mentioned = mentioned(spellings(held), reader);
    var cited =
        held.stream()
            .filter(document -> document.spellings().stream().anyMatch(mentioned::contains))
            .toList();
    if (cited.isEmpty()) {
      return Map.of();
    }
    var targets = Targets.of(documents, mentioned, reader);
    var times =
        citations.documents(
            cited.stream().map(targets::citing).toList(), target(mentioned), reader);
    var validities =
        lineage.validities(cited.stream().map(document -> document.node().id()).toList(), reader);
    Map<String, Echo> echoes = new HashMap<>();
    for (int i = 0; i < cited.size(); i++) {
      var id = cited.get(i).node().id();
      echoes.put(id, new Echo(validities.getOrDefault(id, Validity.UNTOUCHED), times.get(i)));
    }
    return echoes;
  }

  private static List<DocumentKey> spellings(Collection<Held> held) {
    return held.stream().flatMap(document -> document.spellings().stream()).distinct().toList();
  }

  private Set<DocumentKey> mentioned(List<DocumentKey> keys, Clearance reader) {
    Set<DocumentKey> found = new HashSet<>();
    inParts(keys, KEYS_AT_ONCE, part -> found.addAll(citations.keys(target(part), reader)));
    return found;
  }

  private static Query target(Collection<DocumentKey> keys) {
    return HeldDocuments.terms(
        "targetKey", keys.stream().map(DocumentKey::toString).collect(Collectors.toSet()));
  }

  private static <T> void inParts(List<T> all, int most, Consumer<List<T>> each) {
    for (int from = 0; from < all.size(); from += most) {
      each.accept(new ArrayList<>(all.subList(from, Math.min(all.size(), from + most))));
    }
  }
}
