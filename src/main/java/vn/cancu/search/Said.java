package vn.cancu.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.PartialDate;
import vn.cancu.lineage.Validity;

/**
 * What other documents say of one, as far as readers of one clearance may know, as it stands in the
 * index: {@code said.anonymous}, {@code said.staff}. Days are kept and not what they make of today,
 * so that nothing has to be written when a day comes.
 */
record Said(long cited, List<Validity.Stretch> course) {
  static final String FIELD = "said";
  static final Said NOTHING = new Said(0, List.of());
  static final String CITED = "cited";
  private static final String COURSE = "course";
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  Said {
    course = List.copyOf(course);
  }

  static LocalDate today() {
    return LocalDate.now(HANOI);
  }

  /** The object with what readers of this clearance may know. */
  static String path(Clearance reader) {
    return FIELD + "." + name(reader);
  }

  /** The paths of what {@link #of} reads. */
  static List<String> read(Clearance reader) {
    return List.of(path(reader) + "." + CITED, path(reader) + "." + COURSE);
  }

  private static String name(Clearance reader) {
    return reader.name().toLowerCase(Locale.ROOT);
  }

  /** From the source of an index document. */
  static Said of(JsonNode source, Clearance reader) {
    var said = source.path(FIELD).path(name(reader));
    var course = new ArrayList<Validity.Stretch>();
    for (var each : said.path(COURSE)) {
      course.add(
          new Validity.Stretch(
              day(each, "from"),
              day(each, "to"),
              Validity.Kind.valueOf(each.path("kind").asText()),
              each.path("future").asBoolean(),
              each.hasNonNull("since") ? new PartialDate(each.path("since").asText()) : null));
    }
    return new Said(said.path(CITED).asLong(), course);
  }

  private static @Nullable LocalDate day(JsonNode json, String field) {
    return json.hasNonNull(field) ? LocalDate.parse(json.path(field).asText()) : null;
  }

  Optional<Validity.Stretch> on(LocalDate day) {
    return course.stream().filter(stretch -> stretch.covers(day)).findFirst();
  }

  /** All of it for all clearances, none left out: what is there now is written over. */
  static Map<String, ?> source(Map<Clearance, Said> said) {
    Map<String, Object> all = new LinkedHashMap<>();
    said.forEach((reader, each) -> all.put(name(reader), each.source()));
    return Map.of(FIELD, all);
  }

  private Map<String, Object> source() {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put(CITED, cited);
    for (var standing : Standing.values()) {
      if (standing != Standing.UNTOUCHED) {
        source.put(
            standing.field(),
            course.stream()
                .filter(stretch -> Standing.of(stretch) == standing)
                .map(Said::days)
                .toList());
      }
    }
    source.put(COURSE, course.stream().map(Said::written).toList());
    return source;
  }

  private static Map<String, Object> days(Validity.Stretch stretch) {
    Map<String, Object> days = new LinkedHashMap<>();
    put(days, "gte", stretch.from());
    put(days, "lte", stretch.to());
    return days;
  }

  private static Map<String, Object> written(Validity.Stretch stretch) {
    Map<String, Object> written = new LinkedHashMap<>();
    put(written, "from", stretch.from());
    put(written, "to", stretch.to());
    written.put("kind", stretch.kind().name());
    written.put("future", stretch.future());
    put(written, "since", stretch.since() == null ? null : stretch.since().iso());
    return written;
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value.toString());
    }
  }
}
