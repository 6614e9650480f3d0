package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cancu.access.Clearance.ANONYMOUS;
import static vn.cancu.access.Clearance.STAFF;
import static vn.cancu.intake.PlainText.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Version;
import vn.cancu.correction.Change;
import vn.cancu.correction.Field;
import vn.cancu.correction.Ruling.Meaning;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.document.Verdict;
import vn.cancu.document.Visibility;
import vn.cancu.intake.Correcting.Outcome;

/** People set what a machine misread, one after the other, and nothing undoes them. */
@Timeout(120)
final class CorrectingTest {
  private static final String LETTER =
      "SỞ Y TẾ TỈNH PHÚ THỌ\nSố: 276/SYT-VP\n\nPhú Thọ, ngày 17 tháng 12 năm 2011\n\n"
          + "Kính gửi: Các đơn vị trực thuộc.\n\nThực hiện Công văn số 5/BYT-K2ĐT ngày 2/2/2011.\n";

  @TempDir private Path root;
  private final AtomicInteger caughtUp = new AtomicInteger();
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
    correcting =
        new Correcting(
            archive,
            joining,
            () -> {
              caughtUp.incrementAndGet();
              throw new IllegalStateException("no engine");
            },
            Clock.systemUTC());
  }

  @AfterEach
  void close() {
    scans.close();
    archive.close();
    home.close();
  }

  private Entry add(String name, String content, String read) {
    try {
      var original = Files.writeString(root.resolve(name), content);
      var origin =
          new DocumentReader.Origin(
              name, JoiningTest.sha256(content), Visibility.PUBLIC, "in-archive");
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

  @Test
  void setsOnTopOfWhatThePersonHasSeen() {
    var id = add("a.txt", LETTER, LETTER).id();
    var first = assertInstanceOf(Outcome.Set.class, set(id, 1, Field.NUMBER, words("279")));
    assertEquals(List.of(Field.NUMBER), first.fields());
    assertEquals("279/SYT-VP", first.document().record().identifier());
    assertEquals("so-y-te-tinh-phu-tho/2011/279-syt-vp", first.document().entry().slug());
    assertEquals(1, caughtUp.get());
    assertTrue(joining.takeChanged());
    var late = assertInstanceOf(Outcome.Overtaken.class, set(id, 1, Field.NUMBER, words("280")));
    assertEquals(2, late.document().entry().version());
    assertInstanceOf(Outcome.Same.class, set(id, 2, Field.NUMBER, words("279")));
    assertEquals(2, now(id).entry().version());
    assertInstanceOf(Outcome.Gone.class, set("0".repeat(32), 1, Field.NUMBER, words("1")));
    var history = archive.history(id, 10, STAFF);
    assertEquals(List.of("lan", "cancu"), history.stream().map(Version::author).toList());
    assertEquals("máy đọc sai", history.getFirst().reason());
  }

  private static TextNode words(String text) {
    return TextNode.valueOf(text);
  }

  /** Another thread may follow the archive just then: it holds the index and reads the archive. */
  @Test
  void doesNotHoldTheArchiveWhileTheIndexFollows() {
    var id = add("a.txt", LETTER, LETTER).id();
    var read = new ArrayList<String>();
    var follower =
        new Correcting(
            archive,
            joining,
            () -> {
              var other = Thread.ofPlatform().start(() -> read.add(now(id).record().number()));
              try {
                other.join(20_000);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return true;
            },
            Clock.systemUTC());
    follower.set(id, 1, new Change(Map.of(Field.NUMBER, words("279")), "r"), "lan");
    assertEquals(List.of("279"), read);
    follower.restore(id, 2, 1, "r", "lan");
    assertEquals(List.of("279", "276"), read);
  }

  @Test
  void letsExactlyOneOfManyWin() throws Exception {
    var id = add("a.txt", LETTER, LETTER).id();
    var calls = new ArrayList<Callable<Outcome>>();
    for (int i = 0; i < 8; i++) {
      var number = words("" + (300 + i));
      calls.add(() -> set(id, 1, Field.NUMBER, number));
    }
    try (var pool = Executors.newFixedThreadPool(8)) {
      int won = 0;
      for (var call : pool.invokeAll(calls)) {
        won += call.get() instanceof Outcome.Set ? 1 : 0;
      }
      assertEquals(1, won);
    }
    assertEquals(2, now(id).entry().version());
  }

  @Test
  void isNotUndoneByAnotherReading() {
    var misread = LETTER.replace("276", "   ").replace("Kính gửi: Các đơn vị trực thuộc.\n", "");
    var id = add("a.txt", LETTER, misread).id();
    assertEquals(null, now(id).record().number());
    set(id, 1, Field.NUMBER, words("279"));
    set(id, 2, Field.PLACE, NullNode.instance);
    var answer = new Rereading(archive, new PlainText(), scans).run();
    assertEquals(1, answer.changed());
    assertEquals(2, answer.otherThanSet());
    var after = now(id);
    assertEquals("276", after.read().number());
    assertEquals("279/SYT-VP", after.record().identifier());
    assertEquals(null, after.record().place());
    assertEquals("Phú Thọ", after.read().place());
    assertEquals(List.of("Các đơn vị trực thuộc"), after.record().recipients());
    assertEquals("so-y-te-tinh-phu-tho/2011/279-syt-vp", after.entry().slug());
    var again = new Rereading(archive, new PlainText(), scans).run();
    assertEquals(0, again.changed());
    assertEquals(2, again.otherThanSet());
  }

  @Test
  void restoresAnEarlierVersionAsANewOne() {
    var id = add("a.txt", LETTER, LETTER).id();
    set(id, 1, Field.NUMBER, words("279"));
    set(id, 2, Field.NUMBER, words("280"));
    set(id, 3, Field.PLACE, NullNode.instance);
    var two = correcting.restore(id, 4, 2, "lấy lại", "minh");
    assertEquals(List.of(Field.NUMBER, Field.PLACE), ((Outcome.Set) two).fields());
    var now = now(id);
    assertEquals("279", now.record().number());
    assertEquals("Phú Thọ", now.record().place());
    // Nobody had set the place then: it is the machine's again.
    assertEquals(List.of(Field.NUMBER), List.copyOf(now.corrections().fields().keySet()));
    assertEquals("minh", now.corrections().fields().values().iterator().next().by());
    assertInstanceOf(Outcome.Set.class, correcting.restore(id, 5, 1, "như máy đọc", "minh"));
    assertTrue(now(id).corrections().isEmpty());
    assertEquals("276", now(id).record().number());
    assertInstanceOf(Outcome.Same.class, correcting.restore(id, 6, 1, "nữa", "minh"));
    assertInstanceOf(Outcome.Overtaken.class, correcting.restore(id, 5, 2, "x", "minh"));
    assertInstanceOf(Outcome.Gone.class, correcting.restore(id, 6, 99, "x", "minh"));
  }

  private Outcome say(String id, Verdict verdict) {
    var seen = now(id).corrections().reviewed(now(id).read()).getFirst();
    return correcting.rule(id, new Correcting.Said(seen.tag(), verdict, null, null), "lan");
  }

  @Test
  void keepsWhatWasSaidOfACitationWhenItIsReadAgain() {
    var id = add("a.txt", "Trang bìa\n\n" + LETTER, LETTER).id();
    assertEquals(1, now(id).record().citations().size());
    assertInstanceOf(Outcome.Set.class, say(id, Verdict.REJECTED));
    assertEquals(0, now(id).record().citations().size());
    int start = now(id).read().citations().getFirst().start();
    new Rereading(archive, new PlainText(), scans).run();
    assertTrue(now(id).read().citations().getFirst().start() > start);
    assertEquals(0, now(id).record().citations().size());
  }

  @Test
  void keepsWhatWasSaidOfACitationThatIsNoLongerRead() {
    var id = add("a.txt", LETTER.replace("số 5/BYT-K2ĐT", "của bộ"), LETTER).id();
    assertInstanceOf(Outcome.Set.class, say(id, Verdict.ACCEPTED));
    new Rereading(archive, new PlainText(), scans).run();
    assertEquals(0, now(id).record().citations().size());
    var lost = now(id).corrections().reviewed(now(id).read());
    assertEquals(1, lost.size());
    assertFalse(lost.getFirst().found());
    // It can still be taken back.
    var said = new Correcting.Said(lost.getFirst().tag(), null, null, null);
    assertInstanceOf(Outcome.Set.class, correcting.rule(id, said, "lan"));
    assertTrue(now(id).corrections().isEmpty());
  }

  @Test
  void saysOfACitationWhatItsReaderHasSeen() {
    var id = add("a.txt", LETTER, LETTER).id();
    var seen = now(id).corrections().reviewed(now(id).read()).getFirst().tag();
    assertInstanceOf(Outcome.Set.class, say(id, Verdict.ACCEPTED));
    assertEquals(Verdict.ACCEPTED, now(id).record().citations().getFirst().confirmed());
    var late = new Correcting.Said(seen, Verdict.REJECTED, null, "muộn");
    assertInstanceOf(Outcome.Overtaken.class, correcting.rule(id, late, "minh"));
    assertInstanceOf(Outcome.Set.class, say(id, Verdict.REJECTED));
    assertEquals(List.of(), now(id).record().citations());
  }

  /** Citations are read together; a decision on one of them is about that one alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a list has the date of its last, a range too
          Quyết định số 5, 6 và 7/QĐ-BYT ngày 5/9/2016 của Bộ Y tế
          các Quyết định từ số 7 đến số 9/QĐ-BYT ngày 3/2/2020
          # one law stands before the other that amended it
          Luật Bảo hiểm y tế năm 2008 (sửa đổi, bổ sung năm 2014)
          # a short name means what the text names in full
          Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 và Nghị định 15
          """)
  void leavesWhatTheOtherCitationsMean(String cited) {
    var text = LETTER.replace("Công văn số 5/BYT-K2ĐT ngày 2/2/2011", cited);
    var id = add("a.txt", text, text).id();
    var before = keys(id);
    assertTrue(before.size() > 1 && before.stream().noneMatch("null"::equals), before.toString());
    for (int at = 0; at < before.size(); at++) {
      var seen = now(id).corrections().reviewed(now(id).read()).get(at);
      var meant = Meaning.of(seen.read());
      var repeals =
          new Meaning(
              Relation.REPEALS,
              meant.type(),
              meant.number(),
              meant.symbol(),
              meant.date(),
              meant.issuer());
      decide(id, at, Verdict.CORRECTED, repeals);
      assertEquals(before, keys(id));
      decide(
          id,
          at,
          Verdict.CORRECTED,
          new Meaning(
              Relation.CITES, "cong-van", "88", "BTP-X", new PartialDate("2019"), "Bộ Tư pháp"));
      var others = new ArrayList<>(before);
      others.set(at, "bo-tu-phap/2019/88-btpx");
      assertEquals(others, keys(id));
      decide(id, at, Verdict.REJECTED, null);
      others.remove(at);
      assertEquals(others, keys(id));
      decide(id, at, null, null);
    }
    assertEquals(before, keys(id));
  }

  private void decide(String id, int at, @Nullable Verdict verdict, @Nullable Meaning meant) {
    var tag = now(id).corrections().reviewed(now(id).read()).get(at).tag();
    var said = new Correcting.Said(tag, verdict, meant, null);
    assertInstanceOf(Outcome.Set.class, correcting.rule(id, said, "lan"));
  }

  private List<String> keys(String id) {
    var document = now(id);
    var cited = document.cited();
    return document.record().citations().stream()
        .map(each -> String.valueOf(cited.key(each)))
        .toList();
  }

  /** Restoring is about the fields: what was said of citations since is nobody's mistake. */
  @Test
  void keepsWhatWasSaidOfCitationsWhenFieldsAreRestored() {
    var id = add("a.txt", LETTER, LETTER).id();
    assertInstanceOf(Outcome.Set.class, set(id, 1, Field.SUBJECT, words("nhầm")));
    assertInstanceOf(Outcome.Set.class, say(id, Verdict.ACCEPTED));
    assertInstanceOf(Outcome.Set.class, correcting.restore(id, 3, 1, "nhầm", "minh"));
    assertEquals(now(id).read().subject(), now(id).record().subject());
    assertEquals(Verdict.ACCEPTED, now(id).record().citations().getFirst().confirmed());
    assertInstanceOf(Outcome.Same.class, correcting.restore(id, 4, 1, "nữa", "minh"));
  }

  @Test
  void withdrawsAndPublishesAllFilesAtOnce() {
    var entry = add("a.txt", LETTER, LETTER);
    var id = entry.id();
    assertInstanceOf(Outcome.Set.class, set(id, 1, Field.VISIBILITY, words("internal")));
    assertTrue(archive.read(id, ANONYMOUS).isEmpty());
    assertTrue(archive.readBySlug(entry.slug(), ANONYMOUS).isEmpty());
    assertEquals(0, archive.renditions(id, ANONYMOUS).size());
    assertInstanceOf(Outcome.Set.class, set(id, 2, Field.VISIBILITY, words("public")));
    assertEquals(Visibility.PUBLIC, now(id).record().visibility());
    assertEquals("lan", now(id).corrections().fields().values().iterator().next().by());
    joining.show(id, Visibility.INTERNAL, "minh");
    assertTrue(now(id).corrections().isEmpty());
    assertEquals(Visibility.INTERNAL, now(id).record().visibility());
  }

  @Test
  void publishesNothingThatIsForTheOfficeAlone() {
    var draft = "DỰ THẢO\n" + LETTER;
    var id = add("a.txt", draft, draft).id();
    assertEquals(Visibility.INTERNAL, now(id).record().visibility());
    assertInstanceOf(
        Outcome.ForTheOfficeAlone.class, set(id, 1, Field.VISIBILITY, words("public")));
    assertEquals(1, now(id).entry().version());
  }

  /** Nothing is joined because of what was typed: a person sees the two beside each other. */
  @Test
  void asksAPersonWhereItNowLooksLikeAnother() {
    var letter = JoiningTest.letter("2310", "12", "20/5/2022");
    var one = add("a.txt", letter, letter).id();
    var misread = JoiningTest.letter("2811", "12", "20/5/2022");
    var other = add("b.txt", letter + " ", misread).id();
    assertEquals(2, archive.count(STAFF));
    assertInstanceOf(Outcome.Set.class, set(other, 1, Field.NUMBER, words("2310")));
    assertEquals(List.of(one), now(other).entry().links().resemblance().unclear());
    assertEquals("ubnd-tinh-lao-cai/2022/2811-ubnd-nc", addressOf(other, 1));
    new Rereading(archive, new PlainText(), scans).run();
    assertEquals(2, archive.count(STAFF));
    joining.merge(one, other, "lan");
    assertEquals(now(one).entry(), now(other).entry());
    var number = now(one).corrections().fields().get(Field.NUMBER);
    assertEquals("2310", Objects.requireNonNull(number).value().textValue());
  }

  private String addressOf(String id, int version) {
    return archive.history(id, 99, STAFF).stream()
        .filter(each -> each.number() == version)
        .findFirst()
        .orElseThrow()
        .document()
        .entry()
        .slug();
  }
}
