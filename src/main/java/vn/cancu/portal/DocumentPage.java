package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.document.Visibility;
import vn.cancu.engine.EngineException;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Node;
import vn.cancu.search.Hits;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.Similar;
import vn.cancu.search.TextMark;

/** One document, or at the same address the stub of one that others cite and the archive lacks. */
@Controller("/van-ban/{issuer}/{year}/{number}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentPage {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentPage.class);
  private static final int CITED_BY = 20;
  private static final int MOST_PAGES = 500;

  private final Archive archive;
  private final Lineage lineage;
  private final SearchIndex index;
  private final Pages pages;
  private final Absent absent;

  DocumentPage(Archive archive, Lineage lineage, SearchIndex index, Pages pages, Absent absent) {
    this.index = index;
    this.absent = absent;
    this.archive = archive;
    this.lineage = lineage;
    this.pages = pages;
  }

  /**
   * What the template document.ftlh shows.
   *
   * @param subjectSet that a person set the subject; null for readers from outside
   * @param saved what was corrected a moment ago, for the one who did
   * @param data the same for programs, as JSON-LD; null for what is not public
   * @param connected false while the citation index does not answer: the rest is still shown
   */
  public record Model(
      String slug,
      String id,
      String title,
      @Nullable String subject,
      @Nullable String subjectSet,
      @Nullable String saved,
      List<Facts.Fact> facts,
      Reading reading,
      OriginalLink original,
      List<FileList.Line> files,
      List<Resembling> resembling,
      CitedText text,
      boolean connected,
      List<ValidityText.Statement> changes,
      List<RelationGroup> cites,
      CitedBy citedBy,
      List<Like> similar,
      Hit hits,
      @Nullable String data) {}

  /**
   * What a search matched in the text.
   *
   * @param text as searched; "" where the page was not opened from a search
   * @param count of the matches, which are named khop-1, khop-2 ...
   */
  public record Hit(String text, int count) {}

  /**
   * A document like this one.
   *
   * @param bases what both rest on
   * @param words what both say and few others do
   */
  public record Like(Card card, List<String> bases, List<String> words) {
    static Like of(Similar similar) {
      var hit =
          new Hits.Hit(
              similar.id(),
              similar.slug(),
              0,
              similar.record(),
              List.of(),
              List.of(),
              null,
              0,
              null);
      return new Like(Card.of(hit), similar.bases(), similar.words());
    }
  }

  /** Another document that may be the same one, for those who decide that. */
  public record Resembling(String href, String title) {}

  public record CitedBy(long total, List<RelationGroup> groups, PageLinks links) {}

  /**
   * What the template stub.ftlh shows.
   *
   * @param withdrawn a document was public at the address asked for; all else is what those say
   *     that cite it
   */
  public record Stub(
      boolean withdrawn,
      String slug,
      String label,
      @Nullable String issuer,
      @Nullable String date,
      List<ValidityText.Statement> changes,
      CitedBy citedBy) {}

  @Get
  @Kept
  HttpResponse<?> show(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      Clearance reader) {
    var slug = issuer + "/" + year + "/" + number;
    int page = Parameters.number(request, "trang", 1, 1, MOST_PAGES);
    var document = archive.readBySlug(slug, reader);
    if (document.isPresent() && !document.get().entry().slug().equals(slug)) {
      // It was taken in without a number, as a scan is, or merged.
      return HttpResponse.redirect(LineageNodes.moved(document.get().entry().slug(), "", request));
    }
    return document.isPresent()
        ? held(document.get(), page, request, reader)
        : stub(slug, page, request, reader);
  }

  private HttpResponse<?> held(
      ArchivedDocument document, int page, HttpRequest<?> request, Clearance reader) {
    var id = document.entry().id();
    try {
      var edges = lineage.cites(id, reader);
      var changes = validity(id, reader);
      var citedBy = citedBy(id, document.entry().slug(), page, reader);
      var similar = index.similar(id, reader).stream().map(Like::of).toList();
      var searched = SearchAddress.of(request).text();
      var marks = index.marks(searched, id, document.text(), reader);
      var around =
          new Around(links(edges), true, changes, edges, citedBy, similar, searched, marks);
      return pages.html("document.ftlh", model(document, around, request, reader), request);
    } catch (EngineException e) {
      LOG.warn("document shown without its citations: {}", e.getMessage());
      KeptPages.refuse(request);
      var nobody = new CitedBy(0, List.of(), PageLinks.of(1, 1, each -> ""));
      var around =
          new Around(
              linksByKey(document), false, List.of(), List.of(), nobody, List.of(), "", List.of());
      var model = model(document, around, request, reader);
      return pages.html("document.ftlh", model, request);
    }
  }

  private HttpResponse<?> stub(String slug, int page, HttpRequest<?> request, Clearance reader) {
    boolean withdrawn = absent.isWithdrawn(slug, reader);
    var node =
        lineage
            .nodeBySlug(slug, reader)
            // An index that lags behind still has what was withdrawn.
            .filter(found -> !withdrawn || !found.held())
            .orElseThrow(() -> absent.at(slug, reader));
    if (!withdrawn && !node.slug().equals(slug)) {
      return HttpResponse.temporaryRedirect(URI.create(Titles.href(node.slug())));
    }
    var model =
        new Stub(
            withdrawn,
            node.slug(),
            node.label(),
            node.issuer(),
            Titles.date(node.date()),
            validity(node.id(), reader),
            citedBy(node.id(), node.slug(), page, reader));
    return withdrawn
        ? HttpResponse.status(HttpStatus.GONE)
            .body(pages.fill("stub.ftlh", model, request))
            .contentType(Pages.HTML)
        : pages.html("stub.ftlh", model, request);
  }

  private List<ValidityText.Statement> validity(String id, Clearance reader) {
    return ValidityText.of(lineage.validity(id, reader), LocalDate.now(Titles.HANOI));
  }

  private CitedBy citedBy(String id, String slug, int page, Clearance reader) {
    var found = lineage.citedBy(id, Set.of(), page, CITED_BY, reader);
    int last = PageLinks.count(found.total(), CITED_BY, MOST_PAGES);
    PageLinks.refuseBeyond(page, last);
    var links =
        PageLinks.of(
            page,
            last,
            each -> Titles.href(slug) + (each == 1 ? "" : "?trang=" + each) + "#vien-dan-den");
    return new CitedBy(found.total(), RelationGroup.inward(found.edges()), links);
  }

  /** What the citation index knows of a document. */
  private record Around(
      List<CitedText.Link> links,
      boolean connected,
      List<ValidityText.Statement> changes,
      List<Edge> cites,
      CitedBy citedBy,
      List<Like> similar,
      String searched,
      List<TextMark> marks) {}

  private Model model(
      ArchivedDocument document, Around around, HttpRequest<?> request, Clearance reader) {
    var record = document.record();
    var slug = document.entry().slug();
    return new Model(
        slug,
        record.id(),
        Titles.of(record),
        record.subject(),
        reader == Clearance.STAFF ? Facts.set(document, Set.of(FormField.SUBJECT)) : null,
        CorrectionPage.saved(request),
        Facts.of(document, reader),
        Reading.of(record),
        OriginalLink.of(document, around.marks),
        files(document, reader),
        resembling(document, reader),
        CitedText.of(document.text(), around.links, around.marks),
        around.connected,
        around.changes,
        RelationGroup.outward(around.cites),
        around.citedBy,
        around.similar,
        new Hit(around.searched, around.marks.size()),
        JsonLd.of(document, around.cites, pages.site(request)));
  }

  private List<FileList.Line> files(ArchivedDocument document, Clearance reader) {
    var entry = document.entry();
    return entry.links().files().isEmpty()
        ? List.of()
        : FileList.of(entry.slug(), archive.renditions(entry.id(), reader));
  }

  private List<Resembling> resembling(ArchivedDocument document, Clearance reader) {
    return reader.mayRead(Visibility.INTERNAL)
        ? document.entry().links().resemblance().unclear().stream()
            .flatMap(id -> archive.read(id, reader).stream())
            .map(other ->
                new Resembling(Titles.href(other.entry().slug()), Titles.of(other.record())))
            .toList()
        : List.of();
  }

  private static List<CitedText.Link> links(List<Edge> edges) {
    return edges.stream()
        .filter(edge -> !edge.to().id().isEmpty())
        .map(edge -> link(edge.start(), edge.end(), edge.to()))
        .toList();
  }

  private static CitedText.Link link(int start, int end, Node to) {
    return new CitedText.Link(start, end, Titles.href(to.slug()), to.held());
  }

  /** Without the citation index the key alone makes the address; the page there knows the rest. */
  private static List<CitedText.Link> linksByKey(ArchivedDocument document) {
    var cited = document.cited();
    return document.record().citations().stream()
        .flatMap(citation -> {
          var key = cited.key(citation);
          return key == null
              ? Stream.<CitedText.Link>empty()
              : Stream.of(
                  new CitedText.Link(
                      citation.start(), citation.end(), Titles.href(key.toString()), true));
        })
        .toList();
  }
}
