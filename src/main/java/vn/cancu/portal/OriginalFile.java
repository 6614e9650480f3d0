package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Folding;

/** The original bytes. Strangers wrote them: nothing in them may run as a page of ours. */
@Controller("/van-ban/{issuer}/{year}/{number}/goc")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OriginalFile {
  private static final String NO_ORIGINAL = "loi.khong-co-ban-goc";

  private final Archive archive;
  private final Absent absent;

  OriginalFile(Archive archive, Absent absent) {
    this.absent = absent;
    this.archive = archive;
  }

  @Get
  HttpResponse<?> show(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      Clearance reader) {
    var slug = issuer + "/" + year + "/" + number;
    var document =
        archive.readBySlug(slug, reader).orElseThrow(() -> absent.at(slug, reader, NO_ORIGINAL));
    return of(archive, document, request, reader);
  }

  /**
   * One of several files of the document.
   *
   * @param file tail of its address, see Rendition
   */
  @Get("/{file}")
  HttpResponse<?> showOne(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      @PathVariable String file,
      HttpRequest<?> request,
      Clearance reader) {
    var slug = issuer + "/" + year + "/" + number;
    var document = archive.readBySlug(slug, reader);
    var rendition =
        document.stream()
            .flatMap(found -> archive.renditions(found.entry().id(), reader).stream())
            .filter(held -> held.tail().equals(file))
            .findFirst();
    if (document.isEmpty() || rendition.isEmpty()) {
      throw absent.at(slug, reader, NO_ORIGINAL);
    }
    var held = rendition.get();
    return of(
        held.record(), request, () -> archive.file(document.get().entry().id(), held.id(), reader));
  }

  static HttpResponse<?> of(
      Archive archive, ArchivedDocument document, HttpRequest<?> request, Clearance reader) {
    var record = document.record();
    return of(record, request, () -> archive.original(record.id(), reader));
  }

  private static HttpResponse<?> of(
      DocumentRecord record, HttpRequest<?> request, Supplier<Optional<Path>> file) {
    var tag = '"' + record.sha256() + '"';
    if (Pages.isKnown(request, tag)) {
      return HttpResponse.notModified().header(HttpHeaders.ETAG, tag);
    }
    var path = file.get().orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, NO_ORIGINAL));
    return answer(record, path).header(HttpHeaders.ETAG, tag);
  }

  private static MutableHttpResponse<?> answer(DocumentRecord record, Path path) {
    var type = type(record.mediaType());
    boolean pdf = type.getName().equals(MediaType.APPLICATION_PDF);
    // Browsers show a PDF in a viewer of their own, which a sandbox would keep shut; everything
    // else
    // is only ever saved.
    var policy = pdf ? "default-src 'none'; frame-ancestors 'none'" : "default-src 'none'; sandbox";
    return HttpResponse.ok(new SystemFile(path.toFile(), type))
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(pdf, record.file()))
        .header("Content-Security-Policy", policy)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  /** Name twice, as RFC 6266 advises: plain letters for old programs, RFC 5987 for the true one. */
  static String disposition(boolean inline, String name) {
    var plain = Folding.fold(name).replaceAll("[^a-z0-9._-]+", "_");
    var encoded =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return (inline ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + encoded;
  }

  private static MediaType type(String mediaType) {
    return mediaType.matches("[a-zA-Z0-9!#$&^_.+-]+/[a-zA-Z0-9!#$&^_.+-]+(;.*)?")
        ? MediaType.of(mediaType.split(";", 2)[0])
        : MediaType.APPLICATION_OCTET_STREAM_TYPE;
  }
}
