package vn.cancu.citation;

import java.util.List;
import vn.cancu.document.Relation;

/**
 * A citation of which people said what relation it tells, as {@link SignWeighing} learns from it.
 *
 * @param signs around it, in the words of relation-signs.tsv, each once
 * @param read what rules alone read
 * @param rule that read it, by its name in confidence.tsv
 * @param asked what it is
 */
public record SignLesson(List<String> signs, Relation read, String rule, Relation asked) {
  public SignLesson {
    signs = List.copyOf(signs);
  }
}
