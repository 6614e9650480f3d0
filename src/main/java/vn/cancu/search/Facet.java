package vn.cancu.search;

/** What a result can be narrowed by: its parameter in page addresses and its name in the API. */
public enum Facet {
  /** At which level of government its issuer stands, see {@link vn.cancu.validity.Level}. */
  LEVEL("cap", "level"),
  ISSUER("coquan", "issuer"),
  YEAR("nam", "year"),
  TYPE("loai", "type"),
  TOPIC("chude", "topic"),
  LEGAL_BASIS("cancu", "legalBasis"),
  SIGNER("nguoiky", "signer"),
  /** What other documents say of whether it holds, see {@link Standing}. */
  VALIDITY("hieuluc", "validity"),
  /** What it does to others: the slugs of relations. */
  RELATION("quanhe", "relation"),
  /** The form in which it came, and whether its text was recognised from pictures. */
  FORMAT("dang", "format");

  private final String parameter;
  private final String field;

  Facet(String parameter, String field) {
    this.parameter = parameter;
    this.field = field;
  }

  public String parameter() {
    return parameter;
  }

  public String field() {
    return field;
  }
}
