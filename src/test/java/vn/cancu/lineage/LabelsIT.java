package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.search.Draft;
import vn.cancu.search.IndexedArchive;

/** Names that are kept between two pages are gone with the document that gave them. */
@ExtendWith(SharedEngine.class)
final class LabelsIT {
  private static final List<String> KEYS = List.of("quoc-hoi/2019/luat-nghe-muoi");

  @Test
  void endWithTheDocumentThatGaveThem(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "labels-it", home)) {
      var citing =
          Draft.of("bao-cao", "1", "BC-SNN", "Sở Nông nghiệp tỉnh Sơn La", "2024-05-05")
              .titled(Relation.BASED_ON, "Luật Nghề muối năm 2019", "2019");
      indexed.add(citing);
      var lineage = indexed.lineage();
      var follower = indexed.follower();
      follower.changes().whenChanged(lineage::indicesChanged);
      follower.catchUp();
      var named = Map.of(KEYS.getFirst(), "Luật Nghề muối năm 2019");
      assertEquals(named, lineage.labels(KEYS, Clearance.ANONYMOUS));
      indexed.update(citing.internal());
      follower.catchUp();
      assertEquals(Map.of(), lineage.labels(KEYS, Clearance.ANONYMOUS));
      assertEquals(named, lineage.labels(KEYS, Clearance.STAFF));
      indexed.archive().purge(citing.id());
      follower.catchUp();
      assertEquals(Map.of(), lineage.labels(KEYS, Clearance.STAFF));
    }
  }

  /** A law whose number the table of laws tells and no citation prints. */
  @Test
  void namesALawByItsTitleWhereNobodyPrintsItsNumber(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "labels-law-it", home)) {
      indexed.add(
          Draft.of("bao-cao", "1", "BC-SNV", "Sở Nội vụ tỉnh Sơn La", "2024-05-05")
              .titled(Relation.BASED_ON, "Luật Tổ chức chính quyền địa phương năm 2015", "2015"));
      indexed.follower().catchUp();
      var key = "quoc-hoi/2015/77-2015qh13";
      var labels = indexed.lineage().labels(List.of(key), Clearance.ANONYMOUS);
      assertEquals(Map.of(key, "Luật Tổ chức chính quyền địa phương năm 2015"), labels);
    }
  }
}
