package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Role;
import vn.cancu.account.Account;
import vn.cancu.account.SignIns;

/**
 * Who asks, where that is someone with an account.
 *
 * @param token of the session; null for a script, which has none
 * @param mustChange has a password that was told once, and may do nothing but change it
 * @param owner what the person's own things are kept under
 * @param local has an account here, and not only one that the office's provider vouches for
 */
public record Person(
    String name,
    Role role,
    @Nullable String token,
    boolean mustChange,
    String owner,
    boolean local) {
  private static final String ATTRIBUTE = "cancu.person";

  /** A script, which signs each call. */
  static Person of(Account account) {
    return of(account, null, account.name(), true);
  }

  static Person of(SignIns.Open open) {
    return of(open.account(), open.token(), open.owner(), open.voucher() == null);
  }

  private static Person of(Account account, @Nullable String token, String owner, boolean local) {
    return new Person(account.name(), account.role(), token, account.oneTime(), owner, local);
  }

  static Optional<Person> asking(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Person.class);
  }

  /** Nobody asks any more: the answer is for one who has left. */
  static void leaves(HttpRequest<?> request) {
    request.removeAttribute(ATTRIBUTE, Person.class);
  }

  void asks(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  boolean may(Role needed) {
    return !mustChange && role.includes(needed);
  }

  /** For templates: the token of the session, written anew for this page. */
  public String formToken() {
    return token == null ? "" : FormToken.write(token);
  }

  /** For templates: whether the versions of a document are open to this person. */
  public boolean readsHistory() {
    return may(Role.OFFICIAL);
  }

  /** For templates: whether the log is open to this person. */
  public boolean administers() {
    return may(Role.ADMINISTRATOR);
  }

  /** For templates: whether the pages for uploads and corrections are open to this person. */
  public boolean takesIn() {
    return may(Role.ARCHIVIST);
  }
}
