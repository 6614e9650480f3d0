package vn.cancu.portal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.audit.Act;
import vn.cancu.audit.Actor;
import vn.cancu.audit.Event;
import vn.cancu.audit.Result;

/**
 * One act as the page shows it.
 *
 * @param iso the moment in UTC
 * @param role in words
 * @param href of the document; null where it is about none that is there
 * @param plain it went as it goes: the result need not be told
 */
public record AuditRow(
    long seq,
    String iso,
    String at,
    String who,
    String role,
    String act,
    @Nullable String on,
    @Nullable String href,
    String result,
    boolean plain,
    String address,
    String detail) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

  static AuditRow of(Event event, Archive archive, Clearance reader) {
    var on = event.on();
    var held =
        on == null || !on.matches("[0-9a-f]{32}") ? null : archive.read(on, reader).orElse(null);
    return new AuditRow(
        event.seq(),
        event.at().toString(),
        TIME.format(LocalDateTime.ofInstant(event.at(), Titles.HANOI)),
        Objects.requireNonNullElse(event.actor().who(), Words.VIETNAMESE.say("nhat-ky.khong-ro")),
        role(event.actor()),
        label(event.act()),
        held == null ? on : Titles.of(held.record()),
        held == null ? null : Titles.href(held.entry().slug()),
        Words.VIETNAMESE.say("nhat-ky.ket-qua." + event.result().slug()),
        event.result() == Result.DONE,
        Objects.requireNonNullElse(event.actor().address(), ""),
        detail(event.detail()));
  }

  static String label(Act act) {
    return Words.VIETNAMESE.say("nhat-ky.viec." + act.slug());
  }

  private static String role(Actor actor) {
    return Words.VIETNAMESE.say("nhat-ky.vai." + actor.role());
  }

  /** Names and codes in words; counts, ids and codes of a later version as they stand. */
  private static String detail(Map<String, String> detail) {
    return new TreeMap<>(detail)
        .entrySet().stream()
            .map(each -> name(each.getKey()) + ": " + value(each.getKey(), each.getValue()))
            .collect(Collectors.joining("; "));
  }

  private static String name(String key) {
    return said("nhat-ky.ct.", key);
  }

  private static String value(String key, String value) {
    return switch (key) {
      case "role" -> said("nhat-ky.vai.", value);
      case "visibility" -> said("bang.quyen.", value);
      // Several, one behind the other.
      case "fields" ->
          Stream.of(value.split(" "))
              .map(field -> said("nhat-ky.gt.fields.", field))
              .collect(Collectors.joining(", "));
      default -> said("nhat-ky.gt." + key + ".", value);
    };
  }

  private static String said(String group, String code) {
    return Words.VIETNAMESE.knows(group + code) ? Words.VIETNAMESE.say(group + code) : code;
  }

  static List<String> headings() {
    return Stream.of(
            "nhat-ky.so",
            "nhat-ky.luc",
            "nhat-ky.nguoi",
            "nhat-ky.vai",
            "nhat-ky.viec",
            "nhat-ky.ve",
            "nhat-ky.ket-qua",
            "nhat-ky.dia-chi",
            "nhat-ky.chi-tiet",
            "nhat-ky.ma-bam")
        .map(key -> Words.VIETNAMESE.say(key))
        .toList();
  }

  /** For programs as well: moments in UTC, ids and not titles. */
  static List<String> cells(Event event) {
    return List.of(
        Long.toString(event.seq()),
        event.at().toString(),
        Objects.requireNonNullElse(event.actor().who(), ""),
        event.actor().role(),
        event.act().slug(),
        Objects.requireNonNullElse(event.on(), ""),
        event.result().slug(),
        Objects.requireNonNullElse(event.actor().address(), ""),
        detail(event.detail()),
        event.hash());
  }
}
