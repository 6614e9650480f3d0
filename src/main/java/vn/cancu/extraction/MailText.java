package vn.cancu.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Letters by mail (EML) and pages saved with their pictures (MHTML), which are written alike. Of a
 * letter the text with its four lines of head; attachments are parts of their own.
 */
final class MailText {
  static final String MAIL = "message/rfc822";
  private static final String PAGE = "multipart/related";
  private static final int DEEPEST = 20;

  private final TextAssembly text;
  private final PartsFolder parts;
  private final boolean page;
  private boolean written;

  private MailText(TextAssembly text, PartsFolder parts, boolean page) {
    this.text = text;
    this.parts = parts;
    this.page = page;
  }

  /** Whether a file begins with the fields of a mail, up to its first empty line. */
  static boolean begins(String head) {
    var names = new HashSet<String>();
    for (var line : head.lines().limit(200).toList()) {
      if (line.isEmpty()) {
        break;
      }
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      int colon = line.indexOf(':');
      if (!folded && !line.startsWith("From ")) {
        if (colon < 1 || !line.substring(0, colon).chars().allMatch(c -> c > ' ' && c < 127)) {
          // The last line of what was read of the file may be cut.
          break;
        }
        names.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
      }
    }
    return names.contains("mime-version") && names.contains("content-type")
        || names.contains("from")
            && (names.contains("message-id")
                || names.contains("received")
                || names.containsAll(Set.of("date", "subject", "to")));
  }

  static Answer read(Path file, TextAssembly text, PartsFolder parts) throws IOException {
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .build());
    try (var in = Files.newInputStream(file)) {
      var message = builder.parseMessage(in);
      boolean page =
          PAGE.equals(message.getMimeType())
              && message.getTo() == null
              && message.getHeader().getField("Received") == null;
      var reading = new MailText(text, parts, page);
      if (!page) {
        reading.head(message);
      }
      reading.body(message, 0);
      return Answer.text(page ? PAGE : MAIL, -1, text.finish()).with(parts.names());
    } catch (PartsFolder.TooMuch e) {
      return Answer.unreadable(MAIL, "zip-qua-lon", "too many attachments");
    }
  }

  private void head(Message message) {
    line(text, "Từ", field(message, "From"));
    line(text, "Đến", field(message, "To"));
    line(text, "Ngày gửi", field(message, "Date"));
    line(text, "Tiêu đề", field(message, "Subject"));
    text.blankLine();
  }

  static void line(TextAssembly text, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.text(name + ": " + value.strip());
      text.endLine();
    }
  }

  private static @Nullable String field(Message message, String name) {
    var field = message.getHeader().getField(name);
    return field == null
        ? null
        : DecoderUtil.decodeEncodedWords(MimeUtil.unfold(field.getBody()), StandardCharsets.UTF_8);
  }

  private void body(Entity entity, int depth) throws IOException {
    var type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    Body body = entity.getBody();
    if (depth > DEEPEST) {
      return;
    }
    if (body instanceof Multipart several) {
      if (type.equals("multipart/alternative")) {
        var best = best(several);
        for (var part : several.getBodyParts()) {
          if (part == best) {
            body(part, depth + 1);
          } else {
            attachments(part, depth + 1);
          }
        }
      } else {
        for (var part : several.getBodyParts()) {
          body(part, depth + 1);
        }
      }
    } else if (isText(entity, type)) {
      words(type, entity);
    } else if (!page && !isDecoration(entity, type)) {
      attachment(entity, body);
    }
  }

  /** Some phones lay what is attached beside the other form of the text, whose words are left. */
  private void attachments(Entity entity, int depth) throws IOException {
    if (depth <= DEEPEST && entity.getBody() instanceof Multipart several) {
      for (var part : several.getBodyParts()) {
        attachments(part, depth + 1);
      }
    } else {
      var type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
      boolean form = type.startsWith("text/") && entity.getFilename() == null;
      if (!page && !form && !isDecoration(entity, type)) {
        attachment(entity, entity.getBody());
      }
    }
  }

  /** The same text in several forms: the plain one, else what can be read at all. */
  private static Entity best(Multipart several) {
    return several.getBodyParts().stream()
        .filter(part -> "text/plain".equals(part.getMimeType()))
        .findFirst()
        .orElseGet(() -> several.getBodyParts().getLast());
  }

  private boolean isText(Entity entity, String type) {
    return entity.getFilename() == null
        && !"attachment".equals(entity.getDispositionType())
        && (type.equals("text/plain") || type.equals("text/html"))
        && !(page && written);
  }

  /** Pictures that the text itself places: logos, smiling faces. Phones place no photo so. */
  private static boolean isDecoration(Entity entity, String type) {
    return type.startsWith("image/")
        && !"attachment".equals(entity.getDispositionType())
        && entity.getHeader().getField("Content-ID") != null;
  }

  private void words(String type, Entity entity) throws IOException {
    if (!(entity.getBody() instanceof SingleBody body)) {
      return;
    }
    byte[] bytes;
    try (var in = body.getInputStream()) {
      bytes = in.readAllBytes();
    }
    written = true;
    text.endLine();
    if (type.equals("text/html")) {
      HtmlText.read(utf8(bytes, entity.getCharset()), text);
    } else {
      decoded(bytes, entity.getCharset())
          .lines()
          .forEach(line -> {
            text.text(line);
            text.endLine();
            if (line.isBlank()) {
              text.blankLine();
            }
          });
    }
  }

  private static byte[] utf8(byte[] bytes, @Nullable String charset) {
    return decoded(bytes, charset).getBytes(StandardCharsets.UTF_8);
  }

  /** UTF-8 is tried first: many programs declare nothing, or something else. */
  private static String decoded(byte[] bytes, @Nullable String charset) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return charset == null || charset.equalsIgnoreCase("us-ascii")
          ? TextDecoder.decode(bytes).text()
          : named(bytes, charset);
    }
  }

  private static String named(byte[] bytes, String charset) {
    try {
      return new String(bytes, Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return TextDecoder.decode(bytes).text();
    }
  }

  private void attachment(Entity entity, Body body) throws IOException {
    var name = entity.getFilename();
    if (body instanceof Message letter) {
      var bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(letter, bytes);
      parts.add(
          name != null ? name : PartsFolder.letterName(letter.getSubject(), ".eml"),
          new ByteArrayInputStream(bytes.toByteArray()));
    } else if (body instanceof SingleBody single && (name != null || isNamelessFile(entity))) {
      var shown =
          name == null
              ? "attachment-" + (parts.names().size() + 1)
              : DecoderUtil.decodeEncodedWords(name, StandardCharsets.UTF_8);
      try (var in = single.getInputStream()) {
        parts.add(shown, in);
      }
    }
  }

  /** But for what programs tell each other: invitations, receipts, keys. */
  private static boolean isNamelessFile(Entity entity) {
    var type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    boolean talk =
        type.equals("text/calendar")
            || type.startsWith("message/")
            || type.startsWith("application/pgp-")
            || type.startsWith("application/pkcs7-")
            || type.startsWith("application/x-pkcs7-");
    return !talk;
  }
}
