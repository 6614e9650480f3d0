package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.ServerHttpRequest;
import jakarta.inject.Singleton;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.jspecify.annotations.Nullable;
import vn.cancu.audit.Act;
import vn.cancu.audit.Deed;
import vn.cancu.document.Visibility;
import vn.cancu.intake.Delivery;
import vn.cancu.intake.Job;
import vn.cancu.intake.Jobs;

/**
 * Takes the files of a multipart body into the inbox. What a form says of them (its token, who may
 * read) must come before the first file, since files are taken as they come.
 */
@Singleton
final class Uploads {
  static final int MOST_FILES = 500;
  static final long LARGEST_FILE = 512L << 20;
  static final long LARGEST_BODY = 2L << 30;

  /** Field with the visibility: public or internal. */
  static final String VISIBILITY = "visibility";

  private static final int LONGEST_FIELD = 1_000;

  private final Jobs jobs;
  private final Audit audit;

  Uploads(Jobs jobs, Audit audit) {
    this.jobs = jobs;
    this.audit = audit;
  }

  /**
   * Returns when every file of the job is on the disk or noted as refused.
   *
   * @param ofForm a page sent it, with the token in a field
   */
  Job take(HttpRequest<?> request, Person person, boolean ofForm) {
    if (!(request instanceof ServerHttpRequest<?> body)) {
      throw new IllegalStateException("not a request of this server");
    }
    if (body.byteBody().expectedLength().orElse(0) > LARGEST_BODY) {
      throw new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "nap.qua-lon", LARGEST_BODY >> 30);
    }
    var taking = new Taking(request, person, Parameters.text(request, VISIBILITY), ofForm);
    try (taking) {
      try {
        var parts = new Multipart(LARGEST_BODY).getItemIterator(body);
        taking.all(parts);
      } catch (Delivery.Broken | IOException e) {
        // What came whole is safe and in the job; the rest never came or is more than is taken.
        return taking.brokenOff();
      }
      return taking.done();
    }
  }

  private final class Taking implements AutoCloseable {
    private final HttpRequest<?> request;
    private final Person person;
    private String visibility;
    private @Nullable String token;
    private final boolean ofForm;
    private @Nullable Delivery delivery;
    private @Nullable Deed deed;
    private @Nullable String current;

    Taking(HttpRequest<?> request, Person person, String visibility, boolean ofForm) {
      this.request = request;
      this.person = person;
      this.visibility = visibility;
      this.ofForm = ofForm;
    }

    void all(FileItemInputIterator parts) throws IOException {
      while (parts.hasNext()) {
        var part = parts.next();
        if (part.isFormField()) {
          field(part);
        } else if (!file(part)) {
          return;
        }
      }
    }

    private void field(FileItemInput part) throws IOException {
      var value =
          new String(part.getInputStream().readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
      if (VISIBILITY.equals(part.getFieldName())) {
        visibility = value;
      } else if (FormToken.FIELD.equals(part.getFieldName())) {
        token = value;
      }
    }

    /** False when enough has come. */
    private boolean file(FileItemInput part) throws IOException {
      var sent = UploadedName.sent(part);
      if (sent.isEmpty()) {
        // The field of a form in which nothing was chosen.
        return true;
      }
      var to = delivery();
      var name = UploadedName.of(sent);
      if (to.count() >= MOST_FILES) {
        to.refuse(name, "qua-nhieu-tep");
        return false;
      }
      current = name;
      try {
        to.accept(new Limited(part.getInputStream()), name);
      } catch (Delivery.Broken e) {
        if (!(e.getCause() instanceof TooLarge)) {
          throw e;
        }
        to.refuse(name, "qua-lon");
      }
      current = null;
      return true;
    }

    private Delivery delivery() {
      var open = delivery;
      if (open == null) {
        if (ofForm) {
          FormToken.check(person, token);
        }
        if (!visibility.equals("public") && !visibility.equals("internal")) {
          throw new Refusal(HttpStatus.BAD_REQUEST, "nap.thieu-quyen-xem");
        }
        deed = audit.begin(request, Act.UPLOADED, null, Map.of("visibility", visibility));
        open = jobs.begin(person.name(), person.owner(), Visibility.of(visibility));
        delivery = open;
      }
      return open;
    }

    Job done() {
      var open = delivery;
      if (open == null) {
        if (ofForm) {
          FormToken.check(person, token);
        }
        throw new Refusal(HttpStatus.BAD_REQUEST, "nap.thieu-tep");
      }
      return finish(open);
    }

    private Job finish(Delivery open) {
      var job = open.finish();
      if (deed != null) {
        var files = Integer.toString(job.files().size());
        deed.done(job.id(), Map.of("files", files, "taken", Long.toString(job.taken())));
      }
      return job;
    }

    @Override
    public void close() {
      if (deed != null) {
        deed.close();
      }
    }

    Job brokenOff() {
      var open = delivery;
      if (open == null) {
        throw new Refusal(HttpStatus.BAD_REQUEST, "nap.dut-giua-chung");
      }
      if (current != null) {
        open.refuse(current, "dut-giua-chung");
      }
      return finish(open);
    }
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Limited extends FilterInputStream {
    private long left = LARGEST_FILE;

    Limited(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      left -= Math.max(count, 0);
      if (left < 0) {
        throw new TooLarge();
      }
      return count;
    }
  }
}
