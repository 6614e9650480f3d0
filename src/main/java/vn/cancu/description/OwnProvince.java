package vn.cancu.description;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;

/**
 * The province of a letter whose head is lost, where neither its place nor its sentences tell it:
 * whom it orders, whom it reports to, and its own name in full. Two provinces are no answer.
 */
final class OwnProvince {
  /** Bodies that a Sở, a center or a committee orders; one Sở also writes to another's province. */
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?:các |giám đốc |thủ trưởng )*(?:bệnh viện|trung tâm (?:y tế|kiểm soát)|trạm|phòng|chi cục|trường|khoa) .*");

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:sở|ubnd|ủy ban nhân dân|tỉnh ủy|thường trực|bảo hiểm xã hội|cục) .*\\((?:để )?(?:b/c|báo cáo|bc)\\)?.*");

  private static final int LONGEST_NAME = 40;

  private OwnProvince() {}

  /** "Ủy ban nhân dân tỉnh …" of the one province; null where none or several are told. */
  static @Nullable String told(
      Layout layout, String text, @Nullable PartialDate date, @Nullable String speaker) {
    var own = new TreeSet<String>();
    for (var body : Addressees.recipients(layout)) {
      if (ORDERED.matcher(Spelling.key(body)).matches()) {
        add(Provinces.of(Issuers.canonical(body, null)), date, own);
      }
    }
    for (var body : Addressees.copies(layout, Addressees.foot(layout), null)) {
      if (REPORTED.matcher(Spelling.key(body)).matches()) {
        int bracket = body.indexOf('(');
        add(Provinces.of(Issuers.canonical(body.substring(0, bracket), null)), date, own);
      }
    }
    if (speaker != null) {
      named(text, speaker + " ", date, own);
    }
    return own.size() == 1 ? "Ủy ban nhân dân " + own.first() : null;
  }

  /** "Trung tâm Kiểm soát bệnh tật tỉnh Bạc Liêu được thành lập …": its own name in full. */
  private static void named(
      String text, String speaker, @Nullable PartialDate date, TreeSet<String> own) {
    for (int at = text.indexOf(speaker); at >= 0; at = text.indexOf(speaker, at + 1)) {
      int from = at + speaker.length();
      int end = Math.min(text.length(), from + LONGEST_NAME);
      var key = Spelling.key(text.substring(from, end));
      var name = Provinces.listed(key, 0);
      if (!name.isEmpty() && Character.isUpperCase(text.charAt(from))) {
        add(name.getFirst(), date, own);
      }
    }
  }

  private static void add(
      Provinces.@Nullable Province province, @Nullable PartialDate date, TreeSet<String> own) {
    if (province != null && Provinces.lasts(province, date)) {
      own.add(province.fullName());
    }
  }
}
