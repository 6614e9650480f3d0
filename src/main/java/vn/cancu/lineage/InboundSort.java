package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The order of citations: its value of {@code sap} in page addresses. */
public enum InboundSort {
  NEWEST("moi-nhat", date(SortOrder.Desc)),
  OLDEST("cu-nhat", date(SortOrder.Asc)),
  /** As the lists of a document's page are ordered; the newest first within one. */
  RELATION("quan-he", by("relationOrder", SortOrder.Asc), date(SortOrder.Desc)),
  SUREST("chac-nhat", by("confidence", SortOrder.Desc), date(SortOrder.Desc)),
  /** What a person should look at first. */
  DOUBTFUL("chua-chac", by("confidence", SortOrder.Asc), date(SortOrder.Desc));

  private final String parameter;
  private final List<SortOptions> order;

  InboundSort(String parameter, SortOptions... order) {
    this.parameter = parameter;
    // Without ties, so that a page begins where the one before it ends.
    this.order = Stream.concat(Arrays.stream(order), Stream.of(by("id", SortOrder.Asc))).toList();
  }

  private static SortOptions date(SortOrder order) {
    return by("sourceDate", order);
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(o -> o.field(f -> f.field(field).order(order).missing("_last")));
  }

  public String parameter() {
    return parameter;
  }

  List<SortOptions> order() {
    return order;
  }

  /** The order with this parameter. */
  public static Optional<InboundSort> of(String parameter) {
    return Arrays.stream(values()).filter(sort -> sort.parameter.equals(parameter)).findFirst();
  }
}
