package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          a [kỷ luật] b                | a kỷ luật b           | kỷ luật
          [kỷ luật], [kỷ] cương        | kỷ luật, kỷ cương     | kỷ luật
          [ký] hiệu, pháp [luật]       | ký hiệu, pháp luật    | ký+luật
          [12/UBND] của [UBND]         | 12/UBND của UBND      | 12/UBND
          [kỷ luật] cũ                 | kỷ luật mới           | -
          [kỷ luật] cũ                 | kỷ luật cũ, rất dài   | kỷ luật
          [kỷ luật] cũ, rất dài        | kỷ luật cũ            | -
          """)
  void areWhereWordsStandTogether(String marked, String body, String marks) {
    var typed = marked.replace('[', Passages.OPEN).replace(']', Passages.CLOSE);
    var read =
        TextMarks.read(typed, body).stream()
            .map(mark -> body.substring(mark.start(), mark.end()))
            .collect(Collectors.joining("+"));
    assertEquals(marks == null ? "" : marks, read);
  }
}
