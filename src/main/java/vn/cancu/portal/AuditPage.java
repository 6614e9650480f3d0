package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.archive.Archive;
import vn.cancu.audit.Act;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.Event;

/** Nhật ký hoạt động: who did what and when, for the administrator, the newest first. */
@Controller(AuditPage.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Role.ADMINISTRATOR)
final class AuditPage {
  static final String PATH = "/nhat-ky";
  private static final int SIZE = 50;
  private static final int MOST_PAGES = 2_000;

  private final AuditLog log;
  private final Archive archive;
  private final Audit audit;
  private final Pages pages;

  AuditPage(AuditLog log, Archive archive, Audit audit, Pages pages) {
    this.log = log;
    this.archive = archive;
    this.audit = audit;
    this.pages = pages;
  }

  /**
   * What the template audit.ftlh shows.
   *
   * @param unread lines that are not as they were written
   * @param narrowed something was asked for
   */
  public record Model(
      List<AuditRow> rows,
      AuditAddress asked,
      List<Choice> acts,
      PageLinks links,
      int unread,
      boolean narrowed) {}

  public record Choice(String value, String label, boolean chosen) {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var asked = AuditAddress.of(request);
    int page = Parameters.number(request, "trang", 1, 1, MOST_PAGES);
    var rows = new ArrayList<AuditRow>();
    var count = new int[1];
    int first = (page - 1) * SIZE;
    int unread =
        log.read()
            .newestFirst(
                asked.filter(archive, reader),
                event -> {
                  if (count[0]++ >= first && rows.size() < SIZE) {
                    rows.add(AuditRow.of(event, archive, reader));
                  }
                  return count[0] <= first + SIZE;
                });
    if (rows.isEmpty() && page > 1) {
      int last = PageLinks.count(count[0], SIZE, MOST_PAGES);
      throw new Refusal(io.micronaut.http.HttpStatus.NOT_FOUND, "loi.het-trang", page, last);
    }
    // How many more there are would take reading all of them.
    int last = count[0] > first + SIZE ? Math.min(page + 1, MOST_PAGES) : page;
    var model =
        new Model(
            rows,
            asked,
            acts(asked.act()),
            PageLinks.of(page, last, asked::at),
            unread,
            asked.isNarrowed());
    return pages.html("audit.ftlh", model, request);
  }

  private static List<Choice> acts(@Nullable Act chosen) {
    return Arrays.stream(Act.values())
        .map(act -> new Choice(act.slug(), AuditRow.label(act), act == chosen))
        .toList();
  }

  /** The same as a table, whole: who takes it away is on record himself. */
  @Get("/csv")
  @Produces(MediaType.ALL)
  HttpResponse<?> table(HttpRequest<?> request, Clearance reader) {
    var asked = AuditAddress.of(request);
    audit.note(audit.actor(request), Act.LOG_EXPORTED, null, Map.of("format", "csv"));
    var type = ExportForm.CSV.type();
    var name = Words.VIETNAMESE.say("nhat-ky.tep", LocalDate.now(Titles.HANOI).toString());
    return HttpResponse.ok(new StreamedFile(table(asked, reader), type))
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, OriginalFile.disposition(false, name));
  }

  private InputStream table(AuditAddress asked, Clearance reader) {
    try {
      var file = Files.createTempFile("cancu-audit", ".csv");
      try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        out.write("\uFEFF" + ExportForm.csv(AuditRow.headings()));
        int unread =
            log.read().newestFirst(asked.filter(archive, reader), event -> write(out, event));
        if (unread > 0) {
          out.write(ExportForm.csv(List.of(Words.VIETNAMESE.say("nhat-ky.hong", unread))));
        }
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean write(java.io.Writer out, Event event) {
    try {
      out.write(ExportForm.csv(AuditRow.cells(event)));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
