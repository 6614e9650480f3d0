package vn.cancu.validity;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;

/**
 * What must be known of a document to judge whether it can change another.
 *
 * @param type slug
 * @param identifier number and symbol as written
 * @param issuer full name, as named at the time
 */
public record Paper(
    @Nullable String type,
    @Nullable String identifier,
    @Nullable String issuer,
    @Nullable PartialDate date) {
  private static final Pattern YEAR_IN_NUMBER = Pattern.compile("[^/]+/\\s?(?:19|20)\\d\\d\\s?/.+");
  private static final List<String> ALWAYS_NORMATIVE =
      List.of(
          "hien-phap",
          "bo-luat",
          "luat",
          "phap-lenh",
          "nghi-dinh",
          "thong-tu",
          "thong-tu-lien-tich");

  // Before 1997 normative numbers carried no year either (Luật ban hành văn bản QPPL of 1996).
  private static final int YEARS_SINCE = 1997;

  private static final List<String> ORDERS =
      List.of("nghi-quyet", "quyet-dinh", "chi-thi", "lenh", "quy-che", "quy-dinh", "ket-luan");
  private static final List<String> NAMED =
      List.of(
          "ke-hoach",
          "huong-dan",
          "thong-bao",
          "chuong-trinh",
          "phuong-an",
          "de-an",
          "du-an",
          "thong-tri",
          "thong-cao",
          "nghi-quyet-lien-tich");

  /** A normative document: by its type, or by the year in its number. */
  boolean isNormative() {
    return type != null && ALWAYS_NORMATIVE.contains(type)
        || identifier != null && YEAR_IN_NUMBER.matcher(identifier).matches();
  }

  /** An individual decision of a time when normative ones are numbered with their year. */
  boolean isIndividual() {
    return !isNormative() && identifier != null && date != null && date.year() >= YEARS_SINCE;
  }

  /** 3 what orders, 2 other documents with a named type, 1 letters and reports; 0 unknown. */
  int form() {
    if (type == null || type.equals("khac")) {
      return 0;
    }
    if (isNormative() || ORDERS.contains(type) || type.equals("nghi-quyet-lien-tich")) {
      return 3;
    }
    return NAMED.contains(type) ? 2 : 1;
  }
}
