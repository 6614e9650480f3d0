package vn.cancu.lineage;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentKey;

/**
 * What the documents that are not held can be narrowed by, as those say that cite them; the
 * parameter in addresses is the search's.
 */
public enum WantedFacet {
  /** The slug of the body. */
  ISSUER("coquan"),
  YEAR("nam"),
  TYPE("loai");

  /** Stands for what no citation tells. */
  public static final String UNKNOWN = DocumentKey.UNKNOWN;

  private final String parameter;

  WantedFacet(String parameter) {
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }

  String of(DocumentKey key, @Nullable String type) {
    return switch (this) {
      case ISSUER -> key.issuer();
      case YEAR -> key.year();
      case TYPE -> type == null ? UNKNOWN : type;
    };
  }
}
