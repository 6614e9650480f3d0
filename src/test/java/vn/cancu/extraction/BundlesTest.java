package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Warning;

/** Files with files in them, made here and read by the real child process. */
final class BundlesTest {
  private static final Extractor EXTRACTOR = Extractors.open();
  private static final byte[] LETTER =
      "Số: 12/SYT-VP\nKính gửi: Các bệnh viện".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @AfterAll
  static void end() {
    EXTRACTOR.close();
  }

  @Test
  void takesAttachmentsOutOfAMail() throws IOException {
    var mail =
        """
        From: =?UTF-8?B?%s?= <vt@example.vn>
        To: vanphong@example.vn
        Date: Mon, 3 Jun 2024 08:00:00 +0700
        Subject: =?UTF-8?Q?H=E1=BB=8Dp_giao_ban?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="X"

        --X
        Content-Type: multipart/alternative; boundary="Y"

        --Y
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit

        Kính gửi các phòng, xin gửi lịch họp kèm theo.
        --Y
        Content-Type: text/html; charset=UTF-8

        <p>Bản HTML của cùng lá thư</p>
        --Y--
        --X
        Content-Type: image/png; name="logo.png"
        Content-Disposition: inline; filename="logo.png"
        Content-ID: <1>
        Content-Transfer-Encoding: base64

        AAAA
        --X
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="=?UTF-8?Q?l=E1=BB=8Bch_h=E1=BB=8Dp.txt?="
        Content-Transfer-Encoding: base64

        %s
        --X--
        """
            .formatted(
                Base64.getEncoder().encodeToString("Văn thư".getBytes(StandardCharsets.UTF_8)),
                Base64.getMimeEncoder().encodeToString(LETTER));
    var bundle = bundle(Files.writeString(folder.resolve("thư.txt"), mail));
    assertEquals("message/rfc822", bundle.mediaType());
    assertEquals(
        "Từ: Văn thư <vt@example.vn>\nĐến: vanphong@example.vn\n"
            + "Ngày gửi: Mon, 3 Jun 2024 08:00:00 +0700\nTiêu đề: Họp giao ban\n\n"
            + "Kính gửi các phòng, xin gửi lịch họp kèm theo.\n",
        bundle.letter() == null ? null : bundle.letter().text());
    assertEquals(List.of("lịch họp.txt"), bundle.names());
    assertEquals(new String(LETTER, StandardCharsets.UTF_8), Files.readString(bundle.part(0)));
    bundle.discard();
    assertFalse(Files.exists(bundle.folder()));
  }

  /** As phones write them: the paper beside the HTML, a photo in the text, names left out. */
  @Test
  void losesNoAttachmentOfAPhone() throws IOException {
    var mail =
        """
        From: a@example.vn
        Message-ID: <1@example.vn>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="X"

        --X
        Content-Type: multipart/alternative; boundary="Y"

        --Y
        Content-Type: text/plain

        Xin gui
        --Y
        Content-Type: multipart/mixed; boundary="Z"

        --Z
        Content-Type: text/html

        <p>Xin gui</p>
        --Z
        Content-Type: application/pdf; name="a.pdf"
        Content-Disposition: inline; filename="a.pdf"

        PDF
        --Z
        Content-Type: image/png
        Content-ID: <logo>

        PNG
        --Z--
        --Y
        Content-Type: text/calendar

        BEGIN:VCALENDAR
        --Y--
        --X
        Content-Type: image/jpeg; name="photo.jpg"
        Content-Disposition: inline; filename="photo.jpg"

        JPG
        --X
        Content-Type: application/msword
        Content-Disposition: attachment

        DOC
        --X
        Content-Type: application/pgp-signature

        KEY
        --X--
        """;
    var bundle = bundle(Files.writeString(folder.resolve("a.eml"), mail));
    assertEquals(List.of("a.pdf", "photo.jpg", "attachment-3"), bundle.names());
    assertEquals(
        "Từ: a@example.vn\n\nXin gui\n", bundle.letter() == null ? null : bundle.letter().text());
    bundle.discard();
  }

  @Test
  void readsAMailWithoutAttachmentsAsAText() throws IOException {
    var mail =
        "Received: from a by b\r\nFrom: a@example.vn\r\nSubject: Test\r\n"
            + "Content-Type: text/html; charset=windows-1258\r\n\r\n<b>Ngày mai</b><br>họp";
    var file = Files.write(folder.resolve("a.eml"), mail.getBytes(StandardCharsets.UTF_8));
    var read = assertInstanceOf(Extraction.Text.class, EXTRACTOR.extract(file));
    assertEquals("Từ: a@example.vn\nTiêu đề: Test\n\nNgày mai\nhọp\n", read.text());
  }

  /** What looks like fields and is a letter all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"Số: 1/CV\nNgày: 3/6/2024\n\nKính gửi", "To: Office\nRe: Letter\n\nDear"})
  void takesNoLetterForAMail(String text) throws IOException {
    var read = EXTRACTOR.extract(Files.writeString(folder.resolve("a.txt"), text));
    assertEquals(text, assertInstanceOf(Extraction.Text.class, read).text());
  }

  @Test
  void readsAPageSavedWithItsPictures() throws IOException {
    var page =
        """
        From: <Saved by a browser>
        Subject: Trang
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="X"

        --X
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        <html><body><p>S=E1=BB=91: 12/SYT-VP</p><p>K=C3=ADnh g=E1=BB=ADi: B=E1=BB=87nh =
        vi=E1=BB=87n</p></body></html>
        --X
        Content-Type: image/png
        Content-Location: http://example.vn/logo.png
        Content-Transfer-Encoding: base64

        AAAA
        --X
        Content-Type: text/html

        <p>Một khung quảng cáo</p>
        --X--
        """;
    var read = EXTRACTOR.extract(Files.writeString(folder.resolve("a.mht"), page));
    var text = assertInstanceOf(Extraction.Text.class, read, read.toString());
    assertEquals("Số: 12/SYT-VP\nKính gửi: Bệnh viện\n", text.text());
    assertEquals("multipart/related", text.mediaType());
  }

  @Test
  void takesAttachmentsOutOfALetterOfOutlook() throws IOException {
    var file = folder.resolve("thư.msg");
    try (var files = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      var root = files.getRoot();
      property(root, "0037001F", "Họp giao ban".getBytes(StandardCharsets.UTF_16LE));
      property(root, "001A001F", "IPM.Note".getBytes(StandardCharsets.UTF_16LE));
      property(root, "0C1A001F", "Văn thư".getBytes(StandardCharsets.UTF_16LE));
      property(root, "1000001F", "Xin gửi lịch họp.".getBytes(StandardCharsets.UTF_16LE));
      root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
      var attached = root.createDirectory("__attach_version1.0_#00000000");
      property(attached, "3707001F", "lịch.txt".getBytes(StandardCharsets.UTF_16LE));
      property(attached, "37010102", LETTER);
      attached.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
      files.writeFilesystem(out);
    }
    var bundle = bundle(file);
    assertEquals("application/vnd.ms-outlook", bundle.mediaType());
    assertEquals(
        "Từ: Văn thư\nTiêu đề: Họp giao ban\n\nXin gửi lịch họp.\n",
        bundle.letter() == null ? null : bundle.letter().text());
    assertEquals(List.of("lịch.txt"), bundle.names());
    bundle.discard();
  }

  /** Forwarded with Outlook: the letter inside comes out as a letter, with what hangs on it. */
  @Test
  void takesALetterOutOfALetterOfOutlook() throws IOException {
    var file = folder.resolve("chuyển tiếp.msg");
    try (var files = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      var inner = attachment(outer(files), 0).createDirectory("__substg1.0_3701000D");
      property(inner, "0037001F", utf16("Họp giao ban"));
      property(inner, "001A001F", utf16("IPM.Note"));
      property(inner, "0C1A001F", utf16("Văn thư"));
      property(inner, "1000001F", utf16("Kính mời dự họp lúc 8 giờ."));
      inner.createDocument("__properties_version1.0", new ByteArrayInputStream(sentAt(24)));
      var deepest = inner.createDirectory("__attach_version1.0_#00000000");
      property(deepest, "3707001F", utf16("lịch.txt"));
      property(deepest, "37010102", LETTER);
      deepest.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
      files.writeFilesystem(out);
    }
    var bundle = bundle(file);
    assertEquals(List.of("Họp giao ban.msg"), bundle.names());
    var inner = bundle(bundle.part(0));
    assertEquals(
        "Từ: Văn thư\nNgày gửi: Mon, 3 Jun 2024 01:00:00 GMT\nTiêu đề: Họp giao ban\n\n"
            + "Kính mời dự họp lúc 8 giờ.\n",
        inner.letter() == null ? null : inner.letter().text());
    assertEquals(List.of("lịch.txt"), inner.names());
    assertEquals(new String(LETTER, StandardCharsets.UTF_8), Files.readString(inner.part(0)));
    inner.discard();
    bundle.discard();
  }

  /** Subjects that begin as the litter of systems does, or are missing; nothing of it vanishes. */
  @ParameterizedTest
  @CsvSource({
    "..., _....msg",
    "~$ nháp, _~$ nháp.msg",
    "12/BC-SYT, 12-BC-SYT.msg",
    ", message.msg"
  })
  void namesALetterInALetterByItsSubject(@Nullable String subject, String name) throws IOException {
    var file = folder.resolve("chuyển tiếp.msg");
    try (var files = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      var inner = attachment(outer(files), 0).createDirectory("__substg1.0_3701000D");
      property(inner, "001A001F", utf16("IPM.Note"));
      if (subject != null) {
        property(inner, "0037001F", utf16(subject));
      }
      inner.createDocument("__properties_version1.0", new ByteArrayInputStream(sentAt(24)));
      files.writeFilesystem(out);
    }
    var bundle = bundle(file);
    assertEquals(List.of(name), bundle.names());
    assertEquals(List.of(), bundle.letter() == null ? null : bundle.letter().warnings());
    bundle.discard();
  }

  @Test
  void losesNoLetterOfOutlookOverWhatWasPastedIntoIt() throws IOException {
    var file = folder.resolve("thư có bảng.msg");
    try (var files = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      var root = outer(files);
      var table = attachment(root, 0);
      property(table, "3707001F", utf16("bảng.xls"));
      table
          .createDirectory("__substg1.0_3701000D")
          .createDocument("Workbook", new ByteArrayInputStream(LETTER));
      var attached = attachment(root, 1);
      property(attached, "3707001F", utf16("lịch.txt"));
      property(attached, "37010102", LETTER);
      files.writeFilesystem(out);
    }
    var bundle = bundle(file);
    assertEquals(List.of("lịch.txt"), bundle.names());
    var letter = bundle.letter();
    assertEquals(
        List.of(new Warning("dinh-kem-loi", "bảng.xls")),
        letter == null ? null : letter.warnings());
    bundle.discard();
  }

  private static DirectoryEntry outer(POIFSFileSystem files) throws IOException {
    var root = files.getRoot();
    property(root, "0037001F", utf16("Fw: Họp giao ban"));
    property(root, "001A001F", utf16("IPM.Note"));
    property(root, "1000001F", utf16("Xin chuyển tiếp."));
    root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
    return root;
  }

  private static DirectoryEntry attachment(DirectoryEntry letter, int number) throws IOException {
    var attached = letter.createDirectory("__attach_version1.0_#0000000" + number);
    attached.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
    return attached;
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  /** A list of properties with one of them, PidTagClientSubmitTime, behind a head of zeros. */
  private static byte[] sentAt(int head) {
    long hundredsOfNanos =
        (Instant.parse("2024-06-03T01:00:00Z").getEpochSecond() + 11_644_473_600L) * 10_000_000;
    var list = little(head + 16).position(head);
    return list.putInt(0x00390040).putInt(6).putLong(hundredsOfNanos).array();
  }

  @Test
  void saysWhatToDoWithRarOfVersion5() throws IOException {
    var head = new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0, 0x33, (byte) 0x92, (byte) 0xb5};
    var file = Files.write(folder.resolve("a.rar"), Arrays.copyOf(head, 200));
    var answer = assertInstanceOf(Extraction.Unreadable.class, EXTRACTOR.extract(file));
    assertEquals("rar5", answer.code(), answer.toString());
  }

  private static void property(DirectoryEntry where, String name, byte[] value) throws IOException {
    where.createDocument("__substg1.0_" + name, new ByteArrayInputStream(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hồ sơ.zip", "hồ sơ.7z", "hồ sơ.rar"})
  void unpacks(String name) throws IOException {
    var bundle = bundle(packed(name));
    assertNull(bundle.letter());
    assertEquals(List.of("công văn.txt"), bundle.names());
    assertEquals(new String(LETTER, StandardCharsets.UTF_8), Files.readString(bundle.part(0)));
    bundle.discard();
  }

  @ParameterizedTest
  @CsvSource({"khoa.7z", "khoa.zip", "khoa.rar", "khoa.docx"})
  void tellsLockedOnes(String name) throws Exception {
    var file = folder.resolve(name);
    if (name.endsWith("7z")) {
      try (var archive = new SevenZOutputFile(file.toFile(), "mật khẩu".toCharArray())) {
        add(archive);
      }
    } else if (name.endsWith("docx")) {
      try (var files = new POIFSFileSystem();
          var out = Files.newOutputStream(file)) {
        var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        lock.confirmPassword("mật khẩu");
        try (var inner = lock.getDataStream(files)) {
          inner.write(LETTER);
        }
        files.writeFilesystem(out);
      }
    } else {
      var bytes = Files.readAllBytes(packed(name));
      if (name.endsWith("zip")) {
        // The bit "encrypted" of both headers; no writer here sets it.
        bytes[6] |= 1;
        bytes[indexOf(bytes, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
      } else {
        bytes = rar(0x8000 | 0x0204);
      }
      Files.write(file, bytes);
    }
    assertInstanceOf(Extraction.Locked.class, EXTRACTOR.extract(file));
  }

  @Test
  void leavesOutWhatSystemsLeaveBehindAndNamesWithWays() throws IOException {
    var file = folder.resolve("a.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var name :
          List.of("../../../etc/công văn.txt", "__MACOSX/._a.txt", "2024/Thumbs.db", "~$a.doc")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(LETTER);
      }
    }
    var bundle = bundle(file);
    assertEquals(List.of("công văn.txt"), bundle.names());
    bundle.discard();
  }

  private static Extraction.Bundle bundle(Path file) {
    var read = EXTRACTOR.extract(file);
    return assertInstanceOf(Extraction.Bundle.class, read, read.toString());
  }

  private Path packed(String name) throws IOException {
    var file = folder.resolve(name);
    if (name.endsWith("zip")) {
      try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
        zip.putNextEntry(new ZipEntry("2024/công văn.txt"));
        zip.write(LETTER);
      }
    } else if (name.endsWith("7z")) {
      try (var archive = new SevenZOutputFile(file.toFile())) {
        add(archive);
      }
    } else {
      Files.write(file, rar(0x8000 | 0x0200));
    }
    return file;
  }

  private static void add(SevenZOutputFile archive) throws IOException {
    var entry = archive.createArchiveEntry(Path.of("a").toFile(), "2024/công văn.txt");
    archive.putArchiveEntry(entry);
    archive.write(LETTER);
    archive.closeArchiveEntry();
  }

  /** RAR 4 with one file that is stored as it is: nothing here can write one. */
  private static byte[] rar(int flags) throws IOException {
    var name = unicodeName("2024\\công văn.txt");
    var out = new ByteArrayOutputStream();
    out.write(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0});
    out.write(block(little(10).put((byte) 0x73).putShort((short) 0).putShort((short) 13), 6));
    var crc = new CRC32();
    crc.update(LETTER);
    var file = little(200).put((byte) 0x74).putShort((short) flags);
    file.putShort((short) (32 + name.length)).putInt(LETTER.length).putInt(LETTER.length);
    file.put((byte) 2).putInt((int) crc.getValue()).putInt(0x58c34000);
    file.put((byte) 20).put((byte) 0x30).putShort((short) name.length).putInt(0x20).put(name);
    out.write(block(file, 0));
    out.write(LETTER);
    out.write(block(little(10).put((byte) 0x7b).putShort((short) 0x4000).putShort((short) 7), 0));
    return out.toByteArray();
  }

  /** The name in a code page, a zero, and its letters of two bytes each, as RAR 4 has it. */
  private static byte[] unicodeName(String name) {
    var plain = name.getBytes(Charset.forName("US-ASCII"));
    var out = new ByteArrayOutputStream();
    out.writeBytes(plain);
    out.write(0);
    out.write(0);
    for (int i = 0; i < name.length(); i += 4) {
      out.write(0xaa);
      for (char c : name.substring(i, Math.min(name.length(), i + 4)).toCharArray()) {
        out.write(c & 255);
        out.write(c >> 8);
      }
    }
    return out.toByteArray();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** With its checksum before it and so many zeros behind. */
  private static byte[] block(ByteBuffer content, int zeros) {
    var bytes = Arrays.copyOf(content.array(), content.position() + zeros);
    var crc = new CRC32();
    crc.update(bytes);
    var block = little(2 + bytes.length);
    return block.putShort((short) crc.getValue()).put(bytes).array();
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    return -1;
  }
}
