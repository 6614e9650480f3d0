package vn.cancu.citation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Sheet;
import vn.cancu.document.Spelling;

/** The words that name a document's type, read backwards from its number. */
final class TypeWords {
  /**
   * @param slug "" where the words leave the type to the symbol ("Văn bản")
   */
  record Found(int start, String slug) {}

  private static final int MOST_WORDS = 5;
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

  private TypeWords() {}

  /** The longest type name that ends at this place, or null. */
  static @Nullable Found before(String key, int end) {
    Found longest = null;
    int at = end;
    for (int words = 0; words < MOST_WORDS && at > 0; words++) {
      at = wordStart(key, at);
      var slug = SLUGS.get(key.substring(at, end));
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

  /** The type named by exactly these words; null if they are none, "" as in {@link Found}. */
  static @Nullable String slug(String words) {
    return SLUGS.get(words);
  }

  private static int wordStart(String key, int end) {
    int at = end;
    while (at > 0 && key.charAt(at - 1) != ' ' && end - at < 20) {
      if ("(,;.:\"“".indexOf(key.charAt(at - 1)) >= 0) {
        break;
      }
      at--;
    }
    return at;
  }
}
