package vn.cancu.portal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Publication.Place;
import vn.cancu.document.DocumentTypes;

/**
 * What a list of OAI-PMH is asked for, and how far it has been given: all of it stands in the
 * resumption token, which therefore outlives a restart and any change of the archive.
 *
 * @param after the list goes on behind this place
 * @param end and ends before this one
 * @param set slug of a type of document; null for all
 */
record OaiList(Place after, Place end, @Nullable String set) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SECOND = Pattern.compile(DAY + "T\\d{2}:\\d{2}:\\d{2}Z");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{0,32}");
  private static final String NONE = "-";

  static OaiList of(Map<String, String> arguments) {
    var from = arguments.get("from");
    var until = arguments.get("until");
    if (from != null && until != null && from.length() != until.length()) {
      throw OaiFault.badArgument("from and until must have the same granularity.");
    }
    var first = from == null ? Instant.EPOCH : moment("from", from);
    // Until takes its own second or day in.
    var last =
        until == null
            ? Instant.ofEpochSecond(253_402_300_799L)
            : behind(until, moment("until", until));
    if (!first.isBefore(last)) {
      throw OaiFault.badArgument("from is later than until.");
    }
    return new OaiList(Place.before(first), Place.before(last), arguments.get("set"));
  }

  private static Instant behind(String until, Instant moment) {
    return moment.plusSeconds(DAY.matcher(until).matches() ? 86_400 : 1);
  }

  private static Instant moment(String name, String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      if (SECOND.matcher(text).matches()) {
        return Instant.parse(text);
      }
    } catch (DateTimeException e) {
      // No such day: the same fault as no date at all.
    }
    throw OaiFault.badArgument(name + " must be YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
  }

  OaiList after(Place place) {
    return new OaiList(place, end, set);
  }

  String token() {
    var text =
        String.join(
            " ", after.at().toString(), after.id(), end.at().toString(), set == null ? NONE : set);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static OaiList ofToken(String token) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      var parts = text.split(" ", -1);
      if (parts.length != 4
          || !ID.matcher(parts[1]).matches()
          || !parts[3].equals(NONE) && DocumentTypes.bySlug(parts[3]) == null) {
        throw OaiFault.badToken();
      }
      var list =
          new OaiList(
              new Place(Instant.parse(parts[0]), parts[1]),
              Place.before(Instant.parse(parts[2])),
              parts[3].equals(NONE) ? null : parts[3]);
      if (!list.token().equals(token)) {
        throw OaiFault.badToken();
      }
      return list;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw OaiFault.badToken();
    }
  }
}
