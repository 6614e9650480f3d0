package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExportFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          =HYPERLINK("http://x")    | "'=HYPERLINK(""http://x"")"
          +84                       | '+84
          -1                        | '-1
          @SUM(A1)                  | '@SUM(A1)
          a=b                       | a=b
          12/UBND-VP                | 12/UBND-VP
          kỷ luật, kỷ cương         | "kỷ luật, kỷ cương"
          về "một cửa" xã           | "về ""một cửa"" xã"
          """)
  void writesCellsThatNoSpreadsheetRuns(String cell, String written) {
    assertEquals("x," + written + "\r\n", ExportForm.csv(List.of("x", cell)));
  }

  @Test
  void beginsWithAByteOrderMarkAndHeadings() {
    var head = ExportForm.CSV.head();
    assertTrue(head.startsWith("\uFEFF\"Số, ký hiệu\",Loại văn bản,"), head);
    assertTrue(head.endsWith("\r\n"), head);
    assertEquals("", ExportForm.JSONL.head());
  }
}
