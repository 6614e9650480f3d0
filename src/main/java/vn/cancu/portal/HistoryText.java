package vn.cancu.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Version;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Ruling;
import vn.cancu.document.Citation;

/** Versions of a document in words: who, why, and what was otherwise. */
final class HistoryText {
  private HistoryText() {}

  /**
   * @param name of a field, or of what else differs
   */
  public record Difference(String name, String before, String after) {}

  static boolean isProgram(Version version) {
    return version.author().isEmpty()
        || version.author().equals("cancu")
        || version.author().equals("Căn Cứ");
  }

  static String author(Version version) {
    return isProgram(version) ? Words.VIETNAMESE.say("lich-su.chuong-trinh") : version.author();
  }

  /** What the program notes of itself is in English in the archive. */
  static String reason(Version version) {
    return switch (version.reason()) {
      case "pages were recognised" -> Words.VIETNAMESE.say("lich-su.nhan-dang");
      case "read again by a newer version of the rules" -> Words.VIETNAMESE.say("lich-su.doc-lai");
      case "a mark of secrecy was recognised" -> Words.VIETNAMESE.say("lich-su.dau-mat");
      case "visibility set to public" -> Words.VIETNAMESE.say("lich-su.cong-khai");
      case "visibility set to internal" -> Words.VIETNAMESE.say("lich-su.noi-bo");
      case "citation accepted" -> Words.VIETNAMESE.say("lich-su.vien-dan-dung");
      case "citation rejected" -> Words.VIETNAMESE.say("lich-su.vien-dan-khong");
      case "citation corrected" -> Words.VIETNAMESE.say("lich-su.vien-dan-sua");
      case "ruling taken back" -> Words.VIETNAMESE.say("lich-su.vien-dan-bo");
      default -> version.reason();
    };
  }

  /** What a version has otherwise than the one before it. */
  static List<Difference> between(ArchivedDocument before, ArchivedDocument after) {
    var all = new ArrayList<Difference>();
    for (var field : Corrections.between(before.record(), after.record())) {
      for (var box : FormField.of(field)) {
        var one = box.shown(before.record());
        var other = box.shown(after.record());
        if (!one.equals(other)) {
          all.add(new Difference(box.label(), known(one), known(other)));
        }
      }
    }
    var words = Words.VIETNAMESE;
    if (!before.text().equals(after.text())) {
      var length = words.say("lich-su.ky-tu", before.text().length());
      all.add(
          new Difference(
              words.say("van-ban.toan-van"),
              length,
              words.say("lich-su.ky-tu", after.text().length())));
    }
    all.addAll(rulings(before.corrections().rulings(), after.corrections().rulings()));
    int cited = before.record().citations().size();
    int citing = after.record().citations().size();
    if (cited != citing) {
      all.add(new Difference(words.say("lich-su.vien-dan"), "" + cited, "" + citing));
    }
    int files = before.entry().links().files().size() + 1;
    int more = after.entry().links().files().size() + 1;
    if (files != more) {
      all.add(new Difference(words.say("ban.tieu-de"), "" + files, "" + more));
    }
    if (!before.entry().slug().equals(after.entry().slug())) {
      all.add(
          new Difference(
              words.say("lich-su.dia-chi"),
              Titles.href(before.entry().slug()),
              Titles.href(after.entry().slug())));
    }
    return all;
  }

  /** What people said of citations in one of them and not in the other. */
  private static List<Difference> rulings(List<Ruling> before, List<Ruling> after) {
    var changed = new LinkedHashMap<Citation, Difference>();
    Stream.concat(before.stream(), after.stream())
        .filter(ruling -> !before.contains(ruling) || !after.contains(ruling))
        .forEach(ruling ->
            changed.putIfAbsent(
                ruling.read(),
                new Difference(
                    Words.VIETNAMESE.say("lich-su.mot-vien-dan", ruling.read().raw()),
                    said(before, ruling.read()),
                    said(after, ruling.read()))));
    return List.copyOf(changed.values());
  }

  private static String said(List<Ruling> rulings, Citation read) {
    return rulings.stream()
        .filter(ruling -> ruling.read().equals(read))
        .findFirst()
        .map(ruling -> {
          var said = ReviewForm.Choice.of(ruling.verdict()).said();
          var meant = ruling.over(read);
          return ruling.meant() == null || meant == null
              ? said
              : said + ": " + ReviewRow.brief(meant);
        })
        .orElse(Words.VIETNAMESE.say("lich-su.chua-noi"));
  }

  private static String known(String text) {
    return text.isEmpty() ? Words.VIETNAMESE.say("sua.khong-ro") : text;
  }
}
