package vn.cancu.rendition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Over the letters of the gold: twins share bands, strangers do not. */
final class SketchTest {
  private static final Variants VARIANTS = new Variants(7);

  private static long shared(String one, String other) {
    Set<Integer> bands = new HashSet<>();
    for (int band : Sketch.of(one)) {
      bands.add(band);
    }
    return Arrays.stream(Sketch.of(other)).filter(bands::contains).count();
  }

  @Test
  void findsTwinsAndFewOthers() throws IOException {
    var letters =
        LikenessTest.letters().stream().filter(text -> Sketch.of(text).length > 0).toList();
    int wrapped = 0;
    int misread = 0;
    int badlyMisread = 0;
    int strangers = 0;
    for (int i = 0; i < letters.size(); i++) {
      var letter = letters.get(i);
      wrapped += shared(letter, VARIANTS.certified(VARIANTS.wrapped(letter))) > 1 ? 1 : 0;
      misread += shared(letter, VARIANTS.recognised(letter, 0.01)) > 1 ? 1 : 0;
      badlyMisread += shared(letter, VARIANTS.recognised(letter, 0.03)) > 1 ? 1 : 0;
      strangers += shared(letter, letters.get((i + 1) % letters.size())) > 1 ? 1 : 0;
    }
    var counts = List.of(wrapped, misread, badlyMisread, strangers).toString();
    assertTrue(letters.size() > 200, counts);
    assertTrue(wrapped >= 0.99 * letters.size(), counts);
    assertTrue(misread >= 0.99 * letters.size(), counts);
    assertTrue(badlyMisread >= 0.8 * letters.size(), counts);
    assertTrue(strangers <= 0.02 * letters.size(), counts);
  }

  @Test
  void knowsNoShortTextByItsWords() {
    assertEquals(0, Sketch.of("Kính mời đồng chí dự họp ngày mai.").length);
  }
}
