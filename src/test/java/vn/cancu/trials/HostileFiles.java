package vn.cancu.trials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files that break programs, made by code with a fixed seed. The quick ones are refused or read at
 * once; the slow ones cost a careful reader seconds too.
 */
final class HostileFiles {
  private static final Papers PAPERS = new Papers(77);

  /** One level is unpacked by the command and four by the intake: then it is set aside. */
  private static final int PACKED_LEVEL = 5;

  private final Path folder;
  private final Random order = new Random(5);
  private final Map<String, String> idByName = new LinkedHashMap<>();

  /**
   * @param folder takes them in, their names shuffled among those of others
   */
  HostileFiles(Path folder) {
    this.folder = folder;
  }

  /** Name of each file to the id by which it must be found in the end. */
  Map<String, String> ids() {
    return idByName;
  }

  void writeQuick() throws IOException {
    var letter = PAPERS.letter(1);
    write("rong.docx", new byte[0]);
    write("trang.txt", " \n\t \n".getBytes(StandardCharsets.UTF_8));
    var noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    write("nhieu.pdf", noise);
    write("cut.docx", half(PaperFiles.docx(letter)));
    write("cut.pdf", half(PaperFiles.pdf(letter)));
    write("entities.docx", entityBomb());
    write("xxe.docx", external());
    write("page-loop.pdf", pageLoop());
    nestedZip();
    write("docx-la.pdf", PaperFiles.docx(PAPERS.letter(2)));
    write("pdf-la.html", PaperFiles.pdf(PAPERS.letter(3)));
    write("html-la.doc", PaperFiles.html(PAPERS.letter(4)));
    write(longName(), PaperFiles.text(PAPERS.letter(5)));
    write("utf16.txt", String.join("\n", PAPERS.letter(6)).getBytes(StandardCharsets.UTF_16LE));
    write(
        "chuong-trinh.exe",
        ("MZ\u0090\0" + "\0".repeat(4000)).getBytes(StandardCharsets.ISO_8859_1));
  }

  void writeSlow() throws IOException {
    write("tables.docx", deepTables(30_000));
    write(
        "deep.html",
        ("<html><body>" + "<div>".repeat(500_000) + "đáy").getBytes(StandardCharsets.UTF_8));
    write("bomb.docx", docxBomb(1_000));
    write("flate.pdf", flateBomb(800));
    write("endless.pdf", endless());
    // Three bytes a letter: more than an entry of the index may weigh.
    write("nang.docx", PaperFiles.docx(List.of("Số: 8/SXD-VP", "字".repeat(5_000_000))));
    write("entries.zip", manyEntries(100_000));
    large("huge.html", 160, "<p>Đoạn văn này lặp lại mãi không thôi.</p>\n");
    large("long.txt", 30, "Thực hiện Công văn số 12/SXD-VP ngày 1/2/2020 của Sở Xây dựng, ");
  }

  private void write(String name, byte[] bytes) throws IOException {
    write(name, bytes, Piece.sha256(bytes));
  }

  private void write(String name, byte[] bytes, String sha256) throws IOException {
    Files.write(folder.resolve(place() + name), bytes);
    idByName.put(name, sha256.substring(0, 32));
  }

  private String place() {
    return "%03d-".formatted(order.nextInt(1000));
  }

  private void large(String name, int megabytes, String piece) throws IOException {
    var all = new ByteArrayOutputStream(megabytes << 20);
    if (name.endsWith(".html")) {
      all.writeBytes("<!DOCTYPE html><html><body>".getBytes(StandardCharsets.UTF_8));
    }
    var bytes = piece.getBytes(StandardCharsets.UTF_8);
    while (all.size() < megabytes << 20) {
      all.writeBytes(bytes);
    }
    write(name, all.toByteArray());
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** 250 bytes of decomposed letters, as a Mac gives them. */
  private static String longName() {
    var name = Normalizer.normalize("quyết định ".repeat(30), Normalizer.Form.NFD);
    while (name.getBytes(StandardCharsets.UTF_8).length > 240) {
      name = name.substring(0, name.length() - 1);
    }
    return name + ".txt";
  }

  private static byte[] docxWith(String doctype, String text) {
    var parts = new LinkedHashMap<String, byte[]>();
    PaperFiles.docxParts(PaperFiles.paragraphs(List.of("Số: 9/SXD-VP", text)))
        .forEach((name, xml) ->
            parts.put(
                name,
                xml.replace("<w:document", doctype + "<w:document")
                    .getBytes(StandardCharsets.UTF_8)));
    return PaperFiles.zip(parts);
  }

  private static byte[] entityBomb() {
    var type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    return docxWith(type.append("]>").toString(), "&a11;");
  }

  private static byte[] external() {
    return docxWith("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>", "&f;");
  }

  private static byte[] deepTables(int depth) {
    var open = "<w:tbl><w:tr><w:tc>".repeat(depth);
    var close = "</w:tc></w:tr></w:tbl>".repeat(depth);
    return PaperFiles.docx(open + PaperFiles.paragraphs(List.of("đáy")) + close);
  }

  /** A page tree whose node is its own child. */
  private static byte[] pageLoop() {
    return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private void nestedZip() throws IOException {
    var bytes = PaperFiles.text(PAPERS.letter(7));
    var found = "";
    for (int level = 59; level >= 0; level--) {
      bytes = PaperFiles.zip(Map.of(level == 59 ? "day.txt" : "trong.zip", bytes));
      found = level == PACKED_LEVEL ? Piece.sha256(bytes) : found;
    }
    write("sau.zip", bytes, found);
  }

  /** A paragraph of so many megabytes in a package of a thousandth of that. */
  private static byte[] docxBomb(int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (var part : PaperFiles.docxParts(PaperFiles.paragraphs(List.of("@"))).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        var halves = part.getValue().split("@", -1);
        zip.write(halves[0].getBytes(StandardCharsets.UTF_8));
        if (halves.length > 1) {
          fill(zip, megabytes, "AAAA");
          zip.write(halves[1].getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void fill(OutputStream out, int megabytes, String piece) throws IOException {
    var megabyte = piece.repeat((1 << 20) / piece.length()).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < megabytes; i++) {
      out.write(megabyte);
    }
  }

  private static byte[] flateBomb(int megabytes) throws IOException {
    var stream = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_SPEED))) {
      fill(deflated, megabytes, "q Q ");
    }
    return pdf("/Filter/FlateDecode", stream.toByteArray(), "");
  }

  /** Ten forms, each of which draws the next one ten times. */
  private static byte[] endless() {
    var forms = new StringBuilder();
    for (int i = 10; i < 20; i++) {
      var content = i < 19 ? "/F Do ".repeat(10) : "q Q";
      forms.append(
          "%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length %d>>stream\n%s\nendstream endobj\n"
              .formatted(i, i + 1, content.length(), content));
    }
    return pdf("", "/F Do".getBytes(StandardCharsets.US_ASCII), forms.toString());
  }

  /** One page that draws this content; a reader finds the objects without their table. */
  private static byte[] pdf(String filter, byte[] content, String more) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        ("%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</F 10 0 R>>>>/Contents 4 0 R>>endobj\n%s4 0 obj<</Length %d%s>>stream\n"
                .formatted(more, content.length, filter))
            .getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(content);
    bytes.writeBytes(
        "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  private static byte[] manyEntries(int count) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("t/%06d.txt".formatted(i)));
        zip.write(("Tệp " + i).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
