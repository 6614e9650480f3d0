package vn.cancu.description;

/**
 * Reads the description of a document from its text (NFC, pages separated by \f). Pure; never
 * throws for any text.
 */
public final class Descriptions {
  private Descriptions() {}

  public static Description of(String text) {
    throw new UnsupportedOperationException();
  }
}
