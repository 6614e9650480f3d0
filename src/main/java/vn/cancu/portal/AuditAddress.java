package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.audit.Act;
import vn.cancu.audit.AuditReading.Filter;

/**
 * What of the log is asked for, as it stands in the address; "" for anything.
 *
 * @param who name of an account or of a user of the system
 * @param from first day in Vietnam
 * @param to last day
 * @param on a document by its id or the address of its page, or whatever else a line may be about
 */
public record AuditAddress(
    String who, @Nullable Act act, @Nullable LocalDate from, @Nullable LocalDate to, String on) {
  private static final int LONGEST = 300;

  static AuditAddress of(HttpRequest<?> request) {
    var act = Parameters.text(request, "viec");
    return new AuditAddress(
        brief(Parameters.text(request, "nguoi").strip()),
        act.isEmpty() ? null : Act.of(act).orElseThrow(() -> wrong("viec")),
        day(request, "tu"),
        day(request, "den"),
        brief(Parameters.text(request, "van-ban").strip()));
  }

  private static String brief(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static @Nullable LocalDate day(HttpRequest<?> request, String name) {
    var text = Parameters.text(request, name).strip();
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(name);
    }
  }

  private static Refusal wrong(String name) {
    return new Refusal(HttpStatus.BAD_REQUEST, "nhat-ky.sai-loc", name);
  }

  boolean isNarrowed() {
    return !href().equals(AuditPage.PATH);
  }

  Filter filter(Archive archive, Clearance reader) {
    return new Filter(
        who.isEmpty() ? null : who,
        act,
        from == null ? null : from.atStartOfDay(Titles.HANOI).toInstant(),
        to == null ? null : to.plusDays(1).atStartOfDay(Titles.HANOI).toInstant(),
        on.isEmpty() ? null : id(archive, reader));
  }

  /** People have the address of a page, the log has the id. */
  private String id(Archive archive, Clearance reader) {
    var slug = on.replaceFirst("^(?:https?://[^/]*)?/?van-ban/", "");
    return slug.contains("/")
        ? archive.readBySlug(slug, reader).map(found -> found.entry().id()).orElse(on)
        : on;
  }

  String at(int page) {
    var href = href();
    return page == 1 ? href : href + (href.contains("?") ? "&" : "?") + "trang=" + page;
  }

  String href() {
    return with(AuditPage.PATH, query());
  }

  /** For templates: the table of the same. */
  public String csv() {
    return with(AuditPage.PATH + "/csv", query());
  }

  private String query() {
    return part("nguoi", who)
        + part("viec", act == null ? "" : act.slug())
        + part("tu", from == null ? "" : from.toString())
        + part("den", to == null ? "" : to.toString())
        + part("van-ban", on);
  }

  private static String part(String name, String value) {
    return value.isEmpty()
        ? ""
        : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String with(String path, String query) {
    return query.isEmpty() ? path : path + "?" + query.substring(1);
  }
}
