package vn.cancu.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Folding;
import vn.cancu.document.Phrases;
import vn.cancu.document.Symbols;

/** The type named before a number: beside it, before its issuer, or at the head of a list. */
final class NumberTypes {
  /**
   * @param start where the type's name begins
   * @param slug "" where the words leave the type to the symbol
   * @param heads whether a colon parts it from a list that it heads, so that it is not part of the
   *     citation's own words
   */
  record Before(int start, String slug, boolean heads) {}

  private final Flow flow;
  private final Attribution attribution;

  NumberTypes(Flow flow, Attribution attribution) {
    this.flow = flow;
    this.attribution = attribution;
  }

  /**
   * @param left place of "số", or of the number where there is none
   */
  @Nullable Before before(int left, String symbol) {
    int end = left > 0 && flow.text.charAt(left - 1) == ' ' ? left - 1 : left;
    boolean colon = end > 0 && flow.text.charAt(end - 1) == ':';
    end -= colon ? 1 : 0;
    var found = find(end, symbol);
    return found == null ? null : new Before(found.start(), found.slug(), colon && left > end + 1);
  }

  private TypeWords.@Nullable Found find(int end, String symbol) {
    var plain = TypeWords.before(flow.key, end);
    boolean lowerLaw =
        plain != null
            && plain.slug().equals("luat")
            && Character.isLowerCase(flow.text.charAt(plain.start()));
    if (plain != null && !lowerLaw) {
      return plain;
    }
    var issuer = beforeIssuer(end);
    if (issuer != null) {
      return issuer;
    }
    var worn = lowerLaw ? null : TypeWords.worn(flow.text, flow.key, end);
    worn = worn == null ? abbreviated(end, symbol) : worn;
    if (worn != null) {
      return worn;
    }
    var wide = TypeWords.beforeWords(flow.text, flow.key, end);
    var slug = wide == null && !Symbols.typeCode(symbol).isEmpty() ? Symbols.type(symbol) : null;
    wide = slug == null ? wide : TypeWords.same(flow.text, flow.key, end, slug);
    if (wide != null) {
      return wide;
    }
    return symbol.contains("QH") || symbol.contains("CTN") || symbol.contains("HĐNN")
        ? LawTitles.before(flow, end)
        : null;
  }

  /** "Quyết định của Bộ Chính trị số 31-QĐ/TW", "các Nghị định của Chính phủ sau đây: số …". */
  private TypeWords.@Nullable Found beforeIssuer(int end) {
    int of = attribution.betweenTypeAndNumber(end);
    return of > 0 ? TypeWords.before(flow.key, of) : null;
  }

  /**
   * "NĐ số 46/2016/NĐ-CP", "ND 46/2016/ND-CP": the code of the symbol's own type; "TTLT
   * 05/2007/BXD-BTC": one that the symbol lacks.
   */
  private TypeWords.@Nullable Found abbreviated(int end, String symbol) {
    var code = Symbols.typeCode(symbol);
    if (code.isEmpty()) {
      return lacking(end);
    }
    var slug = Symbols.type(symbol);
    int start = end - code.length();
    if (slug == null || start < 0) {
      return null;
    }
    boolean apart =
        start == 0
            || (!Character.isLetterOrDigit(flow.text.charAt(start - 1))
                && "/-".indexOf(flow.text.charAt(start - 1)) < 0);
    boolean same = Folding.compact(flow.text.substring(start, end)).equals(Folding.compact(code));
    return apart && same && Character.isUpperCase(flow.text.charAt(start))
        ? new TypeWords.Found(start, slug)
        : null;
  }

  private TypeWords.@Nullable Found lacking(int end) {
    for (var code : CODES) {
      if (Phrases.endsAt(flow.text, end, code)) {
        return new TypeWords.Found(end - code.length(), String.valueOf(Symbols.type(code)));
      }
    }
    return null;
  }

  private static final List<String> CODES = List.of("NĐ", "NQ", "CT", "TT", "TTLT", "QĐ");
}
