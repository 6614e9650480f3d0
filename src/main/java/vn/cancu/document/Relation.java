package vn.cancu.document;

import java.util.Locale;

/**
 * What a citation says of the cited document, directed from the citing document to the cited one.
 * The names are those of the record; the inverse ("được viện dẫn bởi") is derived and never stored.
 */
public enum Relation {
  BASED_ON,
  IMPLEMENTS,
  APPLIES,
  GUIDES,
  DETAILS,
  AMENDS,
  REPLACES,
  REPEALS,
  SUSPENDS,
  CORRECTS,
  EXTENDS,
  CONSOLIDATES,
  CITES,
  ATTACHES,
  REPLIES_TO,
  FOLLOWS_UP,
  WITHDRAWS;

  private final String slug = name().toLowerCase(Locale.ROOT);

  /** The name in the record and in addresses: {@code based_on}. */
  public String slug() {
    return slug;
  }

  /**
   * The relation with this name, as in the record. Throws IllegalArgumentException for any other.
   */
  public static Relation of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT));
  }
}
