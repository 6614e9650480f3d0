package vn.cancu.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Letters that Outlook saved (MSG), as {@link MailText} reads the others. */
final class OutlookText {
  static final String TYPE = "application/vnd.ms-outlook";

  private static final String PROPERTIES = "__properties_version1.0";
  private static final int HEAD_INSIDE = 24;

  private OutlookText() {}

  static Answer read(Path file, TextAssembly text, PartsFolder parts) throws IOException {
    try (var message = new MAPIMessage(file.toFile())) {
      message.setReturnNullOnMissingChunk(true);
      // Letters of before Unicode say nowhere else what their bytes mean.
      message.guess7BitEncoding();
      MailText.line(text, "Từ", message.getDisplayFrom());
      MailText.line(text, "Đến", message.getDisplayTo());
      var date = message.getMessageDate();
      if (date != null) {
        var sent = date.toInstant().atOffset(ZoneOffset.UTC);
        MailText.line(text, "Ngày gửi", DateTimeFormatter.RFC_1123_DATE_TIME.format(sent));
      }
      MailText.line(text, "Tiêu đề", message.getSubject());
      text.blankLine();
      var plain = message.getTextBody();
      var html = message.getHtmlBody();
      if (plain != null && !plain.isBlank()) {
        plain
            .lines()
            .forEach(line -> {
              text.text(line);
              text.endLine();
            });
      } else if (html != null) {
        HtmlText.read(html.getBytes(StandardCharsets.UTF_8), text);
      }
      for (var attached : message.getAttachmentFiles()) {
        add(attached, parts);
      }
      return Answer.text(TYPE, -1, text.finish()).with(parts.names());
    } catch (ChunkNotFoundException e) {
      return Answer.unreadable(TYPE, "hong", e.toString());
    } catch (PartsFolder.TooMuch e) {
      return Answer.unreadable(TYPE, "zip-qua-lon", "too many attachments");
    }
  }

  private static void add(AttachmentChunks attached, PartsFolder parts) throws IOException {
    if (attached.isEmbeddedMessage()) {
      addLetter(attached, parts);
      return;
    }
    var data = attached.getAttachData();
    var name = value(attached.getAttachLongFileName());
    name = name == null ? value(attached.getAttachFileName()) : name;
    var type = value(attached.getAttachMimeTag());
    boolean decoration =
        attached.getAttachContentId() != null && type != null && type.startsWith("image/");
    if (data != null && data.getValue() != null && name != null && !decoration) {
      parts.add(name, new ByteArrayInputStream(data.getValue()));
    }
  }

  /** A letter inside a letter lies there in pieces: a file of its own is made of them. */
  private static void addLetter(AttachmentChunks attached, PartsFolder parts) throws IOException {
    try (var file = new POIFSFileSystem()) {
      EntryUtils.copyNodes(attached.getAttachmentDirectory().getDirectory(), file.getRoot());
      lengthenHead(file.getRoot());
      var bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      var subject = attached.getEmbeddedMessage().getSubject();
      var name = subject == null || subject.isBlank() ? "thư" : subject.replace('/', '-');
      parts.add(name + ".msg", new ByteArrayInputStream(bytes.toByteArray()));
    } catch (ChunkNotFoundException e) {
      throw new IOException(e);
    }
  }

  /** Of a letter on its own the list of properties begins with eight zeros more (MS-OXMSG 2.4). */
  private static void lengthenHead(DirectoryEntry letter) throws IOException {
    if (!letter.hasEntryCaseInsensitive(PROPERTIES)) {
      return;
    }
    byte[] inside;
    try (var in =
        new DocumentInputStream((DocumentEntry) letter.getEntryCaseInsensitive(PROPERTIES))) {
      inside = in.readAllBytes();
    }
    int head = Math.min(inside.length, HEAD_INSIDE);
    var own = new byte[inside.length + 8];
    System.arraycopy(inside, 0, own, 0, head);
    System.arraycopy(inside, head, own, head + 8, inside.length - head);
    letter.getEntryCaseInsensitive(PROPERTIES).delete();
    letter.createDocument(PROPERTIES, new ByteArrayInputStream(own));
  }

  private static @Nullable String value(@Nullable StringChunk chunk) {
    return chunk == null ? null : chunk.getValue();
  }
}
