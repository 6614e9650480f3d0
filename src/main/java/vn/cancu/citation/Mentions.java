package vn.cancu.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Folding;
import vn.cancu.document.Provinces;
import vn.cancu.document.Warning;

/**
 * The mentions of a whole text put together: numbered ones and titles without overlap, each with
 * the issuer that its own words, its neighbours or its symbol tell.
 */
final class Mentions {
  private final Citations.Citing citing;
  private final List<Mention> found;
  private final Issuing issuing;

  private Mentions(
      Flow flow, Citations.Citing citing, Attribution attribution, List<Mention> found) {
    this.citing = citing;
    this.found = found;
    this.issuing = new Issuing(flow, citing, attribution, found);
  }

  /**
   * A body of a district or commune may name its province only in what it cites: "UBND Thành phố Hà
   * Nội" once, "UBND Thành phố" from then on.
   */
  static Mentions in(Flow flow, Citations.Citing citing, Provisions provisions) {
    var mentions = read(flow, citing, provisions);
    var above = citing.isPlaced() ? null : mentions.above();
    return above == null ? mentions : read(flow, citing.under(above), provisions);
  }

  /** A body of the one province that those named in the text are of; null where there are two. */
  private @Nullable String above() {
    String only = null;
    for (var mention : found) {
      var province = Provinces.of(mention.words());
      var name =
          province == null || !Provinces.lasts(province, citing.date())
              ? null
              : "Ủy ban nhân dân " + province.fullName();
      if (name != null && only != null && !name.equals(only)) {
        return null;
      }
      only = name == null ? only : name;
    }
    return only;
  }

  private static Mentions read(Flow flow, Citations.Citing citing, Provisions provisions) {
    var attribution = new Attribution(flow, citing);
    var numbered = Numbers.in(flow, attribution, provisions, citing.symbol());
    var laws = LawTitles.in(flow, attribution);
    var full = new ArrayList<>(numbered);
    full.addAll(laws);
    full.sort(Comparator.comparingInt(Mention::start));
    var titles = new ArrayList<>(laws);
    titles.addAll(BareLaws.in(flow, full));
    titles.addAll(NamedTitles.in(flow, attribution));
    titles.addAll(DatedMinutes.in(flow, attribution));
    titles.addAll(ShortNumbers.in(flow, numbered));
    full.stream()
        .map(law -> BareLaws.amending(flow, law))
        .filter(Objects::nonNull)
        .forEach(titles::add);
    titles.sort((one, other) ->
        one.start() == other.start()
            ? Integer.compare(other.end(), one.end())
            : Integer.compare(one.start(), other.start()));
    var mentions = new Mentions(flow, citing, attribution, merge(numbered, titles));
    mentions.issuing.complete();
    return mentions;
  }

  List<Mention> found() {
    return found;
  }

  /** Symbols and words that name different bodies: both are kept as they are printed. */
  List<Warning> conflicts() {
    return Conflicts.in(found.stream().filter(mention -> !isOwn(mention)).toList());
  }

  /** A title counts only where it holds no numbered citation and no other title. */
  private static List<Mention> merge(List<Mention> numbered, List<Mention> titles) {
    var merged = new ArrayList<Mention>();
    int next = 0;
    int behind = 0;
    for (var title : titles) {
      while (next < numbered.size() && numbered.get(next).start() < title.start()) {
        behind = Math.max(behind, numbered.get(next).end());
        merged.add(numbered.get(next++));
      }
      boolean free =
          title.start() >= behind
              && (next == numbered.size() || numbered.get(next).start() >= title.end());
      if (free) {
        merged.add(title);
        behind = title.end();
      }
    }
    merged.addAll(numbered.subList(next, numbered.size()));
    return merged;
  }

  /** The full name: from the words, else from the symbol; null where neither tells. */
  @Nullable String issuer(Mention mention) {
    return issuing.of(mention);
  }

  /** Whether the mention is the citing document itself. */
  boolean isOwn(Mention mention) {
    var number = citing.number();
    var symbol = citing.symbol();
    if (number == null || symbol == null || mention.number() == null || mention.symbol() == null) {
      return false;
    }
    boolean same =
        number(number).equals(number(mention.number())) && isOwn(symbol, mention.symbol());
    var date = mention.date();
    var own = citing.date();
    return same && (date == null || own == null || date.year() == own.year());
  }

  /** The symbol itself, or with the mark of a footnote run into it: "2020/AL1". */
  private static boolean isOwn(String own, String symbol) {
    var key = Folding.compact(own);
    var other = Folding.compact(symbol);
    return other.startsWith(key)
        && other.length() <= key.length() + 1
        && other.chars().skip(key.length()).allMatch(Character::isDigit);
  }

  static String key(String number, String symbol) {
    return number(number) + "/" + Folding.compact(symbol);
  }

  private static String number(String number) {
    int from = 0;
    while (from < number.length() && number.charAt(from) == '0') {
      from++;
    }
    return number.substring(from);
  }
}
