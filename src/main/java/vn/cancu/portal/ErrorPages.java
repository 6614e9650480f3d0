package vn.cancu.portal;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * How every fault looks from outside: one page in Vietnamese, or for the API a problem of RFC 9457.
 * What the request said is never repeated in it.
 */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class ErrorPages implements ErrorResponseProcessor<Object> {
  private final Pages pages;

  ErrorPages(Pages pages) {
    this.pages = pages;
  }

  /** What the template error.ftlh shows. */
  public record Model(int status, String title, String detail, boolean engineDown) {}

  /** Faults that the framework finds before or beside a controller. */
  @Override
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> base) {
    var status = base.status();
    fill(context.getRequest(), base, sentence(status), List.of());
    @SuppressWarnings("unchecked")
    var response = (MutableHttpResponse<Object>) base;
    return response;
  }

  MutableHttpResponse<?> of(HttpRequest<?> request, HttpStatus status, String detail) {
    return fill(request, HttpResponse.status(status), detail, List.of());
  }

  /** What is wrong with one field of what was sent. */
  record WrongField(String field, String detail) {}

  /** The same with the fields that are wrong. */
  MutableHttpResponse<?> of(
      HttpRequest<?> request, HttpStatus status, String detail, List<WrongField> errors) {
    return fill(request, HttpResponse.status(status), detail, errors);
  }

  private MutableHttpResponse<?> fill(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      String detail,
      List<WrongField> errors) {
    var status = response.status();
    response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, "30");
    }
    if (AskedAddress.isOfApi(request)) {
      var problem = new LinkedHashMap<String, Object>();
      problem.put("type", "about:blank");
      problem.put("title", title(status));
      problem.put("status", status.getCode());
      problem.put("detail", detail);
      if (!errors.isEmpty()) {
        problem.put("errors", errors);
      }
      return response.contentType("application/problem+json").body(problem);
    }
    var model =
        new Model(
            status.getCode(), title(status), detail, status == HttpStatus.SERVICE_UNAVAILABLE);
    return response.contentType(Pages.HTML).body(pages.fill("error.ftlh", model, request));
  }

  private static String title(HttpStatus status) {
    return Words.VIETNAMESE.say(
        Words.VIETNAMESE.knows("loi.ten." + status.getCode())
            ? "loi.ten." + status.getCode()
            : "loi.ten.khac");
  }

  static String sentence(HttpStatus status) {
    return Words.VIETNAMESE.say(
        switch (status) {
          case NOT_FOUND -> "loi.khong-thay";
          case METHOD_NOT_ALLOWED -> "loi.phuong-thuc";
          case NOT_ACCEPTABLE -> "loi.dang-khong-co";
          case UNSUPPORTED_MEDIA_TYPE -> "loi.dang-khong-nhan";
          case REQUEST_ENTITY_TOO_LARGE, REQUEST_URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
              "loi.qua-lon";
          default -> status.getCode() < 500 ? "loi.khong-hieu" : "loi.may-chu";
        });
  }
}
