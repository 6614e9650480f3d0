package vn.cancu.portal;

import java.util.List;
import java.util.stream.Stream;
import vn.cancu.document.DocumentTypes;
import vn.cancu.lineage.Impact;
import vn.cancu.lineage.Impact.Touched;
import vn.cancu.lineage.RelationLabels;

/** What a document touches, as a table with a row a document. */
final class ImpactTable {
  /** Keys of the headings, in the order of {@link #cells}. */
  private static final List<String> HEADINGS =
      List.of(
          "bang.thuc-hien.cap",
          "bang.anh-huong.van-ban",
          "bang.loai",
          "bang.trich-yeu",
          "bang.co-quan",
          "bang.ngay",
          "bang.thuc-hien.buoc",
          "bang.vien-dan.quan-he",
          "bang.vien-dan.ma-quan-he",
          "bang.anh-huong.cua",
          "bang.anh-huong.se-mat",
          "bang.dia-chi");

  private ImpactTable() {}

  /** As CSV with a byte order mark. */
  static String of(Impact impact, String site) {
    return ExportForm.table(
        HEADINGS, impact.touched().stream().map(touched -> cells(touched, site)).toList());
  }

  /** Dates are ISO, cut to what is known; "" for what is not. */
  private static List<String> cells(Touched touched, String site) {
    var node = touched.node();
    return Stream.of(
            touched.level() == null ? null : Words.VIETNAMESE.say("loc.cap." + touched.level()),
            node.label(),
            node.type() == null ? null : DocumentTypes.name(node.type()),
            node.subject(),
            node.issuer(),
            node.date() == null ? null : node.date().iso(),
            String.valueOf(touched.depth()),
            RelationLabels.VIETNAMESE.out(touched.relation()),
            touched.relation().slug(),
            touched.via().label(),
            Words.VIETNAMESE.say(
                touched.dependent() ? "bang.anh-huong.se-mat.co" : "bang.anh-huong.se-mat.khong"),
            site + Titles.href(node.slug()))
        .map(ExportForm::cell)
        .toList();
  }
}
