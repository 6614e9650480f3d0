package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A table of this program whose rows a command finds and whose head people write. */
final class WrittenTable {
  private WrittenTable() {}

  /**
   * Replaces the whole table at once.
   *
   * @param rows those under the line of column names
   */
  static void write(Path table, List<String> rows) throws IOException {
    var lines = new ArrayList<String>();
    for (var line : Files.readAllLines(table)) {
      lines.add(line);
      if (!line.startsWith("#")) {
        break;
      }
    }
    lines.addAll(rows);
    var beside = table.resolveSibling(table.getFileName() + ".new");
    Files.write(beside, lines);
    Files.move(beside, table, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
