package vn.cancu.trials;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.portal.Visitor;

/**
 * The same as {@link Archivist} from outside: PATCH with If-Match, and the form of the page where
 * citations are reviewed. Ends when the portal does.
 */
final class WebArchivist implements Runnable {
  private static final String NAME = "luu-tru";
  private static final String DOCUMENTS = "/api/v1/documents/";
  private static final String REVIEW = "/soat-vien-dan";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String site;
  private final String session;
  private final Deeds deeds;
  private final Supplier<List<String>> ids;
  private final BooleanSupplier alive;
  private final Random random;
  private int count;

  /**
   * @param session see {@link Archivist}
   * @param ids of what was handed in, archived by now or not
   * @param alive whether the portal is there
   */
  WebArchivist(
      String site, String session, Deeds deeds, Supplier<List<String>> ids, BooleanSupplier alive) {
    this.alive = alive;
    this.site = site;
    this.session = session;
    this.deeds = deeds;
    this.ids = ids;
    this.random = new Random(session.hashCode());
  }

  /** Before the first start of the portal. */
  static void enrol(Path home) {
    new Accounts(home, Clock.systemUTC()).add(NAME, Role.ARCHIVIST, Visitor.PASSWORD);
  }

  /** What was withdrawn and is shown to anyone, by a portal that lives. */
  static List<String> shown(String site, List<String> withdrawn) {
    var shown = new ArrayList<String>();
    try {
      look(new Visitor(site), withdrawn, shown);
    } catch (IllegalStateException e) {
      // It gave up, as it may where its node was killed.
    }
    return shown;
  }

  private static void look(Visitor anyone, List<String> withdrawn, List<String> shown) {
    for (var id : withdrawn) {
      int status = anyone.get(DOCUMENTS + id).statusCode();
      if (status != 404 && status != 410) {
        shown.add(id + " is answered with " + status);
      }
    }
    for (int page = 1; page <= 5; page++) {
      var found = anyone.get("/api/v1/search?q=xay+dung&size=100&page=" + page).body();
      withdrawn.stream()
          .filter(id -> found.contains('"' + id + '"'))
          .forEach(id -> shown.add(id + " is found"));
    }
  }

  @Override
  public void run() {
    try {
      var visitor = Visitor.of(site, NAME);
      while (alive.getAsBoolean()) {
        var known = ids.get();
        if (!known.isEmpty()) {
          change(visitor, known.get(random.nextInt(known.size())));
        }
        Thread.sleep(random.nextInt(60));
      }
    } catch (IllegalStateException e) {
      // The portal is gone: what was asked last is cut off.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void change(Visitor visitor, String id) {
    var kinds = Deeds.Kind.values();
    var kind = kinds[random.nextInt(kinds.length)];
    if (kind == Deeds.Kind.RULED) {
      rule(visitor);
      return;
    }
    var seen = visitor.get(DOCUMENTS + id, "Authorization", password());
    if (seen.statusCode() == 200) {
      patch(visitor, deed(id, kind), seen);
    }
  }

  private Deeds.Deed deed(String id, Deeds.Kind kind) {
    return new Deeds.Deed(NAME + " " + session + "-" + count++, id, NAME, kind);
  }

  private void patch(Visitor visitor, Deeds.Deed deed, HttpResponse<String> seen) {
    var patch = new LinkedHashMap<String, String>();
    switch (deed.kind()) {
      case WORDS -> {
        patch.put("subject", deed.subject());
        patch.put("place", deed.place());
      }
      case PUBLISHED -> patch.put("visibility", "public");
      case WITHDRAWN -> patch.put("visibility", "internal");
      case RULED -> throw new IllegalArgumentException("no field");
    }
    patch.put("reason", deed.reason());
    var before = tag(seen);
    deeds.hear(Deeds.begun(deed) + "\n");
    var answer =
        visitor.send(
            visitor
                .request(
                    DOCUMENTS + deed.id(),
                    "Authorization",
                    password(),
                    "If-Match",
                    before,
                    "Content-Type",
                    "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(json(patch))));
    switch (answer.statusCode()) {
      case 200 ->
          deeds.hear(
              (tag(answer).equals(before) ? Deeds.denied(deed) : Deeds.done(deed, 0)) + "\n");
      case 412 -> deeds.hear(Deeds.denied(deed) + "\n");
      default -> deeds.hear(Deeds.unexpected(deed, answer.statusCode() + answer.body()) + "\n");
    }
  }

  private void rule(Visitor visitor) {
    var rows = Jsoup.parse(visitor.get(REVIEW).body()).select(".ruling form");
    if (rows.isEmpty()) {
      return;
    }
    var row = rows.get(random.nextInt(rows.size()));
    var fields = new LinkedHashMap<String, String>();
    row.select("input[type=hidden]").forEach(box -> fields.put(box.attr("name"), box.val()));
    var deed = deed(fields.getOrDefault("id", ""), Deeds.Kind.RULED);
    fields.put("quyet", random.nextBoolean() ? "dung" : "khong");
    fields.put("ly-do", deed.reason());
    deeds.hear(Deeds.begun(deed) + "\n");
    var answer = visitor.post(REVIEW, fields, "Prefer", "return=minimal");
    switch (answer.statusCode()) {
      case 204 -> deeds.hear(Deeds.done(deed, 0) + "\n");
      case 409 -> deeds.hear(Deeds.denied(deed) + "\n");
      default -> deeds.hear(Deeds.unexpected(deed, answer.statusCode() + answer.body()) + "\n");
    }
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
  }

  private static String json(Map<String, String> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String password() {
    var pair = (NAME + ":" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
