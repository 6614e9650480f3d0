package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.description.Deadlines.Deadline;
import vn.cancu.lineage.Implementation;
import vn.cancu.lineage.Implementation.Addressee;
import vn.cancu.lineage.Implementation.Answer;
import vn.cancu.lineage.Implementation.Role;
import vn.cancu.lineage.Implementation.Step;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.LineageDrawing;
import vn.cancu.lineage.RelationLabels;

/** Việc thực hiện: who carries a document out, by when, and who was told to and did not answer. */
@Controller("/van-ban/{issuer}/{year}/{number}/thuc-hien")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImplementationPage {
  static final int USUAL = 4;

  private final LineageNodes nodes;
  private final Lineage lineage;
  private final LineageDrawing drawing;
  private final Pages pages;

  ImplementationPage(LineageNodes nodes, Lineage lineage, LineageDrawing drawing, Pages pages) {
    this.nodes = nodes;
    this.lineage = lineage;
    this.drawing = drawing;
    this.pages = pages;
  }

  /** What the template implementation.ftlh shows. */
  public record Model(
      String href,
      String label,
      @Nullable String subject,
      boolean held,
      List<Due> deadlines,
      List<Told> addressees,
      int total,
      List<LevelGroup<Row>> levels,
      String drawing,
      boolean truncated,
      WalkChoices choices,
      String csv) {
    /** Whether what is not listed does not exist: neither narrowed nor cut. */
    public boolean whole() {
      return !choices.narrowed() && !truncated;
    }
  }

  /**
   * @param date as readers write it; null where the words give none
   */
  public record Due(@Nullable String date, String words, String sentence) {
    static List<Due> of(List<Deadline> deadlines) {
      return deadlines.stream()
          .map(each -> new Due(Titles.date(each.date()), each.words(), each.sentence()))
          .toList();
    }
  }

  /**
   * @param answer key of the word for what is held
   */
  public record Told(
      String name, boolean copied, String answer, boolean held, List<Linked> answers) {
    static Told of(Addressee addressee) {
      return new Told(
          addressee.name(),
          addressee.copied(),
          word(addressee.answer()),
          addressee.answer() == Answer.HELD,
          addressee.answers().stream()
              .map(node -> new Linked(Titles.href(node.slug()), node.label()))
              .toList());
    }
  }

  public record Linked(String href, String label) {}

  /**
   * @param role key of the word for what it is for
   * @param sentence with the place where it stands
   */
  public record Row(
      Linked document,
      String role,
      @Nullable String level,
      @Nullable String subject,
      @Nullable String issuer,
      @Nullable String date,
      String relation,
      Linked via,
      int depth,
      RelationGroup.Sentence sentence,
      List<Due> deadlines) {
    static Row of(Step step) {
      var node = step.node();
      var edge = step.edge();
      return new Row(
          new Linked(Titles.href(node.slug()), node.label()),
          word(step.role()),
          step.level(),
          node.subject(),
          node.issuer(),
          Titles.date(node.date()),
          RelationLabels.VIETNAMESE.out(edge.relation()),
          new Linked(Titles.href(edge.to().slug()), edge.to().label()),
          step.depth(),
          RelationGroup.sentence(edge),
          Due.of(step.deadlines()));
    }
  }

  @Get
  @Kept
  HttpResponse<?> show(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      Clearance reader) {
    var slug = issuer + "/" + year + "/" + number;
    var choices = WalkChoices.of(request, USUAL, Implementation.RELATIONS);
    return nodes.page(
        slug,
        "/thuc-hien",
        request,
        reader,
        node -> {
          var found =
              lineage
                  .walks()
                  .implementation(node.id(), choices.depth(), choices.relations(), reader)
                  .orElseThrow(() -> nodes.absent(slug, reader));
          return pages.html("implementation.ftlh", model(found, choices), request);
        });
  }

  private Model model(Implementation found, WalkChoices choices) {
    var centre = found.centre();
    var rows = found.steps().stream().map(Row::of).toList();
    return new Model(
        Titles.href(centre.slug()),
        centre.label(),
        centre.subject(),
        centre.held(),
        Due.of(found.deadlines()),
        found.addressees().stream().map(Told::of).toList(),
        rows.size(),
        LevelGroup.of(rows, Row::level),
        rows.isEmpty() ? "" : drawing.svg(found.graph()),
        found.truncated(),
        choices,
        "/api/v1/documents/" + centre.id() + "/implementation?format=csv" + choices.ofApi());
  }

  static String word(Role role) {
    return switch (role) {
      case PLAN -> "thuc-hien.ke-hoach";
      case ONWARD -> "thuc-hien.trien-khai";
      case REMINDER -> "thuc-hien.don-doc";
      case REPORT -> "thuc-hien.bao-cao";
      case ANSWER -> "thuc-hien.tra-loi";
      case RESTS -> "thuc-hien.dua-vao";
    };
  }

  private static String word(Answer answer) {
    return switch (answer) {
      case HELD -> "thuc-hien.co";
      case NONE -> "thuc-hien.chua-thay";
      case UNCLEAR -> "thuc-hien.chua-ro";
    };
  }
}
