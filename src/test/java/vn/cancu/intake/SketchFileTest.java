package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SketchFileTest {
  @TempDir private Path folder;

  /** A portal that is brought up to date does not sketch its whole archive again. */
  @Test
  void readsTheLinesOfVersionsThatKeptNoNumber() throws IOException {
    var old = "7\tab12\tAAAABQAAAAY=";
    var crc = new CRC32();
    crc.update(old.getBytes(StandardCharsets.UTF_8));
    Files.writeString(folder.resolve("sketches.log"), old + "\t%08x\n".formatted(crc.getValue()));
    var file = new SketchFile(folder);
    assertEquals(1, file.read().size());
    file.append(new SketchFile.Line(8, "cd34", 77, new int[] {9}));
    var lines = new SketchFile(folder).read();
    var first = Objects.requireNonNull(lines.get("ab12"));
    assertEquals(0, first.number());
    assertArrayEquals(new int[] {5, 6}, first.marks());
    var second = Objects.requireNonNull(lines.get("cd34"));
    assertEquals(77, second.number());
    assertArrayEquals(new int[] {9}, second.marks());
  }
}
