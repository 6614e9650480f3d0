package vn.cancu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.audit.Act;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.AuditReading;
import vn.cancu.audit.Result;
import vn.cancu.document.Visibility;

/**
 * The main job from end to end: sample-docs into an empty home, searched and followed through the
 * public API.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MainJobIT {
  private static final Path SAMPLES = Path.of("sample-docs");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path home;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Serving serving;

  @BeforeAll
  void openPortal() throws InterruptedException {
    serving = Serving.open(console(told), home, 0, true);
    serving.takeIn(List.of(SAMPLES), Visibility.PUBLIC);
    serving.announce();
  }

  @AfterAll
  void closePortal() {
    serving.close();
  }

  private static Console console(ByteArrayOutputStream told) {
    var both = new PrintStream(told, true, StandardCharsets.UTF_8);
    return Console.of(both, both, Map.of("CANCU_HOST", "127.0.0.1", "CANCU_HOME", home.toString()));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + serving.port() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    var answer = get(path);
    assertEquals(200, answer.statusCode(), path + ": " + answer.body());
    return JSON.readTree(answer.body());
  }

  private static List<JsonNode> expectations() throws IOException {
    var all = new ArrayList<JsonNode>();
    try (var files = Files.walk(SAMPLES)) {
      for (var file : files.filter(f -> f.endsWith("expected.json")).sorted().toList()) {
        all.add(JSON.readTree(file.toFile()));
      }
    }
    return all;
  }

  @Test
  void findsEverySampleByItsNumber() throws IOException, InterruptedException {
    var missed = new ArrayList<String>();
    for (var expected : expectations()) {
      var identifier = expected.path("identifier").asText("");
      if (identifier.isEmpty() || identifier.equals("null")) {
        continue;
      }
      var hits =
          json("/api/v1/search?q=" + URLEncoder.encode(identifier, StandardCharsets.UTF_8))
              .get("hits");
      boolean found = false;
      for (var hit : hits) {
        found |= hit.at("/record/file").asText().equals(expected.get("file").asText());
      }
      if (!found) {
        missed.add(identifier);
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void holdsAsManyDocumentsAsThereAreSamples() throws IOException, InterruptedException {
    assertEquals(expectations().size(), json("/api/v1/search?size=1").get("total").asInt());
    assertTrue(expectations().size() >= 24);
  }

  @Test
  void takesTheSameBytesOnceAndSaysSo() throws IOException, InterruptedException {
    var before = json("/api/v1/search?size=1").get("total").asInt();
    var again = new ByteArrayOutputStream();
    int exit = Main.run(console(again), "ingest", "--home", home.toString(), SAMPLES.toString());

    var words = again.toString(StandardCharsets.UTF_8);
    assertEquals(0, exit, words);
    assertTrue(words.contains("đã có trong kho từ trước"), words);
    assertEquals(before, json("/api/v1/search?size=1").get("total").asInt());
  }

  @Test
  void answersWhileTheIndexIsRebuilt() throws Exception {
    var total = json("/api/v1/search?size=1").get("total").asInt();
    var done = new AtomicBoolean();
    var rebuild =
        Thread.ofVirtual()
            .start(() -> {
              Main.run(console(new ByteArrayOutputStream()), "reindex", "--home", home.toString());
              done.set(true);
            });
    do {
      assertEquals(total, json("/api/v1/search?size=1").get("total").asInt());
    } while (!done.get());
    rebuild.join();
    assertEquals(total, json("/api/v1/search?size=1").get("total").asInt());
  }

  @Test
  void keepsOnRecordWhatCommandsDo(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "Số: 4713/SNV-VP\n\nV/v ghi lại\n");
    for (var visibility : List.of("internal", "public", "internal")) {
      Main.run(
          console(new ByteArrayOutputStream()), "ingest", "--visibility", visibility, "" + file);
    }
    Main.run(console(new ByteArrayOutputStream()), "reindex");
    Main.run(console(new ByteArrayOutputStream()), "reread");
    Main.run(
        console(new ByteArrayOutputStream()),
        "export",
        "--format",
        "jsonl",
        "--out",
        "" + folder.resolve("all"));
    var acts = new ArrayList<Act>();
    var log = new AuditLog(home, Clock.systemUTC());
    log.read()
        .newestFirst(
            new AuditReading.Filter(null, null, null, null, null),
            event -> {
              acts.add(event.act());
              return event.result() == Result.DONE && acts.size() < 8;
            });
    assertEquals(
        List.of(
            Act.EXPORTED,
            Act.REREAD,
            Act.REINDEXED,
            Act.WITHDRAWN,
            Act.UPLOADED,
            Act.PUBLISHED,
            Act.UPLOADED,
            Act.UPLOADED),
        acts);
    var first = new ArrayList<String>();
    log.read()
        .newestFirst(
            new AuditReading.Filter("serve", null, null, null, null),
            event -> first.add(event.act() + " " + event.on()));
    assertEquals(List.of("ACCOUNT_ADDED quantri"), first);
    var words = new ByteArrayOutputStream();
    assertEquals(0, Main.run(console(words), "verify"), words.toString(StandardCharsets.UTF_8));
    assertTrue(words.toString(StandardCharsets.UTF_8).contains("chuỗi mã băm nguyên vẹn"));
    namesTheBrokenLineOfTheLog();
  }

  private static void namesTheBrokenLineOfTheLog() throws IOException {
    Path lines;
    try (var files = Files.list(home.resolve("audit"))) {
      lines = files.filter(each -> each.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
    var whole = Files.readString(lines);
    var words = new ByteArrayOutputStream();
    try {
      Files.writeString(lines, whole.replaceFirst("\"serve\"", "\"Serve\""));
      assertEquals(1, Main.run(console(words), "verify"));
    } finally {
      Files.writeString(lines, whole);
    }
    var told = words.toString(StandardCharsets.UTF_8);
    assertTrue(told.contains(lines.getFileName() + ":1: dòng nhật ký hoạt động"), told);
    assertTrue(told.contains("Tìm thấy 1 lỗi."), told);
  }

  @Test
  void refusesASecondPortalOnTheSameHome() {
    var words = new ByteArrayOutputStream();
    assertEquals(1, Main.run(console(words), "serve", "--home", home.toString(), "--port", "0"));
    assertTrue(
        words
            .toString(StandardCharsets.UTF_8)
            .contains("đang được một tiến trình Căn Cứ khác sử dụng"));
  }

  @Test
  void saysWhenThePortIsTaken(@TempDir Path other) {
    var words = new ByteArrayOutputStream();
    int exit =
        Main.run(
            console(words),
            "serve",
            "--home",
            other.toString(),
            "--port",
            Integer.toString(serving.port()));
    assertEquals(1, exit);
    assertTrue(words.toString(StandardCharsets.UTF_8).contains("đang có chương trình khác dùng"));
  }

  @Test
  void hidesAHeldDocumentWhenAskedTo(@TempDir Path folder) throws Exception {
    var file =
        Files.writeString(
            folder.resolve("rut.txt"),
            "Số: 4712/SNV-VP\n\nHà Giang, ngày 05 tháng 3 năm 2024\n\nV/v rút lại\n");
    var words = new ByteArrayOutputStream();
    assertEquals(0, Main.run(console(words), "ingest", "--home", home.toString(), file.toString()));
    assertEquals(1, json("/api/v1/search?q=4712/SNV-VP").get("total").asInt());

    Main.run(
        console(words),
        "ingest",
        "--home",
        home.toString(),
        "--visibility",
        "internal",
        file.toString());
    var told = words.toString(StandardCharsets.UTF_8);
    assertTrue(told.contains("quyền xem nay là nội bộ"), told);
    assertEquals(0, json("/api/v1/search?q=4712/SNV-VP").get("total").asInt());

    Main.run(console(words), "ingest", "--home", home.toString(), file.toString());
    assertEquals(
        0,
        json("/api/v1/search?q=4712/SNV-VP").get("total").asInt(),
        "the default published it again");
  }

  @Test
  void keepsInternalDocumentsFromReaders(@TempDir Path folder) throws Exception {
    var file =
        Files.writeString(
            folder.resolve("noi-bo.txt"), "Số: 4711/SNV-VP\n\nV/v việc riêng của cơ quan\n");
    var words = new ByteArrayOutputStream();
    assertEquals(
        0,
        Main.run(
            console(words),
            "ingest",
            "--home",
            home.toString(),
            "--visibility",
            "internal",
            file.toString()));
    assertEquals(0, json("/api/v1/search?q=4711/SNV-VP").get("total").asInt());
    var slug = "khong-ro/khong-ro/khong-so";
    assertNotEquals(200, get("/van-ban/" + slug).statusCode());
    assertFalse(get("/").body().contains("4711"));
  }
}
