package vn.cancu.portal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.lineage.Effect;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Node;

/** What the archive's documents say of a document's or stub's validity, for programs. */
@Controller("/api/v1/documents/{id}/validity")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ValidityApi {
  private final Lineage lineage;
  private final LineageNodes nodes;

  ValidityApi(Lineage lineage, LineageNodes nodes) {
    this.lineage = lineage;
    this.nodes = nodes;
  }

  /**
   * @param state the gravest thing that is sure; null where nothing is
   * @param effects states first, then claims
   */
  record Answer(String id, Badges.@Nullable Badge state, List<Said> effects) {}

  /**
   * @param standing "state", or why it is a claim only: "form", "body", "individual", "earlier",
   *     "unknown"
   * @param statement the full sentence, in Vietnamese
   * @param by the document that says so
   * @param context the sentence of it that says so
   */
  record Said(
      Relation relation,
      String standing,
      String statement,
      boolean whole,
      List<String> provisions,
      @Nullable PartialDate since,
      boolean sinceGiven,
      @Nullable PartialDate until,
      Node by,
      String raw,
      String context,
      @Nullable Integer page,
      double confidence) {

    static Said of(Effect effect) {
      var evidence = effect.evidence();
      return new Said(
          effect.relation(),
          effect.standing().name().toLowerCase(Locale.ROOT),
          ValidityText.of(effect, LocalDate.now(Titles.HANOI)).text(),
          effect.whole(),
          effect.provisions(),
          effect.since(),
          effect.sinceGiven(),
          effect.until(),
          evidence.from(),
          evidence.raw(),
          evidence.context(),
          evidence.page(),
          evidence.confidence());
    }
  }

  @Get
  Answer show(@PathVariable String id, Clearance reader) {
    var node = nodes.of(id, reader);
    var validity = lineage.validity(node.id(), reader);
    return new Answer(
        node.id(), Badges.of(validity), validity.effects().stream().map(Said::of).toList());
  }
}
