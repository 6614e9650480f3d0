package vn.cancu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.AuditReading;

/**
 * Wrong use and broken input on the command line: one clear line in Vietnamese, the right exit
 * code, no stack trace.
 */
final class CommandLineTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  private int run(String... args) {
    return runWith("", args);
  }

  private int runWith(String typed, String... args) {
    return runIn(Map.of(), typed, args);
  }

  private int runIn(Map<String, String> more, String typed, String... args) {
    var environment = new HashMap<>(more);
    environment.put("CANCU_HOME", folder.resolve("home").toString());
    return Main.run(
        Console.of(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment),
        args);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nonsense                          | Lệnh không có: nonsense
          serve --nonsense                  | Tùy chọn không có: --nonsense
          serve --port nhiều                | Giá trị không hợp lệ: nhiều
          serve --port 70000                | Số cổng phải từ 0 đến 65535: 70000
          ingest                            | Thiếu tham số
          parse                             | Thiếu tham số
          evaluate-search                   | Thiếu tham số
          ingest --visibility mật a.txt     | --visibility chỉ nhận public hoặc internal: mật
          export --format docx              | --format chỉ nhận jsonl, graphml hoặc csv: docx
          serve --watch-visibility mật      | --watch-visibility chỉ nhận public hoặc internal: mật
          user add mai                      | Thiếu tham số: --role
          user add --role official          | Thiếu tham số: NAME
          user add mai --role thủ-trưởng    | Vai trò chỉ là official, archivist hoặc administrator: thủ-trưởng
          """)
  void answersWrongUseInOneSentence(String line, String sentence) {
    assertEquals(2, run(line.split(" ")));
    assertTrue(told().startsWith(sentence), told());
    assertFalse(told().contains("\tat "), told());
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reindex", "verify", "reread", "export --format csv"})
  void saysWhenThereIsNoArchive(String line) {
    assertEquals(1, run(line.split(" ")));
    assertTrue(told().startsWith("Không có kho nào ở"), told());
    assertFalse(Files.exists(folder.resolve("home")), "a reading command made a home");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "ingest",
        "parse",
        "reindex",
        "reread",
        "verify",
        "export",
        "demo",
        "user",
        "evaluate",
        "evaluate-search"
      })
  void explainsEachCommandInVietnamese(String command) {
    assertEquals(0, run(command, "--help"));
    var help = out.toString(StandardCharsets.UTF_8);
    assertTrue(help.startsWith("Cách dùng: cancu " + command), help);
    assertTrue(help.contains("In trợ giúp của lệnh này."), help);
  }

  @Test
  void measuresAnArchiveOrFoldersWithAnswersAndNotBoth() throws IOException {
    assertEquals(1, run("evaluate", "--home", folder.resolve("x").toString()));
    assertEquals(2, run("evaluate", "--home", folder.toString(), folder.toString()));
    assertEquals(0, run("evaluate", "--home", folder.toString()));
    var last = out.toString(StandardCharsets.UTF_8).strip().lines().toList().getLast();
    assertEquals(0, new ObjectMapper().readTree(last).path("accepted").asInt(-1));
  }

  @Test
  void saysWhatAFolderOfQuestionsMustHold() {
    assertEquals(1, run("evaluate-search", folder.toString()));
    assertTrue(told().startsWith("Không có law.json cùng questions.json"), told());
  }

  @Test
  void parsesWhatItCanAndNamesWhatItCannot() throws IOException {
    var letter = folder.resolve("thu.txt");
    Files.writeString(letter, "Số: 12/SYT-VP\n\nKính gửi: Các đơn vị.\n");
    var broken = folder.resolve("hong.docx");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});

    assertEquals(
        1,
        run(
            "parse",
            letter.toString(),
            folder.resolve("khong-co").toString(),
            broken.toString(),
            letter.toString()));

    var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(2, lines.size());
    assertEquals(
        "12/SYT-VP", new ObjectMapper().readTree(lines.getFirst()).get("identifier").asText());
    assertEquals(2, told().lines().count(), told());
    assertTrue(told().contains("Không có tệp hoặc thư mục này"), told());
  }

  @Test
  void parsesWhatIsNoDocumentToARecordThatSaysSo() throws IOException {
    var readings = new ArrayList<>(List.of("parse"));
    try (var files = Files.list(Path.of("src/test/resources/readings"))) {
      files.sorted().map(Path::toString).forEach(readings::add);
    }

    assertEquals(0, run(readings.toArray(new String[0])), this::told);

    var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(readings.size() - 1, lines.size());
    for (var line : lines) {
      var record = new ObjectMapper().readTree(line);
      assertTrue(record.get("identifier").isNull() == record.get("number").isNull(), line);
      assertFalse(record.get("warnings").isEmpty(), line);
    }
    assertEquals("", told());
  }

  @ParameterizedTest
  @CsvSource({"trong.txt, rong", "nhi-phan.bin, khong-ho-tro"})
  void saysWhyARecordIsEmpty(String file, String code) throws IOException {
    assertEquals(0, run("parse", "--text-out", "src/test/resources/readings/" + file));

    var record = new ObjectMapper().readTree(out.toByteArray());
    assertEquals(code, record.get("warnings").get(0).get("code").asText());
    assertTrue(record.get("text").isNull());
    assertTrue(record.get("type").isNull() && record.get("citations").isEmpty());
  }

  @Test
  void namesWhatCannotBeOpenedInOneLine() {
    assertEquals(1, run("parse", folder.toString()));
    assertEquals(1, told().lines().count(), told());
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void watchesNoFolderThatIsNotThereOrIsItsOwn() {
    assertEquals(1, run("serve", "--watch", folder.resolve("khong-co").toString()));
    assertTrue(told().startsWith("Thư mục được theo dõi không có hoặc không ghi được"), told());
    err.reset();
    assertEquals(1, run("serve", "--watch", folder.toString()));
    assertTrue(told().startsWith("Thư mục được theo dõi không được nằm trong"), told());
    assertFalse(Files.exists(folder.resolve("home")), "it was started all the same");
  }

  @Test
  void opensNoPortalWithSettingsOfAProviderThatCannotBeMeant() {
    var plain = Map.of("CANCU_OIDC_ISSUER", "http://id.so.gov.vn/", "CANCU_OIDC_CLIENT_ID", "x");
    assertEquals(2, runIn(plain, "", "serve", "--port", "0"));
    assertTrue(told().contains("không đúng: CANCU_OIDC_ISSUER."), told());
    err.reset();
    assertEquals(2, runIn(Map.of("CANCU_OIDC_ROLE", "x"), "", "serve", "--port", "0"));
    assertTrue(told().contains("không đúng: CANCU_OIDC_ROLE."), told());
    assertFalse(Files.exists(folder.resolve("home")), "it was started all the same");
  }

  @Test
  void keepsAccounts() {
    assertEquals(0, runWith("mùa lúa chín\n", "user", "add", "mai", "--role", "archivist"), told());
    assertEquals(0, runWith("một câu khác\n", "user", "password", "mai"), told());
    assertEquals(0, run("user", "role", "mai", "official"), told());
    assertEquals(0, run("user", "list"), told());
    assertEquals(0, run("user", "disable", "mai"), told());
    assertEquals(0, run("user", "list"), told());
    assertEquals(0, run("user", "enable", "mai"), told());
    assertEquals(0, run("user", "remove", "mai"), told());
    assertEquals(
        List.of(
            "Đã tạo tài khoản mai (văn thư lưu trữ).",
            "Đã đặt mật khẩu mới cho mai.",
            "Tài khoản mai nay là cán bộ.",
            "mai\tcán bộ",
            "Đã ngừng tài khoản mai.",
            "mai\tcán bộ\tđã ngừng",
            "Tài khoản mai dùng lại được.",
            "Đã xóa tài khoản mai."),
        out.toString(StandardCharsets.UTF_8).lines().toList());
    assertEquals("", told());
    assertEquals(
        List.of(
            "ACCOUNT_ADDED mai {role=archivist}",
            "PASSWORD_SET mai {}",
            "ROLE_SET mai {role=official}",
            "ACCOUNT_DISABLED mai {}",
            "ACCOUNT_ENABLED mai {}",
            "ACCOUNT_REMOVED mai {}"),
        recorded());
  }

  /** Acts, whom they are about and what is told of them, the oldest first. */
  private List<String> recorded() {
    var events = new ArrayList<String>();
    new AuditLog(folder.resolve("home"), Clock.systemUTC())
        .read()
        .newestFirst(
            new AuditReading.Filter(System.getProperty("user.name"), null, null, null, null),
            event -> events.add(event.act() + " " + event.on() + " " + event.detail()));
    return events.reversed();
  }

  @Test
  void recordsARefusalAndDoesNothingUnrecorded() throws IOException {
    runWith("mùa lúa chín\n", "user", "add", "lan", "--role", "administrator");
    assertEquals(1, run("user", "remove", "LAN"));
    assertEquals("ACCOUNT_REMOVED lan {why=last-administrator}", recorded().getLast());
    err.reset();
    var audit = folder.resolve("home/audit");
    Files.move(audit, folder.resolve("aside"));
    Files.writeString(audit, "no folder");
    assertEquals(1, runWith("mùa lúa chín\n", "user", "add", "mai", "--role", "official"));
    assertTrue(told().startsWith("Không ghi hoặc đọc được nhật ký hoạt động"), told());
    assertEquals(1, told().lines().count(), told());
    out.reset();
    run("user", "list");
    assertEquals("lan\tquản trị", out.toString(StandardCharsets.UTF_8).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          add Bình --role official  | mùa lúa chín | Tên đăng nhập chỉ gồm chữ thường không dấu
          add mai --role official   | mùa lúa      | Mật khẩu phải có ít nhất 10 ký tự.
          add mai --role official   | ''           | Không có mật khẩu ở đầu vào chuẩn.
          add lan --role archivist  | mùa lúa chín | Đã có tài khoản lan.
          password mai              | mùa lúa chín | Không có tài khoản mai.
          remove mai                | ''           | Không có tài khoản mai.
          role mai official         | ''           | Không có tài khoản mai.
          disable mai               | ''           | Không có tài khoản mai.
          disable lan               | ''           | lan là tài khoản quản trị cuối cùng
          remove lan                | ''           | lan là tài khoản quản trị cuối cùng
          """)
  void saysWhatIsWrongWithAnAccount(String line, String typed, String sentence) {
    runWith("mùa lúa chín\n", "user", "add", "lan", "--role", "administrator");
    assertEquals(1, runWith(typed, ("user " + line).split(" ")));
    assertTrue(told().startsWith(sentence), told());
    assertEquals(1, told().lines().count(), told());
  }

  @Test
  void hasEverySentenceInBothLanguages() {
    var bundles =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    var vi = ResourceBundle.getBundle("messages.cli", java.util.Locale.of("vi"), bundles);
    var en = ResourceBundle.getBundle("messages.cli", java.util.Locale.of("en"), bundles);
    assertEquals(vi.keySet(), en.keySet());
  }
}
