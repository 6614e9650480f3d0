package vn.cancu.archive;

import java.util.function.Predicate;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Folding;
import vn.cancu.document.IssuerSlug;

/**
 * Makes the tail of a page address: {@code ubnd-tinh-thanh-hoa/2018/12358-ubnd-thkh}; {@code
 * khong-so-} and digits of the digest where number or date is unknown, and such digits after it
 * where another document was first.
 */
final class Slugs {
  /** A misread issuer can be a paragraph; an address stays short enough to be sent. */
  private static final int LONGEST_PART = 100;

  private static final String NO_NUMBER = "/khong-so-";

  private Slugs() {}

  static String give(DocumentRecord document, Predicate<String> taken) {
    var slug = wanted(document);
    if (!taken.test(slug)) {
      return slug;
    }
    for (int digits = 8; digits < document.sha256().length(); digits *= 2) {
      var longer = slug + "-" + document.sha256().substring(0, digits);
      if (!taken.test(longer)) {
        return longer;
      }
    }
    return slug + "-" + document.sha256();
  }

  /**
   * The slug it has, or its first full one where it was taken in before its number was known, as a
   * scan is. The old one goes on to lead to it.
   */
  static String better(String held, DocumentRecord document, Predicate<String> taken) {
    return held.contains(NO_NUMBER) && !wanted(document).contains(NO_NUMBER)
        ? give(document, taken)
        : held;
  }

  /**
   * The address after a person set what it is made of; where that was not touched, the one it has.
   * The old one goes on to lead to it.
   *
   * @param before the same reading with what people had set before
   */
  static String following(
      String held, DocumentRecord before, DocumentRecord document, Predicate<String> taken) {
    return wanted(before).equals(wanted(document))
        ? better(held, document, taken)
        : give(document, taken);
  }

  private static String wanted(DocumentRecord document) {
    var issuer = cut(IssuerSlug.of(document) instanceof String slug ? slug : "");
    var date = document.date();
    var identifier = document.identifier() instanceof String text ? cut(Folding.slug(text)) : "";
    return (issuer.isEmpty() ? DocumentKey.UNKNOWN : issuer)
        + "/"
        + (date == null ? DocumentKey.UNKNOWN : Integer.toString(date.year()))
        + (identifier.isEmpty() || date == null
            ? NO_NUMBER + document.sha256().substring(0, 8)
            : "/" + identifier);
  }

  private static String cut(String slug) {
    return slug.length() <= LONGEST_PART
        ? slug
        : slug.substring(0, LONGEST_PART).replaceAll("-$", "");
  }
}
