package vn.cancu.account;

import vn.cancu.access.Role;

/**
 * A person who may sign in.
 *
 * @param password its hash, as {@link PasswordHash} writes it
 * @param oneTime the password was made by the program and must be changed before anything else
 * @param changed when the password was set, ISO 8601 in UTC
 * @param disabled nobody comes in by it until an administrator lets them again
 */
public record Account(
    String name, Role role, String password, boolean oneTime, String changed, boolean disabled) {
  /** Of a person whom no file here knows: no password lets anyone in by it. */
  static Account elsewhere(String name, Role role) {
    return new Account(name, role, "", false, "", false);
  }

  Account withRole(Role other) {
    return new Account(name, other, password, oneTime, changed, disabled);
  }

  Account withDisabled(boolean now) {
    return new Account(name, role, password, oneTime, changed, now);
  }

  boolean administers() {
    return role == Role.ADMINISTRATOR && !disabled;
  }
}
