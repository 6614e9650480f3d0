package vn.cancu.extraction;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Pages of a PDF as pictures. */
final class PdfImages {
  private static final int DPI = 300;

  /** Beyond this a page is a poster; it is drawn coarser. */
  private static final double MOST_PIXELS = 40_000_000;

  private final PDDocument document;
  private final PDFRenderer renderer;

  PdfImages(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /**
   * A scan is one picture, taken as it is: drawing it again costs as much as reading it, and blurs.
   *
   * @param index from 0
   * @param whole the picture that is all there is on the page; null where there is more
   */
  GrayImage draw(int index, PageMarks.@Nullable Picture whole) throws IOException {
    var page = document.getPage(index);
    if (whole != null && page.getAnnotations().isEmpty() && isUpright(whole.place())) {
      var image = image(whole);
      if (image != null) {
        return image.turned(page.getRotation() / 90);
      }
    }
    var box = page.getCropBox();
    double inches = Math.max(1, box.getWidth() / 72.0 * box.getHeight() / 72.0);
    int dpi = (int) Math.min(DPI, Math.sqrt(MOST_PIXELS / inches));
    return GrayImage.of(renderer.renderImageWithDPI(index, dpi, ImageType.GRAY), dpi);
  }

  private static boolean isUpright(Matrix place) {
    return place.getScaleX() > 0
        && place.getScaleY() > 0
        && Math.abs(place.getShearX()) < 1e-3 * place.getScaleX()
        && Math.abs(place.getShearY()) < 1e-3 * place.getScaleX();
  }

  /** Null where it is a mask, has one, or is finer than a scan is. */
  private static @Nullable GrayImage image(PageMarks.Picture picture) throws IOException {
    if (!(picture.resources().getXObject(picture.name()) instanceof PDImageXObject image)
        || image.isStencil()
        || image.getSoftMask() != null
        || image.getMask() != null
        || (double) image.getWidth() * image.getHeight() > MOST_PIXELS) {
      return null;
    }
    double across = 72.0 * image.getWidth() / picture.place().getScaleX();
    double down = 72.0 * image.getHeight() / picture.place().getScaleY();
    // Faxes have fewer lines than columns; drawing them puts that right.
    return across < 100 || across > 1.1 * down || down > 1.1 * across
        ? null
        : gray(image, (int) Math.round(across));
  }

  /** What a scanner makes is gray or red, green and blue in bytes; all else PDFBox understands. */
  private static GrayImage gray(PDImageXObject image, int dpi) throws IOException {
    int colours = inBytes(image) ? image.getColorSpace().getNumberOfComponents() : 0;
    if (colours == 1 || colours == 3) {
      // Its own way makes three pictures of one, for colours that nobody looks at.
      try (var in = image.createInputStream()) {
        var values = in.readNBytes(colours * image.getWidth() * image.getHeight());
        if (values.length == colours * image.getWidth() * image.getHeight()) {
          return GrayImage.of(values, colours, image.getWidth(), image.getHeight(), dpi);
        }
      }
    }
    return GrayImage.of(image.getImage(), dpi);
  }

  private static boolean inBytes(PDImageXObject image) throws IOException {
    return !"jpx".equals(image.getSuffix())
        && image.getBitsPerComponent() == 8
        && image.getDecode() == null
        && image.getColorKeyMask() == null
        && switch (image.getColorSpace()) {
          case PDDeviceGray gray -> true;
          case PDDeviceRGB rgb -> true;
          case PDCalGray gray -> true;
          case PDCalRGB rgb -> true;
          case PDICCBased profile -> profile.getNumberOfComponents() != 4;
          default -> false;
        };
  }
}
