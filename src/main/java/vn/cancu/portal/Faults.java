package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.account.AccountException;
import vn.cancu.archive.ArchiveException;
import vn.cancu.audit.AuditException;
import vn.cancu.engine.EngineException;

/** What becomes of an exception: a status and a page for the reader, one line for the log. */
@Controller
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private final ErrorPages pages;

  Faults(ErrorPages pages) {
    this.pages = pages;
  }

  @Error(global = true)
  HttpResponse<?> refused(HttpRequest<?> request, Refusal refusal) {
    var answer = pages.of(request, refusal.status(), refusal.sentence());
    if (refusal.retryAfter() > 0) {
      answer.header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter()));
    }
    // Browsers would ask for a password in a box of their own, and keep it.
    var headers = request.getHeaders();
    boolean program = !headers.contains("Sec-Fetch-Site") && !headers.contains("Origin");
    if (refusal.status() == HttpStatus.UNAUTHORIZED && program && AskedAddress.isOfApi(request)) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Can Cu\", charset=\"UTF-8\"");
    }
    return answer;
  }

  @Error(global = true)
  HttpResponse<?> notAllowed(HttpRequest<?> request, NotAllowedException e) {
    return pages
        .of(request, e.getStatus(), ErrorPages.sentence(e.getStatus()))
        .header(HttpHeaders.ALLOW, String.join(", ", new TreeSet<>(e.getAllowedMethods())));
  }

  @Error(global = true)
  HttpResponse<?> noRoute(HttpRequest<?> request, HttpStatusException e) {
    return pages.of(request, e.getStatus(), ErrorPages.sentence(e.getStatus()));
  }

  /** A form sent without its fields. */
  @Error(global = true)
  HttpResponse<?> nothingSent(HttpRequest<?> request, UnsatisfiedRouteException e) {
    return pages.of(request, HttpStatus.BAD_REQUEST, ErrorPages.sentence(HttpStatus.BAD_REQUEST));
  }

  @Error(global = true)
  HttpResponse<?> tooMuchToGather(HttpRequest<?> request, BufferLengthExceededException e) {
    var status = HttpStatus.REQUEST_ENTITY_TOO_LARGE;
    return pages.of(request, status, ErrorPages.sentence(status));
  }

  @Error(global = true)
  HttpResponse<?> engineDown(HttpRequest<?> request, EngineException e) {
    LOG.warn("no answer from the search engine for {}: {}", route(request), e.getMessage());
    return pages.of(
        request, HttpStatus.SERVICE_UNAVAILABLE, Words.VIETNAMESE.say("loi.bo-may-tim-nghi"));
  }

  @Error(global = true)
  HttpResponse<?> archiveFailed(HttpRequest<?> request, ArchiveException e) {
    LOG.warn("the archive failed for {}: {}", route(request), e.getMessage());
    return e.isNotStored()
        ? pages.of(
            request,
            HttpStatus.INSUFFICIENT_STORAGE,
            Words.VIETNAMESE.say("loi.kho-khong-ghi-duoc"))
        : pages.of(request, HttpStatus.INTERNAL_SERVER_ERROR, Words.VIETNAMESE.say("loi.kho"));
  }

  @Error(global = true)
  HttpResponse<?> notRecorded(HttpRequest<?> request, AuditException e) {
    LOG.error("not on record, so not done: {}: {}", route(request), e.getMessage());
    return pages.of(request, HttpStatus.INSUFFICIENT_STORAGE, Words.VIETNAMESE.say("loi.nhat-ky"));
  }

  @Error(global = true)
  HttpResponse<?> accountsUnknown(HttpRequest<?> request, AccountException e) {
    LOG.error("the file of accounts for {}: {} {}", route(request), e.reason(), e.about());
    return pages.of(
        request, HttpStatus.INTERNAL_SERVER_ERROR, Words.VIETNAMESE.say("loi.tai-khoan"));
  }

  @Error(global = true)
  HttpResponse<?> unforeseen(HttpRequest<?> request, RuntimeException e) {
    LOG.warn("unforeseen fault for {}: {}", route(request), causes(e));
    LOG.debug("its trace", e);
    return pages.of(request, HttpStatus.INTERNAL_SERVER_ERROR, Words.VIETNAMESE.say("loi.may-chu"));
  }

  // Line breaks in a path must not forge lines of the log.
  private static String route(HttpRequest<?> request) {
    var path = request.getPath().replaceAll("[^\\x20-\\x7E]", "?");
    return request.getMethodName() + " " + (path.length() > 200 ? path.substring(0, 200) : path);
  }

  private static String causes(Throwable thrown) {
    var text = new StringBuilder(thrown.toString());
    for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      text.append(" <- ").append(cause);
    }
    return text.toString().replaceAll("\\s+", " ");
  }
}
