package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordMapTest {
  private static final String TEXT = "sở y tế, so2 số";

  private static WordMap<Integer> map() {
    var words = new LinkedHashMap<String, Integer>();
    words.put("sở", 1);
    words.put("tế", 2);
    words.put("so2", 3);
    words.put("te", 4);
    words.put("y tế", 5);
    for (int i = 0; i < 500; i++) {
      words.put("từ" + i, 100 + i);
    }
    return new WordMap<>(words);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, ", "2, ", "3, ", "5, 2", "9, 3", "13, ", "15, ", "99, "})
  void findsTheWordThatBeginsThere(int from, Integer value) {
    assertEquals(value, map().at(TEXT, from));
  }

  @Test
  void findsAllLettersBetweenTwoPlaces() {
    assertEquals(5, map().of(TEXT, 3, 7));
    assertNull(map().of(TEXT, 3, 6));
    assertNull(map().of(TEXT, 3, 3));
  }

  @Test
  void findsLettersWithoutTheirAccents() {
    assertEquals(4, map().ofBare(TEXT, 5, 7));
    assertEquals(4, map().bareAt(TEXT, 5));
    assertNull(map().bareAt(TEXT, 0));
  }

  @Test
  void keepsManyWordsApart() {
    for (int i = 0; i < 500; i++) {
      assertEquals(100 + i, map().at("từ" + i + " ", 0));
    }
  }
}
