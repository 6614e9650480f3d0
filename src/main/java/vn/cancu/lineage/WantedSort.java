package vn.cancu.lineage;

import java.util.Arrays;
import java.util.Optional;

/** The order of documents that are not held: its value of {@code sap} in page addresses. */
public enum WantedSort {
  /** By how many documents cite it. */
  TIMES("nhieu-nhat"),
  /** By the newest document that cites it. */
  NEWEST("moi-nhat");

  private final String parameter;

  WantedSort(String parameter) {
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }

  /** The order with this parameter. */
  public static Optional<WantedSort> of(String parameter) {
    return Arrays.stream(values()).filter(sort -> sort.parameter.equals(parameter)).findFirst();
  }
}
