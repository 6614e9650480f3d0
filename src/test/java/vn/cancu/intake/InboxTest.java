package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Visibility;

final class InboxTest {
  @TempDir private Path root;
  private Home home;
  private Inbox inbox;

  @BeforeEach
  void openInbox() {
    home = Home.at(root);
    inbox = new Inbox(home, Clock.systemUTC());
  }

  @Test
  void keepsBytesNameAndDigestUntilRemoved() throws IOException {
    var ticket = inbox.put(bytes("Kính gửi"), "công văn.txt", Visibility.INTERNAL, true, true);

    assertEquals(List.of(ticket), inbox.waiting(10, id -> true));
    assertEquals("Kính gửi", Files.readString(inbox.original(ticket)));
    assertEquals("công văn.txt", ticket.file());
    assertEquals(64, ticket.sha256().length());

    inbox.remove(ticket);
    assertEquals(List.of(), inbox.waiting(10, id -> true));
  }

  @Test
  void leavesNothingBehindWhenTheBytesBreakOff() throws IOException {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable pulled");
          }
        };
    assertThrows(
        UncheckedIOException.class,
        () -> inbox.put(broken, "a.pdf", Visibility.PUBLIC, false, false));
    try (var left = Files.list(home.inbox())) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void doesNotOfferHalfWrittenFoldersAndSweepsOldOnes() throws IOException {
    inbox.put(bytes("x"), "x.txt", Visibility.PUBLIC, false, false);
    var half = Files.createDirectory(home.inbox().resolve(".part-1"));
    assertEquals(1, inbox.waiting(10, id -> true).size());

    inbox.sweep();
    assertTrue(Files.exists(half), "another command may be writing it now");

    var later = Clock.fixed(Instant.now().plus(Duration.ofHours(2)), ZoneOffset.UTC);
    new Inbox(home, later).sweep();
    assertFalse(Files.exists(half));
  }

  @Test
  void keepsTheReasonBesideAFileInQuarantine() throws IOException {
    var ticket = inbox.put(bytes("%PDF-1.7"), "khóa.pdf", Visibility.PUBLIC, false, false);
    inbox.quarantine(ticket, "co-mat-khau", "encrypted");

    var folder = home.quarantine().resolve(ticket.sha256().substring(0, 32));
    assertEquals("%PDF-1.7", Files.readString(folder.resolve("original.pdf")));
    assertTrue(Files.readString(folder.resolve("reason.json")).contains("co-mat-khau"));
    assertEquals(List.of(), inbox.waiting(10, id -> true));
  }

  @Test
  void putsAFolderWithoutATicketAsideAndGoesOn() throws IOException {
    Files.createDirectories(home.inbox().resolve("0-stranger"));
    var ticket = inbox.put(bytes("x"), "x.txt", Visibility.PUBLIC, false, false);

    assertEquals(List.of(ticket), inbox.waiting(10, id -> true));
    assertTrue(Files.exists(home.quarantine().resolve("0-stranger")));
  }

  @Test
  void letsNothingStrangeInItsFolderStopTheFiles() throws IOException {
    var ticket = inbox.put(bytes("x"), "x.txt", Visibility.PUBLIC, false, false);
    Files.writeString(home.inbox().resolve("0-loose.pdf"), "%PDF-1.7");
    Files.createDirectories(home.inbox().resolve("0-unreadable/ticket.json"));

    assertEquals(List.of(ticket), inbox.waiting(10, id -> true));
    assertTrue(Files.exists(home.inbox().resolve("0-loose.pdf")));
    assertTrue(Files.exists(home.inbox().resolve("0-unreadable")));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
