package vn.cancu.rendition;

import java.util.List;

/** Whether two files are one document. */
public sealed interface Verdict {
  /** One document, with nothing against it: needs no person. */
  record Same() implements Verdict {}

  /**
   * Much speaks for it and something against it: a person has to look.
   *
   * @param against slugs of the message files: "date", "text"
   */
  record Unclear(List<String> against) implements Verdict {
    public Unclear {
      against = List.copyOf(against);
    }
  }

  /** Two documents. */
  record Different() implements Verdict {}
}
