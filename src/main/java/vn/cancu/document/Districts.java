package vn.cancu.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a district lay, from districts.tsv, which names its source: "huyện Văn Chấn" is of Yên Bái
 * and of no other province. Of a name that two provinces have, nothing is said.
 */
public final class Districts {
  private static final String[] KINDS = {
    "huyện ",
    "quận ",
    "thị xã ",
    "thành phố ",
    "huyện ủy ",
    "quận ủy ",
    "thị ủy ",
    "thành ủy ",
    "huyện đoàn ",
    "thị đoàn "
  };

  private record Seat(String province, String since) {}

  private static final Map<String, Seat> SEATS = new HashMap<>();
  private static final Set<String> SHARED = new HashSet<>();

  static {
    for (var row : Sheet.rows("/districts.tsv")) {
      for (var district : row.list("districts")) {
        var name = Spelling.key(district);
        if (SEATS.put(name, new Seat(row.get("province"), row.get("since"))) != null) {
          SHARED.add(name);
        }
      }
    }
  }

  private Districts() {}

  /**
   * The people's committee of the province in which the district lay that a body names, or null.
   *
   * @param body "Ủy ban nhân dân huyện Văn Chấn", "Huyện ủy Văn Giang"
   * @param date of the document; where it is before the table knows, or after the province ended,
   *     nothing is said
   */
  public static @Nullable String seat(@Nullable String body, @Nullable PartialDate date) {
    var seat = body == null ? null : of(Spelling.key(body));
    var province = seat == null ? null : Provinces.byName(seat.province());
    boolean known =
        seat != null
            && (date == null || date.iso().compareTo(seat.since()) >= 0 || isOf(seat, date));
    return province != null && known && Provinces.lasts(province, date)
        ? "Ủy ban nhân dân " + province.fullName()
        : null;
  }

  /** "2004" for a row that counts from the first day of 2004. */
  private static boolean isOf(Seat seat, PartialDate date) {
    return seat.since().endsWith("-01-01") && seat.since().startsWith(date.iso());
  }

  private static @Nullable Seat of(String body) {
    for (var kind : KINDS) {
      int at = body.indexOf(kind);
      if (at < 0 || (at > 0 && Phrases.isWord(body.charAt(at - 1)))) {
        continue;
      }
      int from = at + kind.length();
      for (int end = body.length(); end > from; end = body.lastIndexOf(' ', end - 1)) {
        var name = body.substring(from, end);
        name = name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
        if (SEATS.containsKey(name)) {
          return SHARED.contains(name) ? null : SEATS.get(name);
        }
      }
    }
    return null;
  }
}
