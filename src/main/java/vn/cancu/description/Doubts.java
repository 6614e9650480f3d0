package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.Capitals;
import vn.cancu.document.Stamp;
import vn.cancu.document.Warning;

/** What an archivist should look at: what the head lacks, and what was inferred instead. */
final class Doubts {
  private static final int MOST_LINES_OF_A_DRAFT_MARK = 12;
  private static final int LONGEST_DRAFT_MARK = 60;

  /** Which draft it is and of when. */
  private static final Pattern VERSION = Pattern.compile("(?iu)lần.*|ngày.*|\\d.*");

  private Doubts() {}

  /** Codes are those that messages name as canh-bao.CODE; details are Vietnamese. */
  static List<Warning> of(Layout layout, Register register, OwnIssuer issuer, boolean template) {
    var warnings = new ArrayList<Warning>();
    if (template) {
      warnings.add(new Warning("template", "tên cơ quan, số và ngày còn để trống"));
    } else {
      register(register, warnings);
    }
    if (!layout.headed && !register.titled()) {
      warnings.add(new Warning("header-missing", "không thấy quốc hiệu"));
    }
    if (layout.second != null) {
      warnings.add(
          new Warning("several-documents", "đọc văn bản đầu; sau đó còn: " + layout.second));
    }
    if (issuer.name() == null && !template) {
      warnings.add(new Warning("issuer-unknown", "không đủ căn cứ để biết cơ quan ban hành"));
    } else if (issuer.inferredFrom() != null && !template) {
      warnings.add(
          new Warning("issuer-inferred", issuer.name() + ": suy ra từ " + issuer.inferredFrom()));
    }
    marks(layout, warnings);
    return warnings;
  }

  private static void register(Register register, List<Warning> warnings) {
    if (register.number() == null) {
      var detail =
          register.symbol() == null
              ? "không thấy số, ký hiệu"
              : "số để trống trước /" + register.symbol();
      warnings.add(new Warning("number-missing", detail));
    }
    if (register.date() == null) {
      warnings.add(new Warning("date-missing", "không thấy ngày ban hành"));
    } else if (!register.date().precision().equals("day")) {
      warnings.add(new Warning("date-incomplete", "chỉ biết " + register.date().iso()));
    }
  }

  /** Without the brackets around a mark and what ends it. */
  private static String bare(String key) {
    int from = 0;
    int to = key.length();
    while (from < to && "([ ".indexOf(key.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ")] .:".indexOf(key.charAt(to - 1)) >= 0) {
      to--;
    }
    return key.substring(from, to);
  }

  private static void marks(Layout layout, List<Warning> warnings) {
    for (int i = 0; i < layout.head.size(); i++) {
      var line = layout.head.get(i);
      var words = bare(line.key());
      if (Stamp.SECRECY.fills(line.text())) {
        once("secrecy-mark", line, warnings);
      }
      if (Stamp.CIRCULATION.fills(line.text())) {
        once("internal-use", line, warnings);
      }
      boolean draft =
          i < MOST_LINES_OF_A_DRAFT_MARK
              && words.startsWith("dự thảo")
              && line.text().length() < LONGEST_DRAFT_MARK
              && Capitals.only(VERSION.matcher(line.text()).replaceAll(""));
      if (draft) {
        once("draft", line, warnings);
      }
    }
  }

  /** What stands in the margin of each page may stand in the text too. */
  private static void once(String code, Line line, List<Warning> warnings) {
    if (warnings.stream().noneMatch(warning -> warning.code().equals(code))) {
      warnings.add(new Warning(code, line.text()));
    }
  }
}
