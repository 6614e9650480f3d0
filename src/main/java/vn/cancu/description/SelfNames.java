package vn.cancu.description;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;

/**
 * The issuer of a letter whose head is lost, from what it says of itself: "Giám đốc Sở Y tế yêu
 * cầu", "Sở Y tế gửi kèm theo", and the one province it names. Two candidates are no answer.
 */
final class SelfNames {
  private static final int MOST = 300_000;
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?:^|[.;,:/] ?|; |, )((?:giám đốc |chủ tịch |bộ trưởng )?(?:sở|bộ|ubnd|ủy ban nhân dân|tỉnh ủy|ban thường vụ tỉnh ủy) [^.;:]{2,70}?) (?:yêu cầu|đề nghị|có ý kiến|thông báo|báo cáo|gửi kèm|trân trọng|kính đề nghị|hướng dẫn)(?!\\p{L})");

  private SelfNames() {}

  /** The body that speaks, without its office and without a place; null if none or several. */
  static @Nullable String speaker(String text) {
    var plain = flat(text);
    var key = Spelling.key(plain);
    Map<String, Integer> counts = new TreeMap<>();
    var matcher = SPEAKS.matcher(key);
    while (matcher.find()) {
      int from = body(key, matcher.start(1));
      var found = IssuerPhrase.read(plain, key, from, PROBE);
      if (found != null && found.name() != null && found.end() <= matcher.end(1)) {
        counts.merge(plain.substring(from, found.end()), 1, Integer::sum);
      }
    }
    String most = null;
    for (var entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  /** Any province will do for reading a name: the true one is put in afterwards. */
  private static final String PROBE = "Ủy ban nhân dân tỉnh Thanh Hóa";

  private static int body(String key, int from) {
    for (var office : new String[] {"giám đốc ", "chủ tịch ", "bộ trưởng "}) {
      if (key.startsWith(office, from)) {
        return from + office.length();
      }
    }
    return from;
  }

  /** The province of bodies named in the text, if they all share one. */
  static @Nullable String province(String text) {
    var plain = flat(text);
    var key = Spelling.key(plain);
    Map<String, Integer> counts = new TreeMap<>();
    for (var unit : new String[] {"tỉnh ", "sở y tế ", "tỉnh ủy ", "ubnd tỉnh ", "thành phố "}) {
      for (int at = key.indexOf(unit); at >= 0; at = key.indexOf(unit, at + 1)) {
        int name = at + unit.length();
        int end = Math.min(plain.length(), name + 22);
        if (name >= plain.length() || !Character.isUpperCase(plain.charAt(name))) {
          continue;
        }
        var found = Provinces.of("x " + plain.substring(name, end));
        if (found != null
            && key.startsWith(Spelling.key(found.name()), name)
            && (!unit.startsWith("thành") || found.kind().equals("thành phố"))) {
          counts.merge(found.fullName(), 1, Integer::sum);
        }
      }
    }
    return counts.size() == 1 ? counts.keySet().iterator().next() : null;
  }

  /** The speaker with the province, where both are known. */
  static @Nullable String whole(@Nullable String speaker, @Nullable String province) {
    if (speaker == null) {
      return null;
    }
    var name = Issuers.canonical(speaker, province == null ? null : "Ủy ban nhân dân " + province);
    boolean placed = Provinces.of(name) != null || name.startsWith("Bộ ");
    return placed ? name : null;
  }

  private static String flat(String text) {
    var cut = text.substring(0, Math.min(text.length(), MOST));
    return cut.replaceAll("[*#]", "").replaceAll("\\s+", " ");
  }
}
