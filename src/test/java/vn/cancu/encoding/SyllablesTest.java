package vn.cancu.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "nghiêng, true",
    "QUYẾT, true",
    "giếng, true",
    "Uỷ, true",
    "ủy, true",
    "khuỷu, true",
    "quốc, true",
    "đ, false",
    "Céng, false",
    "ViÖt, false",
    "các, true",
    "càc, false",
    "huyện, true",
    "ngế, false",
    "résumé, false"
  })
  void knowsWhatCanBeASyllable(String word, boolean expected) {
    assertEquals(expected, Syllables.isSyllable(word));
  }
}
