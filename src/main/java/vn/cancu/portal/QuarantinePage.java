package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
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
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.audit.Act;
import vn.cancu.intake.Quarantine;

/** Files that could not be taken in: what, when and why; an archivist says what becomes of them. */
@Controller(QuarantinePage.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QuarantinePage {
  static final String PATH = "/cach-ly";
  private static final int MOST = 500;
  private static final int LONGEST_REASON = 1_000;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private final Quarantine quarantine;
  private final Audit audit;
  private final Pages pages;

  QuarantinePage(Quarantine quarantine, Audit audit, Pages pages) {
    this.audit = audit;
    this.quarantine = quarantine;
    this.pages = pages;
  }

  /** What the template quarantine.ftlh shows. */
  public record Model(List<Line> lines) {}

  /**
   * @param kept whether the file itself is here
   */
  public record Line(String id, String file, String sha256, String at, String why, boolean kept) {
    static Line of(Quarantine.Item item) {
      return new Line(
          item.id(),
          item.file(),
          item.sha256(),
          TIME.format(LocalDateTime.ofInstant(item.at(), Titles.HANOI)),
          sentence(item.code()),
          item.kept());
    }

    private static String sentence(String code) {
      var key = "nap.vi-sao." + code;
      return Words.VIETNAMESE.knows(key)
          ? Words.VIETNAMESE.say(key)
          : Words.VIETNAMESE.say("nap.vi-sao.khac", code);
    }
  }

  @Get
  @Needs(Role.ARCHIVIST)
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var lines = quarantine.items(MOST).stream().map(Line::of).toList();
    return pages.html("quarantine.ftlh", new Model(lines), request);
  }

  /** The bytes as they came, only ever to be saved: this program could not make sense of them. */
  @Get("/{id}/tep")
  @Needs(Role.ARCHIVIST)
  @Produces(MediaType.ALL)
  HttpResponse<?> download(HttpRequest<?> request, @PathVariable String id, Clearance reader) {
    var item = quarantine.item(id);
    var bytes = quarantine.original(id);
    if (item.isEmpty() || bytes.isEmpty()) {
      throw gone();
    }
    audit.export(request, reader, id, "quarantine");
    var type = MediaType.APPLICATION_OCTET_STREAM_TYPE;
    return HttpResponse.ok(new SystemFile(bytes.get().toFile(), type))
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, OriginalFile.disposition(false, item.get().file()))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @Post("/{id}/thu-lai")
  @Needs(Role.ARCHIVIST)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> tryAgain(
      HttpRequest<?> request,
      @PathVariable String id,
      @Body Map<String, String> form,
      Clearance reader) {
    FormToken.check(person(request), form.get(FormToken.FIELD));
    decide(request, Act.TRIED_AGAIN, id, () -> quarantine.tryAgain(id));
    return HttpResponse.seeOther(URI.create(PATH));
  }

  @Post("/{id}/bo")
  @Needs(Role.ARCHIVIST)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> discard(
      HttpRequest<?> request,
      @PathVariable String id,
      @Body Map<String, String> form,
      Clearance reader) {
    var person = person(request);
    FormToken.check(person, form.get(FormToken.FIELD));
    var why = form.getOrDefault("ly-do", "").strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "cach-ly.thieu-ly-do", LONGEST_REASON);
    }
    decide(request, Act.DISCARDED, id, () -> quarantine.discard(id, person.name(), why));
    return HttpResponse.seeOther(URI.create(PATH));
  }

  private void decide(HttpRequest<?> request, Act act, String id, BooleanSupplier decision) {
    if (quarantine.item(id).isEmpty()) {
      throw gone();
    }
    try (var deed = audit.begin(request, act, id, Map.of())) {
      if (!decision.getAsBoolean()) {
        deed.refused("gone");
        throw gone();
      }
      deed.done();
    }
  }

  private static Person person(HttpRequest<?> request) {
    return Person.asking(request)
        .orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, "loi.can-dang-nhap"));
  }

  private static Refusal gone() {
    return new Refusal(HttpStatus.NOT_FOUND, "cach-ly.khong-con");
  }
}
