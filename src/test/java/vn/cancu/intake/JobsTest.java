package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.archive.Archive;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;

/** A job tells what the folders tell, also after a crash took a receipt with it. */
final class JobsTest {
  @TempDir private Path root;
  private Home home;
  private Archive archive;
  private Jobs jobs;

  @BeforeEach
  void open() {
    home = Home.at(root);
    archive = Archive.open(root, Clock.systemUTC());
    jobs = new Jobs(home, archive, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Job handIn(String... contents) {
    var delivery = jobs.begin("mai", "mai", Visibility.PUBLIC);
    for (var content : contents) {
      delivery.accept(bytes(content), content + ".txt");
    }
    return delivery.finish();
  }

  private static Ticket ticket(Job job, int index) {
    return Objects.requireNonNull(job.files().get(index).ticket());
  }

  private List<Job.State> states(Job job) {
    return jobs.find(job.id()).orElseThrow().files().stream().map(Job.File::state).toList();
  }

  private void tell(Ticket ticket, Receipt.Outcome outcome, List<Ticket> parts) {
    new Mailbox<>(home.receipts(), Receipt.class)
        .put(
            ticket.id(),
            new Receipt(
                ticket.id(), ticket.file(), outcome, Visibility.PUBLIC, "x", "a/b/c", null, parts));
  }

  @Test
  void tellsWhichFilesAreReadBehindTheOthers() {
    var job = handIn("a", "b");
    var aside = new SetAside(home);
    aside.tell(Set.of(ticket(job, 1).id()));
    assertEquals(Arrays.asList(null, SetAside.CODE), codes(job));
    assertEquals(List.of(Job.State.WAITING, Job.State.WAITING), states(job));
    aside.clear();
    assertEquals(Arrays.asList(null, null), codes(job));
  }

  private List<@Nullable String> codes(Job job) {
    var codes = new ArrayList<@Nullable String>();
    jobs.find(job.id()).orElseThrow().files().forEach(file -> codes.add(file.code()));
    return codes;
  }

  @Test
  void waitsUntilItIsTold() {
    var job = handIn("a", "b");
    assertEquals(List.of(Job.State.WAITING, Job.State.WAITING), states(job));
    assertFalse(job.isDone());
    tell(ticket(job, 1), Receipt.Outcome.DUPLICATE, List.of());
    assertEquals(List.of(Job.State.WAITING, Job.State.DUPLICATE), states(job));
    assertEquals(
        List.of(Job.State.WAITING, Job.State.DUPLICATE), states(job), "the receipt is gone now");
  }

  @Test
  void followsWhatLayInAPackedFile() {
    var job = handIn("goi");
    var holder = ticket(job, 0);
    var part = new Inbox(home, Clock.systemUTC()).putPart(bytes("x"), "trong.txt", holder);
    tell(holder, Receipt.Outcome.UNPACKED, List.of(part));
    var now = jobs.find(job.id()).orElseThrow();
    assertEquals(List.of(Job.State.UNPACKED, Job.State.WAITING), states(job));
    assertEquals("goi.txt › trong.txt", now.files().get(1).name());
  }

  @Test
  void looksWhereTheBytesAreWhenACrashTookTheReceipts() throws IOException {
    var job = handIn("kho", "cach ly", "mat", "con");
    var inbox = new Inbox(home, Clock.systemUTC());
    var archived = ticket(job, 0);
    var origin =
        new DocumentReader.Origin("kho.txt", archived.sha256(), Visibility.PUBLIC, "in-archive");
    archive.add(
        inbox.original(archived),
        DocumentReader.unread(origin, "text/plain", new Warning("rong", null)),
        "");
    inbox.remove(archived);
    inbox.quarantine(ticket(job, 1), "hong", null);
    inbox.remove(ticket(job, 2));

    // While the process that took them lives, the receipts may be on their way.
    assertEquals(List.of(Job.State.WAITING), states(job).stream().distinct().toList());
    jobs = new Jobs(home, archive, Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1)));
    assertEquals(
        List.of(Job.State.ARCHIVED, Job.State.QUARANTINED, Job.State.UNKNOWN, Job.State.WAITING),
        states(job));
    var files = jobs.find(job.id()).orElseThrow().files();
    assertEquals(origin.id(), files.get(0).id());
    assertEquals("hong", files.get(1).code());
  }

  @Test
  void tellsTheSendersFaultsFromTheDisks() throws IOException {
    var delivery = jobs.begin("mai", "mai", Visibility.PUBLIC);
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable pulled");
          }
        };
    assertThrows(Delivery.Broken.class, () -> delivery.accept(broken, "dut.txt"));
    try (var left = Files.list(home.inbox())) {
      assertEquals(0, left.count());
    }
    Files.delete(home.inbox());
    Files.writeString(home.inbox(), "in the way");
    delivery.accept(bytes("x"), "x.txt");
    assertEquals("dia-day", delivery.finish().files().getFirst().code());
  }

  @Test
  void takesAJobOfBeforeForItsAccounts() throws IOException {
    var job = handIn("a");
    var file = home.jobs().resolve(job.id() + ".json");
    var text = Files.readString(file);
    assertTrue(text.contains(",\"owner\":\"mai\""), text);
    Files.writeString(file, text.replace(",\"owner\":\"mai\"", ""));
    assertEquals("mai", jobs.find(job.id()).orElseThrow().owner());
  }

  @Test
  void knowsNoOtherFilesByTheirNames() throws IOException {
    Files.createDirectories(home.jobs());
    Files.writeString(root.resolve("accounts.json"), "{}");
    assertTrue(jobs.find("../accounts").isEmpty());
    assertTrue(jobs.find("").isEmpty());
    assertTrue(jobs.find("0".repeat(32)).isEmpty());
  }

  @Test
  void forgetsAfterAMonth() throws IOException {
    var job = handIn("a");
    var path = home.jobs().resolve(job.id() + ".json");
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(29))));
    new Jobs(home, archive, Clock.systemUTC());
    assertTrue(jobs.find(job.id()).isPresent());
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
    new Jobs(home, archive, Clock.fixed(Instant.now(), ZoneOffset.UTC));
    assertTrue(jobs.find(job.id()).isEmpty());
  }
}
