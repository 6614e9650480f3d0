package vn.cancu.extraction;

import java.nio.file.Path;
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
   * @param signed whether the file has an electronic signature in it, valid or not
   */
  record Text(
      String text,
      String mediaType,
      @Nullable Integer pages,
      boolean ocr,
      boolean signed,
      List<Repair> repairs,
      List<Warning> warnings)
      implements Extraction {
    /** Of a file without an electronic signature. */
    public Text(
        String text,
        String mediaType,
        @Nullable Integer pages,
        boolean ocr,
        List<Repair> repairs,
        List<Warning> warnings) {
      this(text, mediaType, pages, ocr, false, repairs, warnings);
    }

    /** Code of the warning that a page is a picture and waits to be recognised. */
    public static final String UNRECOGNISED = "chua-nhan-dang-chu";

    /** Whether pages wait to be recognised. */
    public boolean isUnrecognised() {
      return warnings.stream().anyMatch(warning -> warning.code().equals(UNRECOGNISED));
    }
  }

  /**
   * A file with other files in it: a mail with attachments, a packed file. Whoever gets it must
   * discard it when the parts are taken.
   *
   * @param letter the text of the file itself; null where it is nothing but its parts
   * @param folder holds the parts, each named by its place in the list
   * @param names of the parts, as the file gives them
   */
  record Bundle(@Nullable Text letter, String mediaType, Path folder, List<String> names)
      implements Extraction {
    public Bundle {
      names = List.copyOf(names);
    }

    public Path part(int index) {
      return folder.resolve(Integer.toString(index));
    }

    /** Removes the parts; throws UncheckedIOException. */
    public void discard() {
      PartsFolder.delete(folder);
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
