package vn.cancu.access;

import vn.cancu.document.Visibility;

/** What a reader may see. A parameter of every read in archive, search and lineage. */
public enum Clearance {
  /** Anyone, not signed in: public documents only. */
  ANONYMOUS,
  /** People of the office: internal documents too. */
  STAFF;

  public boolean mayRead(Visibility visibility) {
    return switch (this) {
      case ANONYMOUS -> visibility == Visibility.PUBLIC;
      case STAFF -> true;
    };
  }
}
