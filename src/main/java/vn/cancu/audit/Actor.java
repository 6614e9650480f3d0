package vn.cancu.audit;

import org.jspecify.annotations.Nullable;
import vn.cancu.access.Role;

/**
 * Who acts.
 *
 * @param who name of the account; on the command line of the system's user; null for one nobody
 *     knows
 * @param role of the account at that time, or {@link #COMMAND}, {@link #PROGRAM}, {@link #ANYONE}
 * @param address it came from; null for what needed no network
 */
public record Actor(@Nullable String who, String role, @Nullable String address) {
  public static final String COMMAND = "command";
  public static final String PROGRAM = "program";
  public static final String ANYONE = "anyone";

  public static Actor person(String name, Role role, String address) {
    return new Actor(name, role.slug(), address);
  }

  /** A person at the command line, whom the system let in. */
  public static Actor command(String user) {
    return new Actor(user, COMMAND, null);
  }

  /** What the program does by itself. */
  public static Actor program(String part) {
    return new Actor(part, PROGRAM, null);
  }

  /**
   * @param who the account whose name was given; null where there is none of that name: people type
   *     passwords there
   */
  public static Actor anyone(@Nullable String who, String address) {
    return new Actor(who, ANYONE, address);
  }
}
