package vn.cancu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Folding;
import vn.cancu.document.Sheet;

/**
 * What in typed words is written in two ways: abbreviations and what they stand for, from
 * search-abbreviations.tsv, and syllables in y or i ("kỷ luật", "kỉ luật").
 */
final class ShortForms {
  /**
   * A part of typed words that can be written otherwise.
   *
   * @param from index of its first word
   * @param to behind its last word
   * @param typed the part as typed
   * @param senses the other way of writing it; several where the letters are ambiguous
   * @param spelling only another spelling: nothing that a reader must be told
   */
  record Form(int from, int to, String typed, List<String> senses, boolean spelling) {
    Form {
      senses = List.copyOf(senses);
    }

    boolean isAmbiguous() {
      return senses.size() > 1;
    }
  }

  private record Entry(String letters, List<String> senses) {}

  /** Without accents: what can be a syllable is rather one than letters typed small. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?");

  private static final String Y = "yỳýỷỹỵYỲÝỶỸỴ";
  private static final String I = "iìíỉĩịIÌÍỈĨỊ";
  private static final Pattern IN_Y_OR_I =
      Pattern.compile("([hklmstvHKLMSTV]|[qQ][uU])([" + Y + I + "])");
  private static final int MOST = 6;
  private static final int LONGEST = 9;
  private static final Map<String, Entry> BY_LETTERS = new HashMap<>();
  private static final Map<String, String> LETTERS_BY_WORDS = new HashMap<>();

  static {
    for (var row : Sheet.rows("/search-abbreviations.tsv")) {
      var letters = row.get("short");
      var senses = row.list("senses");
      BY_LETTERS.put(Folding.fold(letters), new Entry(letters, senses));
      if (senses.size() == 1) {
        LETTERS_BY_WORDS.putIfAbsent(Folding.slug(senses.getFirst()), letters);
      }
    }
  }

  private ShortForms() {}

  /** The first six, from left to right, none within another. */
  static List<Form> in(String words) {
    var typed = words.split(" ");
    var found = new ArrayList<Form>();
    for (int at = 0; at < typed.length && found.size() < MOST; ) {
      var form = at(typed, at);
      if (form != null) {
        found.add(form);
      }
      at = form == null ? at + 1 : form.to();
    }
    return List.copyOf(found);
  }

  private static @Nullable Form at(String[] typed, int at) {
    var letters = typed[at].replaceAll("^[(]+|[,.;:?!)]+$", "");
    var entry = BY_LETTERS.get(Folding.fold(letters));
    if (entry != null && isMeant(letters, entry)) {
      return new Form(at, at + 1, letters, entry.senses(), false);
    }
    for (int length = Math.min(LONGEST, typed.length - at); length > 1; length--) {
      var part = String.join(" ", Arrays.asList(typed).subList(at, at + length));
      var other = LETTERS_BY_WORDS.get(Folding.slug(part));
      if (other != null) {
        return new Form(at, at + length, part.replaceAll("[,.;:?!]+$", ""), List.of(other), false);
      }
    }
    return spelled(letters, at);
  }

  /** "kỷ" and "kỉ", "quy" and "qui"; never "y tế", "uy", "yêu". */
  private static @Nullable Form spelled(String syllable, int at) {
    var match = IN_Y_OR_I.matcher(syllable);
    if (!match.matches()) {
      return null;
    }
    char last = match.group(2).charAt(0);
    int y = Y.indexOf(last);
    var other = match.group(1) + (y >= 0 ? I.charAt(y) : Y.charAt(I.indexOf(last)));
    return new Form(at, at + 1, syllable, List.of(other), true);
  }

  private static boolean isMeant(String typed, Entry entry) {
    if (typed.equals(entry.letters())
        || typed.equals(Folding.fold(entry.letters()).toUpperCase(Locale.ROOT))) {
      return true;
    }
    var folded = Folding.fold(typed);
    return folded.length() > 2 && !SYLLABLE.matcher(folded).matches();
  }
}
