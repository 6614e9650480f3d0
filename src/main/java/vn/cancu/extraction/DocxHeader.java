package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The header of a DOCX's first page: that of the first section, which may have one of its own. */
final class DocxHeader {
  private static final String STYLES = OfficeParts.LINKS + "/styles";
  private static final Set<String> OFF = Set.of("0", "false", "off");
  private static final Set<String> NOT_SHOWN = Set.of("del", "moveFrom", "Fallback");

  /** Of a field that counts pages, and more. */
  private static final int LONGEST_INSTRUCTION = 200;

  private static final Pattern PAGE_FIELD = Pattern.compile("\\b(?:NUM)?PAGES?\\b");

  private DocxHeader() {}

  /** Empty where there is none, or none that can be read: that costs the text nothing. */
  static String read(Path file, TextAssembly text) {
    return words(
        file,
        text,
        false,
        document -> {
          var section = new FirstSection();
          section.find(document);
          var id = section.headers.get(section.titlePage ? "first" : "default");
          var header = id == null ? null : OfficeParts.linked(document, id);
          return header == null ? List.of() : List.of(header);
        });
  }

  /** Headers and footers of all pages, with what is drawn across those. Empty as above. */
  static String all(Path file, TextAssembly text) {
    return words(
        file,
        text,
        true,
        document -> {
          var all = new ArrayList<>(OfficeParts.related(document, OfficeParts.LINKS + "/header"));
          all.addAll(OfficeParts.related(document, OfficeParts.LINKS + "/footer"));
          return all;
        });
  }

  /** Which headers are asked for. */
  private interface Choice {
    List<PackagePart> of(PackagePart document)
        throws IOException, OpenXML4JException, SAXException, TikaException;
  }

  private static String words(Path file, TextAssembly text, boolean drawn, Choice choice) {
    try (var files = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var document = OfficeParts.main(files);
      var chosen = choice.of(document);
      if (chosen.isEmpty()) {
        return "";
      }
      var fonts = new WordFonts();
      var odf = new OdfFonts();
      for (var styles : OfficeParts.related(document, STYLES)) {
        OfficeParts.parse(
            styles, new Pruning(new DefaultHandler(), fonts.part(), odf, text.another()));
      }
      for (var header : chosen) {
        OfficeParts.parse(
            header, new Pruning(new Words(text, drawn), fonts.part(), odf, text.another()));
      }
      return text.finish();
    } catch (IOException | OpenXML4JException | SAXException | TikaException | RuntimeException e) {
      return "";
    }
  }

  /** The names of the first section's headers by their pages: first, default, even. */
  private static final class FirstSection extends DefaultHandler {
    private final Map<String, String> headers = new HashMap<>();
    private boolean titlePage;
    private boolean within;

    /** Ends the reading where all is known. */
    private static final class Known extends SAXException {
      private static final long serialVersionUID = 1L;
    }

    void find(PackagePart document) throws IOException, SAXException, TikaException {
      try {
        OfficeParts.parse(document, this);
      } catch (Known e) {
        // What follows is other sections.
      }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      switch (name) {
        case "sectPr" -> within = true;
        // What the section was before a tracked change stands in it, behind all else.
        case "sectPrChange" -> throw new Known();
        case "titlePg" ->
            titlePage = within && !OFF.contains(String.valueOf(attributes.getValue(uri, "val")));
        case "headerReference" ->
            headers.put(
                String.valueOf(attributes.getValue(uri, "type")),
                String.valueOf(attributes.getValue(OfficeParts.LINKS, "id")));
        default -> {}
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      if (name.equals("sectPr")) {
        throw new Known();
      }
    }
  }

  /** Paragraphs and tables of a header, without the numbers of pages. */
  private static final class Words extends DefaultHandler {
    private final TextAssembly text;
    private final boolean drawn;
    private final StringBuilder instructions = new StringBuilder();
    private int hidden;
    private boolean run;
    private boolean letters;
    private boolean instructing;
    private boolean pageNumber;

    Words(TextAssembly text, boolean drawn) {
      this.text = text;
      this.drawn = drawn;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      if (hidden > 0 || NOT_SHOWN.contains(name) || isPageField(uri, name, attributes)) {
        hidden++;
        return;
      }
      switch (name) {
        case "tr" -> text.startRow();
        case "tc" -> text.startCell();
        case "p", "br", "cr" -> text.endLine();
        case "r" -> run = true;
        case "tab" -> {
          // Elsewhere it says where a tab leads.
          if (run) {
            text.text("\t");
          }
        }
        case "noBreakHyphen" -> text.text("-");
        case "t" -> letters = true;
        case "instrText" -> instructing = true;
        case "textpath" -> watermark(attributes.getValue("string"));
        case "fldChar" -> field(String.valueOf(attributes.getValue(uri, "fldCharType")));
        default -> {}
      }
    }

    private static boolean isPageField(String uri, String name, Attributes attributes) {
      return name.equals("fldSimple")
          && PAGE_FIELD.matcher(String.valueOf(attributes.getValue(uri, "instr"))).find();
    }

    private void watermark(@Nullable String words) {
      if (drawn && words != null) {
        text.endLine();
        text.text(words);
        text.endLine();
      }
    }

    private void field(String type) {
      pageNumber = type.equals("separate") && PAGE_FIELD.matcher(instructions).find();
      instructions.setLength(0);
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
      if (hidden == 0 && instructing) {
        int room = LONGEST_INSTRUCTION - instructions.length();
        instructions.append(buffer, start, Math.min(length, room));
      } else if (hidden == 0 && letters && !pageNumber) {
        text.text(new String(buffer, start, length));
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      if (hidden > 0) {
        hidden--;
        return;
      }
      switch (name) {
        case "tr" -> text.endRow();
        case "tc" -> text.endCell();
        case "p" -> text.endLine();
        case "r" -> run = false;
        case "t" -> letters = false;
        case "instrText" -> instructing = false;
        default -> {}
      }
    }
  }
}
