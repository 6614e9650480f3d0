package vn.cancu.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the citations of one document mean, read together: the first mention carries
 * number, date and issuer, later ones only type and number (Nghị định 30/2020/NĐ-CP, Phụ lục I mục
 * II.6.b), and laws go by their title. The citations themselves keep what is printed at their
 * place.
 */
public final class CitedKeys {
  private final Map<Citation, DocumentKey> keys = new IdentityHashMap<>();
  private final Map<String, DocumentKey> firstByNumber = new HashMap<>();
  private final Map<String, DocumentKey> firstByTitle = new HashMap<>();

  private CitedKeys() {}

  /** Reads the citations of one document, in reading order. */
  public static CitedKeys of(List<Citation> citations) {
    var cited = new CitedKeys();
    for (var citation : citations) {
      var key = citation.number() == null ? cited.titled(citation) : cited.numbered(citation);
      if (key != null) {
        cited.keys.put(citation, key);
      }
    }
    return cited;
  }

  /** The key of one of these citations; null where nothing in the document tells. */
  public @Nullable DocumentKey key(Citation citation) {
    return keys.get(citation);
  }

  private @Nullable DocumentKey numbered(Citation citation) {
    var key = DocumentKey.of(citation);
    if (key == null) {
      return null;
    }
    var first = firstByNumber.get(key.identifier());
    if (first != null
        && !key.hasYear()
        && (!key.hasIssuer() || key.issuer().equals(first.issuer()))) {
      key = first;
    }
    if (key.hasYear()) {
      firstByNumber.putIfAbsent(key.identifier(), key);
    }
    var title = TitleAliases.title(citation.raw());
    if (title != null) {
      firstByTitle.putIfAbsent(title, key);
    }
    return key;
  }

  private @Nullable DocumentKey titled(Citation citation) {
    var title = TitleAliases.title(citation.raw());
    if (title == null) {
      return null;
    }
    var identifier = TitleAliases.identifier(citation);
    if (identifier == null) {
      return citation.date() == null ? firstByTitle.get(title) : null;
    }
    int slash = identifier.indexOf('/');
    var key =
        DocumentKey.of(
            IssuerSlug.of(citation.issuer() == null ? "Quốc hội" : citation.issuer()),
            null,
            identifier.substring(0, slash),
            identifier.substring(slash + 1));
    if (key != null) {
      firstByTitle.putIfAbsent(title, key);
    }
    return key;
  }
}
