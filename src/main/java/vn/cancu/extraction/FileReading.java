package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.cancu.document.Warning;

/**
 * In the child: from a file to an answer. Catches whatever a parser throws, but for a heap that is
 * full.
 */
final class FileReading {
  /**
   * Code of the warning that sheets, rows, columns or slides are hidden; its detail counts them.
   */
  private static final String HIDDEN = "phan-an";

  private static final String PDF = "application/pdf";
  private static final String WORD = "application/msword";
  private static final String EXCEL = "application/vnd.ms-excel";

  /** With macros, which are never looked at, or as a template they are read all the same. */
  private static final Set<String> WORKBOOKS =
      Set.of(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
          "application/vnd.ms-excel.sheet.macroenabled.12",
          "application/vnd.ms-excel.template.macroenabled.12");

  private static final String POWER_POINT = "application/vnd.ms-powerpoint";

  private static final Set<String> SHOWS =
      Set.of(
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
          "application/vnd.openxmlformats-officedocument.presentationml.template",
          "application/vnd.ms-powerpoint.presentation.macroenabled.12",
          "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
          "application/vnd.ms-powerpoint.template.macroenabled.12");

  private static final String PROTECTED = "application/x-tika-ooxml-protected";
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  private static final Set<String> OFFICE =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12",
          WORD,
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template",
          "application/rtf",
          EXCEL,
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.spreadsheet-template",
          POWER_POINT,
          "application/vnd.oasis.opendocument.presentation",
          "application/vnd.oasis.opendocument.presentation-template");

  /** As phones take them; nothing that runs everywhere reads them. */
  private static final Set<String> PHOTOS =
      Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");

  private final int longestText;
  private final @Nullable Recognition recognition;
  private final Runnable beat;
  private boolean canRecognise;
  private final Detector detector;
  private final Parser parser;

  /**
   * @param recognition null leaves pages without letters as they are
   * @param beat told again and again while a long work goes on
   */
  FileReading(int longestText, @Nullable Recognition recognition, Runnable beat)
      throws IOException {
    this.longestText = longestText;
    this.recognition = recognition;
    this.beat = beat;
    try (var config = FileReading.class.getResourceAsStream("/tika-config.xml")) {
      if (config == null) {
        throw new IOException("tika-config.xml is missing");
      }
      var tika = new TikaConfig(config);
      this.detector = tika.getDetector();
      this.parser = tika.getParser();
    } catch (TikaException | SAXException e) {
      throw new IOException(e);
    }
  }

  /**
   * @param recognise false where a first try with recognition came to a bad end
   * @param parts takes in what is attached or packed
   */
  Answer read(Path file, boolean recognise, PartsFolder parts) {
    var mediaType = "";
    try {
      mediaType = mediaType(file);
      return read(file, mediaType, recognise, parts);
    } catch (TextAssembly.TooLong e) {
      return Answer.unreadable(mediaType, Answer.TOO_LONG, "more than " + longestText);
    } catch (Exception | StackOverflowError e) {
      if (isLocked(e)) {
        return Answer.locked(mediaType);
      }
      return causedBy(e, TextAssembly.TooLong.class)
          ? Answer.unreadable(mediaType, Answer.TOO_LONG, "more than " + longestText)
          : Answer.unreadable(mediaType, "hong", describe(e));
    }
  }

  private Answer read(Path file, String mediaType, boolean recognise, PartsFolder parts)
      throws Exception {
    if (mediaType.equals(PDF)) {
      return PdfText.read(file, longestText, recogniser(file, recognise));
    }
    if (ImageText.TYPES.contains(mediaType)) {
      return ImageText.read(file, mediaType, longestText, recogniser(file, recognise));
    }
    // Text comes here only when it begins as a page does, which the detector's own marks miss.
    if (HTML.contains(mediaType) || mediaType.equals("text/plain")) {
      return Answer.text("text/html", -1, HtmlText.read(file, new TextAssembly(longestText)));
    }
    if (OFFICE.contains(mediaType) || WORKBOOKS.contains(mediaType) || SHOWS.contains(mediaType)) {
      return PicturePages.with(
          office(file, mediaType), file, longestText, recogniser(file, recognise));
    }
    if (mediaType.equals(MailText.MAIL)) {
      return MailText.read(file, new TextAssembly(longestText), parts);
    }
    if (mediaType.equals(OutlookText.TYPE)) {
      return OutlookText.read(file, new TextAssembly(longestText), parts);
    }
    if (PackedFiles.TYPES.contains(mediaType)) {
      return PackedFiles.read(file, mediaType, parts);
    }
    if (mediaType.equals(PROTECTED)) {
      return Answer.locked(mediaType);
    }
    if (mediaType.equals("application/x-tika-ooxml")) {
      // A cut-off DOCX looks like a ZIP of something; opening it tells the two apart.
      new ZipFile(file.toFile()).close();
    }
    boolean photo = PHOTOS.contains(mediaType);
    return Answer.unreadable(mediaType, photo ? "anh-heic" : "khong-ho-tro", mediaType);
  }

  private @Nullable Recogniser recogniser(Path file, boolean recognise) throws IOException {
    if (recognition == null || !recognise) {
      return null;
    }
    // Asked again until it is there: it may be installed while we run.
    canRecognise = canRecognise || Tesseract.isPresent();
    return canRecognise ? new Recogniser(recognition, file, beat) : null;
  }

  private Answer office(Path file, String mediaType) throws Exception {
    var text = new TextAssembly(longestText);
    try {
      var words =
          switch (mediaType) {
            case WORD -> DocText.read(file, text);
            case EXCEL -> XlsText.read(file, text);
            case POWER_POINT -> PptText.read(file, text);
            case String type when WORKBOOKS.contains(type) -> XlsxText.read(file, text);
            case String type when SHOWS.contains(type) -> PptxText.read(file, text);
            default -> OfficeText.read(parser, file, mediaType, text);
          };
      return answer(mediaType, words, text);
    } catch (OldFileFormatException e) {
      // Word and Excel 95 and before: Tika reads them, without their fonts.
      var again = new TextAssembly(longestText);
      return answer(mediaType, OfficeText.read(parser, file, mediaType, again), again);
    }
  }

  private static Answer answer(String mediaType, String words, TextAssembly text) {
    var answer = Answer.text(mediaType, -1, words);
    return text.leftOut() == 0
        ? answer
        : answer.with(false, List.of(new Warning(HIDDEN, Integer.toString(text.leftOut()))));
  }

  private String mediaType(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var head = in.readNBytes(Sniffer.HEAD);
      var known = KnownStarts.mediaType(head, file);
      if (known != null) {
        return known;
      }
      if (Sniffer.isMail(head)) {
        return MailText.MAIL;
      }
    }
    // No name goes in: a name lies, and the bytes are here.
    try (var in = TikaInputStream.get(file)) {
      return detector.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  private static boolean isLocked(Throwable e) {
    return causedBy(e, InvalidPasswordException.class)
        || causedBy(e, EncryptedDocumentException.class)
        || causedBy(e, org.apache.tika.exception.EncryptedDocumentException.class);
  }

  private static boolean causedBy(Throwable e, Class<? extends Throwable> type) {
    int depth = 0;
    for (var cause = e; cause != null && depth < 20; cause = cause.getCause(), depth++) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static String describe(Throwable e) {
    var text = new StringBuilder(e.toString());
    int depth = 0;
    for (var cause = e.getCause(); cause != null && depth < 5; cause = cause.getCause(), depth++) {
      text.append(" / ").append(cause);
    }
    return text.toString();
  }
}
