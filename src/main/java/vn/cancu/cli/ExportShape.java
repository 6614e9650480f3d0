package vn.cancu.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.document.Citation;
import vn.cancu.document.RecordJson;

/** How an export is written, a document at a time. */
sealed interface ExportShape {
  default void begin(Writer out) throws IOException {}

  void document(ArchivedDocument document, Writer out) throws IOException;

  default void end(Writer out) throws IOException {}

  /** The name of a node of the graph: the document's key, or its page address where it has none. */
  static String node(ArchivedDocument document) {
    var key = document.entry().key();
    return key != null ? key : document.entry().slug();
  }

  /** One record a line. */
  final class JsonLines implements ExportShape {
    private final ObjectMapper json = RecordJson.mapper();

    @Override
    public void document(ArchivedDocument document, Writer out) throws IOException {
      out.write(json.writeValueAsString(document.record()));
      out.write('\n');
    }
  }

  /** One citation a line, with its sentence. */
  final class Csv implements ExportShape {
    @Override
    public void begin(Writer out) throws IOException {
      CSVFormat.RFC4180.printRecord(
          out,
          "source",
          "target",
          "relation",
          "raw",
          "date",
          "issuer",
          "page",
          "confidence",
          "context");
    }

    @Override
    public void document(ArchivedDocument document, Writer out) throws IOException {
      var cited = document.cited();
      for (var citation : document.record().citations()) {
        var key = cited.key(citation);
        CSVFormat.RFC4180.printRecord(
            out,
            node(document),
            key,
            citation.relation().slug(),
            citation.raw(),
            citation.date(),
            citation.issuer(),
            citation.page(),
            citation.confidence(),
            citation.context());
      }
    }
  }

  /** GraphML: a node for every document held or cited, an edge for every citation with a key. */
  final class GraphMl implements ExportShape {
    private final Set<String> written = new HashSet<>();

    @Override
    public void begin(Writer out) throws IOException {
      out.write(
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
      for (var key : List.of("label", "relation")) {
        out.write(
            "<key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"string\"/>\n"
                .formatted(key, key.equals("label") ? "node" : "edge", key));
      }
      out.write("<graph id=\"can-cu\" edgedefault=\"directed\">\n");
    }

    @Override
    public void document(ArchivedDocument document, Writer out) throws IOException {
      var from = node(document);
      var identifier = document.record().identifier();
      writeNode(from, identifier != null ? identifier : document.record().file(), out);
      var cited = document.cited();
      for (var citation : document.record().citations()) {
        var key = cited.key(citation);
        if (key != null) {
          writeNode(key.toString(), label(citation), out);
          out.write(
              "<edge source=\"%s\" target=\"%s\"><data key=\"relation\">%s</data></edge>\n"
                  .formatted(from, key, citation.relation().slug()));
        }
      }
    }

    @Override
    public void end(Writer out) throws IOException {
      out.write("</graph>\n</graphml>\n");
    }

    private static String label(Citation citation) {
      var identifier = citation.identifier();
      return identifier != null ? identifier : citation.raw();
    }

    private void writeNode(String id, String label, Writer out) throws IOException {
      if (written.add(id)) {
        out.write(
            "<node id=\"%s\"><data key=\"label\">%s</data></node>\n".formatted(id, escape(label)));
      }
    }

    private static String escape(String text) {
      return text.replaceAll("[\\p{Cntrl}]", " ")
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace("\"", "&quot;");
    }
  }
}
