package vn.cancu.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a child says of a file, and its form on the pipe: plain fields, nothing that the parent
 * would have to deserialize.
 *
 * @param mediaType "" where it is not known
 * @param pages -1 where the format has none
 */
record Answer(Status status, String mediaType, int pages, String code, String detail, String text) {
  enum Status {
    TEXT,
    LOCKED,
    UNREADABLE
  }

  static Answer text(String mediaType, int pages, String text) {
    return new Answer(Status.TEXT, mediaType, pages, "", "", text);
  }

  static Answer locked(String mediaType) {
    return new Answer(Status.LOCKED, mediaType, -1, "", "", "");
  }

  static Answer unreadable(String mediaType, String code, String detail) {
    return new Answer(Status.UNREADABLE, mediaType, -1, code, detail, "");
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(status.ordinal());
    put(out, mediaType);
    out.writeInt(pages);
    put(out, code);
    put(out, detail.length() > 2000 ? detail.substring(0, 2000) : detail);
    put(out, text);
    out.flush();
  }

  /** Throws where the other side doesn't keep to the form or says more than it may. */
  static Answer read(DataInputStream in, int longestText) throws IOException {
    int status = in.readByte();
    if (status < 0 || status >= Status.values().length) {
      throw new IOException("not an answer");
    }
    var mediaType = get(in, 1000);
    int pages = in.readInt();
    var code = get(in, 100);
    var detail = get(in, 10_000);
    // Up to three bytes a UTF-16 unit.
    return new Answer(
        Status.values()[status], mediaType, pages, code, detail, get(in, 3L * longestText));
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
