package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip                    | true
          GZIP                    | true
          gzip, deflate, br, zstd | true
          deflate,gzip            | true
          br;q=1.0, gzip;q=0.8    | true
          gzip;q=1                | true
          gzip; q=0.05, br        | true
          gzip;q=0                | false
          gzip;q=0.0, br          | false
          gzip;q=0.000            | false
          x-gzip                  | false
          gzipped                 | false
          br                      | false
          identity                | false
          ''                      | false
          """)
  void knowsWhoTakesGzip(String header, boolean taken) {
    assertEquals(taken, Packing.isTaken(header));
  }

  @Test
  void unpacksWhatItPacked() {
    var plain = "Căn cứ Luật Tổ chức. ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(plain, Packing.unpack(Packing.pack(plain)));
    assertArrayEquals(new byte[0], Packing.unpack(Packing.pack(new byte[0])));
  }
}
