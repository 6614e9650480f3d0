package vn.cancu.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person with an account may do; each role includes those before it. */
public enum Role {
  /** Reads internal documents. */
  OFFICIAL,
  /** Takes documents in. */
  ARCHIVIST,
  /** Keeps the accounts. */
  ADMINISTRATOR;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String slug) {
    return Arrays.stream(values()).filter(role -> role.slug().equals(slug)).findFirst();
  }

  public boolean includes(Role needed) {
    return ordinal() >= needed.ordinal();
  }

  /** Every role reads what is internal. */
  public Clearance clearance() {
    return Clearance.STAFF;
  }
}
