package vn.cancu.extraction;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** Pictures of pages: scans and faxes of one or many pages, photos from a phone. */
final class ImageText {
  static final Set<String> TYPES =
      Set.of("image/tiff", "image/jpeg", "image/png", "image/bmp", "image/gif");

  /** The long side of A4, for pictures that do not tell their size or tell nonsense. */
  private static final double LONG_SIDE = 11.7;

  /** More dots than any scanner or phone gives, and more than the memory is for. */
  static final long MOST_PIXELS = 100_000_000;

  private static final int MOST_PAGES = 2000;

  private ImageText() {}

  /**
   * @param recogniser null leaves the pages as they are
   */
  static Answer read(Path file, String mediaType, int longest, @Nullable Recogniser recogniser)
      throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Answer.unreadable(mediaType, "hong", "no reader takes it");
      }
      var reader = readers.next();
      reader.setInput(in);
      try {
        int count = mediaType.equals("image/tiff") ? reader.getNumImages(true) : 1;
        if (count > MOST_PAGES) {
          return Answer.unreadable(mediaType, "qua-lon", count + " pages");
        }
        for (int i = 0; i < count; i++) {
          if ((long) reader.getWidth(i) * reader.getHeight(i) > MOST_PIXELS) {
            return Answer.unreadable(mediaType, "qua-lon", "page " + (i + 1));
          }
        }
        return read(reader, count, quarters(file), mediaType, longest, recogniser);
      } finally {
        reader.dispose();
      }
    }
  }

  private static Answer read(
      ImageReader reader,
      int count,
      int quarters,
      String mediaType,
      int longest,
      @Nullable Recogniser recogniser) {
    var findings = new ScanFindings();
    var pages = new ImagePages(findings, recogniser);
    for (int i = 0; i < count; i++) {
      int index = i;
      pages.add(i + 1, () -> draw(reader, index).turned(quarters));
    }
    var text = new TextAssembly(longest);
    var mark = pages.write(text);
    return Answer.text(mediaType, count, Margins.above(mark, text.finish()))
        .with(findings.ocr(), findings.warnings(count));
  }

  static GrayImage draw(ImageReader reader, int index) throws IOException {
    var image = reader.read(index);
    double longSide = Math.max(image.getWidth(), image.getHeight());
    double dpi = dpi(reader, index);
    double inches = dpi > 0 ? longSide / dpi : 0;
    // From a card to a large sheet; cameras write 72 whatever they take.
    return GrayImage.of(
        image, (int) Math.round(inches >= 4 && inches <= 24 ? dpi : longSide / LONG_SIDE));
  }

  /** As the file tells it; 0 where it doesn't. */
  private static double dpi(ImageReader reader, int index) throws IOException {
    var metadata = reader.getImageMetadata(index);
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    var size = find(metadata.getAsTree("javax_imageio_1.0"), "HorizontalPixelSize");
    if (size == null) {
      return 0;
    }
    double millimetres =
        Double.parseDouble(size.getAttributes().getNamedItem("value").getNodeValue());
    return millimetres > 0 ? 25.4 / millimetres : 0;
  }

  private static @Nullable Node find(Node tree, String name) {
    for (var node = tree.getFirstChild(); node != null; node = node.getNextSibling()) {
      var found = node.getNodeName().equals(name) ? node : find(node, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** By how many right angles a phone says its photo must be turned clockwise. */
  private static int quarters(Path file) throws IOException {
    try {
      var exif =
          ImageMetadataReader.readMetadata(file.toFile())
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
        return 0;
      }
      return List.of(0, 0, 0, 2, 2, 1, 1, 3, 3)
          .get(Math.clamp(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION), 0, 8));
    } catch (ImageProcessingException | MetadataException e) {
      return 0;
    }
  }
}
