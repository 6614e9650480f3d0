package vn.cancu.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Folding;
import vn.cancu.document.Phrases;
import vn.cancu.document.Sheet;
import vn.cancu.document.Spelling;
import vn.cancu.document.WordMap;

/** The words that name a document's type, read backwards from its number. */
final class TypeWords {
  /**
   * @param slug "" where the words leave the type to the symbol ("Văn bản")
   */
  record Found(int start, String slug) {}

  private static final int MOST_WORDS = 10;
  private static final int MOST_BETWEEN = 12;
  private static final int LONGEST_REMARK = 40;
  private static final Map<String, String> SLUGS = new HashMap<>();

  static {
    for (var type : DocumentTypes.all()) {
      SLUGS.put(Spelling.key(type.name()), type.slug());
    }
    SLUGS.remove("văn bản khác");
    for (var row : Sheet.rows("/type-words.tsv")) {
      SLUGS.put(Spelling.key(row.get("phrase")), row.get("slug"));
    }
  }

  private static final Map<String, String> WORN = new HashMap<>();

  static {
    SLUGS.forEach((words, slug) -> WORN.putIfAbsent(Folding.fold(words), slug));
  }

  private static final WordMap<String> BY_WORDS = new WordMap<>(SLUGS);

  private TypeWords() {}

  /** The longest type name that ends at this place, or null. */
  static @Nullable Found before(String key, int end) {
    Found longest = null;
    int at = end;
    for (int words = 0; words < MOST_WORDS && at > 0; words++) {
      at = wordStart(key, at);
      var slug = BY_WORDS.of(key, at, end);
      if (slug != null) {
        longest = new Found(at, slug);
      }
      if (at == 0 || key.charAt(at - 1) != ' ') {
        break;
      }
      at--;
    }
    return longest;
  }

  /**
   * A type printed with a capital and small words before the number: "Báo cáo thẩm định số", "Quyết
   * định đình chỉ giải quyết vụ án dân sự số".
   */
  static @Nullable Found beforeWords(String text, String key, int end) {
    int at = beforeRemark(key, end);
    for (int words = 0; words < MOST_BETWEEN && at > 1 && key.charAt(at - 1) != ','; words++) {
      int word = wordStart(key, at);
      if (word < 2
          || key.charAt(word - 1) != ' '
          || !Character.isLowerCase(text.charAt(word))
          || NOT_WITHIN.contains(key.substring(word, at))) {
        return null;
      }
      at = word - 1;
      var found = before(key, at);
      if (found != null
          && !found.slug().isEmpty()
          && Character.isUpperCase(text.charAt(found.start()))) {
        return found;
      }
    }
    return null;
  }

  /** "… sơ thẩm (và trả lại đơn khởi kiện) số": a remark between the type and its number. */
  private static int beforeRemark(String key, int end) {
    int open =
        end > 0 && key.charAt(end - 1) == ')'
            ? Phrases.last(key, " (", end, end - LONGEST_REMARK)
            : Phrases.endsAt(key, end, RETURNING) ? end - RETURNING.length() - 1 : -1;
    return open > 0 ? open : end;
  }

  /** What a court decides together with the suspension of a case. */
  private static final String RETURNING = "và trả lại đơn khởi kiện";

  /**
   * A type printed with a capital and its subject before a number whose symbol names that type:
   * "Biên bản họp Hội đồng kỷ luật số 01/BB-…", "Quy chế thi đua, khen thưởng số 4-QC/…".
   */
  static @Nullable Found same(String text, String key, int end, String slug) {
    int at = end;
    for (int words = 0; words < MOST_BETWEEN && at > 1; words++) {
      int word = wordStart(key, at);
      boolean comma = words > 0 && key.charAt(at - 1) == ',';
      if (word < 2
          || key.charAt(word - 1) != ' '
          || !letters(key, word, comma ? at - 1 : at)
          || NOT_WITHIN.contains(key.substring(word, at))) {
        return null;
      }
      at = word - 1;
      var found = before(key, at);
      if (found != null && Character.isUpperCase(text.charAt(found.start()))) {
        return found.slug().equals(slug) ? found : null;
      }
    }
    return null;
  }

  private static boolean letters(String key, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isLetter(key.charAt(at))) {
        return false;
      }
    }
    return to > from;
  }

  /** Small words that part a type from a number that is not its own. */
  private static final Set<String> NOT_WITHIN =
      Set.of(
          "và", "của", "có", "tại", "theo", "hoặc", "này", "ghi", "kèm", "các", "là", "trên", "một",
          "về", "để", "cho", "từ", "đến", "với", "trong", "do", "khi", "được", "đã", "bằng");

  /**
   * The longest type name that ends here though its accents are worn ("Nghị dịnh", "Quyet dinh").
   */
  static @Nullable Found worn(String text, String key, int end) {
    Found longest = null;
    int at = end;
    for (int words = 0; words < 3 && at > 0; words++) {
      at = wordStart(key, at);
      var slug = WORN.get(Folding.fold(key.substring(at, end)));
      if (slug != null && words > 0 && Character.isUpperCase(text.charAt(at))) {
        longest = new Found(at, slug);
      }
      if (at == 0 || key.charAt(at - 1) != ' ') {
        break;
      }
      at--;
    }
    return longest;
  }

  /** The type named by exactly these words; null if they are none, "" as in {@link Found}. */
  static @Nullable String slug(String words) {
    return SLUGS.get(words);
  }

  private static int wordStart(String key, int end) {
    int at = end;
    while (at > 0 && key.charAt(at - 1) != ' ' && end - at < 20) {
      if ("(;.:\"“".indexOf(key.charAt(at - 1)) >= 0) {
        break;
      }
      at--;
    }
    return at;
  }
}
