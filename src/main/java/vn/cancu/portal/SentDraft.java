package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.jspecify.annotations.Nullable;
import vn.cancu.intake.Drafts;

/**
 * A text or a file that somebody wants looked at, in a file of its own while that lasts.
 *
 * @param name of the file as sent; null for a text that was pasted
 * @param token that the form carried
 */
record SentDraft(Path file, @Nullable String name, @Nullable String token)
    implements AutoCloseable {
  static final String TEXT = "van-ban";
  static final String FILE = "tep";
  static final long LARGEST = 20L << 20;

  private static final int LONGEST_TOKEN = 1_000;

  /** Of a form with a text or a file, or of a body that is the text or the file itself. */
  static SentDraft of(HttpRequest<?> request) {
    if (!(request instanceof ServerHttpRequest<?> body)) {
      throw new IllegalStateException("not a request of this server");
    }
    if (body.byteBody().expectedLength().orElse(0) > LARGEST) {
      throw tooLarge();
    }
    var type = request.getContentType().orElse(MediaType.TEXT_PLAIN_TYPE);
    var draft = new Receiving();
    try {
      if (type.matches(MediaType.MULTIPART_FORM_DATA_TYPE)) {
        var parts = new Multipart(LARGEST).getItemIterator(body);
        while (parts.hasNext()) {
          draft.take(parts.next());
        }
      } else {
        draft.write(body.byteBody().toInputStream(), null);
      }
      return draft.done();
    } catch (IOException e) {
      draft.discard();
      throw new Refusal(HttpStatus.BAD_REQUEST, "kiem.dut-giua-chung");
    } catch (RuntimeException e) {
      draft.discard();
      throw e;
    }
  }

  private static Refusal tooLarge() {
    return new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "kiem.qua-lon", LARGEST >> 20);
  }

  @Override
  public void close() {
    delete(file);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Receiving {
    private @Nullable Path file;
    private @Nullable String name;
    private @Nullable String token;

    /** A file goes before a text that was left in the box. */
    void take(FileItemInput part) throws IOException {
      switch (String.valueOf(part.getFieldName())) {
        case FormToken.FIELD ->
            token =
                new String(part.getInputStream().readNBytes(LONGEST_TOKEN), StandardCharsets.UTF_8);
        case TEXT -> {
          if (file == null) {
            write(part.getInputStream(), null);
          }
        }
        case FILE -> {
          var sent = UploadedName.sent(part);
          if (!sent.isEmpty()) {
            write(part.getInputStream(), UploadedName.of(sent));
          }
        }
        default -> {
          // Fields of later forms are passed over.
        }
      }
    }

    void write(InputStream bytes, @Nullable String as) throws IOException {
      var made = Drafts.file();
      long copied = 0;
      try (var out = Files.newOutputStream(made)) {
        copied = bytes.transferTo(new Bounded(out));
      } finally {
        if (copied == 0) {
          delete(made);
        }
      }
      if (copied > 0) {
        discard();
        file = made;
        name = as;
      }
    }

    SentDraft done() {
      var whole = file;
      if (whole == null) {
        throw new Refusal(HttpStatus.BAD_REQUEST, "kiem.chua-co-gi");
      }
      return new SentDraft(whole, name, token);
    }

    void discard() {
      if (file != null) {
        delete(file);
        file = null;
      }
    }
  }

  /** A body without a length may be endless. */
  private static final class Bounded extends FilterOutputStream {
    private long left = LARGEST;

    Bounded(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw tooLarge();
      }
      out.write(bytes, offset, length);
    }
  }
}
