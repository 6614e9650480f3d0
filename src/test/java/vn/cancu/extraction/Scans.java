package vn.cancu.extraction;

import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws pages as a scanner would give them, and puts them into files. */
final class Scans {
  /** A4. */
  private static final double WIDTH = 8.27;

  private static final double HEIGHT = 11.69;
  private static final double MARGIN = 0.9;
  private static final double LINE = 0.27;

  private Scans() {}

  /** How a page was scanned: dots an inch, degrees aslant, how many of a thousand dots are dust. */
  record Scanner(int dpi, double aslant, int dust) {
    static final Scanner CLEAN = new Scanner(300, 0, 0);
  }

  /** The lines on white paper; a tab parts two columns. */
  static BufferedImage page(List<String> lines, Scanner scanner) {
    int width = (int) (WIDTH * scanner.dpi());
    int height = (int) (HEIGHT * scanner.dpi());
    var page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var brush = page.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, width, height);
    brush.setColor(Color.BLACK);
    brush.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    brush.setFont(font().deriveFont(13f * scanner.dpi() / 72));
    brush.transform(
        AffineTransform.getRotateInstance(
            Math.toRadians(scanner.aslant()), width / 2.0, height / 2.0));
    float y = (float) (MARGIN * scanner.dpi());
    for (var line : lines) {
      float x = (float) (MARGIN * scanner.dpi());
      for (var column : line.split("\t", -1)) {
        brush.drawString(column, x, y);
        x = width / 2f;
      }
      y += (float) (LINE * scanner.dpi());
    }
    brush.dispose();
    dust(page, scanner.dust());
    return page;
  }

  static boolean canDraw(String text) {
    return font().canDisplayUpTo(text.replace("\t", "")) < 0;
  }

  private static Font font() {
    var names =
        Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    for (var name : List.of("Times New Roman", "Liberation Serif", "Noto Serif", "DejaVu Serif")) {
      if (names.contains(name)) {
        return new Font(name, Font.PLAIN, 13);
      }
    }
    return new Font(Font.SERIF, Font.PLAIN, 13);
  }

  private static void dust(BufferedImage page, int thousandths) {
    var random = new Random(275);
    long dots = (long) page.getWidth() * page.getHeight() * thousandths / 1000;
    for (long i = 0; i < dots; i++) {
      int x = random.nextInt(page.getWidth());
      int y = random.nextInt(page.getHeight());
      page.getRaster().setSample(x, y, 0, random.nextInt(4) == 0 ? 255 : 0);
    }
  }

  /** A page each; the layer is what a program laid over the picture, "" for none. */
  static Path pdf(Path file, List<BufferedImage> pages, String layer) throws IOException {
    try (var pdf = new PDDocument()) {
      for (var image : pages) {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
          content.drawImage(
              LosslessFactory.createFromImage(pdf, image),
              0,
              0,
              PDRectangle.A4.getWidth(),
              PDRectangle.A4.getHeight());
          write(content, layer);
        }
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  static void write(PDPageContentStream content, String words) throws IOException {
    if (!words.isEmpty()) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
      content.setLeading(16);
      content.newLineAtOffset(60, 780);
      for (var line : words.split("\n")) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  /** One picture with a page after the other, as a fax gives it. */
  static Path tiff(Path file, BufferedImage... pages) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (var page : Arrays.asList(pages)) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return file;
  }

  /** By the ending of its name. */
  static Path image(Path file, BufferedImage page) throws IOException {
    var name = file.toString();
    if (!ImageIO.write(page, name.substring(name.lastIndexOf('.') + 1), file.toFile())) {
      throw new IOException("no writer for " + file);
    }
    return file;
  }
}
