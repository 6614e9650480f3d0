package vn.cancu.validity;

/** Whether what a document says of another's validity changes it, or why it is a claim only. */
public enum Standing {
  /** It changes it. */
  STATE,
  /** A letter, report or plan says so, whose form can't end or change a document of that form. */
  FORM,
  /** A body says so that is not above the other's, nor its successor. */
  BODY,
  /** An individual document says so of a normative one of the same body. */
  INDIVIDUAL,
  /** The document that says so is the earlier one. */
  EARLIER,
  /** Type or body of one of the two is not known. */
  UNKNOWN
}
