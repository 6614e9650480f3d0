package vn.cancu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Resemblance;
import vn.cancu.archive.Revision;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Ruling;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Relation;
import vn.cancu.document.Verdict;
import vn.cancu.document.Visibility;

/** What people decided, counted by rule and by what was claimed. */
final class DecisionsTest {
  @TempDir private Path home;

  private static Ruling ruling(Verdict verdict, @Nullable String rule, double confidence) {
    var read =
        new Citation(
            "công văn 5",
            0,
            10,
            1,
            null,
            "5",
            "X",
            null,
            null,
            null,
            Relation.CITES,
            null,
            rule,
            "công văn 5",
            null,
            confidence);
    var meant = verdict == Verdict.CORRECTED ? Ruling.Meaning.of(read) : null;
    return new Ruling(verdict, read, meant, "lan", "2026-11-23T01:20:05Z", null);
  }

  private void hold(Archive archive, String content, List<Ruling> rulings) throws IOException {
    var file = Files.writeString(home.resolve("a.txt"), content);
    String sha256;
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      sha256 = HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    var record =
        new DocumentRecord(
            sha256.substring(0, 32),
            "a.txt",
            sha256,
            "text/plain",
            null,
            false,
            "cong-van",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            Visibility.PUBLIC,
            "in-archive",
            List.of(),
            List.of(),
            List.of());
    var entry = archive.add(file, record, content);
    var files = archive.renditions(entry.id(), Clearance.STAFF);
    var set = Corrections.NONE.ruled(new ArrayList<>(rulings));
    archive.correct(
        new Revision(record, content, files, Map.of(), Resemblance.NONE), set, "lan", "thử");
  }

  @Test
  void countsByRuleAndByWhatWasClaimed() throws IOException {
    try (var archive = Archive.open(home, Clock.systemUTC())) {
      hold(
          archive,
          "một",
          List.of(ruling(Verdict.ACCEPTED, "verb", 0.95), ruling(Verdict.REJECTED, "verb", 0.31)));
      hold(archive, "hai", List.of(ruling(Verdict.CORRECTED, null, 1.0)));
      hold(archive, "ba", List.of());
      var report = Decisions.of(archive).report();
      var json = new ObjectMapper().readTree(report.getLast());
      assertEquals("{\"accepted\":1,\"corrected\":0,\"rejected\":1}", "" + json.at("/rules/verb"));
      assertEquals("{\"accepted\":0,\"corrected\":1,\"rejected\":0}", "" + json.at("/rules/-"));
      assertEquals(
          "{\"accepted\":1,\"corrected\":1,\"rejected\":0}",
          "" + json.at("/confidence").get("confidence 0.9-1.0"));
      assertEquals(1, json.at("/confidence").get("confidence 0.3-0.4").path("rejected").asInt());
      assertTrue(report.get(report.size() - 2).matches("all +3 +1 +1 +1 +0\\.333"), "" + report);
    }
  }

  @Test
  void saysNothingOfAnArchiveThatNobodyReviewed() {
    try (var archive = Archive.open(home, Clock.systemUTC())) {
      var report = Decisions.of(archive).report();
      assertEquals(3, report.size());
      assertTrue(report.getLast().startsWith("{\"accepted\":0,"), report.getLast());
      assertTrue(report.get(1).matches("all +0 +0 +0 +0 +-"), report.get(1));
    }
  }
}
