package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.Citation;
import vn.cancu.document.Relation;
import vn.cancu.document.Warning;
import vn.cancu.lineage.CitedDocument;
import vn.cancu.lineage.Discrepancy;
import vn.cancu.lineage.Node;

/** The same as {@link CheckPage}, for programs: the body is the text or the file itself. */
@Controller("/api/v1/check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckApi {
  private final CheckedDrafts drafts;

  CheckApi(CheckedDrafts drafts) {
    this.drafts = drafts;
  }

  /**
   * @param warnings of the reading of the draft
   */
  record Answer(List<Cited> cited, List<Warning> warnings) {}

  /**
   * @param answer "held", "missing", "ambiguous" or "unclear"
   * @param node null where the draft does not say enough to look it up; without slug where no
   *     document of the archive cites it either
   * @param state the gravest thing that is sure; null where nothing is
   * @param statements of validity, in Vietnamese
   * @param others held documents with the same number
   */
  record Cited(
      String answer,
      @Nullable Node node,
      Badges.@Nullable Badge state,
      List<String> statements,
      List<Differing> discrepancies,
      List<Node> others,
      List<Mention> mentions) {

    static Cited of(CitedDocument cited) {
      return new Cited(
          DraftReport.answer(cited),
          cited.node().id().isEmpty() ? null : cited.node(),
          Badges.of(cited.validity()),
          ValidityText.of(cited.validity(), LocalDate.now(Titles.HANOI)).stream()
              .map(ValidityText.Statement::text)
              .toList(),
          cited.discrepancies().stream().map(Differing::of).toList(),
          cited.others(),
          cited.mentions().stream().map(Mention::of).toList());
    }
  }

  /**
   * @param kind "type", "date" or "subject"
   */
  record Differing(String kind, String written, String held) {
    static Differing of(Discrepancy discrepancy) {
      return new Differing(
          discrepancy.kind().name().toLowerCase(Locale.ROOT),
          discrepancy.written(),
          discrepancy.held());
    }
  }

  /** Offsets are in UTF-16 units of the text as it was read. */
  record Mention(
      String raw,
      int start,
      int end,
      Relation relation,
      @Nullable String provision,
      String context,
      double confidence) {
    static Mention of(Citation citation) {
      return new Mention(
          citation.raw(),
          citation.start(),
          citation.end(),
          citation.relation(),
          citation.provision(),
          citation.context(),
          citation.confidence());
    }
  }

  @Metered(Rate.SEARCH)
  @Post
  @ForAnyone
  @Consumes(MediaType.ALL)
  Answer check(HttpRequest<?> request, Clearance reader) {
    try (var sent = SentDraft.of(request)) {
      var checked = drafts.of(sent, reader);
      return new Answer(
          checked.cited().stream().map(Cited::of).toList(), checked.draft().warnings());
    }
  }
}
