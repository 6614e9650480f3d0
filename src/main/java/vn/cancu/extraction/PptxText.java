package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.tika.exception.TikaException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Slides (PPTX) in the order of the show. Tika stops short behind a slide with notes, or takes the
 * slides in the order of their parts, and reads hidden ones; notes are not on the printed slide.
 */
final class PptxText {
  private static final String DIAGRAM = OfficeParts.LINKS + "/diagramData";

  private PptxText() {}

  static String read(Path file, TextAssembly text)
      throws IOException, SAXException, TikaException, OpenXML4JException {
    try (var files = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var part = OfficeParts.main(files);
      var show = new Show();
      OfficeParts.parse(part, show);
      for (var id : show.slides) {
        var slide = OfficeParts.linked(part, id);
        if (slide != null) {
          var words = new DrawingText(text, () -> {});
          OfficeParts.parse(slide, words);
          if (words.wasHidden()) {
            text.leaveOut(1);
          } else {
            for (var diagram : OfficeParts.related(slide, DIAGRAM)) {
              OfficeParts.parse(diagram, new DrawingText(text, () -> {}));
            }
          }
          text.blankLine();
        }
      }
      return text.finish();
    }
  }

  private static final class Show extends DefaultHandler {
    private final Set<String> slides = new LinkedHashSet<>();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      if (name.equals("sldId")) {
        slides.add(String.valueOf(attributes.getValue(OfficeParts.LINKS, "id")));
      }
    }
  }
}
