package vn.cancu.portal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.PartialDate;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Lineage.Wanted.Missing;
import vn.cancu.search.Hits;
import vn.cancu.search.NamedNumber;
import vn.cancu.search.Sort;

/** What a search names by number, the archive does not hold, and documents of it cite. */
@Singleton
final class MissingNumbers {
  private static final int MOST = 3;
  private static final int LOOKED_AT = 10;

  private final Lineage lineage;

  MissingNumbers(Lineage lineage) {
    this.lineage = lineage;
  }

  /**
   * @param label with issuer and year, which tell two of one number apart
   */
  public record Offer(String href, String label, long times) {
    static Offer of(Missing missing) {
      var node = missing.node();
      var issuer = node.issuer() == null ? "" : " — " + node.issuer();
      var year = node.date() == null ? "" : ", " + node.date().year();
      return new Offer(Titles.href(node.slug()), node.label() + issuer + year, missing.times());
    }
  }

  /** Only with the first, unnarrowed, most relevant results: others don't show what is held. */
  List<Offer> of(SearchAddress address, Hits hits, Clearance reader) {
    if (address.page() > 1 || !address.chosen().isEmpty() || address.sort() != Sort.RELEVANCE) {
      return List.of();
    }
    var offers = new ArrayList<Offer>();
    for (var named : NamedNumber.in(address.text())) {
      lacking(named, hits, reader).stream().map(Offer::of).forEach(offers::add);
    }
    return offers.stream().distinct().limit(MOST).toList();
  }

  /** Where one is held, another is meant only if the words name its issuer and not the held one. */
  private List<Missing> lacking(NamedNumber named, Hits hits, Clearance reader) {
    var issuersOfHeld =
        hits.hits().stream()
            .map(Hits.Hit::record)
            .filter(record ->
                named.fits(
                    String.valueOf(record.number()),
                    String.valueOf(record.symbol()),
                    String.valueOf(record.type())))
            .map(record -> String.valueOf(record.issuer()))
            .toList();
    if (issuersOfHeld.stream().anyMatch(named::names)
        || !issuersOfHeld.isEmpty() && named.rest().isEmpty()) {
      return List.of();
    }
    var missing =
        lineage.missing(named.beginning(), named.types(), LOOKED_AT, reader).stream()
            .filter(each -> isOf(named.year(), each.node().date()))
            .toList();
    var meant =
        missing.stream().filter(each -> named.names(String.valueOf(each.node().issuer()))).toList();
    return meant.isEmpty() && issuersOfHeld.isEmpty() && named.isSure() ? missing : meant;
  }

  private static boolean isOf(@Nullable String year, @Nullable PartialDate date) {
    return year == null || date == null || year.equals(String.valueOf(date.year()));
  }
}
