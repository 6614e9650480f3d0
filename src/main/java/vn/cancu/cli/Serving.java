package vn.cancu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.audit.Act;
import vn.cancu.audit.Actor;
import vn.cancu.audit.Result;
import vn.cancu.document.Visibility;
import vn.cancu.identity.OpenIdProvider;
import vn.cancu.identity.OpenIdSettings;
import vn.cancu.intake.Handover;
import vn.cancu.portal.PortInUseException;
import vn.cancu.portal.Portal;
import vn.cancu.portal.PortalSettings;

/**
 * A portal that runs: application and web server started side by side, ended together on SIGTERM or
 * Ctrl-C.
 */
final class Serving implements AutoCloseable {
  private static final int DEFAULT_PORT = 8080;

  /** Scanners and copies over a network pause for a second now and then. */
  private static final Duration STOPPED_GROWING = Duration.ofSeconds(3);

  private final Console console;
  private final Application application;
  private final Portal portal;
  private final Optional<Accounts.OneTime> firstAccount;
  private @Nullable WatchedFolder watched;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Serving(
      Console console,
      Application application,
      Portal portal,
      Optional<Accounts.OneTime> firstAccount) {
    this.firstAccount = firstAccount;
    this.console = console;
    this.application = application;
    this.portal = portal;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "stop"));
  }

  static Serving open(Console console, Path home, @Nullable Integer port, boolean demo) {
    int number = port(console, port);
    var provider = provider(console);
    checkContact(console);
    checkRates(console);
    var application = Application.open(home, console);
    try {
      application.startIntake();
      var accounts = new Accounts(home, Clock.systemUTC());
      var act = accounts.all().isEmpty() ? Act.ACCOUNT_ADDED : Act.PASSWORD_RESET;
      var local = provider.map(OpenIdProvider::allowsLocalAccounts).orElse(true);
      // A password that no door takes would only be another secret to keep.
      var first = local ? accounts.makeFirst() : Optional.<Accounts.OneTime>empty();
      first.ifPresent(made -> recordFirst(console, home, act, made));
      var parts = new ArrayList<>(application.parts());
      parts.add(accounts);
      parts.add(new PortalSettings(holdsInventedDocuments(home, demo)));
      provider.ifPresent(parts::add);
      var host = console.environment().getOrDefault("CANCU_HOST", "0.0.0.0");
      var portal = Portal.start(parts, host, number);
      return new Serving(console, application, portal, first);
    } catch (PortInUseException e) {
      application.close();
      throw new Failure(1, console.messages().get("port.in-use", number));
    } catch (RuntimeException e) {
      application.close();
      throw e;
    }
  }

  /** Behind the act for once: every start asks, and few of them make one. */
  private static void recordFirst(Console console, Path home, Act act, Accounts.OneTime made) {
    console
        .audit(home)
        .note(
            Actor.program("serve"),
            act,
            made.name(),
            Result.DONE,
            Map.of("role", Role.ADMINISTRATOR.slug()));
  }

  /** A home that the demo filled says so for good, whichever command opens it later. */
  private static boolean holdsInventedDocuments(Path home, boolean demo) {
    var mark = home.resolve("demo");
    try {
      if (demo && !Files.exists(mark)) {
        Files.createFile(mark);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return demo || Files.exists(mark);
  }

  /** Asks nothing of it: the portal opens whether it is there or not. */
  private static Optional<OpenIdProvider> provider(Console console) {
    try {
      return OpenIdSettings.of(console.environment())
          .map(settings -> new OpenIdProvider(settings, Clock.systemUTC()));
    } catch (OpenIdSettings.Invalid e) {
      throw new Failure(2, console.messages().get("provider.invalid", e.getMessage()));
    }
  }

  /** Every harvester is told it, and the schema of the protocol takes no other. */
  private static void checkContact(Console console) {
    var contact = console.environment().getOrDefault("CANCU_CONTACT", "").strip();
    if (!contact.isEmpty() && !contact.matches("[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)+")) {
      throw new Failure(2, console.messages().get("contact.invalid", contact));
    }
  }

  private static void checkRates(Console console) {
    console
        .environment()
        .forEach((name, value) -> {
          if (name.startsWith("CANCU_RATE_") && !value.matches("\\d{1,6}")) {
            throw new Failure(2, console.messages().get("rate.invalid", name, value));
          }
        });
  }

  private static int port(Console console, @Nullable Integer option) {
    var text = option != null ? option.toString() : console.environment().get("CANCU_PORT");
    if (text == null) {
      return DEFAULT_PORT;
    }
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new Failure(2, console.messages().get("port.invalid", text));
    }
    return Integer.parseInt(text);
  }

  void takeIn(List<Path> paths, Visibility visibility) throws InterruptedException {
    new Deliveries(console, application.home(), visibility, false)
        .quietAboutDuplicates()
        .deliver(paths);
  }

  /** Takes in what is dropped there from now on. */
  void watch(Path folder, Visibility visibility) {
    watched =
        new WatchedFolder(
            folder,
            visibility,
            new Handover(application.home()),
            console.audit(application.home().root()),
            console.messages(),
            STOPPED_GROWING);
  }

  /**
   * Waits until the first search can be answered, then prints the address and, at the first start,
   * how to sign in.
   */
  void announce() throws InterruptedException {
    application.awaitIndex();
    var say = console.messages();
    console.out().println(say.get("serve.ready", "http://localhost:" + portal.port()));
    firstAccount.ifPresent(
        first -> console.out().println(say.get("user.first", first.name(), first.password())));
    console.out().flush();
  }

  int port() {
    return portal.port();
  }

  void untilStopped() throws InterruptedException {
    stop.await();
  }

  private void stopAndWait() {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      if (watched != null) {
        watched.close();
      }
      portal.close();
      application.close();
    } finally {
      stopped.countDown();
    }
  }
}
