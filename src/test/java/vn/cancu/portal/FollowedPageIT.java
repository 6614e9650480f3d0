package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.account.Accounts;
import vn.cancu.account.SavedSearches;

/** Searches that people keep. */
@ExtendWith(SharedPortal.class)
final class FollowedPageIT {
  private static final String SEARCH = "?q=b%C3%A1o+c%C3%A1o&loai=bao-cao";

  private final Site site;
  private final Accounts accounts;

  FollowedPageIT(Site site) {
    this.site = site;
    this.accounts = site.portal().context().getBean(Accounts.class);
  }

  private Visitor visitor(String name) {
    return Visitor.of(site.address(""), name);
  }

  private static HttpResponse<String> post(Visitor visitor, String path) {
    return visitor.post(path, Map.of(FormToken.FIELD, visitor.token("/tim-kiem")));
  }

  private static Document list(Visitor visitor) {
    var answer = visitor.get("/theo-doi");
    assertEquals(200, answer.statusCode(), answer.body());
    return Jsoup.parse(answer.body());
  }

  @Test
  void areKeptSeenAndGivenUp() {
    var mine = visitor("luu-tru");
    var form =
        Jsoup.parse(mine.get("/tim-kiem" + SEARCH).body()).selectFirst("form[action^=/theo-doi]");
    var action = java.util.Objects.requireNonNull(form).attr("action");
    assertEquals(303, post(mine, action).statusCode());
    assertEquals(303, post(mine, action).statusCode(), "twice is once");
    var card = list(mine).select("article.card");
    assertEquals(1, card.size());
    assertEquals("báo cáo", card.select("h2").text());
    assertEquals("/feed/tim-kiem" + SEARCH, card.select("a").attr("href"));
    assertTrue(card.select(".badge").isEmpty(), "nothing new yet");

    // As if all had come in since they looked last.
    var account = "luu-tru";
    var saved = accounts.searches().of(account).getFirst();
    accounts.searches().look(account, saved.id(), java.time.Instant.EPOCH);
    var spans = list(mine).select("article.card .meta span").eachText();
    assertEquals(spans.get(1).replaceAll("\\D.*", ""), spans.get(2).replaceAll("\\D.*", ""));
    assertTrue(spans.get(2).contains("mới"), spans.toString());
    var looked = post(mine, "/theo-doi/" + saved.id() + "/xem");
    assertEquals("/tim-kiem" + SEARCH, looked.headers().firstValue("Location").orElse(""));
    assertTrue(list(mine).select(".badge").isEmpty());

    assertEquals(1, list(visitor("quan-tri")).select("main").size());
    assertTrue(list(visitor("quan-tri")).select("article.card").isEmpty(), "each has their own");
    assertEquals(404, post(visitor("quan-tri"), "/theo-doi/" + saved.id() + "/xem").statusCode());
    post(visitor("quan-tri"), "/theo-doi/" + saved.id() + "/bo");
    assertEquals(1, accounts.searches().of(account).size(), "and takes away only that");

    assertEquals(303, post(mine, "/theo-doi/" + saved.id() + "/bo").statusCode());
    assertTrue(list(mine).select("article.card").isEmpty());
  }

  @Test
  void areForPeopleWithAnAccountAndOfTheirOwnPages() {
    assertEquals(303, site.get("/theo-doi").statusCode());
    assertTrue(site.page("/tim-kiem" + SEARCH).select("form[action^=/theo-doi]").isEmpty());
    var official = visitor("can-bo");
    assertEquals(
        403, official.post("/theo-doi" + SEARCH, Map.of(FormToken.FIELD, "x")).statusCode());
    assertEquals(List.of(), accounts.searches().of("can-bo"));
  }

  @Test
  void endWhereThereAreTooMany() {
    var official = visitor("can-bo");
    for (int i = 0; i < SavedSearches.MOST; i++) {
      assertEquals(303, post(official, "/theo-doi?q=nam" + i).statusCode());
    }
    assertEquals(409, post(official, "/theo-doi?q=mot+nua").statusCode());
    assertEquals(303, post(official, "/theo-doi?q=nam3").statusCode(), "it is there already");
    assertFalse(official.get("/theo-doi").body().contains("mot nua"));
    var account = "can-bo";
    accounts.searches().of(account).forEach(each -> accounts.searches().remove(account, each.id()));
  }
}
