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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Impact;
import vn.cancu.lineage.Impact.Touched;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.RelationLabels;

/** Ảnh hưởng: everything downstream of a document, and what loses its ground if it is repealed. */
@Controller("/van-ban/{issuer}/{year}/{number}/anh-huong")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImpactPage {
  static final int USUAL = 3;
  private static final String NO_YEAR = "";

  private final LineageNodes nodes;
  private final Lineage lineage;
  private final Pages pages;

  ImpactPage(LineageNodes nodes, Lineage lineage, Pages pages) {
    this.nodes = nodes;
    this.lineage = lineage;
    this.pages = pages;
  }

  /**
   * What the template impact.ftlh shows.
   *
   * @param direct documents that cite it themselves, listed or not
   */
  public record Model(
      String href,
      String label,
      @Nullable String subject,
      boolean held,
      long direct,
      int listed,
      long dependent,
      boolean truncated,
      List<Group> levels,
      WalkChoices choices,
      String csv) {}

  /** Documents of one level of government. */
  public record Group(String anchor, String heading, int count, List<Year> years) {}

  /**
   * @param year "" where it is not known
   */
  public record Year(String year, List<Row> rows) {}

  /**
   * @param relation to the document that it cites, on the way to the one looked at
   */
  public record Row(
      String href,
      String label,
      @Nullable String subject,
      @Nullable String issuer,
      @Nullable String date,
      String relation,
      String viaHref,
      String via,
      int depth,
      boolean dependent) {
    static Row of(Touched touched) {
      var node = touched.node();
      return new Row(
          Titles.href(node.slug()),
          node.label(),
          node.subject(),
          node.issuer(),
          Titles.date(node.date()),
          RelationLabels.VIETNAMESE.out(touched.relation()),
          Titles.href(touched.via().slug()),
          touched.via().label(),
          touched.depth(),
          touched.dependent());
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
    var choices = WalkChoices.of(request, USUAL);
    return nodes.page(
        slug,
        "/anh-huong",
        request,
        reader,
        node -> {
          var impact =
              lineage
                  .walks()
                  .impact(node.id(), choices.depth(), choices.relations(), reader)
                  .orElseThrow(() -> nodes.absent(slug, reader));
          return pages.html("impact.ftlh", model(impact, choices), request);
        });
  }

  private static Model model(Impact impact, WalkChoices choices) {
    var centre = impact.centre();
    return new Model(
        Titles.href(centre.slug()),
        centre.label(),
        centre.subject(),
        centre.held(),
        impact.direct(),
        impact.touched().size(),
        impact.dependents(),
        impact.truncated(),
        groups(impact.touched()),
        choices,
        "/api/v1/documents/" + centre.id() + "/impact?format=csv" + choices.ofApi());
  }

  private static List<Group> groups(List<Touched> touched) {
    var groups = new ArrayList<Group>();
    LevelGroup.of(touched, Touched::level)
        .forEach(level -> groups.add(group(level.slug(), level.heading(), level.of())));
    return groups;
  }

  private static Group group(String anchor, String heading, List<Touched> touched) {
    var years = new TreeMap<String, List<Row>>(Comparator.reverseOrder());
    for (var each : touched) {
      var date = each.node().date();
      years
          .computeIfAbsent(
              date == null ? NO_YEAR : String.valueOf(date.year()), year -> new ArrayList<>())
          .add(Row.of(each));
    }
    return new Group(
        anchor,
        heading,
        touched.size(),
        years.entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList());
  }
}
