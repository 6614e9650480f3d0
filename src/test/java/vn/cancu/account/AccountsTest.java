package vn.cancu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.access.Role;

final class AccountsTest {
  private static final String PASSWORD = "mùa lúa chín vàng";

  @TempDir private Path home;

  private Accounts accounts() {
    return new Accounts(home, Clock.systemUTC());
  }

  private static AccountException.Reason reason(Runnable wrong) {
    return assertThrows(AccountException.class, wrong::run).reason();
  }

  @Test
  void keepsPasswordsAsArgon2idInAFileForItsOwnerAlone() throws IOException {
    accounts().add("mai", Role.ARCHIVIST, PASSWORD);

    var file = home.resolve("accounts.json");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    var written = Files.readString(file);
    assertTrue(written.contains("$argon2id$v=19$m=19456,t=2,p=1$"), written);
    assertFalse(written.contains(PASSWORD), written);
    try (var files = Files.list(home)) {
      assertEquals(
          List.of("accounts.json", "accounts.lock"),
          files.map(each -> each.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void agreesWithTheReferenceImplementation() {
    // argon2 of the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p
    // 1
    assertTrue(
        PasswordHash.matches(
            "password",
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
  }

  @Test
  void takesLettersAsTheyAreHoweverTheyWereTyped() {
    var hash = PasswordHash.of("mật khẩu ở nhà");
    assertTrue(
        PasswordHash.matches(
            java.text.Normalizer.normalize("mật khẩu ở nhà", java.text.Normalizer.Form.NFD), hash));
    assertFalse(PasswordHash.matches("mat khau o nha", hash));
    assertNotEquals(hash, PasswordHash.of("mật khẩu ở nhà"));
  }

  @Test
  void noticesWhatAnotherProcessChanged() {
    var running = accounts();
    assertEquals(List.of(), running.all());
    accounts().add("mai", Role.OFFICIAL, PASSWORD);
    assertEquals(Role.OFFICIAL, running.known("mai").role());
    accounts().setRole("mai", Role.ARCHIVIST);
    assertEquals(Role.ARCHIVIST, running.known("mai").role());
    accounts().remove("mai");
    assertTrue(running.find("mai").isEmpty());
  }

  @Test
  void losesNothingWhenManyChangeAtOnce() {
    IntStream.range(0, 12)
        .parallel()
        .forEach(i -> accounts().add("can-bo-" + i, Role.OFFICIAL, PASSWORD));
    assertEquals(12, accounts().all().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "Nguyễn",
        "a b",
        "../x",
        "-x",
        "<b>",
        "aaaaaaaaaabbbbbbbbbbccccccccccddd"
      })
  void refusesNamesThatCannotBe(String name) {
    assertEquals(
        AccountException.Reason.BAD_NAME,
        reason(() -> accounts().add(name, Role.OFFICIAL, PASSWORD)));
  }

  @ParameterizedTest
  @CsvSource({
    "ngắn thôi, PASSWORD_SHORT",
    "aaaaaaaaaaaaaaa, PASSWORD_LIKE_NAME",
    "Nguyen.Van.An 1990, PASSWORD_LIKE_NAME"
  })
  void refusesPasswordsThatAreGuessed(String password, AccountException.Reason reason) {
    assertEquals(reason, reason(() -> accounts().add("nguyen.van.an", Role.OFFICIAL, password)));
    assertEquals(
        AccountException.Reason.PASSWORD_LONG,
        reason(() -> accounts().add("mai", Role.OFFICIAL, "dài ".repeat(60))));
  }

  @Test
  void refusesANameThatIsTakenInAnyCase() {
    accounts().add("mai", Role.OFFICIAL, PASSWORD);
    assertEquals(
        AccountException.Reason.NAME_TAKEN,
        reason(() -> accounts().add(" MAI", Role.ARCHIVIST, PASSWORD)));
    assertEquals(Role.OFFICIAL, accounts().known("mai").role());
  }

  @Test
  void keepsTheLastAdministrator() {
    accounts().add("mai", Role.ADMINISTRATOR, PASSWORD);
    accounts().add("lan", Role.OFFICIAL, PASSWORD);
    assertEquals(
        AccountException.Reason.LAST_ADMINISTRATOR, reason(() -> accounts().remove("mai")));
    assertEquals(
        AccountException.Reason.LAST_ADMINISTRATOR,
        reason(() -> accounts().setRole("mai", Role.OFFICIAL)));
    accounts().setRole("lan", Role.ADMINISTRATOR);
    accounts().remove("mai");
    assertEquals(1, accounts().all().size());
  }

  @Test
  void keepsTheLastAdministratorWhoCanSignIn() {
    accounts().add("mai", Role.ADMINISTRATOR, PASSWORD);
    accounts().add("lan", Role.ADMINISTRATOR, PASSWORD);
    accounts().setDisabled("lan", true);
    for (var change :
        List.<Runnable>of(
            () -> accounts().remove("mai"),
            () -> accounts().setDisabled("mai", true),
            () -> accounts().setRole("mai", Role.OFFICIAL))) {
      assertEquals(AccountException.Reason.LAST_ADMINISTRATOR, reason(change));
    }
    accounts().setDisabled("lan", false);
    accounts().setDisabled("mai", true);
    assertTrue(accounts().known("mai").disabled());
    assertFalse(accounts().known("lan").disabled());
  }

  @Test
  void makesPasswordsThatAreToldOnce() {
    var added = accounts().add("Mai", Role.OFFICIAL);
    assertEquals("mai", added.name());
    assertTrue(accounts().known("mai").oneTime());
    assertTrue(PasswordHash.matches(added.password(), accounts().known("mai").password()));
    accounts().setPassword("mai", PASSWORD);
    accounts().setDisabled("mai", true);
    var reset = accounts().reset("mai");
    var now = accounts().known("mai");
    assertNotEquals(added.password(), reset.password());
    assertTrue(now.oneTime() && now.disabled(), "a new password lets nobody in again");
    assertTrue(PasswordHash.matches(reset.password(), now.password()));
    assertEquals(
        AccountException.Reason.NAME_TAKEN, reason(() -> accounts().add("mai", Role.OFFICIAL)));
  }

  @Test
  void readsFilesOfBeforeAccountsCouldBeDisabled() throws IOException {
    accounts().add("mai", Role.OFFICIAL, PASSWORD);
    var file = home.resolve("accounts.json");
    var older = Files.readString(file).replaceFirst(",\\s*\"disabled\" : false", "");
    assertFalse(older.contains("disabled"), older);
    Files.writeString(file, older);
    assertFalse(accounts().known("mai").disabled());
  }

  @Test
  void makesTheFirstAdministratorOnceAndAgainUntilItIsUsed() {
    var first = accounts().makeFirst().orElseThrow();
    var account = accounts().known(first.name());
    assertEquals(Role.ADMINISTRATOR, account.role());
    assertTrue(account.oneTime());
    assertTrue(PasswordHash.matches(first.password(), account.password()));

    var second = accounts().makeFirst().orElseThrow();
    assertNotEquals(first.password(), second.password());
    assertFalse(PasswordHash.matches(first.password(), accounts().known(first.name()).password()));

    accounts().setPassword(second.name(), PASSWORD);
    assertFalse(accounts().known(first.name()).oneTime());
    assertTrue(accounts().makeFirst().isEmpty());
  }

  @Test
  void makesNoAdministratorWhereSomebodyHasAnAccount() {
    accounts().add("mai", Role.OFFICIAL, PASSWORD);
    assertTrue(accounts().makeFirst().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "{\"accounts\":[{\"name\":\"mai\",\"role\":\"OFFICIAL\",\"password\":\"x\",\"oneTime\":false,\"changed\":\"\"}]}"
      })
  void neverTakesABrokenFileForNoAccounts(String content) throws IOException {
    Files.writeString(home.resolve("accounts.json"), content);
    assertEquals(AccountException.Reason.FILE_BROKEN, reason(() -> accounts().makeFirst()));
    assertEquals(
        AccountException.Reason.FILE_BROKEN,
        reason(() -> accounts().add("mai", Role.OFFICIAL, PASSWORD)));
    assertEquals(content, Files.readString(home.resolve("accounts.json")));
  }
}
