package vn.cancu.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.account.AccountException;
import vn.cancu.account.Accounts;
import vn.cancu.audit.Actor;
import vn.cancu.audit.AuditLog;
import vn.cancu.intake.HomeException;

/** What a command talks to and is told by: input, outputs, the environment, the messages. */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Messages messages) {
  static Console system() {
    return of(System.in, System.out, System.err, System.getenv());
  }

  static Console of(
      InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    return new Console(in, out, err, environment, new Messages(environment));
  }

  static Console of(PrintStream out, PrintStream err, Map<String, String> environment) {
    return of(InputStream.nullInputStream(), out, err, environment);
  }

  /** The home of a command: the option, else CANCU_HOME, else ./data. */
  Path home(@Nullable Path option) {
    return option != null ? option : Path.of(environment.getOrDefault("CANCU_HOME", "data"));
  }

  /** The log of a home, for what is done by the command line. */
  AuditLog audit(Path home) {
    return new AuditLog(home.toAbsolutePath().normalize(), Clock.systemUTC());
  }

  /** The system's user; behind sudo the one who called it. */
  Actor actor() {
    var user = System.getProperty("user.name", "?");
    var behind = environment.get("SUDO_USER");
    return Actor.command(behind == null || behind.isBlank() ? user : behind + " (" + user + ")");
  }

  /** Whether a person watches: progress is shown to people only. */
  boolean isTerminal() {
    var console = System.console();
    return err == System.err && console != null && console.isTerminal();
  }

  /** Where a person can be asked without what is typed being shown; null where nobody sits. */
  java.io.@Nullable Console terminal() {
    var console = System.console();
    return in == System.in && console != null && console.isTerminal() ? console : null;
  }

  static String sentence(Messages say, HomeException home) {
    return say.get(
        switch (home.reason()) {
          case IN_USE -> "home.in-use";
          case NOT_WRITABLE -> "home.not-writable";
        },
        home.home());
  }

  static String sentence(Messages say, AccountException account) {
    return say.get(
        switch (account.reason()) {
          case BAD_NAME -> "user.name.invalid";
          case NAME_TAKEN -> "user.name.taken";
          case UNKNOWN_NAME -> "user.name.unknown";
          case PASSWORD_SHORT -> "user.password.short";
          case PASSWORD_LONG -> "user.password.long";
          case PASSWORD_LIKE_NAME -> "user.password.guessable";
          case PASSWORD_SAME -> "user.password.same";
          case LAST_ADMINISTRATOR -> "user.last-administrator";
          case FILE_BROKEN -> "user.file.broken";
          case FILE_NOT_WRITABLE -> "user.file.not-writable";
        },
        account.about(),
        Accounts.SHORTEST_PASSWORD,
        Accounts.LONGEST_PASSWORD);
  }
}
