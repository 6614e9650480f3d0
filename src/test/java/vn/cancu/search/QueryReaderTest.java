package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed -> what is asked; [..] is a quoted phrase, {..} a condition, / parts texts. */
final class QueryReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          kỷ luật  công vụ               | kỷ luật công vụ
          "kỷ luật" trong “y tế”         | [kỷ luật] [y tế] trong
          một "dấu nháy                  | một dấu nháy
          "" "!" thừa                    | thừa
          "siết chặt" -"sơ kết" -2019    | [siết chặt] {-"sơ kết"} {-2019}
          phòng cháy -chữa               | phòng cháy {-chữa}
          nông thôn - đô thị             | nông thôn - đô thị
          Đăk-Nông -- x                  | Đăk-Nông -- x
          kỷ luật OR kỷ cương            | kỷ luật / kỷ cương
          "a b" OR "c d" OR e            | [a b] / [c d] / e
          thưởng OR phạt nam:2023        | thưởng / phạt {nam=2023}
          OR bão                         | OR bão
          bão OR                         | bão
          bão OR OR lũ                   | bão / OR lũ
          ORSON                          | ORSON
          nam:2021..2023 đê              | đê {nam=2021..2023}
          nam:2021-2023                  | {nam=2021-2023}
          nam:..2023 nam:2021..          | {nam=..2023} {nam=2021..}
          nam:hai                        | nam:hai
          nam: 2023                      | nam: 2023
          coquan:"Sở Y tế" loai:QĐ       | {coquan=Sở Y tế} {loai=QĐ}
          cơquan:SYT NĂM:2020            | {coquan=SYT} {nam=2020}
          loai:"quyết định" loai:bậy     | loai:bậy {loai=quyết định}
          loai:QĐ OR loai:ct OR loai:cd  | {loai=QĐ or loai=ct or loai=cd}
          -loai:bao-cao tết              | tết {-loai=bao-cao}
          cancu:"10/CT-UBND"             | {cancu=10/CT-UBND}
          so:699/UBND nguoiky:Hùng       | {so=699/UBND} {nguoiky=Hùng}
          số:699                         | {so=699}
          Số: 699/UBND-NC                | Số: 699/UBND-NC
          ngay:17/10/2023                | {ngay=17/10/2023}
          ngay:2023-10..12/2023          | {ngay=2023-10..12/2023}
          ngay:31/02/2023                | ngay:31/02/2023
          chude:khong-co-chu-de-nay      | chude:khong-co-chu-de-nay
          http://x:80/y {"query":{}}     | [query] http://x:80/y { :{}}
          so:"" coquan:"" a:b            | so: coquan: a:b
          """)
  void reads(String typed, String read) {
    assertEquals(read, told(TypedQuery.of(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"\"", "\"!\" \u0000 \u200B", "\u202E\u202D"})
  void readsNothingWhereNothingIs(String typed) {
    assertTrue(TypedQuery.of(typed).isEmpty());
  }

  @Test
  void boundsWhatItReads() {
    assertEquals(8, TypedQuery.of("\"a\" ".repeat(100)).alternatives().getFirst().phrases().size());
    assertTrue(TypedQuery.of("a OR ".repeat(100)).alternatives().size() <= 6);
    assertTrue(TypedQuery.of("-a ".repeat(100)).conditions().size() <= 20);
    assertTrue(TypedQuery.of("nam:2020 OR ".repeat(40)).conditions().size() <= 20);
  }

  @Test
  void readsQuotesOfASentenceAsWordsOnlyWhereAskedTo() {
    var sentence = TypedQuery.of("Thuật ngữ \"đê điều\" được giải thích tại văn bản nào");
    assertTrue(sentence.quotesAmongWords());
    assertFalse(TypedQuery.of("\"đê điều\" nào").quotesAmongWords());
    var words = sentence.unquoted().alternatives().getFirst();
    assertEquals(0, words.phrases().size());
    assertTrue(words.words().contains("đê điều"), words.words());
  }

  /** Whatever is typed is read, and no letter of it is lost but in signs of the language. */
  @Property(tries = 500)
  void readsEverything(@ForAll("typed") String typed) {
    var read =
        TypedQuery.of(new SearchQuery(typed, java.util.Map.of(), Sort.RELEVANCE, 1, 1).text());
    assertFalse(read.alternatives().isEmpty());
    assertTrue(read.conditions().size() <= 20);
    for (var loose : new boolean[] {false, true}) {
      assertFalse(TextQueries.of(read, loose).toString().isEmpty());
    }
  }

  @Property(tries = 300)
  void takesPlainWordsAsTheyAre(@ForAll("words") String words) {
    var read = TypedQuery.of(words);
    assertEquals(words, read.alternatives().getFirst().words());
    assertEquals(0, read.conditions().size());
  }

  @Provide
  Arbitrary<String> typed() {
    var pieces =
        Arbitraries.of(
            "\"",
            "“",
            "(",
            "[",
            "{",
            "-",
            "-\"",
            "OR",
            " OR ",
            ":",
            "so:",
            "nam:",
            "nam:2021..",
            "loai:qd",
            "cancu:\"",
            "*",
            "?",
            "~",
            "\\",
            "^",
            "AND",
            "NOT",
            "\u0000",
            "\u202E",
            "😀",
            "\uD800",
            "{\"query\":",
            "<b>",
            "699/UBND",
            "17/10/2023",
            "kỷ luật",
            " ",
            "đ");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(200).map(list -> String.join("", list)),
        Arbitraries.strings().all().ofMaxLength(300));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("kỷ", "luật", "công", "vụ", "y", "tế", "xã", "đê", "or", "không")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(list -> String.join(" ", list));
  }

  private static String told(TypedQuery read) {
    var texts =
        read.alternatives().stream().map(QueryReaderTest::told).collect(Collectors.joining(" / "));
    var conditions = read.conditions().stream().map(QueryReaderTest::told);
    return Stream.concat(Stream.of(texts), conditions)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String told(TypedText text) {
    var phrases = text.phrases().stream().map(phrase -> "[" + phrase + "]");
    return Stream.concat(phrases, Stream.of(text.words()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String told(Condition condition) {
    return switch (condition) {
      case Condition.InField field -> "{" + field(field) + "}";
      case Condition.Either either ->
          either.fields().stream()
              .map(QueryReaderTest::field)
              .collect(Collectors.joining(" or ", "{", "}"));
      case Condition.WithoutField without -> "{-" + field(without.field()) + "}";
      case Condition.WithoutText without ->
          "{-" + (without.quoted() ? "\"" + without.text() + "\"" : without.text()) + "}";
    };
  }

  private static String field(Condition.InField field) {
    return field.field().word() + "=" + field.value();
  }
}
