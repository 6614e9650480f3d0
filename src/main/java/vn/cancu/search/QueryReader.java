package vn.cancu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the language of the search box, in one pass from left to right:
 *
 * <pre>
 * words "exact phrase" -word -"phrase" text OR text so:699 coquan:"Sở Y tế" nam:2021..2023 -loai:bao-cao
 * </pre>
 *
 * OR between two fields joins these; between anything else it parts whole texts, while fields and
 * exclusions hold for all of them. What can't be read so is words: a lone quote, brackets, a field
 * without a value it can hold. Never an error.
 */
final class QueryReader {
  private static final String OPENING = "\"“”„«";
  private static final String CLOSING = "\"”“„»";
  private static final int MOST_ALTERNATIVES = 6;
  private static final int MOST_CONDITIONS = 20;

  private final String text;
  private final List<TypedText> alternatives = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final Map<String, String> keyed = new LinkedHashMap<>();
  private final StringBuilder words = new StringBuilder();
  private int at;
  private boolean fieldBefore;
  private boolean orBefore;

  /**
   * @param text composed, without control characters, white space as single spaces
   */
  QueryReader(String text) {
    this.text = text;
  }

  TypedQuery read() {
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
      } else if (!readOr() && !readExcluded() && !readField() && !readPhrase()) {
        words.append(' ').append(word());
        fieldBefore = false;
        orBefore = false;
      }
    }
    endText();
    return new TypedQuery(alternatives, conditions, keyed);
  }

  private boolean readOr() {
    if (!text.startsWith("OR", at) || at + 2 < text.length() && text.charAt(at + 2) != ' ') {
      return false;
    }
    boolean between = fieldBefore || !phrases.isEmpty() || !words.isEmpty();
    if (!between || orBefore || alternatives.size() >= MOST_ALTERNATIVES - 1) {
      return false;
    }
    at += 2;
    orBefore = true;
    if (!fieldBefore) {
      endText();
    }
    return true;
  }

  private boolean readExcluded() {
    if (text.charAt(at) != '-' || conditions.size() >= MOST_CONDITIONS) {
      return false;
    }
    int start = at++;
    var excluded = excluded();
    if (excluded == null) {
      at = start;
      return false;
    }
    conditions.add(excluded);
    orBefore = false;
    return true;
  }

  private @Nullable Condition excluded() {
    var field = field();
    if (field != null) {
      return new Condition.WithoutField(field);
    }
    var phrase = phrase();
    if (phrase != null && TypedText.isReadable(phrase)) {
      return new Condition.WithoutText(phrase, true);
    }
    boolean word = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return word ? new Condition.WithoutText(word(), false) : null;
  }

  private boolean readField() {
    if (conditions.size() >= MOST_CONDITIONS) {
      return false;
    }
    var field = field();
    if (field == null) {
      return false;
    }
    boolean joined = orBefore && fieldBefore;
    if (joined && conditions.getLast() instanceof Condition.Either either) {
      var fields = new ArrayList<>(either.fields());
      fields.add(field);
      conditions.set(conditions.size() - 1, new Condition.Either(fields));
    } else if (joined && conditions.getLast() instanceof Condition.InField before) {
      conditions.set(conditions.size() - 1, new Condition.Either(List.of(before, field)));
    } else {
      conditions.add(field);
    }
    fieldBefore = true;
    orBefore = false;
    return true;
  }

  private boolean readPhrase() {
    var phrase = phrase();
    if (phrase == null) {
      return false;
    }
    phrases.add(phrase);
    fieldBefore = false;
    orBefore = false;
    return true;
  }

  /** A field with its value here; null and nothing read where there is none. */
  private Condition.@Nullable InField field() {
    int colon = at;
    while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
      colon++;
    }
    boolean named = colon > at && colon + 1 < text.length() && text.charAt(colon) == ':';
    var field = named ? Field.named(text.substring(at, colon)) : null;
    if (field == null) {
      return null;
    }
    int start = at;
    at = colon + 1;
    var quoted = phrase();
    var value =
        quoted != null ? quoted : at < text.length() && text.charAt(at) != ' ' ? word() : "";
    if (!value.isBlank() && field.takes(value)) {
      return new Condition.InField(field, value);
    }
    at = start;
    return null;
  }

  /** A quoted phrase here; null and nothing read where no quote opens, or none closes it. */
  private @Nullable String phrase() {
    if (at >= text.length() || OPENING.indexOf(text.charAt(at)) < 0) {
      return null;
    }
    for (int end = at + 1; end < text.length(); end++) {
      if (CLOSING.indexOf(text.charAt(end)) >= 0) {
        var phrase = text.substring(at + 1, end).strip();
        at = end + 1;
        return phrase;
      }
    }
    return null;
  }

  /** What stands up to the next space or opening quote; at least one character. */
  private String word() {
    int start = at++;
    while (at < text.length() && text.charAt(at) != ' ' && OPENING.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void endText() {
    var read = TypedText.of(phrases, words.toString());
    var meant = phrases.isEmpty() ? Keystrokes.read(read.words()) : null;
    if (meant != null && keyed.putIfAbsent(read.words(), meant) == null) {
      alternatives.add(TypedText.of(meant));
    }
    if (!read.isEmpty() || alternatives.isEmpty()) {
      alternatives.removeIf(TypedText::isEmpty);
      alternatives.add(read);
    }
    phrases.clear();
    words.setLength(0);
  }
}
