package vn.cancu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that names of bodies begin with which no table can list, from body-kinds.tsv. */
public final class BodyKinds {
  private record Kind(
      String words, List<String> next, List<String> unless, boolean text, String head) {
    boolean standsAt(String key, int from) {
      if (!Phrases.standsAt(key, from, words)) {
        return false;
      }
      int at = from + words.length() + 1;
      return (next.isEmpty() || next.stream().anyMatch(word -> Phrases.standsAt(key, at, word)))
          && unless.stream().noneMatch(word -> Phrases.standsAt(key, at, word));
    }
  }

  private static final String ANY = "any";

  /** The longest first. */
  private static final WordMap<List<Kind>> BY_FIRST_WORD;

  static {
    var kinds = new HashMap<String, List<Kind>>();
    for (var row : Sheet.rows("/body-kinds.tsv")) {
      var words = row.get("kind");
      kinds
          .computeIfAbsent(Phrases.word(words, 0), k -> new ArrayList<>())
          .add(
              new Kind(
                  words,
                  row.list("next"),
                  row.list("unless"),
                  !row.get("text").isEmpty(),
                  row.get("head")));
    }
    kinds
        .values()
        .forEach(
            all -> all.sort((one, other) -> Phrases.LONGEST_FIRST.compare(one.words, other.words)));
    BY_FIRST_WORD = new WordMap<>(kinds);
  }

  private BodyKinds() {}

  /** Whether the name is a kind of body and no more: "Hải quan", "Tòa án". */
  public static boolean isKind(String name) {
    var key = Spelling.key(name);
    return key.equals(at(key, 0));
  }

  /** The longest kind that a name may begin with here in a sentence; null if there is none. */
  static @Nullable String at(String key, int from) {
    var kinds = BY_FIRST_WORD.at(key, from);
    if (kinds != null) {
      for (var kind : kinds) {
        if (kind.text && kind.standsAt(key, from)) {
          return kind.words;
        }
      }
    }
    return null;
  }

  /**
   * Whether a body's name may begin here in the head of a document.
   *
   * @param key made by {@link Spelling#key}
   * @param capitals whether the line is printed in capitals
   */
  public static boolean headsLine(String key, int from, boolean capitals) {
    var kinds = BY_FIRST_WORD.at(key, from);
    if (kinds != null) {
      for (var kind : kinds) {
        if (!kind.head.isEmpty()
            && (capitals || kind.head.equals(ANY))
            && kind.standsAt(key, from)) {
          return true;
        }
      }
    }
    return false;
  }
}
