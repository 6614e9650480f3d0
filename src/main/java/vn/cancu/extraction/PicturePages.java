package vn.cancu.extraction;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Warning;

/**
 * Scans that were pasted into a DOCX or ODT: a document with next to no letters of its own and
 * pictures as large as pages. Where it has letters, its pictures are figures and are left alone.
 */
final class PicturePages {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  static final String ODT = "application/vnd.oasis.opendocument.text";

  /** A heading above the scan, or a name below; a letter has more. */
  private static final int FEW_LETTERS = 200;

  /** A hundred dots an inch over a sheet of A4: coarser than that nothing is read. */
  private static final int LONG_SIDE = 1100;

  private static final int SHORT_SIDE = 750;
  private static final int MOST_PAGES = 300;
  private static final int LARGEST_FRAME = 16 << 20;
  private static final int LARGEST_PICTURE = 64 << 20;

  private static final String NOT_READ = "anh-loi";

  /** Code of a warning; its detail is how many were taken. */
  private static final String TOO_MANY = "anh-qua-nhieu";

  private static final Pattern EMBEDDED = Pattern.compile("\\br:(?:embed|id)=\"([^\"]{1,100})\"");
  private static final Pattern TARGET = Pattern.compile("\\b(Id|Target)=\"([^\"]{1,300})\"");
  private static final Pattern LINKED =
      Pattern.compile("\\bxlink:href=\"(Pictures/[^\"]{1,300})\"");

  private PicturePages() {}

  /**
   * The same answer where it is no such document; else with what its pictures say behind its text.
   *
   * @param recogniser null leaves the pictures as they are, with a warning
   */
  static Answer with(Answer answer, Path file, int longest, @Nullable Recogniser recogniser) {
    boolean docx = answer.mediaType().equals(DOCX);
    boolean few =
        answer.text().chars().filter(Character::isLetter).limit(FEW_LETTERS).count() < FEW_LETTERS;
    if (!few || !docx && !answer.mediaType().equals(ODT)) {
      return answer;
    }
    var warnings = new ArrayList<Warning>();
    try (var zip = new ZipFile(file.toFile())) {
      var pictures = pages(zip, docx, warnings);
      var read = pictures.isEmpty() ? answer : read(answer, zip, pictures, longest, recogniser);
      warnings.addAll(read.warnings());
      return read.with(read.ocr(), warnings);
    } catch (IOException e) {
      // Its letters were read: they are not lost over its pictures.
      return answer.with(false, List.of(new Warning(NOT_READ, null)));
    }
  }

  /** Empty where they can't even be looked for. */
  private static List<String> pages(ZipFile zip, boolean docx, List<Warning> warnings) {
    var pictures = new ArrayList<String>();
    boolean damaged = false;
    try {
      for (var name : docx ? ofWord(zip) : ofOpenDocument(zip)) {
        var page = isPage(zip, name);
        damaged |= page == null;
        if (Boolean.TRUE.equals(page)) {
          if (pictures.size() == MOST_PAGES) {
            warnings.add(new Warning(TOO_MANY, Integer.toString(MOST_PAGES)));
            break;
          }
          pictures.add(name);
        }
      }
    } catch (IOException | RuntimeException e) {
      damaged = true;
    }
    if (damaged) {
      warnings.add(new Warning(NOT_READ, null));
    }
    return pictures;
  }

  private static Answer read(
      Answer answer,
      ZipFile zip,
      List<String> pictures,
      int longest,
      @Nullable Recogniser recogniser) {
    var text = new TextAssembly(longest);
    int before = answer.text().isBlank() ? 0 : 1;
    if (before > 0) {
      text.text(answer.text());
      text.endPage();
    }
    var findings = new ScanFindings();
    var pages = new ImagePages(findings, recogniser);
    for (int i = 0; i < pictures.size(); i++) {
      var name = pictures.get(i);
      pages.add(i + 1 + before, () -> draw(zip, name));
    }
    var mark = pages.write(text);
    int count = before + pictures.size();
    return Answer.text(answer.mediaType(), count, Margins.above(mark, text.finish()))
        .with(findings.ocr(), findings.warnings(count));
  }

  /** In the order of the text. */
  private static Iterable<String> ofWord(ZipFile zip) throws IOException {
    Map<String, String> targets = new HashMap<>();
    for (var part : text(zip, "word/_rels/document.xml.rels").split("<Relationship\\b")) {
      var values = new HashMap<String, String>();
      for (var match = TARGET.matcher(part); match.find(); ) {
        values.put(match.group(1), match.group(2));
      }
      var target = values.getOrDefault("Target", "");
      if (target.contains("media/")) {
        var path = target.startsWith("/") ? target.substring(1) : "word/" + target;
        targets.put(values.getOrDefault("Id", ""), path);
      }
    }
    var names = new LinkedHashSet<String>();
    for (var match = EMBEDDED.matcher(text(zip, "word/document.xml")); match.find(); ) {
      var target = targets.get(match.group(1));
      if (target != null) {
        names.add(target);
      }
    }
    return names;
  }

  private static Iterable<String> ofOpenDocument(ZipFile zip) throws IOException {
    var names = new LinkedHashSet<String>();
    for (var match = LINKED.matcher(text(zip, "content.xml")); match.find(); ) {
      names.add(match.group(1));
    }
    return names;
  }

  private static String text(ZipFile zip, String name) throws IOException {
    var bytes = bytes(zip, name, LARGEST_FRAME);
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Null where it is not there or larger than it may be. */
  private static byte @Nullable [] bytes(ZipFile zip, String name, int most) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(most + 1);
      return bytes.length > most ? null : bytes;
    }
  }

  /** Null where it is damaged: the document is what its letters say. */
  private static @Nullable Boolean isPage(ZipFile zip, String name) {
    try {
      return Boolean.TRUE.equals(reading(zip, name, PicturePages::isPage));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static boolean isPage(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    return Math.max(width, height) >= LONG_SIDE
        && Math.min(width, height) >= SHORT_SIDE
        && (long) width * height <= ImageText.MOST_PIXELS;
  }

  private static GrayImage draw(ZipFile zip, String name) throws IOException {
    var image = reading(zip, name, reader -> ImageText.draw(reader, 0));
    if (image == null) {
      throw new IOException(new File(name).getName() + " is gone");
    }
    return image;
  }

  private interface Use<T> {
    T of(ImageReader reader) throws IOException;
  }

  /** Null where it is not there, too large, or of a kind that nobody reads. */
  private static <T> @Nullable T reading(ZipFile zip, String name, Use<T> use) throws IOException {
    var bytes = bytes(zip, name, LARGEST_PICTURE);
    if (bytes == null) {
      return null;
    }
    // What ImageIO would choose keeps a file of its own for each until the process ends.
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      var reader = readers.next();
      try {
        reader.setInput(in);
        return use.of(reader);
      } finally {
        reader.dispose();
      }
    }
  }
}
