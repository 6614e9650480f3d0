package vn.cancu.portal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentTypes;
import vn.cancu.search.Hits;

/** A document as a row of a table that people go on working with. */
record ExportRow(Hits.Hit hit, String site) {
  /** Keys of the headings, in the order of {@link #cells}. */
  private static final List<String> HEADINGS =
      List.of(
          "bang.so-hieu",
          "bang.loai",
          "bang.trich-yeu",
          "bang.co-quan",
          "bang.ngay",
          "bang.nguoi-ky",
          "bang.chuc-vu",
          "bang.chu-de",
          "bang.hieu-luc",
          "bang.tep",
          "bang.quyen",
          "bang.dia-chi");

  /** Where the date stands. */
  static final int DATE = 4;

  static List<String> headings() {
    return HEADINGS.stream().map(key -> Words.VIETNAMESE.say(key)).toList();
  }

  /** Dates are ISO, cut to what is known; "" for what is not. */
  List<String> cells() {
    var badge = Badges.of(hit);
    var record = hit.record();
    var date = record.date();
    var signer = record.signer();
    return Stream.of(
            record.identifier() == null ? record.symbol() : record.identifier(),
            record.type() == null ? null : DocumentTypes.name(record.type()),
            record.subject(),
            record.issuer(),
            date == null ? null : date.iso(),
            signer == null ? null : signer.name(),
            signer == null ? null : signer.title(),
            record.topics().stream().map(Topics::name).collect(Collectors.joining(" | ")),
            badge == null ? null : badge.label(),
            record.file(),
            Words.VIETNAMESE.say("bang.quyen." + record.visibility().slug()),
            site + Titles.href(hit.slug()))
        .map(cell -> cell == null ? "" : XmlText.clean(cell).replaceAll("\\s+", " ").strip())
        .toList();
  }
}
