package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/** Reads the parameters of a request; what can't be meant is refused with a sentence. */
final class Parameters {
  private static final int LONGEST = 200;

  private Parameters() {}

  /** The first value, "" where there is none. */
  static String text(HttpRequest<?> request, String name) {
    var value = request.getParameters().get(name);
    return value == null ? "" : value;
  }

  /** All values that are not blank, at most 20. A filter is never ignored: too long is refused. */
  static List<String> texts(HttpRequest<?> request, String name) {
    var values = request.getParameters().getAll(name);
    if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "loi.qua-dai", name, LONGEST);
    }
    return values.stream().filter(value -> !value.isBlank()).distinct().limit(20).toList();
  }

  /** A whole number within bounds; the fallback where the parameter is absent or blank. */
  static int number(HttpRequest<?> request, String name, int fallback, int least, int most) {
    var value = number(request, name);
    if (value == null) {
      return fallback;
    }
    if (value < least || value > most) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "loi.ngoai-khoang", name, least, most);
    }
    return value;
  }

  static @Nullable Integer number(HttpRequest<?> request, String name) {
    var text = text(request, name).strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[+-]?\\d{1,9}")) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "loi.khong-phai-so", name);
    }
    return Integer.valueOf(text);
  }

  /** Relations by their slugs; none means all. */
  static Set<Relation> relations(HttpRequest<?> request, String name) {
    var relations = EnumSet.noneOf(Relation.class);
    for (var slug : request.getParameters().getAll(name)) {
      if (slug.isBlank()) {
        continue;
      }
      try {
        relations.add(Relation.of(slug));
      } catch (IllegalArgumentException e) {
        throw new Refusal(HttpStatus.BAD_REQUEST, "loi.quan-he-la", name);
      }
    }
    return relations;
  }
}
