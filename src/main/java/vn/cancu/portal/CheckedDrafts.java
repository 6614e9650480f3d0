package vn.cancu.portal;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentRecord;
import vn.cancu.extraction.Extraction;
import vn.cancu.intake.Drafts;
import vn.cancu.lineage.CitedDocument;
import vn.cancu.lineage.DraftCheck;

/** Looks at what somebody sent and keeps nothing of it. */
@Singleton
final class CheckedDrafts {
  private static final int LONGEST_WAIT_SECONDS = 5;

  private final Drafts drafts;
  private final Semaphore places = new Semaphore(Drafts.AT_ONCE);
  private final DraftCheck check;

  CheckedDrafts(Drafts drafts, DraftCheck check) {
    this.drafts = drafts;
    this.check = check;
  }

  /**
   * @param text the draft's
   */
  record Checked(DocumentRecord draft, String text, List<CitedDocument> cited) {
    /** The text with a link at each mention of a document that there is a page of. */
    CitedText linked() {
      return CitedText.of(
          text,
          cited.stream()
              .filter(each -> !each.node().slug().isEmpty())
              .flatMap(each ->
                  each.mentions().stream()
                      .map(mention ->
                          new CitedText.Link(
                              mention.start(),
                              mention.end(),
                              Titles.href(each.node().slug()),
                              each.node().held())))
              .toList());
    }
  }

  Checked of(SentDraft sent, Clearance reader) {
    boolean free = false;
    try {
      free = places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      if (!free) {
        throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "kiem.dang-ban");
      }
      return read(sent, reader);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "kiem.dang-ban");
    } finally {
      if (free) {
        places.release();
      }
    }
  }

  private Checked read(SentDraft sent, Clearance reader) {
    return switch (drafts.read(sent.file())) {
      case Drafts.Outcome.Refused(var code) -> throw refused(code);
      case Drafts.Outcome.Read(var draft, var text) ->
          new Checked(draft, text, check.of(draft, text, LocalDate.now(Titles.HANOI), reader));
    };
  }

  private static Refusal refused(String code) {
    return switch (code) {
      case Drafts.STANDSTILL -> new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "kiem.dung-doc");
      case "chu-qua-dai" -> new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "kiem.qua-dai");
      case Extraction.Text.UNRECOGNISED ->
          new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "kiem.ban-quet");
      default ->
          new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "kiem.khong-doc-duoc", JobView.why(code));
    };
  }
}
