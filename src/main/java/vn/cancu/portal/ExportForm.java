package vn.cancu.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.RecordJson;

/** The forms in which a whole result is handed out. */
enum ExportForm {
  /** RFC 4180 with a byte order mark, without which spreadsheets take it for another encoding. */
  CSV("csv", "text/csv;charset=utf-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A record a line, as the API gives it, with the address of its page. */
  JSONL("jsonl", "application/x-ndjson;charset=utf-8");

  /** What a spreadsheet would take for a formula, and run. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private static final CSVFormat ROWS = CSVFormat.RFC4180;
  private static final ObjectMapper JSON = RecordJson.mapper();

  private final String parameter;
  private final String type;

  ExportForm(String parameter, String type) {
    this.parameter = parameter;
    this.type = type;
  }

  String parameter() {
    return parameter;
  }

  MediaType type() {
    return MediaType.of(type);
  }

  static Optional<ExportForm> of(String parameter) {
    return Arrays.stream(values()).filter(form -> form.parameter.equals(parameter)).findFirst();
  }

  /** What stands before the first row. */
  String head() {
    return this == CSV ? "\uFEFF" + csv(ExportRow.headings()) : "";
  }

  /** One document; for a table of its own kind see {@link ExportSheet}. */
  String row(ExportRow row) {
    return this == CSV ? csv(row.cells()) : json(row);
  }

  /** What a table shows of a text: one line, "" for null. */
  static String cell(@Nullable String text) {
    return XmlText.clean(text).replaceAll("\\s+", " ").strip();
  }

  /** A table by itself: the keys of its headings, and its rows. */
  static String table(List<String> headings, List<List<String>> rows) {
    var text = new StringBuilder("\uFEFF");
    text.append(csv(headings.stream().map(key -> Words.VIETNAMESE.say(key)).toList()));
    rows.forEach(row -> text.append(csv(row)));
    return text.toString();
  }

  static String csv(List<String> cells) {
    var guarded =
        cells.stream().map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell).toArray();
    return ROWS.format(guarded) + "\r\n";
  }

  private static String json(ExportRow row) {
    ObjectNode line = JSON.valueToTree(row.hit().record());
    // An empty list would say that it cites nothing.
    line.remove("citations");
    line.put("slug", row.hit().slug());
    line.put("address", row.site() + Titles.href(row.hit().slug()));
    try {
      return JSON.writeValueAsString(line) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(row.hit().id(), e);
    }
  }
}
