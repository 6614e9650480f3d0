package vn.cancu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
  @TempDir private Path folder;
  private final List<String> met = new ArrayList<>();

  private List<String> walk(Path... paths) {
    new Sources(
            new Sources.Visitor() {
              @Override
              public void file(String name, String where, Sources.Opening bytes) {
                try (var in = bytes.open()) {
                  met.add(name + "=" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                  met.add(name + " broke");
                }
              }

              @Override
              public void problem(String name, String code) {
                met.add(code);
              }

              @Override
              public void skipped(String name) {
                met.add("skipped " + Path.of(name).getFileName());
              }
            })
        .walk(List.of(paths));
    return met.stream().sorted().toList();
  }

  @Test
  void takesFoldersWithAllBelowThemAndPassesSidecarsOver() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/b/công văn.txt"), "1");
    Files.writeString(folder.resolve("a/expected.json"), "{}");
    Files.writeString(folder.resolve("README.md"), "#");
    assertEquals(
        List.of("công văn.txt=1", "skipped README.md", "skipped expected.json"), walk(folder));
  }

  @Test
  void takesASidecarThatIsNamed() throws IOException {
    var file = Files.writeString(folder.resolve("README.md"), "#");
    assertEquals(List.of("README.md=#"), walk(file));
  }

  @Test
  void opensZipArchivesAndNeverTrustsTheirPaths() throws IOException {
    var zip = folder.resolve("hồ sơ.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var name : List.of("năm 2024/kế hoạch.docx", "../../../etc/passwd", "trống/")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.endsWith("/") ? new byte[0] : "x".getBytes(StandardCharsets.UTF_8));
      }
    }
    assertEquals(List.of("kế hoạch.docx=x", "passwd=x"), walk(zip));
  }

  @Test
  void namesWhatIsMissingHandsOverWhatIsBrokenAndGoesOn() throws IOException {
    var broken = Files.writeString(folder.resolve("hỏng.zip"), "no zip at all");
    var good = Files.writeString(folder.resolve("a.txt"), "1");
    assertEquals(
        List.of("a.txt=1", "hỏng.zip=no zip at all", "path.missing"),
        walk(folder.resolve("không có"), broken, good));
  }
}
