package vn.cancu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    return accounts.searches().of(accounts.known(name)).stream()
        .map(each -> each.address() + " " + each.seen() + " " + each.looked())
        .toList();
  }

  @Test
  void areOfOnePersonAndStayTheNewestFirst() {
    var lan = accounts.known("lan");
    assertTrue(accounts.searches().save(lan, "/tim-kiem?q=a", 3));
    assertTrue(accounts.searches().save(lan, "/tim-kiem?q=b", 5));
    assertTrue(accounts.searches().save(lan, "/tim-kiem?q=a", 4));
    var again = new Accounts(home, EVENING);
    assertEquals(
        List.of("/tim-kiem?q=a 4 2026-03-02", "/tim-kiem?q=b 5 2026-03-02"), kept(again, "lan"));
    assertEquals(List.of(), kept(again, "hoa"));
  }

  @Test
  void endWithTheAccount() {
    accounts.searches().save(accounts.known("lan"), "/tim-kiem?q=a", 3);
    accounts.remove("lan");
    accounts.add("lan", Role.OFFICIAL, "một câu đủ dài");
    assertEquals(List.of(), kept(accounts, "lan"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{}", "[]", ""})
  void areNeverTakenForNoneWhereTheirFileIsBroken(String content) throws IOException {
    var lan = accounts.known("lan");
    accounts.searches().save(lan, "/tim-kiem?q=a", 3);
    try (var files = Files.list(home.resolve("saved-searches"))) {
      Files.writeString(files.findFirst().orElseThrow(), content);
    }
    assertThrows(AccountException.class, () -> accounts.searches().of(lan));
    assertThrows(AccountException.class, () -> accounts.searches().save(lan, "/tim-kiem", 1));
  }
}
