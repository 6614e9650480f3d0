package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cancu.account.Account;
import vn.cancu.account.SignIns;
import vn.cancu.account.SignIns.Outcome;
import vn.cancu.audit.Act;
import vn.cancu.audit.Actor;
import vn.cancu.audit.Result;
import vn.cancu.identity.Guest;
import vn.cancu.identity.OpenIdProvider;
import vn.cancu.identity.ProviderException;
import vn.cancu.identity.ProviderException.Reason;

/**
 * Looks at names and passwords and puts on record who came in and who did not. Nobody comes in
 * unrecorded; who is turned away is so whether it can be recorded or not.
 */
@Singleton
final class Door {
  /** Each takes a thread for as long as the provider takes to answer. */
  private static final int AT_ONCE = 16;

  private final Semaphore asksProvider = new Semaphore(AT_ONCE);
  private final SignIns signIns;
  private final Connection connection;
  private final Audit audit;
  private final boolean local;

  Door(SignIns signIns, Connection connection, Audit audit, Optional<OpenIdProvider> provider) {
    this.signIns = signIns;
    this.connection = connection;
    this.audit = audit;
    this.local = provider.map(OpenIdProvider::allowsLocalAccounts).orElse(true);
  }

  /** Whether names and passwords of the portal itself are looked at. */
  boolean takesPasswords() {
    return local;
  }

  /** By the page. */
  Outcome signIn(HttpRequest<?> request, String name, String password) {
    checkTaken();
    var address = connection.address(request);
    var outcome = signIns.check(name, password, address);
    if (outcome instanceof Outcome.Accepted(var account)) {
      cameIn(account, request, "page");
    }
    return turnedAway(outcome, null, request, "page");
  }

  /** With every call; on record once in a while, when the password is really looked at. */
  Outcome signInOften(HttpRequest<?> request, String name, String password) {
    checkTaken();
    var address = connection.address(request);
    var outcome =
        signIns.checkOften(name, password, address, account -> cameIn(account, request, "api"));
    return turnedAway(outcome, null, request, "api");
  }

  /** A person who is in says who he is once more. */
  Outcome again(HttpRequest<?> request, Person person, String password) {
    var address = connection.address(request);
    var outcome = signIns.check(person.name(), password, address);
    return turnedAway(outcome, audit.actor(request), request, "password");
  }

  private void checkTaken() {
    if (!local) {
      throw new Refusal(HttpStatus.FORBIDDEN, "loi.khong-tai-khoan-rieng");
    }
  }

  /** Somebody whom the provider vouches for. */
  void letIn(HttpRequest<?> request, Guest guest) {
    audit.note(
        Actor.person(guest.name(), guest.role(), connection.peer(request)),
        Act.SIGNED_IN,
        null,
        Map.of("by", "provider", "subject", guest.subject()));
  }

  /**
   * Asks the provider of whoever came back from it. Failures lock the address as wrong passwords
   * do, but for those of the provider itself; throws ProviderException or Refusal.
   */
  Guest vouched(HttpRequest<?> request, Supplier<Guest> asking) {
    if (!asksProvider.tryAcquire()) {
      throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "loi.co-quan.nghi");
    }
    try {
      return counted(request, asking);
    } finally {
      asksProvider.release();
    }
  }

  private Guest counted(HttpRequest<?> request, Supplier<Guest> asking) {
    var address = connection.address(request);
    var attempt = signIns.begin(address);
    if (!attempt.left().isZero()) {
      throw Refusal.after(attempt.left(), "loi.dang-nhap-khoa");
    }
    try {
      var guest = asking.get();
      signIns.forgive(address);
      return guest;
    } catch (ProviderException e) {
      if (e.reason() == Reason.DOWN) {
        signIns.forgive(address);
      } else if (attempt.locksAddress()) {
        var actor = Actor.anyone(null, connection.peer(request));
        lockedOut(actor, Map.of("by", "provider", "locked", "address"));
      }
      turnAway(request, e);
      throw e;
    }
  }

  /**
   * Somebody the provider sent whom it does not vouch for as it should. That it is away or knows
   * nothing of a code is not recorded: anyone could fill the disk with codes.
   */
  private void turnAway(HttpRequest<?> request, ProviderException why) {
    if (why.reason() != Reason.DOWN && why.reason() != Reason.CODE_REFUSED) {
      audit.tryToNote(
          Actor.anyone(why.who(), connection.peer(request)),
          Act.SIGN_IN_FAILED,
          null,
          Result.REFUSED,
          Map.of("by", "provider", "why", why.reason().slug()));
    }
  }

  private void cameIn(Account account, HttpRequest<?> request, String by) {
    audit.note(
        Actor.person(account.name(), account.role(), connection.peer(request)),
        Act.SIGNED_IN,
        null,
        Map.of("by", by));
  }

  /**
   * An attempt at what is locked is not recorded: anyone could fill the disk with them.
   *
   * @param known who is in already; null for nobody
   */
  private Outcome turnedAway(
      Outcome outcome, @Nullable Actor known, HttpRequest<?> request, String by) {
    if (outcome instanceof Outcome.Refused(var name, var locksName, var locksAddress)) {
      var address = connection.peer(request);
      var actor = known == null ? Actor.anyone(name, address) : known;
      audit.tryToNote(actor, Act.SIGN_IN_FAILED, null, Result.REFUSED, Map.of("by", by));
      if (locksName) {
        lockedOut(actor, Map.of("by", by, "locked", "name"));
      }
      if (locksAddress) {
        // Whoever came last of those who tried from there has no part in it.
        lockedOut(Actor.anyone(null, address), Map.of("by", by, "locked", "address"));
      }
    }
    return outcome;
  }

  private void lockedOut(Actor actor, Map<String, String> detail) {
    audit.tryToNote(actor, Act.LOCKED_OUT, null, Result.DONE, detail);
  }
}
