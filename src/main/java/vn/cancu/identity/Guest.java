package vn.cancu.identity;

import vn.cancu.access.Role;

/**
 * A person the provider vouches for.
 *
 * @param name for pages and the log; of this subject alone; has an "@", which no local account's
 *     name has
 * @param subject the provider's own and lasting name for the person
 * @param idToken its word as it came, which it wants back when the person signs out
 */
public record Guest(String name, String subject, Role role, String idToken) {
  /** Without the provider's word. */
  @Override
  public String toString() {
    return "Guest[" + name + ", " + subject + ", " + role + "]";
  }
}
