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
import org.jspecify.annotations.Nullable;

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
  static Answer with(Answer answer, Path file, int longest, @Nullable Recogniser recogniser)
      throws IOException {
    boolean docx = answer.mediaType().equals(DOCX);
    boolean few =
        answer.text().chars().filter(Character::isLetter).limit(FEW_LETTERS).count() < FEW_LETTERS;
    if (!few || !docx && !answer.mediaType().equals(ODT)) {
      return answer;
    }
    try (var zip = new ZipFile(file.toFile())) {
      var pictures = new ArrayList<String>();
      for (var name : docx ? ofWord(zip) : ofOpenDocument(zip)) {
        if (pictures.size() < MOST_PAGES && isPage(zip, name)) {
          pictures.add(name);
        }
      }
      return pictures.isEmpty() ? answer : read(answer, zip, pictures, longest, recogniser);
    }
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
    pages.write(text);
    int count = before + pictures.size();
    return Answer.text(answer.mediaType(), count, text.finish())
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

  private static boolean isPage(ZipFile zip, String name) throws IOException {
    var bytes = bytes(zip, name, LARGEST_PICTURE);
    if (bytes == null) {
      return false;
    }
    var reader = reader(bytes);
    if (reader == null) {
      return false;
    }
    try {
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      return Math.max(width, height) >= LONG_SIDE
          && Math.min(width, height) >= SHORT_SIDE
          && (long) width * height <= ImageText.MOST_PIXELS;
    } catch (IOException e) {
      // Damaged, or of a kind that nobody reads: the document is what its letters say.
      return false;
    } finally {
      reader.dispose();
    }
  }

  private static GrayImage draw(ZipFile zip, String name) throws IOException {
    var bytes = bytes(zip, name, LARGEST_PICTURE);
    var reader = bytes == null ? null : reader(bytes);
    if (reader == null) {
      throw new IOException(new File(name).getName() + " is gone");
    }
    try {
      return ImageText.draw(reader, 0);
    } finally {
      reader.dispose();
    }
  }

  private static @Nullable ImageReader reader(byte[] bytes) throws IOException {
    var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
    var readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      return null;
    }
    var reader = readers.next();
    reader.setInput(in);
    return reader;
  }
}
