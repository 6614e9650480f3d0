package vn.cancu.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cancu.document.Folding;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;
import vn.cancu.document.Kept;
import vn.cancu.document.Provinces;
import vn.cancu.document.Warning;

/** Where the symbol names one body and the words another ("592/KH-UBND … của Sở Y tế"). */
final class Conflicts {
  private static final Pattern GOVERNMENT = Pattern.compile("chinh-phu|thu-tuong");

  private Conflicts() {}

  static List<Warning> in(List<Mention> mentions) {
    Set<Warning> found = new LinkedHashSet<>();
    for (var mention : mentions) {
      var words = mention.words();
      var symbol = mention.symbol();
      var bySymbol = words == null || symbol == null ? null : Issuers.ofSymbol(symbol, words);
      if (words != null && bySymbol != null && differ(words, bySymbol)) {
        found.add(
            new Warning(
                "symbol-issuer-conflict",
                mention.number()
                    + "/"
                    + symbol
                    + ": ký hiệu chỉ "
                    + bySymbol
                    + ", văn bản ghi của "
                    + words));
      }
    }
    return List.copyOf(found);
  }

  /** Bodies that share a register or sign for each other do not differ. */
  static boolean differ(String words, String bySymbol) {
    var said = slug(words);
    var coded = slug(bySymbol);
    if (said.contains(coded) || coded.contains(said)) {
      return false;
    }
    boolean government = GOVERNMENT.matcher(said).find() && GOVERNMENT.matcher(coded).find();
    boolean joint = bySymbol.contains(", ") && !bySymbol.startsWith("Bộ Văn hóa, ");
    return !government && !joint;
  }

  private static String slug(String issuer) {
    return String.valueOf(KEPT.of(issuer));
  }

  private static final Kept<String> KEPT = new Kept<>(Conflicts::withoutPlace);

  private static String withoutPlace(String issuer) {
    var slug = String.valueOf(IssuerSlug.of(issuer));
    var province = Provinces.of(issuer);
    if (province == null) {
      return slug;
    }
    var place = Folding.slug(province.name());
    for (var unit : UNITS) {
      if (slug.endsWith(place)
          && slug.startsWith(unit, slug.length() - place.length() - unit.length())) {
        return slug.substring(0, slug.length() - place.length() - unit.length());
      }
    }
    return slug;
  }

  private static final String[] UNITS = {"-thanh-pho-", "-thanh-pho", "-tinh-", "-tinh", "--", "-"};
}
