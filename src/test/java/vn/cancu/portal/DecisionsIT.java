package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.account.Accounts;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Arrival;
import vn.cancu.archive.Resemblance;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.intake.DocumentReader;
import vn.cancu.intake.Home;
import vn.cancu.intake.Joining;
import vn.cancu.lineage.Lineage;
import vn.cancu.search.SearchIndex;

/** Two files that may be one document: who is asked, and what comes of the answer. */
@ExtendWith(SharedPortal.class)
final class DecisionsIT {
  private static final String PATH = "/trung-lap";

  private final Site shared;
  @TempDir private Path home;
  private Archive archive;
  private Portal portal;
  private String site;
  private final List<String> ids = new ArrayList<>();

  DecisionsIT(Site shared) {
    this.shared = shared;
  }

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(home, Clock.systemUTC());
    add("12", Resemblance.NONE);
    add("13", new Resemblance(ids, List.of()));
    var accounts = new Accounts(home, Clock.systemUTC());
    accounts.add("can-bo", Role.OFFICIAL, Visitor.PASSWORD);
    accounts.add("luu-tru", Role.ARCHIVIST, Visitor.PASSWORD);
    var context = shared.portal().context();
    portal =
        Portal.start(
            List.of(
                archive,
                context.getBean(SearchIndex.class),
                context.getBean(Lineage.class),
                new Joining(Home.at(home), archive, Clock.systemUTC()),
                accounts,
                new PortalSettings(false)),
            "127.0.0.1",
            0);
    site = "http://127.0.0.1:" + portal.port();
  }

  private void add(String number, Resemblance resemblance) throws IOException {
    var text =
        "ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSố: %s/UBND-NC\nLào Cai, ngày 3 tháng 5 năm 2022\n\nNội dung."
            .formatted(number);
    var file = home.resolve(number + ".txt");
    Files.writeString(file, text);
    var origin =
        new DocumentReader.Origin(
            number + ".txt", sha256(Files.readAllBytes(file)), Visibility.PUBLIC, "in-archive");
    var extraction = new Extraction.Text(text, "text/plain", null, false, List.of(), List.of());
    archive.add(
        file,
        DocumentReader.read(origin, extraction),
        text,
        new Arrival(false, resemblance, "lan"));
    ids.add(origin.id());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() {
    portal.close();
    archive.close();
  }

  private Map<String, String> answer(Visitor visitor, String word) {
    return Map.of(
        "ma-phien", visitor.token(PATH), "mot", ids.get(1), "hai", ids.get(0), "la", word);
  }

  @Test
  void asksArchivistsAlone() {
    assertEquals(303, new Visitor(site).get(PATH).statusCode());
    assertEquals(403, Visitor.of(site, "can-bo").get(PATH).statusCode());
    var archivist = Visitor.of(site, "luu-tru");
    var pair = Jsoup.parse(archivist.get(PATH).body()).select("article.pair");
    assertEquals(1, pair.size());
    assertEquals(2, pair.select("li a").size());
    var withoutToken = Map.of("mot", ids.get(1), "hai", ids.get(0), "la", "mot");
    assertEquals(403, archivist.post(PATH, withoutToken).statusCode());
    assertEquals(2, archive.count(Clearance.STAFF));
  }

  @Test
  void tellsReadersNothingOfTheQuestion() {
    var slug = archive.entry(ids.get(1)).orElseThrow().slug();
    var anyone = new Visitor(site).get("/van-ban/" + slug).body();
    assertFalse(anyone.contains("Có thể là một"));
    assertTrue(Visitor.of(site, "can-bo").get("/van-ban/" + slug).body().contains("Có thể là một"));
  }

  @Test
  void putsTheFilesTogetherAndLeadsFromTheOldAddress() {
    var old = archive.entry(ids.get(1)).orElseThrow().slug();
    var archivist = Visitor.of(site, "luu-tru");
    assertEquals(303, archivist.post(PATH, answer(archivist, "mot")).statusCode());
    assertEquals(1, archive.count(Clearance.STAFF));
    var now = archive.entry(ids.get(0)).orElseThrow();
    var there = new Visitor(site).get("/van-ban/" + old);
    assertEquals(301, there.statusCode());
    assertEquals("/van-ban/" + now.slug(), there.headers().firstValue("Location").orElse(""));
    var page = Jsoup.parse(new Visitor(site).get("/van-ban/" + now.slug()).body());
    var files = page.select(".renditions a").eachAttr("href");
    assertEquals(2, files.size());
    files.forEach(file -> assertEquals(200, new Visitor(site).get(file).statusCode()));
    assertEquals(0, Jsoup.parse(archivist.get(PATH).body()).select("article.pair").size());
  }

  @Test
  void asksNoMoreOfTwoThatAreTwo() {
    var archivist = Visitor.of(site, "luu-tru");
    assertEquals(303, archivist.post(PATH, answer(archivist, "hai")).statusCode());
    assertEquals(List.of(), archive.undecided());
    assertEquals(2, archive.count(Clearance.STAFF));
    assertEquals(404, archivist.post(PATH, Map.of("ma-phien", token(archivist))).statusCode());
  }

  private static String token(Visitor visitor) {
    return visitor.token("/doi-mat-khau");
  }
}
