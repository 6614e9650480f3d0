package vn.cancu.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers.Issuer;
import vn.cancu.document.Provinces.Province;

/**
 * What became of bodies that ended: renamed, merged into another, divided, or ended without a
 * successor like the district level on 01/7/2025. The only place that decides it, from the columns
 * until and successor of issuers.tsv and provinces.tsv and from successor-parts.tsv. A document
 * keeps the name of its time; this is for grouping and for telling readers.
 */
public final class Successors {
  /**
   * @param task what of the body's work it took over; "" where the body was divided by place
   */
  public record Part(String name, String task) {}

  /**
   * One change of a body.
   *
   * @param day first day that the body was no longer what it was
   * @param before its name until then
   * @param main its main successor; null where it was divided or ended for good
   * @param parts what went to others
   */
  public record Step(LocalDate day, String before, @Nullable String main, List<Part> parts) {}

  private record Share(String body, Part part) {}

  // Nghị quyết 203/2025/QH15 and Luật 72/2025/QH15.
  private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);
  private static final List<String> DISTRICTS =
      List.of(" huyện ", " quận ", " thị xã ", " thành phố ");
  private static final List<String> DISTRICT_PARTY =
      List.of("Huyện ủy ", "Quận ủy ", "Thị ủy ", "Thành ủy ");
  private static final int MOST_STEPS = 10;
  private static final List<Share> SHARES =
      Sheet.rows("/successor-parts.tsv").stream()
          .map(row -> new Share(row.get("body"), new Part(row.get("successor"), row.get("task"))))
          .toList();

  private Successors() {}

  /**
   * The changes of the body behind an issuer's full name ("Giám đốc Sở Giao thông vận tải tỉnh Nam
   * Định") and of its main successors, in order; empty where it still is or nothing is known.
   */
  public static List<Step> of(@Nullable String issuer) {
    var steps = new ArrayList<Step>();
    var name = issuer == null ? null : body(issuer);
    while (name != null && steps.size() < MOST_STEPS) {
      var step = next(name);
      if (step == null) {
        break;
      }
      steps.add(step);
      name = step.main();
    }
    return steps;
  }

  /** The body of today under which an issuer's documents are grouped: itself where it has none. */
  public static String today(String issuer) {
    var last = of(issuer).stream().map(Step::main).filter(Objects::nonNull).toList();
    return last.isEmpty() ? body(issuer) : last.getLast();
  }

  /** The name without the office before it: the shortest end of it that is the same body. */
  private static String body(String issuer) {
    var slug = String.valueOf(IssuerSlug.of(issuer));
    for (int space = issuer.lastIndexOf(' ');
        space > 0;
        space = issuer.lastIndexOf(' ', space - 1)) {
      var end = issuer.substring(space + 1);
      if (slug.equals(IssuerSlug.of(end))) {
        return Character.toUpperCase(end.charAt(0)) + end.substring(1);
      }
    }
    return issuer;
  }

  private static @Nullable Step next(String name) {
    return Stream.of(ofBody(name), ofPlace(name), ofDistrict(name))
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Step::day))
        .orElse(null);
  }

  /** The body itself ended: "Sở Giao thông vận tải" of any province. */
  private static @Nullable Step ofBody(String name) {
    for (var issuer : Issuers.all()) {
      if (!issuer.until().isEmpty() && isOf(issuer, name)) {
        var place = name.substring(issuer.name().length());
        var main = issuer.successor().isEmpty() ? null : issuer.successor() + place;
        return new Step(
            LocalDate.parse(issuer.until()), name, main, parts(issuer.name(), "", place));
      }
    }
    return null;
  }

  /** Its province ended or took another name. */
  private static @Nullable Step ofPlace(String name) {
    for (var province : Provinces.all()) {
      var body = province.until().isEmpty() ? null : bodyIn(province, name);
      if (body != null) {
        var now = renamed(province);
        if (now == null) {
          var divided = parts(province.fullName(), body + " ", "");
          return divided.isEmpty() || body.endsWith("ủy")
              ? null
              : new Step(LocalDate.parse(province.until()), name, null, divided);
        }
        var next = inPlace(body, now);
        if (!next.equals(name)) {
          return new Step(
              LocalDate.parse(now.since().isEmpty() ? province.until() : now.since()),
              name,
              next,
              List.of());
        }
      }
    }
    return null;
  }

  /** A body of the district level: no other took its place as a whole. */
  private static @Nullable Step ofDistrict(String name) {
    boolean office =
        Issuers.all().stream()
            .filter(issuer -> issuer.kind().equals("local") || issuer.kind().equals("district"))
            .filter(issuer -> name.startsWith(issuer.name()))
            .map(issuer -> name.substring(issuer.name().length()))
            .anyMatch(place ->
                DISTRICTS.stream().anyMatch(place::startsWith) && !isProvince(place.strip()));
    boolean party =
        DISTRICT_PARTY.stream()
            .anyMatch(committee ->
                name.startsWith(committee)
                    && Provinces.byName(name.substring(committee.length())) == null);
    return office || party ? new Step(DISTRICTS_END, name, null, List.of()) : null;
  }

  private static boolean isOf(Issuer issuer, String name) {
    return switch (issuer.kind()) {
      case "central", "ministry", "party" -> name.equals(issuer.name());
      case "so" ->
          name.startsWith(issuer.name() + " ")
              && isProvince(name.substring(issuer.name().length() + 1));
      case "committee" ->
          name.startsWith(issuer.name() + " ")
              && Provinces.byName(name.substring(issuer.name().length() + 1)) != null;
      default -> false;
    };
  }

  private static boolean isProvince(String place) {
    return Provinces.all().stream().anyMatch(province -> province.fullName().equals(place));
  }

  /** "Sở Y tế" of "Sở Y tế tỉnh Nam Định", "Tỉnh ủy" of "Tỉnh ủy Nam Định"; null if elsewhere. */
  private static @Nullable String bodyIn(Province province, String name) {
    var full = " " + province.fullName();
    if (name.endsWith(full)) {
      var body = name.substring(0, name.length() - full.length());
      boolean known =
          Issuers.all().stream()
              .anyMatch(issuer ->
                  switch (issuer.kind()) {
                    case "so", "local" -> issuer.name().equals(body);
                    case "province" -> issuer.name().equals(body + " tỉnh");
                    default -> false;
                  });
      return known ? body : null;
    }
    var committee = province.kind().equals("tỉnh") ? "Tỉnh ủy" : "Thành ủy";
    return name.endsWith(committee + " " + province.name())
        ? name.substring(0, name.length() - province.name().length() - 1)
        : null;
  }

  private static String inPlace(String body, Province province) {
    if (!body.endsWith("ủy")) {
      return body + " " + province.fullName();
    }
    boolean city = province.kind().equals("thành phố");
    return body.replaceFirst("(?:Tỉnh|Thành) ủy$", city ? "Thành ủy" : "Tỉnh ủy")
        + " "
        + province.name();
  }

  /** The unit that took a province's place, past those that kept its name and kind. */
  private static @Nullable Province renamed(Province province) {
    var now = after(province);
    while (now != null && now.fullName().equals(province.fullName()) && !now.until().isEmpty()) {
      now = after(now);
    }
    return now;
  }

  private static @Nullable Province after(Province province) {
    if (province.successor().isEmpty()) {
      return null;
    }
    return Provinces.all().stream()
        .filter(next -> next.name().equals(province.successor()))
        .filter(next -> next.since().equals(province.until()) || next.since().isEmpty())
        .filter(next -> !next.equals(province))
        .max(Comparator.comparing(Province::since))
        .orElse(null);
  }

  private static List<Part> parts(String body, String before, String behind) {
    return SHARES.stream()
        .filter(share -> share.body().equals(body))
        .map(Share::part)
        .map(part -> new Part(before + part.name() + behind, part.task()))
        .toList();
  }
}
