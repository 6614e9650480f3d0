package vn.cancu.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.access.Role;

final class ClaimsTest {
  /** The first 8 hex digits of the SHA-256 of "s1". */
  private static final String SIGN = "@id.so.gov.vn#e8bc163c";

  private static Claims claims(String roleClaim) {
    return new Claims(
        OpenIdSettings.of(
                Map.of(
                    "CANCU_OIDC_ISSUER",
                    "https://id.so.gov.vn/realms/so",
                    "CANCU_OIDC_CLIENT_ID",
                    "can-cu",
                    "CANCU_URL",
                    "https://vanban.so.gov.vn",
                    "CANCU_OIDC_ROLE_CLAIM",
                    roleClaim,
                    "CANCU_OIDC_OFFICIAL",
                    "official, trợ lý"))
            .orElseThrow());
  }

  private static String name(Map<String, ?> said) {
    var all = new HashMap<String, Object>(said);
    all.putIfAbsent("sub", "s1");
    return claims("roles").name(all).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "lan.nguyen, lan.nguyen",
    "an@khac.gov.vn, an@khac.gov.vn",
    "Trần Thị Lan, Trần Thị Lan",
    // Composed of a letter and its marks
    "Trâ\\u0300n, Trần",
    // What can't be seen, or goes with the wrong letter: not a name, so the subject stands
    "la\\u200bn, s1",
    "la\\u034fn, s1",
    "la\\ufe0fn, s1",
    "la\\u115fn, s1",
    "\\u3164lan, s1",
    "la\\u202en, s1",
    "lan#00000000, s1",
  })
  void namesOneSubjectAlone(String said, String name) {
    var text = unescape(said);
    assertEquals(unescape(name) + SIGN, name(Map.of("preferred_username", text)));
    assertNotEquals(
        name(Map.of("preferred_username", "lan")),
        name(Map.of("preferred_username", "lan", "sub", "s2")),
        "another of that name");
  }

  private static String unescape(String text) {
    return java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(text)
        .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
  }

  @Test
  void takesAnAddressForANameOnlyWhereTheProviderLookedAtIt() {
    var email = "an@so.gov.vn";
    assertEquals("s1" + SIGN, name(Map.of("email", email)));
    assertEquals("s1" + SIGN, name(Map.of("email", email, "email_verified", false)));
    assertEquals(email + SIGN, name(Map.of("email", email, "email_verified", true)));
    assertEquals(email + SIGN, name(Map.of("email", email, "email_verified", "true")));
  }

  private static @Nullable Role role(String claim, Object value) {
    Optional<Role> role = claims(claim).role(Map.of(claim, value));
    return role.orElse(null);
  }

  @Test
  void readsAText() {
    assertEquals(Role.OFFICIAL, role("groups", "trợ lý"));
    assertEquals(null, role("groups", "trợ lý administrator"));
    assertEquals(null, role("groups", "archivist,administrator"));
    assertEquals(Role.ADMINISTRATOR, role("scope", "openid administrator"));
    assertEquals(Role.ARCHIVIST, role("groups", List.of("archivist", "x")));
  }
}
