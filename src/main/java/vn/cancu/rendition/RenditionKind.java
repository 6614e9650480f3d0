package vn.cancu.rendition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import vn.cancu.document.DocumentRecord;

/**
 * What a file is of its document, the one that proves most first: that order is the order shown.
 */
public enum RenditionKind {
  /** Carries an electronic signature; whether that is valid was not looked at. */
  SIGNED,
  SCAN,
  PDF,
  WORD,
  OTHER,
  /** Certified copy: sao y, sao lục. */
  COPY,
  DRAFT;

  private static final String UNRECOGNISED = "chua-nhan-dang-chu";

  /**
   * @param signed whether the file has an electronic signature in it
   */
  public static RenditionKind of(DocumentRecord record, String text, boolean signed) {
    if (isDraft(record, signed)) {
      return DRAFT;
    }
    if (CertifiedCopy.is(text)) {
      return COPY;
    }
    if (signed) {
      return SIGNED;
    }
    if (record.ocr() || warns(record, UNRECOGNISED)) {
      return SCAN;
    }
    var type = record.mediaType().toLowerCase(Locale.ROOT);
    if (type.startsWith("application/pdf")) {
      return PDF;
    }
    return type.contains("word") || type.contains("opendocument.text") || type.endsWith("rtf")
        ? WORD
        : OTHER;
  }

  /** Says so itself, or is typed with its place for the number left blank. */
  private static boolean isDraft(DocumentRecord record, boolean signed) {
    return warns(record, "draft")
        || (!signed
            && !record.ocr()
            && record.number() == null
            && record.symbol() != null
            && !warns(record, UNRECOGNISED));
  }

  private static boolean warns(DocumentRecord record, String code) {
    return record.warnings().stream().anyMatch(warning -> warning.code().equals(code));
  }

  /** The word in addresses, in the archive and in the message files: "signed". */
  @JsonValue
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static RenditionKind of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT));
  }
}
