package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.cancu.access.Role;
import vn.cancu.archive.Entry;

/**
 * The strong ETag of a record, made of its version: who changes a document says with If-Match which
 * one was seen (RFC 9110, 13.1.1). It tells nothing else, and is no licence to keep the record.
 */
final class RecordTag {
  private static final String ATTRIBUTE = "cancu.record-tag";

  private RecordTag() {}

  static String of(Entry entry) {
    var version = entry.id() + "/" + entry.version();
    return '"' + Digests.brief(version.getBytes(StandardCharsets.UTF_8)) + '"';
  }

  /**
   * Puts it on an answer to somebody who may change the document. To all others it would tell how
   * often the office touched it.
   */
  static MutableHttpResponse<?> put(
      HttpRequest<?> request, MutableHttpResponse<?> response, Entry entry) {
    if (Person.asking(request).filter(person -> person.may(Role.ARCHIVIST)).isEmpty()) {
      return response;
    }
    request.setAttribute(ATTRIBUTE, Boolean.TRUE);
    return response.header(HttpHeaders.ETAG, of(entry));
  }

  static boolean isOn(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE).isPresent();
  }

  /** A weak tag never matches. */
  static boolean matches(String ifMatch, Entry entry) {
    var tag = of(entry);
    return Arrays.stream(ifMatch.split(",", -1))
        .map(String::strip)
        .anyMatch(each -> each.equals("*") || each.equals(tag));
  }
}
