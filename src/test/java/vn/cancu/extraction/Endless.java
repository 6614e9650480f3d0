package vn.cancu.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A small file that nobody lives long enough to read: forms in forms, ten of each in each. */
public final class Endless {
  private Endless() {}

  public static Path pdf(Path folder) throws IOException {
    var file = folder.resolve("endless.pdf");
    try (var pdf = new PDDocument()) {
      PDFormXObject inner = null;
      for (int level = 0; level < 10; level++) {
        var form = new PDFormXObject(pdf);
        var resources = new PDResources();
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(resources);
        if (inner != null) {
          resources.put(COSName.getPDFName("F"), inner);
        }
        try (var out = form.getCOSObject().createOutputStream()) {
          out.write(
              (inner == null ? "q Q " : "/F Do ".repeat(10)).getBytes(StandardCharsets.US_ASCII));
        }
        inner = form;
      }
      var page = new PDPage();
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.drawForm(inner);
      }
      pdf.save(file.toFile());
    }
    return file;
  }
}
