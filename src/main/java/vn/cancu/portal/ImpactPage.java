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
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;
import vn.cancu.lineage.Impact;
import vn.cancu.lineage.Impact.Touched;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.RelationLabels;
import vn.cancu.portal.LineagePage.Option;
import vn.cancu.validity.Level;

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
      List<Option> depths,
      List<Option> relations,
      boolean narrowed) {}

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
  HttpResponse<?> show(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      Clearance reader) {
    var slug = issuer + "/" + year + "/" + number;
    int depth = Parameters.number(request, "sau", USUAL, 1, LineagePage.DEEPEST);
    var relations = Parameters.relations(request, "quanhe");
    var node = nodes.at(slug, reader);
    if (!node.slug().equals(slug)) {
      return HttpResponse.temporaryRedirect(URI.create(Titles.href(node.slug()) + "/anh-huong"));
    }
    var impact =
        lineage
            .walks()
            .impact(node.id(), depth, relations, reader)
            .orElseThrow(() -> nodes.absent(slug, reader));
    return pages.html("impact.ftlh", model(impact, depth, relations), request);
  }

  private static Model model(Impact impact, int depth, Set<Relation> relations) {
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
        IntStream.rangeClosed(1, LineagePage.DEEPEST)
            .mapToObj(each -> new Option("" + each, "" + each, each == depth))
            .toList(),
        Arrays.stream(Relation.values())
            .map(each ->
                new Option(
                    each.slug(), RelationLabels.VIETNAMESE.out(each), relations.contains(each)))
            .toList(),
        !relations.isEmpty());
  }

  private static List<Group> groups(List<Touched> touched) {
    var groups = new ArrayList<Group>();
    for (var level : Level.values()) {
      var of = touched.stream().filter(each -> level.slug().equals(each.level())).toList();
      add(groups, level.slug(), Words.VIETNAMESE.say("loc.cap." + level.slug()), of);
    }
    var unknown = touched.stream().filter(each -> each.level() == null).toList();
    add(groups, "khong-ro", Words.VIETNAMESE.say("anh-huong.khong-ro-cap"), unknown);
    return groups;
  }

  private static void add(
      List<Group> groups, String anchor, String heading, List<Touched> touched) {
    if (touched.isEmpty()) {
      return;
    }
    var years = new TreeMap<String, List<Row>>(Comparator.reverseOrder());
    for (var each : touched) {
      var date = each.node().date();
      years
          .computeIfAbsent(
              date == null ? NO_YEAR : String.valueOf(date.year()), year -> new ArrayList<>())
          .add(Row.of(each));
    }
    groups.add(
        new Group(
            anchor,
            heading,
            touched.size(),
            years.entrySet().stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList()));
  }
}
