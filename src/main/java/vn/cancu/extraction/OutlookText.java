package vn.cancu.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** Letters that Outlook saved (MSG), as {@link MailText} reads the others. */
final class OutlookText {
  static final String TYPE = "application/vnd.ms-outlook";

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

  /** Letters inside letters are kept by Outlook in pieces, which no file is made of again. */
  private static void add(AttachmentChunks attached, PartsFolder parts) throws IOException {
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

  private static @Nullable String value(@Nullable StringChunk chunk) {
    return chunk == null ? null : chunk.getValue();
  }
}
