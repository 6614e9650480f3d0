package vn.cancu.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile files among good ones: every good one is found, every other is somewhere with a reason.
 * The quick ones once here; all of them, ten times, with the profile "hostile", which sets the
 * properties.
 */
final class HostileIT {
  @TempDir private Path folder;

  @Test
  void harmNoOtherFile() throws Exception {
    int good = Integer.getInteger("cancu.hostile.good", 20);
    boolean slow = Boolean.getBoolean("cancu.hostile.slow");
    int runs = Integer.getInteger("cancu.hostile.runs", 1);
    assertEquals(List.of(), new HostileTrial(folder, good, slow, System.out).run(runs));
  }
}
