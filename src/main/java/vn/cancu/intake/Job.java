package vn.cancu.intake;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Visibility;

/**
 * What one person handed in at once, and what became of each file.
 *
 * @param by name of the account, for people to read
 * @param owner what the person's own things are kept under, which no two people share
 * @param at when it was handed in, ISO 8601 in UTC
 */
public record Job(
    String id, String by, String owner, String at, Visibility visibility, List<File> files) {
  public Job {
    // In the files of before there were only accounts of the portal, which own by their name.
    owner = Objects.requireNonNullElse(owner, by);
    files = List.copyOf(files);
  }

  /** What became of a file. */
  public enum State {
    /** In the inbox, on the disk. */
    WAITING,
    ARCHIVED,
    DUPLICATE,
    /** Another file of a document that was there. */
    JOINED,
    VISIBILITY_CHANGED,
    QUARANTINED,
    /** What lay in it stands in the list by itself. */
    UNPACKED,
    /** Never taken in. */
    REFUSED,
    /** A crash took the receipt with it, and neither archive nor quarantine holds the bytes. */
    UNKNOWN
  }

  /**
   * @param name as the person knows it, with the packed file it lay in
   * @param ticket in the inbox; null for a file that was refused
   * @param code why it was refused or is in quarantine; for an archived scan that its pages wait to
   *     be recognised; for one that waits that it takes long and is read behind others; null
   *     otherwise
   * @param id the document's; null until it is archived
   * @param slug tail of its page address; null until it is archived
   * @param visibility the document's as it is now; null until it is archived
   */
  public record File(
      String name,
      @Nullable Ticket ticket,
      State state,
      @Nullable String code,
      @Nullable String id,
      @Nullable String slug,
      @Nullable Visibility visibility) {
    static File waiting(String name, Ticket ticket) {
      return new File(name, ticket, State.WAITING, null, null, null, null);
    }

    /** The same while it waits, behind all others or not. */
    File slow(boolean aside) {
      return new File(name, ticket, state, aside ? SetAside.CODE : null, id, slug, visibility);
    }

    static File refused(String name, String code) {
      return new File(name, null, State.REFUSED, code, null, null, null);
    }
  }

  /** Whether nothing more will happen to it. */
  public boolean isDone() {
    return files.stream().noneMatch(file -> file.state() == State.WAITING);
  }

  /** How many of its files are safe: in the inbox, the archive or the quarantine. */
  public long taken() {
    return files.stream().filter(file -> file.ticket() != null).count();
  }
}
