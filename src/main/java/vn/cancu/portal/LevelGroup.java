package vn.cancu.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.validity.Level;

/**
 * What stands at one level of government, from the centre down; what stands at none comes last.
 *
 * @param slug of the level, "khong-ro" for none
 */
public record LevelGroup<T>(String slug, String heading, List<T> of) {
  /** Without the levels at which nothing stands; the order within one is kept. */
  static <T> List<LevelGroup<T>> of(List<T> all, Function<T, @Nullable String> level) {
    var groups = new ArrayList<LevelGroup<T>>();
    for (var each : Level.values()) {
      var slug = each.slug();
      add(groups, slug, Words.VIETNAMESE.say("loc.cap." + slug), at(slug, all, level));
    }
    add(groups, "khong-ro", Words.VIETNAMESE.say("anh-huong.khong-ro-cap"), at(null, all, level));
    return groups;
  }

  private static <T> List<T> at(
      @Nullable String slug, List<T> all, Function<T, @Nullable String> level) {
    return all.stream().filter(one -> Objects.equals(slug, level.apply(one))).toList();
  }

  private static <T> void add(List<LevelGroup<T>> groups, String slug, String heading, List<T> of) {
    if (!of.isEmpty()) {
      groups.add(new LevelGroup<>(slug, heading, of));
    }
  }
}
