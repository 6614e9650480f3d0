package vn.cancu.lineage;

import java.util.List;
import vn.cancu.document.IssuerSlug;

/**
 * What the citations of a document can be narrowed by, all of them told of the citing document: the
 * parameter in page addresses, which is the search's where it has one, and the name in the API.
 */
public enum InboundFacet {
  /** Slugs of relations. */
  RELATION("quanhe", "relation", "relation"),
  /** Slugs of {@link vn.cancu.validity.Level}. */
  LEVEL("cap", "level", "sourceLevel"),
  /**
   * A name or its slug; found under this name only, not under that of a successor. The name of a
   * commune without its province finds all of that name.
   */
  ISSUER("coquan", "issuer", "sourceIssuerSlug"),
  PROVINCE("tinh", "province", "sourceProvince"),
  YEAR("nam", "year", "sourceYear"),
  TYPE("loai", "type", "sourceType");

  private final String parameter;
  private final String slug;
  private final String field;

  InboundFacet(String parameter, String slug, String field) {
    this.parameter = parameter;
    this.slug = slug;
    this.field = field;
  }

  public String parameter() {
    return parameter;
  }

  public String slug() {
    return slug;
  }

  /** Its field in the citations index. */
  String field() {
    return field;
  }

  /** The values as {@link Inbound.Value} has them. */
  public List<String> indexed(List<String> values) {
    return this == ISSUER
        ? values.stream().flatMap(value -> IssuerSlug.held(value).stream()).distinct().toList()
        : values;
  }
}
