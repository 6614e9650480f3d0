package vn.cancu.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.archive.Archive;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.intake.Correcting;
import vn.cancu.intake.DocumentReader;
import vn.cancu.intake.Home;
import vn.cancu.intake.Joining;

/** What the trials with kills would overlook, nobody would notice. */
final class DeedsTest {
  @TempDir private Path root;

  private final Deeds deeds = new Deeds();

  private Deeds.Deed heard(String reason, String id, Deeds.Kind kind) {
    var deed = new Deeds.Deed(reason, id, "luu-tru", kind);
    deeds.hear(Deeds.begun(deed) + "\n");
    return deed;
  }

  @Test
  void noticesWhatIsLostHalfThereOrShown() throws IOException {
    var text = String.join("\n", new Papers(3).letter(1));
    var file = Files.writeString(root.resolve("a.txt"), text);
    var sha256 = Piece.sha256(Files.readAllBytes(file));
    var id = sha256.substring(0, 32);
    try (var home = Home.own(root);
        var archive = Archive.open(root, Clock.systemUTC())) {
      var origin = new DocumentReader.Origin("a.txt", sha256, Visibility.PUBLIC, "in-archive");
      var read = new Extraction.Text(text, "text/plain", null, false, List.of(), List.of());
      archive.add(file, DocumentReader.read(origin, read), text);
      var clock = Clock.systemUTC();
      var correcting =
          new Correcting(archive, new Joining(home, archive, clock), () -> true, clock);
      set(correcting, id, 1, "lấy xuống", Map.of(Field.VISIBILITY, Visibility.INTERNAL.slug()));
      set(correcting, id, 2, "một nửa", Map.of(Field.SUBJECT, "Trích yếu một nửa"));
      set(correcting, id, 3, "đưa lên", Map.of(Field.VISIBILITY, Visibility.PUBLIC.slug()));
    }
    var withdrawn = heard("lấy xuống", id, Deeds.Kind.WITHDRAWN);
    deeds.hear(Deeds.done(withdrawn, 2) + "\nack\tđứt ngang\t3");
    heard("một nửa", id, Deeds.Kind.WORDS);
    assertTrue(
        deeds.lost(root).toString().contains("withdrawn and public"), deeds.lost(root).toString());
    assertEquals(3, deeds.faults(root).size(), deeds.faults(root).toString());
    assertTrue(deeds.faults(root).getFirst().contains("version 3"), deeds.faults(root).toString());
    heard("đưa lên", id, Deeds.Kind.PUBLISHED);
    assertEquals(List.of(), deeds.lost(root));
    assertEquals(1, deeds.faults(root).size(), deeds.faults(root).toString());

    var never = heard("chưa từng", id, Deeds.Kind.RULED);
    deeds.hear(Deeds.done(never, 5) + "\n");
    assertEquals(1, deeds.lost(root).size());
    assertEquals(2, deeds.faults(root).size(), deeds.faults(root).toString());
  }

  @Test
  void hearsOfAnArchivistThatMeetsWhatNobodyForesaw() throws IOException {
    var text = String.join("\n", new Papers(3).letter(1));
    var file = Files.writeString(root.resolve("a.txt"), text);
    var sha256 = Piece.sha256(Files.readAllBytes(file));
    var clock = Clock.systemUTC();
    try (var home = Home.own(root);
        var archive = Archive.open(root, clock)) {
      var origin = new DocumentReader.Origin("a.txt", sha256, Visibility.PUBLIC, "in-archive");
      var read = new Extraction.Text(text, "text/plain", null, false, List.of(), List.of());
      archive.add(file, DocumentReader.read(origin, read), text);
      var joining = new Joining(home, archive, clock);
      var correcting = new Correcting(archive, joining, () -> true, new Stopped());
      var archivist = new Archivist("luu-tru", "lạ", archive, correcting, deeds::hear);
      for (int i = 0; i < 8; i++) {
        archivist.changeAll();
      }
    }
    assertTrue(deeds.faults(root).toString().contains("nobody foresaw this"));
  }

  private static void set(
      Correcting correcting, String id, int version, String reason, Map<Field, String> values) {
    var json = new EnumMap<Field, JsonNode>(Field.class);
    values.forEach((field, value) -> json.put(field, TextNode.valueOf(value)));
    correcting.set(id, version, new Change(json, reason), "luu-tru");
  }

  private static final class Stopped extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      throw new IllegalStateException("nobody foresaw this");
    }
  }
}
