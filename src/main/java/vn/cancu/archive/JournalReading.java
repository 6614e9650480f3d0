package vn.cancu.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The journal as it stands on the disk.
 *
 * @param damaged numbers of the lines that can't be trusted, from 1
 * @param torn the only damage is a last line that was never finished: the mark of a crash while
 *     writing it
 * @param intactLength bytes up to the end of the last line before the torn one
 */
record JournalReading(
    boolean lost, List<Entry> lines, List<Integer> damaged, boolean torn, long intactLength) {
  JournalReading {
    lines = List.copyOf(lines);
    damaged = List.copyOf(damaged);
  }

  static JournalReading of(Path file) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new JournalReading(true, List.of(), List.of(), false, 0);
    }
    var lines = new ArrayList<Entry>();
    var damaged = new ArrayList<Integer>();
    int start = 0;
    int number = 0;
    boolean torn = false;
    while (start < bytes.length) {
      number++;
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      torn = end == bytes.length;
      var entry = JournalLine.read(new String(bytes, start, end - start, StandardCharsets.UTF_8));
      if (torn || entry.isEmpty()) {
        damaged.add(number);
      } else {
        lines.add(entry.get());
      }
      if (torn) {
        break;
      }
      start = end + 1;
    }
    return new JournalReading(
        false, lines, damaged, torn && damaged.size() == 1, torn ? start : bytes.length);
  }

  boolean names(String id, int version) {
    // From the end: what is asked for is what was written last.
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).id().equals(id) && lines.get(i).version() == version) {
        return true;
      }
    }
    return false;
  }

  long lastSeq() {
    return lines.stream().mapToLong(Entry::seq).max().orElse(0);
  }
}
