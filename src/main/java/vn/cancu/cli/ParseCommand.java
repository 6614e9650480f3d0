package vn.cancu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;
import vn.cancu.intake.DocumentReader;

/** Prints the record of each file as one JSON line, in the order given; stores nothing. */
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = RecordJson.mapper();

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

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    boolean allRead = true;
    try (var extractor = Extractors.open()) {
      for (var file : files) {
        allRead &= parse(file, extractor);
      }
    }
    return allRead ? 0 : 1;
  }

  private boolean parse(Path file, Extractor extractor) throws JsonProcessingException {
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
    return switch (extractor.extract(file)) {
      case Extraction.Text text -> print(DocumentReader.read(origin, text), text.text());
      case Extraction.Locked locked ->
          failed(say.get("parse.failed", file, say.code("co-mat-khau")));
      case Extraction.Unreadable no -> failed(say.get("parse.failed", file, say.code(no.code())));
    };
  }

  private boolean print(Object record, String text) throws JsonProcessingException {
    ObjectNode line = JSON.valueToTree(record);
    if (textOut) {
      line.put("text", text);
    }
    console.out().println(JSON.writeValueAsString(line));
    return true;
  }

  private boolean failed(String line) {
    console.err().println(line);
    return false;
  }

  private static String sha256(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
