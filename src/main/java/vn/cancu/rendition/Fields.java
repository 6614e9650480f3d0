package vn.cancu.rendition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Folding;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.PartialDate;

/** What two readings say of the same field in two ways; a field that one lacks says nothing. */
final class Fields {
  /** Of a name or a subject read from a picture, so much must be alike. */
  private static final double RECOGNISED = 0.75;

  private static final double TYPED = 0.9;

  private Fields() {}

  /** Names of the fields that speak against one document: keys of the message files. */
  static List<String> inConflict(DocumentRecord one, DocumentRecord other) {
    boolean recognised = one.ocr() || other.ocr();
    double alike = recognised ? RECOGNISED : TYPED;
    var found = new ArrayList<String>();
    if (differ(one.type(), other.type())) {
      found.add("type");
    }
    if (otherIssuer(one, other, recognised)) {
      found.add("issuer");
    }
    if (differ(compact(one.number()), compact(other.number()))
        || unlike(one.symbol(), other.symbol(), recognised ? RECOGNISED : 1)) {
      found.add("identifier");
    }
    if (differ(one.date(), other.date())) {
      found.add("date");
    }
    if (unlike(one.subject(), other.subject(), alike)) {
      found.add("subject");
    }
    var signer = one.signer();
    var otherSigner = other.signer();
    if (signer != null && otherSigner != null && unlike(signer.name(), otherSigner.name(), alike)) {
      found.add("signer");
    }
    if (!one.recipients().isEmpty()
        && !other.recipients().isEmpty()
        && unlike(
            String.join(" ", one.recipients()), String.join(" ", other.recipients()), alike)) {
      found.add("recipients");
    }
    return found;
  }

  /**
   * Whether two numbered papers may be entries of one register under one number, in one year.
   *
   * @param recognised whether one was read from a picture: then likeness of symbol and issuer is
   *     enough, but never of the number
   */
  static boolean sameNumber(DocumentRecord one, DocumentRecord other, boolean recognised) {
    var date = one.date();
    var otherDate = other.date();
    var symbol = one.symbol();
    var otherSymbol = other.symbol();
    return !differ(compact(one.number()), compact(other.number()))
        && !(date != null && otherDate != null && date.year() != otherDate.year())
        && !(symbol != null
            && otherSymbol != null
            && unlike(symbol, otherSymbol, recognised ? RECOGNISED : 1))
        && !otherIssuer(one, other, recognised);
  }

  private static boolean otherIssuer(DocumentRecord one, DocumentRecord other, boolean recognised) {
    return differ(IssuerSlug.of(one), IssuerSlug.of(other))
        && !(recognised && !unlike(one.issuer(), other.issuer(), RECOGNISED));
  }

  /** Whether both are dated to the day, to the same one. */
  static boolean sameDay(DocumentRecord one, DocumentRecord other) {
    var date = one.date();
    return date != null && date.precision().equals("day") && date.equals(other.date());
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  /** A draft is dated to the month: only what both say can differ. */
  private static boolean differ(@Nullable PartialDate one, @Nullable PartialDate other) {
    if (one == null || other == null) {
      return false;
    }
    int both = Math.min(one.iso().length(), other.iso().length());
    return !one.iso().substring(0, both).equals(other.iso().substring(0, both));
  }

  /** A subject that was cut at another place is the same one. */
  private static boolean unlike(@Nullable String one, @Nullable String other, double alike) {
    if (one == null || other == null) {
      return false;
    }
    var a = Folding.compact(one);
    var b = Folding.compact(other);
    int both = Math.min(a.length(), b.length());
    return both > 0
        && Closeness.of(a, b) < alike
        && Closeness.of(a.substring(0, both), b.substring(0, both)) < alike;
  }

  private static @Nullable String compact(@Nullable String text) {
    return text == null ? null : Folding.compact(text);
  }
}
