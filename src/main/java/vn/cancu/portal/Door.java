package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.account.Account;
import vn.cancu.account.SignIns;
import vn.cancu.account.SignIns.Outcome;
import vn.cancu.audit.Act;
import vn.cancu.audit.Actor;
import vn.cancu.audit.Result;

/**
 * Looks at names and passwords and puts on record who came in and who did not. Nobody comes in
 * unrecorded; who is turned away is so whether it can be recorded or not.
 */
@Singleton
final class Door {
  private final SignIns signIns;
  private final Connection connection;
  private final Audit audit;

  Door(SignIns signIns, Connection connection, Audit audit) {
    this.signIns = signIns;
    this.connection = connection;
    this.audit = audit;
  }

  /** By the page. */
  Outcome signIn(HttpRequest<?> request, String name, String password) {
    var address = connection.address(request);
    var outcome = signIns.check(name, password, address);
    if (outcome instanceof Outcome.Accepted(var account)) {
      cameIn(account, request, "page");
    }
    return turnedAway(outcome, null, request, "page");
  }

  /** With every call; on record once in a while, when the password is really looked at. */
  Outcome signInOften(HttpRequest<?> request, String name, String password) {
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
