package vn.cancu.citation;

import java.util.List;
import vn.cancu.document.Relation;

/**
 * A citation of which people said what relation it tells, as {@link SignWeighing} learns from it.
 *
 * @param signs around it, in the words of relation-signs.tsv; one said twice stands here twice
 * @param read what rules alone read
 * @param doubted whether signs may say otherwise
 * @param asked what it is
 */
public record SignLesson(List<String> signs, Relation read, boolean doubted, Relation asked) {
  public SignLesson {
    signs = List.copyOf(signs);
  }
}
