package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader is told of how the text was understood.
 *
 * @param expanded "CCHC = cải cách hành chính" for each abbreviation that was searched both ways,
 *     "ky3 luat65 = kỷ luật" for keystrokes
 * @param plain the same search with each abbreviation for itself; null where none was expanded
 * @param readings searches with one sense of an abbreviation that has several
 */
public record Notes(List<String> expanded, @Nullable String plain, List<String> readings) {
  public Notes {
    expanded = List.copyOf(expanded);
    readings = List.copyOf(readings);
  }

  static Notes of(String text, TypedQuery typed) {
    var expanded = new ArrayList<String>();
    var readings = new ArrayList<String>();
    typed.keyed().forEach((keys, meant) -> expanded.add(keys + " = " + meant));
    var plain = text;
    for (var form : typed.alternatives().stream().flatMap(each -> each.forms().stream()).toList()) {
      if (form.spelling()) {
        continue;
      }
      if (form.isAmbiguous()) {
        form.senses().forEach(sense -> readings.add(text.replace(form.typed(), sense)));
      } else {
        expanded.add(form.typed() + " = " + form.senses().getFirst());
        plain = plain.replace(form.typed(), "\"" + form.typed() + "\"");
      }
    }
    return new Notes(
        expanded.stream().distinct().toList(), plain.equals(text) ? null : plain, readings);
  }
}
