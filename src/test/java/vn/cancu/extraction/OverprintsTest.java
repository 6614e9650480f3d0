package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverprintsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a, 100.3, 200.0, true
          a, 99.0,  201.9, true
          a, 98.0,  198.0, false
          a, 101.9, 202.0, true
          a, 102.0, 200.0, true
          a, 102.1, 200.0, false
          a, 104.0, 200.0, false
          a, 100.0, 214.4, false
          b, 100.0, 200.0, false
          """)
  void aLetterOverItselfIsThereTwice(String letter, float x, float y, boolean twice) {
    var printed = new Overprints();
    assertFalse(printed.isTwice("a", 100, 200, 2));
    assertEquals(twice, printed.isTwice(letter, x, y, 2));
  }

  @Test
  void nothingIsKeptFromOnePageToTheNext() {
    var printed = new Overprints();
    printed.isTwice("a", 100, 200, 2);
    printed.clear();
    assertFalse(printed.isTwice("a", 100, 200, 2));
  }

  /** As one would say it: no letter of those kept is within reach. */
  @Test
  void saysWhatALookAtEveryLetterSays() {
    record Spot(String letter, float x, float y) {}
    var random = new Random(20261123);
    for (int page = 0; page < 20; page++) {
      var printed = new Overprints();
      var kept = new ArrayList<Spot>();
      int twice = 0;
      for (int i = 0; i < 6_000; i++) {
        var letter = String.valueOf((char) ('a' + random.nextInt(page % 2 == 0 ? 3 : 25)));
        float x = random.nextInt(-400, 2400) / 4f;
        float y = random.nextInt(0, 3200) / 4f;
        float reach = random.nextInt(200) == 0 ? random.nextFloat(400) : random.nextFloat(6);
        boolean expected =
            kept.stream()
                .anyMatch(spot ->
                    spot.letter().equals(letter)
                        && spot.x() >= x - reach
                        && spot.x() < x + reach
                        && spot.y() >= y - reach
                        && spot.y() < y + reach);
        assertEquals(expected, printed.isTwice(letter, x, y, reach));
        if (expected) {
          twice++;
        } else {
          kept.add(new Spot(letter, x, y));
        }
      }
      assertTrue(twice > 20 && kept.size() > 100);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 0, 1",
    "1e30, 1e30, 1e30",
    "-1e30, 0, 5",
    "0, 0, Infinity",
    "0, 0, 1e30",
    "3, 3, -1",
    "3, 3, NaN"
  })
  void placesThatNoPageHasAreNoTrouble(float x, float y, float reach) {
    var printed = new Overprints();
    printed.isTwice("a", 7, 7, 1);
    printed.isTwice("a", x, y, reach);
    printed.isTwice("b", x, y, reach);
    assertTrue(printed.isTwice("a", 7.5f, 7, 1));
  }
}
