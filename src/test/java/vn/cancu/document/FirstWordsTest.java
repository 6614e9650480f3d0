package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstWordsTest {
  private static final Pattern ASKS =
      Pattern.compile("(?<!đã )(?<!\\p{L})(?:đề nghị|yêu cầu|xin) (\\p{L}{2,8})");
  private static final FirstWords WORDS = FirstWords.of("đề nghị|yêu cầu|xin");

  private static List<String> found(String text, int from, int to) {
    var matcher = ASKS.matcher(text).useTransparentBounds(true);
    var found = new ArrayList<String>();
    for (int at = from; WORDS.find(matcher, text, at, to); at = matcher.end()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "đề nghị báo cáo, báo",
    "sở xin gia hạn; đề nghị xem xét, gia xem",
    "sở đã yêu cầu nộp,",
    "axin nộp,",
    "xi,",
    "phải nộp và xin,"
  })
  void findsWhatThePatternFinds(String text, String words) {
    var expected = words == null ? List.of() : List.of(words.split(" "));
    assertEquals(expected, found(text, 0, text.length()));
  }

  @Test
  void looksBetweenTwoPlacesAndBackBeforeThem() {
    assertEquals(List.of(), found("đã xin nộp, xin gửi", 3, 12));
    assertEquals(List.of("gửi"), found("đã xin nộp, xin gửi", 3, 19));
    assertEquals(List.of("gử"), found("xin gửi", 0, 6));
  }
}
