package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cancu.access.Clearance.ANONYMOUS;
import static vn.cancu.access.Clearance.STAFF;
import static vn.cancu.intake.PlainText.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Entry;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.AuditReading;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.correction.Ruling;
import vn.cancu.document.Verdict;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;
import vn.cancu.intake.Correcting.Outcome;

/** Who may see the files of a document after people, readings and new files changed it. */
@Timeout(120)
final class DisclosureTest {
  private static final String LETTER =
      "SỞ Y TẾ TỈNH PHÚ THỌ\nSố: 276/SYT-VP\n\nPhú Thọ, ngày 17 tháng 12 năm 2011\n\n"
          + "Kính gửi: Các đơn vị trực thuộc.\n\nThực hiện Công văn số 5/BYT-K2ĐT ngày 2/2/2011.\n";

  @TempDir private Path root;
  private Home home;
  private Archive archive;
  private ScanQueue scans;
  private Joining joining;
  private Correcting correcting;

  @BeforeEach
  void open() {
    home = Home.own(root);
    archive = Archive.open(root, Clock.systemUTC());
    scans = new ScanQueue(home, archive, new PlainText(), () -> false);
    joining = scans.joining();
    correcting = new Correcting(archive, joining, () -> true, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    scans.close();
    archive.close();
    home.close();
  }

  private Entry add(String name, String content, String read) {
    return add(name, content, read, Visibility.PUBLIC);
  }

  private Entry add(String name, String content, String read, Visibility visibility) {
    try {
      var original = Files.writeString(root.resolve(name), content);
      var origin =
          new DocumentReader.Origin(name, JoiningTest.sha256(content), visibility, "in-archive");
      return joining.add(original, Intake.read(origin, text(read)), text(read), null).entry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome set(String id, int version, Field field, JsonNode value) {
    return correcting.set(id, version, new Change(Map.of(field, value), "máy đọc sai"), "lan");
  }

  private ArchivedDocument now(String id) {
    return archive.read(id, STAFF).orElseThrow();
  }

  private Outcome say(String id, Verdict verdict) {
    var seen = now(id).corrections().reviewed(now(id).read()).getFirst();
    return correcting.rule(id, new Correcting.Said(seen.tag(), verdict, null, null), "lan");
  }

  private static final String SAME = JoiningTest.letter("2310", "12", "20/5/2022");

  private static final String CITING =
      SAME.replace("Kính gửi", "Thực hiện Công văn số 5/BYT-K2ĐT ngày 2/2/2011.\nKính gửi");

  /** One document of two has what was said of a citation once. */
  @Test
  void joinsWhatWasSaidOfTheSameCitation() {
    var one = add("a.txt", CITING, CITING).id();
    var misread = CITING.replace("2310", "2811");
    var other = add("b.txt", CITING + " ", misread).id();
    assertInstanceOf(Outcome.Set.class, say(one, Verdict.ACCEPTED));
    assertInstanceOf(Outcome.Set.class, say(other, Verdict.REJECTED));
    joining.merge(other, one, "lan");
    assertEquals(now(one).entry(), now(other).entry());
    assertEquals(
        List.of(Verdict.ACCEPTED),
        now(one).corrections().rulings().stream().map(Ruling::verdict).toList());
  }

  /** Who found the machine right has typed nothing that a file that joins would lay open. */
  @Test
  void asksNobodyWhereTheMachineWasRight() {
    for (var verdict : List.of(Verdict.ACCEPTED, Verdict.REJECTED)) {
      var letter = CITING.replace("2310", verdict == Verdict.ACCEPTED ? "2310" : "2410");
      var id = add(verdict + ".txt", letter, letter, Visibility.INTERNAL).id();
      assertInstanceOf(Outcome.Set.class, say(id, verdict));
      var joined = add(verdict + "2.txt", letter + " ", letter).id();
      assertEquals(verdict == Verdict.ACCEPTED, joined.equals(id));
    }
  }

  private static TextNode words(String text) {
    return TextNode.valueOf(text);
  }

  /** A file takes seconds to be read; whoever withdraws it meanwhile has the last word. */
  @Test
  void isNotUndoneByAReadingThatBeganBefore() {
    var id = add("a.txt", LETTER, LETTER.replace("Các đơn vị", "Đơn vị")).id();
    var during =
        new Extractor() {
          @Override
          public Extraction extract(Path file) {
            set(id, 1, Field.VISIBILITY, words("internal"));
            return new PlainText().extract(file);
          }

          @Override
          public void close() {}
        };
    assertEquals(1, new Rereading(archive, during, scans).run().changed());
    assertEquals(3, now(id).entry().version());
    assertEquals(Visibility.INTERNAL, now(id).record().visibility());
    assertTrue(archive.read(id, ANONYMOUS).isEmpty());
    var back =
        new Extractor() {
          @Override
          public Extraction extract(Path file) {
            set(id, 3, Field.VISIBILITY, words("public"));
            return text(LETTER + "\n");
          }

          @Override
          public void close() {}
        };
    new Rereading(archive, back, scans).run();
    assertEquals(5, now(id).entry().version());
    assertTrue(archive.read(id, ANONYMOUS).isPresent());
  }

  private Visibility visibility(String id) {
    return now(id).record().visibility();
  }

  @Test
  void hidesWhatJoinsAWithdrawnDocument() {
    var id = add("a.txt", SAME, SAME).id();
    set(id, 1, Field.VISIBILITY, words("internal"));
    assertEquals(id, add("b.txt", SAME + " ", SAME).id());
    assertEquals(2, archive.renditions(id, STAFF).size());
    assertEquals(Visibility.INTERNAL, visibility(id));
    var misread = JoiningTest.letter("2811", "12", "20/5/2022");
    var other = add("c.txt", SAME + "  ", misread).id();
    assertEquals(2, archive.count(STAFF));
    joining.merge(other, id, "lan");
    assertEquals(3, archive.renditions(id, STAFF).size());
    assertEquals(Visibility.INTERNAL, visibility(other));
    assertTrue(Disclosure.isWithdrawn(now(id).corrections()));
  }

  @Test
  void leavesToAPersonWhatAPersonWithdrew() {
    var id = add("a.txt", LETTER, LETTER).id();
    set(id, 1, Field.VISIBILITY, words("internal"));
    joining.show(id, Visibility.PUBLIC, null);
    assertEquals(Visibility.INTERNAL, visibility(id));
    assertTrue(Disclosure.isWithdrawn(now(id).corrections()));
    joining.show(id, Visibility.PUBLIC, "minh");
    assertEquals(Visibility.PUBLIC, visibility(id));
    assertTrue(now(id).corrections().isEmpty());
    joining.show(id, Visibility.INTERNAL, null);
    assertEquals(Visibility.INTERNAL, visibility(id));
  }

  /** What was typed for the office alone is not laid over what everyone reads. */
  @Test
  void tellsNothingThatWasTypedWhileItWasInternal() {
    var draft = add("a.txt", SAME, SAME, Visibility.INTERNAL).id();
    set(draft, 1, Field.SUBJECT, words("họp kín"));
    var open = add("b.txt", SAME + " ", SAME).id();
    assertEquals(2, archive.count(STAFF));
    assertEquals(List.of(draft), now(open).entry().links().resemblance().unclear());
    joining.merge(draft, open, "lan");
    assertEquals(1, archive.count(STAFF));
    var shown = archive.read(draft.equals(now(open).entry().id()) ? draft : open, ANONYMOUS);
    assertEquals("kiểm tra công tác văn thư, lưu trữ", shown.orElseThrow().record().subject());
  }

  @Test
  void publishesAndRestoresOnlyWhatWasPublic() {
    var open = add("a.txt", SAME, SAME).id();
    var scan = add("b.txt", SAME + " ", SAME, Visibility.INTERNAL).id();
    assertEquals(scan, open);
    assertEquals(List.of("a.txt"), shown(open));
    set(open, 2, Field.VISIBILITY, words("internal"));
    assertEquals(List.of(), shown(open));
    set(open, 3, Field.VISIBILITY, words("public"));
    assertEquals(List.of("a.txt"), shown(open));
    set(open, 4, Field.VISIBILITY, words("internal"));
    correcting.restore(open, 5, 2, "như trước", "lan");
    assertEquals(List.of("a.txt"), shown(open));
    assertEquals(6, now(open).entry().version());
    joining.show(open, Visibility.INTERNAL, "lan");
    assertEquals(List.of(), shown(open));
    correcting.restore(open, 7, 1, "như lúc đầu", "lan");
    assertEquals(List.of("a.txt"), shown(open));
  }

  @Test
  void publishesAllThatWasNeverPublic() {
    var id = add("a.txt", SAME, SAME, Visibility.INTERNAL).id();
    add("b.txt", SAME + " ", SAME, Visibility.INTERNAL);
    set(id, 2, Field.VISIBILITY, words("public"));
    assertEquals(2, shown(id).size());
  }

  /** What nobody asked for by name: a file that joins, two that are made one, a reading. */
  @Test
  void putsOnRecordWhatMakesADocumentVisible() {
    var id = add("a.txt", SAME, SAME, Visibility.INTERNAL).id();
    assertEquals(List.of(), acts());
    var second = add("b.txt", SAME + " ", SAME);
    assertEquals(id, second.id());
    assertEquals(List.of("PUBLISHED " + id), acts());
    var file = second.links().files().getLast();
    joining.show(
        file.equals(id) ? second.links().files().getFirst() : file, Visibility.INTERNAL, "lan");
    assertEquals(List.of("PUBLISHED " + id, "WITHDRAWN " + id), acts());
  }

  /** The line tells of the document: one of its files more or less changes nothing for readers. */
  @Test
  void callsADocumentPublishedOnlyWhereItWasNot() {
    var id = add("a.txt", SAME, SAME).id();
    add("b.txt", SAME + " ", SAME);
    joining.show(id, Visibility.INTERNAL, "lan");
    assertEquals(Visibility.PUBLIC, visibility(id));
    assertEquals(List.of("CORRECTED " + id), acts());
    joining.show(id, Visibility.PUBLIC, "lan");
    assertEquals(List.of("CORRECTED " + id, "CORRECTED " + id), acts());
  }

  @Test
  void putsOnRecordWhatAMergePublishes() {
    var open = add("a.txt", SAME, SAME).id();
    var misread = JoiningTest.letter("2811", "12", "20/5/2022");
    var closed = add("b.txt", SAME + " ", misread, Visibility.INTERNAL).id();
    joining.merge(closed, open, "lan");
    assertEquals(List.of("PUBLISHED " + closed), acts());
  }

  /** The oldest first. */
  private List<String> acts() {
    var acts = new ArrayList<String>();
    new AuditLog(root, Clock.systemUTC())
        .read()
        .newestFirst(
            new AuditReading.Filter(null, null, null, null, null),
            event -> acts.add(event.act() + " " + event.on()));
    return acts.reversed();
  }

  private List<String> shown(String id) {
    return archive.renditions(id, ANONYMOUS).stream().map(file -> file.record().file()).toList();
  }
}
