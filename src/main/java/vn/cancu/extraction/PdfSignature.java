package vn.cancu.extraction;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Whether a PDF carries an electronic signature: a signature field that was filled (ISO 32000-1,
 * 12.8). Not whether that signature is good, which needs the certificates of its time.
 */
final class PdfSignature {
  private PdfSignature() {}

  static boolean isIn(PDDocument document) {
    try {
      return document.getSignatureDictionaries().stream()
          .anyMatch(signature ->
              signature.getByteRange() != null && signature.getByteRange().length >= 4);
    } catch (RuntimeException | StackOverflowError e) {
      // A form out of order costs the mark, not the text.
      return false;
    }
  }
}
