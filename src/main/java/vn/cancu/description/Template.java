package vn.cancu.description;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Spelling;

/**
 * Tells a form from a document: a form has dots or a hint in brackets where the issuer's name must
 * stand, and neither number nor day. A draft has a real issuer.
 */
final class Template {
  private static final Pattern BLANK = Pattern.compile("\\.{5,}|…{2,}|_{5,}|[.…]{6,}");
  private static final Pattern DOTS = Pattern.compile("[.…_]{3,}|…");
  private static final Pattern HINT =
      Pattern.compile(
          "^[\\[(<]?tên (?:cơ quan|cq|tổ chức|tc|đơn vị|đảng ủy|cấp ủy|doanh nghiệp|chủ thể)(?!\\p{L}).*|.*\\[tên .*");
  private static final Pattern FILLED =
      Pattern.compile("^(?:số|ngày|về việc|v/v|kính gửi|căn cứ|- căn cứ)(?!\\p{L}).*");

  /** What minutes leave room for under their title: "Chủ tọa: ……", "Có mặt: ……". */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:thời gian|địa điểm|thành phần|chủ tọa|chủ trì|thư ký|có mặt|vắng|nội dung)[^:]{0,20}:");

  private Template() {}

  static boolean is(Layout layout, Register register) {
    if (register.titled() || register.number() != null || isDay(register.date())) {
      return false;
    }
    var head = layout.head;
    boolean form =
        head.stream().limit(3).anyMatch(line -> line.starts("mẫu ") && line.text().length() < 80);
    return head.stream()
        .limit(Layout.MOST_HEAD_LINES)
        .anyMatch(line ->
            HINT.matcher(line.key()).matches()
                || (form || layout.headed)
                    && BLANK.matcher(line.text()).find()
                    && !FILLED.matcher(line.key()).matches()
                    && !LABEL.matcher(line.key()).lookingAt()
                    && line.key().indexOf("ngày") < 0);
  }

  private static boolean isDay(@Nullable PartialDate date) {
    return date != null && date.precision().equals("day");
  }

  /** The same without what a form only leaves room for; what it prints in full stays. */
  static Description emptied(Description read, Layout layout) {
    var subject = read.subject();
    var symbol = read.symbol();
    boolean whole = symbol != null && symbol.indexOf('-') > 0;
    return new Description(
        read.type(),
        null,
        whole ? symbol : null,
        null,
        isOpen(read.parent(), layout) ? null : read.parent(),
        null,
        null,
        read.date(),
        subject == null || BLANK.matcher(subject).find() ? null : subject,
        full(read.recipients()),
        full(read.copies()),
        null,
        null,
        read.topics(),
        read.warnings());
  }

  /** "TRUNG TÂM Y TẾ ……": dots go on where the name must. */
  private static boolean isOpen(@Nullable String parent, Layout layout) {
    return parent != null
        && (DOTS.matcher(parent).find()
            || layout.head.stream()
                .anyMatch(
                    line -> line.starts(Spelling.key(parent)) && DOTS.matcher(line.text()).find()));
  }

  private static List<String> full(List<String> items) {
    return items.stream().filter(item -> !DOTS.matcher(item).find()).toList();
  }
}
