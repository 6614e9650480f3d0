package vn.cancu.search;

/** The order of results: its value of {@code sap} in page addresses. */
public enum Sort {
  RELEVANCE("lien-quan"),
  NEWEST("moi-nhat"),
  OLDEST("cu-nhat"),
  /** By when the archive took it in, the last first, whatever date it bears. */
  ARRIVAL("moi-vao"),
  /** By how many documents of the archive cite it. */
  MOST_CITED("vien-dan-nhieu");

  private final String parameter;

  Sort(String parameter) {
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }

  /** The order with this parameter; RELEVANCE for anything else. */
  public static Sort of(String parameter) {
    for (var sort : values()) {
      if (sort.parameter.equals(parameter)) {
        return sort;
      }
    }
    return RELEVANCE;
  }
}
