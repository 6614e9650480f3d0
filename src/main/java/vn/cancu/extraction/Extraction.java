package vn.cancu.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Repair;
import vn.cancu.document.Warning;

/** What came of reading one file. Failure is an answer, never an exception. */
public sealed interface Extraction {
  /**
   * @param text NFC, lines ended by \n, pages separated by one form feed (\f); all spans of the
   *     record refer to it
   * @param pages null where the format has no pages
   */
  record Text(
      String text,
      String mediaType,
      @Nullable Integer pages,
      boolean ocr,
      List<Repair> repairs,
      List<Warning> warnings)
      implements Extraction {
    /** Code of the warning that a page is a picture and waits to be recognised. */
    public static final String UNRECOGNISED = "chua-nhan-dang-chu";

    /** Whether pages wait to be recognised. */
    public boolean isUnrecognised() {
      return warnings.stream().anyMatch(warning -> warning.code().equals(UNRECOGNISED));
    }
  }

  /** Locked with a password. */
  record Locked(String mediaType) implements Extraction {}

  /**
   * No text could be had. The code is a key of the message files ("qua-thoi-gian", "qua-bo-nho",
   * "hong", "khong-ho-tro", "khong-doc-duoc"), the detail is for the log and the quarantine note.
   */
  record Unreadable(@Nullable String mediaType, String code, String detail) implements Extraction {}
}
