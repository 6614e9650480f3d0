package vn.cancu.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Role;

/**
 * Who is signed in. A session begins with a new secret that nobody could know before, ends when it
 * rests, when it gets old, when its account goes or is changed in any way, and with the process.
 */
public final class SignIns {
  static final Duration REST = Duration.ofMinutes(60);
  static final Duration LONGEST = Duration.ofHours(12);

  /** A script signs each call: its password is looked at again after this. */
  static final Duration TRUST = Duration.ofMinutes(5);

  private static final int MOST = 10_000;
  static final int MOST_ELSEWHERE = 5;
  private static final int SECRET_BYTES = 32;

  /**
   * Random bytes in the place of a hash, at the costs of every other, so that a name that nobody
   * has takes as long as one that is.
   */
  private static final String NOBODY =
      "$argon2id$v=19$m=19456,t=2,p=1"
          + "$LTvW8iC+amv1tGGQbg+fGQ$91nNcRhPk9VVW6a5RKyBe1fesPHVW/z+jw1aaOzgN4E";

  private final Accounts accounts;
  private final Clock clock;
  private final Attempts attempts;
  private final SecureRandom random = new SecureRandom();
  private final Cache<String, Session> sessions;
  private final Cache<String, String> trusted;

  public SignIns(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
    this.attempts = new Attempts(clock);
    this.sessions = cache().expireAfterAccess(REST).build();
    this.trusted = cache().expireAfterWrite(TRUST).build();
  }

  private Caffeine<Object, Object> cache() {
    return Caffeine.newBuilder()
        .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
        .maximumSize(MOST);
  }

  /**
   * @param account as it was when it began
   * @param voucher null for an account of the file
   * @param token stands in each form of the session
   */
  private record Session(Account account, @Nullable Voucher voucher, String token, Instant begun) {}

  /**
   * What a person came in by whom no file here knows.
   *
   * @param digest of the lasting name that person has there: 64 hex digits, longer than any name of
   *     the file
   * @param word what the provider said, which it wants back in the end
   */
  public record Voucher(String digest, String word) {
    /** Of a person whom this provider knows by this name. */
    public static Voucher of(String provider, String subject, String word) {
      return new Voucher(SignIns.digest(provider.length() + " " + provider + " " + subject), word);
    }

    @Override
    public String toString() {
      return "Voucher[" + digest + "]";
    }
  }

  /** How an attempt ended. */
  public sealed interface Outcome {
    record Accepted(Account account) implements Outcome {}

    /**
     * Name or password are wrong; which one is not told to the one who tries.
     *
     * @param name of the account; null where there is none of that name
     * @param locksName this was one too many of the name: from now on {@link Locked}
     * @param locksAddress one too many from the address, whatever the names
     */
    record Refused(@Nullable String name, boolean locksName, boolean locksAddress)
        implements Outcome {}

    /** Too many failed: even the right password is not looked at. */
    record Locked(Duration left) implements Outcome {}
  }

  /**
   * A session as its holder meets it.
   *
   * @param voucher null for an account of the file
   */
  public record Open(Account account, @Nullable Voucher voucher, String token) {
    /** What the person's own things are kept under. */
    public String owner() {
      return voucher == null ? account.name() : voucher.digest();
    }
  }

  /**
   * @param address of the one who tries
   */
  public Outcome check(String name, String password, String address) {
    var begun = attempts.begin(name, address);
    if (!begun.left().isZero()) {
      return new Outcome.Locked(begun.left());
    }
    var account = accounts.find(name);
    var hash = account.map(Account::password).orElse(NOBODY);
    if (password.length() > 4 * Accounts.LONGEST_PASSWORD
        || !PasswordHash.matches(password, hash)
        || account.isEmpty()
        || account.get().disabled()) {
      return new Outcome.Refused(
          account.map(Account::name).orElse(null), begun.locksName(), begun.locksAddress());
    }
    attempts.succeeded(name, address);
    return new Outcome.Accepted(account.get());
  }

  /**
   * As {@link #check}, for one who sends name and password with every call.
   *
   * @param checked is told when the password was looked at and is right; where that throws, it is
   *     looked at again the next time
   */
  public Outcome checkOften(
      String name, String password, String address, Consumer<Account> checked) {
    var key = digest(name.length() + " " + name + " " + password);
    var account = accounts.find(name);
    if (account.isPresent()
        && !account.get().disabled()
        && account.get().password().equals(trusted.getIfPresent(key))) {
      return new Outcome.Accepted(account.get());
    }
    var outcome = check(name, password, address);
    if (outcome instanceof Outcome.Accepted accepted) {
      checked.accept(accepted.account());
      trusted.put(key, accepted.account().password());
    }
    return outcome;
  }

  /**
   * @param left to wait; zero where the attempt may go on
   * @param locksAddress one more that fails is too many from there
   */
  public record Attempt(Duration left, boolean locksAddress) {}

  /** An attempt by the word of another; counts as failed until {@link #forgive}. */
  public Attempt begin(String address) {
    var begun = attempts.begin(address);
    return new Attempt(begun.left(), begun.locksAddress());
  }

  /** An attempt from there came to a good end, or to one that is nobody's fault. */
  public void forgive(String address) {
    attempts.succeeded(address);
  }

  /** Begins a session and gives its secret, which is kept here as a digest only. */
  public String open(Account account) {
    return open(account, null);
  }

  /**
   * The same for a person whom another vouches for; the role holds as long as the session does. Of
   * one person's sessions the oldest end: each keeps the word, and anyone can begin many.
   */
  public synchronized String open(String name, Role role, Voucher voucher) {
    sessions.asMap().entrySet().stream()
        .filter(each -> isOf(each.getValue(), voucher.digest()))
        .sorted(Comparator.comparing(each -> each.getValue().begun(), Comparator.reverseOrder()))
        .skip(MOST_ELSEWHERE - 1)
        .map(Map.Entry::getKey)
        .toList()
        .forEach(sessions::invalidate);
    return open(Account.elsewhere(name, role), voucher);
  }

  private static boolean isOf(Session session, String digest) {
    var voucher = session.voucher();
    return voucher != null && voucher.digest().equals(digest);
  }

  private String open(Account account, @Nullable Voucher voucher) {
    var secret = secret();
    sessions.put(digest(secret), new Session(account, voucher, secret(), clock.instant()));
    return secret;
  }

  public Optional<Open> find(String secret) {
    var key = digest(secret);
    var session = sessions.getIfPresent(key);
    if (session == null) {
      return Optional.empty();
    }
    var account =
        current(session).filter(now -> clock.instant().isBefore(session.begun().plus(LONGEST)));
    if (account.isEmpty()) {
      sessions.invalidate(key);
    }
    return account.map(now -> new Open(now, session.voucher(), session.token()));
  }

  private Optional<Account> current(Session session) {
    return session.voucher() != null
        ? Optional.of(session.account())
        : accounts
            .find(session.account().name())
            .filter(now -> now.equals(session.account()) && !now.disabled());
  }

  /** Whether the name itself is locked, from wherever one tries. */
  public boolean isLocked(Account account) {
    return attempts.isLocked(account.name());
  }

  /** Forgets the failures of the name; those of an address stay. */
  public void unlock(Account account) {
    attempts.unlock(account.name());
  }

  public void close(String secret) {
    sessions.invalidate(digest(secret));
  }

  private String secret() {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String digest(String secret) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
