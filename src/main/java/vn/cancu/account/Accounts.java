package vn.cancu.account;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Role;

/**
 * The accounts of a home. What another process changes is seen at the next question. Every change
 * is on the disk when its method returns; methods throw AccountException where something is wrong.
 */
public final class Accounts {
  /** Name of the account that the first start makes. */
  public static final String FIRST = "quantri";

  public static final int SHORTEST_PASSWORD = 10;
  public static final int LONGEST_PASSWORD = 200;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,31}");

  /** Without letters and digits that look alike: people type it from a screen. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Path home;
  private final AccountFile file;
  private final Clock clock;
  private final SavedSearches searches;
  private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

  private record Known(AccountFile.@Nullable Stamp stamp, List<Account> accounts) {}

  /** A password that is told once and must be changed. */
  public record OneTime(String name, String password) {}

  public Accounts(Path home, Clock clock) {
    this.home = home;
    this.file = new AccountFile(home);
    this.clock = clock;
    this.searches = new SavedSearches(home, clock);
  }

  /** The folder that they are the accounts of. */
  public Path home() {
    return home;
  }

  /** What people keep under their accounts. */
  public SavedSearches searches() {
    return searches;
  }

  /** In order of their names. */
  public List<Account> all() {
    var stamp = file.stamp();
    var last = known.get();
    if (last != null && Objects.equals(last.stamp(), stamp)) {
      return last.accounts();
    }
    // A change between the stamp and the reading only costs another reading.
    var accounts = file.read();
    known.set(new Known(stamp, accounts));
    return accounts;
  }

  public Optional<Account> find(String name) {
    var wanted = plain(name);
    return all().stream().filter(account -> account.name().equals(wanted)).findFirst();
  }

  public void add(String name, Role role, String password) {
    add(name, role, password, false);
  }

  /** With a password made here, for a person who must change it. */
  public OneTime add(String name, Role role) {
    var password = oneTimePassword();
    add(name, role, password, true);
    return new OneTime(plain(name), password);
  }

  private void add(String name, Role role, String password, boolean oneTime) {
    var plain = plain(name);
    checkName(name, plain);
    check(plain, password);
    var account = new Account(plain, role, PasswordHash.of(password), oneTime, now(), false);
    file.change(accounts -> {
      if (accounts.stream().anyMatch(each -> each.name().equals(plain))) {
        throw new AccountException(AccountException.Reason.NAME_TAKEN, plain);
      }
      var more = new ArrayList<>(accounts);
      more.add(account);
      more.sort(Comparator.comparing(Account::name));
      return more;
    });
  }

  /** Refuses names that can't be and that are taken, before a person types a password. */
  public void checkNew(String name) {
    var plain = plain(name);
    checkName(name, plain);
    if (find(plain).isPresent()) {
      throw new AccountException(AccountException.Reason.NAME_TAKEN, plain);
    }
  }

  public Account known(String name) {
    return find(name)
        .orElseThrow(() -> new AccountException(AccountException.Reason.UNKNOWN_NAME, name));
  }

  /** Ends the sessions of the account as well: they hold by the password they began with. */
  public void setPassword(String name, String password) {
    var account = known(name);
    check(account.name(), password);
    if (PasswordHash.matches(password, account.password())) {
      throw new AccountException(AccountException.Reason.PASSWORD_SAME, account.name());
    }
    var hash = PasswordHash.of(password);
    setHash(account.name(), hash, false);
  }

  /** Another password in the place of one that was forgotten or is known to others. */
  public OneTime reset(String name) {
    var account = known(name);
    var password = oneTimePassword();
    setHash(account.name(), PasswordHash.of(password), true);
    return new OneTime(account.name(), password);
  }

  private void setHash(String name, String hash, boolean oneTime) {
    var at = now();
    replace(name, old -> new Account(old.name(), old.role(), hash, oneTime, at, old.disabled()));
  }

  public void setDisabled(String name, boolean disabled) {
    replace(known(name).name(), old -> old.withDisabled(disabled));
  }

  public void setRole(String name, Role role) {
    var account = known(name);
    replace(account.name(), old -> old.withRole(role));
  }

  public void remove(String name) {
    var account = known(name);
    replace(account.name(), old -> null);
    searches.forget(account.name());
  }

  /**
   * Makes an administrator where there is no account at all; where the one of an earlier start was
   * never used, gives it a new password, since nobody may know the old one any more.
   */
  public Optional<OneTime> makeFirst() {
    var accounts = all();
    if (!isUnused(accounts)) {
      return Optional.empty();
    }
    var password = oneTimePassword();
    var first =
        new Account(FIRST, Role.ADMINISTRATOR, PasswordHash.of(password), true, now(), false);
    var made = new boolean[1];
    file.change(current -> {
      made[0] = isUnused(current);
      return made[0] ? List.of(first) : current;
    });
    return made[0] ? Optional.of(new OneTime(FIRST, password)) : Optional.empty();
  }

  private static boolean isUnused(List<Account> accounts) {
    return accounts.isEmpty() || accounts.size() == 1 && accounts.getFirst().oneTime();
  }

  /** Null for an account that is to go. */
  private interface Change {
    @Nullable Account of(Account old);
  }

  private void replace(String name, Change change) {
    file.change(accounts -> {
      var changed = new ArrayList<Account>();
      for (var account : accounts) {
        var now = account.name().equals(name) ? change.of(account) : account;
        if (now != null) {
          changed.add(now);
        }
      }
      if (hasAdministrator(accounts) && !hasAdministrator(changed)) {
        throw new AccountException(AccountException.Reason.LAST_ADMINISTRATOR, name);
      }
      return changed;
    });
  }

  private static boolean hasAdministrator(List<Account> accounts) {
    return accounts.stream().anyMatch(Account::administers);
  }

  private static void checkName(String given, String plain) {
    if (!NAME.matcher(plain).matches()) {
      throw new AccountException(AccountException.Reason.BAD_NAME, given);
    }
  }

  private static void check(String name, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST_PASSWORD) {
      throw new AccountException(AccountException.Reason.PASSWORD_SHORT, name);
    }
    if (length > LONGEST_PASSWORD) {
      throw new AccountException(AccountException.Reason.PASSWORD_LONG, name);
    }
    boolean like = name.length() > 3 && plain(password).contains(name);
    if (like || password.chars().distinct().count() < 4) {
      throw new AccountException(AccountException.Reason.PASSWORD_LIKE_NAME, name);
    }
  }

  /** The one form of a name that the file and the log have: names are the same in capitals. */
  public static String plain(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Four groups of five letters: 99 bits. */
  private static String oneTimePassword() {
    var random = new SecureRandom();
    var password = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      if (i > 0 && i % 5 == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
