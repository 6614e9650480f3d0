package vn.cancu.document;

import java.util.Locale;

/** Who a document is for. Anything but PUBLIC is invisible to anonymous readers. */
public enum Visibility {
  PUBLIC,
  INTERNAL;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Visibility of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT));
  }
}
