package vn.cancu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Visibility;

final class SlugsTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          Ủy ban nhân dân tỉnh Thanh Hóa, 12358, UBND-THKH,   2018-10-05, ubnd-tinh-thanh-hoa/2018/12358-ubnd-thkh
          Chính phủ,                      34,    2016/NĐ-CP,  2016-05-14, chinh-phu/2016/34-2016-nd-cp
          -,                              12358, UBND-THKH,   2018,       khong-ro/2018/12358-ubnd-thkh
          Sở Y tế tỉnh Thanh Hóa,         -,     SYT-VP,      2018-10,    so-y-te-tinh-thanh-hoa/2018/khong-so-01234567
          Sở Y tế tỉnh Thanh Hóa,         5,     SYT-VP,      -,          so-y-te-tinh-thanh-hoa/khong-ro/khong-so-01234567
          -,                              -,     -,           -,          khong-ro/khong-ro/khong-so-01234567
          """)
  void makesSlug(String issuer, String number, String symbol, String date, String slug) {
    var record = ArchiveFixture.record(DIGEST, issuer, number, symbol, date, Visibility.PUBLIC);
    assertEquals(slug, Slugs.give(record, taken -> false));
  }

  @Test
  void addsDigestWhereTaken() {
    var taken = new HashSet<>(Set.of("khong-ro/2018/1-cv"));
    var record = ArchiveFixture.record(DIGEST, null, "1", "CV", "2018", Visibility.PUBLIC);
    assertEquals("khong-ro/2018/1-cv-01234567", Slugs.give(record, taken::contains));
    taken.add("khong-ro/2018/1-cv-01234567");
    assertEquals("khong-ro/2018/1-cv-0123456789abcdef", Slugs.give(record, taken::contains));
  }

  @Test
  void cutsParagraphsTakenForIssuers() {
    var record =
        ArchiveFixture.record(DIGEST, "Sở ".repeat(500), "1", "CV", "2018", Visibility.PUBLIC);
    assertTrue(Slugs.give(record, taken -> false).indexOf("/") <= 100);
  }
}
