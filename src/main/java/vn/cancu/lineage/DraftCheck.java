package vn.cancu.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.Citation;
import vn.cancu.document.CitedKeys;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Folding;
import vn.cancu.engine.Engine;
import vn.cancu.engine.IndexNames;

/**
 * What a draft cites, and what the archive knows of each document: whether it holds it, what became
 * of it, whether number and description fit. Nothing of the draft is kept.
 */
public final class DraftCheck {
  /** Beyond these a text is looked up no further. */
  public static final int MOST = 300;

  private final Lineage lineage;
  private final HeldDocuments documents;
  private final Stubs stubs;

  public DraftCheck(Engine engine, Lineage lineage) {
    this(engine, IndexNames.PLAIN, lineage);
  }

  public DraftCheck(Engine engine, IndexNames names, Lineage lineage) {
    this.lineage = lineage;
    documents = new HeldDocuments(engine, names);
    stubs = new Stubs(new CitationIndex(engine, names));
  }

  /** Mentions of one document; the key is null where none can be made of them. */
  private record Cited(@Nullable DocumentKey key, List<Citation> mentions) {}

  /**
   * The first {@link #MOST} documents that the draft cites, each once, in the order of their first
   * mention.
   *
   * @param today the draft's day where it has none itself
   */
  public List<CitedDocument> of(
      DocumentRecord draft, String text, LocalDate today, Clearance reader) {
    var cited = cited(draft);
    var day = draft.date() == null ? today : draft.date().earliest();
    var keys = cited.stream().map(Cited::key).filter(Objects::nonNull).toList();
    var targets = Targets.of(documents, keys, reader);
    var named = stubs.named(keys, reader);
    var found = new ArrayList<CitedDocument>();
    for (var each : cited) {
      var key = each.key();
      var held = key == null ? null : targets.meant(key, day).map(Held::node).orElse(null);
      found.add(
          held == null
              ? notHeld(each, named, reader)
              : new CitedDocument(
                  CitedDocument.Answer.HELD,
                  held,
                  List.of(),
                  Validity.UNTOUCHED,
                  discrepancies(each.mentions(), draft.citations(), text, held),
                  each.mentions()));
    }
    return withValidity(found, reader);
  }

  private static List<Cited> cited(DocumentRecord draft) {
    var own = DocumentKey.of(draft);
    var keys = CitedKeys.of(draft);
    Map<String, Cited> found = new LinkedHashMap<>();
    for (var citation : draft.citations()) {
      var key = keys.key(citation);
      if (key != null && key.equals(own)) {
        continue;
      }
      var name = key == null ? Folding.slug(citation.raw()) : key.toString();
      if (found.containsKey(name) || found.size() < MOST) {
        found
            .computeIfAbsent(name, any -> new Cited(key, new ArrayList<>()))
            .mentions()
            .add(citation);
      }
    }
    return List.copyOf(found.values());
  }

  private CitedDocument notHeld(Cited cited, Map<DocumentKey, Node> named, Clearance reader) {
    var key = cited.key();
    var first = cited.mentions().getFirst();
    if (key == null) {
      return without(CitedDocument.Answer.UNCLEAR, unnamed(first), List.of(), cited);
    }
    var node = named.getOrDefault(key, unnamed(first, key));
    var others = first.identifier() == null ? List.<Node>of() : others(first, node, reader);
    boolean open = !key.hasIssuer() || !key.hasYear();
    return without(
        open && others.size() > 1 ? CitedDocument.Answer.AMBIGUOUS : CitedDocument.Answer.MISSING,
        node,
        others,
        cited);
  }

  /** Held documents with the same number and symbol, whatever their year and body. */
  private List<Node> others(Citation citation, Node node, Clearance reader) {
    var found =
        switch (lineage.resolve(String.valueOf(citation.identifier()), null, null, reader)) {
          case Resolution.Found(var only) -> List.of(only);
          case Resolution.Ambiguous(var choices) -> choices;
          case Resolution.Unknown() -> List.<Node>of();
        };
    return found.stream().filter(other -> other.held() && !other.id().equals(node.id())).toList();
  }

  private static CitedDocument without(
      CitedDocument.Answer answer, Node node, List<Node> others, Cited cited) {
    return new CitedDocument(answer, node, others, Validity.UNTOUCHED, List.of(), cited.mentions());
  }

  private static List<Discrepancy> discrepancies(
      List<Citation> mentions, List<Citation> all, String text, Node held) {
    return mentions.stream()
        .flatMap(mention ->
            Discrepancy.between(mention, text, nextStart(all, mention, text), held).stream())
        .distinct()
        .toList();
  }

  private static int nextStart(List<Citation> all, Citation mention, String text) {
    return all.stream()
        .mapToInt(Citation::start)
        .filter(start -> start >= mention.end())
        .min()
        .orElse(text.length());
  }

  /**
   * Held documents are asked for at once; only of those that something is said of, the sentences.
   */
  private List<CitedDocument> withValidity(List<CitedDocument> found, Clearance reader) {
    Collection<String> held =
        found.stream()
            .filter(each -> each.answer() == CitedDocument.Answer.HELD)
            .map(each -> each.node().id())
            .toList();
    var touched = held.isEmpty() ? Map.<String, Validity>of() : lineage.validities(held, reader);
    Map<String, Validity> known = new HashMap<>();
    for (var each : found) {
      boolean stub = each.answer() == CitedDocument.Answer.MISSING;
      if (stub || touched.containsKey(each.node().id())) {
        known.put(each.node().id(), lineage.validity(each.node().id(), reader));
      }
    }
    return found.stream()
        .map(each ->
            new CitedDocument(
                each.answer(),
                each.node(),
                each.others(),
                known.getOrDefault(each.node().id(), Validity.UNTOUCHED),
                each.discrepancies(),
                each.mentions()))
        .toList();
  }

  /** A document that no document of the archive cites either: it has no page. */
  private static Node unnamed(Citation citation, DocumentKey key) {
    return new Node(
        key.stubId(),
        "",
        false,
        NodeLabel.of(key, citation.type(), citation.identifier(), null),
        citation.type(),
        citation.identifier(),
        citation.issuer(),
        citation.date(),
        null);
  }

  private static Node unnamed(Citation citation) {
    return new Node(
        "",
        "",
        false,
        citation.raw(),
        citation.type(),
        citation.identifier(),
        citation.issuer(),
        citation.date(),
        null);
  }
}
