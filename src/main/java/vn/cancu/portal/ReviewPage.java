package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Reviewed;
import vn.cancu.document.Citation;
import vn.cancu.intake.Correcting.Outcome;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Lineage;

/**
 * Citations as the machine read them, for archivists to say whether they are right: all of the
 * archive that nobody has looked at, the least certain first, or those of one document.
 */
@Controller(ReviewPage.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Role.ARCHIVIST)
final class ReviewPage {
  static final String PATH = "/soat-vien-dan";
  static final String OF = "van-ban";
  private static final String DONE = "da-quyet";
  private static final String PREFER = "Prefer";
  private static final String MINIMAL = "return=minimal";
  private static final int SIZE = 20;
  private static final int MOST_PAGES = 500;

  private final Archive archive;
  private final Lineage lineage;
  private final RecordedChanges changes;
  private final Pages pages;

  ReviewPage(Archive archive, Lineage lineage, RecordedChanges changes, Pages pages) {
    this.archive = archive;
    this.lineage = lineage;
    this.changes = changes;
    this.pages = pages;
  }

  /**
   * What the template review.ftlh shows.
   *
   * @param of the document whose citations these are; null where they are those of the archive
   * @param done what was said of a citation a moment ago, for the one who did
   */
  public record Model(
      @Nullable Subject of,
      long total,
      List<ReviewRow> rows,
      PageLinks links,
      @Nullable String done,
      @Nullable Subject doneIn,
      List<ReviewRow.Option> types) {}

  public record Subject(String slug, String title) {
    static Subject of(ArchivedDocument document) {
      return new Subject(document.entry().slug(), Titles.of(document.record()));
    }
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    int page = Parameters.number(request, "trang", 1, 1, MOST_PAGES);
    var slug = Parameters.text(request, OF);
    return pages.html(
        "review.ftlh",
        slug.isEmpty() ? open(page, request, reader) : all(slug, request, reader),
        request);
  }

  private Model open(int page, HttpRequest<?> request, Clearance reader) {
    var found = lineage.leastCertain(page, SIZE, reader);
    var held = new HashMap<String, Optional<ArchivedDocument>>();
    var rows = new ArrayList<ReviewRow>();
    for (var edge : found.edges()) {
      var document = held.computeIfAbsent(edge.from().id(), id -> archive.read(id, reader));
      // An index that lags behind still has what was decided a moment ago.
      document
          .flatMap(each -> undecided(each, edge).map(cited -> ReviewRow.of(each, cited, edge)))
          .ifPresent(rows::add);
    }
    int last = PageLinks.count(found.total(), SIZE, MOST_PAGES);
    var links = PageLinks.of(page, last, each -> PATH + (each == 1 ? "" : "?trang=" + each));
    return model(null, found.total(), rows, links, request, reader);
  }

  private static Optional<Reviewed> undecided(ArchivedDocument document, Edge edge) {
    var there =
        document.corrections().reviewed(document.read()).stream()
            .filter(each -> isAt(edge, each.read()))
            .toList();
    return there.stream()
        .filter(each -> there.size() == 1 || hasNumber(edge, each.read()))
        .filter(each -> each.ruling() == null)
        .findFirst();
  }

  private static boolean isAt(Edge edge, Citation citation) {
    return edge.start() == citation.start() && edge.raw().equals(citation.raw());
  }

  /** The documents of a range share their words and differ by their numbers. */
  private static boolean hasNumber(Edge edge, Citation citation) {
    return String.valueOf(edge.to().identifier())
        .replaceFirst("^0+", "")
        .startsWith(String.valueOf(citation.number()).replaceFirst("^0+", "") + "/");
  }

  private Model all(String slug, HttpRequest<?> request, Clearance reader) {
    var document = document(slug, reader);
    var edges = lineage.cites(document.entry().id(), reader);
    var rows =
        document.corrections().reviewed(document.read()).stream()
            .map(each -> ReviewRow.of(document, each, edge(each, edges)))
            .toList();
    var links = PageLinks.of(1, 1, each -> "");
    return model(Subject.of(document), rows.size(), rows, links, request, reader);
  }

  private static @Nullable Edge edge(Reviewed reviewed, List<Edge> edges) {
    var counted = reviewed.counted();
    if (counted == null) {
      return null;
    }
    var there = edges.stream().filter(edge -> isAt(edge, counted)).toList();
    return there.stream()
        .filter(edge -> there.size() == 1 || hasNumber(edge, counted))
        .findFirst()
        .orElse(null);
  }

  private Model model(
      @Nullable Subject of,
      long total,
      List<ReviewRow> rows,
      PageLinks links,
      HttpRequest<?> request,
      Clearance reader) {
    var done = ReviewForm.Choice.of(Parameters.text(request, DONE));
    var in =
        done.flatMap(any -> archive.readBySlug(Parameters.text(request, "o"), reader))
            .map(Subject::of);
    return new Model(
        of,
        total,
        rows,
        links,
        in.isEmpty() ? null : done.map(ReviewForm.Choice::said).orElse(null),
        in.orElse(null),
        ReviewRow.types());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> decide(HttpRequest<?> request, @Body Map<String, String> sent, Clearance reader) {
    var person = JobApi.person(request);
    FormToken.check(person, sent.get(FormToken.FIELD));
    var document =
        archive
            .read(sent.getOrDefault("id", ""), reader)
            .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "sua.khong-co-van-ban"));
    var form = new ReviewForm(sent, document, lineage, reader);
    return switch (changes.rule(request, document.entry().id(), form.said())) {
      case Outcome.Set(var now, var fields) -> noted(request, next(sent, form, now));
      case Outcome.Same(var now) -> noted(request, next(sent, form, now));
      case Outcome.Overtaken ignored -> throw new Refusal(HttpStatus.CONFLICT, "soat.da-khac");
      case Outcome.Gone ignored -> throw new Refusal(HttpStatus.NOT_FOUND, "sua.khong-co-van-ban");
      case Outcome.ForTheOfficeAlone ignored ->
          throw new IllegalStateException("a ruling publishes nothing");
    };
  }

  /** A script that stays where it is asks for no page, and takes no other redirect for this. */
  private static HttpResponse<?> noted(HttpRequest<?> request, URI next) {
    return MINIMAL.equals(request.getHeaders().get(PREFER))
        ? HttpResponse.noContent().header("Preference-Applied", MINIMAL)
        : HttpResponse.seeOther(next);
  }

  /** Back to the list that it came from. */
  private static URI next(Map<String, String> sent, ReviewForm form, ArchivedDocument now) {
    var slug = now.entry().slug();
    var page = sent.getOrDefault("trang", "");
    var list =
        sent.getOrDefault("ve", "").equals(OF)
            ? "?" + OF + "=" + slug + "&"
            : page.matches("[1-9]\\d{0,2}") ? "?trang=" + page + "&" : "?";
    return URI.create(PATH + list + DONE + "=" + form.choice().sent + "&o=" + slug);
  }

  private ArchivedDocument document(String slug, Clearance reader) {
    return archive
        .readBySlug(slug, reader)
        .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "sua.khong-co-van-ban"));
  }
}
