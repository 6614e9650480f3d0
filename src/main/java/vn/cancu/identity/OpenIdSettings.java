package vn.cancu.identity;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Role;

/**
 * Which provider is asked, and what its words mean here.
 *
 * @param issuer as the provider names itself; https, but on the machine itself
 * @param clientSecret null for a public client, which PKCE alone protects
 * @param roleClaim a name, or the names down to a nested one: "realm_access.roles"
 * @param roles which values of the claim give which role
 * @param localAccounts whether people with an account of the portal itself come in as well
 */
public record OpenIdSettings(
    URI issuer,
    String clientId,
    @Nullable String clientSecret,
    String roleClaim,
    Map<Role, List<String>> roles,
    String nameClaim,
    boolean localAccounts) {
  private static final String PREFIX = "CANCU_OIDC_";
  private static final String ISSUER = PREFIX + "ISSUER";
  private static final String CLIENT_ID = PREFIX + "CLIENT_ID";
  private static final String CLIENT_SECRET = PREFIX + "CLIENT_SECRET";
  private static final String ROLE_CLAIM = PREFIX + "ROLE_CLAIM";
  private static final String NAME_CLAIM = PREFIX + "NAME_CLAIM";
  private static final String URL = "CANCU_URL";
  private static final String LOCAL = "CANCU_LOCAL_ACCOUNTS";

  public OpenIdSettings {
    roles = Map.copyOf(roles);
  }

  /** A setting that can't be meant; its message is the name of the variable. */
  public static final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Invalid(String name) {
      super(name);
    }
  }

  /**
   * What the environment says; empty where it names no provider. Throws Invalid where a variable is
   * missing, unknown or wrong: nobody is to find that out when the first person can't come in.
   */
  public static Optional<OpenIdSettings> of(Map<String, String> environment) {
    checkNames(environment);
    var local = flag(environment);
    var issuer = said(environment, ISSUER);
    if (issuer == null) {
      var first = environment.keySet().stream().filter(name -> name.startsWith(PREFIX)).sorted();
      first
          .filter(name -> said(environment, name) != null)
          .findFirst()
          .ifPresent(name -> {
            throw new Invalid(ISSUER);
          });
      if (!local) {
        // Nobody at all could come in.
        throw new Invalid(LOCAL);
      }
      return Optional.empty();
    }
    var clientId = said(environment, CLIENT_ID);
    if (clientId == null) {
      throw new Invalid(CLIENT_ID);
    }
    var place = issuer(issuer);
    var own = said(environment, URL);
    if (own == null ? !isThisMachine(host(place)) : !isSite(own)) {
      // The way back would be where each request says we are, and it is registered at one address.
      throw new Invalid(URL);
    }
    return Optional.of(
        new OpenIdSettings(
            place,
            clientId,
            said(environment, CLIENT_SECRET),
            said(environment, ROLE_CLAIM, "realm_access.roles"),
            roles(environment),
            said(environment, NAME_CLAIM, "preferred_username"),
            local));
  }

  private static void checkNames(Map<String, String> environment) {
    var known = new TreeSet<>(Set.of(ISSUER, CLIENT_ID, CLIENT_SECRET, ROLE_CLAIM, NAME_CLAIM));
    Arrays.stream(Role.values()).map(OpenIdSettings::variable).forEach(known::add);
    for (var name : new TreeSet<>(environment.keySet())) {
      // One that is passed on empty says nothing.
      if (name.startsWith(PREFIX) && !known.contains(name) && said(environment, name) != null) {
        throw new Invalid(name);
      }
    }
  }

  private static String variable(Role role) {
    return PREFIX + role.name();
  }

  private static Map<Role, List<String>> roles(Map<String, String> environment) {
    var roles = new EnumMap<Role, List<String>>(Role.class);
    for (var role : Role.values()) {
      var values =
          Arrays.stream(said(environment, variable(role), role.slug()).split(","))
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .toList();
      if (values.isEmpty()) {
        throw new Invalid(variable(role));
      }
      roles.put(role, values);
    }
    return roles;
  }

  private static boolean flag(Map<String, String> environment) {
    return switch (said(environment, LOCAL, "true")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Invalid(LOCAL);
    };
  }

  private static URI issuer(String text) {
    try {
      var issuer = URI.create(text);
      if (issuer.getHost() == null || issuer.getQuery() != null || issuer.getFragment() != null) {
        throw new Invalid(ISSUER);
      }
      if (!isSafe(issuer)) {
        throw new Invalid(ISSUER);
      }
      return issuer;
    } catch (IllegalArgumentException e) {
      throw new Invalid(ISSUER);
    }
  }

  private static boolean isSite(String text) {
    try {
      return text.matches("https?://.*") && !host(URI.create(text)).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String host(URI place) {
    return Objects.requireNonNullElse(place.getHost(), "");
  }

  /** Whether nobody on the way can read or change what is said there. */
  static boolean isSafe(URI address) {
    var host = address.getHost();
    return "https".equalsIgnoreCase(address.getScheme())
        || "http".equalsIgnoreCase(address.getScheme()) && host != null && isThisMachine(host);
  }

  /** By the letters alone: a name service may say what it likes. */
  private static boolean isThisMachine(String host) {
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  private static @Nullable String said(Map<String, String> environment, String name) {
    var value = environment.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static String said(Map<String, String> environment, String name, String otherwise) {
    var value = said(environment, name);
    return value == null ? otherwise : value;
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "OpenIdSettings[" + issuer + ", " + clientId + "]";
  }
}
