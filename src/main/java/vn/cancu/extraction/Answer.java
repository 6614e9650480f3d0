package vn.cancu.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.Warning;

/**
 * What a child says of a file, and its form on the pipe: plain fields, nothing that the parent
 * would have to deserialize.
 *
 * @param mediaType "" where it is not known
 * @param pages -1 where the format has none
 * @param ocr whether pages were recognised
 * @param signed whether it has an electronic signature in it
 * @param parts names of the files that lie in the folder named with the request
 */
record Answer(
    Status status,
    String mediaType,
    int pages,
    boolean ocr,
    boolean signed,
    List<Warning> warnings,
    List<String> parts,
    String code,
    String detail,
    String text) {
  /** Code of a file with more letters than one text may have. */
  static final String TOO_LONG = "chu-qua-dai";

  private static final int MOST_WARNINGS = 100;
  private static final int MOST_PARTS = 10_000;

  enum Status {
    TEXT,
    PARTS,
    LOCKED,
    UNREADABLE
  }

  static Answer text(String mediaType, int pages, String text) {
    return new Answer(
        Status.TEXT, mediaType, pages, false, false, List.of(), List.of(), "", "", text);
  }

  /** A file that is nothing but the files in it. */
  static Answer parts(String mediaType, List<String> names) {
    return new Answer(
        Status.PARTS, mediaType, -1, false, false, List.of(), List.copyOf(names), "", "", "");
  }

  static Answer locked(String mediaType) {
    return new Answer(Status.LOCKED, mediaType, -1, false, false, List.of(), List.of(), "", "", "");
  }

  static Answer unreadable(String mediaType, String code, String detail) {
    return new Answer(
        Status.UNREADABLE, mediaType, -1, false, false, List.of(), List.of(), code, detail, "");
  }

  /** The same, with what is told of its pages that are pictures. */
  Answer with(boolean recognised, List<Warning> told) {
    return new Answer(
        status, mediaType, pages, recognised, signed, told, parts, code, detail, text);
  }

  /** The same, with the files that were attached to it. */
  Answer with(List<String> names) {
    return new Answer(status, mediaType, pages, ocr, signed, warnings, names, code, detail, text);
  }

  /** The same, of a file that has an electronic signature in it or not. */
  Answer withSignature(boolean found) {
    return new Answer(status, mediaType, pages, ocr, found, warnings, parts, code, detail, text);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(status.ordinal());
    put(out, mediaType);
    out.writeInt(pages);
    out.writeBoolean(ocr);
    out.writeBoolean(signed);
    int told = Math.min(warnings.size(), MOST_WARNINGS);
    out.writeInt(told);
    for (var warning : warnings.subList(0, told)) {
      put(out, warning.code());
      put(out, warning.detail() == null ? "" : warning.detail());
    }
    out.writeInt(parts.size());
    for (var part : parts) {
      put(out, part);
    }
    put(out, code);
    put(out, detail.length() > 2000 ? detail.substring(0, 2000) : detail);
    put(out, text);
    out.flush();
  }

  /** Throws where the other side doesn't keep to the form or says more than it may. */
  static Answer read(int status, DataInputStream in, int longestText) throws IOException {
    if (status < 0 || status >= Status.values().length) {
      throw new IOException("not an answer");
    }
    var mediaType = get(in, 1000);
    int pages = in.readInt();
    boolean ocr = in.readBoolean();
    boolean signed = in.readBoolean();
    var warnings = warnings(in);
    var parts = parts(in);
    var code = get(in, 100);
    var detail = get(in, 10_000);
    // Up to three bytes a UTF-16 unit.
    var text = get(in, 3L * longestText);
    return new Answer(
        Status.values()[status],
        mediaType,
        pages,
        ocr,
        signed,
        warnings,
        parts,
        code,
        detail,
        text);
  }

  private static List<Warning> warnings(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_WARNINGS) {
      throw new IOException(count + " warnings");
    }
    var warnings = new ArrayList<Warning>();
    for (int i = 0; i < count; i++) {
      var code = get(in, 100);
      var detail = get(in, 1_000_000);
      warnings.add(new Warning(code, detail.isEmpty() ? null : detail));
    }
    return warnings;
  }

  private static List<String> parts(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_PARTS) {
      throw new IOException(count + " parts");
    }
    var parts = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      parts.add(get(in, 1000));
    }
    return parts;
  }

  private static void put(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String get(DataInputStream in, long longest) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > longest) {
      throw new IOException("an answer of " + length + " bytes");
    }
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("half an answer");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
