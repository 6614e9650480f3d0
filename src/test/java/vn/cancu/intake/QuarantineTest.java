package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Visibility;

final class QuarantineTest {
  @TempDir private Path root;

  private Inbox inbox() {
    return new Inbox(Home.at(root), Clock.systemUTC());
  }

  private Quarantine quarantine() {
    return new Quarantine(Home.at(root), Clock.systemUTC());
  }

  private Ticket put(String content) {
    return inbox()
        .put(
            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
            "Thư hỏng.pdf",
            Visibility.INTERNAL,
            true,
            true);
  }

  private Quarantine.Item held(String content) {
    inbox().quarantine(put(content), "hong", "no xref");
    return quarantine().items(10).getFirst();
  }

  @Test
  void tellsWhatWhenAndWhy() throws IOException {
    var item = held("one");
    assertEquals("Thư hỏng.pdf", item.file());
    assertEquals("hong", item.code());
    assertEquals(item.sha256().substring(0, 32), item.id());
    var bytes = quarantine().original(item.id()).orElseThrow();
    assertEquals("one", Files.readString(bytes));
  }

  @Test
  void triesAgainAsIfItCameNow() throws IOException {
    var item = held("two");
    assertTrue(quarantine().tryAgain(item.id()));
    assertTrue(quarantine().items(10).isEmpty());
    var ticket = inbox().waiting(10, id -> true).getFirst();
    assertEquals("Thư hỏng.pdf", ticket.file());
    assertEquals(Visibility.INTERNAL, ticket.visibility());
    assertFalse(ticket.awaited());
    assertEquals("two", Files.readString(inbox().original(ticket)));
    assertFalse(quarantine().tryAgain(item.id()));
  }

  @Test
  void letsGoWithWhoAndWhyAndTakesItInAgainLater() throws IOException {
    var item = held("three");
    assertTrue(quarantine().discard(item.id(), "lan", "gửi nhầm"));
    assertTrue(quarantine().items(10).isEmpty());
    try (var left = Files.walk(root.resolve("discarded"))) {
      var files = left.filter(Files::isRegularFile).toList();
      assertEquals(3, files.size());
      assertTrue(files.stream().noneMatch(file -> file.toString().endsWith(".pdf")));
    }
    assertEquals(item.id(), held("three").id());
  }

  @Test
  void keepsNothingOfWhatBearsAMarkOfSecrecy() {
    inbox().refuse(put("four"), "co-dau-mat");
    var item = quarantine().items(10).getFirst();
    assertEquals("co-dau-mat", item.code());
    assertFalse(item.kept());
    assertTrue(quarantine().original(item.id()).isEmpty());
    assertFalse(quarantine().tryAgain(item.id()));
  }

  @Test
  void leavesTheFolderAlone() {
    held("five");
    assertTrue(quarantine().item("../inbox").isEmpty());
    assertFalse(quarantine().discard("..", "lan", "x"));
  }
}
