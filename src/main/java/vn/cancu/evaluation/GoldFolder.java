package vn.cancu.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds gold below a folder, in any of three shapes: {@code x.txt} with {@code x.json}; a folder
 * with {@code expected.json} that names its file; one {@code gold.json} for all files beside it.
 */
final class GoldFolder {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Other names for the same answers, in gold.json. */
  private static final Map<String, String> OLDER_NAMES =
      Map.of("cc", "copies", "issuer_canonical", "issuer");

  private GoldFolder() {}

  static List<GoldDocument> read(Path folder) throws IOException {
    var found = new ArrayList<GoldDocument>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        read(file, found);
      }
    }
    return found;
  }

  private static void read(Path file, List<GoldDocument> found) throws IOException {
    var name = file.getFileName().toString();
    var answers = JSON.readTree(file.toFile());
    if (name.equals("gold.json")) {
      for (var one : answers.path("files")) {
        found.add(
            GoldDocument.of(
                file.resolveSibling(one.path("file").asText()), renamed((ObjectNode) one)));
      }
    } else if (name.equals("expected.json")) {
      found.add(GoldDocument.of(file.resolveSibling(answers.path("file").asText()), answers));
    } else {
      var text = file.resolveSibling(name.replaceFirst("json$", "txt"));
      if (Files.exists(text)) {
        found.add(GoldDocument.of(text, answers));
      }
    }
  }

  private static JsonNode renamed(ObjectNode answers) {
    OLDER_NAMES.forEach((older, name) -> {
      if (answers.has(older)) {
        answers.set(name, answers.remove(older));
      }
    });
    if (answers.path("signer").isTextual() || answers.path("signer").isNull()) {
      var signer = JSON.createObjectNode();
      signer.set("name", answers.get("signer"));
      signer.set("title", answers.get("signer_title"));
      signer.set("capacity", answers.get("capacity"));
      answers.set("signer", signer);
    }
    if (answers.path("symbol").isTextual()) {
      answers.put("symbol", answers.path("symbol").asText().replaceFirst("^/", ""));
    }
    if (answers.path("topics").isObject()) {
      answers.set("topics", answers.path("topics").path("all"));
    }
    for (var citation : answers.path("citations")) {
      var one = (ObjectNode) citation;
      one.put("type", one.path("type").asText().replaceFirst("-dang$", ""));
      one.set("issuer", one.remove("issuer_canonical"));
    }
    return answers;
  }
}
