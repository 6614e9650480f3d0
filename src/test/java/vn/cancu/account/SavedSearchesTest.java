package vn.cancu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.access.Role;

/** What a person keeps outlives the program and ends with the account. */
final class SavedSearchesTest {
  // Already the next day in Hà Nội.
  private static final Clock EVENING =
      Clock.fixed(Instant.parse("2026-03-01T20:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path home;
  private Accounts accounts;

  @BeforeEach
  void open() {
    accounts = new Accounts(home, EVENING);
    accounts.add("lan", Role.OFFICIAL, "một câu đủ dài");
    accounts.add("hoa", Role.ADMINISTRATOR, "một câu khác nữa");
  }

  private static List<String> kept(Accounts accounts, String name) {
    return accounts.searches().of(name).stream()
        .map(each -> each.address() + " " + each.since() + " " + each.looked())
        .toList();
  }

  @Test
  void areOfOnePersonAndStayTheNewestFirst() {
    var lan = "lan";
    assertTrue(accounts.searches().save(lan, "/tim-kiem?q=a", at(3)));
    assertTrue(accounts.searches().save(lan, "/tim-kiem?q=b", at(5)));
    assertTrue(accounts.searches().save(lan, "/tim-kiem?q=a", at(4)));
    var again = new Accounts(home, EVENING);
    assertEquals(
        List.of(
            "/tim-kiem?q=a 2026-02-04T01:02:03Z 2026-03-02",
            "/tim-kiem?q=b 2026-02-05T01:02:03Z 2026-03-02"),
        kept(again, "lan"));
    assertEquals(List.of(), kept(again, "hoa"));
  }

  /** A file of before moments were kept: from the day on that the person looked. */
  @Test
  void areReadWithTheDayAlone() throws IOException {
    Files.createDirectories(home.resolve("saved-searches"));
    Files.writeString(
        home.resolve("saved-searches/lan.json"),
        "{\"searches\":[{\"id\":\"1\",\"address\":\"/tim-kiem\",\"seen\":7,\"looked\":\"2026-02-03\"}]}");
    assertEquals(List.of("/tim-kiem 2026-02-02T17:00:00Z 2026-02-03"), kept(accounts, "lan"));
  }

  @Test
  void areForNobodyElseOfTheMachine() throws IOException {
    var folder = Files.createDirectories(home.resolve("saved-searches"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    accounts.searches().save("lan", "/tim-kiem?q=a", at(3));
    assertEquals("rwx------", permissions(folder));
    assertEquals("rw-------", permissions(folder.resolve("lan.json")));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static Instant at(int day) {
    return Instant.parse("2026-02-0" + day + "T01:02:03Z");
  }

  @Test
  void endWithTheAccount() {
    accounts.searches().save("lan", "/tim-kiem?q=a", at(3));
    accounts.remove("lan");
    accounts.add("lan", Role.OFFICIAL, "một câu đủ dài");
    assertEquals(List.of(), kept(accounts, "lan"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "[]",
        "",
        "{\"searches\":[{\"id\":\"1\",\"address\":\"/\",\"looked\":\"hôm qua\"}]}"
      })
  void areNeverTakenForNoneWhereTheirFileIsBroken(String content) throws IOException {
    var lan = "lan";
    accounts.searches().save(lan, "/tim-kiem?q=a", at(3));
    try (var files = Files.list(home.resolve("saved-searches"))) {
      Files.writeString(files.findFirst().orElseThrow(), content);
    }
    assertThrows(AccountException.class, () -> accounts.searches().of(lan));
    assertThrows(AccountException.class, () -> accounts.searches().save(lan, "/tim-kiem", at(1)));
  }
}
