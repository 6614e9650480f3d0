package vn.cancu.intake;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cancu.document.Visibility;

/**
 * The other side of {@link Owner}: puts files into the inbox and requests beside it, and collects
 * what became of them.
 */
public final class Handover {
  private final Home home;
  private final Inbox inbox;
  private final Mailbox<Receipt> receipts;
  private final Mailbox<Work> requests;
  private final Mailbox<Work.Answer> answers;

  public Handover(Home home) {
    this.home = home;
    this.inbox = new Inbox(home, Clock.systemUTC());
    this.receipts = new Mailbox<>(home.receipts(), Receipt.class);
    this.requests = new Mailbox<>(home.requests(), Work.class);
    this.answers = new Mailbox<>(home.answers(), Work.Answer.class);
  }

  /**
   * Takes the bytes in; when this returns they are on the disk. Throws UncheckedIOException where
   * that fails.
   */
  public Ticket put(
      InputStream bytes, String file, Visibility visibility, boolean visibilityChosen) {
    return inbox.put(bytes, file, visibility, visibilityChosen, true);
  }

  /**
   * Ids of the tickets of which it is known by now what became of them, those of others among them.
   */
  public Set<String> ended() {
    return Set.copyOf(receipts.names());
  }

  /** What became of a ticket, once; empty while it is still under way. */
  public Optional<Receipt> receipt(Ticket ticket) {
    return receipts.take(ticket.id());
  }

  /** Asks the owner and waits for the answer; empty when the owner ended first. */
  public Optional<Work.Answer> ask(Work work) throws InterruptedException {
    var name = UUID.randomUUID().toString();
    requests.put(name, work);
    while (true) {
      var ownerLives = home.isOwnedElsewhere();
      var answer = answers.take(name);
      if (answer.isPresent() || !ownerLives) {
        requests.take(name);
        return answer;
      }
      Thread.sleep(Duration.ofMillis(200));
    }
  }
}
