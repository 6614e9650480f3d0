package vn.cancu.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cancu.archive.Archive;
import vn.cancu.audit.Act;

/** All records, or the whole citation graph, streamed from the archive alone. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private static final int BATCH = 500;

  private final Console console;

  @Mixin private HomeOptions options = new HomeOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "jsonl|graphml|csv",
      descriptionKey = "format")
  private String format = "";

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private @Nullable Path out;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var say = console.messages();
    var shape =
        switch (format) {
          case "jsonl" -> new ExportShape.JsonLines();
          case "csv" -> new ExportShape.Csv();
          case "graphml" -> new ExportShape.GraphMl();
          default -> throw new Failure(2, say.get("format.invalid", format));
        };
    var root = console.home(options.home);
    if (!Files.isDirectory(root)) {
      throw new Failure(1, say.get("home.missing", root));
    }
    try (var archive = Archive.openReadOnly(root);
        var deed =
            console
                .audit(root)
                .begin(console.actor(), Act.EXPORTED, null, Map.of("format", format))) {
      write(archive, shape);
      deed.done();
    } catch (IOException e) {
      throw new Failure(1, say.get("path.unwritable", out == null ? "-" : out));
    }
    return 0;
  }

  /** Whole when this returns. */
  private void write(Archive archive, ExportShape shape) throws IOException {
    try (var writer = writer()) {
      shape.begin(writer);
      long position = 0;
      for (var batch = archive.since(0, BATCH);
          !batch.isEmpty();
          batch = archive.since(position, BATCH)) {
        for (var entry : batch) {
          shape.document(archive.load(entry), writer);
          position = entry.seq();
        }
      }
      shape.end(writer);
    }
  }

  private Writer writer() throws IOException {
    var target = out;
    return target != null
        ? Files.newBufferedWriter(target)
        : new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
  }
}
