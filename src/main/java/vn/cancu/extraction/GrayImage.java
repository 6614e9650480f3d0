package vn.cancu.extraction;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A page as gray values, 0 black to 255 white, row after row.
 *
 * @param dpi dots an inch, as known or guessed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; ten megabytes that nobody copies.
record GrayImage(int width, int height, byte[] pixels, int dpi) {
  private static final int WHITE = 255;

  static GrayImage of(BufferedImage image, int dpi) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
        && image.getRaster().getParent() == null
        && image.getRaster().getDataBuffer() instanceof DataBufferByte bytes) {
      return new GrayImage(width, height, bytes.getData(), dpi);
    }
    var pixels = new byte[width * height];
    if (image.getType() == BufferedImage.TYPE_INT_RGB
        && image.getRaster().getParent() == null
        && image.getRaster().getDataBuffer() instanceof DataBufferInt ints) {
      // As PDFBox gives them; asking for each through the image takes ten times as long.
      var colours = ints.getData();
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (byte) gray(colours[i]);
      }
      return new GrayImage(width, height, pixels, dpi);
    }
    // White beneath: what is transparent is paper.
    var row = new int[width];
    boolean seeThrough = image.getColorModel().hasAlpha();
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int alpha = seeThrough ? row[x] >>> 24 : WHITE;
        pixels[y * width + x] = (byte) ((gray(row[x]) * alpha + WHITE * (WHITE - alpha)) / WHITE);
      }
    }
    return new GrayImage(width, height, pixels, dpi);
  }

  /**
   * Of gray values or of red, green and blue ones, a byte each.
   *
   * @param colours 1 or 3 of them a dot; gray values are kept, not copied
   */
  static GrayImage of(byte[] values, int colours, int width, int height, int dpi) {
    if (colours == 1) {
      return new GrayImage(width, height, values, dpi);
    }
    var pixels = new byte[width * height];
    for (int i = 0, from = 0; i < pixels.length; i++, from += 3) {
      pixels[i] = (byte) gray(values[from] & 255, values[from + 1] & 255, values[from + 2] & 255);
    }
    return new GrayImage(width, height, pixels, dpi);
  }

  private static int gray(int rgb) {
    return gray(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
  }

  private static int gray(int red, int green, int blue) {
    return (77 * red + 151 * green + 28 * blue) >> 8;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 255;
  }

  /** The same page with another number of dots an inch. */
  GrayImage scaled(double factor, int dpi) {
    int newWidth = Math.max(1, (int) Math.round(width * factor));
    int newHeight = Math.max(1, (int) Math.round(height * factor));
    var target = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_BYTE_GRAY);
    var brush = target.createGraphics();
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    brush.drawImage(image(), 0, 0, newWidth, newHeight, null);
    brush.dispose();
    return of(target, dpi);
  }

  private BufferedImage image() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, width, height, pixels);
    return image;
  }

  /** Turned clockwise by so many right angles. */
  GrayImage turned(int quarters) {
    var turned = this;
    for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
      turned = turned.turnedOnce();
    }
    return turned;
  }

  private GrayImage turnedOnce() {
    var turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + height - 1 - y] = pixels[y * width + x];
      }
    }
    return new GrayImage(height, width, turned, dpi);
  }

  /** Turned about its middle by a small angle, counter-clockwise for the eye; corners are paper. */
  GrayImage straightened(double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    var turned = new byte[pixels.length];
    Arrays.fill(turned, (byte) WHITE);
    double middleX = width / 2.0;
    double middleY = height / 2.0;
    for (int y = 0; y < height; y++) {
      double fromX = middleX - middleX * cos - (y - middleY) * sin;
      double fromY = middleY - middleX * sin + (y - middleY) * cos;
      for (int x = 0; x < width; x++) {
        int left = (int) Math.floor(fromX);
        int top = (int) Math.floor(fromY);
        if (left >= 0 && top >= 0 && left + 1 < width && top + 1 < height) {
          double right = fromX - left;
          double below = fromY - top;
          double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
          double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
          turned[y * width + x] = (byte) Math.round(upper * (1 - below) + lower * below);
        }
        fromX += cos;
        fromY += sin;
      }
    }
    return new GrayImage(width, height, turned, dpi);
  }

  /** Each dot the median of itself and its eight neighbours: takes away dust, keeps strokes. */
  GrayImage dusted() {
    var clean = pixels.clone();
    var around = new int[9];
    for (int y = 1; y + 1 < height; y++) {
      for (int x = 1; x + 1 < width; x++) {
        int n = 0;
        for (int i = -1; i <= 1; i++) {
          for (int j = -1; j <= 1; j++) {
            around[n++] = at(x + j, y + i);
          }
        }
        Arrays.sort(around);
        clean[y * width + x] = (byte) around[4];
      }
    }
    return new GrayImage(width, height, clean, dpi);
  }

  /** As BMP: nothing to pack, and the program reads it whole, where PGM costs a tenth of a page. */
  void write(OutputStream out) throws IOException {
    int line = (width + 3) & ~3;
    int head = 14 + 40 + 4 * 256;
    var header = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN);
    header.put((byte) 'B').put((byte) 'M').putInt(head + line * height).putInt(0).putInt(head);
    header.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 8);
    int dotsOfMetre = (int) Math.round(dpi / 0.0254);
    header.putInt(0).putInt(line * height).putInt(dotsOfMetre).putInt(dotsOfMetre);
    header.putInt(256).putInt(0);
    for (int gray = 0; gray < 256; gray++) {
      header.putInt(gray * 0x010101);
    }
    out.write(header.array());
    // From the last line to the first, each filled up to four bytes.
    var filling = new byte[line - width];
    for (int y = height - 1; y >= 0; y--) {
      out.write(pixels, y * width, width);
      out.write(filling);
    }
  }
}
