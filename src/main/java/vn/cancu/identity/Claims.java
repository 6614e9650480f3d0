package vn.cancu.identity;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Role;

/** What the claims of a checked token say of a person, by the settings. */
final class Claims {
  /** What can stand on a page and in a log and be told from others by eye. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@+'-]{0,99}");

  private final OpenIdSettings settings;

  Claims(OpenIdSettings settings) {
    this.settings = settings;
  }

  /** The highest role that the claim gives. */
  Optional<Role> role(Map<String, ?> claims) {
    var given = values(find(claims, settings.roleClaim()));
    return settings.roles().entrySet().stream()
        .filter(role -> role.getValue().stream().anyMatch(given::contains))
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }

  /** The name with the provider's host behind it, where it has none itself. */
  Optional<String> name(Map<String, ?> claims) {
    return Stream.of(settings.nameClaim(), "email", "sub")
        .map(claim -> find(claims, claim))
        .filter(String.class::isInstance)
        .map(value -> value.toString().strip())
        .filter(value -> NAME.matcher(value).matches())
        .findFirst()
        .map(name -> name.contains("@") ? name : name + '@' + host(settings.issuer()));
  }

  private static String host(URI issuer) {
    return Objects.requireNonNullElse(issuer.getHost(), "");
  }

  /** Names with dots are taken whole first: "https://id.example/roles". */
  private static @Nullable Object find(Map<?, ?> claims, String path) {
    var whole = claims.get(path);
    if (whole != null) {
      return whole;
    }
    for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
      if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
        var found = find(inner, path.substring(dot + 1));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static List<String> values(@Nullable Object claim) {
    return switch (claim) {
      case null -> List.of();
      case String one -> Arrays.asList(one.split("[ ,]+"));
      case Collection<?> several -> several.stream().map(Objects::toString).toList();
      default -> List.of();
    };
  }
}
