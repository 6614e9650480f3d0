package vn.cancu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What index-mappings/ must do on every Elasticsearch that we run on. Each subclass brings one: the
 * tokens must be the same on all of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IndexMappingsContract {
  private static final String INDEX = "mappings-contract-documents";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  abstract ElasticsearchClient client();

  @BeforeAll
  void createIndex() throws IOException {
    dropIndex();
    create(INDEX, "documents");
  }

  @AfterAll
  void dropIndex() throws IOException {
    client()
        .indices()
        .delete(
            d -> d.index(INDEX, INDEX + "-citations", INDEX + "-state").ignoreUnavailable(true));
  }

  private void create(String index, String file) throws IOException {
    var json = MappingFile.of(file).json();
    client().indices().create(c -> c.index(index).withJson(new StringReader(json)));
  }

  static Stream<TokenTable.Row> tokens() {
    return TokenTable.rows();
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void makesTheTokensOfTheTable(TokenTable.Row row) throws IOException {
    assertEquals(row.tokens(), analyze(row.analyzer(), row.text()));
  }

  private String analyze(String analyzer, String text) throws IOException {
    return client()
        .indices()
        .analyze(a -> a.index(INDEX).analyzer(analyzer).text(text))
        .tokens()
        .stream()
        .map(token ->
            "%s[%d,%d)"
                .formatted(token.token().replace(' ', '_'), token.startOffset(), token.endOffset()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void composesEveryVietnameseLetterFromEveryOrderOfItsMarks() throws IOException {
    var spellings = new ArrayList<String>();
    var expected = new ArrayList<String>();
    for (var letter : letters()) {
      for (var spelling : spellings(letter)) {
        spellings.add(spelling);
        expected.add(letter.toLowerCase(Locale.ROOT) + "[");
      }
    }
    var found = analyze("vi_exact", String.join(" ", spellings)).split(" ");
    assertEquals(spellings.size(), found.length);
    for (int i = 0; i < found.length; i++) {
      assertTrue(found[i].startsWith(expected.get(i)), spellings.get(i) + " -> " + found[i]);
    }
    assertTrue(spellings.size() > 400, () -> "only " + spellings.size() + " spellings");
  }

  /** The 12 vowels with no tone and with each of five, in both cases. */
  private static List<String> letters() {
    var letters = new ArrayList<String>();
    for (var vowel : "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".split("")) {
      letters.add(vowel);
      for (var tone : TONES.split("")) {
        letters.add(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
      }
    }
    return letters;
  }

  /** Composed, decomposed, half composed both ways, with the old code points of two tones. */
  private static List<String> spellings(String letter) {
    var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    var spellings = new ArrayList<>(List.of(letter, parts));
    if (parts.length() == 3) {
      var base = parts.substring(0, 1);
      var one = parts.substring(1, 2);
      var two = parts.substring(2);
      spellings.add(base + two + one);
      spellings.add(Normalizer.normalize(base + one, Normalizer.Form.NFC) + two);
      spellings.add(Normalizer.normalize(base + two, Normalizer.Form.NFC) + one);
    }
    Stream.of("\u0300\u0340", "\u0301\u0341")
        .flatMap(pair ->
            List.copyOf(spellings).stream()
                .map(spelling -> spelling.replace(pair.charAt(0), pair.charAt(1))))
        .forEach(spellings::add);
    return spellings;
  }

  @Test
  void makesBothStylesOfTonePlacementOneWord() throws IOException {
    for (var pair : List.of("oa", "oe", "uy", "Oa", "Oe", "Uy", "OA", "OE", "UY")) {
      for (var tone : TONES.split("")) {
        var old = Normalizer.normalize(pair.charAt(0) + tone + pair.charAt(1), Normalizer.Form.NFC);
        var modern = Normalizer.normalize(pair + tone, Normalizer.Form.NFC);
        assertEquals(
            analyze("vi_exact", "th" + old + " kh" + modern),
            analyze("vi_exact", "th" + modern + " kh" + old));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          699/ubnd             | 699/UBND-VP8
          699-UBND-VP8         | 699/UBND-VP8
          699ubndvp8           | 699/UBND-VP8
          số 0699/UBND         | 699/UBND-VP8
          73/2023/nd-cp        | 73/2023/NĐ-CP
          73/2023/NĐ-CP        | 73/2023/NĐ-CP
          73/2023              | 73/2023/NĐ-CP
          12358 UBND THKH      | 12.358/UBND-THKH
          5/BNV                | 05/BNV-VP
          968/cd-ttg           | 968/CĐ-TTg
          """)
  void findsANumberHoweverItIsTyped(String typed, String found) throws IOException {
    var numbers =
        List.of("699/UBND-VP8", "73/2023/NĐ-CP", "12.358/UBND-THKH", "05/BNV-VP", "968/CĐ-TTg");
    for (var number : numbers) {
      client().index(i -> i.index(INDEX).id(number).document(Map.of("identifier", number)));
    }
    client().indices().refresh(r -> r.index(INDEX));
    assertEquals(
        List.of(found),
        client()
            .search(
                s ->
                    s.index(INDEX)
                        .query(q -> q.match(m -> m.field("identifier.prefix").query(typed))),
                Void.class)
            .hits()
            .hits()
            .stream()
            .map(hit -> hit.id())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          body.folded  | ky luat     | <b>kỷ luật</b>, kỷ cương
          body         | hoà bình    | tỉnh <b>Ho\u0300a bi\u0300nh</b> và
          body.folded  | hoa binh    | tỉnh <b>Ho\u0300a bi\u0300nh</b> và
          """)
  void marksTheLettersThatStandInTheText(String field, String query, String marked)
      throws IOException {
    var text = "Siết chặt kỷ luật, kỷ cương tại tỉnh Ho\u0300a bi\u0300nh và các huyện";
    client()
        .index(i ->
            i.index(INDEX).id("highlight").document(Map.of("body", text)).refresh(Refresh.True));
    var hits =
        client()
            .search(
                s ->
                    s.index(INDEX)
                        .query(q -> q.matchPhrase(m -> m.field(field).query(query)))
                        .highlight(h ->
                            h.preTags("<b>")
                                .postTags("</b>")
                                .fields(
                                    NamedValue.of(
                                        field, HighlightField.of(f -> f.numberOfFragments(0))))),
                Void.class)
            .hits()
            .hits();
    var shown = String.join("", hits.getFirst().highlight().getOrDefault(field, List.of()));
    assertTrue(shown.contains(marked), shown);
  }

  @Test
  void matchesAccentsOnlyWhereTheyAreWritten() throws IOException {
    client()
        .index(i ->
            i.index(INDEX)
                .id("accents")
                .document(Map.of("subject", "chỉ thị về biển đảo"))
                .refresh(Refresh.True));
    assertEquals(1, count("subject", "chỉ thị biển đảo"));
    assertEquals(0, count("subject", "chi thi bien dao"));
    assertEquals(1, count("subject.folded", "chi thi bien dao"));
    assertEquals(1, count("subject.shingle", "biển đảo"));
    assertEquals(0, count("subject.shingle", "đảo biển"));
  }

  private long count(String field, String words) throws IOException {
    return client()
        .count(c ->
            c.index(INDEX)
                .query(q -> q.match(m -> m.field(field).query(words).operator(Operator.And))))
        .count();
  }

  @Test
  void refusesAFieldThatTheMappingDoesNotName() {
    var refused =
        assertThrows(
            ElasticsearchException.class,
            () -> client().index(i -> i.index(INDEX).document(Map.of("unheardOf", 1))));
    assertEquals(400, refused.status());
  }

  @Test
  void takesEveryMappingFile() throws IOException {
    create(INDEX + "-citations", "citations");
    create(INDEX + "-state", "state");
    assertTrue(
        client().indices().exists(e -> e.index(INDEX + "-citations", INDEX + "-state")).value());
  }
}
