package vn.cancu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.Visibility;

/** The files of one job while they come in, one after the other. */
public final class Delivery {
  private final Jobs jobs;
  private final Inbox inbox;
  private final String by;
  private final String owner;
  private final Visibility visibility;
  private final List<Job.File> files = new ArrayList<>();

  Delivery(Jobs jobs, Inbox inbox, String by, String owner, Visibility visibility) {
    this.jobs = jobs;
    this.inbox = inbox;
    this.by = by;
    this.owner = owner;
    this.visibility = visibility;
  }

  /** The bytes of a file can't be read on: the sender is gone, or sent what is too large. */
  public static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Broken(IOException cause) {
      super(cause);
    }
  }

  /**
   * Takes a file in; when this returns its bytes are on the disk, or it is noted as refused because
   * the disk took no more. Throws Broken, with nothing of the file left behind, where the stream
   * breaks.
   */
  public void accept(InputStream bytes, String name) {
    try {
      var ticket = inbox.putBy(by, new Watched(bytes), name, visibility);
      files.add(Job.File.waiting(name, ticket));
    } catch (UncheckedIOException e) {
      refuse(name, "dia-day");
    }
  }

  /**
   * @param code why, a key of the message files
   */
  public void refuse(String name, String code) {
    files.add(Job.File.refused(name, code));
  }

  public int count() {
    return files.size();
  }

  /** The job, kept on the disk: now the person may be told. */
  public Job finish() {
    return jobs.keep(by, owner, visibility, files);
  }

  /** Tells the sender's failures from the disk's. */
  private static final class Watched extends InputStream {
    private final InputStream bytes;

    Watched(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      try {
        return bytes.read(buffer, offset, length);
      } catch (IOException e) {
        throw new Broken(e);
      }
    }
  }
}
