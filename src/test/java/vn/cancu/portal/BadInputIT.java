package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a search is asked: an ordinary page, with what could be understood of it. */
@Timeout(120)
@ExtendWith(SharedPortal.class)
final class BadInputIT {
  private static final String[] PATHS = {"/tim-kiem", "/api/v1/search", "/feed/tim-kiem"};

  private final Site site;

  BadInputIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          trang=-1&page=-1                                | 18
          trang=0&page=0&size=0                           | 18
          trang=abc&page=1.5&size=x                       | 18
          trang=&page=&size=                              | 18
          trang=1000000000&page=1000000000                | 18
          trang=99999999999999999999&page=-99999999999999 | 18
          size=1000000000                                 | 18
          size=-5                                         | 18
          khong-co=1&%3Cscript%3E=2&q[]=x                 | 18
          sap=khong-co                                    | 18
          sap=%3Cscript%3Ealert(1)%3C/script%3E           | 18
          nam=2022&nam=&nam=+                             | 12
          nam=2022&nam=sau                                | 12
          nam=sau                                         | 0
          nam=9999999999                                  | 0
          nam=2022..2019                                  | 14
          nam=..                                          | 18
          loai=khong-co                                   | 0
          loai=bao-cao&loai=%3Cscript%3E                  | 12
          chude=%22%3E%3Cimg+src=x%3E                     | 0
          coquan=%00                                      | 18
          cancu=%2A                                       | 0
          nguoiky=%7B%22match_all%22%3A%7B%7D%7D          | 0
          """)
  void understandsWhatItCanOfParameters(String parameters, int found) {
    assertEquals(found, site.json("/api/v1/search?" + parameters).path("total").asInt());
    var page = site.page("/tim-kiem?" + parameters);
    assertEquals(found + " văn bản", page.select("#ket-qua").text());
    assertEquals(found == 0, page.select("article.card").isEmpty());
    assertUnharmed(page.html());
    assertEquals(200, site.get("/feed/tim-kiem?" + parameters).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"query\":{\"match_all\":{}}}",
        "\"",
        "((((",
        "[[]]]",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "${7*7}<#assign x=1>#{1}{0}",
        "-",
        "- - -",
        "OR",
        "AND NOT",
        "nam:2023..",
        "loai:khong-co",
        "so:",
        "\u202Ekỷ luật\u202C",
        "\u200F\u2067abc",
        "\u0000\u0007\u001B[31m",
        "\uFFFE\uFFFF",
        "😀",
        "👨‍👩‍👧",
        "so:\"14/CT-UBND\"",
        "*:*",
        "?*",
        "a*b?c~2^3",
        "\\\\\\",
        "1/1/1/1/1",
        "k\u0300\u0301\u0302\u0303",
        "\u0111\u1EF7 "
      })
  void answersWhateverIsTyped(String typed) {
    int tenKilobytes = 10_000 / typed.getBytes(StandardCharsets.UTF_8).length;
    for (int times : new int[] {1, 40, tenKilobytes}) {
      for (var path : PATHS) {
        var answer = site.get(path + "?q=" + encoded(typed.repeat(times)));
        assertEquals(200, answer.statusCode(), path + " " + typed);
        if (path.equals("/tim-kiem")) {
          assertUnharmed(answer.body());
          assertTrue(Jsoup.parse(answer.body()).select("#ket-qua").size() == 1, typed);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "coquan", "nam", "loai", "chude", "cancu", "nguoiky", "sap", "khac"})
  void bearsTenKilobytesOfGarbageInAnyParameter(String name) {
    var garbage = encoded("\"><script>ỷ💩\n'([*?\\~^: AND OR NOT \u202E").repeat(150);
    for (var path : PATHS) {
      var answer = site.get(path + "?" + name + "=" + garbage);
      assertEquals(200, answer.statusCode(), answer.body());
      if (path.equals("/tim-kiem")) {
        assertUnharmed(answer.body());
      }
    }
  }

  /** Nothing that was typed became markup, and nothing turns the direction of the page. */
  private static void assertUnharmed(String html) {
    for (var trace : new String[] {"<script>", "<img", "Exception", "freemarker", "\u202E", "\0"}) {
      assertFalse(html.contains(trace), trace);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
