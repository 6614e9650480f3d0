package vn.cancu.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param seq from 1 on, without gaps
 * @param on the document, account, job or file that it is about; null for none
 * @param of the line of which this one tells the end; null for any other
 * @param detail names of fields, counts, reasons by their codes: never what a document says, never
 *     a secret
 * @param prev the hash of the line before; 64 zeros in the first
 * @param hash SHA-256 of the line's bytes before {@code ,"hash":}, in hex
 */
public record Event(
    long seq,
    Instant at,
    Actor actor,
    Act act,
    @Nullable String on,
    Result result,
    @Nullable Long of,
    Map<String, String> detail,
    String prev,
    String hash) {
  public Event {
    detail = Map.copyOf(detail);
  }

  /**
   * Whether it says of these bytes before it that they are a torn end.
   *
   * @param torn the unreadable lines, with an end of line between each two
   */
  boolean closesOff(byte[] torn) {
    return act == Act.LOG_MENDED
        && Integer.toString(torn.length).equals(detail.get("bytes"))
        && Line.sha256(torn).equals(detail.get("sha256"));
  }
}
