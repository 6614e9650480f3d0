package vn.cancu.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Folding;

/**
 * A document that a typed query names by its number, as far as it does: "nghị định 30/2020/NĐ-CP",
 * "nd30", "699/UBND-NC hà giang".
 *
 * @param beginning what number and symbol begin with, in the form of keys: "30-2020ndcp", "30-"
 * @param types slugs of the types it can be; empty where none was named
 * @param year where one was named with "năm" or behind the number
 * @param rest folded words that may name its issuer
 */
public record NamedNumber(
    String beginning, List<String> types, @Nullable String year, List<String> rest) {
  public NamedNumber {
    types = List.copyOf(types);
    rest = List.copyOf(rest);
  }

  /** The numbers that the text names with a symbol or a type; a bare number names nothing. */
  public static List<NamedNumber> in(String text) {
    return NumberTerms.in(text.replaceAll("[\"“”„«»]", " ")).stream()
        .filter(terms -> !terms.parts().isEmpty() || !terms.types().isEmpty())
        .map(terms ->
            new NamedNumber(
                terms.number() + "-" + String.join("", terms.parts()),
                terms.types(),
                terms.year(),
                terms.rest().stream().filter(word -> !word.equals(terms.year())).toList()))
        .toList();
  }

  /** Whether a document with this number and symbol is one that was named. */
  public boolean fits(String number, String symbol, String type) {
    var key =
        Folding.compact(number).replaceFirst("^0+(?=\\d)", "") + "-" + Folding.compact(symbol);
    return key.startsWith(beginning) && (types.isEmpty() || types.contains(type));
  }

  /** A symbol, or nothing but number and type: words beside these may make it a mere text. */
  public boolean isSure() {
    return !beginning.endsWith("-") || rest.isEmpty();
  }

  /** Whether the other words name this issuer. */
  public boolean names(String issuer) {
    var slug = "-" + Folding.slug(issuer) + "-";
    return !rest.isEmpty() && rest.stream().allMatch(word -> slug.contains("-" + word + "-"));
  }
}
