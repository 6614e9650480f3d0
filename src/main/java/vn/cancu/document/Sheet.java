package vn.cancu.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of words kept as a resource: lines of tab-separated cells under a line of column names;
 * lines that start with # tell source and date.
 */
public final class Sheet {
  /** One line; cells are never null, an absent one is "". */
  public record Row(List<String> columns, List<String> cells) {
    /** The cell of a column. Throws IllegalArgumentException for a column the table lacks. */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + columns);
      }
      return cells.get(at);
    }

    /** The parts of a cell between vertical bars; empty for an empty cell. */
    public List<String> list(String column) {
      var cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
  }

  private Sheet() {}

  /**
   * All lines of a table. Throws IllegalStateException where a line has more or fewer cells than
   * the table has columns: a wrong table must not start.
   */
  public static List<Row> rows(String resource) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Sheet.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      var lines = in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
      var columns = List.of(lines.getFirst().split("\t", -1));
      var rows = new ArrayList<Row>();
      for (var line : lines.subList(1, lines.size())) {
        var cells = List.of(line.split("\t", -1));
        if (cells.size() != columns.size()) {
          throw new IllegalStateException(resource + ": wrong number of cells: " + line);
        }
        rows.add(new Row(columns, cells));
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
