package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;

/** Finds what an id means, with the citations that mean it. */
final class Subjects {
  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Stubs stubs;

  Subjects(HeldDocuments documents, CitationIndex citations, Stubs stubs) {
    this.documents = documents;
    this.citations = citations;
    this.stubs = stubs;
  }

  /**
   * A document or stub with the citations that mean it.
   *
   * @param keys under which citations can mean it
   */
  record Subject(Node node, List<DocumentKey> keys, Query citing) {}

  Optional<Subject> of(String id, Clearance reader) {
    var held = documents.byIds(List.of(id), reader);
    if (!held.isEmpty()) {
      return Optional.of(held(held.getFirst(), reader));
    }
    var key = DocumentKey.parse(id);
    if (key == null) {
      return Optional.empty();
    }
    var targets = Targets.of(documents, List.of(key), reader);
    if (key.hasIssuer() && key.hasYear()) {
      var come = targets.meant(key, null);
      if (come.isPresent()) {
        return Optional.of(held(come.get(), reader));
      }
    }
    var citing = targets.citingStub(key);
    if (citations.newestFirst(citing, Set.of(), 1, 1, reader).total() == 0) {
      // Nobody means a stub by it (any more), so an address with unknown parts means the document.
      return targets.only(key).map(document -> held(document, reader));
    }
    return Optional.ofNullable(stubs.named(List.of(key), reader).get(key))
        .map(node -> new Subject(node, Targets.spellings(key), citing));
  }

  private Subject held(Held document, Clearance reader) {
    var citing = Targets.of(documents, document.spellings(), reader).citing(document);
    return new Subject(document.node(), document.spellings(), citing);
  }
}
