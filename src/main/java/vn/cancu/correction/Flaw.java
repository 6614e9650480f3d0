package vn.cancu.correction;

import java.util.List;

/**
 * Why a value can't be set.
 *
 * @param field as it was named: a field of the record, a part of one ("signer.name") or "reason"
 * @param code of the sentence that says so
 * @param values that the sentence names: a bound, a slug
 */
public record Flaw(String field, Code code, List<Object> values) {
  public Flaw {
    values = List.copyOf(values);
  }

  static Flaw of(String field, Code code, Object... values) {
    return new Flaw(field, code, List.of(values));
  }

  /** What can be wrong with a value. */
  public enum Code {
    /** No field that a person may set. */
    UNKNOWN_FIELD,
    /** A number or list where words are wanted, or the other way round. */
    WRONG_KIND,
    /** Nothing in it: what is not known is null. */
    EMPTY,
    /** More characters than the bound. */
    TOO_LONG,
    /** More entries than the bound. */
    TOO_MANY,
    /** Signs that nobody can see, or that turn the direction of the line. */
    UNREADABLE,
    /** No slug of a type. */
    UNKNOWN_TYPE,
    /** No slug of a topic. */
    UNKNOWN_TOPIC,
    /** No day, month or year of a calendar, or one outside the bounds. */
    NO_DATE,
    /** A precision that is not the date's. */
    OTHER_PRECISION,
    /** White space or a slash within a number. */
    NO_NUMBER,
    /** A slash at its head. */
    NO_SYMBOL,
    /** Neither public nor internal. */
    NO_VISIBILITY,
    /** A correction without a reason. */
    NO_REASON
  }
}
