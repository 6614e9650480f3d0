package vn.cancu.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 at any instant loses nothing that was accepted and doubles nothing. A handful of times
 * here; two hundred and more with the profile "kill", which sets the properties.
 */
final class KillIT {
  private static final long SEED = Long.getLong("cancu.kill.seed", 20);

  @TempDir private Path folder;

  @Test
  void losesNothingWhenTheIntakeIsKilled() throws Exception {
    assertKeepsAll(false, Integer.getInteger("cancu.kill.intake", 6));
  }

  @Test
  void losesNothingWhenThePortalItsChildrenOrTheNodeAreKilled() throws Exception {
    assertKeepsAll(true, Integer.getInteger("cancu.kill.portal", 2));
  }

  private void assertKeepsAll(boolean whole, int kills) throws Exception {
    int files = Integer.getInteger("cancu.kill.files", 4 * kills);
    var plan = new KillTrial.Plan(SEED, whole, kills, files);
    assertEquals(List.of(), new KillTrial(plan, folder, System.out).run());
  }
}
