package vn.cancu.portal;

import io.micronaut.http.HttpStatus;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The token that each form of a session carries, so that no other site can send one. Written with a
 * fresh mask each time: what is the same on every compressed page could be guessed letter by letter
 * from the sizes (BREACH).
 */
final class FormToken {
  /** Name of the field. */
  static final String FIELD = "ma-phien";

  /** For scripts of our pages. */
  static final String HEADER = "X-CSRF-Token";

  private static final SecureRandom RANDOM = new SecureRandom();

  private FormToken() {}

  static String write(String token) {
    var bytes = Base64.getUrlDecoder().decode(token);
    var mask = new byte[bytes.length];
    RANDOM.nextBytes(mask);
    var both = new byte[2 * bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      both[i] = mask[i];
      both[bytes.length + i] = (byte) (bytes[i] ^ mask[i]);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }

  /** Refuses what does not come from a page of this session. */
  static void check(Person person, @Nullable String written) {
    if (person.token() != null && !matches(person.token(), written)) {
      throw new Refusal(HttpStatus.FORBIDDEN, "loi.ma-phien");
    }
  }

  private static boolean matches(String token, @Nullable String written) {
    if (written == null || written.length() > 200) {
      return false;
    }
    byte[] both;
    try {
      both = Base64.getUrlDecoder().decode(written);
    } catch (IllegalArgumentException e) {
      return false;
    }
    int half = both.length / 2;
    var bytes = new byte[half];
    for (int i = 0; i < half; i++) {
      bytes[i] = (byte) (both[i] ^ both[half + i]);
    }
    return MessageDigest.isEqual(Base64.getUrlDecoder().decode(token), bytes);
  }
}
