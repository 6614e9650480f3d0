package vn.cancu.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.ExtractionSettings;
import vn.cancu.extraction.Extractors;
import vn.cancu.extraction.ReadingStopped;
import vn.cancu.extraction.Recognition;
import vn.cancu.intake.DocumentReader;

/**
 * Prints the record of each file as one JSON line, in the order given; stores nothing. A file that
 * holds no text or no document gets a record that knows nothing but why; one that can't be opened
 * or is broken gets a line of its own and the exit code 1.
 */
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {
  private static final ObjectWriter JSON =
      RecordJson.mapper().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  /** Why there is nothing to read: the file is whole and holds no document. */
  private static final Set<String> NO_DOCUMENT = Set.of("rong", "khong-ho-tro");

  /** Two scans at once use two cores; more texts than this are not kept in memory. */
  private static final int AHEAD = 2;

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
  private List<Path> files = List.of();

  @Option(names = "--text-out", descriptionKey = "text-out")
  private boolean textOut;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  private boolean unrecognised;

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    boolean allRead = true;
    int ahead = Math.min(files.size(), AHEAD);
    try (var extractor =
            Extractors.open(ExtractionSettings.recognising(Recognition.atOnce(), ahead));
        var readers = Executors.newFixedThreadPool(ahead)) {
      var readings = new ArrayDeque<Future<Extraction>>();
      for (int i = 0; i < files.size(); i++) {
        while (readings.size() < ahead && i + readings.size() < files.size()) {
          var file = files.get(i + readings.size());
          readings.add(readers.submit(() -> extractor.extract(file)));
        }
        allRead &= parse(files.get(i), readings.remove());
      }
    }
    if (unrecognised) {
      console.err().println(console.messages().get("ocr.install"));
    }
    return allRead ? 0 : 1;
  }

  private boolean parse(Path file, Future<Extraction> reading)
      throws IOException, InterruptedException {
    var say = console.messages();
    if (!Files.exists(file)) {
      return failed(say.get("path.missing", file));
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return failed(say.get("path.unreadable", file));
    }
    String sha256;
    try {
      sha256 = sha256(file);
    } catch (IOException e) {
      return failed(say.get("path.unreadable", file));
    }
    var origin =
        new DocumentReader.Origin(
            file.getFileName().toString(), sha256, Visibility.PUBLIC, "parsed");
    return switch (await(reading)) {
      case Extraction.Text text -> {
        unrecognised |= text.isUnrecognised();
        yield print(DocumentReader.read(origin, text), text.text());
      }
      case Extraction.Bundle bundle -> {
        bundle.discard();
        var letter = bundle.letter();
        yield letter != null
            ? print(DocumentReader.read(origin, letter), letter.text())
            : printUnread(origin, bundle.mediaType(), "tep-nen");
      }
      case Extraction.Locked locked ->
          failed(say.get("parse.failed", file, say.code("co-mat-khau")));
      case Extraction.Unreadable no when NO_DOCUMENT.contains(no.code()) ->
          printUnread(
              origin,
              no.mediaType() == null ? "application/octet-stream" : no.mediaType(),
              no.code());
      case Extraction.Unreadable no -> failed(say.get("parse.failed", file, say.code(no.code())));
    };
  }

  private boolean printUnread(DocumentReader.Origin origin, String mediaType, String code)
      throws IOException {
    var why = new Warning(code, console.messages().code(code));
    return print(DocumentReader.unread(origin, mediaType, why), null);
  }

  private static Extraction await(Future<Extraction> reading) throws InterruptedException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      // Plain text is read without one; the other files may fare better.
      var code = e.getCause() instanceof ReadingStopped ? "khong-co-tien-trinh" : "khong-doc-duoc";
      return new Extraction.Unreadable(null, code, String.valueOf(e.getCause()));
    }
  }

  /** Streamed: the line of a long document is no second copy of it in memory. */
  private boolean print(DocumentRecord record, @Nullable String text) throws IOException {
    JSON.writeValue(console.out(), textOut ? new WithText(record, text) : record);
    console.out().println();
    return true;
  }

  private record WithText(@JsonUnwrapped DocumentRecord record, @Nullable String text) {}

  private boolean failed(String line) {
    console.err().println(line);
    return false;
  }

  private static String sha256(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Sha256.of(in);
    }
  }
}
