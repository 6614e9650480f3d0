package vn.cancu.archive;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;
import vn.cancu.document.Visibility;

/**
 * How an entry stands in the journal: its fields with a tab between, the links only where there are
 * any, and a CRC-32 of all before it as the last.
 */
final class JournalLine {
  private static final String NO_KEY = "-";

  private JournalLine() {}

  static String write(Entry entry) {
    var fields =
        String.join(
            "\t",
            Long.toString(entry.seq()),
            entry.id(),
            Integer.toString(entry.version()),
            entry.at().toString(),
            entry.slug(),
            entry.visibility().slug(),
            entry.key() == null ? NO_KEY : entry.key());
    if (!entry.links().equals(Links.NONE)) {
      fields += "\t" + entry.links().write();
    }
    return fields + "\t" + checksum(fields);
  }

  /** Empty where a byte of the line is not as it was written. */
  static Optional<Entry> read(String line) {
    int end = line.lastIndexOf('\t');
    if (end < 0 || !line.substring(end + 1).equals(checksum(line.substring(0, end)))) {
      return Optional.empty();
    }
    var fields = line.substring(0, end).split("\t", -1);
    if (fields.length != 7 && fields.length != 8) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Entry(
              Long.parseLong(fields[0]),
              fields[1],
              Integer.parseInt(fields[2]),
              Instant.parse(fields[3]),
              fields[4],
              Visibility.of(fields[5]),
              fields[6].equals(NO_KEY) ? null : fields[6],
              fields.length == 7 ? Links.NONE : Links.read(fields[7])));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String checksum(String fields) {
    var crc = new CRC32();
    crc.update(fields.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}
