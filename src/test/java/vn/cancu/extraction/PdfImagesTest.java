package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of a scanned page, however the scanner stored it. */
final class PdfImagesTest {
  private static final int WIDTH = 1001;
  private static final int HEIGHT = 1400;

  private enum Stored {
    PACKED,
    JPEG,
    PACKED_INVERTED
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PACKED,          gray
          PACKED,          colour
          PACKED,          two
          JPEG,            gray
          JPEG,            colour
          PACKED_INVERTED, gray
          """)
  void seesWhatPdfBoxSees(Stored stored, String kind) throws IOException {
    try (var document = new PDDocument()) {
      var image = image(document, stored, picture(kind));
      var resources = new PDResources();
      var name = resources.add(image);
      var page = new PDPage();
      page.setResources(resources);
      document.addPage(page);
      // Six inches wide.
      var place = new Matrix(432, 0, 0, 432f * HEIGHT / WIDTH, 0, 0);
      var drawn = new PdfImages(document).draw(0, new PageMarks.Picture(resources, name, place));
      var seen = GrayImage.of(image.getImage(), drawn.dpi());
      assertEquals(WIDTH, drawn.width());
      assertEquals(HEIGHT, drawn.height());
      assertEquals(167, drawn.dpi());
      for (int y = 0; y < HEIGHT; y += 7) {
        for (int x = 0; x < WIDTH; x++) {
          int at = x;
          int row = y;
          assertTrue(
              Math.abs(seen.at(x, y) - drawn.at(x, y)) <= 3, () -> stored + " " + at + "," + row);
        }
      }
      assertTrue(drawn.at(5, 5) != drawn.at(WIDTH - 5, HEIGHT - 5), "nothing drawn");
    }
  }

  private static PDImageXObject image(PDDocument document, Stored stored, BufferedImage picture)
      throws IOException {
    return switch (stored) {
      case PACKED -> LosslessFactory.createFromImage(document, picture);
      case JPEG -> JPEGFactory.createFromImage(document, picture, 0.9f);
      case PACKED_INVERTED -> {
        var image = LosslessFactory.createFromImage(document, picture);
        var decode = new COSArray();
        decode.add(COSInteger.ONE);
        decode.add(COSInteger.ZERO);
        image.getCOSObject().setItem(COSName.DECODE, decode);
        yield image;
      }
    };
  }

  private static BufferedImage picture(String kind) {
    int type =
        switch (kind) {
          case "gray" -> BufferedImage.TYPE_BYTE_GRAY;
          case "two" -> BufferedImage.TYPE_BYTE_BINARY;
          default -> BufferedImage.TYPE_INT_RGB;
        };
    var picture = new BufferedImage(WIDTH, HEIGHT, type);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        picture.setRGB(
            x, y, new Color(x * 255 / WIDTH, y * 255 / HEIGHT, (x + y) * 100 / WIDTH).getRGB());
      }
    }
    return picture;
  }
}
