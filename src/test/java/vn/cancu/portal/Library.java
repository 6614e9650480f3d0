package vn.cancu.portal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Rendition;
import vn.cancu.archive.Resemblance;
import vn.cancu.archive.Revision;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.PartialDate;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Relation;
import vn.cancu.document.Repair;
import vn.cancu.document.Signer;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;

/**
 * Invented documents for the tests of the portal: a directive, a plan, letters, a replacement, one
 * with hostile fields and one that is internal.
 */
final class Library {
  static final String DIRECTIVE = "ubnd-tinh-ha-giang/2023/14-ct-ubnd";
  static final String LETTER = "so-noi-vu-tinh-ha-giang/2023/2745-snv-cchc";
  static final String REPLACED = "ubnd-tinh-ha-giang/2019/17-qd-ubnd";

  /** The report 211 before its number was read. */
  static final String UNNUMBERED = "so-noi-vu-tinh-ha-giang/2022/khong-so-9069af05";

  static final String NUMBERED = "so-noi-vu-tinh-ha-giang/2022/211-bc-snv";

  static final String STUB = "thu-tuong-chinh-phu/2016/26-ctttg";
  static final String REPLACED_BY_SECRET = "so-noi-vu-tinh-ha-giang/2022/212-bc-snv";
  static final String HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

  /** Words and numbers that only the internal document has. */
  static final String SECRET = "Zebraxin";

  static final String SECRET_SLUG = "so-noi-vu-tinh-ha-giang/2024/911-snv-mat";

  // 【Công văn số 1/A-B ngày 02/01/2024|cong-van|1|A-B|2024-01-02|issuer|implements】
  private static final Pattern CITED =
      Pattern.compile("【([^|]+)\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|([^】]+)】");
  private static final String UBND = "Ủy ban nhân dân tỉnh Hà Giang";
  private static final String SNV = "Sở Nội vụ tỉnh Hà Giang";
  private static final String CITES_DIRECTIVE =
      "【Chỉ thị số 14/CT-UBND ngày 20/11/2023|chi-thi|14|CT-UBND|2023-11-20|" + UBND + "|%s】";

  private final Archive archive;
  private final Path folder;

  private Library(Archive archive, Path folder) {
    this.archive = archive;
    this.folder = folder;
  }

  static void fill(Archive archive, Path folder) throws IOException {
    var library = new Library(archive, folder);
    library.web();
    library.hostile();
    library.internal();
    library.filesOfTheLetter();
    for (int i = 1; i <= 12; i++) {
      library.add(
          "bao-cao " + i + ".txt",
          "text/plain",
          "bao-cao",
          i == 11 ? null : "" + (200 + i),
          "BC-SNV",
          SNV,
          "2022-0" + (i % 9 + 1) + "-15",
          "báo cáo kết quả công tác đợt " + i,
          Visibility.PUBLIC,
          "Sở Nội vụ báo cáo kết quả công tác văn thư đợt " + i + ".");
    }
    library.number();
  }

  private void number() throws IOException {
    var unread = archive.readBySlug(UNNUMBERED, Clearance.ANONYMOUS).orElseThrow();
    var fields = RecordJson.mapper().<ObjectNode>valueToTree(unread.record());
    fields.put("number", "211");
    archive.update(
        RecordJson.mapper().treeToValue(fields, DocumentRecord.class),
        unread.text(),
        "test",
        "number read");
  }

  /** The letter is signed; the office also has the Word file, and keeps a draft to itself. */
  private void filesOfTheLetter() throws IOException {
    var letter = archive.readBySlug(LETTER, Clearance.STAFF).orElseThrow();
    var record = letter.record();
    var signed = archive.renditions(record.id(), Clearance.STAFF).getFirst();
    var files = new ArrayList<>(List.of(signed.withReading(record, letter.text(), true)));
    var originals = new HashMap<String, Path>();
    for (var visibility : List.of(Visibility.PUBLIC, Visibility.INTERNAL)) {
      boolean draft = visibility == Visibility.INTERNAL;
      var name = draft ? "Bản nháp Zebraxin.docx" : "Công văn 2745.docx";
      var original = folder.resolve("file-" + visibility.slug());
      Files.writeString(original, name);
      var sha256 = sha256(Files.readAllBytes(original));
      var reading =
          new DocumentRecord(
              sha256.substring(0, 32),
              name,
              sha256,
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              null,
              false,
              record.type(),
              draft ? null : record.number(),
              record.symbol(),
              record.issuer(),
              null,
              null,
              record.date(),
              record.subject(),
              List.of(),
              List.of(),
              null,
              null,
              List.of(),
              visibility,
              "in-archive",
              List.of(),
              List.of(),
              List.of());
      files.add(new Rendition(reading, letter.text(), false, "2026-03-01T08:00:00Z", 0));
      originals.put(sha256, original);
    }
    archive.revise(
        new Revision(record, letter.text(), files, originals, Resemblance.NONE), "A", "files");
  }

  private void web() throws IOException {
    add(
        "14_CT-UBND.docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "chi-thi",
        "14",
        "CT-UBND",
        UBND,
        "2023-11-20",
        "siết chặt kỷ luật, kỷ cương hành chính",
        Visibility.PUBLIC,
        "Thực hiện 【Chỉ thị số 26/CT-TTg ngày 05/9/2016|chi-thi|26|CT-TTg|2016-09-05|Thủ tướng Chính phủ|implements】"
            + " của Thủ tướng Chính phủ, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu siết chặt kỷ luật, kỷ cương hành chính.");
    add(
        "318 KH-UBND.odt",
        "application/vnd.oasis.opendocument.text",
        "ke-hoach",
        "318",
        "KH-UBND",
        UBND,
        "2023-12-15",
        "triển khai thực hiện Chỉ thị số 14/CT-UBND",
        Visibility.PUBLIC,
        "Căn cứ "
            + CITES_DIRECTIVE.formatted("based_on")
            + ", Ủy ban nhân dân tỉnh ban hành kế hoạch. Các sở hoàn thành trong quý I năm 2024.");
    add(
        "Công văn 2745.pdf",
        "application/pdf",
        "cong-van",
        "2745",
        "SNV-CCHC",
        SNV,
        "2023-12-28",
        "triển khai Kế hoạch kỷ luật, kỷ cương",
        Visibility.PUBLIC,
        "Thực hiện 【Kế hoạch số 318/KH-UBND ngày 15/12/2023|ke-hoach|318|KH-UBND|2023-12-15|"
            + UBND
            + "|implements】 và "
            + CITES_DIRECTIVE.formatted("cites")
            + ", đề nghị các đơn vị báo cáo.\fNơi nhận: như trên.");
    add(
        "17.html",
        "text/html",
        "quyet-dinh",
        "17",
        "QĐ-UBND",
        UBND,
        "2019-08-20",
        "ban hành Quy chế văn thư",
        Visibility.PUBLIC,
        "Ban hành Quy chế văn thư, lưu trữ.");
    add(
        "11.rtf",
        "application/rtf",
        "quyet-dinh",
        "11",
        "QĐ-UBND",
        UBND,
        "2021-06-14",
        "ban hành Quy chế văn thư mới",
        Visibility.PUBLIC,
        "Quyết định này thay thế 【Quyết định số 17/QĐ-UBND ngày 20/8/2019|quyet-dinh|17|QĐ-UBND|2019-08-20|"
            + UBND
            + "|replaces】. Quyết định này có hiệu lực kể từ ngày 01/7/2021.");
  }

  private void hostile() throws IOException {
    add(
        "thư \"" + HOSTILE.replace('/', '_') + "\r\nX-Injected: 1.html",
        "text/html",
        "cong-van",
        null,
        "XSS" + HOSTILE,
        HOSTILE,
        "2024-02",
        HOSTILE + " kỷ cương",
        Visibility.PUBLIC,
        HOSTILE
            + " kỷ cương. Theo 【Công văn số 9/XSS ngày 01/02/2024|cong-van|9|XSS|2024-02-01|"
            + SNV
            + "|cites】 "
            + HOSTILE);
  }

  private void internal() throws IOException {
    add(
        "mat.txt",
        "text/plain",
        "cong-van",
        "911",
        "SNV-MAT",
        SNV,
        "2024-03-03",
        SECRET + " nội bộ",
        Visibility.INTERNAL,
        "Nội bộ "
            + SECRET
            + ": thực hiện "
            + CITES_DIRECTIVE.formatted("implements")
            + " và 【Công văn số 77/SECRET ngày 01/02/2024|cong-van|77|"
            + SECRET
            + "|2024-02-01|"
            + SNV
            + "|cites】, thay thế 【Báo cáo số 212/BC-SNV ngày 15/4/2022|bao-cao|212|BC-SNV|2022-04-15|"
            + SNV
            + "|replaces】.");
  }

  private void add(
      String file,
      String mediaType,
      String type,
      @Nullable String number,
      String symbol,
      String issuer,
      String date,
      String subject,
      Visibility visibility,
      String marked)
      throws IOException {
    var citations = new ArrayList<Citation>();
    var text = read(marked, citations);
    var original = folder.resolve("original-" + Integer.toHexString(file.hashCode()));
    if (mediaType.equals("application/pdf")) {
      Printed.write(original, text);
    } else {
      Files.writeString(original, "<html><script>alert(1)</script>" + file + text);
    }
    var sha256 = sha256(Files.readAllBytes(original));
    var record =
        new DocumentRecord(
            sha256.substring(0, 32),
            file,
            sha256,
            mediaType,
            text.indexOf('\f') < 0 ? null : 2,
            false,
            type,
            number,
            symbol,
            issuer,
            null,
            "Hà Giang",
            new PartialDate(date),
            subject,
            List.of("Các đơn vị"),
            List.of("Lưu: VT"),
            new Signer("Vàng Quốc Thịnh", "CHỦ TỊCH", null),
            null,
            List.of("ky-luat-ky-cuong-hanh-chinh"),
            visibility,
            "in-archive",
            List.of(new Repair("tcvn3", 3)),
            citations,
            List.of(new Warning("symbol-issuer-conflict", HOSTILE)));
    archive.add(original, record, text);
  }

  private static String read(String marked, List<Citation> citations) {
    var text = new StringBuilder();
    var matcher = CITED.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(1));
      citations.add(
          new Citation(
              matcher.group(1),
              start,
              text.length(),
              1,
              matcher.group(2),
              matcher.group(3),
              matcher.group(4),
              new PartialDate(matcher.group(5)),
              matcher.group(6),
              null,
              Relation.of(matcher.group(7)),
              null,
              "verb",
              CITED.matcher(marked).replaceAll("$1"),
              null,
              0.95));
      from = matcher.end();
    }
    return text.append(marked.substring(from)).toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
