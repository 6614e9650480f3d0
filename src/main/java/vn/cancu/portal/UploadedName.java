package vn.cancu.portal;

import java.nio.file.InvalidPathException;
import java.text.Normalizer;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.jspecify.annotations.Nullable;

/** The name of a file as a browser or script sends it: words for people, never a path. */
final class UploadedName {
  private static final int LONGEST = 255;

  private UploadedName() {}

  /** As it came; "" for the field of a form in which nothing was chosen. */
  static String sent(FileItemInput part) {
    try {
      var name = part.getName();
      return name == null ? "" : name;
    } catch (InvalidPathException e) {
      // With a sign of value zero in it.
      return e.getInput();
    }
  }

  /** In NFC, without folders, line breaks and signs that turn the direction of writing. */
  static String of(@Nullable String sent) {
    var name = sent == null ? "" : sent;
    // How browsers write a quotation mark (HTML standard, multipart/form-data).
    name = name.replace("%22", "\"");
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
            .strip();
    if (name.length() > LONGEST) {
      name = shorten(name);
    }
    return name.replace(".", "").isBlank() ? Words.VIETNAMESE.say("nap.khong-ten") : name;
  }

  /** From the stem, so that the ending stays. */
  private static String shorten(String name) {
    int dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int end = LONGEST - ending.length();
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
        + ending;
  }
}
