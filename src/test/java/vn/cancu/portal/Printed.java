package vn.cancu.portal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A text as a PDF, a page for each of its pages, in lines that break as they come. */
final class Printed {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int WORDS = 9;

  private Printed() {}

  static void write(Path file, String text) throws IOException {
    try (var pdf = new PDDocument();
        var font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
      var letters = PDType0Font.load(pdf, font, true);
      for (var page : text.split("\f")) {
        write(pdf, letters, page.replaceAll("\\s+", " ").strip().split(" "));
      }
      pdf.save(file.toFile());
    }
  }

  private static void write(PDDocument pdf, PDFont font, String[] words) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (var out = new PDPageContentStream(pdf, page)) {
      out.beginText();
      out.setFont(font, 13);
      out.setLeading(20);
      out.newLineAtOffset(70, 740);
      for (int i = 0; i < words.length; i++) {
        out.showText(words[i] + " ");
        if (i % WORDS == WORDS - 1) {
          out.newLine();
        }
      }
      out.endText();
    }
  }
}
