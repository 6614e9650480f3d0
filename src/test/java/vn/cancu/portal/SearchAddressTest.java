package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.search.Facet;
import vn.cancu.search.Sort;

final class SearchAddressTest {
  private static SearchAddress of(String query) {
    var request = HttpRequest.GET("/tim-kiem");
    new QueryStringDecoder(query)
        .parameters()
        .forEach((name, values) -> request.getParameters().add(name, List.copyOf(values)));
    return SearchAddress.of(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?q=k%E1%BB%B7+lu%E1%BA%ADt",
        "?q=12%2FUBND&coquan=a&coquan=b&nam=2023&sap=cu-nhat&trang=3",
        "?q=%3Cscript%3E%26&chude=x%26y",
        "?hieuluc=het-hieu-luc&quanhe=replaces&dang=pdf&timcancu=30"
      })
  void isTheStateAndTheStateIsIt(String query) {
    assertEquals("/tim-kiem" + query, of(query).href());
  }

  @Test
  void goesToTheFirstPageWhenAChoiceChanges() {
    var address = of("?q=a&trang=4&nam=2020");
    assertEquals("/tim-kiem?q=a&nam=2020&nam=2021", address.with(Facet.YEAR, "2021").href());
    assertEquals("/tim-kiem?q=a", address.without(Facet.YEAR, "2020").href());
    assertEquals("/tim-kiem?q=a&nam=2020&sap=moi-nhat", address.sorted(Sort.NEWEST).href());
    assertEquals("/tim-kiem?q=a", address.withoutChoices().href());
  }

  @Test
  void dropsWhatNobodyChose() {
    assertEquals(
        List.of("2020"),
        of("?nam=2020&nam=&nam=2020&nam=+").chosen().getOrDefault(Facet.YEAR, List.of()));
    assertEquals(500, of("?q=" + "x".repeat(10_000)).text().length());
    assertEquals(
        20,
        of("?" + "nam=1&nam=2&".repeat(10) + manyYears())
            .chosen()
            .getOrDefault(Facet.YEAR, List.of())
            .size());
  }

  @Test
  void keepsTheSpanThatWasTypedLast() {
    var years =
        of("?" + manyYears() + "tunam=2023&dennam=2020")
            .chosen()
            .getOrDefault(Facet.YEAR, List.of());
    assertEquals(20, years.size());
    assertEquals("2020..2023", years.getLast());
  }

  private static String manyYears() {
    var years = new StringBuilder();
    for (int year = 1945; year < 2026; year++) {
      years.append("nam=").append(year).append('&');
    }
    return years.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "-1, 1",
    "10001, 10000",
    "1000000000, 10000",
    "99999999999999999999, 10000",
    "abc, 1",
    "1.5, 1",
    "' 7 ', 7"
  })
  void takesTheNearestPageThatCanBe(String asked, int page) {
    assertEquals(page, of("?trang=" + asked).page());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%E2%80%AEk%E1%BB%B7%E2%80%AC+lu%E1%BA%ADt | kỷ luật",
        "%00a%07%1Bb | a b",
        "ky%CC%89 | kỷ",
        "%F0%9F%98%80 | 😀"
      })
  void readsWhatCanBeSeen(String typed, String text) {
    assertEquals(text, of("?q=" + typed).text());
    assertEquals(
        List.of(text), of("?coquan=" + typed).chosen().getOrDefault(Facet.ISSUER, List.of()));
  }

  @Test
  void cutsNoCharacterInHalf() {
    var text = of("?q=x" + "%F0%9F%98%80".repeat(300)).text();
    assertEquals(499, text.length());
    assertEquals(0x1F600, text.codePointBefore(text.length()));
  }
}
