package vn.cancu.description;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Symbols;

/**
 * The body that issued the document: as its head prints it, else what the letter calls itself with
 * the province it shows to be its own, else nobody.
 *
 * @param home a body whose name tells the province where the issuer's does not; completes what the
 *     document names
 * @param inferredFrom what told, where the head did not; null where it did
 */
record OwnIssuer(
    @Nullable String name,
    @Nullable String parent,
    @Nullable String home,
    @Nullable String inferredFrom) {
  private static final OwnIssuer NOBODY = new OwnIssuer(null, null, null, null);

  static OwnIssuer read(Layout layout, Register register, String text) {
    if (register.titled()) {
      var bySymbol =
          register.symbol() == null
              ? null
              : Issuers.ofSymbol(register.symbol(), register.attribution());
      boolean joint = register.symbol() != null && Symbols.joint(register.symbol());
      var name =
          register.attribution() == null || joint && bySymbol != null
              ? bySymbol
              : register.attribution();
      return new OwnIssuer(name, null, null, null);
    }
    var printed = IssuerLines.read(layout, register);
    if (printed.issuer() != null && printed.placeKnown()) {
      return new OwnIssuer(printed.issuer(), printed.parent(), home(printed, register, text), null);
    }
    return inferred(printed, layout, register, text);
  }

  /** The body that tells the province of an issuer of a district, a school, a hospital. */
  private static @Nullable String home(IssuerLines printed, Register register, String text) {
    var issuer = String.valueOf(printed.issuer());
    if (Provinces.of(issuer) != null || Issuers.isCentral(issuer) || issuer.contains(", ")) {
      return printed.parent();
    }
    if (Provinces.of(printed.parent()) != null || Issuers.isCentral(printed.parent())) {
      return printed.parent();
    }
    var place = register.place();
    boolean own = place != null && issuer.endsWith(" " + place);
    var placed = own ? null : IssuerLines.hint(place);
    var province = placed == null ? SelfNames.province(text, register.date()) : placed;
    return province == null ? printed.parent() : province;
  }

  private static OwnIssuer inferred(
      IssuerLines printed, Layout layout, Register register, String text) {
    var province = IssuerLines.hint(register.place());
    String evidence = "địa danh";
    if (province == null) {
      province = SelfNames.province(text, register.date());
      evidence = "tên tỉnh trong nội dung";
    }
    String name = null;
    if (printed.issuer() != null) {
      name = Issuers.canonical(printed.issuer(), province);
    } else if (register.symbol() != null) {
      name = Issuers.ofSymbol(register.symbol(), province);
      evidence = "ký hiệu và " + evidence;
    }
    if (name == null) {
      var speaker =
          register.attribution() == null ? SelfNames.speaker(text) : register.attribution();
      var addressed = String.join(";", Addressees.recipients(layout));
      name =
          speaker == null || addressed.contains(speaker)
              ? null
              : SelfNames.whole(speaker, province);
      evidence = "cách tự xưng và " + evidence;
    }
    if (name == null || IssuerLines.needsPlace(name)) {
      return NOBODY;
    }
    var parent = printed.parent() == null ? IssuerLines.byRank(name) : printed.parent();
    return new OwnIssuer(name, parent, parent == null ? province : parent, evidence);
  }
}
