package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Resemblance;
import vn.cancu.archive.Revision;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.intake.Correcting;

/** What was merged into another document is still found under its id and its address. */
@ExtendWith(SharedEngine.class)
final class MergedIT {
  private static final String OLD = "so-noi-vu-tinh-ha-giang/2022/203-bc-snv";
  private static final List<String> CALLS =
      List.of(
          "",
          "/text",
          "/original",
          "/cites",
          "/cited-by",
          "/cited-by?format=csv",
          "/lineage",
          "/lineage?format=graphml",
          "/impact",
          "/implementation",
          "/validity",
          "/similar");
  private static final List<String> PAGES =
      List.of("", "/luoc-do", "/vien-dan-boi", "/anh-huong", "/thuc-hien");

  private OwnPortal own;
  private String old;
  private String kept;

  @BeforeEach
  void merge(Engine engine) {
    own = OwnPortal.start(engine, "merged-");
    old = id(OLD);
    kept = id(Library.DIRECTIVE);
    var archive = own.archive();
    var staying = archive.read(kept, Clearance.STAFF).orElseThrow();
    var files = new ArrayList<>(archive.renditions(kept, Clearance.STAFF));
    var originals = new HashMap<String, Path>();
    for (var file : archive.renditions(old, Clearance.STAFF)) {
      files.add(file);
      originals.put(
          file.record().sha256(), archive.file(old, file.id(), Clearance.STAFF).orElseThrow());
    }
    archive.revise(
        new Revision(staying.record(), staying.text(), files, originals, Resemblance.NONE),
        "lan",
        "thử");
    archive.retire(old, kept, "lan", "thử");
    own.follower().catchUp();
  }

  @AfterEach
  void close() {
    own.close();
  }

  private String id(String slug) {
    return own.archive().readBySlug(slug, Clearance.STAFF).orElseThrow().entry().id();
  }

  private static String call(String id, String tail) {
    return "/api/v1/documents/" + id + tail;
  }

  @Test
  void answersUnderTheOldIdAsUnderTheNew() {
    for (var tail : CALLS) {
      var answer = own.site().get(call(old, tail));
      assertEquals(200, answer.statusCode(), tail);
      if (!tail.contains("format")) {
        assertEquals(own.site().get(call(kept, tail)).body(), answer.body(), tail);
      }
    }
  }

  @Test
  void leadsOnFromTheOldAddressAndTakesTheQueryAlong() {
    for (var tail : PAGES) {
      var answer = own.site().get("/van-ban/" + OLD + tail + "?sau=2");
      assertEquals(3, answer.statusCode() / 100, tail + " " + answer.statusCode());
      var location = answer.headers().firstValue("Location").orElseThrow();
      assertEquals("/van-ban/" + Library.DIRECTIVE + tail + "?sau=2", location);
    }
  }

  @Test
  void leadsNobodyToWhatHeMayNotSee() {
    var held = own.archive().readBySlug(Library.DIRECTIVE, Clearance.STAFF).orElseThrow().entry();
    var hiding = new Change(Map.of(Field.VISIBILITY, TextNode.valueOf("internal")), "thử");
    own.portal().context().getBean(Correcting.class).set(held.id(), held.version(), hiding, "lan");
    for (var tail : CALLS) {
      var answer = own.site().get(call(old, tail));
      assertEquals(410, answer.statusCode(), tail);
      assertFalse(answer.body().contains("siết chặt"), tail);
    }
    for (var tail : PAGES) {
      assertEquals(410, own.site().get("/van-ban/" + OLD + tail).statusCode(), tail);
    }
  }
}
