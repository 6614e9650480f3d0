package vn.cancu.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Warning;

/** Letters that Outlook saved (MSG), as {@link MailText} reads the others. */
final class OutlookText {
  static final String TYPE = "application/vnd.ms-outlook";

  private static final String PROPERTIES = "__properties_version1.0";
  private static final int HEAD_INSIDE = 24;

  /** Code of a warning; its detail is the name of the attachment, if it has one. */
  private static final String NOT_TAKEN_OUT = "dinh-kem-loi";

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
      var warnings = new ArrayList<Warning>();
      for (var attached : message.getAttachmentFiles()) {
        add(attached, parts, warnings);
      }
      return Answer.text(TYPE, -1, text.finish()).with(parts.names()).with(false, warnings);
    } catch (ChunkNotFoundException e) {
      return Answer.unreadable(TYPE, "hong", e.toString());
    } catch (PartsFolder.TooMuch e) {
      return Answer.unreadable(TYPE, "zip-qua-lon", "too many attachments");
    }
  }

  /** One that can't be taken out costs neither the letter nor the others. */
  private static void add(AttachmentChunks attached, PartsFolder parts, List<Warning> warnings)
      throws IOException {
    var longName = value(attached.getAttachLongFileName());
    var name = longName == null ? value(attached.getAttachFileName()) : longName;
    var directory = attached.getAttachmentDirectory();
    if (directory == null) {
      var data = attached.getAttachData();
      var type = value(attached.getAttachMimeTag());
      boolean decoration =
          attached.getAttachContentId() != null && type != null && type.startsWith("image/");
      if (data != null && data.getValue() != null && name != null && !decoration) {
        parts.add(name, new ByteArrayInputStream(data.getValue()));
      }
      return;
    }
    var letter = letter(directory.getDirectory());
    if (letter == null) {
      warnings.add(new Warning(NOT_TAKEN_OUT, name));
    } else {
      parts.add(letter.name(), new ByteArrayInputStream(letter.bytes()));
    }
  }

  private record Letter(String name, byte[] bytes) {}

  /**
   * A letter inside a letter lies there in pieces: a file of its own is made of them. Null where it
   * is damaged, or no letter: drawings and tables pasted into the text lie there in the same way.
   */
  private static @Nullable Letter letter(DirectoryNode pieces) {
    if (!pieces.hasEntryCaseInsensitive(PROPERTIES)) {
      return null;
    }
    try (var file = new POIFSFileSystem()) {
      EntryUtils.copyNodes(pieces, file.getRoot());
      lengthenHead(file.getRoot());
      var bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return new Letter(PartsFolder.letterName(subject(pieces), ".msg"), bytes.toByteArray());
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** What is open here belongs to the letter around it, which closes it. */
  @SuppressWarnings("resource")
  private static @Nullable String subject(DirectoryNode pieces) throws IOException {
    try {
      var inner = new MAPIMessage(pieces);
      inner.setReturnNullOnMissingChunk(true);
      inner.guess7BitEncoding();
      return inner.getSubject();
    } catch (ChunkNotFoundException e) {
      return null;
    }
  }

  /** Of a letter on its own the list of properties begins with eight zeros more (MS-OXMSG 2.4). */
  private static void lengthenHead(DirectoryEntry letter) throws IOException {
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
