package vn.cancu.engine;

/**
 * What our indices are called on a cluster that others may use too: a prefix of our own before the
 * name of the mapping file.
 */
public record IndexNames(String prefix) {
  /** No prefix: {@code documents}, {@code citations}. */
  public static final IndexNames PLAIN = new IndexNames("");

  public IndexNames {
    if (!prefix.matches("(?:[a-z0-9][a-z0-9_-]{0,60})?")) {
      throw new IllegalArgumentException("not a prefix for index names: " + prefix);
    }
  }

  /** The alias that readers use for this index. */
  public String alias(String index) {
    return prefix + index;
  }
}
