package vn.cancu.portal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.Deadlines.Deadline;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.PartialDate;
import vn.cancu.lineage.Implementation;
import vn.cancu.lineage.Implementation.Step;
import vn.cancu.lineage.RelationLabels;

/** Who carries a document out, as a table with a row a document. */
final class ImplementationTable {
  /** Keys of the headings, in the order of {@link #cells}. */
  private static final List<String> HEADINGS =
      List.of(
          "bang.thuc-hien.cap",
          "bang.thuc-hien.vai",
          "bang.thuc-hien.van-ban",
          "bang.loai",
          "bang.trich-yeu",
          "bang.co-quan",
          "bang.ngay",
          "bang.thuc-hien.buoc",
          "bang.vien-dan.quan-he",
          "bang.vien-dan.ma-quan-he",
          "bang.thuc-hien.cua",
          "bang.vien-dan.trang",
          "bang.vien-dan.cau",
          "bang.thuc-hien.han",
          "bang.thuc-hien.han-loi",
          "bang.dia-chi");

  private ImplementationTable() {}

  /** As CSV with a byte order mark. */
  static String of(Implementation found, String site) {
    return ExportForm.table(
        HEADINGS, found.steps().stream().map(step -> cells(step, site)).toList());
  }

  /** Dates are ISO, cut to what is known; "" for what is not, "?" for it within a list. */
  private static List<String> cells(Step step, String site) {
    var node = step.node();
    var edge = step.edge();
    return Stream.of(
            step.level() == null ? null : Words.VIETNAMESE.say("loc.cap." + step.level()),
            Words.VIETNAMESE.say(ImplementationPage.word(step.role())),
            node.label(),
            node.type() == null ? null : DocumentTypes.name(node.type()),
            node.subject(),
            node.issuer(),
            iso(node.date(), null),
            String.valueOf(step.depth()),
            RelationLabels.VIETNAMESE.out(edge.relation()),
            edge.relation().slug(),
            edge.to().label(),
            edge.page() == null ? null : String.valueOf(edge.page()),
            edge.context(),
            step.deadlines().stream()
                .map(each -> iso(each.date(), "?"))
                .collect(Collectors.joining("; ")),
            step.deadlines().stream().map(Deadline::words).collect(Collectors.joining("; ")),
            site + RelationGroup.place(edge))
        .map(ExportForm::cell)
        .toList();
  }

  private static @Nullable String iso(@Nullable PartialDate date, @Nullable String unknown) {
    return date == null ? unknown : date.iso();
  }
}
