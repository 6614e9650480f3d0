package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class WordsTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Pattern IN_TEMPLATES = Pattern.compile("\\bt\\(\"([a-z0-9.-]+)\"[,)]");
  private static final Pattern IN_CODE =
      Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z0-9-]+)*)\"");

  /** Keys that are put together from these and something else. */
  private static final Pattern MADE =
      Pattern.compile(
          "(gioi-thieu\\.(lam-duoc|chua)|bang\\.quyen|kiem\\.la|nap\\.(la|vi-sao|quyen|luu-y)|loi\\.ten|vi-sao|nhat-ky\\.(viec|ket-qua|vai|ct|gt)|loc|sap|muc|sua-chu|canh-bao|nhan)\\..+"
              + "|hieu-luc\\.[a-z]+\\.(toan|phan)");

  @Test
  void haveTheSameKeysInBothLanguages() throws IOException {
    assertEquals(keys("vi"), keys("en"));
  }

  @Test
  void holdEveryKeyThatTemplatesUse() throws IOException {
    var used = found(MAIN.resolve("resources/views"), IN_TEMPLATES);
    assertTrue(used.size() > 60, "saw only " + used.size());
    used.removeAll(keys("vi"));
    assertEquals(Set.of(), used);
  }

  @Test
  void holdNoKeyThatNothingUses() throws IOException {
    var unused = keys("vi");
    unused.removeAll(found(MAIN.resolve("resources/views"), IN_TEMPLATES));
    unused.removeAll(found(MAIN.resolve("java/vn/cancu/portal"), IN_CODE));
    unused.removeIf(key -> MADE.matcher(key).matches());
    assertEquals(Set.of(), unused);
  }

  @Test
  void takeTheSameValuesInBothLanguages() throws IOException {
    var english = load("en");
    load("vi")
        .forEach((key, message) ->
            assertEquals(
                places(message.toString()), places(english.getProperty(key.toString())), key + ""));
  }

  @Test
  void groupNumbersAsVietnameseDoes() {
    assertEquals("1.234 văn bản", Words.VIETNAMESE.say("tim.so-ket-qua", 1234));
  }

  @Test
  void leaveWhatLooksLikeAPlaceInsideAValue() {
    assertEquals("Bỏ điều kiện: {1}", Words.VIETNAMESE.say("loc.bo", "{1}"));
  }

  @Test
  void refuseAKeyThatNobodyWrote() {
    assertThrows(IllegalArgumentException.class, () -> Words.VIETNAMESE.say("khong.co"));
  }

  private static Set<String> places(String message) {
    return new TreeSet<>(
        Pattern.compile("\\{\\d}").matcher(message).results().map(MatchResult::group).toList());
  }

  private static Set<String> keys(String language) throws IOException {
    return new TreeSet<>(load(language).stringPropertyNames());
  }

  private static Properties load(String language) throws IOException {
    var properties = new Properties();
    try (var in =
        Objects.requireNonNull(
            WordsTest.class.getResourceAsStream("/messages/portal_" + language + ".properties"))) {
      properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  private static Set<String> found(Path folder, Pattern pattern) throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(m -> found.add(m.group(1)));
      }
    }
    return found;
  }
}
