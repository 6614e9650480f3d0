package vn.cancu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.access.Role;
import vn.cancu.account.Account;
import vn.cancu.account.AccountException;
import vn.cancu.account.Accounts;
import vn.cancu.audit.Act;

/** Local accounts: made, listed, changed and removed, also beside a portal that runs. */
@Command(
    name = "user",
    subcommands = {
      UserCommand.Add.class,
      UserCommand.Show.class,
      UserCommand.Password.class,
      UserCommand.Appoint.class,
      UserCommand.Disable.class,
      UserCommand.Enable.class,
      UserCommand.Remove.class
    })
final class UserCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /** What each of them begins with. */
  private abstract static class OnAccounts implements Runnable {
    final Console console;

    @Mixin HomeOptions options = new HomeOptions();

    OnAccounts(Console console) {
      this.console = console;
    }

    Accounts accounts() {
      return new Accounts(console.home(options.home), Clock.systemUTC());
    }

    /** On record before it is done. */
    void record(Act act, String name, Map<String, String> detail, Runnable change) {
      var log = console.audit(console.home(options.home));
      try (var deed = log.begin(console.actor(), act, Accounts.plain(name), detail)) {
        try {
          change.run();
        } catch (AccountException e) {
          deed.refused(e.reason().slug());
          throw e;
        }
        deed.done();
      }
    }

    void done(String key, Object... values) {
      console.out().println(console.messages().get(key, values));
    }

    Role role(String slug) {
      return Role.of(slug)
          .orElseThrow(() -> new Failure(2, console.messages().get("user.role.invalid", slug)));
    }

    /** Twice from a terminal, where nothing is shown; one line from anything else. */
    String newPassword(String name) {
      var say = console.messages();
      var terminal = console.terminal();
      if (terminal == null) {
        return line();
      }
      var first = terminal.readPassword("%s", say.get("user.password.ask", name));
      var again = terminal.readPassword("%s", say.get("user.password.again"));
      if (first == null || again == null || !Arrays.equals(first, again)) {
        throw new Failure(1, say.get("user.password.differs"));
      }
      return new String(first);
    }

    private String line() {
      try {
        var line =
            new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
                .readLine();
        if (line == null) {
          throw new Failure(1, console.messages().get("user.password.none"));
        }
        return line;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Command(name = "add")
  static final class Add extends OnAccounts {
    @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
    private String name = "";

    @Option(
        names = "--role",
        required = true,
        paramLabel = "official|archivist|administrator",
        descriptionKey = "role")
    private String role = "";

    Add(Console console) {
      super(console);
    }

    @Override
    public void run() {
      var wanted = role(role);
      var accounts = accounts();
      accounts.checkNew(name);
      var password = newPassword(name);
      record(
          Act.ACCOUNT_ADDED,
          name,
          Map.of("role", wanted.slug()),
          () -> accounts.add(name, wanted, password));
      done("user.added", name, console.messages().get("role." + wanted.slug()));
    }
  }

  @Command(name = "list")
  static final class Show extends OnAccounts {
    Show(Console console) {
      super(console);
    }

    @Override
    public void run() {
      for (Account account : accounts().all()) {
        console
            .out()
            .println(
                account.name()
                    + "\t"
                    + console.messages().get("role." + account.role().slug())
                    + (account.disabled()
                        ? "\t" + console.messages().get("user.is-disabled")
                        : ""));
      }
    }
  }

  @Command(name = "password")
  static final class Password extends OnAccounts {
    @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
    private String name = "";

    Password(Console console) {
      super(console);
    }

    @Override
    public void run() {
      var accounts = accounts();
      accounts.known(name);
      var password = newPassword(name);
      record(Act.PASSWORD_SET, name, Map.of(), () -> accounts.setPassword(name, password));
      done("user.password.set", name);
    }
  }

  @Command(name = "role")
  static final class Appoint extends OnAccounts {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
    private String name = "";

    @Parameters(
        index = "1",
        paramLabel = "official|archivist|administrator",
        descriptionKey = "role")
    private String role = "";

    Appoint(Console console) {
      super(console);
    }

    @Override
    public void run() {
      var wanted = role(role);
      var accounts = accounts();
      accounts.known(name);
      record(
          Act.ROLE_SET, name, Map.of("role", wanted.slug()), () -> accounts.setRole(name, wanted));
      done("user.appointed", name, console.messages().get("role." + wanted.slug()));
    }
  }

  @Command(name = "disable")
  static final class Disable extends OnAccounts {
    @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
    private String name = "";

    Disable(Console console) {
      super(console);
    }

    @Override
    public void run() {
      var accounts = accounts();
      accounts.known(name);
      record(Act.ACCOUNT_DISABLED, name, Map.of(), () -> accounts.setDisabled(name, true));
      done("user.disabled", name);
    }
  }

  @Command(name = "enable")
  static final class Enable extends OnAccounts {
    @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
    private String name = "";

    Enable(Console console) {
      super(console);
    }

    @Override
    public void run() {
      var accounts = accounts();
      accounts.known(name);
      record(Act.ACCOUNT_ENABLED, name, Map.of(), () -> accounts.setDisabled(name, false));
      done("user.enabled", name);
    }
  }

  @Command(name = "remove")
  static final class Remove extends OnAccounts {
    @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
    private String name = "";

    Remove(Console console) {
      super(console);
    }

    @Override
    public void run() {
      var accounts = accounts();
      accounts.known(name);
      record(Act.ACCOUNT_REMOVED, name, Map.of(), () -> accounts.remove(name));
      done("user.removed", name);
    }
  }
}
