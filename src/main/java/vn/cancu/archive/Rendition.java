package vn.cancu.archive;

import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;
import vn.cancu.rendition.RenditionKind;

/**
 * One file of a document, with what was read from it alone. Has a visibility of its own: a document
 * is as visible as the most visible of its files, and none is shown to more readers than that.
 *
 * @param signed whether the file has an electronic signature in it
 * @param takenIn ISO instant
 * @param size in bytes
 */
public record Rendition(
    DocumentRecord record, String text, boolean signed, String takenIn, long size) {
  /** First 32 hex digits of its SHA-256, as the id of a document that has only this file. */
  public String id() {
    return id(record.sha256());
  }

  static String id(String sha256) {
    return sha256.substring(0, Math.min(32, sha256.length()));
  }

  /** Tail of its address below {@code /goc/}: tells nothing of how many others there are. */
  public String tail() {
    return tail(record.sha256());
  }

  public Visibility visibility() {
    return record.visibility();
  }

  public RenditionKind kind() {
    return RenditionKind.of(record, text, signed);
  }

  /** The same file, read again. */
  public Rendition withReading(DocumentRecord read, String readText, boolean readSigned) {
    return new Rendition(read, readText, readSigned, takenIn, size);
  }

  public Rendition withVisibility(Visibility visibility) {
    return new Rendition(record.withVisibility(visibility), text, signed, takenIn, size);
  }

  static String tail(String sha256) {
    return sha256.substring(0, Math.min(16, sha256.length()));
  }
}
