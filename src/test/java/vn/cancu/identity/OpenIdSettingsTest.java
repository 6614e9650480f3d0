package vn.cancu.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.access.Role;

final class OpenIdSettingsTest {
  private static Map<String, String> good() {
    return new HashMap<>(
        Map.of(
            "CANCU_OIDC_ISSUER",
            "https://id.so.gov.vn/realms/so",
            "CANCU_URL",
            "https://vanban.so.gov.vn",
            "CANCU_OIDC_CLIENT_ID",
            "can-cu"));
  }

  @Test
  void readsWhatIsSaidAndTakesKeycloaksWordsForTheRest() {
    var environment = good();
    environment.put("CANCU_OIDC_ARCHIVIST", " luu-tru ,, /so/luu-tru");
    environment.put("CANCU_OIDC_CLIENT_SECRET", "bí mật");
    var settings = OpenIdSettings.of(environment).orElseThrow();
    assertEquals("realm_access.roles", settings.roleClaim());
    assertEquals(List.of("luu-tru", "/so/luu-tru"), settings.roles().get(Role.ARCHIVIST));
    assertEquals(List.of("administrator"), settings.roles().get(Role.ADMINISTRATOR));
    assertTrue(settings.localAccounts());
    assertFalse(settings.toString().contains("bí mật"));
  }

  @Test
  void isOffUnlessAProviderIsNamed() {
    assertTrue(OpenIdSettings.of(Map.of("CANCU_HOME", "x")).isEmpty());
    assertTrue(OpenIdSettings.of(Map.of("CANCU_OIDC_ISSUER", " ")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "CANCU_OIDC_ISSUER, id.so.gov.vn, CANCU_OIDC_ISSUER",
    "CANCU_OIDC_ISSUER, http://id.so.gov.vn, CANCU_OIDC_ISSUER",
    "CANCU_OIDC_ISSUER, http://127.0.0.1.evil.example, CANCU_OIDC_ISSUER",
    "CANCU_OIDC_ISSUER, https://id.so.gov.vn/?a=b, CANCU_OIDC_ISSUER",
    "CANCU_OIDC_ISSUER, https://id so, CANCU_OIDC_ISSUER",
    "CANCU_OIDC_ISSUER, '', CANCU_OIDC_ISSUER",
    "CANCU_OIDC_CLIENT_ID, '', CANCU_OIDC_CLIENT_ID",
    "CANCU_OIDC_ARCHIVIST, ',', CANCU_OIDC_ARCHIVIST",
    "CANCU_URL, '', CANCU_URL",
    "CANCU_URL, vanban.so.gov.vn, CANCU_URL",
    "CANCU_URL, https://van ban, CANCU_URL",
    "CANCU_OIDC_ROLES, x, CANCU_OIDC_ROLES",
    "CANCU_LOCAL_ACCOUNTS, no, CANCU_LOCAL_ACCOUNTS"
  })
  void refusesWhatCannotBeMeant(String name, String value, String wrong) {
    var environment = good();
    environment.put(name, value);
    var thrown = assertThrows(OpenIdSettings.Invalid.class, () -> OpenIdSettings.of(environment));
    assertEquals(wrong, thrown.getMessage());
  }

  @Test
  void needsNoAddressOfItsOwnBesideAProviderOnTheMachine() {
    var environment = good();
    environment.remove("CANCU_URL");
    environment.put("CANCU_OIDC_ISSUER", "http://localhost:8180/realms/so");
    environment.put("CANCU_OIDC_ROLES", "");
    assertTrue(OpenIdSettings.of(environment).isPresent(), "an empty one says nothing either");
  }

  @Test
  void locksNobodyOut() {
    var none = Map.of("CANCU_LOCAL_ACCOUNTS", "false");
    assertThrows(OpenIdSettings.Invalid.class, () -> OpenIdSettings.of(none));
  }
}
