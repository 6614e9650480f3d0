package vn.cancu.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of an Office Open XML file, and how they hang together. */
final class OfficeParts {
  /** Of the attribute that names a relationship. */
  static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private OfficeParts() {}

  /** The workbook or presentation itself. */
  static PackagePart main(OPCPackage files) throws IOException {
    var core = files.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
    var part = core.isEmpty() ? null : files.getPart(core.getRelationship(0));
    if (part == null) {
      throw new IOException("no main part");
    }
    return part;
  }

  static List<PackagePart> related(PackagePart part, String type) throws OpenXML4JException {
    var found = new ArrayList<PackagePart>();
    for (var link : part.getRelationshipsByType(type)) {
      var target = linked(part, link.getId());
      if (target != null) {
        found.add(target);
      }
    }
    return found;
  }

  /** Null where the file names what is not in it. */
  static @Nullable PackagePart linked(PackagePart part, String id) {
    var link = part.getRelationship(id);
    if (link == null || link.getTargetMode() == TargetMode.EXTERNAL) {
      return null;
    }
    try {
      return part.getPackage().getPart(PackagingURIHelper.createPartName(link.getTargetURI()));
    } catch (InvalidFormatException e) {
      return null;
    }
  }

  /** With the parser that reads nothing from outside. */
  static void parse(PackagePart part, DefaultHandler handler)
      throws IOException, SAXException, TikaException {
    try (var in = part.getInputStream()) {
      XMLReaderUtils.parseSAX(in, handler, new ParseContext());
    }
  }
}
