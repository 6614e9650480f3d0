package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Validity;

/** What is known of whether documents hold: the values of the facet for validity. */
enum Standing {
  /** Replaced, repealed or withdrawn as a whole. */
  ENDED("het-hieu-luc", "ended"),
  SUSPENDED("bi-dinh-chi", "suspended"),
  /** A part of it ended or is suspended. */
  PARTLY("het-mot-phan", "partly"),
  /** Amended, corrected or extended. */
  CHANGED("duoc-sua-doi", "changed"),
  /** One of these on a day yet to come. */
  COMING("sap-thay-doi", "coming"),
  /** No document of the archive says anything of it: not the same as being in force. */
  UNTOUCHED("chua-thay-gi", "");

  private final String slug;
  private final String field;

  Standing(String slug, String field) {
    this.slug = slug;
    this.field = field;
  }

  /** The days on which it is so, in {@link Said}. */
  String field() {
    return field;
  }

  /** The documents of which it is so on that day, as far as this reader may know. */
  Query query(LocalDate day, Clearance reader) {
    return this == UNTOUCHED
        ? Query.of(q ->
            q.bool(b ->
                b.mustNot(
                    Arrays.stream(values())
                        .filter(each -> each != UNTOUCHED)
                        .map(each -> each.query(day, reader))
                        .toList())))
        : Clauses.term(Said.path(reader) + "." + field, day.toString());
  }

  String slug() {
    return slug;
  }

  static @Nullable Standing of(String slug) {
    return Arrays.stream(values()).filter(each -> each.slug.equals(slug)).findFirst().orElse(null);
  }

  static Standing of(Validity.Stretch stretch) {
    return stretch.future()
        ? COMING
        : switch (stretch.kind()) {
          case REPLACED, REPEALED, WITHDRAWN -> ENDED;
          case SUSPENDED -> SUSPENDED;
          case ENDED_IN_PART, SUSPENDED_IN_PART -> PARTLY;
          case AMENDED, CORRECTED, EXTENDED -> CHANGED;
        };
  }
}
