package vn.cancu.search;

import java.util.List;

/** What a document must be or must not be, besides being found by words. */
sealed interface Condition {
  /**
   * A field with a value, as typed: {@code nam:2021..2023}.
   *
   * @param value not blank
   */
  record InField(Field field, String value) implements Condition {}

  /** One of several: {@code loai:quyet-dinh OR loai:chi-thi}. */
  record Either(List<InField> fields) implements Condition {
    public Either {
      fields = List.copyOf(fields);
    }
  }

  /** A word or a quoted phrase that must not stand in the document: {@code -"sơ kết"}. */
  record WithoutText(String text, boolean quoted) implements Condition {}

  /** {@code -loai:bao-cao}. */
  record WithoutField(InField field) implements Condition {}
}
