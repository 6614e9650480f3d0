package vn.cancu.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.PartialDate;
import vn.cancu.document.PrintedNumber;

/** How documents and dates are named on pages. */
final class Titles {
  /** Days begin when they begin in Vietnam, wherever the portal runs. */
  static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  /** A scan's number that may be there in handwriting. */
  private static final String UNREAD_NUMBER = "number-to-confirm";

  private Titles() {}

  /** "Công văn 2926/SYT-VP"; where the number is blank, "Công văn chưa có số, ký hiệu SYT-TCCB". */
  static String of(DocumentRecord document) {
    var type = DocumentTypes.name(document.type());
    var identifier = document.identifier();
    if (identifier != null) {
      return type + " " + PrintedNumber.of(identifier);
    }
    if (document.symbol() != null) {
      boolean unread =
          document.warnings().stream().anyMatch(one -> one.code().equals(UNREAD_NUMBER));
      var key = unread ? "van-ban.chua-ro-so-ky-hieu" : "van-ban.khong-so-ky-hieu";
      return Words.VIETNAMESE.say(key, type, document.symbol());
    }
    return document.number() != null
        ? Words.VIETNAMESE.say("van-ban.chi-co-so", type, document.number())
        : Words.VIETNAMESE.say("van-ban.khong-so", type);
  }

  /** "30/10/2018", "tháng 10/2023" or "năm 2017"; null for null. */
  static @Nullable String date(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    var iso = date.iso();
    return switch (iso.length()) {
      case 10 -> iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
      case 7 -> Words.VIETNAMESE.say("ngay.thang", iso.substring(5, 7) + "/" + iso.substring(0, 4));
      default -> Words.VIETNAMESE.say("ngay.nam", iso);
    };
  }

  /** "30/10/2018". */
  static String date(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  static String href(String slug) {
    return "/van-ban/" + slug;
  }
}
