package vn.cancu.intake;

import vn.cancu.archive.Rendition;
import vn.cancu.document.DocumentRecord;

/** Who may see the files of a document after they were read again, joined, set or restored. */
final class Disclosure {
  private Disclosure() {}

  /**
   * The same file, read again: as visible as it is by now, whatever it was when its reading began,
   * but never beyond what its own words allow.
   */
  static Rendition readAgain(Rendition file, DocumentRecord read, String text, boolean signed) {
    boolean hides = Intake.isForTheOfficeAlone(read) || Intake.bearsSecrecyMark(read);
    var record = hides ? read : read.withVisibility(file.visibility());
    return file.withReading(record, text, signed);
  }
}
