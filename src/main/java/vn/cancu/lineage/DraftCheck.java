package vn.cancu.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static final int MOST_OTHERS = 20;
  private static final int MOST_ACTS = 1_000;

  private final Lineage lineage;
  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Stubs stubs;

  public DraftCheck(Engine engine, Lineage lineage) {
    this(engine, IndexNames.PLAIN, lineage);
  }

  public DraftCheck(Engine engine, IndexNames names, Lineage lineage) {
    this.lineage = lineage;
    documents = new HeldDocuments(engine, names);
    citations = new CitationIndex(engine, names);
    stubs = new Stubs(citations);
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
    var alike = sameNumber(keys, reader);
    var starts = draft.citations().stream().mapToInt(Citation::start).sorted().toArray();
    var found = new ArrayList<CitedDocument>();
    for (var each : cited) {
      var key = each.key();
      var held = key == null ? null : targets.meant(key, day).map(Held::node).orElse(null);
      found.add(
          held == null
              ? notHeld(each, named, alike)
              : new CitedDocument(
                  CitedDocument.Answer.HELD,
                  held,
                  List.of(),
                  Validity.UNTOUCHED,
                  discrepancies(each.mentions(), starts, text, held),
                  each.mentions()));
    }
    return withValidity(found, reader);
  }

  /** Held documents by number and symbol, whatever their year and body. */
  private Map<String, List<Node>> sameNumber(List<DocumentKey> keys, Clearance reader) {
    var numbers = keys.stream().map(DocumentKey::loose).distinct().toList();
    return documents.byNumbers(numbers, reader).stream()
        .filter(held -> held.key() != null)
        .collect(
            Collectors.groupingBy(
                held -> Objects.requireNonNull(held.key()).loose(),
                Collectors.mapping(Held::node, Collectors.toList())));
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

  private static CitedDocument notHeld(
      Cited cited, Map<DocumentKey, Node> named, Map<String, List<Node>> alike) {
    var key = cited.key();
    var first = cited.mentions().getFirst();
    if (key == null) {
      return without(CitedDocument.Answer.UNCLEAR, unnamed(first), List.of(), cited);
    }
    var node = named.getOrDefault(key, unnamed(first, key));
    var others = alike.getOrDefault(key.loose(), List.of()).stream().limit(MOST_OTHERS).toList();
    boolean open = !key.hasIssuer() || !key.hasYear();
    return without(
        open && others.size() > 1 ? CitedDocument.Answer.AMBIGUOUS : CitedDocument.Answer.MISSING,
        node,
        others,
        cited);
  }

  private static CitedDocument without(
      CitedDocument.Answer answer, Node node, List<Node> others, Cited cited) {
    return new CitedDocument(answer, node, others, Validity.UNTOUCHED, List.of(), cited.mentions());
  }

  /**
   * @param starts of all citations, in order
   */
  private static List<Discrepancy> discrepancies(
      List<Citation> mentions, int[] starts, String text, Node held) {
    return mentions.stream()
        .flatMap(mention -> {
          int next = Arrays.binarySearch(starts, mention.end());
          next = next < 0 ? -next - 1 : next;
          int end = next < starts.length ? starts[next] : text.length();
          return Discrepancy.between(mention, text, end, held).stream();
        })
        .distinct()
        .toList();
  }

  /** All are asked for at once; only of those that something is said of, the sentences. */
  private List<CitedDocument> withValidity(List<CitedDocument> found, Clearance reader) {
    var held = ids(found, CitedDocument.Answer.HELD);
    var touched = new HashSet<>(touchedStubs(ids(found, CitedDocument.Answer.MISSING), reader));
    if (!held.isEmpty()) {
      touched.addAll(lineage.validities(held, reader).keySet());
    }
    Map<String, Validity> known = new HashMap<>();
    touched.forEach(id -> known.put(id, lineage.validity(id, reader)));
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

  private static List<String> ids(List<CitedDocument> found, CitedDocument.Answer answer) {
    return found.stream()
        .filter(each -> each.answer() == answer && !each.node().slug().isEmpty())
        .map(each -> each.node().id())
        .toList();
  }

  /** Those of the stubs that some act concerns. */
  private Set<String> touchedStubs(List<String> ids, Clearance reader) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    var keys = ids.stream().map(id -> id.replace('~', '/')).toList();
    var acts =
        citations.bare(
            HeldDocuments.terms("targetKey", keys), Validity.relations(), MOST_ACTS, reader);
    return acts.stream()
        .map(CitationRow::target)
        .filter(Objects::nonNull)
        .map(DocumentKey::stubId)
        .collect(Collectors.toSet());
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
