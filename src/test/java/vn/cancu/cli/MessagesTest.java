package vn.cancu.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes come from where no compiler sees that there is a sentence for them. */
final class MessagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"tien-trinh-cham", "tien-trinh-tat-ngay", "tien-trinh-khong-mo", "da-dong"})
  void sayWhyReadingStandsStill(String code) {
    var vietnamese = new Messages(Map.of()).code(code);
    var english = new Messages(Map.of("CANCU_LANG", "en")).code(code);
    assertNotEquals(code, vietnamese);
    assertNotEquals(code, english);
    assertNotEquals(vietnamese, english);
  }
}
