package vn.cancu.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.PartialDate;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Signer;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;

/** What a patch sets, and what it is told where it can't. */
final class PatchTest {
  private static final ObjectMapper JSON = RecordJson.mapper();

  private static final DocumentRecord LETTER =
      new DocumentRecord(
          "0".repeat(32),
          "thư.pdf",
          "0".repeat(64),
          "application/pdf",
          1,
          false,
          "cong-van",
          "I2",
          "SYT-VP",
          "Sở Y tế tỉnh Phú Thọ",
          null,
          "Phú Thọ",
          new PartialDate("2019-05-03"),
          "trực Tết",
          List.of("Các bệnh viện"),
          List.of(),
          new Signer("Lò Văn Phơ", "GIÁM ĐỐC", null),
          null,
          List.of("ky-luat-ky-cuong-hanh-chinh"),
          Visibility.PUBLIC,
          "in-archive",
          List.of(),
          List.of(),
          List.of());

  private static Patch.Outcome read(String patch) {
    try {
      return Patch.read((ObjectNode) JSON.readTree(patch), LETTER);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(patch, e);
    }
  }

  /** The same for every way in which a person gives one. */
  @Test
  void readsAReasonAlone() {
    assertEquals(Optional.of("văn thư"), Patch.reason("  v\u0103n thu\u031b "));
    assertEquals(Optional.empty(), Patch.reason("   "));
    assertEquals(Optional.empty(), Patch.reason("sai\u202eố"));
    assertEquals(500, Patch.reason("\uD842\uDFB7".repeat(500)).orElseThrow().length() / 2);
    assertEquals(Optional.empty(), Patch.reason("x".repeat(501)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "number": "12"                                     | number     | "12"
          "number": null                                     | number     | null
          "symbol": "  SYT-NVY "                             | symbol     | "SYT-NVY"
          "issuer": "Sở  Y tế\\ntỉnh Phú Thọ"                | issuer     | "Sở Y tế tỉnh Phú Thọ"
          "subject": "v\\u0103n thu\\u031b"                  | subject    | "văn thư"
          "date": "2019-05"                                  | date       | "2019-05"
          "date": "2019-05", "datePrecision": "month"        | date       | "2019-05"
          "date": null, "datePrecision": null                | date       | null
          "type": "bao-cao"                                  | type       | "bao-cao"
          "recipients": ["Trạm y tế"," "]                    | -          | recipients EMPTY
          "recipients": null                                 | recipients | []
          "recipients": ["Trạm  y tế","UBND xã"]             | recipients | ["Trạm y tế","UBND xã"]
          "topics": []                                       | topics     | []
          "signer": {"title": "PHÓ GIÁM ĐỐC"}                | signer     | {"name":"Lò Văn Phơ","title":"PHÓ GIÁM ĐỐC","capacity":null}
          "signer": {"name": null, "title": null}            | signer     | null
          "visibility": "internal"                           | visibility | "internal"
          "number": "12/SYT"                                 | -          | number NO_NUMBER
          "number": ""                                       | -          | number EMPTY
          "number": 12                                       | -          | number WRONG_KIND
          "symbol": "/SYT"                                   | -          | symbol NO_SYMBOL
          "date": "2019-02-29"                               | -          | date NO_DATE
          "date": "0019-02"                                  | -          | date NO_DATE
          "date": "29/02/2020"                               | -          | date NO_DATE
          "datePrecision": "month"                           | -          | datePrecision OTHER_PRECISION
          "type": "cong-van-khan"                            | -          | type UNKNOWN_TYPE
          "topics": ["khong-co"]                             | -          | topics UNKNOWN_TOPIC
          "topics": "ky-luat-ky-cuong-hanh-chinh"            | -          | topics WRONG_KIND
          "recipients": [null]                               | -          | recipients WRONG_KIND
          "signer": {"ten": "A"}                             | -          | signer.ten UNKNOWN_FIELD
          "signer": {"name": ["A"]}                          | -          | signer.name WRONG_KIND
          "visibility": null                                 | -          | visibility NO_VISIBILITY
          "visibility": "PUBLIC"                             | -          | visibility NO_VISIBILITY
          "identifier": "1/A"                                | -          | identifier UNKNOWN_FIELD
          "status": "x"                                      | -          | status UNKNOWN_FIELD
          "place": "Phú\\u202EThọ"                           | -          | place UNREADABLE
          "place": "Phú\\u0000Thọ"                           | -          | place UNREADABLE
          """)
  void setsWhatCanBeAndNamesWhatCanNot(String patch, String field, String expected) {
    switch (read("{\"reason\": \"máy đọc sai\", " + patch + "}")) {
      case Patch.Outcome.Read(var change) -> {
        assertEquals(List.of(field), change.values().keySet().stream().map(Field::key).toList());
        assertEquals(expected, change.values().values().iterator().next().toString());
      }
      case Patch.Outcome.Flawed(var flaws) ->
          assertEquals(
              List.of(expected),
              flaws.stream().map(flaw -> flaw.field() + " " + flaw.code()).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({"number,30", "symbol,80", "issuer,300", "subject,2000", "urgency,300"})
  void boundsTexts(String field, int longest) {
    var fits = "{\"reason\": \"r\", \"%s\": \"%s\"}".formatted(field, "ă".repeat(longest));
    assertInstanceOf(Patch.Outcome.Read.class, read(fits));
    var flawed = assertInstanceOf(Patch.Outcome.Flawed.class, read(fits.replace("ăă", "ăăă")));
    assertEquals(Flaw.Code.TOO_LONG, flawed.flaws().getFirst().code());
    assertEquals(List.of(longest), flawed.flaws().getFirst().values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                           | NO_REASON
          {"reason": null}             | NO_REASON
          {"reason": " \\n "}          | NO_REASON
          {"reason": ["sai"]}          | NO_REASON
          """)
  void wantsAReason(String patch, Flaw.Code code) {
    var flawed = assertInstanceOf(Patch.Outcome.Flawed.class, read(patch));
    assertEquals(List.of(new Flaw("reason", code, List.of(500))), flawed.flaws());
  }

  @Test
  void boundsTheReason() {
    assertInstanceOf(Patch.Outcome.Read.class, read("{\"reason\": \"" + "x".repeat(500) + "\"}"));
    var flawed =
        assertInstanceOf(
            Patch.Outcome.Flawed.class, read("{\"reason\": \"" + "x".repeat(501) + "\"}"));
    assertEquals(Flaw.Code.TOO_LONG, flawed.flaws().getFirst().code());
  }

  @Test
  void tellsAllFlawsAtOnce() {
    var flawed =
        assertInstanceOf(
            Patch.Outcome.Flawed.class, read("{\"date\": \"x\", \"type\": \"y\", \"la\": 1}"));
    assertEquals(
        List.of("date", "type", "la", "reason"), flawed.flaws().stream().map(Flaw::field).toList());
  }

  @Test
  void laysOverWhatWasReadAndLeavesTheRest() throws JsonProcessingException {
    var read =
        assertInstanceOf(
            Patch.Outcome.Read.class,
            read(
                "{\"reason\":\"nhòe\",\"number\":\"12\",\"place\":null,\"date\":\"2019\",\"visibility\":\"internal\"}"));
    var set =
        Corrections.NONE.with(
            read.change()
                .corrections(
                    List.copyOf(read.change().values().keySet()), "lan", "2026-01-01T00:00:00Z"));
    var over = set.over(LETTER);
    assertEquals("12/SYT-VP", over.identifier());
    assertEquals(null, over.place());
    assertEquals("year", over.datePrecision());
    assertEquals(LETTER.signer(), over.signer());
    assertEquals(Visibility.PUBLIC, over.visibility());
    assertEquals(List.of(Field.NUMBER, Field.PLACE, Field.DATE), set.otherThan(LETTER));
    assertEquals(List.of(), set.otherThan(over));
    assertEquals(set, JSON.readValue(JSON.writeValueAsString(set), Corrections.class));
    assertEquals(List.of(Field.NUMBER, Field.PLACE, Field.DATE), Corrections.between(LETTER, over));
    assertEquals(LETTER, Corrections.NONE.over(LETTER));
  }

  @Test
  void settlesTheDoubtsOfTheFieldsThatAPersonSet() throws JsonProcessingException {
    var doubts = List.of(new Warning("number-missing", null), new Warning("issuer-unknown", "x"));
    var json = JSON.<ObjectNode>valueToTree(LETTER);
    json.set("warnings", JSON.valueToTree(doubts));
    var over =
        Corrections.NONE
            .with(
                Map.of(
                    Field.NUMBER,
                    new Correction(TextNode.valueOf("12"), "lan", "2026-01-01T00:00:00Z", "r")))
            .over(JSON.treeToValue(json, DocumentRecord.class));
    assertEquals(List.of(doubts.getLast()), over.warnings());
  }

  @Test
  void keepsFieldsOfALaterProgramAside() throws JsonProcessingException {
    var written = "{\"colour\":{\"value\":\"x\",\"by\":\"a\",\"seen\":\"c\"}}";
    var read = JSON.readValue(written, Corrections.class);
    assertEquals(Map.of(), read.fields());
    assertEquals(LETTER, read.over(LETTER));
    var place = new Correction(JSON.readTree("null"), "lan", "2026-03-01T08:00:00Z", "r");
    var later = read.with(Map.of(Field.PLACE, place)).without(List.of(Field.PLACE));
    assertEquals(JSON.readTree(written), JSON.readTree(JSON.writeValueAsString(later)));
  }
}
