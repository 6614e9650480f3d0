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
import java.util.List;
import java.util.Map;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.audit.Act;
import vn.cancu.intake.Joining;

/** Documents that may be one: an archivist says whether they are. */
@Controller(DoublesPage.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DoublesPage {
  static final String PATH = "/trung-lap";
  private static final int MOST = 100;

  private final Archive archive;
  private final Joining joining;
  private final Audit audit;
  private final Pages pages;

  DoublesPage(Archive archive, Joining joining, Audit audit, Pages pages) {
    this.audit = audit;
    this.archive = archive;
    this.joining = joining;
    this.pages = pages;
  }

  /** What the template doubles.ftlh shows. */
  public record Model(List<Pair> pairs) {}

  public record Pair(Side one, Side other) {}

  public record Side(String id, String href, String title, String file) {
    static Side of(ArchivedDocument document) {
      var record = document.record();
      return new Side(
          record.id(), Titles.href(document.entry().slug()), Titles.of(record), record.file());
    }
  }

  @Get
  @Needs(Role.ARCHIVIST)
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var pairs = new ArrayList<Pair>();
    for (var entry : archive.undecided()) {
      var document = archive.read(entry.id(), reader);
      for (var id : entry.links().resemblance().unclear()) {
        var other = archive.read(id, reader);
        if (document.isPresent() && other.isPresent() && pairs.size() < MOST) {
          pairs.add(new Pair(Side.of(document.get()), Side.of(other.get())));
        }
      }
    }
    return pages.html("doubles.ftlh", new Model(pairs), request);
  }

  @Post
  @Needs(Role.ARCHIVIST)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> decide(HttpRequest<?> request, @Body Map<String, String> form, Clearance reader) {
    var person = Person.asking(request).orElseThrow();
    FormToken.check(person, form.get(FormToken.FIELD));
    var one = form.getOrDefault("mot", "");
    var other = form.getOrDefault("hai", "");
    var same = form.getOrDefault("la", "");
    boolean known = archive.entry(one).isPresent() && archive.entry(other).isPresent();
    if (!known || !same.equals("mot") && !same.equals("hai")) {
      throw new Refusal(HttpStatus.NOT_FOUND, "loi.khong-co-van-ban");
    }
    var act = same.equals("mot") ? Act.MERGED : Act.KEPT_APART;
    try (var deed = audit.begin(request, act, one, Map.of("other", other))) {
      boolean done =
          act == Act.MERGED
              ? joining.merge(one, other, person.name()).isPresent()
              : joining.keepApart(one, other, person.name());
      if (!done) {
        deed.refused("gone");
        throw new Refusal(HttpStatus.NOT_FOUND, "loi.khong-co-van-ban");
      }
      deed.done();
    }
    return HttpResponse.seeOther(URI.create(PATH));
  }
}
