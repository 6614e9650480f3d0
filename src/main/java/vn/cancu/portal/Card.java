package vn.cancu.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.Hits;
import vn.cancu.search.Passage;

/**
 * A document in a list of results.
 *
 * @param reasons keys of the sentences that say why it is here; empty where nothing was typed
 * @param cited how many documents cite it
 * @param at address of the first place in its text that matches; null where none does
 * @param badge what became of the document; null where nothing is said of it
 */
public record Card(
    String href,
    String title,
    @Nullable String subject,
    @Nullable String issuer,
    @Nullable String date,
    @Nullable String isoDate,
    List<Passage> passages,
    List<String> reasons,
    long cited,
    @Nullable String at,
    Badges.@Nullable Badge badge) {

  static Card of(Hits.Hit hit) {
    return of(hit, "");
  }

  /**
   * @param searched the text that found it; "" where there was none
   */
  static Card of(Hits.Hit hit, String searched) {
    var document = hit.record();
    var date = document.date();
    return new Card(
        Titles.href(hit.slug()),
        Titles.of(document),
        document.subject(),
        document.issuer(),
        Titles.date(date),
        date == null ? null : date.iso(),
        hit.highlights(),
        hit.reasons().stream().map(reason -> "vi-sao." + reason.slug()).toList(),
        hit.cited(),
        searched.isEmpty() || hit.highlights().isEmpty()
            ? null
            : Titles.href(hit.slug())
                + "?q="
                + URLEncoder.encode(searched, StandardCharsets.UTF_8)
                + "#khop-1",
        Badges.of(hit));
  }
}
