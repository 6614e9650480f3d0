package vn.cancu.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cancu.lineage.Validity;

/** What is known of whether documents hold: the values of the facet for validity. */
enum Standing {
  /** Replaced, repealed or withdrawn as a whole. */
  ENDED("het-hieu-luc"),
  SUSPENDED("bi-dinh-chi"),
  /** A part of it ended or is suspended. */
  PARTLY("het-mot-phan"),
  /** Amended, corrected or extended. */
  CHANGED("duoc-sua-doi"),
  /** One of these on a day yet to come. */
  COMING("sap-thay-doi"),
  /** No document of the archive says anything of it: not the same as being in force. */
  UNTOUCHED("chua-thay-gi");

  private final String slug;

  Standing(String slug) {
    this.slug = slug;
  }

  String slug() {
    return slug;
  }

  static @Nullable Standing of(String slug) {
    return Arrays.stream(values()).filter(each -> each.slug.equals(slug)).findFirst().orElse(null);
  }

  static Standing of(Validity.State state) {
    return state.future()
        ? COMING
        : switch (state.kind()) {
          case REPLACED, REPEALED, WITHDRAWN -> ENDED;
          case SUSPENDED -> SUSPENDED;
          case ENDED_IN_PART, SUSPENDED_IN_PART -> PARTLY;
          case AMENDED, CORRECTED, EXTENDED -> CHANGED;
        };
  }
}
