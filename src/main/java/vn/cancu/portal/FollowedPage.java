package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.account.SavedSearches;
import vn.cancu.account.SavedSearches.Saved;
import vn.cancu.search.SearchIndex;

/** The searches that a person keeps, and how much each finds that was not there before. */
@Controller(FollowedPage.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Role.OFFICIAL)
final class FollowedPage {
  static final String PATH = "/theo-doi";

  private final Accounts accounts;
  private final SearchIndex index;
  private final Pages pages;

  FollowedPage(Accounts accounts, SearchIndex index, Pages pages) {
    this.accounts = accounts;
    this.index = index;
    this.pages = pages;
  }

  /** What the template followed.ftlh shows. */
  public record Model(List<Row> rows, int most) {}

  /**
   * @param choices how many filters it has
   * @param more of these came into the archive since the person looked last
   * @param looked when that was
   */
  public record Row(
      String id, String text, int choices, String feed, long total, long more, String looked) {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var rows =
        accounts.searches().of(person(request).owner()).stream()
            .map(each -> row(each, reader))
            .toList();
    return pages.html("followed.ftlh", new Model(rows, SavedSearches.MOST), request);
  }

  /** Keeps the search that the address names, as the page of results names it. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(HttpRequest<?> request, @Body Map<String, String> form, Clearance reader) {
    var owner = checked(request, form);
    var address = SearchAddress.of(request).at(1);
    if (!accounts.searches().save(owner, address.href(), now(reader))) {
      throw new Refusal(HttpStatus.CONFLICT, "loi.nhieu-theo-doi", SavedSearches.MOST);
    }
    return HttpResponse.seeOther(URI.create(PATH));
  }

  /** Goes to the results, which count as seen from now on. */
  @Post("/{id}/xem")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> look(
      @PathVariable String id,
      HttpRequest<?> request,
      @Body Map<String, String> form,
      Clearance reader) {
    var owner = checked(request, form);
    var saved =
        accounts.searches().of(owner).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "loi.khong-thay"));
    var address = SearchAddress.of(saved.address());
    accounts.searches().look(owner, id, now(reader));
    return HttpResponse.seeOther(URI.create(address.href()));
  }

  @Post("/{id}/bo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(
      @PathVariable String id,
      HttpRequest<?> request,
      @Body Map<String, String> form,
      Clearance reader) {
    accounts.searches().remove(checked(request, form), id);
    return HttpResponse.seeOther(URI.create(PATH));
  }

  private Row row(Saved saved, Clearance reader) {
    var address = SearchAddress.of(saved.address());
    var growth = index.growth(address.at(1).query(1), saved.since(), reader);
    return new Row(
        saved.id(),
        address.text(),
        address.chosen().values().stream().mapToInt(List::size).sum(),
        address.feed(),
        growth.total(),
        growth.fresh(),
        Titles.date(LocalDate.parse(saved.looked())));
  }

  /** Up to where all that came in can be found: not now, since what comes in is found later. */
  private Instant now(Clearance reader) {
    return index.lastTakenIn(reader).orElse(Instant.EPOCH);
  }

  /** The owner of the list, where the form is theirs. */
  private static String checked(HttpRequest<?> request, Map<String, String> form) {
    var person = person(request);
    FormToken.check(person, form.get(FormToken.FIELD));
    return person.owner();
  }

  private static Person person(HttpRequest<?> request) {
    return Person.asking(request)
        .orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.can-dang-nhap"));
  }
}
