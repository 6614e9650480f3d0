package vn.cancu.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id of Bouncy Castle, written as a PHC string, so that the costs stand beside each hash. The
 * costs are those that OWASP asks for (Password Storage Cheat Sheet: 19 MiB, two passes, one lane).
 */
final class PasswordHash {
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  /** Costs beyond these were not written by us and would hold the machine. */
  private static final int MOST_MEMORY_KIB = 262_144;

  private static final int MOST_PASSES = 16;

  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1"
              + "\\$([A-Za-z0-9+/]{8,128})\\$([A-Za-z0-9+/]{8,128})");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Each takes 19 MiB and a core for a tenth of a second: never more at once than cores. */
  private static final Semaphore AT_ONCE = new Semaphore(2, true);

  private PasswordHash() {}

  static String of(String password) {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    var hash = hash(password, salt, MEMORY_KIB, PASSES, HASH_BYTES);
    var encoder = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(MEMORY_KIB, PASSES, encoder.encodeToString(salt), encoder.encodeToString(hash));
  }

  static boolean isReadable(String phc) {
    return PHC.matcher(phc).matches();
  }

  /** Whether the password is the one; takes the same time when it is and when it is not. */
  static boolean matches(String password, String phc) {
    var parts = PHC.matcher(phc);
    if (!parts.matches()) {
      return false;
    }
    var memory = Math.min(Integer.parseInt(parts.group(1)), MOST_MEMORY_KIB);
    var passes = Math.min(Integer.parseInt(parts.group(2)), MOST_PASSES);
    var expected = Base64.getDecoder().decode(parts.group(4));
    var salt = Base64.getDecoder().decode(parts.group(3));
    return MessageDigest.isEqual(expected, hash(password, salt, memory, passes, expected.length));
  }

  private static byte[] hash(String password, byte[] salt, int memory, int passes, int length) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    var hash = new byte[length];
    AT_ONCE.acquireUninterruptibly();
    try {
      generator.generateBytes(bytes(password), hash);
    } finally {
      AT_ONCE.release();
    }
    return hash;
  }

  /** "ậ" typed on a Mac and on Windows is the same letter. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }
}
