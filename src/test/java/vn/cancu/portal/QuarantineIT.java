package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.archive.Archive;
import vn.cancu.intake.Home;
import vn.cancu.intake.Quarantine;
import vn.cancu.lineage.Lineage;
import vn.cancu.search.SearchIndex;

/** What lies in quarantine, and what an archivist does with it. */
@ExtendWith(SharedPortal.class)
final class QuarantineIT {
  private static final String PATH = "/cach-ly";
  private static final String BROKEN = "a".repeat(32);
  private static final String SECRET = "b".repeat(32);

  private final Site shared;
  @TempDir private Path home;
  private Portal portal;
  private String site;

  QuarantineIT(Site shared) {
    this.shared = shared;
  }

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(home.resolve("inbox"));
    put(BROKEN, "Báo cáo <b>hỏng</b>.pdf", "hong");
    Files.writeString(home.resolve("quarantine").resolve(BROKEN).resolve("original.pdf"), "%PDF");
    put(SECRET, "mật.pdf", "co-dau-mat");
    var accounts = new Accounts(home, Clock.systemUTC());
    accounts.add("can-bo", Role.OFFICIAL, Visitor.PASSWORD);
    accounts.add("luu-tru", Role.ARCHIVIST, Visitor.PASSWORD);
    var context = shared.portal().context();
    portal =
        Portal.start(
            List.of(
                context.getBean(Archive.class),
                context.getBean(SearchIndex.class),
                context.getBean(Lineage.class),
                new Quarantine(Home.at(home), Clock.systemUTC()),
                accounts,
                new PortalSettings(false)),
            "127.0.0.1",
            0);
    site = "http://127.0.0.1:" + portal.port();
  }

  private void put(String id, String file, String code) throws IOException {
    var folder = Files.createDirectories(home.resolve("quarantine").resolve(id));
    Files.writeString(
        folder.resolve("ticket.json"),
        """
        {"id": "0001", "file": "%s", "sha256": "%s", "visibility": "internal",
         "visibilityChosen": true, "awaited": true, "depth": 0}
        """
            .formatted(file, id + id));
    Files.writeString(folder.resolve("reason.json"), "{\"code\": \"%s\"}".formatted(code));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static Element article(Visitor visitor, String word) {
    return Jsoup.parse(visitor.get(PATH).body()).select("article").stream()
        .filter(article -> article.text().contains(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsArchivistsAloneWhatWhenAndWhy() {
    assertEquals(303, new Visitor(site).get(PATH).statusCode());
    var official = Visitor.of(site, "can-bo");
    for (var path : List.of(PATH, PATH + "/" + BROKEN + "/tep")) {
      assertEquals(403, official.get(path).statusCode(), path);
    }
    var archivist = Visitor.of(site, "luu-tru");
    var broken = article(archivist, "Báo cáo <b>hỏng</b>.pdf");
    assertTrue(broken.text().contains("tệp hỏng"), broken.text());
    assertTrue(broken.text().matches(".*\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d.*"), broken.text());
    var secret = article(archivist, "mật.pdf");
    assertEquals(1, secret.select("form").size());
    assertEquals(404, archivist.get(PATH + "/" + SECRET + "/tep").statusCode());
  }

  @Test
  void givesTheBytesToBeSavedOnly() {
    var archivist = Visitor.of(site, "luu-tru");
    var answer = archivist.get(PATH + "/" + BROKEN + "/tep");
    assertEquals("%PDF", answer.body());
    var headers = answer.headers();
    assertTrue(headers.firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    assertEquals("application/octet-stream", headers.firstValue("Content-Type").orElse(""));
  }

  @Test
  void triesAgain() {
    var archivist = Visitor.of(site, "luu-tru");
    var again = PATH + "/" + BROKEN + "/thu-lai";
    assertEquals(403, archivist.post(again, Map.of("ly-do", "")).statusCode());
    var form = Map.of("ma-phien", archivist.token(PATH));
    assertEquals(303, archivist.post(again, form).statusCode());
    assertFalse(Files.exists(home.resolve("quarantine").resolve(BROKEN)));
    assertEquals(1, home.resolve("inbox").toFile().list().length);
    assertEquals(404, archivist.post(again, form).statusCode());
  }

  @Test
  void discardsWithAReasonOnly() throws IOException {
    var archivist = Visitor.of(site, "luu-tru");
    var discard = PATH + "/" + BROKEN + "/bo";
    var token = archivist.token(PATH);
    assertEquals(422, archivist.post(discard, Map.of("ma-phien", token)).statusCode());
    var form = Map.of("ma-phien", token, "ly-do", "gửi nhầm");
    assertEquals(303, archivist.post(discard, form).statusCode());
    try (var left = Files.walk(home.resolve("discarded"))) {
      var note = left.filter(file -> file.endsWith("discarded.json")).findFirst().orElseThrow();
      assertTrue(Files.readString(note).contains("luu-tru"));
      assertTrue(Files.readString(note).contains("gửi nhầm"));
    }
  }
}
