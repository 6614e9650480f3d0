package vn.cancu.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
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
  /**
   * What can stand on a page and in a log. No marks: the letters of our names need none once they
   * are composed, and many can't be seen, as the fillers of Hangul can't.
   */
  private static final String LETTER = "[\\p{L}\\p{N}&&[^\\u115f\\u1160\\u3164\\uffa0]]";

  private static final Pattern NAME =
      Pattern.compile(LETTER + "(?:" + LETTER + "|[ ._@+'-]){0,99}");

  private static final String EMAIL = "email";

  private final OpenIdSettings settings;

  Claims(OpenIdSettings settings) {
    this.settings = settings;
  }

  /** The highest role that the claim gives. */
  Optional<Role> role(Map<String, ?> claims) {
    var given = values(find(claims, settings.roleClaim()), settings.roleClaim());
    return settings.roles().entrySet().stream()
        .filter(role -> role.getValue().stream().anyMatch(given::contains))
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }

  /**
   * The name with the provider's host behind it, whatever it holds itself, and a sign of the
   * subject: the log and the corrections have nothing but this, and names at the provider change
   * hands. "lan.nguyen@id.so.gov.vn#1a2b3c4d".
   */
  Optional<String> name(Map<String, ?> claims) {
    var sign = '@' + host(settings.issuer()) + '#' + sign(String.valueOf(claims.get("sub")));
    return Stream.of(settings.nameClaim(), EMAIL, "sub")
        .filter(claim -> !claim.equals(EMAIL) || isVerified(claims))
        .map(claim -> find(claims, claim))
        .filter(String.class::isInstance)
        .map(value -> Normalizer.normalize(value.toString(), Normalizer.Form.NFC).strip())
        .filter(value -> NAME.matcher(value).matches())
        .findFirst()
        .map(name -> name + sign);
  }

  /** Otherwise it is what the person likes to say. Some providers write the word for the value. */
  private static boolean isVerified(Map<String, ?> claims) {
    return String.valueOf(claims.get("email_verified")).equals("true");
  }

  private static String sign(String subject) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
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

  /** Only what is named a scope is a list in one text (RFC 8693); a role may have spaces. */
  private static List<String> values(@Nullable Object claim, String name) {
    return switch (claim) {
      case null -> List.of();
      case String one when name.equals("scope") || name.endsWith(".scope") ->
          Arrays.asList(one.split(" +"));
      case String one -> List.of(one.strip());
      case Collection<?> several -> several.stream().map(Objects::toString).toList();
      default -> List.of();
    };
  }
}
