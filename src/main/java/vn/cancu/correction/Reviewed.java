package vn.cancu.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.RecordJson;

/**
 * A citation of a document with what a person said of it.
 *
 * @param read by the machine now; where its reading no longer has it, as it was when the person saw
 *     it
 * @param ruling null where nobody has said anything
 * @param found whether the machine's reading has it
 */
public record Reviewed(Citation read, @Nullable Ruling ruling, boolean found) {
  private static final int TAG_BYTES = 12;

  /** As it counts for readers; null where it does not. */
  public @Nullable Citation counted() {
    return ruling == null ? read : found ? ruling.over(read) : null;
  }

  /**
   * Differs from that of every other citation of the document, and from its own before anything was
   * read or said otherwise: what a person has seen, so that nobody overwrites another's word.
   */
  public String tag() {
    try {
      var all = RecordJson.mapper().writeValueAsString(Arrays.asList(read, ruling, found));
      var digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
