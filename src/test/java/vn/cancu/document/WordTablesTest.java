package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.citation.Citations;

/** The tables of words that people correct: a wrong line must fail here, not in an archive. */
final class WordTablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          /abbreviations.tsv; short,full,first
          /issuers.tsv; code,name,kind,since,until,successor,variants
          /successor-parts.tsv; body,successor,task
          /provinces.tsv; name,kind,code,since,until,successor,variants
          /districts.tsv; province,since,districts
          /relation-verbs.tsv; phrase,relation,gap,scope,unless
          /confidence.tsv; part,rule,relation,right,of
          /topics.tsv; slug,name,least
          /topic-words.tsv; topic,kind,weight,words
          /topic-hints.tsv; topic,weight,words
          /relation-signs.tsv; sign,weights
          /relation-reads.tsv; set,rule,read,asked,times
          /title-aliases.tsv; type,title,year,identifier,date
          /type-words.tsv; phrase,slug
          /sector-codes.tsv; code,ministry
          /drafting-units.tsv; code
          /body-kinds.tsv; kind,next,unless,text,head
          /body-ends.tsv; word,before,unless,behind
          /surnames.tsv; name
          /search-abbreviations.tsv; short,senses
          """)
  void haveTheirColumnsAndNoLineTwice(String resource, String columns) {
    var rows = Sheet.rows(resource);
    assertEquals(List.of(columns.split(",")), rows.getFirst().columns());
    assertEquals(rows.size(), new HashSet<>(rows).size(), "a line stands twice in " + resource);
  }

  @ParameterizedTest
  @CsvSource({"/issuers.tsv", "/provinces.tsv"})
  void haveRealDates(String resource) {
    for (var row : Sheet.rows(resource)) {
      for (var column : List.of("since", "until")) {
        if (!row.get(column).isEmpty()) {
          assertNotNull(LocalDate.parse(row.get(column)));
        }
      }
    }
  }

  @Test
  void holdTheProvincesOfBothTimes() {
    var today =
        Provinces.all().stream().filter(p -> p.until().isEmpty()).map(p -> p.name()).distinct();
    assertEquals(34, today.count());
    var before =
        Provinces.all().stream()
            .filter(p -> p.since().isEmpty() && !p.code().isEmpty())
            .map(p -> p.name())
            .distinct();
    assertEquals(63, before.count());
  }

  @Test
  void leadToIssuersAndTypesThatExist() {
    var names = new HashSet<String>();
    Issuers.all().forEach(issuer -> names.add(issuer.name()));
    Issuers.all().stream()
        .filter(issuer -> !issuer.successor().isEmpty())
        .forEach(issuer ->
            assertTrue(
                names.contains(issuer.successor())
                    || issuer.successor().endsWith("Tỉnh ủy")
                    || issuer.successor().startsWith("Cục "),
                issuer.toString()));
    var codes = new HashSet<String>();
    for (var issuer : Issuers.all()) {
      assertTrue(issuer.code().isEmpty() || codes.add(issuer.code()), "code twice: " + issuer);
    }
    for (var row : Sheet.rows("/type-words.tsv")) {
      assertTrue(row.get("slug").isEmpty() || DocumentTypes.bySlug(row.get("slug")) != null);
    }
    for (var row : Sheet.rows("/sector-codes.tsv")) {
      assertNotNull(Issuers.byCode(row.get("ministry")), row::toString);
    }
    Sheet.rows("/relation-verbs.tsv").forEach(row -> Relation.of(row.get("relation")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND tỉnh Thanh Hóa | | Ủy ban nhân dân tỉnh Thanh Hóa
          UBND tỉnh | Sở Y tế tỉnh Nam Định | Ủy ban nhân dân tỉnh Nam Định
          SỞ GIÁO DỤC VÀ ĐÀO TẠO | Ủy ban nhân dân thành phố Hà Nội | Sở Giáo dục và Đào tạo thành phố Hà Nội
          UBND | Sở Lao động - Thương binh và Xã hội tỉnh Bến Tre | Ủy ban nhân dân tỉnh Bến Tre
          Sở Y tế Thanh Hoá | | Sở Y tế tỉnh Thanh Hóa
          Bộ NN&PTNT | | Bộ Nông nghiệp và Phát triển nông thôn
          Thủ tướng | | Thủ tướng Chính phủ
          UBND TP.HCM | | Ủy ban nhân dân Thành phố Hồ Chí Minh
          Thành phố hoa phượng | | Thành phố hoa phượng
          """)
  void makeFullNames(String written, String citing, String full) {
    assertEquals(full, Issuers.canonical(written, citing));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          ngày 29/5/2023, 2023-05-29
          ngày 06 / 7 /2005, 2005-07-06
          ngày 01-10-1997, 1997-10-01
          ngày 30 tháng 10 năm 2018, 2018-10-30
          ngày tháng 10 năm 2023, 2023-10
          ngày … tháng … năm 2017, 2017
          ngày 03 tháng tư năm 2010, 2010-04-03
          ngày 31/02/2020, -
          """)
  void readDates(String text, String iso) {
    var found = Dates.at(text, 0);
    assertNotNull(found);
    assertEquals(iso, found.date() == null ? null : found.date().iso());
  }

  @Test
  void leadFromTitlesOfLawsToNumbers() {
    for (var row : Sheet.rows("/title-aliases.tsv")) {
      var identifier = row.get("identifier");
      assertTrue(
          identifier.isEmpty() || identifier.contains("/" + row.get("year") + "/"), row.toString());
      assertNotNull(TitleAliases.of(DocumentTypes.name(row.get("type")) + " " + row.get("title")));
      assertTrue(
          row.get("date").isEmpty() || row.get("date").startsWith(row.get("year")), row.toString());
    }
  }

  @Test
  void holdLawsThatAreFoundWithAndWithoutTheirYear() {
    for (var row : Sheet.rows("/title-aliases.tsv")) {
      var law = DocumentTypes.name(row.get("type")) + " " + row.get("title");
      for (var named : List.of(law + " năm " + row.get("year"), law)) {
        var text = "Căn cứ Điều 5 " + named + ";";
        var found = Citations.in(text, new Citations.Citing(null, null, null, null)).citations();
        assertEquals(List.of(named), found.stream().map(Citation::raw).toList(), row.toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Luật Giáo dục năm 2019 | 2019 | quoc-hoi/2019/43-2019qh14
          LUẬT GIAO DỤC 2019 | 2019 | quoc-hoi/2019/43-2019qh14
          Luật Tổ chức HĐND và UBND ngày 26/11/2003 | 2003-11-26 | quoc-hoi/2003/11-2003qh11
          Luật Tổ chức chính quyền địa phương | 2025-02-19 | quoc-hoi/2025/65-2025qh15
          Luật Tổ chức chính quyền địa phương | 2025-06-16 | quoc-hoi/2025/72-2025qh15
          Luật Tổ chức chính quyền địa phương năm 2025 | 2025 | -
          Luật Nghề yến năm 2018 | 2018 | quoc-hoi/2018/luat-nghe-yen
          Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam | 2013 | quoc-hoi/2013/hien-phap-viet-nam
          Hiến pháp năm 2013 | 2013 | quoc-hoi/2013/hien-phap-viet-nam
          Luật Đất đai năm 1993 | 1993 | quoc-hoi/1993/luat-dat-dai
          Luật Khuyến khích đầu tư trong nước ngày 20/5/1998 | 1998-05-20 | quoc-hoi/1998/3-1998qh10
          Pháp lệnh Thanh tra ngày 01/4/1990 | 1990-04-01 | hoi-dong-nha-nuoc/1990/phap-lenh-thanh-tra
          Nghị định về thanh tra | 1990 | -
          Luật số 12/2017/QH14 | 2017 | -
          """)
  void leadFromTitlesOfLawsToKeys(String raw, String date, @Nullable String key) {
    var title = TitleAliases.of(raw);
    var given = title == null ? null : TitleAliases.key(title, new PartialDate(date));
    assertEquals(key, given == null ? null : given.toString());
    assertEquals(given, given == null ? null : DocumentKey.parse(given.toString()));
  }
}
