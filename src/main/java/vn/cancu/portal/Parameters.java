package vn.cancu.portal;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.math.BigInteger;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;
import vn.cancu.search.SearchQuery;

/** Reads the parameters of a request; what can't be meant is refused with a sentence. */
final class Parameters {
  private static final int LONGEST = 200;

  private Parameters() {}

  /** The first value, "" where there is none. */
  static String text(HttpRequest<?> request, String name) {
    return text(request.getParameters(), name);
  }

  static String text(ConvertibleMultiValues<String> given, String name) {
    var value = given.get(name);
    return value == null ? "" : value;
  }

  /** All values that are not blank, at most 20, each cut to a length that no real one has. */
  static List<String> texts(ConvertibleMultiValues<String> given, String name) {
    return given.getAll(name).stream()
        .map(value -> SearchQuery.readable(value, LONGEST))
        .filter(value -> !value.isEmpty())
        .distinct()
        .limit(SearchQuery.MOST_VALUES)
        .toList();
  }

  /**
   * The whole number within bounds that is nearest to what was asked for; the fallback where no
   * number was.
   */
  static int nearest(
      ConvertibleMultiValues<String> given, String name, int fallback, int least, int most) {
    var text = text(given, name).strip();
    return text.matches("[+-]?\\d{1,40}")
        ? new BigInteger(text)
            .max(BigInteger.valueOf(least))
            .min(BigInteger.valueOf(most))
            .intValue()
        : fallback;
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

  /** Whether the parameter format asks for a table instead of JSON. */
  static boolean isTable(HttpRequest<?> request) {
    return switch (text(request, "format")) {
      case "", "json" -> false;
      case "csv" -> true;
      default -> throw new Refusal(HttpStatus.BAD_REQUEST, "loi.dang-vien-dan");
    };
  }

  /** Relations by their slugs; none means all. */
  static Set<Relation> relations(HttpRequest<?> request, String name) {
    return relations(request, name, EnumSet.allOf(Relation.class));
  }

  /** The same where only some can be asked for. */
  static Set<Relation> relations(
      HttpRequest<?> request, String name, Collection<Relation> offered) {
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
      if (!offered.containsAll(relations)) {
        throw new Refusal(
            HttpStatus.BAD_REQUEST,
            "loi.quan-he-khac",
            name,
            offered.stream().map(Relation::slug).collect(Collectors.joining(", ")));
      }
    }
    return relations;
  }
}
